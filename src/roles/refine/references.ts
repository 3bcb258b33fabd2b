import {parent} from '../../tree/build.js'
import {spanOf} from '../../tree/span.js'
import type {Row, SimpleBlock} from '../../wcst.js'
import type {Item} from '../item.js'
import {become, type RawBlock} from '../construct.js'
import {leavesOf} from './link-lists.js'

const ADDRESS = /^\d{1,4}\. [a-z]{3,10}:\S+$/

/** The addresses that a browser for terminals prints under a page, with their heading. */
export function references(items: readonly Item[]): Item[] {
  const at = items.findLastIndex(({raw}) => raw?.text === 'References')
  if (at < 1 || !items.slice(at + 1).every(isList)) return [...items]
  return items.flatMap((item, index): Item[] => {
    if (index < at) return [item.raw && isOfPage(item.raw) ? {node: become(item.raw, 'furniture', 'links')} : item]
    if (item.raw) return [{node: become(item.raw, 'furniture', 'links')}]
    return item.node.type === 'list' ? item.node.children.map((row) => ({node: furnitureOf(row as Row)})) : [item]
  })
}

/** The page's own links, over it: `#[1]alternate`. */
const isOfPage = ({edges}: RawBlock): boolean => edges?.before[0]?.value.startsWith('#[') === true

const furnitureOf = (row: Row): SimpleBlock =>
  parent<SimpleBlock>({type: 'furniture', data: {rule: 'links'}, children: leavesOf(row)})

const isList = ({raw, node}: Item): boolean =>
  raw ? ADDRESS.test(raw.text) : node.type === 'list' && node.children.every((row) => ADDRESS.test(textOf(row as Row)))

const textOf = (row: Row): string => spanOf(leavesOf(row)).text
