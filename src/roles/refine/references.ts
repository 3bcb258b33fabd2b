import {spanOf} from '../../tree/span.js'
import type {Row} from '../../wcst.js'
import type {Item} from '../item.js'
import {become, type RawBlock} from '../construct.js'
import {leavesOf, pageLines} from './link-lists.js'

const ADDRESS = /^\d{1,4}\. [a-z]{3,10}:\S+$/

/** The addresses that a browser for terminals prints under a page, with their heading. */
export function references(items: readonly Item[]): Item[] {
  const at = items.findLastIndex(({raw}) => raw?.text === 'References')
  if (at < 1 || at === items.length - 1 || !items.slice(at + 1).every(isList)) return [...items]
  return items.flatMap((item, index): Item[] => {
    if (index < at) return [item.raw && isOfPage(item.raw) ? {node: become(item.raw, 'furniture', 'links')} : item]
    return pageLines(item)
  })
}

/** The page's own links, over it: `#[1]alternate`. */
const isOfPage = ({edges}: RawBlock): boolean => edges?.before[0]?.value.startsWith('#[') === true

const isList = ({raw, node}: Item): boolean =>
  raw ? ADDRESS.test(raw.text) : node.type === 'list' && node.children.every((row) => ADDRESS.test(textOf(row as Row)))

const textOf = (row: Row): string => spanOf(leavesOf(row)).text
