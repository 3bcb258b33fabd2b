import * as inline from '../../inline/index.js'
import {summaryHeadings} from '../../lexicon/labels.js'
import type {Item} from '../item.js'
import {listOf, type RawBlock} from '../construct.js'
import {count, isOneSentence, isProse, isStopped} from '../looks.js'

/** No summary has more points, and none is longer. */
const MOST = 8
const LONGEST = 160

/**
 * The points of a summary that lost their signs in the paste: short lines straight under one of its headings, and
 * running text after them.
 *
 *     Summary
 *     Wheat at six-year high
 *     Millers turn to Romania
 */
export function points(items: readonly Item[]): Item[] {
  const out: Item[] = []
  for (let at = 0; at < items.length; at++) {
    const item = items[at] as Item
    out.push(item)
    if (!item.raw || !isHeading(item.raw)) continue
    const lines = pointsAfter(items, at)
    if (lines.length < 2) continue
    out.push({node: listOf(lines, 'points')})
    at += lines.length
  }
  return out
}

const isHeading = ({text}: RawBlock): boolean =>
  text.length < 40 && summaryHeadings.has(text.toLowerCase().replace(/\s?:$/, ''))

function pointsAfter(items: readonly Item[], at: number): RawBlock[] {
  const lines: RawBlock[] = []
  for (let next = at + 1; next < items.length; next++) {
    const raw = items[next]?.raw
    if (!raw) return lines
    const parted = (raw.node.data?.blanks ?? 0) > 0
    // A sentence under phrases is the story's
    if (lines[0] && isStopped(raw.text) && !isStopped(lines[0].text)) return lines
    // Who took a picture, under its words
    if (lines.length > 2 && !parted && inline.credit(raw.span)) return lines.slice(0, -1)
    if (isPoint(raw) && (lines.length === 0 || !parted) && lines.length < MOST) lines.push(raw)
    else return parted ? lines : []
  }
  return []
}

/** A phrase or one sentence. */
const isPoint = ({text}: RawBlock): boolean =>
  text.length < LONGEST && count(text) > 2 && isOneSentence(text) && !/[:?]$/.test(text)

/** A summary stands among the first lines. */
const HEAD = 24

/**
 * The points of a summary over the story, which a page's paste indents as it does its lists: two lines or more with the same
 * blanks before them, parted from what has none.
 *
 *         Revenue up 12 percent
 *         Loss narrows
 */
export function pointsIndented(items: readonly Item[]): Item[] {
  const first = items.findIndex(({raw}) => raw !== undefined && isProse(raw.text))
  const head = items.slice(0, Math.min(first < 0 ? 0 : first, HEAD))
  const at = head.findIndex(({raw}) => raw !== undefined && indentOf(raw) > 0)
  // Where all is indented, nothing is set off
  if (at < 1) return [...items]
  let end = at
  for (let raw = head[end]?.raw; raw && indentOf(raw) === indentOf(head[at]?.raw as RawBlock); raw = head[++end]?.raw)
    if (!isPoint(raw) || isStopped(raw.text) !== isStopped((head[at]?.raw as RawBlock).text)) break
  const lines = items.slice(at, end).map(({raw}) => raw as RawBlock)
  const after = items[end]?.raw
  const isSetOff = after !== undefined && indentOf(after) === 0 && isApart(lines[0] as RawBlock) && isApart(after)
  if (lines.length < 2 || lines.length > MOST || !isSetOff || lines.slice(1).some(isApart)) return [...items]
  return [...items.slice(0, at), {node: listOf(lines, 'points')}, ...items.slice(end)]
}

const indentOf = ({node}: RawBlock): number => node.data?.indent ?? 0

/** A row of points within the story is no longer. */
const ROW = 80

/**
 * Points within the story that lost their signs: three lines or more together under a heading that stands apart, and
 * running text after them.
 *
 *     What to do if you meet one
 *
 *     Stand behind a tree
 *     Do not run downhill
 *     Call 1009
 */
export function pointsWithin(items: readonly Item[]): Item[] {
  const out: Item[] = []
  let told = false
  for (let at = 0; at < items.length; at++) {
    const item = items[at] as Item
    out.push(item)
    told ||= item.raw !== undefined && isProse(item.raw.text)
    if (!told || !item.raw || !isApart(item.raw) || !isTitleLine(item.raw)) continue
    let end = at + 1
    while (isRow(items[end]?.raw, end > at + 1)) end++
    const after = items[end]?.raw
    if (end - at <= FEWEST || !after || !isApart(after) || !isProse(after.text)) continue
    const lines = items.slice(at + 1, end).map(({raw}) => raw as RawBlock)
    out.push({node: listOf(lines, 'points')})
    at = end - 1
  }
  return out
}

const isApart = ({node}: RawBlock): boolean => (node.data?.blanks ?? 0) > 0

const isTitleLine = ({text}: RawBlock): boolean => text.length < ROW && !isStopped(text) && count(text) > 1

/** A phrase, straight under the one before. */
const isRow = (raw: RawBlock | undefined, under: boolean): boolean =>
  raw !== undefined &&
  raw.text.length < ROW &&
  (under ? !isApart(raw) : true) &&
  count(raw.text) > 1 &&
  !isStopped(raw.text) &&
  /^[A-ZÀ-Þ\d]/.test(raw.text) &&
  !/^by |[:@|]|https?|\.{3}$/i.test(raw.text)

/** Lines of a summary that no heading names are no fewer. */
const FEWEST = 3

/**
 * The same straight over the story, under the headline and parted from it: three lines or more together, of some words
 * each and without a stop.
 */
export function pointsOver(head: readonly Item[]): Item[] {
  let from = head.length
  while (from > 0 && isLine(head[from - 1])) from--
  // The first can stand apart from what is over it, and the others straight under that
  const first = head.findLastIndex((item, at) => at >= from && (item.raw?.node.data?.blanks ?? 0) > 0)
  from = Math.max(first, from)
  const titled = head.slice(0, from).some(({raw, node}) => (raw ? count(raw.text) > 3 : node.type === 'headline'))
  if (!titled || head.length - from < FEWEST || (first < 0 && !head[from - 1]?.node)) return [...head]
  const lines = head.slice(from).map(({raw}) => raw as RawBlock)
  return [...head.slice(0, from), {node: listOf(lines, 'points')}]
}

const isLine = (item: Item | undefined): boolean =>
  item?.raw !== undefined &&
  item.raw.text.length < LONGEST &&
  count(item.raw.text) > 3 &&
  !/[.!?:]['"”’]?$/.test(item.raw.text)
