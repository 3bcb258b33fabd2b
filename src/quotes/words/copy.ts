import type {Leaf, Row, Section, SimpleBlock, StoryNode} from '../../wcst.js'
import {endOf, startOf} from '../../tree/position.js'
import {depthsOf, pairMarks} from './marks.js'
import {sentencesOf} from './sentences.js'
import {reuseTokens, tokenize} from './tokens.js'
import type {Copy} from '../types.js'

const BODY: ReadonlySet<string> = new Set(['paragraph', 'crosshead', 'pullquote', 'list', 'table', 'separator'])

/** The words of a story's body, block by block: paragraphs, pull quotes and the rows of lists. They hold until the next call. */
export function copyOf(story: StoryNode, source: string): Copy[] {
  reuseTokens()
  const out: Copy[] = []
  let block = 0
  for (const section of story.children) {
    if (section.type !== 'body') continue
    for (const node of (section as Section).children) {
      if (!BODY.has(node.type)) continue
      if (node.type === 'paragraph' || node.type === 'pullquote') add(out, source, node as SimpleBlock, block)
      else if (node.type === 'list') {
        for (const row of node.children) if (row.type === 'row') add(out, source, row, block)
      }
      block++
    }
  }
  return out
}

function add(out: Copy[], source: string, node: SimpleBlock | Row, block: number): void {
  const {children} = node
  const [opening] = children
  let from = 0
  // What stands before the words: the dateline and its dash, a row's bullet.
  if (opening?.type === 'dateline') for (from = 1; children[from]?.type === 'mark';) from++
  else if (opening?.type === 'mark' && opening.kind === 'bullet') from = 1
  const leaves: Leaf[] = []
  for (let index = from; index < children.length; index++) {
    const child = children[index]!
    if (child.type === 'text' || child.type === 'mark') leaves.push(child)
  }
  const first = leaves[0]
  const last = leaves[leaves.length - 1]
  if (!first || !last) return
  out.push(read(source, leaves, {node, block, from, start: startOf(first), end: endOf(last)}))
}

/** Words, marks and sentences of leaves that stand one after another. */
export function read(
  source: string,
  leaves: readonly Leaf[],
  place: Pick<Copy, 'node' | 'block' | 'from' | 'start' | 'end'>
): Copy {
  const tokens = tokenize(source, leaves)
  const {length, starts, ends, kinds, hashes} = tokens
  const quotations = pairMarks(source, tokens)
  const depths = depthsOf(length, quotations)
  const {node, block, from, start, end} = place
  return {
    node,
    block,
    from,
    start,
    end,
    length,
    starts,
    ends,
    kinds,
    hashes,
    depths,
    quotations,
    sentences: sentencesOf(tokens),
    words: null
  }
}
