import type {Root} from '../wcst.js'
import type {SourceFormat} from '../contract.js'

/** A transmission format. `test` sees the start of the text only (1,024 code units). */
export interface Format {
  name: SourceFormat
  test(head: string): boolean
  /** Cuts the whole of a source into stories. The law holds for what it returns; `data` is set by the caller. */
  frame(source: string): Root['children']
}
