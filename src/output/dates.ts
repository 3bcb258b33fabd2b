import type {Story} from '../contract.js'
import type {Warn} from './output.js'

const OFFSET = /^\d{4}-\d\d-\d\dT\d\d:\d\d.*(?:Z|[+-]\d\d:\d\d)$/

/** Whether a date is a moment: day, time and offset. */
export const isMoment = (date: string): boolean => OFFSET.test(date)

/** A time to the second, as formats ask that know no shorter one: `11:16` is `11:16:00`. A day stays a day. */
export const toSecond = (date: string): string => date.replace(/(T\d\d:\d\d)(?=$|[Z+-])/, '$1:00')

/**
 * A date that a format takes as a moment only; without an offset it is left out, and the user told.
 *
 * @param field as the contract calls it
 */
export function moment(story: Story, field: 'published' | 'updated' | 'embargo', warn?: Warn): string | null {
  const date = story[field]
  if (date === null) return null
  if (isMoment(date)) return toSecond(date)
  warn?.('date-offset', `${field} ${date} has no offset and is left out; --timezone gives one`)
  return null
}
