import * as inline from '../../inline/index.js'
import {parent} from '../../tree/build.js'
import {spanOf, subspan} from '../../tree/span.js'
import {weave} from '../../tree/weave.js'
import type {Inline, Leaf, RowsBlock, SimpleBlock} from '../../wcst.js'
import type {Item} from '../item.js'
import {become, type RawBlock} from '../construct.js'
import {leavesOf} from './link-lists.js'

const HEADING = /^(?:(?:photo|picture|image|photograph)s? ?)?captions?\s?:?$/i
const NUMBER = /^\(?\d{1,2}[.)]\s+/

/**
 * The words of the pictures that come with a release, as points under their heading.
 *
 *     Photo captions:
 *     1. The moss in its cup. (Fenwick University/Ana Ruiz)
 */
export function captionLists(items: readonly Item[]): Item[] {
  return items.flatMap((item, at): Item[] => {
    if (item.raw && isHeading(item.raw) && items[at + 1]?.node?.type === 'list')
      return [{node: become(item.raw, 'furniture', 'caption-heading')}]
    const above = items[at - 1]?.raw
    return item.node?.type === 'list' && above && isHeading(above) ? captions(item.node as RowsBlock) : [item]
  })
}

const isHeading = ({text}: RawBlock): boolean =>
  text.length < 24 && 'cCpPiI'.includes(text.charAt(0)) && HEADING.test(text)

const captions = (list: RowsBlock): Item[] =>
  list.children.map((row): Item => {
    const leaves: Leaf[] = row.type === 'mark' ? [row] : leavesOf(row)
    return {node: parent<SimpleBlock>({type: 'caption', data: {rule: 'caption-list'}, children: worded(leaves)})}
  })

/** The bullet and the number are no words of it. */
function worded(leaves: Leaf[]): Inline[] {
  const first = leaves.findIndex(({type}) => type === 'text')
  if (first < 0) return leaves
  const span = spanOf(leaves.slice(first))
  const number = NUMBER.exec(span.text)?.[0].length ?? 0
  if (number === 0) return [...leaves.slice(0, first), ...inline.caption(span)]
  return [
    ...leaves.slice(0, first),
    ...weave(span, [{from: 0, to: number, node: {type: 'label'}}], 0, number),
    ...inline.caption(subspan(span, number))
  ]
}
