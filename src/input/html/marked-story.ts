import type {Story} from '../../contract.js'
import {dateOf} from '../date.js'
import {classed, fieldOf, first, named, outermost, words, type Element} from '../element/element.js'
import {htmlElement} from '../element/hast.js'
import {blank} from '../input.js'
import {noteKind} from '../note.js'
import {blocksOf, pullsOf} from '../parts/blocks.js'
import {datelineOf} from './dateline.js'
import type {ArticleData} from './json-ld.js'
import {meta, windowTitle} from './metas.js'

/** The story that stands in a piece of HTML, such as the body field of another form: it may be empty. */
export const readFragment = (text: string): Story => {
  const page = htmlElement(text)
  return markedStory(page, page, undefined)
}

/** The story of an article whose parts are marked, as microformats do. */
export function markedStory(page: Element, article: Element, data: ArticleData | undefined): Story {
  const title = first(article, classed('p-name')) ?? first(article, named('h1')) ?? first(page, named('h1'))
  const deck = first(article, classed('p-summary', 'standfirst', 'deck', 'subheadline'))
  const byline = first(article, (one) => classed('p-author', 'byline')(one) || one.attributes['rel'] === 'author')
  const dateline = first(article, classed('dateline'))
  const footer = article.children.find(
    (child): child is Element => typeof child === 'object' && child.name === 'footer'
  )
  const tagline = footer ?? first(article, classed('tagline'))
  const published = timeOf(article, 'dt-published', 'datepublished')
  const updated = timeOf(article, 'dt-updated', 'datemodified')
  const taken = new Set<Element>(
    [title, deck, byline, dateline, tagline, published, updated].filter((one) => one !== undefined)
  )
  const content = first(article, classed('e-content')) ?? article
  const skip = (one: Element): boolean => taken.has(one) || isTimeLine(one, taken) || isOfPage(one, article)
  const blocks = blocksOf(content, skip)
  const outside = content === article ? undefined : blocksOf(article, (one) => one === content || skip(one))
  const body = dateline ? undated(blocks.body) : blocks.body
  return {
    ...blank('html'),
    headline: fieldOf(title) ?? data?.headline ?? meta(page, 'og:title') ?? windowTitle(page),
    subheadline: fieldOf(deck) ?? data?.subheadline ?? null,
    published:
      dateOf(published?.attributes['datetime']) ?? data?.published ?? dateOf(meta(page, 'article:published_time')),
    updated: dateOf(updated?.attributes['datetime']) ?? data?.updated ?? dateOf(meta(page, 'article:modified_time')),
    byline: bylineOf(fieldOf(byline), data),
    dateline: datelineOf(fieldOf(dateline), data),
    captions: [...(outside?.captions ?? []), ...blocks.captions],
    related: [...blocks.related, ...(outside?.related ?? []).map((one) => ({...one, block: body.length}))],
    body: body.length > 0 ? body : (data?.body ?? []),
    quotes: pullsOf(blocks),
    tagline: taglineOf(fieldOf(tagline), data),
    notes: notesOf(article)
  }
}

const CHROME =
  /^(?:share|social|newsletter|comments?|breadcrumbs?|advert(?:isement)?|ad-slot|promo|cookie|subscribe)(?:[-_]|$)/i

/** Parts of the page and not of the story: its own navigation and footers, share bars, an article in the article. */
const isOfPage = (one: Element, article: Element): boolean =>
  one !== article &&
  (named('article', 'nav')(one) ||
    (one.name === 'header' && !first(one, named('p', 'figure'))) ||
    classed('notes', 'quotes', 'meta')(one) ||
    (one.attributes['class'] ?? '').split(/\s+/).some((name) => CHROME.test(name)))

/** A line that says little beside a time that is a field: `Published <time>…</time>`. */
const isTimeLine = (one: Element, taken: ReadonlySet<Element>): boolean =>
  one.name === 'p' &&
  first(one, (inner) => inner.name === 'time' && taken.has(inner)) !== undefined &&
  words(one, (inner) => taken.has(inner)).split(' ').length <= 3

const timeOf = (article: Element, className: string, property: string): Element | undefined =>
  first(
    article,
    (one) => one.name === 'time' && (classed(className)(one) || one.attributes['itemprop']?.toLowerCase() === property)
  )

function bylineOf(text: string | null, data: ArticleData | undefined): Story['byline'] {
  const authors = data?.authors ?? []
  if (text === null && authors.length === 0) return null
  return {text: text ?? `By ${authors.map(({name}) => name).join(' and ')}`, authors}
}

/** The first paragraph without the dash that parted it from its dateline. */
function undated(body: Story['body']): Story['body'] {
  const at = body.findIndex(({type}) => type === 'paragraph')
  return body.map((block, index) => (index === at ? {...block, text: block.text.replace(/^[-–—:]+\s*/, '')} : block))
}

const taglineOf = (text: string | null, data: ArticleData | undefined): Story['tagline'] =>
  text === null ? null : {text, credits: [], organisations: data?.sources ?? []}

/** The notes that a page prints, each with its kind. */
const notesOf = (article: Element): Story['notes'] =>
  outermost(article, (one) => one.attributes['datakind'] !== undefined).flatMap((one) => {
    const text = fieldOf(one)
    const kind = noteKind(one.attributes['datakind'])
    return text !== null && kind !== undefined ? [{kind, text}] : []
  })
