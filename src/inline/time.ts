import {seasonalZones, unsettledZones, zoneNames, zones} from '../lexicon/zones.js'
import {clockAt, mayBeMilitary, mayBeZone, pastUnit, type Clock} from './date-forms.js'
import type {Moment} from './moment.js'
import {isDigit, wordAt} from './word.js'

/** Four figures are a time before its unit, or where they begin with a nought and a day follows: no year does. */
const MILITARY =
  /([01]\d|2[0-3])([0-5]\d)(?:(?=\s?(?:hrs|hours|gmt|utc|z\b|(?:bst|ist|cet|cest|edt|est|hkt|sgt|sast|aest)\b|(?:london|local) time|local$))|(?<=0\d{3})(?=,?\s(?:[a-z]{3}|\d{1,2}\s[a-z]{3})))/iy
const ZONE =
  /\s{0,2}[([]?(?:([A-Z]{1,5})(?:\s?([+-](?:\d{3,4}|\d{1,2}(?::\d{2})?)(?!\d)))?(?![a-z]|[A-Z](?![a-z]))|([+-]\d{2}:?\d{2}))[)\]]?/y
const NAMED_ZONE = /\s{0,2}[([]?((?:[A-Z.]{2,11} ){1,3}time)\b[)\]]?/iy

const exec = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** A time of day with its zone: `11:16`, `4:50 pm`, `1920 GMT`, `18:33 GMT+8`. */
export function timeAt(text: string, at: number): Moment | undefined {
  const noon = noonEnd(text, at)
  if (noon > at) return {time: '12:00', end: noon, ...zoneAt(text, noon)}
  if (!isDigit(text, at)) return undefined
  const clock = militaryAt(text, at) ?? clockAt(text, at)
  if (!clock || (clock.minute === undefined && clock.half === undefined)) return undefined
  const {half, minute = '00', second} = clock
  let hour = Number(clock.hour)
  if (half === 'p' && hour < 12) hour += 12
  if (half === 'a' && hour === 12) hour = 0
  if (hour > 23 || Number(minute) > 59) return undefined
  const time = `${String(hour).padStart(2, '0')}:${minute}${second ? ':' + second : ''}`
  const end = pastUnit(text, clock.end)
  const zone = zoneAt(text, end) ?? (text.startsWith(', UK', end) ? zoneAt(text, end + 1) : undefined)
  return zone ? {time, ...zone, ...besideZone(text, zone.end)} : {end, time}
}

/** Where `noon` or `12 noon` ends; `at` where neither stands there. Midnight can be that of two days. */
function noonEnd(text: string, at: number): number {
  const word = text.startsWith('12 ', at) ? at + 3 : at
  return 'nN'.includes(text.charAt(word) || ' ') && wordAt(text, word) === 'noon' ? word + 4 : at
}

/** What stands in brackets after a zone: its letters, or the same time in another, `16:00 London time (1500 GMT)`. */
function besideZone(text: string, at: number): Zone | undefined {
  if (text[at] !== ' ' || text[at + 1] !== '(') return undefined
  const letters = zoneAt(text, at)
  if (letters) return letters
  const other = timeAt(text, at + 2)
  const close = other ? text.indexOf(')', other.end - 1) + 1 : 0
  return other && close > 0 && close - other.end < 2 ? {end: close} : undefined
}

function militaryAt(text: string, at: number): Clock | undefined {
  const [, hour, minute] = (mayBeMilitary(text, at) && exec(MILITARY, text, at)) || []
  return hour !== undefined && minute !== undefined ? {end: at + 4, hour, minute} : undefined
}

type Zone = Pick<Moment, 'end' | 'offset' | 'winter'>

/** A zone at a place: `GMT`, `(GMT+8)`, `+0800`, `Eastern Daylight Time`. */
export function zoneAt(text: string, at: number): Zone | undefined {
  // Both of a year's letters, as firms give them
  if (text.startsWith(' CET/CEST', at)) return {end: at + 9, winter: 1}
  const named = namedZone(text, at)
  const zone = !named && mayBeZone(text, at) ? exec(ZONE, text, at) : null
  if (!zone) return named
  const [all, letters, shift, plain] = zone
  const end = at + all.length
  return plain ? {end, offset: padded(plain)} : zoneOf(letters as string, end, shift)
}

function zoneOf(letters: string, end: number, shift?: string): Zone | undefined {
  const winter = seasonalZones.get(letters)
  if (winter !== undefined) return {end, winter}
  if (unsettledZones.has(letters)) return {end}
  const known = zones.get(letters)
  if (known === undefined) return undefined
  return {end, offset: shift && known === 'Z' ? padded(shift) : known}
}

/** No zone in words is longer. */
const NAMED_REACH = 48

/** A zone in words: `Eastern Daylight Time`. */
function namedZone(text: string, at: number): Zone | undefined {
  const found = text
    .slice(at, at + NAMED_REACH)
    .toLowerCase()
    .includes(' time')
    ? exec(NAMED_ZONE, text, at)
    : null
  const letters = found ? zoneNames.get((found[1] as string).toLowerCase().replaceAll('.', '')) : undefined
  return letters === undefined ? undefined : zoneOf(letters, at + (found as RegExpExecArray)[0].length)
}

function padded(shift: string): string {
  const sign = shift[0] as string
  const digits = shift.slice(1).replace(':', '')
  const [hours, minutes] = digits.length > 2 ? [digits.slice(0, -2), digits.slice(-2)] : [digits, '00']
  return `${sign}${hours.padStart(2, '0')}:${minutes}`
}
