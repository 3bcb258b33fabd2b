import {dateOf} from './date.js'
import {all, fieldOf, first, named, type Element} from './element/element.js'
import {blank, type Made} from './input.js'
import {pageOf} from './page/page.js'
import type {Titles} from './page/titles.js'
import {sheetOf} from './sheet/sheet.js'

/** Where an item of NewsML, of the second generation or the first, holds its text; NITF is read by itself. */
const CONTENT = named('inlinexml', 'datacontent')

/** Whether an element is a news item with its text as XHTML, or as paragraphs of no form. */
export const isItem = (element: Element): boolean => element.name === 'newsitem' && contentOf(element) !== undefined

const contentOf = (item: Element): Element | undefined => {
  const content = first(item, CONTENT)
  return content && first(content, named('p', 'pre')) ? (first(content, named('body')) ?? content) : undefined
}

/** A news item: its fields as it marks them, its text read as copy is. */
export function itemStory(item: Element): Made {
  const text = (...names: string[]): string | null => fieldOf(first(item, named(...names)))
  const headline = text('headline')
  const by = text('by', 'byline')
  const titles: Titles = {exact: headline === null ? [] : [headline], sited: [], site: null}
  const content = contentOf(item) as Element
  const sheet = sheetOf(pageOf({name: '#root', attributes: {}, children: [content]}, titles), titles, [])
  if (by !== null) {
    // It may stand in the text again
    const again = sheet.parts.find((part) => part.type === 'copy')
    if (again?.type === 'copy')
      again.text = again.text
        .split('\n\n')
        .filter((line) => line !== by)
        .join('\n\n')
    const at = sheet.parts.findIndex(({type}) => type === 'headline') + 1
    sheet.parts.splice(at, 0, {type: 'byline', text: by, names: [], role: null})
    sheet.foot++
  }
  const dateline = text('dateline')
    ?.replace(/[-–—]{1,3}$/, '')
    .trim()
  const lead = sheet.parts.find((part) => part.type === 'copy')
  // Its grammar reads it where it stands in copy
  if (dateline && lead?.type === 'copy' && !lead.text.includes(dateline.slice(0, 12)))
    lead.text = `${dateline} - ${lead.text}`
  const published = dateOf(text('firstcreated', 'contentcreated'))
  const updated = dateOf(text('versioncreated', 'thisrevisioncreated'))
  for (const note of all(item, named('ednote'))) {
    const message = fieldOf(note)
    if (message !== null) sheet.parts.push({type: 'note', kind: 'editor', text: message})
  }
  return {
    ...blank('nitf'),
    slugline: text('slugline'),
    headline,
    published,
    updated: updated === published ? null : updated,
    embargo: dateOf(text('embargoed')),
    byline: by === null ? null : {text: by, authors: []},
    dateline: dateline ? {text: dateline, places: [], date: null, organisations: []} : null,
    sheet
  }
}
