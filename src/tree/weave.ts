import type {AnyNode, Inline, Leaf, MarkKind} from '../wcst.js'
import {cut, cutMark, type Span} from './span.js'
import {parent} from './build.js'

type Fields<T = Exclude<Inline, Leaf>> = T extends unknown ? Omit<T, 'position' | 'children'> : never

/**
 * What a stretch of a span is: a node around it, or a mark. `from` and `to` are indices into the span's text. The fields
 * become the node: a piece is woven once.
 */
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
    if (piece.node && children.length > 0) out.push(nodeOf(piece.node, children))
    else out.push(...children)
  }
  if (to > at) cut(span, at, to, out as Leaf[])
  return out
}

/** No copy: fields have as many shapes as there are kinds of node, and copying them took a fifth of the time of a transmission. */
function nodeOf(fields: Fields, children: Inline[]): Inline {
  const node = fields as Fields & {children: Inline[]}
  node.children = children
  return parent(node as never) as AnyNode as Inline
}
