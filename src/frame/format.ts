import type {SourceFormat} from '../contract.js'
import type {RuleId} from '../lexicon/rules.js'
import type {Root} from '../wcst.js'

/** What a format is told beside the source. */
export interface FrameContext {
  /** ISO date on which the copy came, if the user says so: gives the year that the wire leaves out. */
  received?: string | undefined
  warn(rule: RuleId, message: string, start: number, end?: number): void
}

/** A transmission format. `test` sees the start of the text only (1,024 code units, padding before them left out). */
export interface Format {
  name: SourceFormat
  test(head: string): boolean
  /** Cuts the whole of a source into stories. The law holds for what it returns; `data` is set by the caller. */
  frame(source: string, context: FrameContext): Root['children']
}
