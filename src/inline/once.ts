import type {Span} from '../tree/span.js'

/** How many grammars keep what they have found: each has a place of its own in a span's list. */
let grammars = 0
/** What stands there where a grammar has found nothing. */
const NOTHING = Symbol('nothing')

/** The same grammar, reading each span once: constructs and refiners ask several times what a block could be. */
export function once<Found>(grammar: (span: Span) => Found): (span: Span) => Found {
  const place = grammars++
  return (span) => {
    const known = (span.known ??= new Array<unknown>(grammars))
    const found = known[place]
    if (found !== undefined) return (found === NOTHING ? undefined : found) as Found
    const read = grammar(span)
    known[place] = read === undefined ? NOTHING : read
    return read
  }
}
