import * as inline from '../../inline/index.js'
import {fit, parent} from '../../tree/build.js'
import {weave} from '../../tree/weave.js'
import type {BlockNode, Inline, Section, SimpleBlock, StoryNode} from '../../wcst.js'
import {become, becomeNote, rawOf, type RawBlock, type Surroundings} from '../construct.js'
import {isEndMark, isFurniture} from '../furniture.js'
import {embargoed, note} from '../note.js'
import {isSentence} from '../looks.js'
import {signOff} from './sign-off.js'

const TEXT: ReadonlySet<BlockNode['type']> = new Set([
  'paragraph',
  'crosshead',
  'pullquote',
  'list',
  'table',
  'separator'
])
/** Words in capitals, without a figure or a stop. */
const CAPITALS = /^[A-ZÀ-Þ][A-ZÀ-Þ'’&/, -]{2,58}[A-ZÀ-Þ]:?$/
/** Words that begin as a title does, and end with no sign of a sentence. */
const TITLE = /^["«“„‘']?[A-ZÀ-Þ][^.:;,!?()]{4,58}$/
const AROUND: Surroundings = {
  section: 'body',
  before: undefined,
  after: undefined,
  index: 0,
  titled: true,
  headed: true,
  signed: true,
  senders: []
}

/**
 * What the marks of a transmission leave open: notes for the desk among its paragraphs, and what stands below them.
 *
 *     ^Bells ring=
 *        EDITOR'S NOTE _ The second of two parts.     note
 *        ORVAL (AP) _ Bells ring.
 *        (OPTIONAL TRIM FOLLOWS)                      note
 *        AP writer Tom Oxley contributed.             tagline
 */
export function deskLines(story: StoryNode): void {
  const blocks = story.children.flatMap((section): BlockNode[] =>
    section.type === 'envelope' ? [] : section.children.map(noted)
  )
  if (story.data.manner === 'iptc') headed(blocks)
  capitals(blocks)
  if (story.data.manner === 'iptc') titles(blocks)
  let last = blocks.length
  for (; last > 0; last--) {
    const block = blocks[last - 1] as BlockNode
    if (!TEXT.has(block.type)) continue
    const closing = block.type === 'paragraph' || block.type === 'crosshead' ? closed(rawOf(block)) : undefined
    if (!closing) break
    blocks[last - 1] = closing
  }
  const foot = blocks.slice(last)
  const text = signOff(blocks.slice(0, last), foot)
  arrange(story, [...text, ...foot])
}

function noted(block: BlockNode): BlockNode {
  if (block.type === 'paragraph' || block.type === 'crosshead') return note.claim(rawOf(block), AROUND) ?? block
  if (block.type !== 'note' || block.kind !== 'embargo') return block
  const raw = rawOf({...block, type: 'paragraph'})
  return becomeNote(raw, 'embargo', embargoed(raw))
}

/** Below the line that closes the head of IPTC 7901 a byline can still stand, or APA's deck: `Utl.: …`. */
function headed(blocks: BlockNode[]): void {
  const first = blocks.findIndex(({type}) => type === 'paragraph')
  const block = blocks[first]
  if (block?.type !== 'paragraph' || blocks.some(({type}) => type === 'byline')) return
  const raw = rawOf(block)
  if (raw.text.startsWith('Utl.: ')) {
    const label = {from: 0, to: 6, node: {type: 'label'}} as const
    blocks[first] = become(raw, 'subheadline', 'deck', weave(raw.span, [label]))
    return
  }
  const nodes = /^by /i.test(raw.text) ? inline.byline(raw.span) : undefined
  if (nodes) blocks[first] = become(raw, 'byline', 'byline', nodes)
}

/** A line in capitals alone over a paragraph is its cross-head: `SCHOOL MERGER`. */
function capitals(blocks: BlockNode[]): void {
  for (const [at, block] of blocks.entries()) {
    if (block.type !== 'paragraph' || (block.data?.lines ?? 0) > 1 || blocks[at + 1]?.type !== 'paragraph') continue
    const raw = rawOf(block)
    if (raw.text.length < 60 && CAPITALS.test(raw.text)) blocks[at] = become(raw, 'crosshead', 'crosshead')
  }
}

/** A short line without a stop, parted from the paragraphs around it, is their cross-head. */
function titles(blocks: BlockNode[]): void {
  for (let at = 1; at < blocks.length - 1; at++) {
    const [before, block, after] = [blocks[at - 1], blocks[at] as BlockNode, blocks[at + 1]]
    if (block.type !== 'paragraph' || before?.type !== 'paragraph' || after?.type !== 'paragraph') continue
    const raw = rawOf(block)
    if ((block.data?.lines ?? 0) > 1 || raw.text.length > 60 || !TITLE.test(raw.text)) continue
    if (isSentence(rawOf(before).text) && isSentence(rawOf(after).text))
      blocks[at] = become(raw, 'crosshead', 'crosshead')
  }
}

function closed(raw: RawBlock): SimpleBlock | undefined {
  if (isEndMark(raw.text) || isFurniture(raw)) return become(raw, 'furniture', 'end-mark')
  const nodes: Inline[] | undefined = inline.tagline(raw.span)
  return nodes && become(raw, 'tagline', 'tagline', nodes)
}

/** The sections anew: what stands before the first block of text is the head, what stands after the last the foot. */
function arrange(story: StoryNode, blocks: BlockNode[]): void {
  const first = blocks.findIndex(({type}) => TEXT.has(type))
  const start = first === -1 ? blocks.length : first
  const end = Math.max(start, blocks.findLastIndex(({type}) => TEXT.has(type)) + 1)
  const sections = (
    [
      ['head', blocks.slice(0, start)],
      ['body', blocks.slice(start, end)],
      ['foot', blocks.slice(end)]
    ] as const
  ).flatMap(([type, children]) => (children.length > 0 ? [parent<Section>({type, children})] : []))
  const at = story.children.findIndex(({type}) => type !== 'envelope')
  if (at === -1) return
  const trailer = story.children.slice(at).filter(({type}) => type === 'envelope')
  story.children = [...story.children.slice(0, at), ...sections, ...trailer]
  fit(story)
}
