import {dateOf} from '../date.js'
import {all, paragraphOf, words, type Element} from '../element/element.js'
import {lastCopy, type Draft} from './draft.js'

/** Takes the moments of a line's times, each as published or updated by the words before it. */
export function times(nodes: Element['children'], draft: Draft): void {
  const run = paragraphOf(nodes)
  const found = [...all(run, ({name, attributes}) => name === 'time' && dateOf(attributes['datetime']) !== null)]
  const line = words(run)
  const last = lastCopy(draft)
  let said = last.length < 60 ? `${last} ` : ''
  let from = 0
  for (const [index, time] of found.entries()) {
    const at = line.indexOf(words(time), from)
    // Behind the only one can stand what it is
    said += found.length === 1 ? line : line.slice(from, Math.max(at, from))
    const moment = dateOf(time.attributes['datetime'])
    if (/\b(?:updated?|modified|edited|revised)\b/i.test(said)) draft.updated ??= moment
    else if (index === 0) draft.published ??= moment
    from = Math.max(at + words(time).length, from)
    said = ''
  }
}
