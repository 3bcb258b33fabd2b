import * as inline from '../../inline/index.js'
import type {Item} from '../item.js'
import {become, type RawBlock} from '../construct.js'
import {count, isProse} from '../looks.js'

const CLOCK =
  /^(?:(?:posted at )?(?:[01]?\d|2[0-3])[:.][0-5]\d(?:\s?[ap]\.?m\.?)?(?:\s[A-Z]{2,4})?|(?:[1-9]|1[0-2])\s?[ap]\.?m\.?(?:\s[A-Z]{2,4})?|\d{1,2}\s?(?:[hm]|mins?|minutes?|hrs?|hours?) ago):?$/i
/** One time on a line of its own can be anything. */
const FEWEST = 2

/** The times over the entries of a live page, each on a line of its own: the page's. */
export function clockLines(given: readonly Item[]): Item[] {
  const listed = withoutEvents(given)
  const items = withoutWriters(listed)
  const times = new Set(
    items.filter(
      (item, at) => isClock(item) && (listed !== given || isEntry(items[at + 1], items[at + 2]) || isTwice(items, at))
    )
  )
  if (times.size < FEWEST) return [...items]
  return items.map((item) => (item.raw && times.has(item) ? {node: become(item.raw, 'furniture', 'clock-line')} : item))
}

const EVENTS = /^(?:key|main|latest) (?:events|moments|developments|updates):?$/i

/**
 * A page's list of its entries over them, the time of each over its title.
 *
 *     Key events
 *     14.02
 *     Mayor concedes
 */
function withoutEvents(items: readonly Item[]): readonly Item[] {
  const first = items.findIndex(({raw}) => raw !== undefined && raw.text.length < 24 && EVENTS.test(raw.text))
  const isTight = (item: Item | undefined): item is Item & {raw: RawBlock} =>
    item?.raw !== undefined && (item.raw.node.data?.blanks ?? 0) === 0
  const isTitle = (item: Item | undefined): boolean =>
    isTight(item) && !isProse(item.raw.text) && !isClockLine(item.raw.text)
  let end = first + 1
  for (; first >= 0 && isClock(items[end]) && isTitle(items[end + 1]); end += 2)
    if (end > first + 1 && !isTight(items[end])) break
  if (first < 0 || end - first < 1 + 2 * FEWEST) return items
  return items.map((item, at) =>
    item.raw && at >= first && at < end ? {node: become(item.raw, 'furniture', 'clock-line')} : item
  )
}

/**
 * Who wrote an entry of a live page, and when, over it: below the story's first sentence neither is the story's.
 *
 *     By Ana Ruiz
 *     1h agoTue 4 Feb 2025 at 6:20am
 */
function withoutWriters(items: readonly Item[]): readonly Item[] {
  const first = items.findIndex(({raw}) => raw !== undefined && isProse(raw.text))
  const heads = new Set<Item>()
  for (let at = first + 1; first >= 0 && at < items.length - 1; at++) {
    const [who, when] = [items[at]?.raw, items[at + 1]?.raw]
    if (!who || !when || who.text.length > 80 || !/^by /i.test(who.text)) continue
    if (inline.byline(who.span) && inline.timeline(when.span)) heads.add(items[at] as Item).add(items[at + 1] as Item)
  }
  // Two lines each
  if (heads.size < 2 * FEWEST) return items
  return items.map((item) => (item.raw && heads.has(item) ? {node: become(item.raw, 'furniture', 'clock-line')} : item))
}

const isClock = (item: Item | undefined): boolean => item?.raw !== undefined && isClockLine(item.raw.text)

/** A time of the day and nothing else: an entry's, never a story's. */
export const isClockLine = (text: string): boolean =>
  text.length < 24 && '0123456789pP'.includes(text.charAt(0)) && CLOCK.test(text)

/** Some words or points follow the time of an entry, or a heading over them; under the time in a table that lost its cells stands a name. */
const isEntry = (next: Item | undefined, after: Item | undefined): boolean =>
  next !== undefined &&
  (next.raw === undefined ||
    count(next.raw.text) > 2 ||
    (after !== undefined && (after.raw ? isProse(after.raw.text) : after.node.type === 'list')))

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
