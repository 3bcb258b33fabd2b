import * as inline from '../../inline/index.js'
import type {Item} from '../item.js'
import {become, type RawBlock} from '../construct.js'
import {count, holdStory, isSentence} from '../looks.js'

/** They stand among the first lines, and one is none. */
const REACH = 12
const MOST = 60
const FEWEST = 2
const WORDS = 3
const LONGEST = 200

/**
 * The alerts of a series over the story that they announced, each with the time at which it was sent:
 *
 *     12 Jun 2024 07:00:14 BST  *Harbour Foods Pretax 41.2M
 *     12 Jun 2024 07:00:15 BST  *Harbour Foods Raises Dividend
 */
export function alerts(items: readonly Item[]): Item[] {
  const first = items.slice(0, REACH).findIndex(({raw}) => raw !== undefined && isAlert(raw))
  if (first < 0) return [...items]
  let end = first
  while (end < first + MOST && items[end]?.raw && isAlert((items[end] as {raw: RawBlock}).raw)) end++
  if (end - first < FEWEST || !holdStory(items.slice(end))) return [...items]
  return items.map((item, at) =>
    item.raw && at >= first && at < end ? {node: become(item.raw, 'furniture', 'alert')} : item
  )
}

/** A day and an hour, and what was told then. */
function isAlert({text, span}: RawBlock): boolean {
  if (text.length > LONGEST) return false
  const moment = inline.momentAt(text, 0)
  return (
    moment?.month !== undefined &&
    moment.time !== undefined &&
    count(text.slice(moment.end).trim()) >= WORDS &&
    !isSentence(text) &&
    inline.timeline(span) === undefined
  )
}
