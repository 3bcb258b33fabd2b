import {linkNames, talkNames, titleNames} from '../../lexicon/markup.js'
import {all, isHeading, named, outermost, words, type Element} from '../element/element.js'
import {called, holds} from '../element/names.js'
import {plain, titleMatch, type Titles} from './titles.js'

/** A title is no longer. */
const LONGEST = 300

/** The element that shows the title: what the page's data say counts most, then what it is called, then its level. */
export function titleOf(root: Element, titles: Titles, length: (element: Element) => number): Element | undefined {
  let best: {one: Element; weight: number} | undefined
  const site = titles.site === null ? null : plain(titles.site)
  const walk = (element: Element, inArticle: boolean): void => {
    for (const one of element.children) {
      if (typeof one === 'string') continue
      if (named('nav', 'footer', 'aside', 'head', 'dialog')(one)) continue
      if (called(talkNames)(one) || called(linkNames)(one)) continue
      const isTitled = called(titleNames)(one) || holds('headline')(one)
      if ((isHeading(one) || isTitled) && length(one) < LONGEST) {
        const text = words(one)
        const match = titleMatch(text, titles)
        if (text !== '' && plain(text) !== site && (match > 0 || isTitled || one.name === 'h1')) {
          const weight =
            match + (isTitled ? 2 : 0) + (one.name === 'h1' ? 1.5 : 0) + (inArticle ? 0.5 : 0) - (isHome(one) ? 3 : 0)
          if (weight > 0 && weight > (best?.weight ?? 0)) best = {one, weight}
        }
        if (match > 0) continue
      }
      walk(one, inArticle || one.name === 'article')
    }
  }
  walk(root, false)
  return best?.one ?? topHeading(root, length)
}

/** Where nothing says what the title is, the first heading of the page's highest level. */
function topHeading(root: Element, length: (element: Element) => number): Element | undefined {
  let top: Element | undefined
  for (const one of all(root, isHeading)) if (!top || one.name < top.name) top = one
  if (!top || length(top) > LONGEST) return undefined
  const linked = outermost(top, named('a')).reduce((sum, link) => sum + length(link), 0)
  return linked < length(top) / 2 && words(top).split(' ').length > 2 ? top : undefined
}

/** The site's own name, which leads to its first page. */
const isHome = (one: Element): boolean =>
  [...all(one, named('a'))].some(({attributes}) => /^(?:\/|https?:\/\/[^/]+\/?)$/.test(attributes['href'] ?? ''))
