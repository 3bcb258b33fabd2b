import type {Item} from '../item.js'
import {become, type RawBlock} from '../construct.js'

/** Lines over the copy, and letters of them: no story is as short. */
const LINES = 8
const LETTERS = 400

/** How often a line was quoted: `> > ` twice. */
const depthOf = ({edges}: RawBlock): number =>
  (edges?.before ?? []).reduce((sum, {value}) => sum + (value.startsWith('>') ? value.split('>').length - 1 : 0), 0)

/**
 * What an answer quotes over the copy that it brings, which is quoted once less:
 *
 *     > > Can you send the copy before five?
 *     > Ferry of Vell rings its bell again
 */
export function deeper(items: readonly Item[]): Item[] {
  const first = items.findIndex(({raw}) => raw !== undefined && depthOf(raw) > 0)
  const depth = items[first]?.raw ? depthOf((items[first] as {raw: RawBlock}).raw) : 0
  if (depth < 2) return [...items]
  let end = first
  let letters = 0
  for (let raw = items[end]?.raw; raw && depthOf(raw) === depth && end - first < LINES; raw = items[++end]?.raw)
    letters += raw.text.length
  const next = items[end]?.raw
  if (!next || letters > LETTERS || depthOf(next) === 0 || depthOf(next) >= depth) return [...items]
  return items.map((item, at) =>
    at >= first && at < end && item.raw ? {node: become(item.raw, 'furniture', 'forwarded')} : item
  )
}
