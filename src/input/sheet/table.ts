import {first, named, outermost, words, type Element} from '../element/element.js'
import {table} from '../parts/rows.js'
import type {Draft} from './draft.js'

/** Reads a table of figures; one that lays a page out is none. */
export function cells(one: Element, {page, put}: Draft): boolean {
  if (!isData(one)) return false
  const text = table(one, page.isChrome)
  if (text !== null) put({type: 'table', text})
  return true
}

/** No cell of figures or names is longer. */
const CELL = 160

/** Whether a table has rows of short cells, and not the parts of a page. */
function isData(one: Element): boolean {
  if (one.attributes['role'] === 'presentation' || first(one, (inner) => inner !== one && inner.name === 'table'))
    return false
  let rowsOfTwo = 0
  for (const row of outermost(one, named('tr'))) {
    const cells = outermost(row, named('td', 'th'))
    if (cells.some((cell) => words(cell).length > CELL || first(cell, named('h1', 'h2', 'h3', 'ul', 'form', 'img'))))
      return false
    if (cells.length > 1) rowsOfTwo++
  }
  return rowsOfTwo > 1
}
