import type {AnyParent, Leaf, Mark, MarkKind, Text} from '../wcst.js'
import {endOf, position, startOf} from './position.js'

/** White space as the law means it: `\p{White_Space}` or U+FEFF. */
export const isSpace = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 0x85 ||
  code === 0xa0 ||
  code === 0x1680 ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0x202f ||
  code === 0x205f ||
  code === 0x3000 ||
  code === 0xfeff

export const text = (source: string, start: number, end: number): Text => ({
  type: 'text',
  value: source.slice(start, end),
  position: position(start, end)
})

export const mark = (kind: MarkKind, source: string, start: number, end: number): Mark => ({
  type: 'mark',
  kind,
  value: source.slice(start, end),
  position: position(start, end)
})

/** The text leaf between two offsets with the white space at both ends left out; nothing where there is only that. */
export function leafBetween(source: string, start: number, end: number): Text | undefined {
  while (start < end && isSpace(source.charCodeAt(start))) start++
  while (end > start && isSpace(source.charCodeAt(end - 1))) end--
  return start < end ? text(source, start, end) : undefined
}

/** The same as a list. */
export function textBetween(source: string, start: number, end: number): Text[] {
  const leaf = leafBetween(source, start, end)
  return leaf ? [leaf] : []
}

/** Sets a parent's position from its first child's start to its last child's end, as the law's fifth clause asks. */
export function fit<T extends AnyParent>(parent: T): T {
  const children = parent.children as Pick<Leaf, 'position'>[]
  const [first] = children
  const last = children[children.length - 1]
  if (first && last) parent.position = first === last ? first.position : position(startOf(first), endOf(last))
  return parent
}

/** A parent around children, its position made from theirs. At least one child is needed. `fields` becomes the node. */
export const parent = <T extends AnyParent>(fields: Omit<T, 'position'>): T => fit(fields as T)
