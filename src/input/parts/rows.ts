import {all, named, outermost, words, type Element} from '../element/element.js'

/** The rows that are an element's own, one a line. */
export function rows(
  element: Element,
  isRow: (element: Element) => boolean,
  skip: (element: Element) => boolean = () => false
): string | null {
  const out: string[] = []
  for (const row of all(element, isRow)) {
    const own = words(row, (inner) => (inner !== row && isRow(inner)) || skip(inner))
    if (own !== '') out.push(own)
  }
  return out.length > 0 ? out.join('\n') : null
}

/** The rows of a table, its cells parted by tabs; those of a table in a cell are rows of their own. */
export function table(element: Element, skip: (element: Element) => boolean = () => false): string | null {
  const isRow = named('tr')
  const out = [...all(element, isRow)].map((row) =>
    outermost(row, named('td', 'th'))
      .map((cell) => words(cell, (inner) => isRow(inner) || skip(inner)))
      .join('\t')
  )
  const caption = outermost(element, named('caption')).map((one) => words(one))
  const lines = [...caption, ...out].filter((line) => line.trim() !== '')
  return lines.length > 0 ? lines.join('\n') : null
}
