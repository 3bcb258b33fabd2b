/** A date, a time, or both: what they are written as. */
import type {DateNode} from '../wcst.js'

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
