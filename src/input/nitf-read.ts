import type {Author, Block, Story} from '../contract.js'
import {blocksOf, pullsOf} from './parts/blocks.js'
import {dateOf} from './date.js'
import {all, field, fieldOf, first, named, outermost, words, type Element} from './element/element.js'
import {blank, InputError, type Made} from './input.js'
import {isItem, itemStory} from './news-item.js'
import {noteKind} from './note.js'
import {xmlElement} from './element/xast.js'

/** NITF, alone or within other XML (NewsML-G2): a story for each `nitf` element, or each item with its text in another form. */
export function read(text: string): Made[] {
  const root = xmlElement(text)
  const found = outermost(root, named('nitf'))
  if (found.length === 0) {
    const items = outermost(root, isItem)
    if (items.length > 0) return items.map(itemStory)
    const own = root.children.find((child): child is Element => typeof child === 'object')
    throw new InputError(`is no NITF: its root is <${own?.name ?? ''}> and no <nitf> stands in it`)
  }
  return found.map(storyOf)
}

function storyOf(nitf: Element): Story {
  const one = (...names: string[]): Element | undefined => first(nitf, named(...names))
  const text = (...names: string[]): string | null => fieldOf(one(...names))
  const hedline = one('hedline')
  const line = (name: string): string | null => fieldOf(hedline && first(hedline, named(name)))
  const content = one('body.content')
  const blocks = content
    ? blocksOf(content)
    : {body: [] as Block[], captions: [], related: [], signed: new Map<number, string>()}
  const dateline = one('dateline')
  const tagline = one('tagline')
  const slugline = field(one('du-key')?.attributes['key'])
  // A document must have a title: that of a story without a headline is its slugline.
  const title = text('title')
  return {
    ...blank('nitf'),
    wire: wireOf(nitf),
    slugline,
    headline: hedline ? line('hl1') : title === slugline ? null : title,
    subheadline: line('hl2'),
    published: dateOf(one('date.issue')?.attributes['norm']),
    updated: dateOf(one('revision-history')?.attributes['norm']),
    embargo: dateOf(one('date.release')?.attributes['norm']),
    byline: bylineOf(outermost(nitf, named('byline'))),
    dateline: dateline ? datelineOf(dateline) : null,
    captions: blocks.captions,
    related: blocks.related,
    body: blocks.body,
    quotes: pullsOf(blocks),
    tagline: tagline ? taglineOf(tagline) : null,
    notes: outermost(nitf, named('ed-msg')).flatMap((note) => {
      const message = field(note.attributes['info'] ?? words(note))
      return message === null ? [] : [{kind: noteKind(note.attributes['msg-type']) ?? 'editor', text: message}]
    })
  }
}

/** The transmission's own header, where the document carries it on as `meta`. */
function wireOf(nitf: Element): Story['wire'] {
  const metas = new Map(
    [...all(nitf, named('meta'))].map(({attributes}) => [attributes['name'] ?? '', field(attributes['content'])])
  )
  const of = (name: string): string | null => metas.get(`wire.${name}`) ?? null
  const words = of('words')
  const wire = {
    service: of('service'),
    number: of('number'),
    priority: of('priority'),
    category: of('category'),
    takeKey: of('takeKey'),
    words: words !== null && /^\d{1,9}$/.test(words) ? Number(words) : null,
    sent: of('sent')
  }
  return Object.values(wire).some((value) => value !== null) ? wire : null
}

function bylineOf(elements: readonly Element[]): Story['byline'] {
  // A title's element stands apart from the words round it, but not from the sign after it
  const texts = elements.map((one) => words(one).replace(/ (?=,|\/[^\s/])/g, '')).filter((one) => one !== '')
  if (texts.length === 0) return null
  return {text: texts.join(' '), authors: elements.flatMap(authorsOf)}
}

/** The authors of a byline. What stands after a person and before the next is that person's. */
function authorsOf(byline: Element): Author[] {
  const out: Author[] = []
  let joined = false
  const walk = (node: Element | string): void => {
    if (typeof node === 'string') {
      joined ||= /\b(?:and|with)\b|&/.test(node)
      return
    }
    const last = out[out.length - 1]
    const person = last?.kind === 'person' ? last : undefined
    const text = (): string | null => fieldOf(node, named('function', 'alt-code'))
    if (node.name === 'person' || (node.name === 'org' && (!person || joined))) {
      const name = text()
      if (name !== null)
        out.push({
          name,
          kind: node.name === 'person' ? 'person' : 'organisation',
          role: functionOf(node),
          organisation: null,
          location: null,
          email: null
        })
      joined = false
    } else if (person && node.name === 'org') person.organisation ??= text()
    else if (person && node.name === 'location') person.location ??= text()
    else if (last && node.name === 'virtloc') last.email ??= text() ?? field(node.attributes['value'])
    else if (person && node.name === 'byttl' && !first(node, named('org'))) person.role ??= functionOf(node) ?? text()
    else node.children.forEach(walk)
  }
  byline.children.forEach(walk)
  return out
}

const functionOf = (element: Element): string | null => fieldOf(first(element, named('function')))

/** The dash that closes a dateline. */
const CLOSE = /(?<![-–—])[-–—]{1,3}$/

function datelineOf(element: Element): Story['dateline'] {
  const text = words(element).replace(CLOSE, '').trimEnd()
  if (text === '') return null
  const date = first(element, named('story.date'))
  const list = (tag: string): string[] => outermost(element, named(tag)).flatMap((one) => fieldOf(one) ?? [])
  return {
    text,
    places: list('location'),
    date: date ? dateOf(date.attributes['norm']) : null,
    organisations: list('org')
  }
}

function taglineOf(element: Element): Story['tagline'] {
  const text = words(element)
  // «Follow the author»: an address is no sign-off
  if (words(element, named('a', 'virtloc')) === '' || /^[^\s@]+@[^\s@]+$/.test(text)) return null
  return {text, credits: [], organisations: outermost(element, named('org')).flatMap((one) => fieldOf(one) ?? [])}
}
