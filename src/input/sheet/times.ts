import {dateOf} from '../date.js'
import {first, paragraphOf, words, type Element} from '../element/element.js'
import {lastCopy, type Draft} from './draft.js'

/** Takes the moment of a line's time, as published or updated by the words before it. */
export function times(nodes: Element['children'], draft: Draft): void {
  const run = paragraphOf(nodes)
  const found = first(run, ({name, attributes}) => name === 'time' && dateOf(attributes['datetime']) !== null)
  if (!found) return
  const moment = dateOf(found.attributes['datetime'])
  const last = lastCopy(draft)
  const over = last.length < 60 ? last : ''
  if (/\b(?:updated?|modified|edited|revised)\b/i.test(`${over} ${words(run)}`)) draft.updated ??= moment
  else draft.published ??= moment
}
