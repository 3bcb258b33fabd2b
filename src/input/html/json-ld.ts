import type {Author, Block} from '../../contract.js'
import {dateOf} from '../date.js'
import {all, field, named, type Element} from '../element/element.js'
import {isObject, type Json} from '../objects.js'

/** What a page says of its article in schema.org's terms. */
export interface ArticleData {
  headline: string | null
  subheadline: string | null
  published: string | null
  updated: string | null
  authors: Author[]
  dateline: string | null
  places: string[]
  body: Block[]
  sources: string[]
  publisher: string | null
}

const many = (value: unknown): unknown[] => (Array.isArray(value) ? value : value == null ? [] : [value])
const text = (value: unknown): string | null => (typeof value === 'string' ? field(value) : null)
const names = (value: unknown): string[] => many(value).flatMap((one) => text(isObject(one) ? one['name'] : one) ?? [])

const ARTICLE = /(?:Article|Report|BlogPosting)$/

/** The articles that the page's JSON-LD describes, in its order. */
export function articleData(page: Element): ArticleData[] {
  const out: ArticleData[] = []
  for (const script of all(page, named('script'))) {
    let value: unknown
    try {
      value = JSON.parse(script.children.filter((child) => typeof child === 'string').join(''))
    } catch {
      // A page's own fault: what it shows is read all the same.
      continue
    }
    for (const one of many(value).flatMap((item) => (isObject(item) ? [item, ...many(item['@graph'])] : [])))
      if (isObject(one) && many(one['@type']).some((type) => ARTICLE.test(String(type)))) out.push(dataOf(one))
  }
  return out
}

const dataOf = (item: Json): ArticleData => ({
  headline: text(item['headline']),
  subheadline: text(item['alternativeHeadline']),
  published: dateOf(text(item['datePublished'])),
  updated: dateOf(text(item['dateModified'])),
  authors: many(item['author']).flatMap(authorOf),
  dateline: text(item['dateline']),
  places: names(item['locationCreated']),
  body: (typeof item['articleBody'] === 'string' ? item['articleBody'].split(/\n\s*\n/) : []).flatMap(
    (one): Block[] => {
      const words = field(one)
      return words === null ? [] : [{type: 'paragraph', text: words}]
    }
  ),
  sources: names(item['sourceOrganization']),
  publisher: names(item['publisher'])[0] ?? null
})

function authorOf(value: unknown): Author[] {
  const item: Json = isObject(value) ? value : {name: value}
  const name = text(item['name'])
  if (name === null) return []
  return [
    {
      name,
      kind: /Organization$/.test(String(item['@type'] ?? '')) ? 'organisation' : 'person',
      role: text(item['jobTitle']),
      organisation: names(item['affiliation'])[0] ?? null,
      location: null,
      email: text(item['email'])?.replace(/^mailto:/, '') ?? null
    }
  ]
}
