import {toHtml} from 'hast-util-to-html'
import type {Element} from 'hast'
import type {Byline, Story} from '../contract.js'
import {bodyOf, h, lined, type Child} from './html-body.js'
import {newsArticle, scriptSafe} from './json-ld.js'
import type {OutputOptions} from './output.js'
import {pieces} from './pieces.js'
import {bySpeaker} from './speakers.js'

const STYLE =
  ':root{color-scheme:light dark}body{font:1.125rem/1.6 Georgia,serif;max-width:40rem;margin:2rem auto;padding:0 1rem;overflow-wrap:anywhere}' +
  'h1{line-height:1.2}article+article{margin-top:4rem}.p-summary{font-size:1.2em}.meta,figcaption,footer,aside{font:0.9rem/1.5 system-ui,sans-serif}' +
  'blockquote{border-left:.25rem solid;margin-left:0;padding-left:1rem;font-size:1.2em}figure{margin:1.5rem 0}.dateline{font-weight:600}' +
  'table{border-collapse:collapse}td,th{padding:.2rem .6rem;border-bottom:1px solid;text-align:left}'

/** What stands before the first article of a page; its title is the first story's. */
export function open(first: Story, options: OutputOptions): string {
  if (options.fragment) return ''
  const head = h(
    'head',
    {},
    h('meta', {charSet: 'utf-8'}),
    h('meta', {name: 'viewport', content: 'width=device-width, initial-scale=1'}),
    h('title', {}, first.headline ?? first.slugline ?? 'Story'),
    h('style', {}, STYLE)
  )
  return `<!doctype html>\n<html lang="en">\n${toHtml(head)}\n<body>\n`
}

export const close = (options: OutputOptions): string => (options.fragment ? '' : '</body>\n</html>\n')

/** A story as an article of HTML. No word of it can become a tag, a handler, a style or a scheme. */
export function write(story: Story, options: OutputOptions = {}): string {
  const article = `${toHtml(articleOf(story, options))}\n`
  if (options.fragment) return article
  const data = h('script', {type: 'application/ld+json'}, scriptSafe(newsArticle(story, options)))
  return `${toHtml(data)}\n${article}`
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

/** The byline with each author's name marked where it stands. */
const byline = ({text, authors}: Byline): Element =>
  h(
    'p',
    {className: ['byline', 'meta']},
    pieces(
      text,
      authors.map(({name}) => name)
    ).map(({words, at}) => (at === null ? words : h('span', {className: ['p-author', 'h-card']}, words)))
  )

function articleOf(story: Story, options: OutputOptions): Element {
  return h(
    'article',
    {className: ['h-entry']},
    lined([
      h(
        'header',
        {},
        lined([
          story.headline === null ? null : h('h1', {className: ['p-name']}, story.headline),
          story.subheadline === null ? null : h('p', {className: ['p-summary']}, story.subheadline),
          story.byline ? byline(story.byline) : null,
          time(story.published, 'Published', 'dt-published'),
          time(story.updated, 'Updated', 'dt-updated')
        ])
      ),
      ...story.captions.map(({text, credit}) =>
        h('figure', {}, h('figcaption', {}, text, credit ? ' ' : null, credit ? h('small', {}, credit) : null))
      ),
      h('div', {className: ['e-content']}, lined(bodyOf(story, options.related))),
      story.tagline ? h('footer', {}, h('p', {}, story.tagline.text)) : null,
      options.notes && story.notes.length > 0
        ? h(
            'aside',
            {className: ['notes']},
            story.notes.map(({kind, text}) => h('p', {dataKind: kind}, text))
          )
        : null,
      options.quoteList ? quoteList(story) : null
    ])
  )
}

function quoteList(story: Story): Child {
  const groups = bySpeaker(story)
  if (groups.length === 0) return null
  return h(
    'section',
    {className: ['quotes']},
    h('h2', {}, 'Quotes'),
    groups.flatMap(({speaker, quotes}) => [
      h('h3', {}, speaker?.name ?? 'Speaker not named', speaker?.description ? `, ${speaker.description}` : null),
      h(
        'ul',
        {},
        quotes.map((quote) => h('li', {}, quote.kind === 'direct' ? h('q', {}, quote.text) : quote.text))
      )
    ])
  )
}
