import {SaxesParser} from 'saxes'
import {describe, expect, test} from 'vitest'
import type {Story} from '../src/contract.js'
import {built} from './setup/built.js'
import {cases} from './setup/cases.js'
import {fullStory, written} from './setup/outputs.js'

interface Node {
  name: string
  attributes: Record<string, string>
  children: (Node | string)[]
}

/** Reads XML with a parser that refuses whatever is not well-formed. */
function read(text: string): Node {
  const top: Node = {name: '', attributes: {}, children: []}
  const open = [top]
  const parser = new SaxesParser({xmlns: false})
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({name, attributes}) => {
    const node: Node = {name, attributes: {...attributes}, children: []}
    open.at(-1)?.children.push(node)
    open.push(node)
  })
  parser.on('closetag', () => open.pop())
  parser.on('text', (words) => open.at(-1)?.children.push(words))
  parser.write(text).close()
  return top.children.find((child): child is Node => typeof child === 'object') as Node
}

const words = (node: Node | string): string =>
  typeof node === 'string' ? node : node.children.map((child) => words(child)).join('')
const flat = (text: string): string => text.replace(/\s+/g, ' ').trim()
const all = (node: Node, name: string): Node[] => [
  ...(node.name === name ? [node] : []),
  ...node.children.flatMap((child) => (typeof child === 'string' ? [] : all(child, name)))
]
const one = (node: Node, name: string): Node => all(node, name)[0] as Node

const ENRICHED = '(#|a|em|q|org|person|location) '
const BLOCKS = '(p|hl2|table|media|ul|bq|hr) '

/**
 * What may stand in each element of NITF 3.6 that we write, and which attributes it may have: in our words, from IPTC's
 * documentation and schema. `#` is text; none of it is wider than NITF's own.
 */
const NITF: Record<string, [content: string, attributes?: string]> = {
  nitf: ['head body ', 'xmlns version'],
  head: ['title (meta )*docdata (revision-history )*'],
  title: ['(# )?'],
  meta: ['', 'name content'],
  docdata: ['((doc-id|urgency|date.issue|date.release|ed-msg|du-key) )*', 'management-status'],
  'doc-id': ['', 'id-string'],
  urgency: ['', 'ed-urg'],
  'date.issue': ['', 'norm'],
  'date.release': ['', 'norm'],
  'ed-msg': ['', 'msg-type info'],
  'du-key': ['', 'key'],
  'revision-history': ['', 'norm'],
  body: ['body.head body.content (body.end )?'],
  'body.head': ['(hedline )?(byline )?(dateline )?'],
  hedline: ['hl1 (hl2 )?'],
  hl1: [`(${ENRICHED})*`],
  hl2: [`(${ENRICHED})*`],
  byline: ['((#|person|byttl|location|virtloc) )*'],
  byttl: ['((#|org) )*'],
  dateline: ['((#|location|story.date) )*'],
  'story.date': ['(# )?', 'norm'],
  location: ['(# )?'],
  person: ['(# )?'],
  org: ['(# )?'],
  virtloc: ['(# )?', 'value'],
  'body.content': [`(${BLOCKS})*`],
  p: [`(${ENRICHED})*`, 'class'],
  em: ['(# )?', 'class'],
  a: ['(# )?', 'href'],
  q: ['(# )?', 'quote-source'],
  media: ['media-reference (media-caption )*(media-producer )?', 'media-type'],
  'media-reference': ['', 'mime-type'],
  'media-caption': [`(${BLOCKS})*`],
  'media-producer': ['(# )?'],
  bq: ['block (credit )?'],
  block: [`(${BLOCKS})*`],
  credit: ['(# )?'],
  ul: ['(li )+'],
  li: ['(# )?'],
  table: ['tbody '],
  tbody: ['(tr )+'],
  tr: ['(td )+'],
  td: ['(# )?'],
  hr: [''],
  'body.end': ['tagline '],
  tagline: [`(${ENRICHED})*`]
}

/** Attributes that are tokens in NITF: one word without a blank. */
const TOKENS = new Set(['meta name', 'urgency ed-urg'])

function check(node: Node): void {
  const [content, attributes = ''] = NITF[node.name] ?? [`no element of NITF: ${node.name}`]
  const children = node.children
    .filter((child) => typeof child === 'object' || child.trim() !== '' || content.includes('#'))
    .map((child) => (typeof child === 'string' ? '# ' : `${child.name} `))
    .join('')
  expect(children, `<${node.name}> holds ${children}`).toMatch(new RegExp(`^${content}$`))
  for (const [name, value] of Object.entries(node.attributes)) {
    expect(attributes.split(' '), node.name).toContain(name)
    if (TOKENS.has(`${node.name} ${name}`)) expect(value, `${node.name} ${name}`).toMatch(/^[-.:\w]+$/)
    if (name === 'norm') expect(value).toMatch(/^\d{8}(?:T\d{4}(?:\d\d)?(?:Z|[+-]\d{4})?)?$/)
  }
  for (const child of node.children) if (typeof child === 'object') check(child)
}

/** The words of a story's body, as its document should give them. */
const bodyWords = (story: Story): string =>
  flat(
    story.body
      .filter(({type}) => type !== 'separator')
      .map(({text}) => text.replace(/[\n\t]/g, ''))
      .join('')
      .replace(/\s/g, '')
  )

const stories = async (): Promise<[string, Story][]> => [
  ['a story with every field', fullStory()],
  ...(await Promise.all(
    cases.map(async ({name, input, options}) =>
      (await built.createReader(options)).read({value: input}).stories.map((story): [string, Story] => [name, story])
    )
  ).then((found) => found.flat()))
]

describe('nitf', async () => {
  test.each(await stories())('%s: elements and attributes as NITF has them, and the same words', async (_, story) => {
    const root = read((await written('nitf', [story], {related: 'none'})).text)
    check(root)
    const content = one(root, 'body.content')
    const printed = content.children
      .filter((child) => typeof child === 'string' || child.name !== 'media')
      .map((child) => (typeof child === 'object' && child.name === 'bq' ? words(one(child, 'block')) : words(child)))
    expect(printed.join('').replace(/\s/g, '')).toBe(bodyWords(story))
    if (story.byline) {
      const {text, authors} = story.byline
      const people = authors.filter(({kind, name}) => kind === 'person' && text.includes(name))
      expect(words(one(root, 'byline'))).toBe(text)
      expect(all(one(root, 'byline'), 'person').map((person) => words(person))).toEqual(people.map(({name}) => name))
    }
    if (story.dateline) expect(words(one(root, 'dateline'))).toBe(story.dateline.text)
    if (story.tagline) expect(words(one(root, 'tagline'))).toBe(story.tagline.text)
    expect(all(root, 'media-caption').map((caption) => words(caption))).toEqual(story.captions.map(({text}) => text))
  })

  test('every field has its place', async () => {
    const root = read((await written('nitf', [fullStory()])).text)
    check(root)
    expect(one(root, 'date.issue').attributes['norm']).toBe('20210601T0930+0200')
    expect(one(root, 'revision-history').attributes['norm']).toBe('20210601T110005+0200')
    expect(one(root, 'docdata').attributes['management-status']).toBe('embargoed')
    expect(all(root, 'person').map((person) => words(person))).toEqual(['Ana Ruiz'])
    expect(all(root, 'byttl').map((title) => words(title))).toEqual(['chief reporter', 'Orval News'])
    expect(words(one(root, 'virtloc'))).toBe('ana@orval.example')
    expect(one(root, 'q')).toEqual({name: 'q', attributes: {'quote-source': 'Tom Beck'}, children: ['“We waited.”']})
    expect(one(root, 'a').attributes['href']).toBe('https://orval.example/built')
    expect(words(one(root, 'credit'))).toBe('Tom Beck')
    const metas = all(root, 'meta').map(({attributes}) => [attributes['name'], attributes['content']])
    expect(metas).toContainEqual(['wire.takeKey', '1st Ld'])
    expect(one(root, 'story.date').attributes['norm']).toBe('20210601')
  })

  test('a day without its year stands in the words alone, and an address that the byline lacks beside its author', async () => {
    const story = fullStory()
    story.dateline = {text: 'ORVAL, June 1', places: ['ORVAL'], date: '--06-01', organisations: []}
    story.byline = {...(story.byline as NonNullable<Story['byline']>), text: 'By Ana Ruiz'}
    const root = read((await written('nitf', [story])).text)
    check(root)
    expect(all(root, 'story.date')).toEqual([])
    expect(words(one(root, 'byline'))).toBe('By Ana Ruiz')
    expect(one(root, 'virtloc').attributes['value']).toBe('ana@orval.example')
  })
})

describe('newsml-g2', async () => {
  test.each(await stories())('%s: an item around its NITF', async (_, story) => {
    const item = read((await written('newsml-g2', [story])).text)
    const nitf = one(item, 'nitf')
    check(nitf)
    expect(nitf).toEqual(read((await written('nitf', [story])).text))
    expect(item.children.flatMap((child) => (typeof child === 'string' ? [] : [child.name]))).toEqual([
      'catalogRef',
      'itemMeta',
      'contentMeta',
      'contentSet'
    ])
    expect(item.attributes['guid']).toBe(one(nitf, 'doc-id').attributes['id-string'])
  })

  test('every code is of a vocabulary that the catalog names', async () => {
    const item = read((await written('newsml-g2', [fullStory()])).text)
    const codes = [item, ...all(item, 'itemMeta'), ...all(item, 'contentMeta')]
      .flatMap((node) => node.children.filter((child) => typeof child === 'object'))
      .flatMap(({attributes}) => [attributes['qcode'], attributes['role']])
      .filter((code) => code !== undefined)
    for (const code of codes) expect(['ninat', 'stat', 'drol']).toContain(code.split(':')[0])
    expect(all(item, 'description').map((one) => [one.attributes['role'], words(one)])).toEqual([
      ['drol:summary', 'Tolls stay as they are'],
      ['drol:caption', 'The bridge at dawn.']
    ])
  })

  test('says when nothing tells the time of the version', async () => {
    const bare = {...fullStory(), published: '2021-06-01', updated: null, wire: null}
    expect((await written('newsml-g2', [bare])).warned).toContain('left-out')
  })
})
