import {Hashes} from './hashes.js'
import {mental, nouns, verbs} from './report-words.js'

const VERBS = new Hashes(() => verbs)
const NOUNS = new Hashes(() => nouns)
const MENTAL = new Hashes(() => mental)

/** Whether a word reports what was said, by its hash. */
export const isVerb = (hash: number): boolean => VERBS.has(hash)
export const isNoun = (hash: number): boolean => NOUNS.has(hash)
/** Whether a word tells of thought or feeling. */
export const isMental = (hash: number): boolean => MENTAL.has(hash)
