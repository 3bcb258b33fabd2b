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

const LEAVES: ReadonlySet<string> = new Set(['text', 'mark'])

const isOpened = (body: Section | undefined): boolean =>
  body?.children.some((block) => block.type === 'paragraph' && block.children.some(({type}) => type === 'dateline')) ===
  true

/** An agency with the desk's initials is no longer. */
const NAMES = 40

/** A paragraph that closes the text and is a sign-off as a whole. */
function lastLine(body: Section, closing: BlockNode[]): void {
  const last = body.children[body.children.length - 1]
  if (last?.type !== 'paragraph' || body.children.length < 2) return
  const span = spanOf(last.children as Leaf[])
  const nodes = inline.tagline(span)
  const isNamed = (type: string): boolean => type === 'credit' || (type === 'organisation' && span.text.length < NAMES)
  if (!nodes?.some(({type}) => isNamed(type))) return
  body.children.pop()
  closing.push(parent<SimpleBlock>({type: 'tagline', children: nodes}))
}

/** Takes blocks out of a section, and the section where nothing is left. */
function drop(story: StoryNode, section: Section, test: (block: BlockNode) => boolean): void {
  section.children = section.children.filter((block) => !test(block))
  if (section.children.length === 0) story.children = story.children.filter((one) => one !== section)
  else fit(section)
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
  if (body) opening(body.children)
  // The text can tell its dateline itself
  if (head && !isOpened(body)) opening(head.children)
  else if (head) drop(story, head, ({type}) => type === 'paragraph')
  if (!body) return
  const isRead = foot?.children.every((block) => (block as SimpleBlock).children.some(({type}) => !LEAVES.has(type)))
  if (!isRead) {
    const closing: BlockNode[] = []
    signOff(body.children, closing)
    if (closing.length === 0) lastLine(body, closing)
    if (closing.length > 0) {
      // What the form has in its place is no sign-off
      if (foot) drop(story, foot, () => true)
      story.children.push(parent<Section>({type: 'foot', children: closing}))
    }
  }
  fit(body)
  fit(story)
}
