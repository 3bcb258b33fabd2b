import {pullNames} from '../../lexicon/markup.js'
import {fieldOf, first, named, type Element} from '../element/element.js'
import {called} from '../element/names.js'
import {isSource, signerOf} from '../parts/signed.js'
import type {Draft} from './draft.js'

/** Whether the page calls an element a pull quote. */
export const isPull = called(pullNames)

/** Reads words that stand out and are signed, or that the page calls a pull quote. */
export function quotation(one: Element, {page, put}: Draft): boolean {
  const source = first(one, isSource)
  if (!source && !isPull(one) && !isPull(first(one, named('blockquote')) ?? one)) return false
  const text = fieldOf(one, (inner) => isSource(inner) || page.isChrome(inner))
  if (text !== null) put({type: 'pullquote', text, signed: (source && signerOf(source)) || null})
  return true
}
