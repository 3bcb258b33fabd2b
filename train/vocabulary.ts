import {cueForms, cueVerbs, formsOf} from '../src/lexicon/cues.js'
import {hashOf} from '../src/quotes/words/tokens.js'
import {slotOf} from '../src/quotes/tagger/vocabulary.js'

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

/** The words by number, without word 0, and the classes after them, as the table that `src/quotes/tagger/vocabulary.ts` reads. */
export function slotsOf(words: readonly string[]): {hashes: Int32Array; numbers: Uint16Array} {
  const all = [
    ...words.map((word, index) => [word, index + 1] as const),
    ...CLASSES.flatMap((members, index) => members.map((word) => [word, words.length + 1 + index] as const))
  ]
  let size = 1024
  while (size < all.length * 1.5) size *= 2
  const hashes = new Int32Array(size)
  const numbers = new Uint16Array(size)
  for (const [word, number] of all) {
    const hash = hashOf(word)
    let slot = slotOf(hash) & (size - 1)
    while (numbers[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & (size - 1)
    // The first to come has the word: no class takes a word of the list.
    if (numbers[slot] !== 0) continue
    hashes[slot] = hash
    numbers[slot] = number
  }
  return {hashes, numbers}
}
