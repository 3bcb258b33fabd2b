import {toHtml} from 'hast-util-to-html'
import type {Element, ElementContent, Properties} from 'hast'
import type {Block, Related, Speaker, Story} from '../contract.js'
import {byBlock, isLabelled} from './lists.js'
import {linkOf} from './links.js'
import type {OutputOptions} from './output.js'
import {pullSpeakers} from './speakers.js'

export type Child = ElementContent | string | null

/** An element; text goes into text nodes alone, so none of it can become markup. A list of children may be of any length. */
export const h = (tagName: string, properties: Properties, ...children: (Child | readonly Child[])[]): Element => ({
  type: 'element',
  tagName,
  properties,
  children: children
    .flat()
    .filter((child) => child !== null)
    .map((child) => (typeof child === 'string' ? {type: 'text', value: child} : child))
})

/** Children each on a line of its own. */
export const lined = (children: readonly Child[]): Child[] =>
  children
    .filter((child) => child !== null)
    .flatMap((child) => ['\n', child])
    .concat('\n')

/** The body of a story with its dateline and related links, in reading order. */
export function bodyOf(story: Story, where: OutputOptions['related'] = 'inline'): Element[] {
  const out: Element[] = []
  const linked = byBlock(where === 'inline' ? story.related : [])
  const links = (at: number): void => {
    const here = linked(at)
    if (here.length > 0) out.push(aside(here))
  }
  const signed = pullSpeakers(story)
  const first = story.body.findIndex(({type}) => type === 'paragraph')
  const dateline = story.dateline ? h('span', {className: ['dateline']}, story.dateline.text) : null
  if (dateline && first === -1) out.push(h('p', {}, dateline))
  story.body.forEach((block, at) => {
    links(at)
    const made = blockOf(block, () => signed(at))
    if (dateline && at === first) made.children.unshift(dateline, {type: 'text', value: ' — '})
    out.push(made)
  })
  links(story.body.length)
  if (where === 'end' && story.related.length > 0) out.push(aside(story.related))
  return out
}

/** The body as text of HTML, for systems that take it in a field. The sign-off closes it. */
export const bodyHtml = (story: Story, related?: OutputOptions['related']): string =>
  [...bodyOf(story, related), ...(story.tagline ? [h('p', {className: ['tagline']}, story.tagline.text)] : [])]
    .map((element) => toHtml(element))
    .join('\n')

/** Words that stand in HTML as themselves. */
export const wordsHtml = (words: string): string => toHtml({type: 'text', value: words})

const aside = (links: readonly Related[]): Element =>
  h(
    'aside',
    {className: ['related']},
    h(
      'ul',
      {},
      links.map((link) =>
        h('li', {}, link.label === '' ? null : `${link.label}: `, isLabelled(link) ? cited(link) : shown(link))
      )
    )
  )

const cited = (link: Related): Child => h('cite', {}, shown(link))

const shown = ({title, url}: Related): Child => {
  const href = linkOf(url)
  const words = title === '' ? (url ?? '') : title
  return href ? h('a', {href, rel: ['nofollow']}, words) : words
}

function blockOf(block: Block, signed: () => Speaker | null): Element {
  switch (block.type) {
    case 'crosshead':
      return h('h2', {}, block.text)
    case 'separator':
      return h('hr', {})
    case 'list':
      return h(
        'ul',
        {},
        block.text.split('\n').map((row) => h('li', {}, row))
      )
    case 'table':
      return h(
        'table',
        {},
        h(
          'tbody',
          {},
          block.text.split('\n').map((row) =>
            h(
              'tr',
              {},
              row.split('\t').map((cell) => h('td', {}, cell))
            )
          )
        )
      )
    case 'pullquote': {
      const who = signed()
      return h('blockquote', {}, h('p', {}, block.text), who ? h('footer', {}, `— ${who.name}`) : null)
    }
    default:
      return h('p', {}, block.text)
  }
}
