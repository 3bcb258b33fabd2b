import type {Item} from '../item.js'
import {become} from '../construct.js'
import {count} from '../looks.js'

const CLOCK =
  /^(?:(?:posted at )?(?:[01]?\d|2[0-3])[:.][0-5]\d(?:\s?[ap]\.?m\.?)?(?:\s[A-Z]{2,4})?|(?:[1-9]|1[0-2])\s?[ap]\.?m\.?(?:\s[A-Z]{2,4})?|\d{1,2}\s?(?:[hm]|mins?|minutes?|hrs?|hours?) ago):?$/i
/** One time on a line of its own can be anything. */
const FEWEST = 2

/** The times over the entries of a live page, each on a line of its own: the page's. */
export function clockLines(items: readonly Item[]): Item[] {
  const times = new Set(items.filter((item, at) => isClock(item) && (isEntry(items[at + 1]) || isTwice(items, at))))
  if (times.size < FEWEST) return [...items]
  return items.map((item) => (item.raw && times.has(item) ? {node: become(item.raw, 'furniture', 'clock-line')} : item))
}

const isClock = ({raw}: Item): boolean => raw !== undefined && isClockLine(raw.text)

/** A time of the day and nothing else: an entry's, never a story's. */
export const isClockLine = (text: string): boolean =>
  text.length < 24 && '0123456789pP'.includes(text.charAt(0)) && CLOCK.test(text)

/** Some words or points follow the time of an entry; under the time in a table that lost its cells stands a name. */
const isEntry = (next: Item | undefined): boolean =>
  next !== undefined && (next.raw === undefined || count(next.raw.text) > 2)

/** `Posted at 14:32`, as those hear it who cannot see the page, over `14:32`. */
const isTwice = (items: readonly Item[], at: number): boolean => {
  const [text, next] = [items[at]?.raw?.text, items[at + 1]?.raw?.text]
  return (
    text !== undefined &&
    next !== undefined &&
    next.length > 3 &&
    next.length < text.length &&
    text.endsWith(` ${next}`)
  )
}
