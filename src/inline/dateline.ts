import type {Span} from '../tree/span.js'
import {towns} from '../lexicon/towns.js'
import {isForeignByline} from './author-words.js'
import {closingAt, dashAt} from './dash.js'
import {dateAt} from './date.js'
import {close, closes, ends, isTown, lone, runsInto, type Opening} from './dateline-end.js'
import {organisation, readers, wordsEnd} from './dateline-parts.js'
import {allAgencies, bracketAt, mayOpen, organisationAfter, orgLike, type Found} from './dateline-signs.js'
import {once} from './once.js'
import {agencyOf} from './organisation.js'
import {blank, city, placeAt, regionKnown} from './place.js'

export {senderBefore, townBefore, type Opening} from './dateline-end.js'

/** A dateline is no longer than this. */
const REACH = 130

/**
 * Dateline: where, when and by whom, up to the dash.
 *
 *     > | ABUJA, Nigeria, March 9 (Reuters) - The river rose …
 *         ^^^^^^^^^^^^^^  ^^^^^^^  ^^^^^^^
 *         place           date     organisation
 *
 * `alone` where the line stands before the story's first paragraph and may have no dash: `ANKARA, Turkey`.
 */
export const dateline = (span: Span, alone = false): Opening | undefined => (alone ? onItsOwn : before)(span)

/** A line of a town and an agency is no longer: `Norrfors (TT)`. */
const TOWN = 30
/** No dateline with a line to itself is longer. */
const LINE = 160

/** Whether a line is a dateline of a place and who sends it, with the day or in few letters, and nothing else. */
export function datelineAlone(span: Span): boolean {
  const {length} = span.text
  if (length > LINE || (length >= TOWN && !/\d/.test(span.text)) || isForeignByline(span.text)) return false
  // «Vell, Selasa (11/6/2024). REUTERS/ANA RUIZ» is a picture's
  if (span.text.includes('/') && /\)\. [A-Z][\w.]{1,20}\/[A-Z]/.test(span.text)) return false
  const found = dateline(span, true)
  // «Vell (Orval) - 12 JUN 2023 - 05:15 CEST»
  if (found && /^\s{0,3}\d{1,2}[:.]\d\d/.test(span.text.slice(found.end))) return false
  const [node, ...rest] = found?.nodes ?? []
  // A dash can stand after it: «LIMA, June 12 (AFP) —»
  if (node?.type !== 'dateline' || rest.some(({type}) => type !== 'mark') || node.children[0]?.type !== 'place')
    return false
  const has = (type: string): boolean => node.children.some((child) => child.type === type)
  return has('organisation') && (has('date') || length < TOWN)
}

const before = once((span) => read(span, false))
// One with its sign is the same on a line of its own
const onItsOwn = once((span) => before(span) ?? read(span, true))

function read(span: Span, unclosed: boolean): Opening | undefined {
  const text = span.text.length > REACH ? span.text.slice(0, REACH) : span.text
  if (!mayOpen(text)) return undefined
  let at = 0
  while (text[at] === '*' || text[at] === '<') at++
  const stars = at
  const square = text[at] === '['
  if (square) at++
  at = blank(text, at)
  const line: Line = {span, text, alone: unclosed, enclosed: square ? ']' : '', begin: square ? stars : at, stars}
  const found: Found = {pieces: [], places: [], date: false, organisation: false}
  const leading = bracketAt(text, at)
  const sender = leading ? text.slice(leading.from, leading.to) : ''
  // «(LISBON) - », «(Lima, Peru, June 12) - »
  if (leading && text[at] === '(' && (towns.has(city(sender).toLowerCase()) || regionKnown(sender) || isDay(sender)))
    return from({...line, enclosed: ')'}, leading.from, found)
  if (!leading || !orgLike(sender)) return from(line, at, found) ?? lone(span, at, line.begin, stars, unclosed)
  organisation(text, leading.from, leading.to, found)
  const end = blank(text, leading.end)
  const dash = /[-–—]{1,2}\s|—(?=[A-Z"“‘'«])/y
  dash.lastIndex = end
  if (!dash.test(text)) return from(line, end, found)
  // «(ANSA) - ROME, JUN 12 -»; letters that nobody knows are no sender without a place: «(UPDATE) -»
  const alone: Found = {...found, pieces: [...found.pieces], places: []}
  const whole = from(line, blank(text, dash.lastIndex), found)
  if (whole && (found.date || found.places.every((place) => isTown(text.slice(place.from, place.to))))) return whole
  return allAgencies(sender) ? close(span, text, end, alone, line.begin, stars) : undefined
}

/** A place with the day, and nothing else: `Ormsea, 8 March 2021`. */
function isDay(words: string): boolean {
  const place = placeAt(words, 0)
  const day = place > 0 && words[place] === ',' ? dateAt(words, blank(words, place + 1)) : undefined
  return day?.day !== undefined && day.end === words.length && !agencyOf(words.slice(0, place))
}

/** The line that is read, and what stands at its beginning. */
interface Line {
  span: Span
  text: string
  alone: boolean
  /** The bracket that closes it all, or nothing. */
  enclosed: string
  begin: number
  stars: number
}

/** Part after part, until the sign that closes it. */
function from({span, text, alone, enclosed, begin, stars}: Line, start: number, found: Found): Opening | undefined {
  let at = start
  for (let round = 0; round < 12; round++) {
    const before = at
    let end: number | undefined
    for (const reader of readers) if ((end = reader(text, at, found)) !== undefined) break
    if (end === undefined) return undefined
    at = end
    if (enclosed !== '' && text[at] === enclosed)
      // Round ones can also hold a gloss of the sentence
      return enclosed === ')' && closingAt(text, at + 1) === at + 1 && !isBefore(text, at, found)
        ? undefined
        : close(span, text, at, found, begin, stars, 'square')
    const early = earlyDash(text, at, found)
    if (early !== undefined) {
      at = early
      continue
    }
    const signed = signedAfter(text, at, found)
    if (signed !== undefined) at = signed
    const sent = found.places.length > 0 && !found.organisation ? organisationAfter(text, at) : undefined
    if (sent !== undefined) {
      at = sent
      continue
    }
    if (closes(text, at, found) || (alone && ends(text, at, found))) return close(span, text, at, found, begin, stars)
    if (runsInto(text, at, found)) return close(span, text, at, found, begin, stars, 'none')
    const after = blank(text, at)
    const sign = text[after]
    if (bracketAt(text, after)) at = after
    else if (sign === ',' || sign === '/' || sign === ';' || sign === '|' || sign === '&') at = blank(text, after + 1)
    else if (sign === '.' && /^\. [A-Z\d(/[]/.test(text.slice(after, after + 3))) at = blank(text, after + 1)
    else at = after
    if (at <= before) return undefined
  }
  return undefined
}

/** A place with its country in brackets, and the first sentence: `(Marlow, UK) The …`. */
const isBefore = (text: string, at: number, found: Found): boolean =>
  found.places.length === 1 &&
  /^\) ["“‘]?[A-Z]/.test(text.slice(at, at + 4)) &&
  found.places.every(({from, to}) => regionKnown(text.slice(from, to)))

/**
 * Past the sign before an agency that a second sign closes: «DOHA: QNA —», «BRATISLAVA – TASR –», «KYIV. June 12.
 * KAZINFORM -», «BAKU, June 12. Trend: ».
 */
function signedAfter(text: string, at: number, found: Found): number | undefined {
  if (found.organisation || found.places.length === 0) return undefined
  const sign = SIGN.exec(text.slice(at, at + 5))
  const next = sign ? at + sign[0].length : at
  if (!sign || !/[A-Z]/.test(text.charAt(next))) return undefined
  const end = wordsEnd(text, next)
  const stopped = text[end - 1] === '.' ? 1 : 0
  const close =
    stopped > 0 ? found.date && /^ ["“‘']?[A-Z]/.test(text.slice(end, end + 3)) : SIGNED.test(text.slice(end, end + 3))
  if (!close || !agencyOf(text.slice(next, end - stopped))) return undefined
  organisation(text, next, end - stopped, found)
  return end
}

const SIGN = /^(?:[.:] | ?[-–—]{1,2} )/
const SIGNED = /^(?: ?[-–—]|: )/

/** Past a dash that closes nothing, since the date, the agency or the place and a second sign follow it. */
function earlyDash(text: string, at: number, found: Found): number | undefined {
  if (found.date ? found.organisation : found.places.length === 0) return undefined
  // «Kuwait City: 12 Jun 2021 (KUNA) -»
  const next = text.startsWith(': ', at) && !found.date ? at + 2 : dashAt(text, at)
  if (next === at) return undefined
  if (!found.date) {
    const date = dateAt(text, next, true)
    if (date?.day === undefined) return undefined
    const after = text.slice(date.end, date.end + 4)
    const bracket = bracketAt(text, blank(text, date.end))
    return /^,?\s{0,2}[-–—]/.test(after) || (bracket && orgLike(text.slice(bracket.from, bracket.to)))
      ? next
      : undefined
  }
  const end = wordsEnd(text, next)
  if (end === next) return undefined
  // «June 12, 2021 – LISBON – », «MOSCOW, June 12 - RIA Novosti. »
  if (found.places.length === 0)
    return isTown(text.slice(next, end)) && /^\s?[-–—:]/.test(text.slice(end, end + 2)) ? next : undefined
  return text[end - 1] === '.' && agencyOf(text.slice(next, end - 1)) ? next : undefined
}
