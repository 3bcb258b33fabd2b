import {men, women} from '../lexicon/given-names.js'
import {documentParts, summaryHeadings} from '../lexicon/labels.js'
import {states} from '../lexicon/states.js'
import {placeNouns, towns} from '../lexicon/towns.js'
import {agencyOf} from './organisation.js'

const NAME_WORD =
  /^(?:[A-ZÀ-ÞĀ-ŽḀ-Ỿ][\wÀ-žḀ-ỹ'’.-]*|(?:al|el|ul|bin|ibn|de|da|di|do|dos|du|la|le|van|von|der|den|ter|ten|y|e|st|del|della|los|las)(?:[-'’][\wÀ-žḀ-ỹ'’-]*)?|o['’][\wÀ-žḀ-ỹ'’-]*|d['’][A-ZÀ-Þ][\wÀ-žḀ-ỹ'’-]*|[“"][A-Z][\w'’-]{1,15}[”"])$/
/** Words in capitals that names do not hold and short headlines do. */
const NO_NAME =
  /(?<![\wÀ-žḀ-ỹ])(?:the|all|an?|in|on|of|for|with|after|over|why|how|what|when|who|new|no|not|world|top|breaking|latest|live|sports?|business|politics|opinion|analysis|exclusive|explainer|home|read|watch|see|photos?|videos?|aid|rights|affairs|security|climate|humanitarian)(?![\wÀ-žḀ-ỹ])/i
/** Words by which a firm is known. */
const FIRM = /\b(?:Inc|Ltd|Limited|Co|Corp|LLC|LLP|PLC|Plc|plc|GmbH|AG|ASA|Oyj|SpA|NV|Holdings|Companies)\.?$/
/** `Ashby Crown Court` */
const COURT =
  /\b(?:Crown|High|Supreme|County|District|Magistrates['’]?|Sheriff|Federal|Appeals?|Coroners?['’]?s?) Court$/
/** Endings of verbs and nouns that are no names, in a word of small letters after its capital. */
const NO_ENDING = /[a-z]{3}(?:ing|tion|ment|ness|ies|ity)$/

/** Whether words can be a person's name: two to six words in capitals of their own, no figures. */
export function nameLike(words: string): boolean {
  const parts = words.split(' ')
  return (
    parts.length >= 2 &&
    parts.length <= 6 &&
    !/\d/.test(words) &&
    /^[A-ZÀ-ÞĀ-ŽḀ-Ỿ]/.test(parts[0] as string) &&
    /^(?:d['’])?[A-ZÀ-ÞĀ-ŽḀ-Ỿ]/.test(parts[parts.length - 1] as string) &&
    parts.every((part) => NAME_WORD.test(part))
  )
}

/** The same for words that nothing else marks as a name: a short headline or a town must not pass. */
export const surelyName = (words: string): boolean =>
  nameLike(words) &&
  words.split(' ').length <= 4 &&
  words !== words.toUpperCase() &&
  !NO_NAME.test(words) &&
  !NO_ENDING.test(words) &&
  !FIRM.test(words) &&
  !COURT.test(words) &&
  !states.has(words.toLowerCase()) &&
  !summaryHeadings.has(words.toLowerCase()) &&
  !documentParts.has(words.toLowerCase())

/** A name in capitals: `JO BELL`. */
export const isCapitalName = (words: string): boolean => CAPITALS.test(words)
const CAPITALS = /^[A-ZÀ-Ž][A-ZÀ-Ž'’.-]+(?: [A-ZÀ-Ž][A-ZÀ-Ž'’.-]*){1,2}$/

/** Whether words begin with a given name that is known. */
export const isGiven = (words: string): boolean => {
  const first = words.split(' ', 1)[0]!.toLowerCase()
  return women.has(first) || men.has(first)
}

/** Whether words are a name that begins with a known given name, and no town's. */
export const isPerson = (words: string): boolean => nameLike(words) && isGiven(words) && !isPlace(words.toLowerCase())

/** A town that is known, or a place by its last word: `victoria falls`. */
const isPlace = (small: string): boolean => towns.has(small) || placeNouns.has(small.slice(small.lastIndexOf(' ') + 1))

/** One of several names or of what is said of them. */
export interface Item {
  from: number
  to: number
  words: string
  /** What stood before it: a comma, a bracket, `and`. */
  joint: string
}

/** `and` of other tongues in small letters, before two words of a name: «José Ortega y Gasset» is one. */
const FURTHER = ' (?:et|y|e|och|og|dan|en) (?=[A-ZÀ-Þ][^ ,]* [A-ZÀ-Þ])'
const JOINTS = new RegExp(
  ` {0,9}(?:, {0,9}[aA][nN][dD]\\s|\\) {1,3}[aA][nN][dD]\\s|[,;|/&()·•]|\\s[-–—]\\s|\\s[aA][nN][dD]\\s|\\s[uU][nN][dD]\\s|\\s[wW][iI][tT][hH]\\s|${FURTHER}) {0,9}`,
  'g'
)
const SIGNS = ',;|/&()·•-–—'

const further: readonly string[] = [' et ', ' y ', ' e ', ' och ', ' og ', ' dan ', ' en ']

/** Whether a sign or a word that parts names stands in a text. */
function isJoined(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (SIGNS.includes(text.charAt(at))) return true
  if (further.some((word) => text.includes(word))) return true
  const small = text.toLowerCase()
  return small.includes('and') || small.includes(' und ') || small.includes('with')
}

/** The word that a stroke stands in, without what it owns: `RFE/RL` of `RFE/RL's Kazakh Service`. */
function wordAbout(text: string, stroke: number): string {
  let end = stroke + 1
  while (end < text.length && !" ,'’".includes(text.charAt(end))) end++
  return text.slice(text.lastIndexOf(' ', stroke) + 1, end)
}

/** Splits at commas, strokes, bars, dots, semicolons, `and`, and brackets. */
export function itemsOf(text: string): Item[] {
  const out: Item[] = []
  const joints = JOINTS
  joints.lastIndex = 0
  let start = 0
  let joint = ''
  const add = (end: number): void => {
    const raw = text.slice(start, end)
    // «Ana Ruiz*» has a note under the story
    const words = raw.replace(/\*{1,3}\s*$/, '').trim()
    if (words === '') return
    const at = start + raw.indexOf(words)
    out.push({from: at, to: at + words.length, words: words.replace(/\s+/g, ' '), joint})
  }
  for (let match = isJoined(text) ? joints.exec(text) : null; match; match = joints.exec(text)) {
    // «RFE/RL», «Reuters/Ipsos»: a stroke within a known name does not part
    if (match[0] === '/' && (agencyOf(text.slice(start).trim()) || agencyOf(wordAbout(text, match.index)))) continue
    add(match.index)
    joint = match[0].trim().toLowerCase()
    start = match.index + match[0].length
  }
  add(text.length)
  return out
}
