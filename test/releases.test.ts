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
    ['REPUBLIC OF TARNLAND\nMINISTRY OF MILLS\nOFFICE OF THE SECRETARY\n\nPRESS STATEMENT', title],
    ['The Federal Republic of Tarnland\nMinistry of Mills', title],
    ['Republic of Tarnland', 'Republic of Tarnland'],
    ['Society of Tarn Millers\nMinistry of Mills', title],
    ['Kings of Tarnland\nMinistry of Mills', 'Kings of Tarnland'],
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

describe('a release and its day', () => {
  const dated = (line: string): (string | null)[] => {
    const {headline, published} = one(`${line}\n\nMill turns again at Orval\n\n${MILL}\n\n${REST}\n`)
    return [headline, published]
  }
  test.each([
    ['FOR IMMEDIATE RELEASE: June 3, 2021', 'Mill turns again at Orval', '2021-06-03'],
    ['For immediate publication - 3 June 2021', 'Mill turns again at Orval', '2021-06-03'],
    ['For immediate release: Mill turns', 'For immediate release: Mill turns', null],
    ['For years, mills at Orval stood still', 'For years, mills at Orval stood still', null]
  ])('%s', (line, headline, published) => expect(dated(line)).toEqual([headline, published]))
})

describe('lines of a court over the summary of its judgment', () => {
  const lost = (line: string): boolean =>
    one(`PRESS SUMMARY\n\nMill turns again at Orval\n${line}\n\n${MILL}\n\n${REST}\n`).furniture.includes(line)
  test.each([
    ['[2021] OHC 12', true],
    ['[2021] OHC Civ 412', true],
    ['[2021] Orval 12', false],
    ['JUSTICES: Lord Vell, Lady Tarn', true],
    ['Justices hear of mill for a second day', false],
    ['On appeal from: [2020] OCA 31', true],
    ['On appeal from the mill in 2020', false]
  ])('%s', (line, found) => expect(lost(line)).toBe(found))
  test.each([
    ['Orval Mills (Appellant) v Beck (Respondent)', null],
    ['The wheel of the mill turns at Orval. (Ana Ruiz)', 'The wheel of the mill turns at Orval.']
  ])('captions: %s', (line, caption) =>
    expect(one(`${line}\n\nMill turns again at Orval\n\n${MILL}\n\n${REST}\n`).captions[0]?.text ?? null).toBe(caption)
  )
})

describe('a sign under a release that no heading names', () => {
  const kept = (...lines: string[]): number =>
    one(
      `Mill turns again\n\n${MILL}\n\n${REST}\n\n${lines.join('\n')}\n\nThe mill was built in 1744 and has one wheel.\n`
    ).body.length - 3
  test.each([
    ['Ana Ruiz', 'Orval Mills', '+44 20 7946 0018', 0],
    ['Ana Ruiz', 'Tel: 01632 960 123 (24h)', 'ruiz@mill.example', 0],
    ['Ana', 'Sent from my iPhone', 0],
    ['Flour', 'Bran', 2],
    ['The wheel turned', '01632 960 123', 2]
  ] as const)('%j', (...lines) => {
    const [left, ...sign] = [...lines].reverse() as [number, ...string[]]
    expect(kept(...sign.reverse())).toBe(left)
  })
})

describe('what a mail’s sender or its machine says', () => {
  const said = (line: string): boolean =>
    one(`Mill turns again\n\n${MILL}\n\n${line}\n\n${REST}\n`).body.some(({text}) => text === line)
  test.each([
    ['You are receiving this email because you are on our list.', false],
    ['You have been sent this release by the mill.', false],
    ['You are receiving the best flour on the river.', true],
    ['Please consider the environment before printing this email.', false],
    ['Please consider the environment of the mill.', true],
    ['Sent from my iPhone', false],
    ['Sent from Orval, the flour came by barge.', true],
    ['Get Outlook for iOS', false],
    ['Registered office: 1 Mill Lane, Orval. Orval Mills is registered in Wales.', false],
    ['The flour is sold without warranty of any kind and we do not accept any responsibility.', false],
    ['He did not accept any flour.', true]
  ])('%s', (line, kept) => expect(said(line)).toBe(kept))
  test('who sent it, over its headline', () =>
    expect(one(`Orval Mills <press@mill.example>\n\nMill turns again at Orval\n\n${MILL}\n\n${REST}\n`).headline).toBe(
      'Mill turns again at Orval'
    ))
})

describe('labels on lines of their own', () => {
  const notes = (line: string, ...more: string[]): string[] =>
    one(`Mill turns again\n\n${MILL}\n\n${REST}\n\n${[line, ...more].join('\n\n')}\n`).notes.map(
      ({kind, text}) => `${kind}: ${text}`
    )
  test.each([
    ['PHOTO OPPORTUNITY', ['advisory: PHOTO OPPORTUNITY Monday at the wheel']],
    ['** Photocall **', ['advisory: ** Photocall ** Monday at the wheel']],
    ['Editors’ notes:', ['editor: Editors’ notes: Monday at the wheel']],
    ['Missed opportunity', []]
  ])('%s', (line, found) => expect(notes(line, 'Monday at the wheel')).toEqual(found))
  test('each has its own words', () =>
    expect(notes('Photo call', 'Monday at the wheel', 'Notes to editors', '1. The wheel is old.')).toEqual([
      'advisory: Photo call Monday at the wheel',
      'editor: Notes to editors 1. The wheel is old.'
    ]))
})

describe('the next take of a catchline', () => {
  const taken = (catchline: string, line: string): boolean =>
    one(
      `${catchline}\n\nMill turns again at Orval\n\nBy Ana Ruiz\n\n${MILL}\n\nmf\n\n${line}\n\n${REST}\n`
    ).furniture.includes(line)
  test.each([
    ['2 ROADS Mill', '2 ROADS Mill 2', true],
    ['2 ROADS Mill', '2 ROADS Mill, page 2', true],
    ['Slug: MILL', 'MILL 2', true],
    ['Slug: MILL', 'MILL TURNS', false],
    ['2 ROADS Mill', '3 ROADS Mill', true]
  ])('%s: %s', (catchline, line, found) => expect(taken(catchline, line)).toBe(found))
})

test('a desk’s address under a wrapped sign-off is no part of it', () => {
  const copy = `Mill turns again\n\nBy Ana Ruiz\n\nORVAL, June 8 (ORVA) - The mill at Orval ground its first sack in forty\nyears on Tuesday, and the baker bought all of it for the price of a\nloaf.\n\n(Reporting by Ana Ruiz; Editing by Tom Beck)\n((ana.ruiz@wire.example; +44 20 7946 0018))\n`
  const {tagline, byline} = one(copy)
  expect([tagline?.text, byline?.authors[0]?.email]).toEqual([
    '(Reporting by Ana Ruiz; Editing by Tom Beck)',
    'ana.ruiz@wire.example'
  ])
})

test('related links under a release, as points', () => {
  const {related, body} = one(
    `Mill turns again\n\n${MILL}\n\n${REST}\n\nRelated links\n• Mills of the county: a map\n• Bakers of Orval\n`
  )
  expect([related.map(({title}) => title), body.length]).toEqual([['Mills of the county: a map', 'Bakers of Orval'], 2])
})

describe('whose release it is, under the line that says what it is', () => {
  const deck = (kind: string, line: string): string | null =>
    one(`Mill turns again at Orval\n\nJune 12, 2021\n\n${kind}\n${line}\n\n${MILL}\n\n${REST}\n`).subheadline
  test.each([
    ['For Immediate Release', 'Office of the Mill Master, County of Orval', null],
    ['For Immediate Release', "T.L. Mill Master's Office, District of Orval", null],
    ['For Immediate Release', 'Office of Mills Opens in Orval', 'Office of Mills Opens in Orval'],
    ['Advertisement', 'Office of the Mill Master, County of Orval', 'Office of the Mill Master, County of Orval']
  ])('%s: %s', (kind, line, found) => expect(deck(kind, line)).toBe(found))
})

describe('whom the desk can ask, and what it may print', () => {
  const last = (...lines: string[]): Story =>
    one(`Mill turns again\n\n${MILL}\n\n${REST}\n\nENDS\n\n${lines.join('\n\n')}\n`)
  const ASK = 'For a copy of the plan or to arrange a visit, contact Ana Ruiz on 01632 960 123.'
  test('under its notes', () =>
    expect(last('Notes to editors', '1. The wheel is old.', ASK).furniture).toEqual(['ENDS', ASK]))
  test('but not of copies alone', () =>
    expect(last('Notes to editors', '1. The wheel is old.', 'For a copy of the plan go to Orval.').notes).toHaveLength(
      2
    ))
  test('under who issued it', () =>
    expect(last('Issued by:', 'Orval Mills Press Unit', 'P.O. Box 12, Orval', 'press@mill.example').body).toHaveLength(
      2
    ))
  test.each([
    ['Reproduction is permitted provided that the source is named.', ['disclaimer']],
    ['Reproduction is hard for a mill.', []]
  ])('%s', (line, kinds) => expect(last(line).notes.map(({kind}) => kind)).toEqual(kinds))
})
