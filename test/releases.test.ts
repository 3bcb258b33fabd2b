import {describe, expect, test} from 'vitest'
import type {Story} from '../src/contract.js'
import {built} from './setup/built.js'

const reader = await built.createReader({})
const one = (copy: string): Story => reader.read({value: copy}).stories[0] as Story

const MILL = 'The mill at Orval ground its first sack in forty years on Tuesday, and the baker bought it.'
const REST = 'The mayor has a key to the tower and a ladder that is long enough.'

describe('whose release it is, over its headline', () => {
  const title = 'Mill turns again at Orval'
  test.each([
    ['Commission for Mills - Press release', title],
    ['ORVAL MILLS GROUP / MEDIA STATEMENT', title],
    ['Ministry of Mills | News release', title],
    ['Mill blames damp for its press release', 'Mill blames damp for its press release'],
    ['Mill blames damp - news release', 'Mill blames damp - news release'],
    ['Bank of Orval\nPress release', title],
    ['ORVAL MILLS\nNews release', title],
    ['Orval Mills Group Buys Bank of Tarn\nPress release', 'Orval Mills Group Buys Bank of Tarn']
  ])('%s', (lines, headline) => expect(one(`${lines}\n\n${title}\n\n${MILL}\n\n${REST}\n`).headline).toBe(headline))
})

describe('a letter to the desk over the copy', () => {
  const head = (...lines: string[]): Story =>
    one(`${lines.join('\n\n')}\n\nMill turns again at Orval\n\nBy Ana Ruiz\n\n${MILL}\n\n${REST}\n`)
  test.each([
    ['Hi desk,', 'mill piece below. Please check the baker’s name.', 'Best\nAna'],
    ['Morning all', 'mill piece below, 200 words.', 'Regards, Ana Ruiz\nOrval'],
    ['Dear colleagues,', 'mill piece below. It can run today.', 'Many thanks,']
  ])('%s', (...lines) => {
    const {headline, body} = head(...lines)
    expect([headline, body.length]).toEqual(['Mill turns again at Orval', 2])
  })
  test('without a story under it, it is the story', () => {
    const {body} = one(`Hi desk,\n\nThere is no story today. The mill stood still, as it did before.\n\nBest\nAna\n`)
    expect(body[0]?.text).toMatch(/no story today/)
  })
  test('without an end it is read line by line', () =>
    expect(head('Hi desk,', 'the mill turned today and nobody knows why it did', 'Ana').body).toHaveLength(2))
})

describe('a file of stories and its index', () => {
  test.each([
    ['1 MILL (130 words)', 'Mill turns again at Orval'],
    ['MILL-BAKER (90 wds)', 'Mill turns again at Orval'],
    ['A miller at Orval reads (100 words)', 'A miller at Orval reads (100 words)']
  ])('%s', (line, headline) =>
    expect(one(`${line}\n\nMill turns again at Orval\n\nBy Ana Ruiz\n\n${MILL}\n\n${REST}\n`).headline).toBe(headline)
  )
  test.each([
    ['Slug: MILL', 'MILL'],
    ['SLUG: Mill baker', 'Mill baker'],
    ['Catchline : MILL/BAKER', 'MILL/BAKER'],
    ['Slug: a mill that turned again and a baker', null]
  ])('%s', (line, slug) =>
    expect(one(`${line}\n\nMill turns again\n\nBy Ana Ruiz\n\n${MILL}\n\n${REST}\n`).slugline).toBe(slug)
  )
})

describe('what stands below a release', () => {
  const last = (...lines: string[]): Story => one(`Mill turns again\n\n${MILL}\n\n${REST}\n\n${lines.join('\n\n')}\n`)
  test('papers that it goes with', () => {
    const {related, furniture} = last('For More Information', 'Questions and answers on mills', 'HC/21/0412')
    expect([related.map(({title}) => title), furniture]).toEqual([['Questions and answers on mills'], ['HC/21/0412']])
  })
  test('but not whom to ask', () =>
    expect(last('For more information', 'Ana Ruiz, Press Officer', '01632 960 123').related).toEqual([]))
  test('a note below whom to ask', () =>
    expect(
      last('For interviews contact: Tom Beck, tom@mill.example', 'Notes: The mill was built in 1744.').notes
    ).toEqual([{kind: 'editor', text: 'Notes: The mill was built in 1744.'}]))
  test('a note under the text alone is the story’s', () =>
    expect(last('Note: The mill was built in 1744.').notes).toEqual([]))
  test('an attachment that is an address', () =>
    expect(last('Attachment', '* Drawings of the mill (https://mill.example/9f1c)').body).toHaveLength(2))
})
