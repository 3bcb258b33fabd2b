import {parent} from '../tree/build.js'
import {endOf, startOf} from '../tree/position.js'
import {spanOf, type Span} from '../tree/span.js'
import type {BlockNode, Inline, Leaf, NoteBlock, Row, RowsBlock, SimpleBlock} from '../wcst.js'

/** A block that nobody has claimed yet. */
export interface RawBlock {
  node: SimpleBlock
  span: Span
  /** The span's text, so that an index into it is one into the span. */
  text: string
  /** How many leaves it was read from. */
  size: number
  /** Control marks at its edges, which no grammar sees: the sign before the lines of quoted mail. */
  edges?: {before: Leaf[]; after: Leaf[]}
}

/** What stands around a block. It has no way to change it. */
export interface Surroundings {
  section: 'head' | 'body' | 'foot'
  before: RawBlock | BlockNode | undefined
  after: RawBlock | BlockNode | undefined
  /** Index of the block in its story. */
  index: number
  /** Whether a line stands above that nobody has claimed: in the head it may be the headline. */
  titled: boolean
  /** Whether one of more words than a section of the page has. */
  headed: boolean
  /** Whether a byline stands above, in the head. */
  signed: boolean
  /** Who sends the story, as it says itself. */
  senders: readonly string[]
}

/** One kind of block, known by its own look. `claim` returns the node that it stands for, or nothing. */
export interface Construct {
  /** As warnings and `explain` say it. */
  name: string
  in: readonly Surroundings['section'][]
  claim(block: RawBlock, around: Surroundings): BlockNode | undefined
}

/** The block as a node of a kind, with what it was measured as, and by which rule. */
export const become = (
  block: RawBlock,
  type: SimpleBlock['type'],
  rule: string,
  children: Inline[] = block.node.children
): SimpleBlock => parent<SimpleBlock>({type, data: {...block.node.data, rule}, children: edged(block, children)})

export const becomeNote = (
  block: RawBlock,
  kind: NoteBlock['kind'],
  children: Inline[] = block.node.children
): NoteBlock =>
  parent<NoteBlock>({type: 'note', kind, data: {...block.node.data, rule: 'note'}, children: edged(block, children)})

/** Lines that lost their signs, each a row of a list. */
export const listOf = (lines: readonly RawBlock[], rule: string): RowsBlock =>
  parent<RowsBlock>({
    type: 'list',
    data: {...lines[0]?.node.data, rule},
    children: lines.map(({node}) => parent<Row>({type: 'row', children: node.children}))
  })

/** What a grammar made of a block's words, with the marks at the block's edges again, where it has not got them. */
export function edged({edges}: RawBlock, children: Inline[]): Inline[] {
  const [first, last] = [children[0], children[children.length - 1]]
  if (!edges || !first || !last) return children
  const before = edges.before.filter((mark) => endOf(mark) <= startOf(first))
  const after = edges.after.filter((mark) => startOf(mark) >= endOf(last))
  return [...before, ...children, ...after]
}

/** The sign with which a line was set as a heading or in bold letters: `##`, `**`. */
export const signOf = ({edges}: RawBlock): string =>
  edges?.before.find(({value}) => /^(?:#{1,6}|\*{2,3}|_{2,3})$/.test(value))?.value ?? ''

const isControl = (leaf: Leaf | undefined): boolean => leaf?.type === 'mark' && leaf.kind === 'control'

/** What has been read of the tree at hand. (A weak map would keep it beyond the next collections of young memory.) */
let known = new Map<SimpleBlock['children'], RawBlock>()

/** To be called when a tree has been read. (A map that is cleared keeps what comes after it beyond these collections too.) */
export const forget = (): void => {
  known = new Map()
}

/** A block as constructs read it: its words without the control marks at its edges. The same children are read once. */
export function rawOf(node: SimpleBlock): RawBlock {
  const found = known.get(node.children)
  if (found?.node === node && found.size === node.children.length) return found
  const raw = read(node)
  known.set(node.children, raw)
  return raw
}

function read(node: SimpleBlock): RawBlock {
  const leaves = node.children as Leaf[]
  const size = leaves.length
  let first = 0
  let last = size
  while (first < last && isControl(leaves[first])) first++
  while (last > first && isControl(leaves[last - 1])) last--
  if (first === last || (first === 0 && last === size)) {
    const span = spanOf(leaves)
    return {node, span, text: span.text, size}
  }
  const span = spanOf(leaves.slice(first, last))
  return {node, span, text: span.text, size, edges: {before: leaves.slice(0, first), after: leaves.slice(last)}}
}
