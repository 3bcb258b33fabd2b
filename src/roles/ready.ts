import * as inline from '../inline/index.js'
import {fit, parent} from '../tree/build.js'
import {spanOf, type Span} from '../tree/span.js'
import type {BlockNode, Inline, Leaf, Section, SimpleBlock, StoryNode} from '../wcst.js'
import {opening} from './refine/opening.js'
import {signOff} from './refine/sign-off.js'

/** The grammar of each kind of line whose words a ready-made form leaves unread. */
const GRAMMARS: Partial<Record<BlockNode['type'], (span: Span) => Inline[] | undefined>> = {
  byline: inline.byline,
  caption: inline.caption,
  tagline: inline.tagline
}

/** Reads the words of a section's blocks that are known. */
function wordsOf(section: Section): void {
  for (const block of section.children) {
    if (block.data?.rule === 'page') continue
    const nodes = GRAMMARS[block.type]?.(spanOf((block as SimpleBlock).children as Leaf[]))
    if (nodes) (block as SimpleBlock).children = nodes
  }
}

/** The same of a page's article, of which the rest is read as copy is. */
export const worded = (story: StoryNode): void => {
  for (const section of story.children) if (section.type !== 'envelope') wordsOf(section)
}

/**
 * A story that came ready made: what its blocks are is known, and their words are read. Its dateline is a paragraph of
 * the head; where it has none, or no sign-off, they may still stand in its text.
 */
export function ready(story: StoryNode): void {
  const section = (type: Section['type']): Section | undefined =>
    story.children.find((one): one is Section => one.type === type)
  const [head, body, foot] = [section('head'), section('body'), section('foot')]
  for (const one of [head, foot]) if (one) wordsOf(one)
  const dateline = head?.children.filter(({type}) => type === 'paragraph')
  if (dateline && dateline.length > 0) opening(dateline)
  else if (body) opening(body.children)
  if (!body) return
  if (!foot) {
    const closing: BlockNode[] = []
    signOff(body.children, closing)
    if (closing.length > 0) story.children.push(parent<Section>({type: 'foot', children: closing}))
  }
  fit(body)
  fit(story)
}
