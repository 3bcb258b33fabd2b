import {bodyNames} from '../../lexicon/markup.js'
import {named, outermost, type Element} from '../element/element.js'
import {called, holds} from '../element/names.js'
import {isShare} from './measure.js'

/** So a page calls nothing but an article's text. */
const sureNames = new Set(['article body', 'articlebody'])
const BOXES = named('div', 'section', 'article', 'main', 'td', 'span', 'font')

/** The innermost element that the page calls its text, and that holds most of it. */
export function textOf(
  holder: Element,
  isChrome: (element: Element) => boolean,
  prose: (element: Element) => number
): Element | undefined {
  const whole = prose(holder)
  const isSure = (one: Element): boolean => holds('articlebody')(one) || called(sureNames)(one)
  const isNamed = (one: Element): boolean =>
    isSure(one) || ((called(bodyNames)(one) || one.name === 'article') && BOXES(one))
  /** The named elements, outermost, that hold at least a share of the text. */
  const named = (root: Element, least: number): Element[] =>
    outermost(
      root,
      (one) =>
        one !== root &&
        (isChrome(one) || !isShare(prose(one), whole, least) || (least < 0.3 ? isSure(one) : isNamed(one)))
    ).filter((one) => !isChrome(one) && isShare(prose(one), whole, least))
  // One that holds less than most is the text only where no other has the like
  for (const least of [0.6, 0.3, 0.15]) {
    let found: Element | undefined
    for (let inner = named(holder, least); inner.length === 1; inner = named(inner[0] as Element, least))
      [found] = inner
    if (found) return found
  }
  return undefined
}
