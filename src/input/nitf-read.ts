import type {Author, Block, Story} from '../contract.js'
import {blocksOf, pullsOf} from './blocks.js'
import {dateOf} from './date.js'
import {all, field, first, named, words, type Element} from './element.js'
import {blank, InputError} from './input.js'
import {xmlElement} from './xast.js'

/** NITF, alone or within other XML (NewsML-G2): a story for each `nitf` element. */
export function read(text: string): Story[] {
  const root = xmlElement(text)
  const found = [...all(root, named('nitf'))]
  if (found.length === 0) {
    const own = root.children.find((child): child is Element => typeof child === 'object')
    throw new InputError(`is no NITF: its root is <${own?.name ?? ''}> and no <nitf> stands in it`)
  }
  return found.map(storyOf)
}

function storyOf(nitf: Element): Story {
  const one = (...names: string[]): Element | undefined => first(nitf, named(...names))
  const text = (...names: string[]): string | null => {
    const element = one(...names)
    return element ? field(words(element)) : null
  }
  const hedline = one('hedline')
  const line = (name: string): string | null => {
    const element = hedline && first(hedline, named(name))
    return element ? field(words(element)) : null
  }
  const content = one('body.content')
  const blocks = content
    ? blocksOf(content)
    : {body: [] as Block[], captions: [], related: [], signed: new Map<number, string>()}
  const dateline = one('dateline')
  const tagline = one('tagline')
  const key = one('du-key')?.attributes['key'] ?? one('series')?.attributes['series.name'] ?? null
  return {
    ...blank('nitf'),
    slugline: field(key),
    headline: line('hl1') ?? text('title'),
    subheadline: line('hl2'),
    published: dateOf(one('date.issue')?.attributes['norm']) ?? dateOf(one('story.date')?.attributes['norm']),
    updated: dateOf(one('date.revision')?.attributes['norm']),
    embargo: dateOf(one('date.release')?.attributes['norm']),
    byline: bylineOf([...all(nitf, named('byline'))]),
    dateline: dateline ? datelineOf(dateline) : null,
    captions: blocks.captions,
    related: blocks.related,
    body: blocks.body,
    quotes: pullsOf(blocks),
    tagline: tagline ? taglineOf(tagline) : null,
    notes: [...all(nitf, named('ed-msg'))].flatMap((note) => {
      const message = field(note.attributes['info'] ?? words(note))
      return message === null ? [] : [{kind: noteKind(note.attributes['msg-type']), text: message}]
    })
  }
}

const KINDS = ['editor', 'correction', 'clarification', 'update', 'advisory', 'embargo', 'disclaimer'] as const
const noteKind = (value: string | undefined): (typeof KINDS)[number] => KINDS.find((kind) => kind === value) ?? 'editor'

function bylineOf(elements: readonly Element[]): Story['byline'] {
  const texts = elements.map((one) => words(one)).filter((one) => one !== '')
  if (texts.length === 0) return null
  const authors = elements.flatMap((element) =>
    [...all(element, named('person', 'org'))]
      .filter((one) => one.name === 'person' || !first(element, named('person')))
      .flatMap((one): Author[] => {
        const name = field(words(one, named('function', 'alt-code')))
        if (name === null) return []
        const person = one.name === 'person'
        const within = (tag: string): string | null => {
          const found = first(element, named(tag))
          return found ? field(words(found)) : null
        }
        return [
          {
            name,
            kind: person ? 'person' : 'organisation',
            role: person ? within('function') : null,
            organisation: person ? within('org') : null,
            location: person ? within('location') : null,
            email: person ? within('virtloc') : null
          }
        ]
      })
  )
  return {text: texts.join(' '), authors}
}

/** The dash that closes a dateline. */
const CLOSE = /(?<![-–—])[-–—]{1,3}$/

function datelineOf(element: Element): Story['dateline'] {
  const text = words(element).replace(CLOSE, '').trimEnd()
  if (text === '') return null
  const date = first(element, named('story.date'))
  const list = (tag: string): string[] => [...all(element, named(tag))].flatMap((one) => field(words(one)) ?? [])
  return {
    text,
    places: list('location'),
    date: date ? dateOf(date.attributes['norm']) : null,
    organisations: list('org')
  }
}

function taglineOf(element: Element): Story['tagline'] {
  const text = words(element)
  if (text === '') return null
  return {text, credits: [], organisations: [...all(element, named('org'))].flatMap((one) => field(words(one)) ?? [])}
}
