import {all, named, outermost, paragraphOf, words, type Element} from '../element/element.js'
import {address, LABEL} from '../parts/links.js'
import {isStopped} from './sentence.js'

/** The link that a paragraph is as a whole, to a story by its title. */
export function loneLink(one: Element): {title: string; url: string} | undefined {
  const [link, other] = outermost(one, named('a'))
  const url = address(link?.attributes['href'] ?? null)
  if (!link || other || url === null) return undefined
  const title = words(link)
  const whole = words(one)
    .replace(/^[[(] ?/, '')
    .replace(/ ?[\])]$/, '')
  return whole === title && / \S+ /.test(title) && !isStopped(title) ? {title, url} : undefined
}

/** Whether what stands in a line is a bar of two links or more, and little else. */
export function areLinks(nodes: Element['children']): boolean {
  const run = paragraphOf(nodes)
  const links = outermost(run, named('a')).map((link) => words(link).length)
  return links.length > 1 && links.reduce((sum, length) => sum + length, 0) > words(run).length * 0.6
}

/** Addresses by the words of their links. */
export function linksIn(root: Element): Map<string, string> {
  const out = new Map<string, string>()
  for (const link of all(root, named('a'))) {
    const url = address(link.attributes['href'] ?? null)
    if (url === null) continue
    const text = words(link)
    for (const title of [text, LABEL.exec(text)?.[2]]) if (title !== undefined && !out.has(title)) out.set(title, url)
  }
  return out
}
