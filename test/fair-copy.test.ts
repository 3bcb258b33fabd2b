import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {createReader, parse, type Story} from '../src/index.js'
import {fairCopy, sourceEnd, sourceOffset} from '../src/tree/fair-copy.js'
import {breaches} from '../src/tree/law.js'
import {cases} from './setup/cases.js'
import {pasted} from './setup/copy.js'

const plainText = /^[^\0-\x08\x0e-\x1f\x7f\ufffd\u2400-\u2421]*$/
const stories = cases
  .map(({name, input, options}) => ({name, text: Buffer.from(input).toString().replaceAll('\ufeff', ''), options}))
  .filter(({text}) => plainText.test(text))

/** What pages do to copy: nothing that a reader sees. */
const pages: [string, (text: string) => string][] = [
  ['no-break spaces', (text) => text.replace(/(?<=\S) (?=\S)/g, '\u00a0')],
  ['thin spaces', (text) => text.replace(/(?<=\S) (?=\S)/g, '\u2009')],
  ['zero-width spaces before lines', (text) => text.replace(/^(?=\S)/gm, '\u200b')],
  ['marks of direction after lines', (text) => text.replace(/(?<=\S)$/gm, '\u200e')],
  ['soft hyphens', (text) => text.replace(/([a-z]{3})([a-z]{3})/gi, '$1\u00ad$2')],
  ['byte-order marks between stories', (text) => `\ufeff${text.replace(/\n\n/, '\n\ufeff\n')}`],
  ['line separators', (text) => text.replace(/\r\n|\r|\n/g, '\u2028')]
]

/** The fields, whatever the places and signs of space. */
const bare = (read: Story[]): unknown =>
  JSON.parse(
    JSON.stringify(read.map((story) => ({...story, source: null, position: null, positions: null}))),
    (key, value: unknown) => (/position|^parts$/i.test(key) ? undefined : value)
  )

describe.each(pages.map(([how, change], at) => ({how, change, at})))('$how', ({change, at}) => {
  test('change no field, nothing is lost, and places are those of the source', async () => {
    // Each page takes other stories: all of them would take long.
    for (const {name, text, options} of stories.filter((_, index) => index % 3 === at % 3)) {
      const reader = await createReader({...options, positions: true, quotes: false})
      const changed = change(text)
      const {stories: read, root, source} = reader.tree({value: changed})
      expect(bare(read), name).toEqual(bare(reader.read({value: text}).stories))
      expect(source).toBe(changed)
      expect(breaches(root, changed), name).toEqual([])
    }
  })
})

/** What a feed or a wrong decoding makes of signs, each with what it stands for. */
const spelt: [string, [string, string][]][] = [
  [
    'entities',
    [
      ['&', '&amp;'],
      ['"', '&quot;'],
      ["'", '&#39;'],
      ['“', '&ldquo;'],
      ['”', '&#8221;'],
      ['’', '&#x2019;'],
      ['—', '&mdash;'],
      ['é', '&eacute;']
    ]
  ],
  [
    'signs read as windows-1252',
    [
      ['“', 'â€œ'],
      ['”', 'â€\u009d'],
      ['’', 'â€™'],
      ['—', 'â€”'],
      ['–', 'â€“']
    ]
  ]
]

describe.each(spelt.map(([how, signs], at) => ({how, signs, at})))('$how', ({signs, at}) => {
  test('change no field, and stand in the texts as they came', async () => {
    const forth = (text: string): string => signs.reduce((all, [sign, as]) => all.replaceAll(sign, as), text)
    const back = (text: string): string =>
      [...signs].reverse().reduce((all, [sign, as]) => all.replaceAll(as, sign), text)
    for (const {name, text, options} of stories.filter((one, index) => index % 2 === at && !/[&â]/.test(one.text))) {
      const [reader, positioned] = await Promise.all([
        createReader({...options, quotes: false}),
        createReader({...options, positions: true, quotes: false})
      ])
      const changed = forth(text)
      const {stories: read, root} = positioned.tree({value: changed})
      const now = reader.read({value: changed}).stories
      expect(bare(read), name).toEqual(bare(now))
      expect(breaches(root, changed), name).toEqual([])
      const plain = JSON.stringify(bare(now), (_, value: unknown) => (typeof value === 'string' ? back(value) : value))
      expect(JSON.parse(plain), name).toEqual(bare(reader.read({value: text}).stories))
    }
  })
})

test('entities of markup and others stay what they are', async () => {
  const copy =
    'Mill turns again\n\nThe mill at Orval sold &lt;rye&gt; at 40&cent; &amp; oats &#8212; &unknown; &#9; in 1981.\n'
  const [story] = await parse(copy)
  expect(story?.body[0]?.text).toBe(copy.split('\n')[2])
})

test('characters without width at any place lose nothing, with positions and without', async () => {
  const [reader, positioned] = await Promise.all([createReader(), createReader({positions: true})])
  const signs = fc.constantFrom('\u200b', '\u00ad', '\u2060', '\u200f', '\u00a0', '\ufeff')
  fc.assert(
    fc.property(pasted, fc.array(fc.tuple(fc.nat(), signs), {maxLength: 12}), (copy, added) => {
      let text = copy
      for (const [at, sign] of added) {
        const place = at % (text.length + 1)
        text = text.slice(0, place) + sign + text.slice(place)
      }
      const {root, stories: read} = positioned.tree({value: text})
      expect(breaches(root, text)).toEqual([])
      expect(bare(read)).toEqual(bare(reader.read({value: text}).stories))
    }),
    {seed: 1312, numRuns: 150}
  )
})

test('words without a blank that a reader sees are their own', async () => {
  const [story] = await parse(
    '\u200bMarsh\u00a0cranes leave\u2009early\n\u200b\nBy\u00a0Ana\u00a0Ruiz\n\nLISBON,\u00a0June\u00a03 (AP)\u00a0—\u00a0' +
      'The cranes left, war\u00adden Tom\u00a0Beck said.\n'
  )
  expect(story).toMatchObject({
    headline: 'Marsh cranes leave early',
    byline: {authors: [{name: 'Ana Ruiz'}]},
    dateline: {text: 'LISBON, June 3 (AP)', date: '--06-03', organisations: ['AP']},
    body: [{text: 'The cranes left, warden Tom Beck said.'}],
    quotes: [{text: 'The cranes left', speaker: {name: 'Tom Beck', description: 'warden'}}]
  })
})

test('a warning points into the source', async () => {
  const reader = await createReader()
  const {warnings} = reader.read({
    value: '\u200b\u200bMill\u00adhouse opens\nPublished:\u00a0\u200b06/07/2021\n\nIt opened.\n'
  })
  expect(warnings).toMatchObject([{line: 2, column: 13, rule: 'date-order'}])
})

test('offsets of a fair copy and of its source', () => {
  const fair = fairCopy('a\u200bb\u00ad\u00adc\u00a0d')
  if (!fair) throw new Error('it is none')
  expect(fair.text).toBe('abc d')
  expect([0, 1, 2, 3, 4].map((at) => sourceOffset(fair, at))).toEqual([0, 2, 5, 6, 7])
  expect([0, 1, 2, 3, 4, 5].map((end) => sourceEnd(fair, end))).toEqual([0, 1, 3, 6, 7, 8])
  expect(fairCopy('as it\ncame')).toBeUndefined()
  expect(fairCopy('\u200b \u00ad')).toBeUndefined()
})
