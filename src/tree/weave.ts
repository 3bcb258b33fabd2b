import type {AnyNode, Inline, Leaf, MarkKind} from '../wcst.js'
import {cut, cutMark, type Span} from './span.js'
import {parent} from './build.js'

type Fields<T = Exclude<Inline, Leaf>> = T extends unknown ? Omit<T, 'position' | 'children'> : never

/** What a stretch of a span is: a node around it, or a mark. `from` and `to` are indices into the span's text. */
export interface Piece {
  from: number
  to: number
  node?: Fields
  mark?: MarkKind
  /** Pieces within this one, rising. */
  inner?: Piece[]
}

/** The nodes of a span: the pieces as they say, what lies between them as text. Every leaf of the span is in one of them. */
export function weave(span: Span, pieces: readonly Piece[], from = 0, to = span.text.length): Inline[] {
  const out: Inline[] = []
  let at = from
  for (const piece of pieces) {
    // A piece that reaches into the one before it, or out of the stretch, is left to the text.
    if (piece.from < at || piece.to > to) continue
    if (piece.from > at) cut(span, at, piece.from, out as Leaf[])
    at = piece.to
    if (piece.mark) {
      cutMark(span, piece.mark, piece.from, piece.to, out as Leaf[])
      continue
    }
    const children = piece.inner
      ? weave(span, piece.inner, piece.from, piece.to)
      : (cut(span, piece.from, piece.to) as Inline[])
    if (piece.node && children.length > 0) out.push(parent({...piece.node, children} as never) as AnyNode as Inline)
    else out.push(...children)
  }
  if (to > at) cut(span, at, to, out as Leaf[])
  return out
}
