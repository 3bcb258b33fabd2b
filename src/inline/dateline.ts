import {states, twinTowns} from '../lexicon/states.js'
import {weave, type Piece} from '../tree/weave.js'
import type {Span} from '../tree/span.js'
import type {Inline} from '../wcst.js'
import {dateAt, dateFields} from './date.js'
import {once} from './once.js'
import {agencyOf, organisationsIn} from './organisation.js'
import {blank, city, isCapitals, joints, placeAt, regionKnown} from './place.js'

/** What a grammar gives that reads only the first part of a span. `end` is an index into the span's text. */
export interface Opening {
  nodes: Inline[]
  end: number
}

/** A dateline is no longer than this. */
const REACH = 130

const CLOSE = /[.,;]?\s{0,3}(?:\.-|-{2,}|[-–—_:])/y
/** «CHEVY CHASE, Md., -March 4 -»: a dash that a date and a second dash follow closes nothing. */
const EARLY_DASH = /[.,;]?\s{0,3}-\s?/y

const DASH_BRACKET = /\s?[-–—]{1,2}\s?(?=\()/y

interface Found {
  pieces: Piece[]
  /** The words of each place with all that belongs to it. */
  places: {from: number; to: number}[]
  date: boolean
  organisation: boolean
}

/** Signs that stand round an agency or a region: `(AP)`, `[India]`, `/TASS/`. */
const BRACKETS: Readonly<Record<string, string>> = {'(': ')', '[': ']', '/': '/'}

/** The bracketed words at a place. */
function bracketAt(text: string, at: number): {from: number; to: number; end: number} | undefined {
  const sign = BRACKETS[text[at] ?? '']
  if (sign === undefined) return undefined
  const close = text.indexOf(sign, at + 1)
  if (close < 0 || close - at > 50 || close === at + 1) return undefined
  // A stroke between two towns is no bracket: «CAIRO / ADDIS ABABA»
  if (sign === '/' && (text[at + 1] === ' ' || !/^[\s.]/.test(text[close + 1] ?? ' '))) return undefined
  return {from: at + 1, to: close, end: close + 1}
}

const orgLike = (words: string): boolean =>
  agencyOf(words) ||
  organisationsIn(words).every(({name}) => agencyOf(name)) ||
  (/^[A-Z][A-Z/.-]{1,19}$/.test(words) && !states.has(words.toLowerCase()))

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

const before = once((span) => read(span, false))
const onItsOwn = once((span) => read(span, true))

function read(span: Span, alone: boolean): Opening | undefined {
  const text = span.text.length > REACH ? span.text.slice(0, REACH) : span.text
  const first = text.charCodeAt(0)
  // A capital, a figure, a bracket or a flash's stars; nothing else opens one.
  if (first < 40 || (first > 57 && first < 65) || (first > 92 && first < 97 && first !== 96)) return undefined
  if (!mayOpen(text)) return undefined
  let at = 0
  while (text[at] === '*' || text[at] === '<') at++
  const stars = at
  const square = text[at] === '['
  if (square) at++
  const found: Found = {pieces: [], places: [], date: false, organisation: false}
  at = blank(text, at)
  const begin = square ? stars : at
  const leading = bracketAt(text, at)
  if (leading && orgLike(text.slice(leading.from, leading.to))) {
    organisation(text, leading.from, leading.to, found)
    at = blank(text, leading.end)
    const dash = /[-–—]{1,2}\s/y
    dash.lastIndex = at
    if (dash.test(text)) {
      const next = blank(text, dash.lastIndex)
      if (placeAt(text, next) === next || text.slice(next).search(/[-–—:]\s/) < 0)
        return close(span, text, at, found, begin, stars)
      at = next
    }
  }
  for (let round = 0; round < 12; round++) {
    const before = at
    const date = dateAt(text, at, found.places.length > 0 || found.date === false)
    if (date && date.day !== undefined && !found.date) {
      found.pieces.push({from: at, to: trimmed(text, at, date.end), node: dateFields(date, 'dateline')})
      found.date = true
      at = date.end
    } else if (bracketAt(text, at)) {
      const bracket = bracketAt(text, at)
      if (!bracket) return undefined
      const words = text.slice(bracket.from, bracket.to).trim()
      const last = found.places[found.places.length - 1]
      const inner = /^([A-Z][\w/. -]{1,20}), /.exec(words)
      if (
        last &&
        !found.date &&
        !agencyOf(words) &&
        (states.has(words.toLowerCase()) ||
          '(['.includes(text[blank(text, bracket.end)] ?? '-') ||
          (/^[A-Z][A-Za-z/]/.test(words) && dateAt(text, past(text, bracket.end))))
      ) {
        last.to = bracket.end
      } else if (inner && dateAt(words, inner[0].length)) {
        organisation(text, bracket.from, bracket.from + (inner[1] as string).length, found)
      } else if (words.length < 41 && /^[A-Za-zÀ-ž]/.test(words)) organisation(text, bracket.from, bracket.to, found)
      else return undefined
      at = bracket.end
    } else {
      const end = placeAt(text, at)
      if (end === at) break
      const words = text.slice(at, end)
      const region = states.has(words.toLowerCase()) && text[end] === ',' && dateAt(text, blank(text, end + 1))
      const known = found.places.length > 0 && !region && (agencyOf(words) || /^[A-Z]\w*\.[a-z]{2,}$/.test(words))
      const last = found.places[found.places.length - 1]
      const joint = text.slice(0, at).trimEnd().slice(-1)
      if (known && (joint === ',' || joint === '.' || found.date)) {
        found.pieces.push({from: at, to: end, node: {type: 'organisation', name: words}})
        found.organisation = true
      } else if (last && joint === ',' && !found.date) last.to = end
      else if (found.places.length === 0 && found.date && agencyOf(words)) {
        found.pieces.push({from: at, to: end, node: {type: 'organisation', name: words}})
        found.organisation = true
      } else if (last && joint === '/' && twinTowns.has(text.slice(last.from, end).toLowerCase())) last.to = end
      else found.places.push({from: at, to: end})
      at = end
    }
    if (square && text[at] === ']') return close(span, text, at, found, begin, stars, 'square')
    const after = blank(text, at)
    if (!found.date && found.places.length > 0) {
      EARLY_DASH.lastIndex = at
      const early = EARLY_DASH.exec(text)
      const next = early ? at + early[0].length : at
      const date = early ? dateAt(text, next, true) : undefined
      if (date?.day !== undefined && /^,?\s{0,2}[-–—]/.test(text.slice(date.end, date.end + 4))) {
        at = next
        continue
      }
    }
    // «JENA, Germany--(BUSINESS WIRE)--», «HALIFAX - (CP) -»: the dash before the agency closes nothing
    const sent = found.places.length > 0 && !found.organisation ? organisationAfter(text, at) : undefined
    if (sent !== undefined) {
      at = sent
      continue
    }
    if (closes(text, at, found) || (alone && ends(text, at, found))) return close(span, text, at, found, begin, stars)
    if (runsInto(text, at, found)) return close(span, text, at, found, begin, stars, 'none')
    const sign = text[after]
    if (bracketAt(text, after)) at = after
    else if (sign === ',' || sign === '/' || sign === ';') at = blank(text, after + 1)
    else if (sign === '.' && /^\. [A-Z\d(/[]/.test(text.slice(after, after + 3))) at = blank(text, after + 1)
    else at = after
    if (at <= before) return undefined
  }
  return undefined
}

/** Where the bracket of an agency opens that a dash parts from the place, and a second dash follows. */
function organisationAfter(text: string, at: number): number | undefined {
  DASH_BRACKET.lastIndex = at
  if (!DASH_BRACKET.test(text)) return undefined
  const open = DASH_BRACKET.lastIndex
  const bracket = bracketAt(text, open)
  const known = bracket && orgLike(text.slice(bracket.from, bracket.to))
  return known && /^\s?[-–—]/.test(text.slice(bracket.end, bracket.end + 2)) ? open : undefined
}

/**
 * Whether the first words can be a dateline's: a sign or a date follows the words in capitals. Most paragraphs go on in
 * small letters instead, and are turned away here.
 */
function mayOpen(text: string): boolean {
  let at = 0
  while (text[at] === '*' || text[at] === '<' || text[at] === '[' || text[at] === ' ') at++
  while (at < text.length) {
    const from = at
    while (isPlaceLetter(text.charCodeAt(at))) at++
    // A sign or a figure; no dateline opens with a quotation
    if (at === from) return from > 0 || !'"“‘'.includes(text.charAt(0))
    const end = text.charCodeAt(at - 1)
    if (text[at] !== ' ' || end === 46 || end === 45) return true
    if (isSmall(text.charCodeAt(from)) && !joints.has(text.slice(from, at)))
      return /\d/.test(text.slice(from, from + SMALL_REACH))
    at = blank(text, at)
  }
  return true
}

/** «sioux falls, april 7»: the figure of a date after words in small letters is no farther. */
const SMALL_REACH = 90

const isSmall = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 0xdf && code <= 0xff)

/** A letter or a sign within a place's words: \w À-ž ' ’ . - */
const isPlaceLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 48 && code <= 57) ||
  code === 95 ||
  code === 39 ||
  code === 0x2019 ||
  code === 46 ||
  code === 45 ||
  (code >= 0xc0 && code <= 0x17e)

/** Past the comma and the blanks at a place. */
const past = (text: string, at: number): number => blank(text, text[at] === ',' ? at + 1 : at)

const trimmed = (text: string, from: number, to: number): number => {
  while (to > from && text[to - 1] === ' ') to--
  return to
}

function organisation(text: string, from: number, to: number, found: Found): void {
  for (const one of organisationsIn(text.slice(from, to)))
    found.pieces.push({
      from: from + one.from,
      to: from + one.to,
      node: {type: 'organisation', name: one.name}
    })
  found.organisation = true
}

/** Whether the dash or colon that ends a dateline stands at a place. */
function closes(text: string, at: number, found: Found): boolean {
  CLOSE.lastIndex = at
  const sign = CLOSE.exec(text)
  if (!sign) return false
  const before = text[at - 1] === ' ' || /^[.,;]?\s/.test(sign[0])
  const after = text[at + sign[0].length]
  const sure = found.organisation || found.date
  const places = found.places.map(({from, to}) => text.slice(from, to))
  if (sign[0].endsWith(':')) {
    if (after !== undefined && after !== ' ') return false
    return found.organisation || (places.length > 0 && places.every((place) => isCapitals(place) && place.length > 3))
  }
  if (sure) return before || after === ' ' || after === undefined || text[at - 1] === ')' || found.date
  if (after !== ' ' && after !== undefined) return false
  return places.every((place) => (isCapitals(city(place)) && city(place).length > 3) || regionKnown(place))
}

/** A dateline that closes with its agency and no sign: `New Delhi, June 12 (IANS) The court …`. */
const runsInto = (text: string, at: number, found: Found): boolean =>
  found.organisation &&
  found.date &&
  found.places.length > 0 &&
  /[)/]\.?$/.test(text.slice(0, at).trimEnd()) &&
  /^\.?\s["“‘']?[A-Z]/.test(text.slice(at, at + 5)) &&
  found.pieces.every(({node}) => node?.type !== 'organisation' || agencyOf(node.name))

/** Whether a line ends at a place and is a dateline by its words alone. */
const ends = (text: string, at: number, found: Found): boolean =>
  text.slice(at).trim() === '' &&
  found.places.length > 0 &&
  found.places.every(({from, to}) => {
    const place = text.slice(from, to)
    return (isCapitals(city(place)) && city(place).length > 3 && place.split(' ').length < 5) || regionKnown(place)
  })

function close(
  span: Span,
  text: string,
  at: number,
  found: Found,
  begin: number,
  stars: number,
  closing: 'sign' | 'square' | 'none' = 'sign'
): Opening | undefined {
  // «AFP - Lima» names the sender and no town
  const [only] = found.places
  if (only && found.places.length === 1 && found.pieces.length === 0 && agencyOf(text.slice(only.from, only.to)))
    return undefined
  const square = closing === 'square'
  const places = found.places.map(({from, to}): Piece => {
    const end =
      text[to - 1] === '.' &&
      !/\.[A-Z]?[a-z]{0,5}\.$|(?<![A-Z])[A-Z]\.$/.test(text.slice(from, to)) &&
      !text.slice(from, to).includes(',')
        ? to - 1
        : to
    return {from, to: end, node: {type: 'place', name: text.slice(from, end).replace(/\s+/g, ' ')}}
  })
  const pieces = [...found.pieces, ...places].sort((a, b) => a.from - b.from)
  // «MADRID.- »: the full stop is the sign's
  const last = !square && text[at - 1] === '.' && text[at] === '-' ? at - 1 : at
  const inner = pieces.filter(({to}) => to <= last)
  const end = square ? at + 1 : last
  const node = weave(
    span,
    [
      ...(stars > 0 ? [{from: 0, to: stars, mark: 'bullet' as const}] : []),
      {from: begin, to: end, node: {type: 'dateline'}, inner}
    ],
    0,
    end
  )
  CLOSE.lastIndex = end
  const sign = CLOSE.exec(text)
  const stop = end + (sign?.[0].length ?? (closing === 'none' && text[end] === '.' ? 1 : 0))
  // What follows a dateline begins a sentence, or the dateline stands alone.
  const rest = span.text.slice(stop).trimStart()
  if (rest !== '' && !sign && closing === 'sign') return undefined
  const nodes = stop > end ? [...node, ...weave(span, [{from: end, to: stop, mark: 'dash'}], end, stop)] : node
  return {nodes, end: stop}
}

/** A dateline that is a town and its sign, of which its place alone tells: the first `end` characters of a span. */
export function townBefore(span: Span, end: number): Opening {
  const to = span.text.slice(0, end).search(/\s?[:.–—-]{1,2}\s?$/)
  const place: Piece = {from: 0, to, node: {type: 'place', name: span.text.slice(0, to)}}
  const nodes = weave(
    span,
    [
      {from: 0, to, node: {type: 'dateline'}, inner: [place]},
      {from: to, to: end, mark: 'dash'}
    ],
    0,
    end
  )
  return {nodes, end}
}
