/**
 * The grammars, one for each kind of span. Each reads only the span that it is given, from the left, and either accounts
 * for the whole of it (its nodes hold every leaf of the span) or declines with `undefined`.
 */
import type {Inline} from '../wcst.js'
import type {Span} from '../tree/span.js'

/** Reads a whole span from the left, or declines. Linear in its length. */
export type Grammar = (span: Span) => Inline[] | undefined

/** What a grammar gives that reads only the first part of a span. `end` is an index into the span's text. */
export interface Opening {
  nodes: Inline[]
  end: number
}

/** One or more times with their labels, with what may stand beside them: agency, place, byline. Nodes: label, date, organisation, place, author, mark, text. */
export const timeline: Grammar = () => undefined
/** `By …`, agency lines, name lines. Nodes: label, author, mark, text. */
export const byline: Grammar = () => undefined
/** The dateline that opens a paragraph, with its closing dash mark: [dateline, mark]. */
export const dateline = (_span: Span): Opening | undefined => undefined
/** A caption line: label, text, credit, date. Accepts any words; roles decides that it is a caption. */
export const caption: Grammar = () => undefined
/** The credit that ends a caption or stands alone on a line; `undefined` where there is none. Roles uses it as evidence. */
export const credit: Grammar = () => undefined
/** `ALSO READ: …`: label, title, url. */
export const related: Grammar = () => undefined
/** A sign-off: credit, organisation, email, mark, text. */
export const tagline: Grammar = () => undefined
