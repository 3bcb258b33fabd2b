import {describe, expect, test} from 'vitest'
import type {Story} from '../src/contract.js'
import {built} from './setup/built.js'

const reader = await built.createReader({})
const read = (...lines: string[]): Story => reader.read({value: lines.join('\n')}).stories[0] as Story
const texts = ({body}: Story): string[] => body.map(({text}) => text)

const HEAD = ['Mill turns again after forty years', 'By Ana Ruiz', '']

test('a story of two sentences that came wrapped', () =>
  expect(
    texts(
      read(
        ...HEAD,
        'The mill at Orval ground its first sack in forty years on Tuesday, and the',
        'baker bought it.',
        '',
        'The mayor has a key to the tower, which he lent to Chief Miller Tom',
        'Beck for the day.'
      )
    )
  ).toEqual([
    'The mill at Orval ground its first sack in forty years on Tuesday, and the baker bought it.',
    'The mayor has a key to the tower, which he lent to Chief Miller Tom Beck for the day.'
  ]))

test('short paragraphs on lines of their own stay so', () => {
  const lines = [
    'The mill at Orval ground its first sack in forty years.',
    'The baker bought it on Tuesday for the price of a cow.',
    'The mayor has a key to the tower and a long ladder.'
  ]
  expect(texts(read(...HEAD, ...lines))).toEqual(lines)
})

describe('lines of the head that fill their column', () => {
  const story = (...head: string[]): Story =>
    read(
      ...head,
      '',
      'The mill at Orval ground its first sack in forty years on Tuesday, and the',
      'baker bought it, said the miller, who had waited for the rain since 1981 and',
      'had a new wheel made.',
      '',
      'The mayor has a key to the tower and a ladder that is long enough for a',
      'miller.'
    )
  test.each([
    ['Published: 10:30, April 12, 2021', '2021-04-12T10:30'],
    ['[12 April 2021 10:30]', '2021-04-12T10:30'],
    ['APR 12, 2021 10:30', '2021-04-12T10:30']
  ])('%s', (line, published) => {
    const {
      headline,
      published: found,
      body
    } = story('Mill at Orval turns again after forty years of waiting for rain', line)
    expect([headline, found, body.length]).toEqual([
      'Mill at Orval turns again after forty years of waiting for rain',
      published,
      2
    ])
  })
  test('a time over the headline', () => {
    const {headline, published} = story(
      'Published: 10:30, April 12, 2021 | Updated: 11:30, April 12, 2021',
      'Mill turns again after forty years'
    )
    expect([headline, published]).toEqual(['Mill turns again after forty years', '2021-04-12T10:30'])
  })
})

test('links under each other are two', () =>
  expect(
    read(
      ...HEAD,
      'The mill at Orval ground its first sack in forty years on Tuesday, and the',
      'baker bought it, said the miller, who had waited for the rain since 1981.',
      '',
      'ALSO READ: Owls return to the tower of the mill at Orval after the rain',
      'ALSO READ: Mice leave the tower',
      '',
      'The mayor has a key to the tower and a ladder that is long enough for a',
      'miller.'
    ).related.map(({title}) => title)
  ).toEqual(['Owls return to the tower of the mill at Orval after the rain', 'Mice leave the tower']))

describe('times of a page', () => {
  test.each([
    ['12. April 2021, 10:30', '2021-04-12T10:30'],
    ['12. April 2021 - 10:30', '2021-04-12T10:30'],
    ['[12 April 2021 10:30]', '2021-04-12T10:30'],
    ['12 April 2021\n10:30', '2021-04-12T10:30'],
    ['10:30\n12 April 2021', '2021-04-12T10:30'],
    ['Time of publication: 12 April 2021 10:30', '2021-04-12T10:30'],
    ['Date of publication: 12 April 2021', '2021-04-12'],
    ['5 hours ago | 3 min read', null]
  ])('%j', (line, published) => {
    const story = read(
      'Mill turns again after forty years',
      line,
      '',
      'The mill ground its first sack in forty years on Tuesday, and the baker bought it.'
    )
    expect([story.published, story.subheadline, story.body.length]).toEqual([published, null, 1])
  })
})

test('a byline in brackets', () =>
  expect(
    read(
      'Mill turns again after forty years',
      '(By Ana Ruiz and Tom Beck)',
      '',
      'The mill ground its first sack in forty years.'
    ).byline?.authors.map(({name}) => name)
  ).toEqual(['Ana Ruiz', 'Tom Beck']))

test.each(['―', '−', '–', '—'])('a dateline closed by %s', (sign) =>
  expect(
    read(...HEAD, `ORVAL, Ore. ${sign} The mill ground its first sack in forty years on Tuesday.`).dateline?.text
  ).toBe('ORVAL, Ore.')
)

test.each([
  '■',
  '*****',
  '~ends~',
  '==END==',
  'Show more',
  'Skip advertisement',
  '--Advertisement--',
  '[Advertisement]',
  'Advertisement - story continues below',
  'You have 3 free articles left this month.',
  'This site is protected by reCAPTCHA.',
  'Sign in to save this article',
  'Terms of Use | Privacy Policy',
  'Video: 1:24'
])('a line of the page under the story: %s', (line) => {
  const {body, furniture, related, notes} = read(
    ...HEAD,
    'The mill ground its first sack in forty years on Tuesday, and the baker bought it.',
    '',
    'The mayor has a key to the tower.',
    '',
    line
  )
  expect([body.map(({type}) => type), furniture, related, notes]).toEqual([['paragraph', 'paragraph'], [line], [], []])
})

test('stars between two parts of a story part them', () =>
  expect(
    read(
      ...HEAD,
      'The mill ground its first sack on Tuesday.',
      '',
      '***',
      '',
      'The baker bought it, and ate it.'
    ).body.map(({type}) => type)
  ).toEqual(['paragraph', 'separator', 'paragraph']))

test.each([
  ['ORVAL--', 'ORVAL'],
  ['ORVAL -', 'ORVAL'],
  ['ORVAL, Ore.--', 'ORVAL, Ore.']
])('a dateline whose sign touches the sentence: %s', (opening, place) => {
  const lead =
    'The mill ground its first sack in forty years on Tuesday, and the baker bought it for the price of a cow.'
  const {dateline, body} = read(...HEAD, `${opening}${lead}`, '', 'The mayor has a key to the tower.')
  expect([dateline?.text, body[0]?.text]).toEqual([place, lead])
})

test.each(['Related article', 'Read more'])('a title with an empty line over it: %s', (label) =>
  expect(
    read(
      ...HEAD,
      'The mill ground its first sack in forty years on Tuesday, and the baker bought it.',
      '',
      label,
      '',
      'Owls leave the tower of the mill',
      '',
      'The mayor has a key to the tower, he said on Wednesday after the rain.',
      '',
      'The baker has the other.'
    ).related.map(({title}) => title)
  ).toEqual(['Owls leave the tower of the mill'])
)

const FERRY = [
  'ORVAL (Harbour Wire) - The ferry that left Orval on Monday with 40 aboard',
  'came back an hour later, since nobody had told its captain that the quay',
  'on the other side was closed.'
]
const CAPTAIN = ['The captain said he would ask before he sailed again, as he had always', 'done until then.']
const FERRY_TEXTS = [
  'The ferry that left Orval on Monday with 40 aboard came back an hour later, since nobody had told its captain that the quay on the other side was closed.',
  'The captain said he would ask before he sailed again, as he had always done until then.'
]

test('wrapped copy with an empty line after each line and more after a paragraph', () => {
  const spaced = (lines: readonly string[]): string[] => lines.flatMap((line) => [line, ''])
  const story = read(...spaced(HEAD.slice(0, 2)), '', ...spaced(FERRY), '', ...spaced(CAPTAIN))
  expect(texts(story)).toEqual(FERRY_TEXTS)
  expect(story.headline).toBe(HEAD[0])
})

test('lines that an empty line parts each, and none more, are paragraphs', () =>
  expect(texts(read(...HEAD, ...FERRY.flatMap((line) => [line, '']))).length).toBe(3))

test('a link to another story in wrapped copy stands on its own line', () => {
  const story = read(...HEAD, ...FERRY, 'Read more: Ferry loses its way and its bell at Orval quay', ...CAPTAIN)
  expect(texts(story)).toEqual(FERRY_TEXTS)
  expect(story.related).toMatchObject([{label: 'Read more', title: 'Ferry loses its way and its bell at Orval quay'}])
})

test('a headline straight under a note that fills its line', () => {
  const note = ['CLARIFICATION: The road in this report is one of the province, and the road', 'of the state is open.']
  const story = read(...note, 'Glut of mangoes closes road near Orval', 'By Ana Ruiz', '', ...FERRY, '', ...CAPTAIN)
  expect(story.headline).toBe('Glut of mangoes closes road near Orval')
  expect(story.notes).toMatchObject([{kind: 'clarification', text: note.join(' ')}])
})

test('where all lines have the sign of an answered mail, none is set off', () => {
  const [ferry, captain] = FERRY_TEXTS as [string, string]
  const lines = [...HEAD, ferry, '', captain, '', 'NEW QUAY', '', ferry]
  const story = read(...lines.map((line) => `> ${line}`))
  expect(story.body.map(({type}) => type)).toEqual(['paragraph', 'paragraph', 'crosshead', 'paragraph'])
})
