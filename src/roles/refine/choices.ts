import {parent} from '../../tree/build.js'
import {spanOf} from '../../tree/span.js'
import {weave} from '../../tree/weave.js'
import type {Row, SimpleBlock} from '../../wcst.js'
import type {Item} from '../item.js'
import {become} from '../construct.js'
import {leavesOf, pageLines} from './link-lists.js'

/** They stand among the first lines. */
const REACH = 24
const LONGEST = 90
const HEADLINES = /\b(?:headlines?|heds?|(?:head|title)s? (?:ideas?|options?|suggestions?|choices?))\b/i
const NUMBER = /^\d{1,2}[.)]\s+/

/**
 * Headlines from which the desk may choose, over the copy: the first is the sender's own.
 *
 *     Two headline ideas, pick one:
 *     1. Firefighters form chain to save library
 *     2. Books by the bucket
 */
export function choices(items: readonly Item[]): Item[] {
  const at = items.slice(0, REACH).findIndex((item, index) => isOverHeadlines(item, items[index + 1]))
  if (at < 0) return [...items]
  return items.flatMap((item, index): Item[] => {
    if (index === at && item.raw) return [{node: become(item.raw, 'furniture', 'field')}]
    if (index !== at + 1 || item.node?.type !== 'list') return [item]
    const [first, ...rest] = pageLines(item)
    const row = item.node.children.find((child): child is Row => child.type === 'row')
    if (!first?.node || !row) return [item]
    const span = spanOf(leavesOf(row))
    const number = NUMBER.exec(span.text)?.[0].length ?? 0
    const children = weave(span, number > 0 ? [{from: 0, to: number, node: {type: 'label'}}] : [])
    return [{node: parent<SimpleBlock>({type: 'headline', data: {rule: 'field'}, children})}, ...rest]
  })
}

const isOverHeadlines = ({raw}: Item, next: Item | undefined): boolean =>
  raw !== undefined &&
  raw.text.length < LONGEST &&
  raw.text.endsWith(':') &&
  next?.node?.type === 'list' &&
  HEADLINES.test(raw.text)
