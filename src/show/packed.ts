/**
 * What a review page holds of its stories. The copy stands in it once: text of a story that the copy has as it is is kept
 * as the place of it, and read off the copy when the story is looked at.
 */
export interface PackedReview {
  /** Keys of the objects of a story, each list once. */
  shapes: string[][]
  /** `[name, kind, rule]` of parts, each once. */
  labels: [string, string | null, string | null][]
  stories: PackedStory[]
  /** Inputs that could not be read. */
  failed: {path: string; message: string}[]
}

/** Offsets count from the start of `source`, in UTF-16 code units. */
export interface PackedStory {
  /** The story object; see `pack`. */
  story: Packed
  source: string
  /** Line of the input on which the source begins. */
  line: number
  /** Pairs of blank before and length: stretches that are no words. */
  controls: number[]
  /** Triples: index into `labels`, blank before, length. */
  parts: number[]
  /** Fours: index into the names of spans, 1 + quote or 0, blank before, length. */
  spans: number[]
  /** Place, rule, message. */
  warnings: [number, string, string][]
  /** The story in other formats, as text. */
  with?: Record<string, string>
}

/**
 * A value of a story. Numbers, `null`, `true`, `false` and strings stand for themselves; the rest is an array whose first
 * number says what it is.
 */
export type Packed = null | boolean | number | string | Packed[]

export const TAG = {
  /** `[tag, start, length]`: words of the copy. */
  words: -1,
  /** `[tag, start, length]`: a position. */
  place: -2,
  /** `[tag]`: the texts of the object's parts, a blank between. */
  joined: -3,
  /** `[tag, …]`: a list. */
  list: -4
  // 0 and up: an object of that shape, then its values.
} as const
