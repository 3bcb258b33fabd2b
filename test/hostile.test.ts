import {readFileSync} from 'node:fs'
import {Ajv2020} from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import {parse as csv} from 'csv-parse/sync'
import {fromHtml} from 'hast-util-from-html'
import type {Nodes} from 'hast'
import type {Nodes as Markdown} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {SaxesParser} from 'saxes'
import {unified} from 'unified'
import {beforeAll, describe, expect, test} from 'vitest'
import {parse as yaml} from 'yaml'
import type {Story} from '../src/contract.js'
import type {OutputOptions, Writer} from '../src/output/index.js'
import {templateOutput} from '../src/output/template.js'
import {built} from './setup/built.js'
import {asRead, OWN, RAW, shared, theirs} from './setup/hostile.js'
import {fullStory} from './setup/outputs.js'

/**
 * CI tries all strings of others, other runs each fifteenth; ours are tried always. Each string stands in every field of a story at once, the address of a related link
 * among them.
 */
const everything = process.env['WIRECOPY_REQUIRE_ALL'] === '1'
const found = theirs().filter((_, at) => everything || at % 15 === 0)
const raw = [...new Set([...OWN, ...RAW, ...found])]
const read = new Set([...OWN, ...found].map(asRead).filter((words) => words !== ''))
const all = [...new Set([...raw, ...read])]
/** For variants of an output that has been through all of them. */
const some = all.filter((_, at) => at < OWN.length + RAW.length || at % 7 === 0)

const writers = new Map<string, Writer>()
beforeAll(async () => {
  for (const {name, load} of built.outputs) writers.set(name, await load())
  for (const name of ['card.html.mustache', 'newsletter.md.mustache'])
    writers.set(name, await templateOutput(name, readFileSync(`docs/templates/${name}`, 'utf8')).load())
})

function written(name: string, words: string | null, options: OutputOptions = {}): string {
  const {open, write, close} = writers.get(name) as Writer
  const story: Story = fullStory((_, usual) => words ?? usual)
  return (open?.(story, options) ?? '') + write(story, options) + (close?.(options) ?? '')
}

/** Runs a check on every string, and names the first that fails. */
function each(strings: readonly string[], check: (words: string) => void): void {
  for (const words of strings)
    try {
      check(words)
    } catch (error) {
      throw new Error(`with ${JSON.stringify(words)}: ${(error as Error).message}`, {cause: error})
    }
}

test.skipIf(shared)('the strings of others: they are not here', () => {})

const TAGS = new Set(
  (
    'html head meta title style script body article header h1 h2 h3 p span time figure figcaption small div blockquote ' +
    'footer aside ul li a q section table tbody tr td hr b'
  ).split(' ')
)
const ATTRIBUTES = new Set('className charSet name content type lang dateTime href rel dataKind id'.split(' '))

/** Throws where HTML holds anything that an output does not write of itself; gives its tags in order and its words. */
function walked(html: string): {tags: string; words: string} {
  const tags: string[] = []
  let words = ''
  const walk = (node: Nodes): void => {
    if (node.type === 'comment') throw new Error('a comment')
    if (node.type === 'text') words += node.value
    if (node.type === 'element') {
      const {tagName, properties} = node
      if (!TAGS.has(tagName)) throw new Error(`<${tagName}>`)
      for (const name of Object.keys(properties)) if (!ATTRIBUTES.has(name)) throw new Error(`${tagName} ${name}`)
      if (tagName === 'script' && properties['type'] !== 'application/ld+json') throw new Error('a script')
      const {href} = properties
      if (href !== undefined && !/^(?:https?:\/\/|mailto:)[^\s"<>]+$/i.test(String(href)))
        throw new Error(`to ${String(href)}`)
      if (tagName !== 'a' && tagName !== 'span') tags.push(tagName)
      if (tagName === 'script' || tagName === 'style') return
    }
    if ('children' in node) for (const child of node.children) walk(child as Nodes)
  }
  walk(fromHtml(html))
  return {tags: tags.join(' '), words: words.replace(/\s+/g, ' ')}
}

const times = (text: string, words: string): number => text.split(words).length - 1

describe('HTML', () => {
  const kinds: [string, OutputOptions][] = [
    ['html', {notes: true, quoteList: true}],
    ['card.html.mustache', {}]
  ]
  test.each(kinds)('%s: the same elements whatever the words, and the words are all there', (name, options) => {
    const plain = walked(written(name, null, options)).tags
    const least = times(walked(written(name, 'Qqq', options)).words, 'Qqq')
    each(all, (words) => {
      const found = walked(written(name, words, options))
      if (!read.has(words)) return
      expect(found.tags).toBe(plain)
      expect(times(found.words, words)).toBeGreaterThanOrEqual(Math.min(least, 20))
    })
  })

  test('in fields of JSON too: ninjs is valid and WordPress free of markup', () => {
    const ajv = new Ajv2020()
    formats.default(ajv)
    const valid = ajv.compile(JSON.parse(readFileSync('test/schemas/ninjs-3.1-subset.schema.json', 'utf8')) as object)
    each(raw, (words) => {
      const item = JSON.parse(written('ninjs', words)) as {bodies: {value: string}[]}
      valid(item)
      expect(valid.errors).toBeNull()
      walked(item.bodies[0]?.value ?? '')
      const post = JSON.parse(written('wordpress', words)) as Record<string, string>
      for (const key of ['title', 'content', 'excerpt']) walked(post[key] ?? '')
      expect(post['status']).toBe('draft')
    })
  })

  test('the data of a page are what was said', () =>
    each(raw, (words) => {
      const [, data = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(written('html', words)) ?? []
      expect(JSON.parse(data)).toEqual(JSON.parse(written('jsonld', words)))
    }))
})

test.each(['nitf', 'newsml-g2'])('%s is well-formed and has the words', (name) => {
  const textOf = (xml: string): string => {
    let text = ''
    const parser = new SaxesParser({xmlns: true})
    parser.on('error', (error) => {
      throw error
    })
    parser.on('text', (words) => (text += words))
    parser.on(
      'opentag',
      ({attributes}) =>
        (text += Object.values(attributes)
          .map(({value}) => value)
          .join(' '))
    )
    parser.write(xml).close()
    return text
  }
  each(name === 'nitf' ? all : some, (words) => {
    const text = textOf(written(name, words))
    if (read.has(words)) expect(times(text, words)).toBeGreaterThanOrEqual(20)
  })
})

test.each([undefined, 'hugo', 'obsidian'] as const)('front matter (%s) reads back identically', (profile) => {
  const leaves = (value: unknown): unknown[] =>
    value !== null && typeof value === 'object' ? Object.values(value).flatMap(leaves) : [value]
  const dates = new Set(leaves(fullStory()))
  each(profile ? some : raw, (words) => {
    const text = written('markdown', words, {quoteList: true, ...(profile && {profile})})
    const [, front = ''] = /^---\n([\s\S]*?)\n---\n/.exec(text) ?? []
    const found = leaves(yaml(front)).filter((one) => !dates.has(one) && !/^2021-06-01T/.test(String(one)))
    expect(found.filter((one) => one === words).length).toBeGreaterThan(8)
    for (const one of found) expect([words, true, 'direct', 'indirect', 'pull']).toContain(one)
  })
})

test('raw CSV reads back identically; without raw no field begins a formula', () => {
  each(raw, (words) => {
    const options = {columns: true, record_delimiter: '\r\n'} as const
    const [row = {}] = csv(written('csv', words, {csvRaw: true}), options) as Record<string, string>[]
    for (const key of ['path', 'slugline', 'headline', 'byline', 'dateline', 'places', 'tagline', 'service'])
      expect(row[key]).toBe(Buffer.from(words).toString())
    const [safe = {}] = csv(written('csv', words), options) as Record<string, string>[]
    for (const value of Object.values(safe)) expect(value).not.toMatch(/^[=+\-@\t\r]/)
    expect(written('tsv', words).split('\n')).toHaveLength(3)
    expect(written('text', words)).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/)
  })
})

describe('Markdown', () => {
  const processor = unified().use(remarkParse).use(remarkGfm).freeze()
  const FLOW = new Set(['root', 'list', 'listItem', 'blockquote', 'table', 'tableRow'])
  const walk = (node: Markdown, kinds: string[]): string => {
    if (node.type !== 'text' && node.type !== 'link') kinds.push(node.type)
    if (node.type === 'text') return node.value
    if (!('children' in node)) return 'value' in node ? node.value : ''
    return node.children.map((child) => walk(child as Markdown, kinds)).join(FLOW.has(node.type) ? ' ' : '')
  }
  const markdown = (text: string): {kinds: string; words: string} => {
    const kinds: string[] = []
    const words = walk(processor.parse(text.replace(/^---\n[\s\S]*?\n---\n/, '')), kinds)
    return {kinds: kinds.join(' '), words: words.replace(/\s+/g, ' ')}
  }

  const kinds: [string, OutputOptions][] = [
    ['markdown', {}],
    ['markdown', {notes: true, quoteList: true}],
    ['markdown', {profile: 'hugo'}],
    ['markdown', {profile: 'obsidian'}],
    ['newsletter.md.mustache', {}]
  ]
  test.each(kinds)('%s %o: shows the same words, and nothing of them is markup', (name, options) => {
    const plain = markdown(written(name, 'Qqq', options))
    const least = times(plain.words, 'Qqq')
    each(Object.keys(options).length > 0 ? some : all, (words) => {
      if (!read.has(words)) return
      const found = markdown(written(name, words, options))
      expect(found.kinds).toBe(plain.kinds)
      expect(times(found.words, words)).toBeGreaterThanOrEqual(least)
    })
  })
})
