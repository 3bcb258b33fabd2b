import {named, outermost, type Element} from '../element/element.js'
import {FEWEST, isShare} from './measure.js'

/** The element that holds the article: the one around its title, or else the one that the page calls so. */
export function holderOf(
  root: Element,
  title: Element | undefined,
  parents: ReadonlyMap<Element, Element>,
  isChrome: (element: Element) => boolean,
  prose: (element: Element) => number
): Element {
  const whole = prose(root)
  if (title) {
    let article: Element | undefined
    for (let one = parents.get(title); one; one = parents.get(one)) if (one.name === 'article') article = one
    if (article && prose(article) >= FEWEST) return article
    for (let one = parents.get(title); one; one = parents.get(one)) if (isShare(prose(one), whole, 0.6)) return one
  }
  const seen = (test: (element: Element) => boolean): Element[] =>
    outermost(root, (one) => isChrome(one) || test(one)).filter((one) => !isChrome(one))
  for (const test of [named('article'), named('main'), (one: Element) => one.attributes['role'] === 'main']) {
    const [best] = seen(test).sort((a, b) => prose(b) - prose(a))
    if (best && isShare(prose(best), whole, 0.5)) return best
  }
  const [body] = outermost(root, named('body'))
  return body ?? root
}
