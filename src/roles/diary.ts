import * as inline from '../inline/index.js'
import type {Span} from '../tree/span.js'

/** The events of a diary are as many at the least. */
const EVENTS = 3

/** Whether paragraph after paragraph opens with a place alone, as the events of a diary do: none is the story's own. */
export function isDiary(paragraphs: readonly Span[]): boolean {
  let places = 0
  for (const span of paragraphs) {
    const found = inline.dateline(span)
    if (found && isPlaceOnly(found) && ++places === EVENTS) return true
  }
  return false
}

export const isPlaceOnly = ({nodes}: inline.Opening): boolean =>
  nodes.every(
    (node) => node.type !== 'dateline' || node.children.every(({type}) => type === 'place' || type === 'mark')
  )

/** The headings of briefs are two or more below the first: `SHARK (PERTH)`. */
const BRIEFS = 2
const HEADING = /^[A-Z][A-Z' -]{1,40} \([A-Z][A-Z ]{1,20}\)$/

/** Whether a line that could be a dateline alone is the heading of the first of several briefs. */
export const isOverBriefs = (text: string, below: readonly Span[]): boolean =>
  HEADING.test(text) && below.filter((span) => span.text.length < 66 && HEADING.test(span.text)).length >= BRIEFS
