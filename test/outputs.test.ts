import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import type {Story} from '../src/contract.js'
import {rules} from '../src/lexicon/rules.js'
import type {OutputOptions} from '../src/output/index.js'
import {built} from './setup/built.js'
import {cases} from './setup/cases.js'
import {fullStory, written} from './setup/outputs.js'

const update = process.env['UPDATE'] === '1' && !process.env['CI']

/**
 * A case's output.json holds its stories as they should be read, and output.<extension> what they look like in each
 * format. The quotes of the reading are the quotes tests' business, and not compared here.
 */
const cased = cases.filter(({folder}) => existsSync(join(folder, 'output.json')))
const storiesOf = (folder: string): Story[] =>
  readFileSync(join(folder, 'output.json'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Story)

test.each(cased)('$name is read as its output.json says', async ({input, options, folder}) => {
  const {stories} = (await built.createReader({...options, quotes: false})).read({value: input, path: 'input.txt'})
  expect(stories).toEqual(storiesOf(folder).map((story) => ({...story, quotes: []})))
})

describe.each(built.outputs.map((output) => ({...output})))('$name', ({name, extension, single, load}) => {
  test.each(cased.filter(({folder}) => existsSync(join(folder, `output${extension}`))))(
    'of $folder',
    async ({folder}) => {
      const {text} = await written(name, storiesOf(folder))
      const file = join(folder, `output${extension}`)
      if (update) writeFileSync(file, text)
      expect(text).toBe(readFileSync(file, 'utf8'))
    }
  )

  test('the seed story is among its fixtures', () =>
    expect(existsSync(`fixtures/us-iraq-dialogue/output${extension}`)).toBe(true))

  test('writes a story with every field and one with none', async () => {
    const {write, open, close} = await load()
    const empty = {
      ...fullStory(),
      ...{wire: null, slugline: null, headline: null, subheadline: null, published: null, updated: null, embargo: null},
      ...{byline: null, dateline: null, captions: [], related: [], quotes: [], body: [], tagline: null, notes: []}
    }
    for (const story of [fullStory(), empty]) {
      const text = write(story) + (open?.(story, {}) ?? '') + (close?.({}) ?? '')
      expect(text).not.toMatch(/\bundefined\b|\bnull,null\b|\[object/)
      expect(text.endsWith('\n')).toBe(true)
    }
  })

  test('no words of print are lost', async () => {
    if (name === 'csv' || name === 'tsv' || name === 'jsonld') return
    const {write} = await load()
    const text = write(fullStory(), {notes: true})
    const printed = [
      'Bridge opens after ten years',
      'Tolls stay as they are',
      'The bridge at dawn.',
      'JO BELL',
      'Ten years'
    ]
    for (const words of [
      ...printed,
      'It was worth it',
      'first row',
      'second row',
      'Porto',
      'The river is wide.',
      'ORVAL'
    ])
      expect(text, words).toContain(words)
  })

  test.skipIf(single)('says the same of a story wherever it stands in a stream', async () => {
    const {write} = await load()
    const {text} = await written(name, [fullStory(), {...fullStory(), headline: 'Second'}])
    expect(text).toContain(write(fullStory()))
    expect(text).toContain(write({...fullStory(), headline: 'Second'}))
  })
})

test('every rule that an output warns by has its page', async () => {
  const local = {...fullStory(), published: '2021-06-01T09:30', headline: 'a\u001bb'}
  const warned = new Set<string>()
  for (const {name} of built.outputs) for (const rule of (await written(name, [local])).warned) warned.add(rule)
  expect([...warned].sort()).toEqual(['character', 'date-offset', 'left-out'])
  for (const rule of warned) expect(Object.keys(rules)).toContain(rule)
})

describe('identifiers', () => {
  const uri = async (options: OutputOptions = {}, change = {}): Promise<string> =>
    (JSON.parse((await written('ninjs', [{...fullStory(), ...change}], options)).text) as {uri: string}).uri

  test('are of the words alone', async () => {
    const own = await uri()
    expect(own).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/)
    expect(await uri({}, {source: {...fullStory().source, path: null}, quotes: []})).toBe(own)
    expect(await uri({}, {headline: 'Bridge opens'})).not.toBe(own)
  })

  test.each([
    ['https://orval.example/story', 'https://orval.example/story/'],
    ['https://orval.example/story/', 'https://orval.example/story/'],
    ['https://orval.example/?id=', 'https://orval.example/?id='],
    ['tag:orval.example,2021:', 'tag:orval.example,2021:']
  ])('begin with %s', async (uriBase, start) =>
    expect(await uri({uriBase})).toBe(start + (await uri()).slice('urn:uuid:'.length))
  )
})
