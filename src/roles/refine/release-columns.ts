import * as inline from '../../inline/index.js'
import {releaseKinds} from '../../lexicon/labels.js'
import {parent} from '../../tree/build.js'
import {spanOf} from '../../tree/span.js'
import {toString} from '../../tree/to-string.js'
import type {Cell, Leaf, RowsBlock, SimpleBlock} from '../../wcst.js'
import {become, rawOf} from '../construct.js'
import type {Item} from '../item.js'

/** The head of a release stands among the first blocks. */
const REACH = 6

/**
 * The head of a release in two columns: what it is and its day on one side, whom to call on the other.
 *
 *     FOR IMMEDIATE RELEASE            Contact: Dana Ruiz
 *     October 3, 2023                  (555) 014-2277
 */
export function releaseColumns(items: readonly Item[]): Item[] {
  const at = items.slice(0, REACH).findIndex(({node}) => node?.type === 'table' && isHead(node))
  const table = items[at]?.node as RowsBlock | undefined
  return table ? [...items.slice(0, at), ...cellsOf(table).map(lineOf), ...items.slice(at + 1)] : [...items]
}

const cellsOf = ({children}: RowsBlock): Cell[] =>
  children
    .flatMap((row) => (row.type === 'row' ? row.children : []))
    .filter((cell): cell is Cell => cell.type === 'cell')

const isHead = (table: RowsBlock): boolean =>
  cellsOf({...table, children: table.children.slice(0, 1)}).some((cell) =>
    releaseKinds.has(toString(cell).toLowerCase().replace(/:$/, ''))
  )

/** A cell as a line of its own: the day stays to be read. */
function lineOf(cell: Cell): Item {
  const raw = rawOf(parent<SimpleBlock>({type: 'paragraph', data: {blanks: 0}, children: cell.children}))
  return inline.timeline(spanOf(cell.children as Leaf[])) ? {raw} : {node: become(raw, 'furniture', 'letterhead')}
}
