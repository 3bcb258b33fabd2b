import * as inline from '../../inline/index.js'
import {endMarks} from '../../lexicon/furniture.js'
import {parent} from '../../tree/build.js'
import {spanOf} from '../../tree/span.js'
import type {BlockNode, Leaf, Section, StoryNode} from '../../wcst.js'
import {isProse, isStopped} from '../looks.js'

/**
 * Several stories in one file: after a rule or an end mark a second head begins: a line that is no sentence, and running
 * text under it.
 */
export function split(story: StoryNode): StoryNode[] {
  const section = story.children.find((child): child is Section => child.type === 'body')
  if (!section) return [story]
  const blocks = section.children
  const starts = [0]
  let prose = 0
  for (const [at, block] of blocks.entries()) {
    const text = wordsOf(block)
    if (block.type === 'paragraph' && isProse(text)) prose++
    const rule = block.type === 'separator' || (text.length < 24 && endMarks.test(text))
    if (!rule || prose === 0 || !begins(blocks, at + 1)) continue
    starts.push(at + 1)
    prose = 0
  }
  if (starts.length === 1) return [story]
  return starts.map((start, index) => {
    const children = blocks.slice(start, starts[index + 1] ?? blocks.length)
    return parent<StoryNode>({
      type: 'story',
      data: {...story.data},
      children: [parent<Section>({type: 'body', children})]
    })
  })
}

const wordsOf = (block: BlockNode | undefined): string =>
  block && block.type === 'paragraph' ? spanOf(block.children as Leaf[]).text : ''

/** Whether a story's head begins at a block. */
function begins(blocks: readonly BlockNode[], at: number): boolean {
  const first = blocks[at]
  if (first?.type !== 'paragraph') return false
  const text = wordsOf(first)
  const span = spanOf(first.children as Leaf[])
  if (inline.dateline(span) && text.length > 90) return true
  const stamped = inline.timeline(span) !== undefined
  if (!stamped && (isStopped(text) || text.length > 200 || inline.tagline(span) || inline.related(span))) return false
  // Running text within the next few lines, and a byline, a time line or a dateline among them
  let signs = stamped ? 1 : 0
  let prose = 0
  for (const block of blocks.slice(at + 1, at + 7)) {
    if (block.type !== 'paragraph') break
    const next = spanOf(block.children as Leaf[])
    if (inline.dateline(next) || (next.text.length < 200 && (inline.byline(next) || inline.timeline(next)))) signs++
    if (isProse(next.text)) prose++
  }
  return prose > 0 && signs > 0
}
