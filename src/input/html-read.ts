import type {Story} from '../contract.js'
import {blocksOf, pullsOf} from './blocks.js'
import {dateOf} from './date.js'
import {all, classed, field, first, named, outermost, words, type Element} from './element.js'
import {htmlElement} from './hast.js'
import {blank, InputError} from './input.js'
import {articleData, type ArticleData} from './json-ld.js'

/**
 * The article of an HTML page, or the articles of a page that marks several. What the page says of itself in schema.org
 * data goes first, then microformats and the usual elements. Scripts are never run and nothing is fetched.
 */
export function read(text: string): Story[] {
  const page = htmlElement(text)
  const data = articleData(page)
  const marked = outermost(page, classed('h-entry'))
  const stories =
    marked.length < 2
      ? [storyOf(page, marked[0] ?? articleOf(page), data[0])]
      : marked.map((article, at) => storyOf(article, article, marked.length === data.length ? data[at] : undefined))
  if (stories.some(({headline, body}) => headline === null && body.length === 0))
    throw new InputError('holds no article: no headline and no text')
  return stories
}

/** The story that stands in a piece of HTML, such as the body field of another form: it may be empty. */
export const readFragment = (text: string): Story => {
  const page = htmlElement(text)
  return storyOf(page, page, undefined)
}

function storyOf(page: Element, article: Element, data: ArticleData | undefined): Story {
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
  const skip = (one: Element): boolean => taken.has(one) || isTimeLine(one, taken) || isChrome(one, article)
  const blocks = blocksOf(content, skip)
  const outside = content === article ? undefined : blocksOf(article, (one) => one === content || skip(one))
  const body = dateline ? undated(blocks.body) : blocks.body
  const by = byline ? field(words(byline)) : null
  return {
    ...blank('html'),
    headline: (title && field(words(title))) ?? data?.headline ?? meta(page, 'og:title') ?? titleOf(page),
    subheadline: (deck && field(words(deck))) ?? data?.subheadline ?? null,
    published:
      dateOf(published?.attributes['datetime']) ?? data?.published ?? dateOf(meta(page, 'article:published_time')),
    updated: dateOf(updated?.attributes['datetime']) ?? data?.updated ?? dateOf(meta(page, 'article:modified_time')),
    byline: bylineOf(by, data),
    dateline: datelineOf(dateline && field(words(dateline)), data),
    captions: [...(outside?.captions ?? []), ...blocks.captions],
    related: [...blocks.related, ...(outside?.related ?? []).map((one) => ({...one, block: body.length}))],
    body: body.length > 0 ? body : (data?.body ?? []),
    quotes: pullsOf(blocks),
    tagline: tagline ? taglineOf(field(words(tagline)), data) : null,
    notes: notesOf(article)
  }
}

const HOLDERS = [named('article'), named('main'), (one: Element) => one.attributes['role'] === 'main', named('body')]

/** The element that holds the story: of the usual kinds, the one with most text in paragraphs; else with most text. */
function articleOf(page: Element): Element {
  const inParagraphs = (element: Element): number =>
    [...all(element, named('p'))].reduce((sum, one) => sum + words(one).length, 0)
  for (const lengthOf of [inParagraphs, (element: Element): number => words(element).length])
    for (const test of HOLDERS) {
      const [best] = outermost(page, test)
        .map((element) => ({element, length: lengthOf(element)}))
        .sort((a, b) => b.length - a.length)
      if (best && best.length > 0) return best.element
    }
  return page
}

const CHROME =
  /^(?:share|social|newsletter|comments?|breadcrumbs?|advert(?:isement)?|ad-slot|promo|cookie|subscribe)(?:[-_]|$)/i

/** Parts of the page and not of the story: its own navigation and footers, share bars, an article in the article. */
const isChrome = (one: Element, article: Element): boolean =>
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

const meta = (page: Element, name: string): string | null =>
  field(
    first(page, (one) => one.name === 'meta' && (one.attributes['property'] ?? one.attributes['name']) === name)
      ?.attributes['content']
  )

const titleOf = (page: Element): string | null => {
  const title = first(page, named('title'))
  return title ? field(words(title)) : null
}

const timeOf = (article: Element, className: string, property: string): Element | undefined =>
  first(
    article,
    (one) => one.name === 'time' && (classed(className)(one) || one.attributes['itemprop']?.toLowerCase() === property)
  )

function bylineOf(text: string | null | undefined, data: ArticleData | undefined): Story['byline'] {
  const authors = data?.authors ?? []
  if (text == null && authors.length === 0) return null
  return {text: text ?? `By ${authors.map(({name}) => name).join(' and ')}`, authors}
}

function datelineOf(text: string | null | undefined, data: ArticleData | undefined): Story['dateline'] {
  const said = text ?? data?.dateline ?? null
  return said === null ? null : {text: said, places: data?.places ?? [], date: null, organisations: []}
}

/** The first paragraph without the dash that parted it from its dateline. */
function undated(body: Story['body']): Story['body'] {
  const at = body.findIndex(({type}) => type === 'paragraph')
  return body.map((block, index) => (index === at ? {...block, text: block.text.replace(/^[-–—:]+\s*/, '')} : block))
}

const taglineOf = (text: string | null, data: ArticleData | undefined): Story['tagline'] =>
  text === null ? null : {text, credits: [], organisations: data?.sources ?? []}

const KINDS = ['editor', 'correction', 'clarification', 'update', 'advisory', 'embargo', 'disclaimer'] as const

/** The notes that a page prints, each with its kind. */
const notesOf = (article: Element): Story['notes'] =>
  outermost(article, (one) => one.attributes['datakind'] !== undefined).flatMap((one) => {
    const text = field(words(one))
    const kind = KINDS.find((name) => name === one.attributes['datakind'])
    return text !== null && kind !== undefined ? [{kind, text}] : []
  })
