import {cueForms, cueNouns, cueVerbs, formsOf, mentalVerbs} from '../../lexicon/cues.js'
import {hashOf} from './tokens.js'

// The hashes of the words that report. The build puts the lists themselves in place of this module: to grow and hash two
// thousand words takes longer than to read a story's quotes.

const hashes = (words: readonly string[]): readonly number[] => [...new Set(words.map(hashOf))]

export const verbs = hashes([...cueForms, ...cueVerbs.flatMap(formsOf)])
export const nouns = hashes(cueNouns.flatMap((noun) => [noun, ...formsOf(noun)]))
export const mental = hashes([
  ...mentalVerbs.flatMap(formsOf),
  ...'believed thought felt knew known saw seen understood sought meant feared'.split(' ')
])
