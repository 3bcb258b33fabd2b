/** The words of a credit: its labels, what a picture is, and what is said and no name. */
import {pictureWords} from '../lexicon/labels.js'
import {wordList, type WordList} from '../lexicon/word-list.js'
import {holds, wordAt} from './word.js'

const CREDIT_WORDS =
  /^(?:(?:photo|image|picture)s? courtesy(?: of)?|courtesy(?: of)?|(?:image|photo|picture) source|photo(?:graph)?s?(?: credit)?(?: by)?|credit|image(?: credit)?s?|pictures?(?: credit)?(?: by)?|pic)\s?[:,]?\s+(?!\/)/i
/** The words of which one begins a credit's label. */
const creditOpeners: WordList = wordList(
  'photo photos photograph photographs credit image images picture pictures pic courtesy'
)
/** The label with which words begin. */
export const creditLabel = (words: string): RegExpExecArray | null =>
  creditOpeners.has(wordAt(words, 0)) ? CREDIT_WORDS.exec(words) : null

export const withoutLabel = (words: string): string => words.slice(creditLabel(words)?.[0].length ?? 0)

/** Whether words name a picture, or who sends them. */
export const isEvident = (words: string): boolean => holds(words.toLowerCase(), pictureWords)

/** What a picture is, and not who took it. */
const kept: WordList = wordList(
  'file archive library illustrative representation representational representative undated'
)
const pictureNouns: WordList = wordList('photo picture image pic')
export const isPicture = (noun: string): boolean => pictureNouns.has(noun)
export function isKept(words: string): boolean {
  const parts = words.toLowerCase().split(' ')
  const [kind = '', noun, ...more] = parts[0] === 'a' || parts[0] === 'an' ? parts.slice(1) : parts
  return kept.has(kind) && (noun === undefined || pictureNouns.has(noun)) && more.length === 0
}

/** Words under a picture that is of another day, or stands for others: `… at the quay. (Representational)`. */
export function isKeptPicture(text: string): boolean {
  if (!text.endsWith(')') || text.length > 300) return false
  const open = text.lastIndexOf('(')
  return open > 20 && text.length - open < 32 && isKept(text.slice(open + 1, -1))
}

/** Small words of a credit: `Image: provided by the family of Jo Bell`. */
const creditWords: WordList = wordList(
  'of for via from by and the courtesy file handout supplied provided in on at de da di van von al bin photo photos pool with permission'
)

/** Words that no name has. */
const FEWEST = 3

/** Whether words after `Image:` tell what it shows: `Image: Jo Bell lifts the cup after the whistle`. */
export const isTold = (label: string, words: string): boolean =>
  /^\W{0,3}(?:image|photo|picture)\s?:/i.test(label) && tells(words)

const tells = (words: string): boolean =>
  words.split(' ').filter((word) => /^[a-z]{2,}/.test(word) && !creditWords.has(word)).length >= FEWEST

/** A sentence, with its stop. */
export const isSaid = (words: string): boolean => words.endsWith('.') && tells(words)
