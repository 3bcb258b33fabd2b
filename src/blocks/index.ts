/** Lines to blocks: knows blank lines, indents, wraps, bullets, tabs and rules; no words. It undoes nothing; it groups. */
import type {BlockNode, Leaf, Mark, Root, Section, SimpleBlock} from '../wcst.js'
import {fit, parent} from '../tree/build.js'
import {endOf, position, startOf} from '../tree/position.js'
import {isInitial, withInitial} from './initial.js'
import {lines, type Line} from './lines.js'
import {paragraphs} from './paragraph.js'
import {logged} from './log.js'
import {results} from './results.js'
import {isBullet, MERGED, rows} from './rows.js'
import {isRule} from './separator.js'
import {unspaced} from './spaced.js'

const LINES: ReadonlySet<string> = new Set(['pasted', 'page'])

/** Each block that the frame left unread becomes the blocks that its lines make. */
export function blocks(tree: Root): void {
  for (const story of tree.children) {
    if (story.type !== 'story') continue
    // A transmission's frame knows its lines by their marks and has cut them already.
    if (story.data.manner !== undefined && !LINES.has(story.data.manner)) continue
    for (const section of story.children) {
      if (section.type === 'envelope') continue
      const one = section as Section
      one.children = one.children.flatMap((block): BlockNode[] =>
        block.type === 'paragraph' && !block.data?.rule ? split(block) : [block]
      )
      fit(one)
    }
  }
}

function split(block: SimpleBlock): BlockNode[] {
  const all = unspaced(lines(block.children as Leaf[], block.data?.doubled))
  const out: BlockNode[] = []
  let single: readonly Line[] | undefined
  for (const group of paragraphs(all, block.data?.verbatim === true, block.data?.width)) {
    const first = group[0] as Line
    if (group.length === 1 && isRule(first.text)) {
      out.push(ruled(first))
      single = undefined
      continue
    }
    // A row that an empty line parts from the next with its sign is none until that comes
    if (single && isBullet(first.text) && first.text.charAt(0) === (single[0] as Line).text.charAt(0)) {
      out[out.length - 1] = rows([...single, ...group], out[out.length - 2]) as BlockNode
      single = undefined
      continue
    }
    const made = rows(group, out[out.length - 1])
    if (made !== MERGED) out.push(made ?? plain(group))
    single = made === undefined && isBullet(first.text) && /^(?:.|\*\*) /.test(first.text) ? group : undefined
  }
  return results(logged(out))
}

const ruled = (line: Line): SimpleBlock =>
  parent<SimpleBlock>({
    type: 'separator',
    data: {blanks: line.blanks, rule: 'separator'},
    children: line.leaves.map((leaf): Mark =>
      leaf.type === 'mark' && leaf.kind === 'control' ? leaf : {...leaf, type: 'mark', kind: 'separator'}
    )
  })

const plain = (group: readonly Line[]): SimpleBlock =>
  parent<SimpleBlock>({
    type: 'paragraph',
    data: {blanks: (group[0] as Line).blanks, indent: (group[0] as Line).indent, lines: group.length},
    children: joined(group)
  })

/** The leaves of lines that are one paragraph: text that runs on over the wrap is one leaf again. */
function joined(group: readonly Line[]): Leaf[] {
  const [first, second] = group as [Line, Line?]
  if (!second) return first.leaves
  if (isInitial(first, second)) return withInitial(first, second, joined(group.slice(1)))
  const out: Leaf[] = []
  for (const line of group)
    for (const leaf of line.leaves) {
      const last = out[out.length - 1]
      if (leaf.type === 'text' && last?.type === 'text' && line.source === first.source) {
        const start = startOf(last)
        const end = endOf(leaf)
        const base = startOf(line.source)
        out[out.length - 1] = {
          type: 'text',
          value: line.source.value.slice(start - base, end - base),
          position: position(start, end)
        }
      } else out.push(leaf)
    }
  return out
}
