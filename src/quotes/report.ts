import {cueForms, cueNouns, cueVerbs, formsOf, mentalVerbs} from '../lexicon/cues.js'
import {hashOf} from './tokens.js'

const hashes = (words: readonly string[]): ReadonlySet<number> => new Set(words.map(hashOf))

const VERBS = hashes([...cueForms, ...cueVerbs.flatMap(formsOf)])
const NOUNS = hashes(cueNouns.flatMap((noun) => [noun, ...formsOf(noun)]))
const MENTAL = hashes([
  ...mentalVerbs.flatMap(formsOf),
  ...'believed thought felt knew known saw seen understood sought meant feared'.split(' ')
])

/** Whether a word reports what was said, by its hash. */
export const isVerb = (hash: number): boolean => VERBS.has(hash)
export const isNoun = (hash: number): boolean => NOUNS.has(hash)
/** Whether a word tells of thought or feeling. */
export const isMental = (hash: number): boolean => MENTAL.has(hash)
