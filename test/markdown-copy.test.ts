import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import type {Story} from '../src/contract.js'
import {built} from './setup/built.js'
import {written} from './setup/outputs.js'

const reader = await built.createReader({positions: true})
const read = (...lines: string[]): Story => reader.read({value: lines.join('\n')}).stories[0] as Story

const MILL = 'The mill at Orval ground its first sack in forty years on Tuesday, and the baker bought it.'
const OWL = 'An owl closed the law courts at Ashby for a second day and will not be moved, clerks said.'
const REST = 'The mayor has a key to the tower and a ladder that is long enough.'

test('signs of Markdown are no words', () => {
  const story = read(
    '# Mill turns again after forty years',
    '',
    '*Baker buys the first sack*',
    '',
    '**By [Ana Ruiz](https://news.example/ruiz)**',
    '_Published: 12 April 2021, 10:30_',
    '',
    `**ORVAL (AFP)** - ${MILL}`,
    '',
    '## Flour',
    '',
    OWL,
    '',
    '**READ MORE:** [Owls return to the tower](https://news.example/owls)',
    '',
    REST,
    '',
    '*(Reporting by Ana Ruiz; Editing by Tom Beck)*'
  )
  expect([story.headline, story.subheadline, story.published]).toEqual([
    'Mill turns again after forty years',
    'Baker buys the first sack',
    '2021-04-12T10:30'
  ])
  expect(story.byline?.text).toBe('By Ana Ruiz')
  expect(story.dateline?.text).toBe('ORVAL (AFP)')
  expect(story.body.map(({type, text}) => [type, text])).toEqual([
    ['paragraph', MILL],
    ['crosshead', 'Flour'],
    ['paragraph', OWL],
    ['paragraph', REST]
  ])
  expect(story.related.map(({label, title, url}) => [label, title, url])).toEqual([
    ['READ MORE', 'Owls return to the tower', 'https://news.example/owls']
  ])
  expect(story.tagline?.credits.map(({names}) => names)).toEqual([['Ana Ruiz'], ['Tom Beck']])
  expect(story.quotes.map(({text, block}) => [text, block])).toEqual([
    ['An owl closed the law courts at Ashby for a second day and will not be moved', 2]
  ])
})

test('what the program wrote as Markdown is read as the story was', async () => {
  const plain = await built.createReader()
  const seed = plain.read({value: readFileSync('fixtures/us-iraq-dialogue/input.txt')}).stories[0] as Story
  const again = plain.read({value: (await written('markdown', [seed])).text}).stories[0] as Story
  for (const field of ['headline', 'published', 'updated', 'byline', 'dateline', 'captions', 'tagline'] as const)
    expect(again[field]).toEqual(seed[field])
  expect(again.body).toEqual(seed.body)
  expect(again.related).toEqual(seed.related)
})

describe('fields over Markdown', () => {
  const yaml = [
    '---',
    "title: 'Mill turns again'",
    'author: Ana Ruiz',
    'date: 2021-06-12',
    'tags: [mill]',
    'draft: false',
    '---'
  ]
  test('are the story’s', () => {
    const story = read(...yaml, '', MILL, '', OWL)
    expect([story.headline, story.byline?.authors.map(({name}) => name), story.published]).toEqual([
      'Mill turns again',
      ['Ana Ruiz'],
      '2021-06-12'
    ])
    expect(story.furniture).toEqual(['tags: [mill]', 'draft: false'])
    expect(story.body.map(({text}) => text)).toEqual([MILL, OWL])
  })

  test('give way to the heading and the byline below', () => {
    const story = read(...yaml, '', '# Mill at Orval turns again', '', 'By Tom Beck', '', MILL, '', OWL)
    expect([story.headline, story.byline?.text]).toEqual(['Mill at Orval turns again', 'By Tom Beck'])
    expect(story.furniture.slice(0, 2)).toEqual(["title: 'Mill turns again'", 'author: Ana Ruiz'])
  })
})

test('a picture’s words are its caption', () =>
  expect(
    read('# Millstones', '', MILL, '', '![The mill at Orval. (Tom Beck/AFP)](mill.jpg)', '', OWL).captions[0]
  ).toMatchObject({
    text: 'The mill at Orval.',
    credit: 'Tom Beck/AFP'
  }))

test('a heading of one word is the headline, where it has the sign', () =>
  expect(read('# Millstones', '', `${MILL}`, '', OWL).headline).toBe('Millstones'))

test('links under a heading keep their titles and addresses', () =>
  expect(
    read(
      'Mill turns again',
      '',
      MILL,
      '',
      OWL,
      '',
      'Related stories:',
      '- [Owls return](https://a.example/1)',
      '- [Mice leave the tower](https://a.example/2)'
    ).related.map(({title, url}) => [title, url])
  ).toEqual([
    ['Owls return', 'https://a.example/1'],
    ['Mice leave the tower', 'https://a.example/2']
  ]))

describe('signs that are words', () => {
  test.each([
    '5 * 4 * 3 sacks were ground at the mill, the ledger of 1871 says on its first page.',
    'The file ledger__old_copy__2 holds the sacks of the mill, says a clerk of the town.',
    'The baker* bought the sack, and the miller* sold it, as the ledger of 1871 tells us.',
    'Sack #1 went to the baker and sack # 2 to the miller, as the ledger of 1871 tells us.',
    'The sack [of rye] (https://news.example) is the first, as the ledger of 1871 tells us.'
  ])('%s', (line) => expect(read('Mill turns again', '', MILL, '', line, '', REST).body[1]?.text).toBe(line))

  test('a mark at the end of a release', () =>
    expect(read('Mill turns again', '', MILL, '', OWL, '', '###').furniture).toHaveLength(1))
})

describe('headlines with who sends them', () => {
  test.each([
    'Mill turns again after forty years - Reuters',
    'Mill turns again after forty years | AFP',
    'Mill turns again after forty years (Photos)',
    'WATCH: Mill turns again after forty years',
    'JUST IN: Mill turns again after forty years',
    'ORVAL: MILL TURNS AGAIN AFTER FORTY YEARS'
  ])('%s', (line) => {
    const story = read(line, 'Published: 12 April 2021, 10:30', 'By Ana Ruiz', '', MILL, '', OWL)
    expect([story.headline, story.captions, story.related, story.dateline]).toEqual([line, [], [], null])
  })
})

describe('credits of pictures', () => {
  const WORDS = 'Sacks stand in the yard of the mill on Tuesday.'
  test.each([
    ['Photo by Jo Bell', 'Jo Bell'],
    ['Getty Images', 'Getty Images'],
    ['(Jo Bell/AFP)', 'Jo Bell/AFP']
  ])('under the words: %s', (line, credit) => {
    const story = read('Mill turns again', 'By Ana Ruiz', '', WORDS, line, '', MILL, '', OWL)
    expect([story.byline?.text, story.captions.map(({text, credit: of}) => [text, of])]).toEqual([
      'By Ana Ruiz',
      [[WORDS, credit]]
    ])
  })
  test.each([
    ['| AFP', 'AFP'],
    ['/ Reuters', 'Reuters'],
    ['AP Photo/Jo Bell', 'AP Photo/Jo Bell'],
    ['Photo/Jo Bell', 'Jo Bell']
  ])('after the words: %s', (line, credit) =>
    expect(
      read('Mill turns again', 'By Ana Ruiz', '', `${WORDS} ${line}`, '', MILL, '', OWL).captions.map((one) => [
        one.text,
        one.credit
      ])
    ).toEqual([[WORDS, credit]])
  )
  test('over the words', () =>
    expect(
      read('Mill turns again', 'By Ana Ruiz', '', 'Getty Images', WORDS, '', MILL, '', OWL).captions.map((one) => [
        one.text,
        one.credit
      ])
    ).toEqual([[WORDS, 'Getty Images']]))
})
