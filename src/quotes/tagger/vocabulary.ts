import {pastsOf} from './measures.js'

/**
 * The words that features may hold. A word is known by its number; all others are number 0. A table of open addressing:
 * the slots are a power of two, and most are empty.
 */
export interface Vocabulary {
  /** How often each word is a cue: step 0 (never) to 7 (nearly always); of word 0, 0. */
  scores: Uint8Array
  /** What each word tells of the clause that it stands in: see `pastsOf`. */
  pasts: Uint8Array
  /** Of each type of word, which others stand in like places: see `typeOf`. */
  classes: Uint8Array
  numberOf(hash: number): number
}

/** @param hashes of each slot's word: see `hashOf` in `tokens.ts` @param numbers of each slot's word, 0 where it is empty */
export function vocabulary(
  hashes: Int32Array,
  numbers: Uint16Array,
  scores: Uint8Array,
  classes: Uint8Array
): Vocabulary {
  const mask = hashes.length - 1
  const numberOf = (hash: number): number => {
    let slot = slotOf(hash) & mask
    while (numbers[slot] !== 0) {
      if (hashes[slot] === hash) return numbers[slot] as number
      slot = (slot + 1) & mask
    }
    return 0
  }
  return {scores, classes, pasts: pastsOf(scores.length, numberOf), numberOf}
}

/** How many types of words and signs there are for a vocabulary of some words. */
export const classTypes = (words: number): number => words + ENDINGS + KINDS

/** The type of a token: its word; of one in no vocabulary its last two letters, or its kind: see `endingOf`. */
export const typeOf = (words: number, word: number, ending: number): number =>
  word > 0 ? word : words + (ending < ODD ? ending & (ENDINGS - 1) : ENDINGS + (ending & (KINDS - 1)))
const ENDINGS = 1024
const KINDS = 32
const ODD = 32768

/** Where a word's search begins, before it is cut to the number of slots. */
export const slotOf = (hash: number): number => hash ^ (hash >>> 15)
