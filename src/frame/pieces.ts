import {bounds, isPadding, isSelectors, isTelex} from '../tree/transmission.js'

/** Where one transmission stands in a source: offsets in UTF-16 code units. */
export interface Piece {
  start: number
  end: number
  /** Nothing but white space, controls and DEL. */
  padding: boolean
}

/** The pieces of a source that holds the marks of its transmissions; together they are the whole of it. */
export function pieces(source: string): Piece[] {
  const out: Piece[] = []
  const follow = bounds()
  let start = 0
  let worded = false
  // Of a run of plain signs only the first can change what the bounds know.
  let plain = false
  for (let index = 0; index < source.length; index++) {
    const code = source.charCodeAt(index)
    if (plain && code > 31) {
      worded ||= !isPadding(code)
      continue
    }
    plain = code > 31
    const said = follow.step(code)
    if (said === 0) {
      if (!worded && !isPadding(code)) worded = true
      continue
    }
    const at = index + 1 - Math.max(said, 0)
    if (worded && at > start && !(said > 0 && at - start < 160 && isSelectors(source.slice(start, at)))) {
      out.push({start, end: at, padding: false})
      start = at
      worded = false
    }
    if (said > 0) worded = true
  }
  if (start < source.length)
    out.push({start, end: source.length, padding: !worded || (out.length > 0 && isTelex(source.slice(start)))})
  return out
}

/** The last ETX of a piece, or the first of several that nothing parts; one before its start where it has none. */
export function lastEnd(source: string, start: number, end: number): number {
  let at = start + source.slice(start, end).lastIndexOf('\u0003')
  for (let before = at - 1; before > start && source.charCodeAt(before) <= 32; before--)
    if (source.charCodeAt(before) === 3) at = before
  return at
}
