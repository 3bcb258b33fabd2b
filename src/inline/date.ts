import {furtherMonths, months, weekdays} from '../lexicon/months.js'
import {seasonalZones, unsettledZones, zoneNames, zones} from '../lexicon/zones.js'
import {isSpace} from '../tree/build.js'
import type {DateNode} from '../wcst.js'
import {
  clockAt,
  dayAt,
  isoAt,
  mayBeMilitary,
  mayBeZone,
  numbersAt,
  pastJoint,
  pastOf,
  pastUnit,
  yearAt,
  type Clock,
  type Numbers
} from './date-forms.js'
import {isDigit, wordAt} from './word.js'

/** A date, a time, or both, found at a place of a text. */
export interface Moment {
  end: number
  year?: number
  month?: number
  day?: number
  /** `11:16` or `11:16:05`. */
  time?: string
  offset?: string
  /** Hours from UTC in winter, of a zone whose letters leave the season open. */
  winter?: number
  /** All numbers, and day and month could be exchanged. */
  ambiguous?: boolean
}

/** Four figures are a time before its unit, or where they begin with a nought and a day follows: no year does. */
const MILITARY =
  /([01]\d|2[0-3])([0-5]\d)(?:(?=\s?(?:hrs|hours|gmt|utc|z\b|(?:london|local) time))|(?<=0\d{3})(?=,?\s(?:[a-z]{3}|\d{1,2}\s[a-z]{3})))/iy
const ZONE =
  /\s{0,2}[([]?(?:([A-Z]{1,5})(?:\s?([+-]\d{1,2}(?::?\d{2})?))?(?![a-z]|[A-Z](?![a-z]))|([+-]\d{2}:?\d{2}))[)\]]?/y
const NAMED_ZONE = /\s{0,2}[([]?((?:[A-Z.]{2,11} ){1,3}time)\b[)\]]?/iy

const exec = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at
  return pattern.exec(text)
}

const validDay = (day: number): boolean => day >= 1 && day <= 31

/** A month's name at a place, its full stop with it. `slips` lets one letter be wrong, where a desk's typist stood behind it. */
function monthAt(text: string, at: number, slips: boolean): {month: number; end: number} | undefined {
  const name = wordAt(text, at)
  if (name.length < 3 || name.length > 12) return undefined
  const month = months.get(name) ?? furtherMonths.get(name) ?? (slips ? slipped(name) : undefined)
  if (month === undefined) return undefined
  const end = at + name.length
  return {month, end: text[end] === '.' ? end + 1 : end}
}

/** Whether a date can begin with a word: a weekday or a month. */
export const isDateWord = (word: string): boolean => weekdays.has(word) || months.has(word) || furtherMonths.has(word)

function slipped(name: string): number | undefined {
  if (name.length < 4) return undefined
  longMonths ??= [...months.keys()].filter((month) => month.length > 3)
  const meant = longMonths.find((month) => Math.abs(month.length - name.length) < 2 && oneApart(name, month))
  return meant === undefined ? undefined : months.get(meant)
}

let longMonths: readonly string[] | undefined

function oneApart(a: string, b: string): boolean {
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++
  const rest = Math.max(a.length, b.length) - start - end
  return rest <= 1 || (rest === 2 && a.length === b.length && a[start] === b[start + 1] && a[start + 1] === b[start])
}

/** A date at a place: `June 12, 2020`, `12th June`, `2020-06-12`, `12/06/2020`. */
export function dateAt(text: string, at: number, slips = false): Moment | undefined {
  if (isDigit(text, at)) {
    const iso = isoAt(text, at)
    if (iso) {
      const [year, month, day] = iso.figures
      if (Number(month) > 12 || !validDay(Number(day))) return undefined
      if (isLunar(Number(year))) return {end: iso.end}
      return {end: iso.end, year: Number(year), month: Number(month), day: Number(day)}
    }
    const numbers = numbersAt(text, at)
    if (numbers) return numeric(numbers)
    const day = dayAt(text, at)
    if (!day || !validDay(day.day)) return undefined
    // «12. April 2021»
    const dotted = text[day.end] === '.' && text[day.end + 1] === ' '
    let after = dotted ? day.end + 2 : pastOf(text, day.end)
    while (' -/'.includes(text[after] ?? '.')) after++
    const month = monthAt(text, after, slips)
    if (dotted && month && !yearAt(text, month.end)) return undefined
    return month && withYear(text, {end: month.end, month: month.month, day: day.day})
  }
  const month = monthAt(text, at, slips)
  if (!month) return undefined
  let after = month.end
  while (text[after] === ' ') after++
  const day = after > month.end || text[month.end - 1] === '.' ? dayAt(text, after) : undefined
  if (day && validDay(day.day)) return withYear(text, {end: day.end, month: month.month, day: day.day})
  const year = yearAt(text, month.end)
  return year && {...year, month: month.month}
}

/** `1445/9/2`: a day of the Islamic calendar, which no output knows. */
const isLunar = (year: number): boolean => year > 1300 && year < 1600

function withYear(text: string, moment: Moment): Moment {
  const year = yearAt(text, moment.end)
  return year ? {...moment, ...year} : moment
}

function numeric({end, figures: [first, second, written]}: Numbers): Moment | undefined {
  const [a, b] = [Number(first), Number(second)]
  const year = written.length === 2 ? Number(written) + 2000 : Number(written)
  if (isLunar(year)) return a > 0 && a < 32 && b > 0 && b < 32 ? {end} : undefined
  if (a > 12 && b <= 12 && validDay(a)) return {end, year, month: b, day: a}
  if (b > 12 && a <= 12 && validDay(b)) return {end, year, month: a, day: b}
  if (a > 12 || b > 12 || a === 0 || b === 0) return undefined
  return {end, year, month: b, day: a, ...(a === b ? {} : {ambiguous: true})}
}

/** A time of day with its zone: `11:16`, `4:50 pm`, `1920 GMT`, `18:33 GMT+8`. */
export function timeAt(text: string, at: number): Moment | undefined {
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
  const zone = zoneAt(text, end)
  return zone ? {time, ...zone, ...besideZone(text, zone.end)} : {end, time}
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

function zoneAt(text: string, at: number): Zone | undefined {
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

/** Skips a weekday, which says nothing that the date does not. */
export function pastWeekday(text: string, at: number): number {
  const word = wordAt(text, at)
  if (!weekdays.has(word)) return at
  let end = at + word.length
  if (text[end] === '.') end++
  if (text[end] === ',') end++
  while (isSpace(text.charCodeAt(end))) end++
  return end
}

/** A date with its time in either order, or one of them. A weekday before a date belongs to it. */
export function momentAt(text: string, from: number): Moment | undefined {
  const lead = zoneBefore(text, from)
  if (lead) return lead
  const at = pastWeekday(text, from)
  const read = dateAt(text, at)
  const date = read?.ambiguous && at > from ? onWeekday(read, wordAt(text, from)) : read
  if (date) {
    const joined = pastJoint(text, date.end)
    // «June 3, 20245:02 PM»: a paste has joined the day and the time
    const time = joined > date.end || isDigit(text, date.end) ? timeAt(text, joined) : undefined
    if (time) return settled({...date, ...time})
    // «3 Jun 2024 CET»: the zone of a day says nothing
    const zone = date.year === undefined ? undefined : zoneAt(text, date.end)
    return zone ? {...date, end: zone.end} : date
  }
  if (at > from) return undefined
  const time = timeAt(text, at)
  if (!time) return undefined
  const joined = pastJoint(text, time.end)
  const day = pastWeekday(text, joined)
  const after = joined > time.end ? dateAt(text, day) : undefined
  if (!after) return time
  // «07:45 AM Aug 30, 2022 IST»
  const zone = time.offset === undefined && time.winter === undefined ? zoneAt(text, after.end) : undefined
  return settled({...time, ...after, ...zone})
}

/** A time with its zone before it: `HKT 16:05, 18/Sep/2021`. */
function zoneBefore(text: string, at: number): Moment | undefined {
  const blank = text[at + 3] === ' ' ? at + 3 : text[at + 4] === ' ' ? at + 4 : 0
  const offset = blank > 0 && isDigit(text, blank + 1) ? zones.get(text.slice(at, blank)) : undefined
  const moment = offset === undefined ? undefined : momentAt(text, blank + 1)
  return moment?.time === undefined || moment.offset !== undefined ? undefined : {...moment, offset: offset as string}
}

const WEEK = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']

/** The order of a date's numbers from the weekday before it: `Monday 12/02/2024`. */
function onWeekday(moment: Moment, word: string): Moment {
  const wanted = WEEK.indexOf(word.slice(0, 3))
  const {year = 0, month = 0, day = 0} = moment
  const isDay = (a: number, b: number): boolean => new Date(Date.UTC(year, a - 1, b)).getUTCDay() === wanted
  if (isDay(month, day) === isDay(day, month)) return moment
  return {...moment, ambiguous: false, ...(isDay(month, day) ? {} : {month: day, day: month})}
}

/** The offset of a zone whose letters leave the season open, where the day is known. */
function settled(moment: Moment): Moment {
  const {winter, year, month, day} = moment
  if (winter === undefined || year === undefined || month === undefined || day === undefined) return moment
  return {...moment, offset: offsetOn(winter, year, month, day)}
}

/** The offset on a day of a zone, from its hours in winter: `-04:00`. */
export function offsetOn(winter: number, year: number, month: number, day: number): string {
  if (winter < 0) return `-${two(-winter - (isSummer(year, month, day) ? 1 : 0))}:00`
  const hours = winter + (isSummerInEurope(year, month, day) ? 1 : 0)
  return hours === 0 ? 'Z' : `+${two(hours)}:00`
}

/** American daylight time: from the second Sunday of March to the first of November. */
function isSummer(year: number, month: number, day: number): boolean {
  if (month !== 3 && month !== 11) return month > 3 && month < 11
  const first = new Date(Date.UTC(year, month - 1, 1)).getUTCDay()
  const sunday = 1 + ((7 - first) % 7)
  return month === 3 ? day >= sunday + 7 : day < sunday
}

/** European summer time: from the last Sunday of March to that of October. */
function isSummerInEurope(year: number, month: number, day: number): boolean {
  if (month !== 3 && month !== 10) return month > 3 && month < 10
  const sunday = 31 - new Date(Date.UTC(year, month - 1, 31)).getUTCDay()
  return month === 3 ? day >= sunday : day < sunday
}

const two = (value: number): string => String(value).padStart(2, '0')

/** A moment in ISO 8601, as exact as it is: `2020-06-12T11:16+08:00`, `--06-12`, `T16:50`. */
export function isoOf({year, month, day, time, offset}: Moment): string | null {
  const clock = time ? `T${time}${offset ?? ''}` : ''
  if (month === undefined) return clock || null
  if (day === undefined) return year === undefined ? null : `${year}-${two(month)}`
  return `${year ?? '-'}-${two(month)}-${two(day)}${year === undefined ? '' : clock}`
}

/** The date node that a moment makes; where it could be read in two orders, the other is kept. */
export function dateFields(moment: Moment, purpose: DateNode['purpose']): Omit<DateNode, 'position' | 'children'> {
  // Its year may come from the rest of the story; a dateline and a picture have no time
  const timed = moment.year === undefined && moment.day !== undefined && !['dateline', 'picture'].includes(purpose)
  const value = timed && moment.time ? `${isoOf(moment)}T${moment.time}${moment.offset ?? ''}` : isoOf(moment)
  const other = moment.ambiguous ? isoOf({...moment, month: moment.day ?? 1, day: moment.month ?? 1}) : null
  return {
    type: 'date',
    value,
    precision: moment.time
      ? moment.month === undefined
        ? 'time'
        : moment.time.length > 5
          ? 'second'
          : 'minute'
      : moment.day === undefined
        ? 'month'
        : 'day',
    purpose,
    ...(other ? {alternative: other} : {}),
    ...(moment.winter !== undefined && moment.offset === undefined ? {winter: moment.winter} : {})
  }
}
