import {named, outermost, words, type Element} from '../element/element.js'
import type {Draft} from './draft.js'

/** Reads names with what they stand for: over the text a line each. `walk` reads what is longer. */
export function definitions(one: Element, {page, line}: Draft, walk: (element: Element) => void): void {
  let name = ''
  for (const part of outermost(one, named('dt', 'dd'))) {
    const text = words(part, page.isChrome)
    if (part.name === 'dt') {
      line(name)
      name = text
    } else if (name !== '' && name.length < 40 && text.length < 80) {
      line(`${name} ${text}`)
      name = ''
    } else {
      line(name)
      name = ''
      walk(part)
    }
  }
  line(name)
}
