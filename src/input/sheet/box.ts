import {relatedHeads} from '../../lexicon/labels.js'
import {first, words, type Element} from '../element/element.js'
import {linksOf} from '../parts/links.js'
import {SHORT, type Draft} from './draft.js'
import {isPull, quotation} from './quotation.js'

/** What a box of links says besides is less. */
const SENTENCES = 120

/** Reads a box of links to other stories; one of words only where they are a quotation. */
export function box(one: Element, draft: Draft): boolean {
  const {page, begun, where, put} = draft
  if (first(one, (inner) => isPull(inner) || (one.name === 'aside' && inner.name === 'blockquote')))
    return quotation(one, draft)
  const isRead = page.prose(one) < SENTENCES && (begun || where !== 'head')
  const links = isRead ? linksOf(one, 0, page.isChrome) : []
  // A heading whose links a script would bring
  if (links.length === 0) return begun && page.prose(one) === 0 && words(one).length < 40
  if (links.some(({label, title}) => title.length > SHORT || !isStory(label, title))) return false
  for (const {label, title, url} of links) put({type: 'related', label, title, url})
  return true
}

/** Whether the words of a link are the title of a story, and no button. */
const isStory = (label: string, title: string): boolean =>
  !/\b(?:topics?|tags?)\b/i.test(label) &&
  (label === '' ||
    / \S+ /.test(title) ||
    label
      .toLowerCase()
      .split(' ')
      .some((word) => relatedHeads.has(word)))
