/** A name that signs a caption after its last sentence, without a label. */
import {abbreviations} from '../lexicon/abbreviations.js'
import {bodies} from '../lexicon/bodies.js'
import {withoutLabel} from './credit-words.js'
import {isCapitalName, nameLike, surelyName} from './names.js'
import {looksLikeNewsroom} from './organisation.js'

/** `for` in capitals, in the tongues of those papers. */
const FOR = / (?:FOR|POUR|PARA|PER|FÜR|VOOR) /

/** Who took it, after the full stop and a long dash without blanks: `… on Tuesday.—Jo Bell`, `… on Tuesday. —AFP`. */
export function joinedAt(text: string, sign: number): string | undefined {
  if (sign < 20 || !'—–'.includes(text.charAt(sign)) || !/[.!?]["”’)]?\s?$/.test(text.slice(sign - 3, sign)))
    return undefined
  const name = withoutLabel(text.slice(sign + 1).trim())
  const words = name.split(' ')
  const named = words.length < 6 && words.every((word) => /^(?:[A-ZÀ-Ž]|(?:by|of|the|via|from|bin|al|ul)$)/.test(word))
  // What somebody said, and who did
  return named && !/^["“«‘']/.test(text) && !isStoppedName(name) ? name : undefined
}

const isStoppedName = (name: string): boolean => /[.!?,;:]$/.test(name)

/** Where a name stands that follows the full stop of a sentence and ends the line: `… in the market. Jo Bell`. */
export function signatureAt(text: string): number {
  const stop = text.lastIndexOf('. ')
  let from = stop + 2
  while (text[from] === ' ') from++
  const words = text.slice(from)
  // «… on Sunday. ANA RUIZ FOR ‘THE HARBOUR POST’»
  if (stop >= 20 && words.length < 70 && FOR.test(words) && words === words.toUpperCase()) return from
  // «… on Sunday. Harbour Press / Ana Ruiz», «… on Sunday. Ana Ruiz/Harbour Press»
  if (stop >= 20 && words.length < 70 && words.includes('/') && areTwoNames(words.split(/ ?\/ ?/))) return from
  // «… on Sunday. Jo Bell for The Harbour Post»
  const house = stop >= 20 && words.length < 70 && /[a-z]$/.test(words) ? words.indexOf(' for ') : -1
  if (house > 0 && surelyName(words.slice(0, house)) && looksLikeNewsroom(words.slice(house + 5))) return from
  if (stop < 20 || words.length > 40 || words.endsWith('.') || !nameLike(words)) return -1
  if (!endsSentence(text, stop)) return -1
  return surelyName(words) || words === words.toUpperCase() ? from : -1
}

/** Who took it and for whom, or the other way round. */
const areTwoNames = ([first = '', second = '', ...more]: readonly string[]): boolean =>
  more.length === 0 &&
  (surelyName(first) || surelyName(second) || isCapitalName(first)) &&
  [first, second].every((name) => /^[A-ZÀ-Ž][\wÀ-ž.'’-]*(?: [A-ZÀ-Ž][\wÀ-ž.'’-]*){0,3}$/.test(name))

/** Whether a stop ends a sentence: not in «former Rep. Gail Dunn». */
function endsSentence(text: string, stop: number): boolean {
  const before = text.slice(text.lastIndexOf(' ', stop - 1) + 1, stop).toLowerCase()
  return (before.length > 2 || /\d$/.test(before)) && !before.includes('.') && !abbreviations.includes(before)
}

/** Words of a body's name after a full stop, where nothing else ends the line: `… in the shaft. Orval Parks and Wildlife`. */
export function bodyAt(text: string): number {
  const stop = text.lastIndexOf('. ')
  let from = stop + 2
  while (text[from] === ' ') from++
  const words = text.slice(from)
  if (stop < 30 || words.length > 60 || !BODY.test(words) || !endsSentence(text, stop)) return -1
  return / (?:and|of|for) /.test(words) || words.split(' ').some((word) => bodies.has(word.toLowerCase())) ? from : -1
}

const BODY = /^[A-Z][\w'’&-]+(?: (?:(?:of|and|the|for) )?[A-Z][\w'’&-]+){1,5}$/
