import {noTowns, towns} from '../lexicon/towns.js'
import type {Span} from '../tree/span.js'
import {weave, type Piece} from '../tree/weave.js'
import type {Inline} from '../wcst.js'
import {closingAt} from './dash.js'
import {dateAt, isDateWord} from './date.js'
import type {Found} from './dateline-signs.js'
import {agencyOf, looksLikeNewsroom} from './organisation.js'
import {blank, city, isCapitals, placeAt, regionKnown} from './place.js'

/** What a grammar gives that reads only the first part of a span. `end` is an index into the span's text. */
export interface Opening {
  nodes: Inline[]
  end: number
}

/** An agency's name with its dash or its stroke is no longer. */
const NAME = 34

const placesOf = (text: string, found: Found): string[] => found.places.map(({from, to}) => text.slice(from, to))

/** A town in capitals, or one whose state or country follows. Short letters are a body's: `USA`. */
export const isTown = (place: string): boolean =>
  (isCapitals(city(place)) && city(place).length > 3 && !isOfPage(place)) || regionKnown(place)

const isOfPage = (place: string): boolean => place.split(/[ .]+/).some((word) => noTowns.has(word.toLowerCase()))

const isKnown = (place: string): boolean => isTown(place) || towns.has(place.toLowerCase())

/** A town of one word that no list knows, whose day shows what it is: `Pipariya, March 9: The …`. */
const isWord = (place: string): boolean =>
  /^[A-ZÀ-Þ][\p{L}'’-]{2,24}(?: \([A-ZÀ-Þ][\p{L} ]{2,24}\))?$/u.test(place) &&
  !isOfPage(place) &&
  !isDateWord(place.toLowerCase()) &&
  !agencyOf(place)

/** The lead of a story is longer than what stands after the kicker of a headline: `TRAVEL | Ferry stays in port`. */
const LEAD = 90

/** A town alone before a bar: `THIMPHU | The herders …`. */
const isBarred = (text: string, places: readonly string[]): boolean =>
  places.length > 0 && places.every((place) => towns.has(place.toLowerCase()) || (text.length > LEAD && isTown(place)))

/** How a sentence begins that touches the dash before it. */
const BEGINS = /[A-Z"“‘'«]/

/** Whether the sign that ends a dateline stands at a place. */
export function closes(text: string, at: number, found: Found): boolean {
  const next = closingAt(text, at)
  if (next === at) return false
  const sign = text.slice(at, next)
  const after = text[next]
  const parted = after === ' ' || after === undefined
  const places = placesOf(text, found)
  // «LISBON | REUTERS | »: the last of several bars, or one after a town
  if (sign.endsWith('|'))
    return (
      ((found.organisation && places.every(isKnown)) || found.date || (parted && isBarred(text, places))) &&
      !goesOn(text, next)
    )
  if (sign.endsWith('/')) return found.organisation && found.date && !goesOn(text, next)
  if (sign.endsWith(':')) {
    // «PESHAWAR, Mar 12 (APP):The …»
    if (!parted && !(found.organisation && found.date && text[at - 1] === ')')) return false
    if (found.organisation) return true
    return (
      places.length > 0 &&
      (found.date
        ? places.every((place) => isKnown(place) || (text.length > LEAD && isWord(place)))
        : places.every(isTown) && !isTitle(text.slice(next)))
    )
  }
  if (found.date && !found.organisation && goesOnSmall(text, next) && !isSmallToo(text.slice(0, at), found))
    return false
  const before = text[at - 1] === ' ' || /^[.,;]?\s/.test(sign)
  // «SANA-The …»
  const capital = found.organisation && after !== undefined && after !== after.toLowerCase()
  if (found.organisation || found.date) return before || parted || text[at - 1] === ')' || found.date || capital
  // «LISBON.—The …», «Girona.- The …»: no full stop of an abbreviation
  if (text[at - 1] === '.' && sign.length === 1 && !(sign === '—' && places.every(regionKnown)))
    return places.every(
      (place) => place.indexOf('.') === place.length - 1 && (parted || (sign === '—' && isTown(place)))
    )
  // «OTTAWA—The …», «OTTAWA--The …», «OTTAWA -The …»
  if (!parted) {
    if (!BEGINS.test(after)) return false
    if (sign === '—') return places.every(text.length > LEAD ? isKnown : regionKnown)
    return (sign.endsWith('--') || /^\s[-–—]$/.test(sign)) && text.length > LEAD && places.every(isTown)
  }
  return places.every(isTown) || ((places.length > 1 || sign.startsWith(':')) && places.every(isKnown))
}

/** Within a sentence: `Christmas Day, December 25 – a Friday this year – …`. */
const goesOnSmall = (text: string, from: number): boolean => /[a-z]/.test(text[blank(text, from)] ?? '')

/** No place, one that is known, or a place or a day in small letters themselves: `Norrfors, april 7`. */
const isSmallToo = (text: string, {places}: Found): boolean =>
  places.every(({from, to}) => {
    const [place, rest] = [text.slice(from, to), text.slice(to)]
    return isKnown(place) || place === place.toLowerCase() || rest === rest.toLowerCase()
  })

/** Words of a title that show it, of more than three letters. */
const TITLE = 4

/** A headline after its kicker, each of its words with a capital: `BOOM: Ferry Loses Its Bell To The Flood`. */
function isTitle(text: string): boolean {
  const words = text.split(' ').filter((word) => word.length > 3)
  return words.length >= TITLE && !words.some((word) => /^[a-z]/.test(word))
}

/** Whether a date or an agency follows a bar or a stroke. */
function goesOn(text: string, from: number): boolean {
  const at = blank(text, from)
  return dateAt(text, at)?.day !== undefined || agencyOf(text.slice(at, placeAt(text, at)))
}

const LETTERS = /^[A-Z]{2,6}$/

/**
 * A dateline that closes with its agency and no sign but a stop: `New Delhi, June 12 (IANS) The court …`,
 * `YEREVAN, June 12, ARMENPRESS. The …`; with a newsroom that no list knows and a semicolon: `MALE (Isle Radio); The …`.
 */
export function runsInto(text: string, at: number, found: Found): boolean {
  // «Paris (CNN)The …»
  const touches = found.organisation && text[at - 1] === ')' && BEGINS.test(text[at] ?? '')
  if (found.places.length === 0 || (!touches && !/^[.;]?\s["“‘']?[A-Z]/.test(text.slice(at, at + 5)))) return false
  // «BAKU, Azerbaijan, March 12. The …»
  if (!found.organisation) return found.date && text[at] === '.' && placesOf(text, found).every(isTown)
  // «ADDIS ABABA (ENA) March 12, 2024 –»
  if (dateAt(text, at + 1)?.day !== undefined) return false
  const before = text.slice(0, at).trimEnd()
  const bracketed = /[)/]\.?$/.test(before)
  if (!bracketed && !(found.date && before.endsWith('.'))) return false
  if (!found.date && !placesOf(text, found).every(isKnown)) return false
  if (text[at] === ';' && before.endsWith(')')) return true
  return found.pieces.every(
    ({node}) =>
      node?.type !== 'organisation' ||
      agencyOf(node.name) ||
      (found.date && bracketed && (LETTERS.test(node.name) || looksLikeNewsroom(node.name)))
  )
}

/** `Norrfors (TT)`: one word for the town, for two can be who wrote it, and an agency that is known. */
const isSent = (text: string, at: number, found: Found): boolean =>
  at < 40 &&
  found.pieces.every(({node}) => node?.type === 'organisation' && agencyOf(node.name)) &&
  placesOf(text, found).every((place) => !place.includes(' ') || isKnown(place))

/** Whether a line ends at a place and is a dateline by its words alone: `LIMA, Peru`, `Lima, June 12, 2024, AFP`. */
export const ends = (text: string, at: number, found: Found): boolean =>
  text.slice(at).trim() === '' &&
  found.places.length > 0 &&
  ((found.date && (found.organisation || placesOf(text, found).every(isWord))) ||
    (found.organisation && isSent(text, at, found)) ||
    placesOf(text, found).every((place) => isTown(place) && (place.split(' ').length < 5 || regionKnown(place))))

const LONE = /^((?:[A-Z]{2,6}|Reuters)(?: [A-Z][a-z]{3,12})?) {1,6}[—–] {1,6}["“‘']?[A-Z]/
const ALONE = /^([A-Z]{2,6}) ?[—–]$/
const STROKED = /^([A-Z][\w ]{1,28}?) ?\/ ["“‘']?[A-Z]/

/** An agency's letters and a dash before the lead, as a broadcaster has it, or its name and a stroke: `CNN — A ferry captain …`. */
export function lone(span: Span, at: number, begin: number, stars: number, alone: boolean): Opening | undefined {
  const {text} = span
  const letters =
    alone && text.length < 10
      ? ALONE.exec(text)?.[1]
      : text.length > LEAD && /[—–]/.test(text.slice(at, NAME))
        ? LONE.exec(text.slice(at, NAME))?.[1]
        : text.length > LEAD && text.slice(at, NAME).includes('/ ')
          ? STROKED.exec(text.slice(at, NAME))?.[1]
          : undefined
  if (letters === undefined || !agencyOf(letters)) return undefined
  const to = at + letters.length
  const sender: Piece = {from: at, to, node: {type: 'organisation', name: letters}}
  return close(span, text, to, {pieces: [sender], places: [], date: false, organisation: true}, begin, stars)
}

export function close(
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
  // «[EXTERNAL EMAIL] Do not …»
  if (square && found.pieces.length === 0 && placesOf(text, found).every(isOfPage)) return undefined
  const places = found.places.map(({from, to}): Piece => {
    const end =
      text[to - 1] === '.' &&
      !/\.[A-Z]?[a-z]{0,5}\.$|(?<![A-Z])[A-Z]\.$/.test(text.slice(from, to)) &&
      !text.slice(from, to).includes(',')
        ? to - 1
        : to
    return {
      from,
      to: end,
      node: {type: 'place', name: text.slice(from, end).replace(/\s+/g, ' ').replaceAll(' ,', ',')}
    }
  })
  // «MADRID.- », «MADRID, 12 Jun.- »: the full stop is the sign's; that of «CAMPBELL, N.B.—» is the place's
  const stopped =
    text[at - 1] === '.' &&
    !places.some(({to}) => to === at) &&
    (closing === 'none' || (closing === 'sign' && '-–—'.includes(text[at] ?? ' ')))
  const last = stopped ? at - 1 : at
  const inner = [...found.pieces, ...places]
    .filter(({from}) => from < last)
    .sort((a, b) => a.from - b.from)
    .map((piece) => (piece.to > last ? {...piece, to: last} : piece))
  const end = square ? at + 1 : last
  const node = weave(
    span,
    [
      ...(stars > 0 ? [{from: 0, to: stars, mark: 'control' as const}] : []),
      {from: begin, to: end, node: {type: 'dateline'}, inner}
    ],
    0,
    end
  )
  const sign = closingAt(text, end)
  const stop = sign === end && closing === 'none' && '.;'.includes(text[end] ?? ' ') ? end + 1 : sign
  // What follows a dateline begins a sentence, or the dateline stands alone.
  const rest = span.text.slice(stop).trimStart()
  if (rest !== '' && sign === end && closing === 'sign') return undefined
  const nodes = stop > end ? [...node, ...weave(span, [{from: end, to: stop, mark: 'dash'}], end, stop)] : node
  return {nodes, end: stop}
}

/** A dateline that is a town and its sign, of which its place alone tells: the first `end` characters of a span. */
export function townBefore(span: Span, end: number): Opening {
  const sign = span.text.slice(0, end).search(/\s?[:.–—-]{1,2}\s?$/)
  const to = sign < 0 ? end : sign
  const place: Piece = {from: 0, to, node: {type: 'place', name: span.text.slice(0, to)}}
  const nodes = weave(
    span,
    [
      {from: 0, to, node: {type: 'dateline'}, inner: [place]},
      ...(sign < 0 ? [] : [{from: to, to: end, mark: 'dash' as const}])
    ],
    0,
    end
  )
  return {nodes, end}
}

/** An agency alone in brackets over the first words, without a place and a dash: `(Keystone-SDA) The post office …`. */
export function senderBefore(span: Span): Opening | undefined {
  const [all = '', name = ''] = /^\(([^()]{2,30})\) ?(?=["“«]?[A-ZÀ-Þ])/.exec(span.text) ?? []
  if (!agencyOf(name)) return undefined
  const end = all.trimEnd().length
  const inner: Piece[] = [{from: 1, to: end - 1, node: {type: 'organisation', name}}]
  return {nodes: weave(span, [{from: 0, to: end, node: {type: 'dateline'}, inner}], 0, end), end}
}
