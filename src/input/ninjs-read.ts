import type {Author, NoteKind, Story, Tagline} from '../contract.js'
import {dateOf} from './date.js'
import {field} from './element/element.js'
import {readFragment} from './html/marked-story.js'
import {blank, InputError} from './input.js'
import {isObject, values, type Json} from './objects.js'

/** ninjs of any version: an object, a list of them, or one a line. */
export function read(text: string): Story[] {
  return values(text).map((one, index) => {
    if (!isObject(one)) throw new InputError(`is no ninjs: item ${index + 1} is no object`)
    const story = storyOf(one)
    if (story.headline === null && story.body.length === 0)
      throw new InputError(`is no ninjs: item ${index + 1} has neither a headline nor a body`)
    return story
  })
}

const list = (value: unknown): Json[] => (Array.isArray(value) ? value.filter(isObject) : [])
const text = (value: unknown): string | null => (typeof value === 'string' ? field(value) : null)

/** The value of the entry of a list that has a role; the first without a role where none has it. */
const byRole = (value: unknown, ...roles: string[]): string | null =>
  text(list(value).find(({role}) => roles.includes(String(role)))?.['value'])

function storyOf(item: Json): Story {
  const bodies = list(item['bodies'])
  const main = bodies.find(({role}) => role === 'main') ?? bodies[0]
  const markup = typeof item['body_html'] === 'string' ? item['body_html'] : (item['body_xhtml'] ?? null)
  const inner = bodyOf(
    main ? main['value'] : (markup ?? item['body_text']),
    main ? /html/.test(String(main['contentType'] ?? 'text/html')) : markup !== null
  )
  const authors = [
    ...list(item['people'] ?? item['person']).map((one) => author(one, 'person')),
    ...list(item['organisations'] ?? item['organisation']).map((one) => author(one, 'organisation'))
  ].filter((one) => one !== undefined)
  // Version 2 has them in a list of their own
  if (authors.length === 0)
    for (const one of list(item['authors']))
      authors.push(...[author({...one, rel: 'author'}, 'person')].filter((made) => made !== undefined))
  const by = text(item['by'] ?? item['byline'])
  const located = text(item['located'])
  const related = (...keys: string[]): string[] =>
    keys
      .flatMap((key) => list(item[key]))
      .filter(({rel}) => rel === 'dateline')
      .flatMap(({name}) => text(name) ?? [])
  const places = related('places', 'place')
  const sources = list(item['infoSources'] ?? item['infosources'])
  return {
    ...blank('ninjs'),
    slugline: text(item['slugline']),
    headline:
      byRole(item['headlines'], 'main') ?? text(list(item['headlines'])[0]?.['value']) ?? text(item['headline']),
    subheadline: byRole(item['headlines'], 'sub', 'subheadline'),
    published: dateOf(
      text(item['firstCreated'] ?? item['firstcreated'] ?? item['contentCreated'] ?? item['contentcreated'])
    ),
    updated: dateOf(text(item['versionCreated'] ?? item['versioncreated'])),
    embargo: dateOf(text(item['embargoedUntil'] ?? item['embargoed'])),
    byline:
      by === null && authors.length === 0 ? null : {text: by ?? authors.map(({name}) => name).join(', '), authors},
    dateline:
      located === null
        ? inner.dateline
        : {text: located, places, date: null, organisations: related('organisations', 'organisation')},
    captions: [
      ...captioned(list(item['descriptions'])),
      ...pictures(item['associations']).flatMap((one) =>
        caption(byRole(one['descriptions'], 'caption') ?? one['description_text'], text(one['by'] ?? one['byline']))
      ),
      ...inner.captions
    ],
    related: associated(item['associations']).flatMap((one) => {
      const title =
        byRole(one['headlines'], 'main') ?? text(list(one['headlines'])[0]?.['value']) ?? text(one['headline'])
      const url = text(one['uri'])
      if (one['type'] === 'picture' || title === null) return []
      return [
        {
          label: text(one['name']) ?? '',
          title,
          url: url !== null && /^https?:/i.test(url) ? url : null,
          block: inner.body.length
        }
      ]
    }),
    body: inner.body,
    quotes: inner.quotes,
    notes: [...notes(item['edNote'] ?? item['ednote'])],
    tagline: inner.tagline && {...inner.tagline, ...creditsOf(sources)},
    wire: wireOf(item, sources)
  }
}

/** The story as its body field has it: its dateline and sign-off may stand there too. */
function bodyOf(value: unknown, markup: boolean): Story {
  if (typeof value !== 'string') return blank('ninjs')
  if (markup) return readFragment(value)
  const body = value.split(/\n\s*\n/).flatMap((one) => {
    const words = field(one)
    return words === null ? [] : [{type: 'paragraph' as const, text: words}]
  })
  return {...blank('ninjs'), body}
}

function author(one: Json, kind: Author['kind']): Author | undefined {
  const name = text(one['name'])
  if (name === null || one['rel'] !== 'author') return undefined
  const email = list(one['contactInfo']).find(({type}) => type === 'email')?.['value']
  return {name, kind, role: null, organisation: null, location: null, email: text(email)}
}

/** Captions among the descriptions; a credit goes with the caption before it. */
function captioned(descriptions: readonly Json[]): Story['captions'] {
  const out: Story['captions'] = []
  for (const {role, value} of descriptions) {
    const last = out[out.length - 1]
    if (role === 'caption') out.push(...caption(value, null))
    else if (role === 'credit' && last) last.credit = text(value)
  }
  return out
}

/** The items that go with one: a list, or each by its name as ninjs 1 and 2 have them. */
const associated = (value: unknown): Json[] => (isObject(value) ? Object.values(value).filter(isObject) : list(value))

const pictures = (associations: unknown): Json[] => associated(associations).filter(({type}) => type === 'picture')

const caption = (value: unknown, credit: string | null): Story['captions'] => {
  const words = text(value)
  return words === null ? [] : [{text: words, credit, date: null}]
}

/** The parts that the sources have in a story: those who are named together with one stand together. */
function creditsOf(sources: readonly Json[]): Pick<Tagline, 'credits' | 'organisations'> {
  const credits: Tagline['credits'] = []
  const organisations: string[] = []
  for (const source of sources) {
    const [name, role] = [text(source['name']), text(source['role'])]
    if (name === null || role === null || role === 'service') continue
    const last = credits[credits.length - 1]
    if (role === 'source') organisations.push(name)
    else if (last?.role === role) last.names.push(name)
    else credits.push({role, names: [name]})
  }
  return {credits, organisations}
}

const KIND: readonly [RegExp, NoteKind][] = [
  [/^correction/i, 'correction'],
  [/^clarification/i, 'clarification'],
  [/^(?:update|adds|recasts)/i, 'update'],
  [/^embargo|not for release/i, 'embargo']
]

const notes = (value: unknown): Story['notes'] =>
  (typeof value === 'string' ? value.split('\n') : []).flatMap((line) => {
    const words = field(line)
    return words === null ? [] : [{kind: KIND.find(([form]) => form.test(words))?.[1] ?? 'editor', text: words}]
  })

function wireOf(item: Json, sources: readonly Json[]): Story['wire'] {
  const urgency = item['urgency']
  const service = sources.find(({role}) => role === 'service')
  const number = byRole(item['altIds'], 'number')
  if (service === undefined && number === null && typeof urgency !== 'number') return null
  return {
    service: text(service?.['name']),
    number,
    priority: typeof urgency === 'number' ? String(urgency) : null,
    category: null,
    takeKey: null,
    words: null,
    sent: null
  }
}
