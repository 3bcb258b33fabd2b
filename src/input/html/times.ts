import {publishedNames, updatedNames} from '../../lexicon/markup.js'
import {dateOf} from '../date.js'
import {first, type Element} from '../element/element.js'
import {called, holds} from '../element/names.js'
import {meta} from './metas.js'

const PUBLISHED = [
  'article:published_time',
  'og:article:published_time',
  'datePublished',
  'parsely-pub-date',
  'publish-date',
  'pubdate',
  'sailthru.date',
  'DC.date.issued',
  'dcterms.issued',
  'dcterms.date',
  'dcterms.created',
  'date'
]
const UPDATED = ['article:modified_time', 'og:updated_time', 'dateModified', 'dcterms.modified', 'last-modified']

/** When an article was published, by its elements or else the page's metas. */
export const publishedOf = (root: Element, holder: Element): string | null =>
  shownTime(
    root,
    holder,
    (one) => isPublished(one) || (one.name === 'time' && one.attributes['pubdate'] !== undefined)
  ) ?? toldTime(root, PUBLISHED)

/** When an article was last changed, by its elements or else the page's metas. */
export const updatedOf = (root: Element, holder: Element): string | null =>
  shownTime(root, holder, (one) => isUpdated(one) && !isPublished(one)) ?? toldTime(root, UPDATED)

const isTime =
  (names: ReadonlySet<string>, property: string) =>
  (one: Element): boolean =>
    (one.name === 'time' && called(names)(one)) || holds(property)(one)
const isPublished = isTime(publishedNames, 'datepublished')
const isUpdated = isTime(updatedNames, 'datemodified')

function shownTime(root: Element, holder: Element, test: (one: Element) => boolean): string | null {
  const found =
    first(holder, (one) => test(one) && momentOf(one) !== null) ??
    first(root, (one) => one.name === 'meta' && test(one))
  return found ? momentOf(found) : null
}

function toldTime(root: Element, names: readonly string[]): string | null {
  for (const name of names) {
    const found = dateOf(meta(root, name))
    if (found !== null) return found
  }
  return null
}

const momentOf = ({attributes}: Element): string | null =>
  dateOf(attributes['datetime'] ?? attributes['content'] ?? attributes['title'])
