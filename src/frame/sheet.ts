import {isSpace, mark, parent, text} from '../tree/build.js'

import {linesBetween} from './lines.js'
import type {
  BlockData,
  BlockNode,
  Envelope,
  Field,
  FieldName,
  Leaf,
  MarkKind,
  Section,
  SimpleBlock,
  StoryData,
  StoryNode
} from '../wcst.js'

const BODY: ReadonlySet<string> = new Set(['paragraph', 'crosshead', 'pullquote', 'list', 'table', 'separator'])
const SIGNS = /[\u0000-\u0008\u000e-\u001f\u007f]+|[^\u0000-\u0008\u000e-\u001f\u007f]+/g

/** The leaves of a stretch of the source: runs of control characters are marks, the rest text without white space at its edges. */
export function leavesOf(source: string, start: number, end: number): Leaf[] {
  while (start < end && isSpace(source.charCodeAt(start))) start++
  while (end > start && isSpace(source.charCodeAt(end - 1))) end--
  if (start >= end) return []
  let at = start
  while (at < end && !isControl(source.charCodeAt(at))) at++
  if (at === end) return [text(source, start, end)]
  const out: Leaf[] = []
  for (const found of source.slice(start, end).matchAll(SIGNS)) {
    const from = start + found.index
    const to = from + found[0].length
    if (isControl(source.charCodeAt(from))) out.push(mark('control', source, from, to))
    else out.push(...leavesOf(source, from, to))
  }
  return out
}

const isControl = (code: number): boolean => (code < 32 ? code < 9 || code > 13 : code === 127)

/** A mark of one stretch, white space at its edges left out; nothing where there is only that. */
export function markOf(kind: MarkKind, source: string, start: number, end: number): Leaf[] {
  return leavesOf(source, start, end).map((leaf) =>
    leaf.type === 'text' ? {type: 'mark', kind, value: leaf.value, position: leaf.position} : leaf
  )
}

/** A field of the envelope over a stretch of the source; nothing where it holds no sign. */
export function field(
  source: string,
  name: FieldName,
  value: string | number | null,
  start: number,
  end: number
): Envelope['children'] {
  const children = leavesOf(source, start, end)
  return children.length > 0 ? [parent<Field>({type: 'field', name, value, children})] : []
}

/** A block over leaves; nothing where there are none. */
export function block(type: SimpleBlock['type'], children: SimpleBlock['children'], data: BlockData): SimpleBlock[] {
  return children.length > 0 ? [parent<SimpleBlock>({type, children, data})] : []
}

/** Copy whose lines are laid in no manner of the wires: it is read as pasted copy is. */
export function unread(source: string, start: number, end: number): BlockNode[] {
  const children = leavesOf(source, start, end)
  const width = wrapOf(source, start, end)
  const data = width > 0 ? {data: {width}} : {}
  return children.length > 0 ? [parent<SimpleBlock>({type: 'paragraph', children, ...data})] : []
}

/** The lines of a wire are no wider, and those that were wrapped hardly narrower. */
const WIDE = 84
const NARROW = 50

/** The column at which a sender wraps: no line is longer, and a sentence runs on over the end of one. 0 where none shows. */
function wrapOf(source: string, start: number, end: number): number {
  let width = 0
  let runs = false
  let before = ''
  let indent = 0
  for (const line of linesBetween(source, start, end)) {
    const words = line.indent === -1 || line.end - line.start > WIDE ? '' : source.slice(line.start, line.end)
    if (line.end - line.start > WIDE) return 0
    width = Math.max(width, words.length + Math.max(line.indent, 0))
    runs ||=
      before.length >= NARROW &&
      line.indent === 0 &&
      /[^.!?:"'”’)]$/.test(before) &&
      (indent > 1 || before.endsWith(',') || /^\p{Ll}/u.test(words))
    indent = line.indent
    before = words
  }
  return runs ? width : 0
}

/** Puts a story together: what stands before the first block of the body is its head, what stands after the last its foot. */
export function storyOf(
  header: Envelope['children'],
  blocks: BlockNode[],
  trailer: Envelope['children'],
  manner: NonNullable<StoryData['manner']>
): StoryNode[] {
  let first = blocks.findIndex((one) => BODY.has(one.type))
  if (first === -1) first = blocks.length
  let last = blocks.length
  while (last > first && !BODY.has((blocks[last - 1] as BlockNode).type)) last--
  const children: StoryNode['children'] = []
  const section = (type: Section['type'], children_: BlockNode[]): void => {
    if (children_.length > 0) children.push(parent<Section>({type, children: children_}))
  }
  if (header.length > 0) children.push(parent<Envelope>({type: 'envelope', children: header}))
  section('head', blocks.slice(0, first))
  section('body', blocks.slice(first, last))
  section('foot', blocks.slice(last))
  if (trailer.length > 0) children.push(parent<Envelope>({type: 'envelope', children: trailer}))
  return children.length > 0 ? [parent<StoryNode>({type: 'story', data: {manner}, children})] : []
}
