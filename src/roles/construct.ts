import type {Span} from '../tree/span.js'
import type {BlockNode, Inline, NoteBlock, SimpleBlock} from '../wcst.js'
import {parent} from '../tree/build.js'

/** A block that nobody has claimed yet. */
export interface RawBlock {
  node: SimpleBlock
  span: Span
  /** The span's text, so that an index into it is one into the span. */
  text: string
}

/** What stands around a block. It has no way to change it. */
export interface Surroundings {
  section: 'head' | 'body' | 'foot'
  before: RawBlock | BlockNode | undefined
  after: RawBlock | BlockNode | undefined
  /** Index of the block in its story. */
  index: number
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
): SimpleBlock => parent<SimpleBlock>({type, data: {...block.node.data, rule}, children})

export const becomeNote = (
  block: RawBlock,
  kind: NoteBlock['kind'],
  children: Inline[] = block.node.children
): NoteBlock => parent<NoteBlock>({type: 'note', kind, data: {...block.node.data, rule: 'note'}, children})
