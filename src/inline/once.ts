import type {Span} from '../tree/span.js'

/** The same grammar, reading each span once: constructs and refiners ask several times what a block could be. */
export function once<Found>(grammar: (span: Span) => Found): (span: Span) => Found {
  return (span) => {
    const known = (span.known ??= new Map())
    const found = known.get(grammar) as {found: Found} | undefined
    if (found) return found.found
    const read = grammar(span)
    known.set(grammar, {found: read})
    return read
  }
}
