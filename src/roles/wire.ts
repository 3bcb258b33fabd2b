import {byline, dateline, tagline} from '../inline/index.js'
import {fit} from '../tree/build.js'
import {cut, spanOf} from '../tree/span.js'
import {leavesToString} from '../tree/to-string.js'
import type {AuthorNode, BlockNode, Inline, Leaf, SimpleBlock, StoryNode} from '../wcst.js'
import {deskLines} from './refine/desk-lines.js'

/** How many of the first paragraphs may open with the dateline. */
const OPENINGS = 3
/** `c.1999 N.Y. Times News Service`. */
const COPYRIGHT = /^(?:c\.|\(c\)|©) ?\d{4},? /i
const ROLE = /\b(?:writer|editor|correspondent|reporter|analyst|columnist|critic)s?\b/i

/** Reads the words of a transmission's blocks, whose kinds its frame knew: bylines, the dateline, the sign-off. */
export function wire(story: StoryNode): void {
  // The text of Reuters, 1987, has no lines for the desk but those that its frame knows.
  if (story.data.manner !== 'reuters') deskLines(story)
  let openings = 0
  for (const section of story.children) {
    if (section.type === 'envelope') continue
    for (const block of section.children) {
      if (block.type === 'byline') signed(block)
      else if (block.type === 'tagline') credited(block)
      else if (block.type === 'paragraph' && openings < OPENINGS) openings = opened(block) ? OPENINGS : openings + 1
    }
  }
}

const leavesIn = (block: BlockNode): Leaf[] => block.children as Leaf[]
const isControl = (leaf: Leaf | undefined): boolean => leaf?.type === 'mark' && leaf.kind === 'control'

/** The dateline, before which the stars of a flash may stand. */
function opened(block: SimpleBlock): boolean {
  const leaves = leavesIn(block)
  let first = 0
  while (isControl(leaves[first])) first++
  const span = spanOf(leaves.slice(first))
  const found = dateline(span)
  // «TOP STORIES:» over a budget's items is no place
  if (!found || (found.end >= span.text.length && span.text.endsWith(':'))) return false
  block.children = [...leaves.slice(0, first), ...found.nodes, ...cut(span, found.end)]
  fit(block)
  return true
}

/**
 * A byline of one line, or of two: the second says what the authors are.
 *
 *     ^By PAUL BYRNE and ALMUDENA CALATRAVA=
 *     ^AP Sports Writers=
 */
function signed(block: SimpleBlock): void {
  const leaves = leavesIn(block)
  const first = leaves.findIndex((leaf) => !isControl(leaf))
  let last = first
  while (last < leaves.length && !isControl(leaves[last])) last++
  if (first === -1) return
  const nodes = byline(spanOf(leaves.slice(first, last)), true)
  if (!nodes) return
  const second = leavesToString(leaves.slice(last)).replace(COPYRIGHT, '')
  if (second !== '') describe(nodes, second)
  block.children = [...leaves.slice(0, first), ...nodes, ...leaves.slice(last)]
  fit(block)
}

function describe(nodes: readonly Inline[], words: string): void {
  const authors = nodes.filter((node): node is AuthorNode => node.type === 'author' && node.kind === 'person')
  for (const author of authors) {
    if (!ROLE.test(words)) author.organisation ??= words
    else {
      author.role ??= words
      const agency = /^(?:The )?(AP|Associated Press)\b/.exec(words)?.[1]
      if (agency !== undefined) author.organisation ??= 'Associated Press'
    }
  }
}

/** The sign-off that the frame told by its form; one that was told by its words has been read. */
function credited(block: SimpleBlock): void {
  if (block.children.some((child) => 'children' in child)) return
  const nodes = tagline(spanOf(leavesIn(block)))
  if (!nodes) return
  block.children = nodes
  fit(block)
}
