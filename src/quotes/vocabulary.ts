import {cueForms, cueVerbs, formsOf} from '../lexicon/cues.js'
import {hashOf} from './tokens.js'

/**
 * The words that features may hold. A word is known by its number; all others are number 0. `scores` says for each how
 * often it is a cue, in eight steps.
 */
export interface Vocabulary {
  words: readonly string[]
  /** Step 0 (never) to 7 (nearly always) of each word; of word 0, 0. */
  scores: Uint8Array
  numberOf(hash: number): number
}

const split = (list: string): string[] => list.split(' ')
const verbs = [...cueForms, ...cueVerbs.flatMap(formsOf)]

/**
 * Words that are no words of the list, but known as one of a class: reporting verbs that are too rare, by their ending,
 * days and months, honorifics, and «I». Each class has one number, after those of the words.
 */
const CLASSES: readonly (readonly string[])[] = [
  verbs.filter((word) => word.endsWith('ed')),
  verbs.filter((word) => word.endsWith('ing')),
  verbs.filter((word) => word.endsWith('s')),
  verbs,
  split('monday tuesday wednesday thursday friday saturday sunday'),
  split(
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec'
  ),
  split('mr mrs ms dr sen rep gov gen lt col sgt capt prof rev sir'),
  split('i')
]
export const CLASS_COUNT = CLASSES.length

/** @param words without word 0 */
export function vocabulary(words: readonly string[], scores: Uint8Array): Vocabulary {
  let size = 1024
  while (size < (words.length + 2000) * 3) size *= 2
  const mask = size - 1
  const keys = new Int32Array(size)
  const numbers = new Uint16Array(size)
  const add = (word: string, number: number): void => {
    const hash = hashOf(word)
    let slot = (hash ^ (hash >>> 15)) & mask
    while (numbers[slot] !== 0) {
      if (keys[slot] === hash) return
      slot = (slot + 1) & mask
    }
    keys[slot] = hash
    numbers[slot] = number
  }
  words.forEach((word, index) => add(word, index + 1))
  CLASSES.forEach((members, index) => {
    for (const word of members) add(word, words.length + 1 + index)
  })
  const numberOf = (hash: number): number => {
    let slot = (hash ^ (hash >>> 15)) & mask
    while (numbers[slot] !== 0) {
      if (keys[slot] === hash) return numbers[slot] as number
      slot = (slot + 1) & mask
    }
    return 0
  }
  return {words, scores, numberOf}
}
