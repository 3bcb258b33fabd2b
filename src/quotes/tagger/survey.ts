import {WINDOW} from './columns.js'
import {Strip} from './strip.js'
import {TokenKind} from '../words/tokens.js'
import type {Copy, Quotation} from '../types.js'
import type {Vocabulary} from './vocabulary.js'

/** From this step on a word outside of quotation marks is a candidate for a cue. */
export const CANDIDATE = 3

/** A first look at the words of a block: which sentences may hold speech. */
export interface Survey {
  /** The number of each token's word, how often that is a cue, and whether it begins a clause. */
  words: Uint16Array
  cues: Uint8Array
  pasts: Uint8Array
  /** See `Vocabulary`. */
  classes: Uint8Array
  /** Of each sentence: its best candidate for a cue; whether nothing (0), some (1) or all (2) of it stands in marks. */
  best: Uint8Array
  marked: Uint8Array
  /** Sentences with no mark, no candidate and no colon, where no feature need be made. */
  skip: Uint8Array
  /** The quotations that stand in no other one, in reading order. */
  outer: Quotation[]
}

const shorts = new Strip((length) => new Uint16Array(length))
const bytes = new Strip((length) => new Uint8Array(length))

/** Looks hold until this is called, before a story. */
export function reuseLooks(): void {
  shorts.reuse()
  bytes.reuse()
}

/** Labels for the tokens of a block, which hold as long as looks; 0 each. */
export const noLabels = (length: number): Uint8Array => bytes.take(length).fill(0)

/**
 * Looks at each word once.
 *
 * @param scores the step of each word as a cue
 * @returns nothing where all sentences can be passed over
 */
export function survey(
  {length, hashes, kinds, depths, sentences, quotations}: Copy,
  vocabulary: Vocabulary,
  scores: Uint8Array = vocabulary.scores
): Survey | undefined {
  const words = shorts.take(length)
  const cues = bytes.take(length)
  const pasts = bytes.take(length)
  const count = Math.max(0, sentences.length - 1)
  const best = new Uint8Array(count)
  const marked = new Uint8Array(count)
  const skip = new Uint8Array(count)
  let any = false
  for (let index = 0; index < count; index++) {
    const from = sentences[index] as number
    const to = sentences[index + 1] as number
    let top = 0
    let within = 0
    let colon = false
    for (let at = from; at < to; at++) {
      const kind = kinds[at] as number
      words[at] = cues[at] = pasts[at] = 0
      if (kind <= TokenKind.mixed || kind === TokenKind.clitic || kind === TokenKind.initial) {
        const word = vocabulary.numberOf(hashes[at] as number)
        const score = scores[word] as number
        words[at] = word
        cues[at] = score
        pasts[at] = vocabulary.pasts[word] as number
        if (score > top && depths[at] === 0) top = score
      } else if (kind === TokenKind.colon) colon = true
      if (depths[at] !== 0) within++
    }
    best[index] = top
    marked[index] = within === 0 ? 0 : within >= to - from - 1 ? 2 : 1
    if (within === 0 && top < CANDIDATE && !colon) skip[index] = 1
    else any = true
  }
  return any
    ? {
        words,
        cues,
        pasts,
        classes: vocabulary.classes,
        best,
        marked,
        skip,
        outer: quotations.filter(({depth}) => depth === 0)
      }
    : undefined
}

/** Sentences that are read together: from one index to before another. */
export type Window = readonly [first: number, end: number]

/** The runs of sentences that are read, cut at a sentence's start where one is longer than a window. */
export function windows({sentences}: Copy, skip: Uint8Array): Window[] {
  const out: Window[] = []
  let first = 0
  while (first < skip.length) {
    let end = first
    const from = sentences[first] as number
    while (end < skip.length && skip[end] === 0 && (sentences[end + 1] as number) - from <= WINDOW) end++
    if (end > first) out.push([first, end])
    first = Math.max(end, first + 1)
  }
  return out
}
