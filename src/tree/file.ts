import type {VFile} from 'vfile'
import type {RuleId} from '../lexicon/rules.js'
import {sourceEnd, sourceOffset, type FairCopy} from './fair-copy.js'
import {lineStarts, pointAt} from './position.js'

/** What the stages share beside the tree: the decoded source, and what the reader was told from outside. */
export interface Reading {
  /** What the tree is read from: the fair copy, where there is one, until the tree is set upon the source. */
  source: string
  fair?: FairCopy | undefined
  options: ReadOptions
  /** Made at the first need. */
  lines?: number[]
}

/** What the user can tell the reader about the copy. */
export interface ReadOptions {
  /** WHATWG label that overrides detection. */
  encoding?: string
  /** Format that overrides detection. */
  from?: 'auto' | 'text' | 'anpa1312' | 'iptc7901' | 'json' | 'html' | 'ninjs' | 'nitf'
  /** IANA name or offset (`+08:00`) for times whose copy gives no zone. */
  timezone?: string
  /** ISO date on which the copy came: missing years are inferred from it. */
  received?: string
  /** How to read all-number dates that nothing else settles. */
  dateOrder?: 'dmy' | 'mdy'
  /** `false` leaves the quotes stage out. Default `true`. */
  quotes?: boolean
  /** Whether the stories carry positions. Default `false`. */
  positions?: boolean
}

export const reading = (file: VFile): Reading => file.data['wirecopy'] as Reading

export const linesOf = (file: VFile): number[] => {
  const now = reading(file)
  return (now.lines ??= lineStarts(now.fair?.source ?? now.source))
}

/**
 * Warns the reader about a place in the copy.
 *
 * @param rule id of a record in `lexicon/rules.ts`
 * @param start offset in what the tree is read from, UTF-16 code units
 */
export function warn(file: VFile, rule: RuleId, message: string, start: number, end = start): void {
  const lines = linesOf(file)
  const {fair} = reading(file)
  if (fair) [start, end] = [sourceOffset(fair, start), start === end ? sourceOffset(fair, end) : sourceEnd(fair, end)]
  file.message(message, {
    place: {start: pointAt(lines, start), end: pointAt(lines, end)},
    ruleId: rule,
    source: 'wirecopy'
  })
}
