import type {Cell} from './cells.js'
import type {Run} from './runs.js'

/**
 * A row that names the spans of the row above it, for readers without colour; empty where there are none. A span that
 * goes on from the row before is not named again.
 *
 *     “We waited,” Ruiz said.
 *      1 speech    1    1
 */
export function marksOf(cells: readonly Cell<Run | null>[], before: Run | null): string {
  let out = ''
  let columns = 0
  let at = 0
  while (at < cells.length) {
    const first = (cells[at] as Cell<Run | null>).of
    const key = keyOf(first)
    let width = 0
    while (at < cells.length && keyOf(cells[at]?.of) === key) width += cells[at++]?.width ?? 0
    if (first && key !== null && width > 0)
      out += ' '.repeat(columns - out.length) + named(first, width, out === '' && key === keyOf(before))
    columns += width
  }
  return out
}

const keyOf = (run: Run | null | undefined): string | null =>
  run?.span ? `${run.part} ${run.span} ${run.quote ?? ''} ${run.field ?? ''}` : null

/** The name of a span in its width, a rule after it; where there is no room for the name, its number or the rule alone. */
function named(run: Run, width: number, again: boolean): string {
  const name = run.field ?? run.span ?? ''
  const number = run.quote === null ? '' : String(run.quote + 1)
  const full = number === '' ? name : `${number} ${name}`
  const fits =
    [again ? number : full, number === '' ? '' : number + name, number].find(
      (text) => text !== '' && text.length <= width
    ) ?? ''
  return fits + '─'.repeat(width - fits.length)
}
