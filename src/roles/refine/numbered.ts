import {parent} from '../../tree/build.js'
import {spanOf} from '../../tree/span.js'
import type {Leaf, Row, RowsBlock, SimpleBlock} from '../../wcst.js'
import type {Item} from '../item.js'
import {count, isSentence, isStopped} from '../looks.js'
import {leavesOf} from './link-lists.js'

/** Text under a heading is longer than its next. */
const TEXT = 50
/** No heading has more words. */
const WORDS = 14

/**
 * Headings with a number, each over text of its own, which look like lists of one row: the items of a newsletter.
 *
 *     1. Cranes stand still
 *
 *     Port workers rejected an offer last night.
 *
 *     2. Herring are back
 */
export function numbered(items: readonly Item[]): Item[] {
  const numbers = items.map((item, at) => numberOf(item, items[at + 1]))
  const first = numbers.indexOf(1)
  const second = first < 0 ? -1 : numbers.indexOf(2, first)
  if (second < first + 2) return [...items]
  let last = 0
  return items.map((item, at): Item => {
    if (at < first || numbers[at] !== last + 1) return item
    last++
    const list = item.node as RowsBlock
    return {
      node: parent<SimpleBlock>({type: 'crosshead', data: {...list.data, rule: 'crosshead'}, children: rowOf(list)})
    }
  })
}

/** The number of a row that is alone in its list, over text. */
function numberOf({node}: Item, next: Item | undefined): number | undefined {
  if (
    node?.type !== 'list' ||
    node.children.length !== 1 ||
    !next?.raw ||
    !(isSentence(next.raw.text) || next.raw.text.length > TEXT)
  )
    return undefined
  const {text} = spanOf(rowOf(node))
  const number = /^(\d{1,2})[.)]\s/.exec(text)?.[1]
  return number === undefined || count(text) > WORDS || isStopped(text) ? undefined : Number(number)
}

const rowOf = (list: RowsBlock): Leaf[] => list.children.flatMap((row) => leavesOf(row as Row))
