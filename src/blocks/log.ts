import {parent} from '../tree/build.js'
import {cut, spanOf} from '../tree/span.js'
import type {BlockNode, Leaf, Row, RowsBlock} from '../wcst.js'

/** Fewer paragraphs that open with a time are no log. */
const FEWEST = 3
const CLOCK = /^(?:[01]?\d|2[0-3])[:.][0-5]\d(?:\s?(?:[ap]\.?m\.?|hrs|h|[A-Z]{3,4}))?\s+["“‘']?[A-Z]/

/** A log without signs: paragraphs one after another that open with the time of day are the rows of a list. */
export function logged(blocks: readonly BlockNode[]): BlockNode[] {
  const out: BlockNode[] = []
  let from = 0
  for (let at = 0; at <= blocks.length; at++) {
    const block = blocks[at]
    if (block && isEntry(block)) continue
    const entries = blocks.slice(from, at)
    out.push(...(entries.length < FEWEST ? entries : [list(entries)]))
    if (block) out.push(block)
    from = at + 1
  }
  return out
}

/** Whether a paragraph opens so: `15:10 The river …`. */
function isEntry(block: BlockNode): boolean {
  const first = block.children.find(({type}) => type !== 'mark')
  if (block.type !== 'paragraph' || first?.type !== 'text') return false
  const code = first.value.charCodeAt(0)
  return code > 47 && code < 58 && CLOCK.test(first.value)
}

const list = (entries: readonly BlockNode[]): RowsBlock =>
  parent<RowsBlock>({
    type: 'list',
    data: {...entries[0]?.data, rule: 'list'},
    children: entries.map((entry) => parent<Row>({type: 'row', children: cut(spanOf(entry.children as Leaf[]), 0)}))
  })
