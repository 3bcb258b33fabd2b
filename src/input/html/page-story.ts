import {blank, type Made, type Sheet} from '../input.js'
import type {Element} from '../element/element.js'
import {pageOf} from '../page/page.js'
import {unsited, type Titles} from '../page/titles.js'
import {sheetOf} from '../sheet/sheet.js'
import {authorsOf, joined, personOf} from './authors.js'
import {datelineOf} from './dateline.js'
import type {ArticleData} from './json-ld.js'
import {meta, windowTitle} from './metas.js'
import {publishedOf, updatedOf} from './times.js'

/** The story of a page whose article is read in its lines. */
export function pageStory(root: Element, [data]: readonly ArticleData[]): Made {
  const site = meta(root, 'og:site_name') ?? data?.publisher ?? null
  const title = windowTitle(root)
  const titles: Titles = {
    exact: [data?.headline, meta(root, 'og:title')].filter((one) => one != null).map((one) => unsited(one, site)),
    sited: title === null ? [] : [title],
    site
  }
  const page = pageOf(root, titles)
  const known = data && data.authors.length > 0 ? data.authors : undefined
  const authors = known?.map(({name}) => name) ?? authorsOf(root, page.holder)
  const sheet = sheetOf(page, titles, authors)
  if (data && isFilled(sheet, data))
    sheet.parts = [
      ...sheet.parts.filter(({type}) => type === 'headline'),
      {type: 'copy', text: data.body.map(({text}) => text).join('\n\n')}
    ]
  return {
    ...blank('html'),
    headline: titles.exact[0] ?? (title === null ? null : unsited(title, site)),
    subheadline: data?.subheadline ?? null,
    published: data?.published ?? publishedOf(root, page.holder) ?? sheet.published,
    updated: data?.updated ?? updatedOf(root, page.holder) ?? sheet.updated,
    byline: authors.length === 0 ? null : {text: `By ${joined(authors)}`, authors: known ?? authors.map(personOf)},
    dateline: datelineOf(null, data),
    sheet
  }
}

/** Whether a script would fill the page: its data tell far more than its elements. */
function isFilled({parts}: Sheet, {body}: ArticleData): boolean {
  const said = parts.reduce((sum, part) => sum + ('text' in part ? part.text.length : 0), 0)
  const told = body.reduce((sum, {text}) => sum + text.length, 0)
  return told > 2 * said
}
