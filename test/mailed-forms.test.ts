import {describe, expect, test} from 'vitest'
import type {Story} from '../src/contract.js'
import {built} from './setup/built.js'

const reader = await built.createReader({})
const one = (copy: string): Story => reader.read({value: copy}).stories[0] as Story

const MILL = 'The mill at Orval ground its first sack in forty years on Tuesday, and the baker bought it.'
const REST = 'The mayor has a key to the tower and a ladder that is long enough.'
const TITLE = 'Mill turns again at Orval'
const over = (lines: string): Story => one(`${lines}\n\n${TITLE}\n\n${MILL}\n\n${REST}\n`)
const under = (lines: string): Story => one(`${TITLE}\n\n${MILL}\n\n${REST}\n\n${lines}\n`)

describe('what stands over a headline', () => {
  test.each([
    ['DEL041 NTR 110 1640 UNI', TITLE],
    ['COVID19 CASES HIT 10000 IN ORVAL', 'COVID19 CASES HIT 10000 IN ORVAL'],
    ['EQS-Ad-hoc: Orval Mills AG / Key word(s): Profit Warning', TITLE],
    ['MEDIA ADVISORY', TITLE],
    ['MINISTRY OF MILLS AND WEIRS', TITLE],
    ['View this email in your browser <https://mail.example/v/1>', TITLE],
    ['A browser for mills <https://mail.example/v/1>', 'A browser for mills <https://mail.example/v/1>']
  ])('%s', (line, headline) => expect(over(line).headline).toBe(headline))
  test('an advisory with its words is a note', () =>
    expect(over('MEDIA ADVISORY: The mill will turn at noon.').notes).toEqual([
      {kind: 'advisory', text: 'MEDIA ADVISORY: The mill will turn at noon.'}
    ]))
})

describe('the head of a mail in another tongue', () => {
  const head = (...lines: string[]): (string | null)[] => {
    const {headline, published} = over(lines.join('\n'))
    return [headline, published]
  }
  test.each([
    [['De: a@b.example', 'Enviado el: martes, 8 de junio de 2021 18:20', 'Asunto: MILL'], '2021-06-08T18:20'],
    [
      ['Von: a@b.example', 'Gesendet: Dienstag, 8. Juni 2021 18:20', 'An: c@d.example', 'Betreff: MILL'],
      '2021-06-08T18:20'
    ],
    [['De : a@b.example', 'Envoyé : mardi 8 juin 2021 18:20', 'À : c@d.example', 'Objet : MILL'], '2021-06-08T18:20'],
    [['Da: a@b.example', 'Inviato: giovedì', 'Oggetto: MILL'], null]
  ] as const)('%j', (lines, published) => expect(head(...lines)).toEqual([TITLE, published]))
  test('two labels are none', () => expect(head('De: a mill', 'A: the river')[0]).not.toBe(TITLE))
})

describe('when a release may be used', () => {
  test.each([
    [
      'STRICT EMBARGO: until 16:00 London time (11:00 US Eastern time) on Wednesday 9 June 2021',
      '2021-06-09T16:00+01:00'
    ],
    ['*** UNDER EMBARGO: 16:00 CET (10:00 ET), 9 June 2021 ***', '2021-06-09T16:00+01:00'],
    ['EMBARGO: Not for use before 1700 BST, Tuesday September 14, 2021', '2021-09-14T17:00+01:00'],
    ['EMBARGO: 1700 sacks to be ground by September 14, 2021', '2021-09-14'],
    ['EMBARGO: 16:00 at the mill, where the doors open on 9 June 2021', '2021-06-09']
  ])('%s', (line, embargo) => expect(over(line).embargo).toBe(embargo))
})

describe('times with both letters of the year', () => {
  test.each([
    ['14-Jun-2021 / 18:32 CET/CEST', '2021-06-14T18:32+02:00'],
    ['14-Jan-2021 / 18:32 CET/CEST', '2021-01-14T18:32+01:00']
  ])('%s', (line, published) => expect(one(`${TITLE}\n\n${line}\n\n${MILL}\n\n${REST}\n`).published).toBe(published))
})

describe('what a release has of its sender’s own', () => {
  test.each([
    ['Orval Press | 4 Mill Street, Orval | 01632 960 123', true],
    ['Mill 1 | Mill 2 | Mill 3', false],
    ['Orval Sport desk 01632 960 555', true],
    ['The desk was sold for 960 crowns', false],
    ['Duty editor: Ana Ruiz, +44 1632 960 700', true],
    ['Duty editor: Ana Ruiz, of Orval', false],
    ['To unsubscribe, reply with STOP in the subject line.', true],
    ['To unsubscribe is not to leave the mill.', false],
    ['Desk: that is all for tonight, the mill sleeps', true],
    ['Desk and chair were left in the mill', false],
    ['RSVP by Thursday to Ana Ruiz, ana@mill.example', true],
    ['Paper: "Mills", River Letters, doi: 10.1000/1', true],
    ['Paper: the mill makes none', false],
    ['***COPY ENDS***', true],
    ['End of announcement', true],
    ['The copy ends with the mill', false]
  ])('%s', (line, lost) =>
    expect(one(`${TITLE}\n\n${MILL}\n\n${line}\n\n${REST}\n`).furniture.join().includes(line.replace(/\*/g, ''))).toBe(
      lost
    )
  )
  test.each([
    ['Disclosure of an inside information acc. to Article 17 MAR', 'disclaimer'],
    ['The issuer is solely responsible for the content of this announcement.', 'disclaimer'],
    ['The company is responsible for the mill and its weir.', undefined],
    ['Orval Press regrets the error.', 'correction'],
    ['The mayor regrets the error.', undefined],
    ['Orval Mills regrets the error in its mill.', undefined],
    ['(Check against delivery)', 'advisory'],
    ['Check the wheel against the mill.', undefined]
  ])('%s', (line, kind) => expect(under(line).notes[0]?.kind).toBe(kind))
})

describe('captions under their heading', () => {
  const captions = (...lines: string[]): string[] => under(`-30-\n\n${lines.join('\n')}`).captions.map(({text}) => text)
  test.each([
    [
      ['Photo captions:', '1. The mill at noon.', '2. The weir.'],
      ['The mill at noon.', 'The weir.']
    ],
    [
      ['PIX CAPTIONS', 'mill_1.jpg: The mill at noon. Photo: Ana Ruiz', 'mill_2.png: The weir.'],
      ['The mill at noon.', 'The weir.']
    ],
    [
      ['Pic captions:', '1. AR0301: The mill at noon. Picture: Ana Ruiz', '2. AR0302: The weir.'],
      ['The mill at noon.', 'The weir.']
    ],
    [
      ['Captions:', '1. MILL: The mill at noon.', '2. Weir: The weir.'],
      ['MILL: The mill at noon.', 'Weir: The weir.']
    ],
    [['Caption: The mill at noon, when it turns. Photo: Ana Ruiz'], ['The mill at noon, when it turns.']],
    [['Captions of the mill are lost: the baker has none'], []],
    [['Captions: a short history', '1. The mill at noon.', '2. The weir.'], []]
  ] as const)('%j', (lines, found) => expect(captions(...lines)).toEqual(found))
})

describe('the initials of the story’s own sender', () => {
  const signed = (sender: string, end: string): string | null =>
    one(`${TITLE}\n\nORVAL, June 8 (${sender}) - ${MILL}\n\n${REST} ${end}\n`).tagline?.text ?? null
  test.each([
    ['Valley Agency', 'VA', 'VA'],
    ['Valley Agency', 'VB', null],
    ['Valley', 'V', null]
  ])('%s: %s', (sender, end, found) => expect(signed(sender, end)).toBe(found))
})

describe('the desk’s words for the story, with the take in brackets', () => {
  const NOTES = 'CORRECTION: Corrects paragraph 2.\n\nEDITORS: The mill is Orval’s.\n\nADVISORY: Pictures follow.'
  test.each([
    ['Orval-Mill (substitute)', 'Orval-Mill'],
    ['ORVAL-MILL (take 1 of 2)', 'ORVAL-MILL'],
    ['Orval-Mill (corrected)', 'Orval-Mill'],
    ['Orval-Mill (closed)', null]
  ])('%s', (line, slugline) => expect(over(`${NOTES}\n\n${line}`).slugline).toBe(slugline))
  test.each([
    ['ORVAL-MILL (take 2 of 2)', true],
    ['ORVAL-MILL (the first of 2)', false]
  ])('its next take: %s', (line, lost) => {
    const {furniture} = one(`ORVAL-MILL (take 1 of 2)\nBy Ana Ruiz\n\n${MILL}\n\n${REST}\n\n${line}\n\n${REST}\n`)
    expect(furniture.includes(line)).toBe(lost)
  })
  test.each([
    ['SOCCER Orval', 'SOCCER Orval'],
    ['STURDY Orval', null]
  ])('a catchline under the head of a mail: %s', (line, slugline) =>
    expect(
      over(`From: a@b.example\nTo: c@d.example\nDate: Mon, 7 Mar 2022 06:30:00 +0000\nSubject: Copy\n\n${line}`)
        .slugline
    ).toBe(slugline)
  )
})

describe('who wrote it, whence', () => {
  test.each([
    ['from ANA RUIZ in Orval', 'ANA RUIZ'],
    ['from a mill in Orval', undefined]
  ])('%s', (line, name) =>
    expect(one(`${TITLE}\n\n${line}\n\n${MILL}\n\n${REST}\n`).byline?.authors[0]?.name).toBe(name)
  )
})

describe('stories with a number and a dateline each', () => {
  const digest = (rule: string, place: string): (string | null)[] =>
    reader
      .read({
        value: `From: a@b.example\nSubject: Briefs\nDate: Mon, 7 Mar 2022 06:30:00 +0000\n\nMORNING BRIEFS\n\nTwo briefs follow.\n\n1. Mill turns\n\n${place}${MILL}\n\n${rule}\n\n2) Eels return to fen\n\n${place}${MILL}\n\n${REST}\n`
      })
      .stories.map(({headline}) => headline)
  test.each([
    ['---', 'ORVAL - ', ['Mill turns', 'Eels return to fen']],
    ['-30-', 'ORVAL - ', ['Mill turns', 'Eels return to fen']],
    ['---', '', [null]],
    [REST, 'ORVAL - ', ['Mill turns', 'Eels return to fen']]
  ])('%s %s', (rule, place, headlines) => expect(digest(rule, place)).toEqual(headlines))
})

describe('what stands over the headline of a match’s report', () => {
  const LEAGUE = 'Tarn League Premier Division'
  const RESULT = 'Orval Town 2 Vell Rovers 1'
  const LATE = 'Late header lifts Orval off the bottom'
  test.each([
    [[LEAGUE, RESULT, LATE], LATE],
    [
      ['Cup, the third round of it, is over', 'Orval Town 2-1 Vell Rovers', LATE],
      'Cup, the third round of it, is over'
    ],
    [['Tarn Cup, Third Round', 'Orval Town 2-1 Vell Rovers', LATE], LATE],
    [['Orval Win Tarn Cup', RESULT, LATE], 'Orval Win Tarn Cup'],
    [[RESULT, LATE], RESULT],
    [['League cuts the season short', RESULT, LATE], 'League cuts the season short'],
    [[LEAGUE, 'Orval Town wait for Vell', LATE], LEAGUE]
  ])('%j', (lines, headline) =>
    expect(one(`${lines.join('\n\n')}\n\nBy Ana Ruiz\n\n${MILL}\n\n${REST}\n`).headline).toBe(headline)
  )
})

test.each([
  ['RUIZ, Orval', true],
  ['The weir is shut.', false]
])('straight under the catchline of a take: %s', (line, lost) => {
  const copy = `ORVAL-MILL (take 1 of 2)\n${TITLE}\nBy Ana Ruiz\n\nORVAL, June 8 - ${MILL}\n\n${REST}\n\nORVAL-MILL (take 2 of 2)\n${line}\n\nNobody has asked for the ladder, and the baker has bread.\n`
  expect(one(copy).furniture.includes(line)).toBe(lost)
})
