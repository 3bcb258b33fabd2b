import type {Element} from 'xast'
import type {Author, Block, Byline, Dateline, Quote, Related, Speaker, Story, Tagline} from '../contract.js'
import {byBlock, isLabelled} from './lists.js'
import {linkOf} from './links.js'
import type {OutputOptions} from './output.js'
import {pieces} from './pieces.js'
import {pullSpeakers} from './speakers.js'
import {lines, x, type Child} from './xml.js'

/** The body of NITF: what is printed above the story, the story, and what is printed under it. */
export const nitfBody = (story: Story, options: OutputOptions): Element =>
  lines(
    'body',
    {},
    lines(
      'body.head',
      {},
      story.headline === null && story.subheadline === null
        ? null
        : lines(
            'hedline',
            {},
            x('hl1', {}, story.headline ?? ''),
            story.subheadline === null ? null : x('hl2', {}, story.subheadline)
          ),
      story.byline ? byline(story.byline) : null,
      story.dateline ? dateline(story.dateline) : null
    ),
    lines('body.content', {}, story.captions.map(media), content(story, options.related ?? 'inline')),
    story.tagline ? lines('body.end', {}, tagline(story.tagline)) : null
  )

/** `By Ana Ruiz, chief reporter, in Lisbon`, with its people, titles, houses and places marked where they stand. */
function byline({text, authors}: Byline): Element {
  const marked = authors.flatMap((author) => marksOf(author))
  const found = pieces(
    text,
    standing(text, authors).map(([words]) => words)
  )
  // One that the line itself does not tell stands beside its author as a value.
  const address = (name: string): Child => {
    const email = authors.find((author) => author.name === name)?.email
    return email == null || text.includes(email) ? null : x('virtloc', {value: email})
  }
  return x(
    'byline',
    {},
    found.flatMap(({words, at}) => [
      at === null ? words : (marked.find(([own]) => own === words)?.[1](words) ?? words),
      at === null ? null : address(words)
    ])
  )
}

/** What is marked, in the order in which it stands: a place after two names is told of both and stands after both. */
function standing(text: string, authors: readonly Author[]): Mark[] {
  const found = new Map<number, Mark>()
  let from = 0
  for (const author of authors) {
    const end = text.indexOf(author.name, from) + author.name.length
    const after = end < author.name.length ? from : end
    for (const mark of marksOf(author)) {
      const later = mark[0] === author.name ? -1 : text.indexOf(mark[0], after)
      const at = later < 0 ? text.indexOf(mark[0], from) : later
      if (at >= 0 && mark[0] !== '' && !found.has(at)) found.set(at, mark)
    }
    from = after
  }
  return [...found].sort(([a], [b]) => a - b).map(([, mark]) => mark)
}

type Mark = [words: string, make: (words: string) => Element]

const marksOf = ({name, kind, role, organisation, location, email}: Author): Mark[] => {
  const house: Mark[1] = (words) => x('byttl', {}, x('org', {}, words))
  const marks: (Mark | null)[] = [
    [name, kind === 'person' ? (words) => x('person', {}, words) : house],
    role === null ? null : [role, (words) => x('byttl', {}, words)],
    organisation === null ? null : [organisation, house],
    location === null ? null : [location, (words) => x('location', {}, words)],
    email === null ? null : [email, (words) => x('virtloc', {}, words)]
  ]
  return marks.filter((mark) => mark !== null)
}

/** NITF writes dates in ISO 8601's basic form, as exact as they are: `20200612T1116+0800`. */
export const norm = (date: string): string =>
  date.replace(/(?<=\d)[-:](?=\d\d)/g, (sign, at: number) => (at > 9 && sign === '-' ? sign : ''))

/** A day without its year is told by the words alone. */
const dateline = ({text, places, date}: Dateline): Element =>
  x(
    'dateline',
    {},
    pieces(text, places).map(({words, at}) => (at === null ? words : x('location', {}, words))),
    date === null || date.startsWith('-') ? null : x('story.date', {norm: norm(date)})
  )

/** The sign-off with its houses marked where they stand. */
function tagline({text, organisations}: Tagline): Element {
  const inOrder = [...organisations].sort((a, b) => text.indexOf(a) - text.indexOf(b))
  return x(
    'tagline',
    {},
    pieces(text, inOrder).map(({words, at}) => (at === null ? words : x('org', {}, words)))
  )
}

/** A caption. NITF has it with its picture; where there is none, the reference names no source. */
const media = ({text, credit}: Story['captions'][number]): Element =>
  lines(
    'media',
    {'media-type': 'image'},
    x('media-reference', {'mime-type': 'image/*'}),
    x('media-caption', {}, x('p', {}, text)),
    credit === null ? null : x('media-producer', {}, credit)
  )

function content(story: Story, where: OutputOptions['related']): Element[] {
  const out: Element[] = []
  const linked = byBlock(where === 'inline' ? story.related : [])
  const links = (at: number): void => {
    for (const link of linked(at)) out.push(relatedLine(link))
  }
  const signed = pullSpeakers(story)
  const quoted = byBlock(story.quotes.filter(({kind}) => kind === 'direct'))
  story.body.forEach((block, at) => {
    links(at)
    out.push(blockOf(block, quoted(at), () => signed(at)))
  })
  links(story.body.length)
  if (where === 'end') for (const link of story.related) out.push(relatedLine(link))
  return out
}

function relatedLine(link: Related): Element {
  const {label, title, url} = link
  const href = linkOf(url)
  const words = title === '' ? (url ?? '') : title
  const shown = href ? x('a', {href}, words) : words
  return x(
    'p',
    {class: 'related'},
    label === '' ? null : x('em', {class: 'label'}, label),
    label === '' ? null : ': ',
    isLabelled(link) ? x('em', {class: 'title'}, shown) : shown
  )
}

function blockOf({type, text}: Block, quotes: readonly Quote[], signed: () => Speaker | null): Element {
  const rows = text.split('\n')
  switch (type) {
    case 'crosshead':
      return x('hl2', {}, text)
    case 'separator':
      return x('hr')
    case 'list':
      return lines(
        'ul',
        {},
        rows.map((row) => x('li', {}, row))
      )
    case 'table':
      return x(
        'table',
        {},
        lines(
          'tbody',
          {},
          rows.map((row) =>
            x(
              'tr',
              {},
              row.split('\t').map((cell) => x('td', {}, cell))
            )
          )
        )
      )
    case 'pullquote': {
      const who = signed()
      return x('bq', {}, x('block', {}, x('p', {}, text)), who ? x('credit', {}, who.name) : null)
    }
    default:
      return x('p', {}, spoken(text, quotes))
  }
}

const OPENING = /(?:``|["“‘'«„])$/
const CLOSING = /^(?:''|["”’'»“])/

/** A paragraph with its direct quotes marked, each with the marks that enclose it. One in several parts stays as it is. */
function spoken(text: string, quotes: readonly Quote[]): Child[] {
  const found = pieces(
    text,
    quotes.map((quote) => enclosed(text, quote.text))
  )
  return found.map(({words, at: which}) =>
    which === null ? words : x('q', {'quote-source': quotes[which]?.speaker?.name}, words)
  )
}

/** The words with the quotation marks around them, where they stand together. */
function enclosed(text: string, words: string): string {
  const start = text.indexOf(words)
  if (start === -1) return words
  const end = start + words.length
  const before = OPENING.exec(text.slice(Math.max(0, start - 2), start))?.[0] ?? ''
  const after = CLOSING.exec(text.slice(end, end + 2))?.[0] ?? ''
  return before === '' || after === '' ? words : text.slice(start - before.length, end + after.length)
}
