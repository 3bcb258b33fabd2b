import {first, named, outermost, words, type Element} from '../element/element.js'
import {linksOf} from '../parts/links.js'
import {rows} from '../parts/rows.js'
import {lastCopy, type Draft} from './draft.js'
import {isHinted} from './hinted.js'

/** Reads a list: of points, of links to other stories, or of what the page files the article under. */
export function list(one: Element, draft: Draft): void {
  const {page, put} = draft
  const text = rows(one, named('li'), page.isChrome)
  if (text === null) return
  const items = text.split('\n')
  const lines = (): void => {
    // Under the title an item can be the byline
    for (const item of items)
      if (draft.titled) draft.line(item)
      else put({type: 'copy', text: item})
  }
  if (page.prose(one) === 0 && isLinks(one)) {
    if (!draft.begun || draft.where === 'foot') lines()
    else if (isHead(lastCopy(draft)) || items.some((item) => !/ \S+ /.test(item))) put({type: 'list', text})
    else for (const {title, url} of linksOf(one, 0, page.isChrome)) put({type: 'related', label: '', title, url})
  } else if (isFiling(one, draft)) lines()
  else {
    draft.begun ||= draft.titled && page.prose(one) > 0 && (draft.where === 'text' || !page.text)
    put({type: 'list', text})
  }
}

/** Whether the last line of copy is the head of what follows it. */
function isHead(copy: string): boolean {
  const line = copy.slice(copy.lastIndexOf('\n') + 1)
  return line.endsWith(':') || line.startsWith('#') || line.startsWith('*')
}

/** Whether a list is what the page files the article under, which stands over it. */
const isFiling = (one: Element, {page, where, titled, begun}: Draft): boolean =>
  where === 'head' &&
  (page.text !== undefined ||
    (page.title !== undefined && !titled) ||
    (!begun &&
      page.prose(one) === 0 &&
      first(one, (inner) => named('a', 'time')(inner) || isHinted(inner)) !== undefined))

/** Whether each row of a list is a link and nothing else. */
const isLinks = (one: Element): boolean =>
  outermost(one, named('li')).every((item) => {
    const [link] = outermost(item, named('a', 'button'))
    return link !== undefined && words(link).length >= words(item).length * 0.8
  })
