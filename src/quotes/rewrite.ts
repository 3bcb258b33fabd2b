import type {CueNode, Inline, SpeakerNode, SpeechNode} from '../wcst.js'
import {fit, leafBetween, mark} from '../tree/build.js'
import {endOf, startOf} from '../tree/position.js'
import {TokenKind} from './words/tokens.js'
import type {Copy, Found, Run} from './types.js'

type Tied = SpeechNode | SpeakerNode | CueNode

const TYPES: readonly Tied['type'][] = ['speech', 'speaker', 'cue']

/** A stretch of the source that becomes a node. `type` is an index into `TYPES`. */
interface Piece {
  type: number
  quote: number
  start: number
  end: number
}

/** The pieces of a block, the four numbers of each in turn: as objects those of an endless line take more than its tree. */
export type Pieces = readonly number[]

/** How many numbers a piece has, and the places of some. */
const SIZE = 4
const QUOTE = 1
const START = 2
const END = 3

/** What is rewritten of a block: far less than was read of it. */
export interface Marked extends Pick<Copy, 'node' | 'from' | 'end'> {
  /** Where its quotation marks start and end, in turn. */
  marks: Int32Array
}

export function markedOf({node, from, end, length, kinds, starts, ends, quotations}: Copy): Marked {
  if (quotations.length === 0) return {node, from, end, marks: NONE}
  const isMark = (kind: number): boolean => kind === TokenKind.open || kind === TokenKind.close
  let count = 0
  for (let at = 0; at < length; at++) if (isMark(kinds[at] as number)) count++
  const marks = new Int32Array(2 * count)
  for (let at = 0, next = 0; next < marks.length; at++) {
    if (!isMark(kinds[at] as number)) continue
    marks[next++] = starts[at] as number
    marks[next++] = ends[at] as number
  }
  return {node, from, end, marks}
}

const NONE = new Int32Array(0)

/** What becomes a node in each block, in the order of the copy. */
export function piecesOf(blocks: readonly Marked[], found: readonly Found[]): Pieces[] {
  const pieces = blocks.map((): Piece[] => [])
  const put = (type: Tied['type'], quote: number, run: Run | null): void => {
    if (!run) return
    const {start, end} = run
    pieces[blockAt(blocks, start)]?.push({type: TYPES.indexOf(type), quote, start, end})
  }
  found.forEach((quote, index) => {
    for (const part of quote.parts) put('speech', index, part)
    if (quote.carried !== null) return
    put('speaker', index, quote.speaker)
    put('cue', index, quote.cue)
  })
  return pieces.map(nest)
}

/**
 * Cuts the text of each block into speech, speakers and cues, and makes quotation marks leaves of their own.
 *
 * @returns the quotes that have a speaker node
 */
export function rewrite(source: string, blocks: readonly Marked[], pieces: readonly Pieces[]): Set<number> {
  const attributed = new Set<number>()
  blocks.forEach((block, index) => rebuild(source, block, pieces[index] as Pieces, attributed))
  return attributed
}

/** Index of the block in which an offset lies. */
function blockAt(blocks: readonly Marked[], offset: number): number {
  let low = 0
  let high = blocks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((blocks[middle] as Marked).end <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Sorted, outer before inner; what would cross an edge of another is cut at it. */
function nest(pieces: Piece[]): Pieces {
  const out: number[] = []
  if (pieces.length === 0) return out
  pieces.sort((a, b) => a.start - b.start || b.end - a.end || a.quote - b.quote)
  const stack: number[] = []
  for (const piece of pieces) {
    while (stack.length > 0 && (stack[stack.length - 1] as number) <= piece.start) stack.pop()
    const edge = stack[stack.length - 1]
    if (edge !== undefined && piece.end > edge) piece.end = edge
    stack.push(piece.end)
    if (piece.end > piece.start) out.push(piece.type, piece.quote, piece.start, piece.end)
  }
  return out
}

/** A piece that is not at its end, with what it holds so far. */
interface Open {
  type: Tied['type']
  quote: number
  end: number
  inner: Inline[] | undefined
}

function rebuild(source: string, {node, from, marks}: Marked, pieces: Pieces, attributed: Set<number>): void {
  if (marks.length === 0 && pieces.length === 0) return
  const children = node.children as Inline[]
  const out: Inline[] = children.slice(0, from)
  const open: Open[] = []
  let nextMark = 0
  let nextPiece = 0
  const put = (child: Inline): void => {
    const last = open[open.length - 1]
    if (!last) out.push(child)
    else if (last.inner) last.inner.push(child)
    else last.inner = [child]
  }
  const shut = (offset: number): void => {
    for (let last = open[open.length - 1]; last && last.end <= offset; last = open[open.length - 1]) {
      const {type, quote, inner} = last
      open.pop()
      const first = inner?.[0]
      if (!first) continue
      if (type === 'speaker') attributed.add(quote)
      // A copy of a list that grew, because it has room for more.
      const children = inner.length === 1 ? inner : inner.slice()
      put(fit({type, quote, children, position: first.position}))
    }
  }
  const start = (offset: number): void => {
    shut(offset)
    for (; nextPiece < pieces.length && (pieces[nextPiece + START] as number) <= offset; nextPiece += SIZE)
      open.push({
        type: TYPES[pieces[nextPiece] as number] as Tied['type'],
        quote: pieces[nextPiece + QUOTE] as number,
        end: pieces[nextPiece + END] as number,
        inner: undefined
      })
  }
  for (let index = from; index < children.length; index++) {
    const child = children[index] as Inline
    if (child.type !== 'text') {
      start(startOf(child))
      put(child)
      continue
    }
    let at = startOf(child)
    const end = endOf(child)
    while (at < end) {
      start(at)
      while ((marks[nextMark] as number) < at) nextMark += 2
      const sign = marks[nextMark] ?? end
      const stop = Math.min(end, open[open.length - 1]?.end ?? end, pieces[nextPiece + START] ?? end, sign)
      if (stop > at) {
        const leaf = leafBetween(source, at, stop)
        if (leaf) put(leaf)
        at = stop
        continue
      }
      const close = Math.min(marks[nextMark + 1] as number, end)
      put(mark('quotation', source, at, close))
      at = close
      nextMark += 2
    }
  }
  shut(Number.MAX_SAFE_INTEGER)
  node.children = out as typeof node.children
}
