import {bodies} from '../lexicon/bodies.js'
import {kickers, pieceKinds, releaseKinds, states} from '../lexicon/labels.js'
import type {Item} from './item.js'
import {count, isStopped} from './looks.js'

/** A line of a page's sections or buttons is no longer. */
const WORDS = 3
const LETTERS = 40
/** No headline is longer. */
const HEADLINE = 200

/**
 * How many items stand over the line that can be the headline, where all of them are short: the page's sections, its
 * buttons, whose sheet it is.
 */
export function topOf(items: readonly Item[], end: number): number {
  for (let at = 0; at < end; at++) {
    const {raw, node} = items[at] as Item
    if (node?.type === 'headline' || node?.type === 'list' || node?.type === 'table') return 0
    if (!raw || isShort(raw.text) || isFeature(raw.text) || isOfSheet(items, at)) continue
    return raw.text.length < HEADLINE && count(raw.text) > WORDS && !isStopped(raw.text) ? at : 0
  }
  return 0
}

const isShort = (text: string): boolean => text.length < LETTERS && count(text) <= WORDS && !isStopped(text)

const isOfSheet = (items: readonly Item[], at: number): boolean => isSheetLine((line) => items[line]?.raw?.text, at)

/** A line of a letterhead between or beside others, and the state over them: `Republic of Tarnland`, `Ministry of Ports`. */
export function isSheetLine(textOf: (at: number) => string | undefined, at: number): boolean {
  const [before = '', text = '', after = ''] = [textOf(at - 1), textOf(at), textOf(at + 1)]
  if (isState(text)) return isLetterhead(after) || isLetterhead(before)
  return isLetterhead(text) && (isLetterhead(after) || isLetterhead(before) || isState(before) || isState(after))
}

/** `REPUBLIC OF TARNLAND`, `The United Kingdom of Orval`; alone it may be a headline. */
function isState(text: string): boolean {
  if (text.length > 60 || !text.split(' ').every(isTitled)) return false
  return text.split(/ of (?:the )?/i, 1).some((form) => states.has(form.slice(form.lastIndexOf(' ') + 1).toLowerCase()))
}

/** Whose release it is, in parts, under the line that says what it is: `Office of the Harbour Master, County of Orval`. */
export const isUnderKind = (text: string, before: string): boolean =>
  isKind(before) && text.length < 100 && text.split(', ').every(isLetterhead)

/** Whose sheet it is, over a release, in two lines or more: `Ministry of Inland Waters`, `Harbour Safety Bureau`. */
export function isLetterhead(text: string): boolean {
  if (text.length > 60 || !/^[A-Z][A-Za-z&,.’' ]+$/.test(text) || text.endsWith('.')) return false
  const words = text.split(' ')
  if (words.length < 2 || words.length > 7 || !words.every((word) => /^(?:[A-Z&]|(?:of|and|for|the)$)/.test(word)))
    return false
  const isBody = (word = ''): boolean => bodies.has(word.toLowerCase())
  return (
    isBody(words[words.length - 1]) || words.some((word, at) => /^(?:of|for)$/i.test(word) && isBody(words[at - 1]))
  )
}

/** Whose paper it is and what it calls it, on one line: `Ministry of Ports - Press release`, `Ports Group / Media statement`. */
export function isReleaseHead(text: string): boolean {
  const at = text.length < 100 ? Math.max(...BARS.map((bar) => text.lastIndexOf(bar))) : -1
  return at > 0 && isKind(text.slice(at + 3)) && text.slice(0, at).split(' ').every(isTitled)
}

/** The name over a line that says what the paper is: `BANK OF ORVAL`, then `Press release`. */
export const isOverKind = (text: string, next: string): boolean =>
  next.length < LETTERS &&
  isKind(next) &&
  (count(text) < 5 ? text.split(' ').every(isTitled) : isLetterhead(text) && isBodyFirst(text))

const isBodyFirst = (text: string): boolean => bodies.has(text.slice(0, text.indexOf(' ')).toLowerCase())

const BARS = [' - ', ' – ', ' — ', ' | ', ' / ']
const isKind = (text: string): boolean => releaseKinds.has(text.trim().toLowerCase())
const isTitled = (word: string): boolean => /^(?:[A-ZÀ-Þ&\-–|/]|(?:of|and|for|the|de|du|di|des|la)$)/.test(word)

/** The kind of piece over a headline: `Letter from the islands`, `The long read`. */
export function isFeature(text: string): boolean {
  if (text.length > LETTERS) return false
  const small = text.toLowerCase()
  return (
    kickers.has(small) ||
    releaseKinds.has(small) ||
    isKindOf(text) ||
    (/^(?:letter|postcard|dispatch|dispatches|notes|annals|view) (?:from|of) /.test(small) && !/\d/.test(small))
  )
}

/** `Severe Weather Warning`, `Harbour Notebook`: what a piece is, each word with a capital. */
const isKindOf = (text: string): boolean =>
  pieceKinds.has(text.slice(text.lastIndexOf(' ') + 1).toLowerCase()) && /^(?:[A-Z]\w{2,} ){1,3}[A-Z]\w+$/.test(text)
