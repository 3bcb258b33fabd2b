import {captionNames, creditNames, linkNames} from '../../lexicon/markup.js'
import {first, named, words, type Element} from '../element/element.js'
import {called} from '../element/names.js'
import {captionsOf, creditIn} from '../parts/captions.js'
import {linksOf} from '../parts/links.js'
import {box} from './box.js'
import type {Draft} from './draft.js'

/** Whether the page calls an element a caption. */
export const isCaption = called(captionNames)

/** No credit is longer. */
const CREDIT = 80

/** Reads a figure, unless it holds something else than a picture. */
export function figure(one: Element, draft: Draft): boolean {
  if (first(one, named('blockquote', 'table', 'pre', 'p', 'ul')) && !first(one, named('figcaption'))) return false
  if (captions(one, draft)) return true
  const [link] = linksOf(one, 0)
  return link !== undefined && link.title.length > 8 && called(linkNames)(one) && box(one, draft)
}

/** Reads the captions of a figure; what it says beside them is the credit. */
export function captions(one: Element, {page, put}: Draft): boolean {
  const found = captionsOf(one, page.isChrome)
  const isTold = (inner: Element): boolean => isCaption(inner) || named('figcaption')(inner) || page.isChrome(inner)
  const beside = isCaption(one) ? '' : words(one, isTold)
  for (const {text, credit} of found)
    put({type: 'caption', text, credit: credit ?? (beside !== '' && beside.length < CREDIT ? creditIn(beside) : null)})
  return found.length > 0
}

/** Reads the credit of the caption before it. */
export function credit(one: Element, {page, parts}: Draft): boolean {
  const last = parts[parts.length - 1]
  if (last?.type !== 'caption' || last.credit !== null || !called(creditNames)(one)) return false
  const text = words(one, page.isChrome)
  if (text.length < CREDIT && text !== '') last.credit = creditIn(text)
  return text.length < CREDIT
}
