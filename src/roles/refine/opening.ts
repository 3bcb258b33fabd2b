import * as inline from '../../inline/index.js'
import {fit} from '../../tree/build.js'
import {cut} from '../../tree/span.js'
import type {BlockNode, SimpleBlock} from '../../wcst.js'
import {edged, rawOf} from '../construct.js'

/**
 * The dateline that opens the story's first paragraph; one that stands on a line of its own opens the paragraph after
 * it.
 */
export function opening(blocks: BlockNode[]): void {
  const at = blocks.findIndex(({type}) => type === 'paragraph')
  const block = blocks[at] as SimpleBlock | undefined
  if (!block || !block.children.every(({type}) => type === 'text' || type === 'mark')) return
  const raw = rawOf(block)
  const {span} = raw
  const next = blocks[at + 1]
  const found = inline.dateline(span) ?? (next?.type === 'paragraph' ? inline.dateline(span, true) : undefined)
  if (!found) return
  const rest = cut(span, found.end)
  block.children = edged(raw, [...found.nodes, ...rest])
  block.data = {...block.data, rule: 'dateline'}
  if (rest.length === 0 && next?.type === 'paragraph') {
    block.children.push(...next.children)
    blocks.splice(at + 1, 1)
  }
  fit(block)
}
