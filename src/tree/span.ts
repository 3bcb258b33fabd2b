import type {Leaf, Mark} from '../wcst.js'
import {isSpace} from './build.js'
import {endOf, position, startOf} from './position.js'

/**
 * A stretch of leaves that a grammar reads. `text` has the length of the source from `start` to `end`, so an index
 * into it plus `start` is an offset; control marks and line ends stand in it as blanks.
 */
export interface Span {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly leaves: readonly Leaf[]
  /** What grammars have made of the whole of it, each at its own place. */
  known?: unknown[] | undefined
}

/** The span of leaves that stand one after another. What lies between two leaves is white space, so it reads as blanks. */
export function spanOf(leaves: readonly Leaf[]): Span {
  const first = leaves[0]
  if (!first) return {start: 0, end: 0, text: '', leaves, known: undefined}
  let text = ''
  const start = startOf(first)
  for (const leaf of leaves) {
    const gap = startOf(leaf) - start - text.length
    if (gap > 0) text += ' '.repeat(gap)
    text += leaf.type === 'mark' && leaf.kind === 'control' ? ' '.repeat(leaf.value.length) : leaf.value
  }
  return {start, end: start + text.length, text: text.replace(/[\n\r\t\v\f]/g, ' '), leaves, known: undefined}
}

/** The part of a span from index `from` to index `to` of its text. */
export function subspan(span: Span, from: number, to = span.text.length): Span {
  const leaves = cut(span, from, to)
  const first = leaves[0]
  const last = leaves[leaves.length - 1]
  if (!first || !last) return {start: span.start + from, end: span.start + from, text: '', leaves, known: undefined}
  const start = startOf(first)
  const end = endOf(last)
  return {start, end, text: span.text.slice(start - span.start, end - span.start), leaves, known: undefined}
}

/**
 * The leaves of a span between two indices of its text: leaves that cross an edge are cut, white space at the edges is
 * left out. Every other character stays, so cuts side by side lose nothing.
 *
 * @param out where they are put
 */
export function cut(span: Span, from: number, to = span.text.length, out: Leaf[] = []): Leaf[] {
  const start = span.start + from
  const end = span.start + to
  const leaves = span.leaves
  let low = 0
  let high = leaves.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (endOf(leaves[middle] as Leaf) <= start) low = middle + 1
    else high = middle
  }
  for (let index = low; index < leaves.length; index++) {
    const leaf = leaves[index] as Leaf
    if (startOf(leaf) >= end) break
    const clipped = clip(leaf, start, end)
    if (clipped) out.push(clipped)
  }
  return out
}

/** The same as `cut`, as one mark of a kind (or none, where only white space stands there). Control marks stay themselves. */
export function cutMark(span: Span, kind: Mark['kind'], from: number, to: number, out: Leaf[] = []): Leaf[] {
  for (const leaf of cut(span, from, to))
    out.push(leaf.type === 'text' ? {type: 'mark', kind, value: leaf.value, position: leaf.position} : leaf)
  return out
}

function clip(leaf: Leaf, start: number, end: number): Leaf | undefined {
  const first = startOf(leaf)
  let from = Math.max(start - first, 0)
  let to = Math.min(end - first, leaf.value.length)
  if (leaf.type === 'text' || from > 0 || to < leaf.value.length) {
    while (from < to && isSpace(leaf.value.charCodeAt(from))) from++
    while (to > from && isSpace(leaf.value.charCodeAt(to - 1))) to--
  }
  if (from >= to) return undefined
  if (from === 0 && to === leaf.value.length) return leaf
  return partOf(leaf, leaf.value.slice(from, to), first + from)
}

/** A part of a leaf, which begins at an offset. Written out, for a copy of a leaf's fields has another shape than leaves have. */
export function partOf(leaf: Leaf, value: string, start: number): Leaf {
  const where = position(start, start + value.length)
  return leaf.type === 'text'
    ? {type: 'text', value, position: where}
    : {type: 'mark', kind: leaf.kind, value, position: where}
}
