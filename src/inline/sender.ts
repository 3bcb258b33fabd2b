import {functionWords} from '../lexicon/function-words.js'
import {weave, type Piece} from '../tree/weave.js'
import type {Span} from '../tree/span.js'
import type {Inline} from '../wcst.js'
import {surelyName} from './names.js'
import {looksLikeNewsroom} from './organisation.js'

/** No line of a sender and the desk's initials is longer. */
const LONGEST = 60
const SIGNS = /^[\s/,.:;()[\]*=–—-]*$/
/** A letter that touches the sender's is more of a word. */
const LETTER = /[\p{L}\d'’]/u
const LEADING = /^[\s([—–=*…._-]+/
/** The desk's initials, a day, an hour. */
const DESK = /^(?:[A-Z]{1,4}|[a-z]{1,3}|\d{1,8})$/
/** `Karin Lindh/NN`: who wrote it and for whom, as Nordic agencies close. */
const NORDIC = /^([^/]{5,40})\/[A-ZÅÄÖÆØ]{2,6}$/
/** `/bureau/`: the sender between two strokes, as Danish agencies close. */
/** `- Stuff`, `—INQ` */
const ONE_WORD = /^[-–—]{1,2} ?([A-Z][a-zà-ž]{2,13}|[A-Z]{3,6})$/
/** Pairs of letters, as Russian and Baltic agencies close. */
const INITIALS = /^[A-Z][a-z](?: [a-z]{2}){1,2}$/
const HOUSE = 18
const DANISH = /^\/[\p{L}-]{3,16}\/$/u

/**
 * A line that the story's own sender signs, whether or not a list knows it: the letters in its dateline, with the desk's
 * initials and the time.
 *
 *     LAK/mv/09.05.22
 *
 * @param senders as the story itself names them
 */
export function signedBy(span: Span, senders: readonly string[]): Inline[] | undefined {
  if (span.text.length > LONGEST) return undefined
  const text = withoutAddresses(span.text)
  const small = text.toLowerCase()
  for (const sender of senders) {
    const from = small.indexOf(sender.toLowerCase())
    const to = from + sender.length
    if (from < 0 || LETTER.test(text.charAt(from - 1) + text.charAt(to))) continue
    const before = text.slice(0, from)
    if (isDesk(text.slice(to)) && (isDesk(before) || isWriter(before))) return signed(span, from, to)
  }
  return undefined
}

/** `(www.harbour.example)`, `ana@harbour.example`, `(240 words)`, `+51 1 555 0100`, which can stand beside the initials. */
const ADDRESS =
  /(?:www\.)?[\w-]{1,40}(?:\.[a-z\d-]{2,20}){1,3}(?![\w@.])|[\w.+-]{1,40}@[\w-]{1,40}(?:\.[a-z]{2,20}){1,3}|\b\d{2,4} words\b|\+\d[\d ()-]{6,18}\d/gi

/** Addresses as blanks. */
const withoutAddresses = (text: string): string =>
  /[.+]|ords/.test(text) ? text.replace(ADDRESS, (all) => ' '.repeat(all.length)) : text

/** The same where nothing but its form shows the sender: the last line of all. */
export function signedLast(span: Span): Inline[] | undefined {
  const {text} = span
  const word = text.length < HOUSE && '-–—'.includes(text.charAt(0)) ? ONE_WORD.exec(text)?.[1] : undefined
  if (word !== undefined) return signed(span, text.length - word.length, text.length)
  // «Ak yv»: the desk's initials alone
  if (text.length < 9 && INITIALS.test(text) && !text.split(' ').some((one) => functionWords.has(one.toLowerCase())))
    return weave(span, [{from: 0, to: text.length, node: {type: 'label'}}])
  if (text.startsWith('/')) return DANISH.test(text) ? signed(span, 1, text.length - 1) : undefined
  // «Ana Ruiz/ Tom Beck»: who wrote and who turned it into English
  const [first = '', second = '', ...more] = text.length <= LONGEST && text.includes('/') ? text.split(/\s?\/\s?/) : []
  if (more.length === 0 && surelyName(first) && surelyName(second) && !looksLikeNewsroom(second))
    return weave(span, [{from: 0, to: text.length, node: {type: 'label'}}])
  const name = text.length <= LONGEST && text.includes('/') ? NORDIC.exec(text)?.[1] : undefined
  return name !== undefined && surelyName(name) ? signed(span, name.length + 1, text.length) : undefined
}

function signed(span: Span, from: number, to: number): Inline[] {
  const {text} = span
  const lead = LEADING.exec(text)?.[0].length ?? 0
  const sender: Piece = {from, to, node: {type: 'organisation', name: text.slice(from, to)}}
  const sign = text.slice(0, lead).includes('(') ? 'bracket' : 'dash'
  return weave(span, lead > 0 && lead <= from ? [{from: 0, to: lead, mark: sign}, sender] : [sender])
}

/** Initials and figures with the signs between them, or nothing. */
function isDesk(words: string): boolean {
  if (!words.split(/[A-Za-z\d]+/).every((part) => SIGNS.test(part))) return false
  // «as/te/ORVA»
  const stroked = words.includes('/')
  return (words.match(/[A-Za-z\d]+/g) ?? []).every(
    (word) => DESK.test(word) && (stroked || !functionWords.has(word.toLowerCase()))
  )
}

const isWriter = (words: string): boolean => words.endsWith('/') && surelyName(words.slice(0, -1))
