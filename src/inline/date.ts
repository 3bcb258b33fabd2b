import {furtherMonths, months, shortWeekdays, weekdays} from '../lexicon/months.js'
import {zones} from '../lexicon/zones.js'
import {isSpace} from '../tree/build.js'
import {dayAt, isoAt, numbersAt, pastJoint, pastOf, yearAt, type Numbers} from './date-forms.js'
import {offsetOn, type Moment} from './moment.js'
import {timeAt, zoneAt} from './time.js'
import {isDigit, wordAt} from './word.js'

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
  const dashed = text[month.end] === '-' || text.startsWith(' - ', month.end) ? dashedDay(text, month.end) : undefined
  if (dashed) return {...dashed, month: month.month}
  let after = month.end
  while (text[after] === ' ') after++
  const day = after > month.end || text[month.end - 1] === '.' ? dayAt(text, after) : undefined
  if (day && validDay(day.day)) return withYear(text, {end: day.end, month: month.month, day: day.day})
  const year = yearAt(text, month.end)
  return year && {...year, month: month.month}
}

/** Day and year after a month and a dash: `Jun-12-2024`, `Jun - 12 - 2024`. */
function dashedDay(text: string, at: number): Pick<Moment, 'end' | 'day' | 'year'> | undefined {
  const [all, day, year] = /^ ?- ?(\d{1,2}) ?- ?((?:19|20)\d\d)(?!\d)/.exec(text.slice(at, at + 14)) ?? []
  return all !== undefined && validDay(Number(day))
    ? {end: at + all.length, day: Number(day), year: Number(year)}
    : undefined
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

/** Skips a weekday, which says nothing that the date does not. */
export function pastWeekday(text: string, at: number): number {
  const word = wordAt(text, at)
  if (!weekdays.has(word) && !(at === 0 && shortWeekdays.has(word))) return at
  let end = at + word.length
  // «Terça-feira, 12 de março»
  if (text.startsWith('-feira', end)) end += 6
  if (text[end] === '.') end++
  if (text[end] === ',') end++
  while (isSpace(text.charCodeAt(end))) end++
  return end
}

/** Past a weekday after a date: `2024/06/12 (Wed) 19:42`, `March 14, 2019 Thursday 6:12 PM`. */
function pastWeekdayAfter(text: string, {end: at, year}: Moment): number {
  const comma = text[at] === ',' ? at + 1 : at
  const bracket = text[comma] === ' ' ? comma + 1 : comma
  const word = wordAt(text, text[bracket] === '(' ? bracket + 1 : bracket)
  if (!weekdays.has(word)) return at
  if (text[bracket] !== '(')
    return year !== undefined && bracket > comma && word.endsWith('day') ? bracket + word.length : at
  const end = bracket + 1 + word.length
  return comma === at && text[end] === ')' ? end + 1 : at
}

/** The year of two digits that a machine of old sets before the time: `12 Jan 94 21:14:05`. */
function withShortYear(text: string, date: Moment): Moment {
  if (date.year !== undefined || !SHORT_YEAR.test(text.slice(date.end, date.end + 12))) return date
  const digits = Number(text.slice(date.end + 1, date.end + 3))
  return {...date, year: digits + (digits < TURN ? 2000 : 1900), end: date.end + 3}
}
const SHORT_YEAR = /^ \d\d \d\d:\d\d:\d\d/
/** Years before it are of this century. */
const TURN = 70

/** A date with its time in either order, or one of them. A weekday before a date belongs to it. */
export function momentAt(text: string, from: number): Moment | undefined {
  const lead = zoneBefore(text, from)
  if (lead) return lead
  const at = pastWeekday(text, from)
  const read = dateAt(text, at)
  const date = read?.ambiguous && at > from ? onWeekday(read, wordAt(text, from)) : read && withShortYear(text, read)
  if (date) {
    const day = pastWeekdayAfter(text, date)
    const joined = pastJoint(text, day)
    // «June 3, 20245:02 PM»: a paste has joined the day and the time
    const time = joined > date.end || isDigit(text, date.end) ? timeAt(text, joined) : undefined
    if (time) return settled({...date, ...time})
    // «3 Jun 2024 CET»: the zone of a day says nothing
    const zone = date.year === undefined ? undefined : zoneAt(text, date.end)
    return zone ? {...date, end: zone.end} : {...date, end: day}
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
