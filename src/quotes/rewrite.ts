import type {CueNode, Inline, Leaf, SpeakerNode, SpeechNode} from '../wcst.js'
import {mark, parent, textBetween} from '../tree/build.js'
import {endOf, startOf} from '../tree/position.js'
import {TokenKind} from './tokens.js'
import type {Copy, Found, Run} from './types.js'

type Tied = SpeechNode | SpeakerNode | CueNode

interface Piece {
  type: Tied['type']
  quote: number
  start: number
  end: number
}

/** Cuts the text of each block into speech, speakers and cues, and makes quotation marks leaves of their own. */
export function rewrite(source: string, copy: readonly Copy[], found: readonly Found[]): void {
  const pieces = copy.map((): Piece[] => [])
  const put = (type: Piece['type'], quote: number, run: Run | null): void => {
    if (run) pieces[blockAt(copy, run.start)]?.push({type, quote, ...run})
  }
  found.forEach((quote, index) => {
    for (const part of quote.parts) put('speech', index, part)
    if (quote.carried !== null) return
    put('speaker', index, quote.speaker)
    put('cue', index, quote.cue)
  })
  copy.forEach((block, index) => rebuild(source, block, nest(pieces[index] as Piece[])))
}

/** Index of the block in which an offset lies. */
function blockAt(copy: readonly Copy[], offset: number): number {
  let low = 0
  let high = copy.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((copy[middle] as Copy).end <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Sorted, outer before inner; what would cross an edge of another is cut at it. */
function nest(pieces: Piece[]): Piece[] {
  pieces.sort((a, b) => a.start - b.start || b.end - a.end || a.quote - b.quote)
  const stack: number[] = []
  for (const piece of pieces) {
    while (stack.length > 0 && (stack[stack.length - 1] as number) <= piece.start) stack.pop()
    const edge = stack[stack.length - 1]
    if (edge !== undefined && piece.end > edge) piece.end = edge
    stack.push(piece.end)
  }
  return pieces.filter((piece) => piece.end > piece.start)
}

function rebuild(source: string, block: Copy, pieces: readonly Piece[]): void {
  const {node, kinds, starts, ends, length} = block
  const marks: number[] = []
  for (let at = 0; at < length; at++) if (kinds[at] === TokenKind.open || kinds[at] === TokenKind.close) marks.push(at)
  if (marks.length === 0 && pieces.length === 0) return
  const children = node.children as Inline[]
  const out: Inline[] = children.slice(0, block.from)
  const open: {piece: Piece; inner: Inline[]}[] = []
  let nextMark = 0
  let nextPiece = 0
  const top = (): Inline[] => open[open.length - 1]?.inner ?? out
  const shut = (offset: number): void => {
    for (let last = open[open.length - 1]; last && last.piece.end <= offset; last = open[open.length - 1]) {
      const {piece, inner} = last
      open.pop()
      // A copy, because an array that was filled has room for more.
      if (inner.length > 0) top().push(parent<Tied>({type: piece.type, quote: piece.quote, children: inner.slice()}))
    }
  }
  const start = (offset: number): void => {
    shut(offset)
    for (; nextPiece < pieces.length; nextPiece++) {
      const piece = pieces[nextPiece] as Piece
      if (piece.start > offset) return
      open.push({piece, inner: []})
    }
  }
  for (let index = block.from; index < children.length; index++) {
    const child = children[index] as Inline
    if (child.type !== 'text') {
      start(startOf(child))
      top().push(child)
      continue
    }
    let at = startOf(child)
    const end = endOf(child)
    while (at < end) {
      start(at)
      while (nextMark < marks.length && (starts[marks[nextMark] as number] as number) < at) nextMark++
      let stop = Math.min(end, open[open.length - 1]?.piece.end ?? end, pieces[nextPiece]?.start ?? end)
      const sign = marks[nextMark]
      if (sign !== undefined && (starts[sign] as number) < stop) stop = starts[sign] as number
      if (stop > at) {
        top().push(...textBetween(source, at, stop))
        at = stop
        continue
      }
      if (sign === undefined) break
      const close = Math.min(ends[sign] as number, end)
      top().push(mark('quotation', source, at, close) as Leaf)
      at = close
      nextMark++
    }
  }
  shut(Number.MAX_SAFE_INTEGER)
  node.children = out as typeof node.children
}
