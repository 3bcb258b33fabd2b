const FORM = /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ](\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d{1,9})?)?\s?(Z|[+-]\d\d:?\d\d)?)?$/i

/** An ISO 8601 date, in its long form or its short one, as the contract has it: no more exact than it came. */
export function dateOf(text: string | null | undefined): string | null {
  const found = FORM.exec((text ?? '').trim())
  if (!found) return null
  const [, year, month, day, hour, minute, second, zone] = found
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return null
  const date = `${year}-${month}-${day}`
  if (hour === undefined) return date
  const offset = zone === undefined ? '' : /^z$/i.test(zone) ? 'Z' : `${zone.slice(0, 3)}:${zone.slice(-2)}`
  return `${date}T${hour}:${minute}${second === undefined ? '' : `:${second}`}${offset}`
}
