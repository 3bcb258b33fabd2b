import {describe, expect, test} from 'vitest'
import type {Story} from '../src/contract.js'
import {built} from './setup/built.js'

const reader = await built.createReader({})
const one = (copy: string): Story => reader.read({value: copy}).stories[0] as Story

const MILL = 'The mill at Orval ground its first sack in forty years on Tuesday, and the baker bought it.'
const REST = 'The mayor has a key to the tower and a ladder that is long enough.'
const TEXT = `ORVAL, June 8 (ORVA) - ${MILL}\n\n${REST}\n`
const TITLE = 'Mill turns again after forty years'

describe('fields over copy', () => {
  const head = (...lines: string[]): Story => one(`${lines.join('\n')}\n\n${TEXT}`)
  test.each([
    [['Slug: MILL', 'Transref: X-200', `Headline: ${TITLE}`], TITLE],
    [['SLUG     : MILL', 'PRIORITY : NORMAL', `HEAD     : ${TITLE}`], TITLE],
    [[`Slug: MILL | Words: 95 | Headline: ${TITLE}`], TITLE],
    [[`Slug: MILL    Words: 95    Headline: ${TITLE}`], TITLE],
    [['Slug:\tMILL', 'Words:\t95', `Headline:\t${TITLE}`], TITLE],
    [['SLUG ..... MILL', `HEADLINE ..... ${TITLE}`], TITLE],
    [['Tag: NewsAlert', 'Slug--Mill-Race', '', TITLE], TITLE],
    [['News ID: 315870', 'ORVA/Desk: English', 'Date: 12 June 2024', '', TITLE], TITLE],
    [['Slug', 'MILL', 'Headline', TITLE, 'Words', '95'], TITLE],
    [['*Slug:* MILL', `*Headline:* ${TITLE}`], TITLE],
    [['ORVA National Wire', 'Slug: MILL', 'Words: 95', '', TITLE], TITLE],
    [['Clave: ORVAL MILL', 'Prioridad: 3', 'Fecha: 12/06/2024 17:44 GMT', '', TITLE], TITLE],
    // A headline with a colon under them is none of them
    [['Slug: MILL', 'Words: 95', `Orval: ${TITLE}`], `Orval: ${TITLE}`],
    [['Slug: MILL', 'Words: 95', '', `Orval: ${TITLE}`], `Orval: ${TITLE}`]
  ])('%j', (lines, headline) => expect(head(...lines).headline).toBe(headline))

  test.each([
    ['Transmitted: 2024-06-12 14:05:33 GMT', '2024-06-12T14:05:33Z', null],
    ['Pub: 2024-06-12 16:05 EDT', '2024-06-12T16:05-04:00', null],
    ['Date/Time: 12.06.2024 15:32', '2024-06-12T15:32', null],
    ['Last modified: 12 June 2024 16:05', null, '2024-06-12T16:05'],
    ['Event date: 12 June 2024', null, null]
  ])('%s', (line, published, updated) => {
    const story = head('Slug: MILL', line, `Headline: ${TITLE}`)
    expect([story.published, story.updated]).toEqual([published, updated])
  })

  test.each([
    ['Guard: Adds the mayor.', ['update']],
    ['Note: Pictures follow.', ['editor']],
    ['Embargo: none', []],
    ['Embargo: 12 June 2024 16:00 GMT', ['embargo']]
  ])('%s', (line, kinds) =>
    expect(head('Slug: MILL', line, `Headline: ${TITLE}`).notes.map(({kind}) => kind)).toEqual(kinds)
  )

  test('facts in the text are none', () =>
    expect(
      one(`${TITLE}\nBy Ana Ruiz\n\n${MILL}\n\nLocation: Orval\nPresenter: the mayor\n\n${REST}\n`).body
    ).toHaveLength(4))
})

test('the time of a field is the copy’s, not that of the mail around it', () =>
  expect(
    one(
      `From: a <a@b.example>\nSubject: mill\nDate: Wed, 12 Jun 2024 13:00:00 -0400\n\nTitle: ${TITLE}\nDate: June 12, 2024 at 12:51 PM\nLength: 122 words\n---\n${TEXT}`
    ).published
  ).toBe('2024-06-12T12:51'))

describe('a head on one line, and numbers over it', () => {
  test.each([
    ['[ 13/06/2024 10:22 ] [ HARBOUR WIRE ] [ 214 w ]', '2024-06-13T10:22'],
    ['Topic: SOCIETY - No. 4471 - Wed 12/06/2024 15:05 (GMT+7)', '2024-06-12T15:05+07:00'],
    ['HARBOUR WIRE / 0612-143 / 18:32 JST 12 Jun 2024 / 155 words', '2024-06-12T18:32+09:00'],
    ['Harbour News  |  2024/06/12 20:31  |  politics  |  ID 202406120024', '2024-06-12T20:31'],
    ['12.06.2024 17:08 (MSK)   #0412   ENG', '2024-06-12T17:08+03:00'],
    ['2024-06-12-18:20:05', '2024-06-12T18:20:05'],
    ['2024/06/12 (Wed) 19:42', '2024-06-12T19:42']
  ])('%s', (line, published) => {
    const story = one(`${line}\n${TITLE}\n\n${TEXT}`)
    expect([story.headline, story.published]).toEqual([TITLE, published])
  })
  test.each(['AP81', 'K20240612-0087', '■ HARBOUR WIRE ■\nK20240612-0087'])('%s', (lines) =>
    expect(one(`Subject: ${TITLE}\n\n${lines}\n${TITLE}\n\n${TEXT}`).headline).toBe(TITLE)
  )
})

describe('codes over the headline', () => {
  test.each([
    ['HNA0412 3 POL/ECO 00221 HINA ENG', TITLE],
    ['ctk0154 4 eko 1490 czech CTK-Mill', TITLE],
    ['3137012 LOC 0131 ORVAL /ORVA-ORV20', TITLE],
    ['LOC18:13', TITLE],
    ['----- Message from the desk -----', TITLE],
    // Figures among words are the headline's
    ['t001 / ORVANEWS / ORVAL-MILLS / 186 words', TITLE],
    ['desk.wire@orva.example', TITLE],
    ['APA0377 5 AI 0210                              Mi, 12.Jun 2024', TITLE],
    ['The corrected story follows:', TITLE],
    ['News ID: 1395303182 | Orval News Agency', TITLE],
    ['Newsroom mail - do not reply', TITLE],
    ['Storm kills 120 in Orval', 'Storm kills 120 in Orval'],
    ['Orval 2024: 300 mills turn', 'Orval 2024: 300 mills turn']
  ])('%s', (line, headline) => expect(one(`${line}\n${TITLE}\n\n${TEXT}`).headline).toBe(headline))
})

describe('the mail that copy answers', () => {
  const MAIL = 'From: Desk\nSent: 8 June 2024 17:55\nTo: Mo\nSubject: RE: mill\n\nCan I have it by seven?'
  test.each([
    ['a rule over it', `________________________________\n${MAIL}`, 2],
    ['nothing over it', MAIL, 2],
    ['its mark', '-----Original Message-----\nCan I have it by seven?', 2],
    ['fields of nobody’s answer', MAIL.replace('RE: ', ''), 4]
  ])('%s', (_, below, blocks) =>
    expect(one(`Subject: mill\nFrom: Mo\n\n${TITLE}\n\n${TEXT}\n${below}\n`).body).toHaveLength(blocks)
  )
})

describe('notes over the dateline', () => {
  test.each([
    ['Adds what the mayor said', ['update']],
    ['Adds to the noise of the town', ['update']],
    ['ADVANCE - EMBARGOED 0001 THURSDAY JUNE 13', ['embargo']],
    ['Editors, please use the following', ['editor']],
    ['Editors please nobody', []]
  ])('%s', (line, kinds) => expect(one(`${TITLE}\n\n${line}\n\n${TEXT}`).notes.map(({kind}) => kind)).toEqual(kinds))
})

describe('keywords under a head', () => {
  test.each([
    ['Orval-Mills LEAD', 'Orval-Mills'],
    ['ORVA-H-24 Mill', 'ORVA-H-24 Mill'],
    ['Mill Keeps Lead', null]
  ])('%s', (line, slugline) => expect(one(`${line}\n${TITLE}\n\n${TEXT}`).slugline).toBe(slugline))
})

describe('lines of a mailer', () => {
  test.each([
    'Not displaying correctly? View it in your browser.',
    'View this email in your browser: https://mail.example/0612',
    'Having trouble viewing this email? Click here to see the online version',
    'If you no longer wish to receive these mails, write to us.',
    'Unsubscribe from this list',
    'You are subscribed to ORVA Daily.',
    'Read more (http://orva.example/s/88213)',
    '(Graphics) (Photos) (Video)'
  ])('%s', (line) => expect(one(`${TITLE}\n\n${TEXT}\n${line}\n`).furniture).toContain(line))
})

describe('a sign-off of the sender', () => {
  test.each([
    ['(ORVA)(www.orva.example)', '(ORVA)(www.orva.example)'],
    ['ORVA, +51 1 555 0100, desk@orva.example', 'ORVA, +51 1 555 0100, desk@orva.example'],
    ['--ORVA\nab/cd\n(164 Words)', '--ORVA ab/cd']
  ])('%s', (lines, tagline) => expect(one(`${TITLE}\n\n${TEXT}\n${lines}\n`).tagline?.text).toBe(tagline))
})
