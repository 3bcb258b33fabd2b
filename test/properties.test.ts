import {readFileSync} from 'node:fs'
import {Ajv2020} from 'ajv/dist/2020.js'
import fc from 'fast-check'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {createReader, DecodeError, wirecopyBlocks, wirecopyParse, wirecopyRoles, type Story} from '../src/index.js'
import {outputs} from '../src/output/index.js'
import {loadQuotes} from '../src/quotes/index.js'
import {reading} from '../src/tree/file.js'
import {breaches} from '../src/tree/law.js'
import type {Root} from '../src/wcst.js'
import {copy, pasted} from './setup/copy.js'

const quotes = await loadQuotes()
const reader = await createReader()
const positioned = await createReader({positions: true})
const valid = new Ajv2020({strict: false}).compile(
  JSON.parse(readFileSync('schema/story.schema.json', 'utf8')) as object
)
const runs = {seed: 1312, numRuns: 150}

const bare = (stories: Story[]): unknown => stories.map((story) => ({...story, source: null}))

test('the law holds after every stage on any copy', () => {
  fc.assert(
    fc.property(copy, (text) => {
      const file = new VFile({value: text})
      const root = unified().use(wirecopyParse).parse(file) as Root
      expect(breaches(root, reading(file).source), 'frame').toEqual([])
      for (const stage of [wirecopyBlocks(), wirecopyRoles(), quotes]) {
        stage(root, file)
        expect(breaches(root, reading(file).source)).toEqual([])
      }
    }),
    runs
  )
})

test('any bytes are read or refused, never more', () => {
  fc.assert(
    fc.property(fc.uint8Array({maxLength: 400}), (bytes) => {
      try {
        expect(
          valid(reader.read({value: bytes}).stories[0] ?? null) || reader.read({value: bytes}).stories.length === 0
        ).toBe(true)
      } catch (error) {
        if (!(error instanceof DecodeError)) throw error
        expect(error.message).not.toContain('\n')
      }
    }),
    runs
  )
})

test('every story is valid by the schema, with positions and without', () => {
  fc.assert(
    fc.property(copy, (text) => {
      for (const story of [...reader.read({value: text}).stories, ...positioned.read({value: text}).stories]) {
        expect(valid(story), JSON.stringify(valid.errors)).toBe(true)
      }
    }),
    runs
  )
})

test('the same copy gives the same bytes, whatever was read between', async () => {
  const fresh = await createReader()
  fc.assert(
    fc.property(copy, copy, (text, other) => {
      const first = JSON.stringify(reader.read({value: text}))
      fresh.read({value: other})
      expect(JSON.stringify(fresh.read({value: text}))).toBe(first)
    }),
    runs
  )
})

test('converting twice gives the same bytes, in every format', async () => {
  const [one, two] = await Promise.all([0, 1].map(() => Promise.all(outputs.map(({load}) => load()))))
  const options = {profile: 'hugo', quoteList: true, notes: true} as const
  const converted = (writers: typeof one, text: string): string[] =>
    reader
      .read({value: text})
      .stories.flatMap((story) =>
        (writers ?? []).map(
          ({open, write, close}) => (open?.(story, options) ?? '') + write(story, options) + (close?.(options) ?? '')
        )
      )
  fc.assert(
    fc.property(copy, (text) => {
      expect(converted(one, text)).toEqual(converted(two, text))
    }),
    {...runs, numRuns: 40}
  )
})

test('line ends, blanks before them, a byte-order mark and UTF-16 change nothing but positions and encoding', () => {
  const written: [string, (text: string) => string | Uint8Array][] = [
    ['CRLF', (text) => text.replaceAll('\n', '\r\n')],
    ['CR', (text) => text.replaceAll('\n', '\r')],
    ['blanks at the ends of lines', (text) => text.replaceAll('\n', '  \n')],
    ['a byte-order mark', (text) => Buffer.from('\ufeff' + text)],
    ['UTF-16', (text) => Buffer.from('\ufeff' + text, 'utf16le')]
  ]
  fc.assert(
    fc.property(pasted, (raw) => {
      const text = Buffer.from(raw).toString().replaceAll('\ufeff', '')
      const plain = bare(reader.read({value: text}).stories)
      for (const [how, change] of written) expect(bare(reader.read({value: change(text)}).stories), how).toEqual(plain)
    }),
    runs
  )
})

test('positions say where the words stand', () => {
  const words = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '')
  fc.assert(
    fc.property(pasted, (text) => {
      for (const story of positioned.read({value: text}).stories) {
        for (const {text: own, position} of [
          ...story.captions,
          ...story.notes,
          ...story.quotes.flatMap((quote) => quote.parts ?? [])
        ]) {
          const there = text.slice(position?.start.offset, position?.end.offset)
          expect(words(there)).toContain(words(own))
        }
        for (const {speaker} of story.quotes) {
          if (!speaker?.position) continue
          expect(words(text.slice(speaker.position.start.offset, speaker.position.end.offset))).toBe(
            words(speaker.mention)
          )
        }
      }
    }),
    runs
  )
})
