import {classed, first, outermost, type Element} from './element/element.js'
import {htmlElement} from './element/hast.js'
import {articleData} from './html/json-ld.js'
import {markedStory} from './html/marked-story.js'
import {pageStory} from './html/page-story.js'
import {InputError, type Made} from './input.js'

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
        ? [markedStory(root, marked[0] as Element, data[0])]
        : marked.map((article, at) =>
            markedStory(article, article, marked.length === data.length ? data[at] : undefined)
          )
  if (stories.some(({headline, body, sheet}) => headline === null && body.length === 0 && !sheet?.parts.length))
    throw new InputError('holds no article: no headline and no text')
  return stories
}
