import {authorRoles, proseWords} from '../lexicon/labels.js'
import {foreignBy} from '../lexicon/tongues.js'
import {wordList, type WordList} from '../lexicon/word-list.js'
import {nameLike} from './names.js'
import {holds} from './word.js'

/** What tells the words of and about an author from others. */

export const EMAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,20}){1,4}/
export const HANDLE = /^@[\w.]{2,30}$/
const PROSE = /[!?"“”]|\.\s+[a-z]|\bmore than\b/

/** Whether words are those of a sentence, as no byline has them. */
export const isProse = (words: string): boolean => PROSE.test(words) || holds(words, proseWords)

/** Whether one of the words is a post: `Science Writer`. */
export const holdsRole = (words: string): boolean => holds(words.toLowerCase(), authorRoles)

/** An agency's own desk: `Redazione ANSA`. */
export const DESK = /^(?:Redazione|Redacción|Rédaction|Redaktion|Redação) [A-ZÀ-Þ]/
/** `By` as agencies of other tongues have it, before a name: `Von Hans Keller, dpa`. */
export const FOREIGN_BY = new RegExp(
  `^(?:${[...foreignBy].map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('|')})(?:\\s?:)? (?=\\S)`
)
/** Whether a line begins as a byline of another tongue does: `Redazione ANSA`, `Por Ana Ruiz`. */
export const isForeignByline = (text: string): boolean => DESK.test(text) || FOREIGN_BY.test(text)
/** Letters of a newsroom that no list knows, where the line has other words. */
export const LETTERS = /^(?!US$|UK$|USA$|UAE$|NYC$|DC$|LA$)[A-Z]{2,6}$/
/** Call letters of an American station. */
export const STATION = /^[KW][A-Z]{3}(?:[- ](?:TV|AM|FM|DT))?$/
const SERVICE = /['’]s\s[\w\s]{0,30}(?:Service|Bureau|Desk)$/
/** A newsroom by what it is to its house: `RFE/RL's Kazakh Service`. */
export const isService = (words: string): boolean =>
  (words.endsWith('Service') || words.endsWith('Bureau') || words.endsWith('Desk')) && SERVICE.test(words)

const UNNAMED =
  /^(?:(?:by |from )?(?:a|our|the)\s)?(?:newspaper['’]s\s)?(?:[\w/]{1,20}\s){0,2}(?:(?:agency|agencies|staff|monitoring|desk|gazette|times|post|herald|tribune|chronicle|express|star) reports?|reporter|reporters|correspondent|correspondents|writers?|desk|staff|bureau|newsroom)$/i
/** What a newsroom's own people are called where nobody is named. */
const unnamed: WordList = wordList(
  'reporter reporters correspondent correspondents writer writers desk staff bureau newsroom report reports'
)
/** Whether words name nobody, but a newsroom's own people: `Staff reporter`. */
export const isUnnamed = (words: string): boolean =>
  words.length < 60 &&
  unnamed.has(words.slice(words.lastIndexOf(' ') + 1).toLowerCase()) &&
  UNNAMED.test(words) &&
  // «Ana Ruiz/Harbour Post Writer»
  !(words.includes('/') && nameLike(words.slice(0, words.indexOf('/'))))
