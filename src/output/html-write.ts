import {toHtml} from 'hast-util-to-html'
import type {Element, ElementContent, Properties, Root} from 'hast'
import type {Block, Related, Story} from '../contract.js'
import {newsArticle, scriptSafe} from './json-ld.js'
import {linkOf} from './links.js'
import type {OutputOptions} from './output.js'
import {bySpeaker, pullSpeaker} from './speakers.js'

type Child = ElementContent | string | null

const h = (tagName: string, properties: Properties, ...children: Child[]): Element => ({
  type: 'element',
  tagName,
  properties,
  children: children
    .filter((child) => child !== null)
    .map((child) => (typeof child === 'string' ? {type: 'text', value: child} : child))
})

const STYLE =
  ':root{color-scheme:light dark}body{font:1.125rem/1.6 Georgia,serif;max-width:40rem;margin:2rem auto;padding:0 1rem}h1{line-height:1.2}' +
  '.p-summary{font-size:1.2em}.meta,figcaption,footer,aside{font:0.9rem/1.5 system-ui,sans-serif}blockquote{border-left:.25rem solid;margin-left:0;padding-left:1rem;font-size:1.2em}' +
  'figure{margin:1.5rem 0}.dateline{font-weight:600}table{border-collapse:collapse}td,th{padding:.2rem .6rem;border-bottom:1px solid;text-align:left}'

/** A story as HTML: a page, or its article alone. No word of the story can become a tag, a handler, a style or a scheme. */
export function write(story: Story, options: OutputOptions = {}): string {
  const article = articleOf(story, options)
  if (options.fragment) return `${toHtml(article)}\n`
  const page: Root = {
    type: 'root',
    children: [
      {type: 'doctype'},
      h(
        'html',
        {lang: 'en'},
        h(
          'head',
          {},
          h('meta', {charSet: 'utf-8'}),
          h('meta', {name: 'viewport', content: 'width=device-width, initial-scale=1'}),
          h('title', {}, story.headline ?? story.slugline ?? 'Story'),
          h('style', {}, STYLE),
          h('script', {type: 'application/ld+json'}, scriptSafe(newsArticle(story)))
        ),
        h('body', {}, article)
      )
    ]
  }
  return `${toHtml(page)}\n`
}

const time = (value: string | null, label: string, className: string): Child =>
  value === null
    ? null
    : h(
        'p',
        {className: ['meta']},
        `${label} `,
        h('time', {className: [className], dateTime: value}, value.replace('T', ' '))
      )

function articleOf(story: Story, options: OutputOptions): Element {
  const where = options.related ?? 'inline'
  const inner: Child[] = []
  let dateline = story.dateline?.text ?? null
  const links = (at: number): void => {
    const here = where === 'inline' ? story.related.filter(({block}) => block === at) : []
    if (here.length > 0) inner.push(aside(here))
  }
  story.body.forEach((block, at) => {
    links(at)
    const made = blockOf(block, story, at)
    if (dateline !== null && block.type === 'paragraph') {
      made.children.unshift(h('span', {className: ['dateline']}, dateline), {type: 'text', value: ' — '})
      dateline = null
    }
    inner.push(made)
  })
  links(story.body.length)
  if (where === 'end' && story.related.length > 0) inner.push(aside(story.related))
  return h(
    'article',
    {className: ['h-entry']},
    h(
      'header',
      {},
      story.headline === null ? null : h('h1', {className: ['p-name']}, story.headline),
      story.subheadline === null ? null : h('p', {className: ['p-summary']}, story.subheadline),
      story.byline ? h('p', {className: ['p-author', 'meta']}, story.byline.text) : null,
      time(story.published, 'Published', 'dt-published'),
      time(story.updated, 'Updated', 'dt-updated')
    ),
    ...story.captions.map(({text, credit}) =>
      h('figure', {}, h('figcaption', {}, text, credit ? ' ' : null, credit ? h('small', {}, credit) : null))
    ),
    h('div', {className: ['e-content']}, ...inner),
    story.tagline ? h('footer', {}, h('p', {}, story.tagline.text)) : null,
    options.notes && story.notes.length > 0
      ? h('aside', {className: ['notes']}, ...story.notes.map(({kind, text}) => h('p', {dataKind: kind}, text)))
      : null,
    options.quoteList ? quoteList(story) : null
  )
}

const aside = (links: readonly Related[]): Element =>
  h(
    'aside',
    {className: ['related']},
    h('ul', {}, ...links.map((link) => h('li', {}, link.label === '' ? null : `${link.label}: `, shown(link))))
  )

const shown = ({title, url}: Related): Child => {
  const href = linkOf(url)
  const words = title === '' ? (url ?? '') : title
  return href ? h('a', {href, rel: ['nofollow']}, words) : words
}

function blockOf(block: Block, story: Story, at: number): Element {
  switch (block.type) {
    case 'crosshead':
      return h('h2', {}, block.text)
    case 'separator':
      return h('hr', {})
    case 'list':
      return h('ul', {}, ...block.text.split('\n').map((row) => h('li', {}, row)))
    case 'table':
      return h(
        'table',
        {},
        h(
          'tbody',
          {},
          ...block.text.split('\n').map((row) => h('tr', {}, ...row.split('\t').map((cell) => h('td', {}, cell))))
        )
      )
    case 'pullquote': {
      const who = pullSpeaker(story, at)
      return h('blockquote', {}, h('p', {}, block.text), who ? h('footer', {}, `— ${who.name}`) : null)
    }
    default:
      return h('p', {}, block.text)
  }
}

function quoteList(story: Story): Child {
  const groups = bySpeaker(story)
  if (groups.length === 0) return null
  return h(
    'section',
    {className: ['quotes']},
    h('h2', {}, 'Quotes'),
    ...groups.flatMap(({speaker, quotes}) => [
      h('h3', {}, speaker?.name ?? 'Speaker not named', speaker?.description ? `, ${speaker.description}` : null),
      h('ul', {}, ...quotes.map((quote) => h('li', {}, quote.kind === 'direct' ? h('q', {}, quote.text) : quote.text)))
    ])
  )
}
