import type {Item} from '../item.js'
import {listOf, type RawBlock} from '../construct.js'
import {count, isSentence, isStopped} from '../looks.js'

/** No row is longer, and no list is shorter. */
const LONGEST = 120
const FEWEST = 3
const UNDER_LEAD = 2

/**
 * Rows that lost their signs in the paste: lines without a stop that stand together between empty lines, under words that
 * lead to them, or each with a figure after its colon.
 *
 *     Paris - CAC 40: UP 0.2 percent at 7,146.99
 *     Brent: DOWN 0.5 percent at $76.70
 */
export function figures(items: readonly Item[]): Item[] {
  const out: Item[] = []
  let told = false
  for (let at = 0; at < items.length; at++) {
    const item = items[at] as Item
    const lines = told && item.raw ? rowsAt(items, at) : []
    if (lines.length > 0) {
      out.push({node: listOf(lines, 'figures')})
      at += lines.length - 1
      continue
    }
    told ||= item.raw !== undefined && item.raw.text.length > LONGEST / 2 && isSentence(item.raw.text)
    out.push(item)
  }
  return out
}

/** The rows that begin at an item, where an empty line or the end follows the last of them. */
function rowsAt(items: readonly Item[], at: number): RawBlock[] {
  const lead = items[at - 1]?.raw
  const led = lead !== undefined && lead.text.endsWith(':') && blanksOf(items[at - 1]) > 0
  if (!led && blanksOf(items[at]) === 0) return []
  const lines: RawBlock[] = []
  let end = at
  for (; end < items.length; end++) {
    const raw = items[end]?.raw
    if (!raw || (end > at && blanksOf(items[end]) > 0) || !(led ? isRow(raw) : isFigure(raw))) break
    lines.push(raw)
  }
  const next = items[end]
  const whole = next === undefined || blanksOf(next) > 0
  return whole && lines.length >= (led ? UNDER_LEAD : FEWEST) ? lines : []
}

const blanksOf = (item: Item | undefined): number => (item?.raw?.node ?? item?.node)?.data?.blanks ?? 0

const isRow = ({text}: RawBlock): boolean =>
  text.length < LONGEST && count(text) > 2 && !isStopped(text) && !text.endsWith(':')

/** `Brent: DOWN 0.5 percent`; whom to call is no such row. */
const isFigure = (raw: RawBlock): boolean => {
  const colon = raw.text.indexOf(': ')
  return (
    colon > 0 &&
    isRow(raw) &&
    /\d/.test(raw.text.slice(colon)) &&
    !/^(?:tel|phone|fax|mobile|cell|e-?mail|contact|published|updated|posted)\b|@/i.test(raw.text)
  )
}
