import {fieldLabels, mailFields} from '../lexicon/labels.js'
import {states} from '../lexicon/states.js'
import type {Piece} from '../tree/weave.js'
import {pastSigns} from './dash.js'
import {dateAt} from './date.js'
import type {Moment} from './moment.js'
import {agencyOf, looksLikeNewsroom, organisationsIn} from './organisation.js'
import {blank, isPlaceLetter, joints} from './place.js'

/** What has been read of a dateline so far. */
export interface Found {
  pieces: Piece[]
  /** The words of each place with all that belongs to it. */
  places: {from: number; to: number}[]
  date: boolean
  organisation: boolean
}

/** Signs that stand round an agency or a region: `(AP)`, `[India]`, `/TASS/`. */
const BRACKETS: Readonly<Record<string, string>> = {'(': ')', '[': ']', '/': '/'}

/** The bracketed words at a place. */
export function bracketAt(text: string, at: number): {from: number; to: number; end: number} | undefined {
  const sign = BRACKETS[text[at] ?? '']
  if (sign === undefined) return undefined
  const close = text.indexOf(sign, at + 1)
  if (close < 0 || close - at > 50 || close === at + 1) return undefined
  // A stroke between two towns is no bracket: «CAIRO / ADDIS ABABA»
  if (sign === '/' && (text[at + 1] === ' ' || !/^[\s.–—-]/.test(text[close + 1] ?? ' '))) return undefined
  return {from: at + 1, to: close, end: close + 1}
}

/** Whether words name agencies and nothing else. */
export const allAgencies = (words: string): boolean =>
  agencyOf(words) || organisationsIn(words).every(({name}) => agencyOf(name))

export const orgLike = (words: string): boolean =>
  allAgencies(words) || (/^[A-Z][A-Z/.-]{1,19}$/.test(words) && !states.has(words.toLowerCase()))

/** A site of the news: `Harbour.example`. */
export const isSite = (words: string): boolean =>
  words.includes('.') && /^[A-Z]\w{2,}\.(?:[a-z]{2,}|[A-Z]{2,3})$/.test(words)

const SENDER = /^([A-Z][\w/. -]{1,30}?)(?:, | [-–—] )(?=[A-Z\d])/

/** An agency with the day in one bracket: `Reuters, June 12`, `12 June, Reuters`. Indices into the words. */
export function senderAndDay(words: string): {from: number; to: number; day: number; moment: Moment} | undefined {
  const first = dateAt(words, 0)
  if (first?.day !== undefined) {
    const from = blank(words, first.end + 1)
    return words[first.end] === ',' && /^[A-Z]/.test(words.slice(from))
      ? {from, to: words.length, day: 0, moment: first}
      : undefined
  }
  const sender = SENDER.exec(words)
  if (!sender) return undefined
  const [all, name] = sender as unknown as [string, string]
  const moment = dateAt(words, all.length)
  return moment?.day !== undefined && moment.end === words.length
    ? {from: 0, to: name.length, day: all.length, moment}
    : undefined
}

/**
 * Where the bracket of an agency opens that a sign parts from the place, and that a second sign or the story follows:
 * «JENA, Germany--(BUSINESS WIRE)--», «HALIFAX - (CP) -», «LISBON: (AP) The …».
 */
export function organisationAfter(text: string, at: number): number | undefined {
  const open = pastSigns(text, at)
  if (open === at || text[open] !== '(') return undefined
  const bracket = bracketAt(text, open)
  if (!bracket) return undefined
  const words = text.slice(bracket.from, bracket.to)
  const rest = text.slice(bracket.end, bracket.end + 4)
  if (/^\s?[-–—]/.test(rest)) {
    const service = isService(words) && (text.startsWith('--', open - 2) || looksLikeNewsroom(words))
    return service || orgLike(words) || senderAndDay(words) ? open : undefined
  }
  return agencyOf(words) && /^ ["“‘']?[A-Z]/.test(rest) ? open : undefined
}

/** Who distributes a release, between two dashes: `TRADE NEWSWIRE`, `Harbour News Wire`. */
const isService = (words: string): boolean => SERVICE.test(words) && !states.has(words.toLowerCase())
const SERVICE = /^[A-Z][\w/&]*(?: [A-Z][\w/&]*){1,3}$/

/** Past the comma and the blanks at a place. */
export const past = (text: string, at: number): number => blank(text, text[at] === ',' ? at + 1 : at)

/**
 * Whether the first words can be a dateline's: a sign or a date follows the words in capitals. Most paragraphs go on in
 * small letters instead, and are turned away here.
 */
export function mayOpen(text: string): boolean {
  const first = text.charCodeAt(0)
  // A capital, a figure, a bracket or a flash's signs; nothing else opens one.
  if (first < 40 || (first > 57 && first < 65 && first !== 60) || (first > 92 && first < 97 && first !== 96))
    return false
  let at = 0
  while (text[at] === '*' || text[at] === '<' || text[at] === '[' || text[at] === ' ') at++
  const opens = at
  while (at < text.length) {
    const from = at
    while (isPlaceLetter(text.charCodeAt(at))) at++
    // A sign or a figure; no dateline opens with a quotation
    if (at === from) return from > 0 || !'"“‘'.includes(text.charAt(0))
    const end = text.charCodeAt(at - 1)
    // «Subject: AP-US--Bridge», «LENGTH: 187 words»
    if (text[at] === ':' && isLabel(text.slice(opens, at).toLowerCase())) return false
    // A full stop, a dash, a wire's `_`
    if (text[at] !== ' ' || end === 46 || end === 45 || end === 95) return true
    // «LIMA -The …», «LIMA--The …»
    if (text[from] === '-' || text.slice(from, at).includes('--')) return true
    if (isSmall(text.charCodeAt(from)) && !joints.has(text.slice(from, at)))
      return /\d/.test(text.slice(from, from + SMALL_REACH))
    at = blank(text, at)
  }
  return true
}

const isLabel = (words: string): boolean => mailFields.has(words) || fieldLabels.has(words)

/** «sioux falls, april 7»: the figure of a date after words in small letters is no farther. */
const SMALL_REACH = 90

const isSmall = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 0xdf && code <= 0xff)
