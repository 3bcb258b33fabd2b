const FORM = /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ](\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d{1,9})?)?\s?(Z|[+-]\d\d:?\d\d)?)?$/i

/** An ISO 8601 date, in its long form or its short one, as the contract has it: no more exact than it came. */
export function dateOf(text: string | null | undefined): string | null {
  const found = FORM.exec((text ?? '').trim())
  if (!found) return null
  const [, year, month, day, hour, minute, second, zone] = found
  const date = `${year}-${month}-${day}`
  if (hour === undefined) return isDate(date) ? date : null
  const offset = zone === undefined ? '' : /^z$/i.test(zone) ? 'Z' : `${zone.slice(0, 3)}:${zone.slice(-2)}`
  const moment = `${date}T${hour}:${minute}${second === undefined ? '' : `:${second}`}${offset}`
  return isDate(moment) ? moment : null
}

const DATE = /^(\d{4}|-)-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.\d{1,9})?)?(?:Z|[+-](\d\d):(\d\d))?)?)?$/

/** Whether a text is a date as the contract has them, and one that the calendar and the clock know. Without its year too: `--06-12`. */
export function isDate(text: string): boolean {
  const found = DATE.exec(text)
  if (!found) return false
  const [year, month, day, hour, minute, second, hours, minutes] = found
    .slice(1)
    .map((part) => (part === undefined || part === '-' ? undefined : Number(part)))
  const most = (value: number | undefined, limit: number): boolean => value === undefined || value <= limit
  // A leap year where none is said: the 29th of February may be meant.
  const days = new Date(Date.UTC(year ?? 2000, month as number, 0)).getUTCDate()
  return (
    most(month, 12) &&
    month !== 0 &&
    most(day, days) &&
    day !== 0 &&
    most(hour, 23) &&
    most(minute, 59) &&
    most(second, 59) &&
    most(hours, 23) &&
    most(minutes, 59)
  )
}
