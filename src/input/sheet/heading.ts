import {deckNames} from '../../lexicon/markup.js'
import {contentOf, first, named, words, type Element} from '../element/element.js'
import {called, holds} from '../element/names.js'
import type {Page} from '../page/page.js'
import type {Draft} from './draft.js'

/** Reads a heading: in the text with `##` before it, over it as any line. */
export function heading(one: Element, {page, begun, where, titled, put, line}: Draft): void {
  const text = words(one, page.isChrome)
  if (text !== '' && (begun || where !== 'head') && titled && !/[*#]/.test(text))
    put({type: 'copy', text: `## ${text}`})
  else line(text)
}

/** Whether the page calls an element its deck. */
export const isDeck = (one: Element, page: Page): boolean =>
  called(deckNames)(one) ||
  holds('alternativeheadline')(one) ||
  (holds('description')(one) && one !== page.text && !page.isOverTitle(one))

/** Whether a paragraph is bold as a whole, and so stands out as a heading does. */
export function isBold(one: Element): boolean {
  const own = contentOf(one)
  const [only] = own
  if (own.length !== 1 || typeof only !== 'object' || !named('b', 'strong')(only)) return false
  const text = words(only)
  return text !== '' && text.length < 100 && !/[*_]/.test(text) && !first(only, named('br', 'a'))
}
