import {describe, expect, test} from 'vitest'
import type {Story} from '../src/contract.js'
import {signedBy, signedLast} from '../src/inline/sender.js'
import {signs, spanOver} from './setup/told.js'
import {built} from './setup/built.js'

const reader = await built.createReader({})
const all = (copy: string): Story[] => reader.read({value: copy}).stories
const one = (copy: string): Story => all(copy)[0] as Story

const MILL = 'The mill at Orval ground its first sack in forty years on Tuesday, and the baker bought it.'
const REST = 'The mayor has a key to the tower and a ladder that is long enough.'

describe('a line that the story’s own sender signs', () => {
  test.each([
    ['ORVA', 'by ORVA'],
    ['-- ORVA', 'by ORVA'],
    ['(Orva).', 'by Orva'],
    ['ORVA mk/tt 121415 MAR 22', 'by ORVA'],
    ['ORVA/mk/09.05.22', 'by ORVA'],
    ['ORVA / HA / LT', 'by ORVA'],
    ['as/te/ORVA', 'by ORVA'],
    ['Karin Lindh/ORVA', 'by ORVA'],
    ['HARBOUR WIRE ab', 'by HARBOUR WIRE'],
    ['ORVA is to be sold', 'no'],
    ['ORVA will go', 'no'],
    ['ORVANA', 'no'],
    ['NORVA', 'no'],
    ['ORVA’s desk', 'no'],
    ['ORVA: no', 'no'],
    ['Ports strike/ORVA', 'no'],
    ['TARN ab/cd', 'no'],
    [`ORVA ${'ab/'.repeat(30)}`, 'no']
  ])('%s', (text, told) => expect(signs(signedBy(spanOver(text), ['Harbour Wire', 'ORVA']))).toBe(told))

  test.each([
    ['Karin Lindh/NN', 'by NN'],
    ['/bureau/', 'by bureau'],
    ['/bureau', 'no'],
    ['/the bureau/', 'no'],
    ['Karin Lindh', 'no'],
    ['Rain/NN', 'no'],
    ['Karin Lindh/Nn', 'no'],
    ['Karin Lindh/NN and others', 'no']
  ])('last of all: %s', (text, told) => expect(signs(signedLast(spanOver(text)))).toBe(told))

  const story = (...lines: string[]): Story =>
    one(`Mill turns again\n\nORVAL, June 8 (ORVA) - ${MILL}\n\n${lines.join('\n\n')}\n`)
  test.each([
    [`${REST} ORVA`, 'ORVA', REST],
    [`${REST} (ORVA).`, '(ORVA).', REST],
    [`${REST} TARN`, null, `${REST} TARN`],
    ['The ladder was lent by ORVA', null, 'The ladder was lent by ORVA']
  ])('at the end of the last paragraph: %s', (line, tagline, text) => {
    const {tagline: sign, body} = story(line)
    expect([sign?.text ?? null, body.at(-1)?.text]).toEqual([tagline, text])
  })
})

describe('keywords and the take after them', () => {
  const slug = (line: string): string | null =>
    one(`${line}\nMill turns again\n\nORVAL (AP) - ${MILL}\n\n${REST}\n`).slugline
  test.each([
    ['BC-US--Mill Race, 2nd Ld-Writethru, a0512,214', 'BC-US--Mill Race'],
    ['MILL-RACE (URGENT)', 'MILL-RACE'],
    ['MILL-RACE (FEATURE, WITH PICTURES, 600 WORDS)', 'MILL-RACE'],
    ['MILL-RACE 2ND LEAD', 'MILL-RACE'],
    ['Orval/Mills/', 'Orval/Mills'],
    ['MILL-RACE', 'MILL-RACE']
  ])('%s', (line, slugline) => expect(slug(line)).toBe(slugline))
})

describe('results in lines of their own', () => {
  const rows = (...lines: string[]): string[] =>
    one(`Mill turns again\nBy Ana Ruiz\n\n${MILL}\n\n${lines.join('\n')}\n\n${REST}\n`)
      .body.slice(1, -1)
      .map(({type, text}) => `${type} ${text}`)
  test.each([
    [['Elsmouth 2 Tarn Town 1', 'Vell 0 Orval 0'], ['list Elsmouth 2 Tarn Town 1\nVell 0 Orval 0']],
    [['Elsmouth 101, Tarn 88, OT', 'Vell 90, Orval 71'], ['list Elsmouth 101, Tarn 88, OT\nVell 90, Orval 71']],
    [['Elsmouth 2-1 Tarn', 'Vell 3 - 0 Orval'], ['list Elsmouth 2-1 Tarn\nVell 3 - 0 Orval']],
    [['Elsmouth - Tarn 2:1', 'Vell v Orval 3-0'], ['list Elsmouth - Tarn 2:1\nVell v Orval 3-0']],
    [['1300 Elsmouth v Tarn', 'Vell vs. Orval (1500 GMT)'], ['list 1300 Elsmouth v Tarn\nVell vs. Orval (1500 GMT)']],
    // One is none, nor are lines that a blank line parts
    [['Elsmouth 2 Tarn Town 1'], ['crosshead Elsmouth 2 Tarn Town 1']],
    [
      ['Elsmouth 2 Tarn Town 1', '', 'Vell 0 Orval 0'],
      ['paragraph Elsmouth 2 Tarn Town 1', 'crosshead Vell 0 Orval 0']
    ]
  ])('%j', (lines, blocks) => expect(rows(...lines)).toEqual(blocks))
  test('times are none', () =>
    expect(
      one(`Mill turns again\nAna Ruiz\nSat 12 Jun 2021 11.16 BST\nSun 13 Jun 2021 09.02 BST\n\n${MILL}\n`).published
    ).toBe('2021-06-12T11:16+01:00'))
})

describe('whom to ask, over a release', () => {
  const head = (...lines: string[]): Story =>
    one(`PRESS RELEASE\n\nContact:\nIva Falk\n${lines.join('\n')}\n\nMill turns again after forty years\n\n${MILL}\n`)
  test.each([
    'Falk Mills, Inc.',
    'Falk Mills LLC',
    'Falk & Son GmbH',
    '(555) 010-4471',
    '555-010-4471',
    'T: +44 20 7946 0018'
  ])('%s', (line) => expect(head(line).headline).toBe('Mill turns again after forty years'))
})

describe('datelines with the service of a release', () => {
  test.each([
    ['DULUTH, Minn.--(INLAND NEWSLINE)--', ['INLAND NEWSLINE']],
    ['DULUTH, Minn. – (Inland News Wire) – ', ['Inland News Wire']],
    ['DULUTH, Minn.--(the mill of the town)--', undefined],
    ['TARN, August 3. /INLAND NEWS/. ', ['INLAND NEWS']],
    ['(Tarn, UK) ', []],
    ['(Tarn, the mill town) ', undefined],
    ['TARN, August 3. /INLAND TRAMS/. ', undefined]
  ])('%s', (dateline, senders) =>
    expect(one(`Mill turns again\n\n${dateline}${MILL}\n\n${REST}\n`).dateline?.organisations).toEqual(senders)
  )
})

describe('a notice and the story under it', () => {
  const parts = (notice: string): number =>
    all(
      `${notice}\n\nThe mill at Orval has not been sold, as was told.\n\n* * *\n\nMill turns again\n\nBy Ana Ruiz\n\nORVAL, June 8 (ORVA) - ${MILL}\n\n${REST}\n`
    ).length
  test.each([
    ['KILL KILL KILL', 2],
    ['BULLETIN KILL', 2],
    ['NOTE', 1],
    ['Killings go on', 1]
  ])('%s', (notice, stories) => expect(parts(notice)).toBe(stories))
})

describe('places that open paragraph after paragraph', () => {
  const told = (...places: string[]): string | undefined =>
    one(`Mill turns again\nBy Ana Ruiz\n\n${places.map((place) => `${place} - ${MILL}`).join('\n\n')}\n`).dateline?.text
  test.each([
    [['ORVAL', 'TARN', 'VELL'], undefined],
    [['ORVAL', 'TARN'], 'ORVAL'],
    [['ORVAL (AP)', 'TARN (AP)', 'VELL (AP)'], 'ORVAL (AP)']
  ])('%j', (places, dateline) => expect(told(...places)).toBe(dateline))
})

describe('notes of when copy may be used', () => {
  const kinds = (line: string): string[] =>
    one(`Mill turns again\nBy Ana Ruiz\n${line}\n\n${MILL}\n\n${REST}\n`).notes.map(({kind}) => kind)
  test.each([
    ['(Moved Jan. 15 for use any time)', ['advisory']],
    ['(For use in Sunday papers)', ['advisory']],
    ['(All times GMT)', ['advisory']],
    ['(Moved to tears)', []],
    ['adv for release at 6:30 p.m.', ['advisory']],
    ['(ADVANCE FOR SUNDAY, JUNE 6)', ['advisory']],
    ['Advance for the women of Orval', []],
    ['Embargo lifts: 5 p.m. EST, Feb. 3, 2022', ['embargo']]
  ])('%s', (line, found) => expect(kinds(line)).toEqual(found))
})

describe('the head of a release', () => {
  test.each([
    ['PRESS RELEASE No. 44/2022', 'Mill turns again at Orval'],
    ['News Release #12', 'Mill turns again at Orval'],
    ['Press release on the mill at Orval', 'Press release on the mill at Orval']
  ])('%s', (line, headline) =>
    expect(one(`${line}\nMill turns again at Orval\n\n${MILL}\n\n${REST}\n`).headline).toBe(headline)
  )
})

describe('times with their label or their zone before them', () => {
  test.each([
    ['Publiceringstid: 2021-10-11 15:22', '2021-10-11T15:22'],
    ['Publisert 11.10.2021 kl 15:22', '2021-10-11T15:22'],
    ['Publisert 11.10.2021 nr 15:22', null],
    ['Issued at HKT 16:05, 18/Sep/2021', '2021-09-18T16:05+08:00'],
    ['Issued at HKT 16:05 GMT, 18/Sep/2021', null],
    ['Issued at ABC 16:05, 18/Sep/2021', '2021-09-18T16:05']
  ])('%s', (line, published) =>
    expect(one(`Mill turns again\n${line}\n\n${MILL}\n\n${REST}\n`).published).toBe(published)
  )
})

describe('who issues a release', () => {
  const issuer = (line: string): string | undefined =>
    one(`Mill turns again at Orval\n\n${MILL}\n\n${REST}\n\n${line}\n`).byline?.authors[0]?.name
  test.each([
    ['Issued by: Department of Mills', 'Department of Mills'],
    ['Issued by the Harbour Observatory', 'the Harbour Observatory'],
    ['Issued by the court that heard the miller', undefined]
  ])('%s', (line, name) => expect(issuer(line)).toBe(name))
})

test('short words in columns over rows without figures are no table', () =>
  expect(
    one(`Mill turns again\n\n${MILL}\n\nAsh      Elm\nOak      Fir\n\n${REST}\n`).body.map(({type}) => type)
  ).not.toContain('table'))

test.each([
  ['- by Ana Ruiz in Lima', 'Ana Ruiz'],
  ['-- By Ana Ruiz', 'Ana Ruiz'],
  ['- by and by it rained on the mill', undefined]
])('who wrote it, under the story: %s', (line, name) =>
  expect(one(`Mill turns again at Orval\n\n${MILL}\n\n${REST}\n\n${line}\n`).byline?.authors[0]?.name).toBe(name)
)

test('signs without width that a mail has spelt in ASCII are looked for too', () => {
  const copy = `From: a@b.example\nSubject: Mill turns again\nContent-Transfer-Encoding: quoted-printable\n\nRI=C2=ADGA, Jun=C2=ADe 12 (AFP) - ${MILL}\n\n${REST}\n`
  const [story] = reader.read({value: Buffer.from(copy)}).stories
  expect(story?.dateline).toMatchObject({places: ['RIGA'], date: '--06-12', organisations: ['AFP']})
})
