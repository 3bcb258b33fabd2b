import type {VFile} from 'vfile'
import type {QuoteKind} from '../contract.js'
import type {Root, Row, SimpleBlock, SpeakerRecord, StoryNode} from '../wcst.js'

/** A run of the source: offsets in UTF-16 code units, without white space at its ends. */
export interface Run {
  start: number
  end: number
}

/** A pair of quotation marks of a block. `open` is -1 where the quotation runs on from the block before, `close` where no mark closes it. */
export interface Quotation {
  /** Token index of the opening mark, or -1. */
  open: number
  /** Token index of the closing mark; the number of tokens where nothing closes it. */
  close: number
  /** How many quotations stand around it. */
  depth: number
}

/**
 * The words of one block (or one row of a list) of the body, without its dateline. A token is a word, a number or a
 * sign. `source.slice(starts[i], ends[i])` is the token `i`.
 */
export interface Copy {
  /** Index of the block in the story's body. */
  block: number
  node: SimpleBlock | Row
  /** The children of `node` that are read, from this index on (before stands the dateline and its dash, or a bullet). */
  from: number
  start: number
  end: number
  length: number
  starts: Int32Array
  ends: Int32Array
  /** Hash of each word in lower case: see `hashOf` in `tokens.ts`. */
  hashes: Int32Array
  /** What each token is: see `TokenKind` in `tokens.ts`. */
  kinds: Uint8Array
  /** How many quotations stand around each token; the marks themselves count as inside. */
  depths: Uint8Array
  /** Rising token indices at which sentences begin; the last is `length`. */
  sentences: number[]
  quotations: Quotation[]
  /** Its words as text, once they are asked for. (In a weak map they would outlive the next collections of young memory.) */
  words: Words | null
}

/** Tokens of one block, from `from` up to `to`. */
export interface Stretch {
  from: number
  to: number
}

/** The words of one block, as the stages of identity read them. */
export interface Words {
  copy: Copy
  /** A token in lower case, without a closing stop; nothing beyond the block. */
  word(token: number): string
  /** The words of a stretch, white space made one space. */
  text(from: number, to: number): string
}

/** A quote as the copy has it, before it is known who the speaker is. */
export interface Found {
  kind: QuoteKind
  /** At least one; in reading order; without the marks that enclose a whole direct quote. */
  parts: Run[]
  /** The mention: the words that name the speaker, without description; of a carried quote, those of the quote that it carries on. */
  speaker: Run | null
  /** The same with all that is said of the speaker there: title, apposition, place. */
  source: Run | null
  cue: Run | null
  /** Index into `Context.copy` of the block where it starts. */
  at: number
  /** Index into the list of found quotes of the quote whose attribution it carries on; then `cue` is null. */
  carried: number | null
}

export interface Context {
  /** The decoded source. */
  source: string
  /** The body, in reading order. */
  copy: readonly Copy[]
  story: StoryNode
  root: Root
  file: VFile
}

export interface Identities {
  speakers: SpeakerRecord[]
  /** For each found quote, an index into `speakers`, or null. */
  of: (number | null)[]
}
