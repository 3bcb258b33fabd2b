import * as inline from '../inline/index.js'
import type {BlockNode} from '../wcst.js'
import type {RawBlock} from './construct.js'
import {isProse, isStopped} from './looks.js'

/** Blocks of a head: no story's is longer. */
const REACH = 24

export type Item = {raw: RawBlock; node?: undefined} | {raw?: undefined; node: BlockNode}

/**
 * Where the head ends and the story begins: at the first dateline; without one, after the byline or time line that
 * comes last before running text; without these, at the first running text under a headline.
 */
export function boundary(items: readonly Item[]): number {
  const end = Math.min(items.length, REACH)
  let running = 0
  let lines = 0
  for (let at = 0; at < end; at++) {
    const raw = items[at]?.raw
    if (!raw) continue
    if ((raw.text.length > 90 || at > 0) && inline.dateline(raw.span)) return at
    // Running text that comes before any dateline is the story: one deck at most is that long, under a headline.
    if (isProse(raw.text) && (lines === 0 || raw.text.length > 300 || ++running > 1)) break
    if (++lines > 4) break
  }
  let prose = 0
  let after = -1
  for (let at = 0; at < Math.min(end, 14) && prose < 3; at++) {
    const item = items[at] as Item
    if (item.node) {
      const {type} = item.node
      if ((type === 'byline' || type === 'timeline') && prose === prosaic(items, at) && before(items, at)) after = at
      if (type === 'list' || type === 'table') prose++
    } else if (isProse(item.raw.text)) prose++
  }
  let titles = 0
  for (let at = 0; at < end; at++) {
    const {raw, node} = items[at] as Item
    if (node) {
      if ((node.type === 'list' || node.type === 'table') && at > after && titles > 0) return at
      continue
    }
    if (at <= after) {
      titles++
      continue
    }
    if (after >= 0 && titles > 0) return at
    if (isProse(raw.text) && (titles > 0 || raw.text.length > 140 || /[.!?]["”’]?\s+[A-Z“"]/.test(raw.text))) return at
    if (titles >= 2) return at
    if (titles === 1 && !deckLike(items, at)) return at
    titles++
  }
  return end
}

/** How much running text may stand before a byline: one deck, under a headline. */
const prosaic = (items: readonly Item[], at: number): number => {
  const open = items.slice(0, at).filter(({raw}) => raw !== undefined)
  const [first, second] = open
  return first?.raw &&
    !isProse(first.raw.text) &&
    second?.raw &&
    isProse(second.raw.text) &&
    second.raw.text.length < 300 &&
    open.length < 4
    ? 1
    : 0
}

/** Whether something that can be a headline stands before a place. */
const before = (items: readonly Item[], at: number): boolean =>
  items.slice(0, at).some(({raw}) => raw !== undefined) ||
  items.slice(at + 1, at + 4).some(({raw}) => raw !== undefined && !isProse(raw.text))

/** A second line of the head: short, without a stop, and running text follows it. */
function deckLike(items: readonly Item[], at: number): boolean {
  const raw = items[at]?.raw
  if (!raw || raw.text.length > 220 || isStopped(raw.text)) return false
  const next = items.slice(at + 1, at + 4).find((item) => item.raw)
  return next?.raw !== undefined && isProse(next.raw.text)
}
