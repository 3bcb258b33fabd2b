import type {Author, Story} from '../contract.js'
import {publishedNames, updatedNames, writerNames} from '../lexicon/markup.js'
import {blocksOf, pullsOf} from './blocks.js'
import {dateOf} from './date.js'
import {classed, field, first, named, outermost, words, type Element} from './element.js'
import {htmlElement} from './hast.js'
import {blank, InputError, type Made} from './input.js'
import {articleData, type ArticleData} from './json-ld.js'
import {sheetOf} from './lines.js'
import {called, holds} from './names.js'
import {noteKind} from './note.js'
import {pageOf, type Titles} from './page.js'

/**
 * The article of an HTML page, or the articles of a page that marks several as microformats do. Of any other page the
 * fields are those that its schema.org data and its elements tell beyond doubt; the rest are lines for the copy's own
 * grammars. Scripts are never run and nothing is fetched.
 */
export function read(text: string): Made[] {
  const root = htmlElement(text)
  const data = articleData(root)
  const marked = outermost(root, classed('h-entry')).filter((one) => first(one, classed('e-content')))
  const stories: Made[] =
    marked.length === 0
      ? [pageStory(root, data)]
      : marked.length === 1
        ? [storyOf(root, marked[0] as Element, data[0])]
        : marked.map((article, at) => storyOf(article, article, marked.length === data.length ? data[at] : undefined))
  if (stories.some(({headline, body, sheet}) => headline === null && body.length === 0 && !sheet?.parts.length))
    throw new InputError('holds no article: no headline and no text')
  return stories
}

/** A page whose article is read in its lines. */
function pageStory(root: Element, all: readonly ArticleData[]): Made {
  const [data] = all
  const site = meta(root, 'og:site_name') ?? data?.publisher ?? null
  const present = (...texts: (string | null | undefined)[]): string[] => texts.filter((one) => one != null)
  const title = titleOf(root)
  const titles: Titles = {
    exact: present(data?.headline, meta(root, 'og:title')).map((one) => unsited(one, site)),
    sited: present(title),
    site
  }
  const page = pageOf(root, titles)
  const isTime =
    (names: ReadonlySet<string>, property: string) =>
    (one: Element): boolean =>
      (one.name === 'time' && called(names)(one)) || holds(property)(one)
  const timeIn = (test: (one: Element) => boolean): string | null => {
    const found =
      first(page.holder, (one) => test(one) && momentOf(one) !== null) ??
      first(root, (one) => one.name === 'meta' && test(one))
    return found ? momentOf(found) : null
  }
  const isUpdated = isTime(updatedNames, 'datemodified')
  const isPublished = isTime(publishedNames, 'datepublished')
  const known = data && data.authors.length > 0 ? data.authors : undefined
  const authors = known?.map(({name}) => name) ?? authorsOf(root, page.holder)
  const sheet = sheetOf(page, titles, authors)
  const said = sheet.parts.reduce((sum, part) => sum + ('text' in part ? part.text.length : 0), 0)
  const told = data?.body.reduce((sum, {text}) => sum + text.length, 0) ?? 0
  // A page that a script would fill
  if (told > 2 * said)
    sheet.parts = [
      ...sheet.parts.filter(({type}) => type === 'headline'),
      {type: 'copy', text: (data as ArticleData).body.map(({text}) => text).join('\n\n')}
    ]
  return {
    ...blank('html'),
    headline: titles.exact[0] ?? (title === null ? null : unsited(title, site)),
    subheadline: data?.subheadline ?? null,
    published:
      data?.published ??
      timeIn((one) => isPublished(one) || (one.name === 'time' && one.attributes['pubdate'] !== undefined)) ??
      firstDate(root, PUBLISHED) ??
      sheet.published,
    updated:
      data?.updated ??
      timeIn((one) => isUpdated(one) && !isPublished(one)) ??
      firstDate(root, UPDATED) ??
      sheet.updated,
    byline: authors.length === 0 ? null : {text: `By ${joined(authors)}`, authors: known ?? authors.map(personOf)},
    dateline: datelineOf(undefined, data),
    sheet
  }
}

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

function firstDate(root: Element, names: readonly string[]): string | null {
  for (const name of names) {
    const found = dateOf(meta(root, name))
    if (found !== null) return found
  }
  return null
}

const momentOf = ({attributes}: Element): string | null =>
  dateOf(attributes['datetime'] ?? attributes['content'] ?? attributes['title'])

const joined = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names[names.length - 1] as string}`

const personOf = (name: string): Author => ({
  name,
  kind: 'person',
  role: null,
  organisation: null,
  location: null,
  email: null
})

/** Who the page's elements, or else its metas, say has written it. */
function authorsOf(root: Element, holder: Element): string[] {
  const isAuthor = (one: Element): boolean =>
    one.attributes['rel'] === 'author' || holds('author')(one) || called(writerNames)(one)
  const shown = outermost(holder, isAuthor).flatMap((one) => {
    const name = outermost(one, holds('name'))[0] ?? one
    return field(words(name)) ?? field(name.attributes['content']) ?? []
  })
  const known =
    shown.length > 0 ? shown : [meta(root, 'author'), meta(root, 'parsely-author')].filter((one) => one !== null)
  // «admin», «https://…»: no name that stands over a story
  return [...new Set(known)].filter((name) => / /.test(name) && name.length < 60 && !/[:/@]/.test(name)).slice(0, MOST)
}

/** No story has more authors. */
const MOST = 12

const JOINTS = [' - ', ' – ', ' — ', ' | ', ' : ', ' · ', ' • ', ' » ', ': ']

/** A title without the site's name after or before it. */
function unsited(title: string, site: string | null): string {
  if (site === null) return title
  const [small, name] = [title.toLowerCase(), site.toLowerCase()]
  for (const joint of JOINTS) {
    if (small.endsWith(joint + name)) return title.slice(0, -(joint.length + name.length))
    if (small.startsWith(name + joint)) return title.slice(name.length + joint.length)
  }
  return title
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

/** The notes that a page prints, each with its kind. */
const notesOf = (article: Element): Story['notes'] =>
  outermost(article, (one) => one.attributes['datakind'] !== undefined).flatMap((one) => {
    const text = field(words(one))
    const kind = noteKind(one.attributes['datakind'])
    return text !== null && kind !== undefined ? [{kind, text}] : []
  })
