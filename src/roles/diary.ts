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
