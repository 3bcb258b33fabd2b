import {describe, expect, test} from 'vitest'
import type {Story} from '../src/contract.js'
import {built} from './setup/built.js'

const reader = await built.createReader({})
const one = (copy: string): Story => reader.read({value: copy}).stories[0] as Story

const MILL = 'The mill at Orval ground its first sack in forty years on Tuesday, and the baker bought it.'
const OWL = 'An owl closed the law courts at Ashby for a second day and will not be moved, clerks said.'
const REST = 'The mayor has a key to the tower and a ladder that is long enough.'
const page = (...lines: string[]): Story => one(`Mill turns again\nBy Ana Ruiz\n\n${lines.join('\n\n')}\n`)
const types = ({body}: Story): string[] => body.map(({type}) => type)

describe('an embargo', () => {
  const mail = (line: string, title: string): Story =>
    one(
      `From: Harbour Wire <desk@wire.example>\nDate: Wed, 31 Dec 2025 16:40:02 +0000\nSubject: MILL 1\n\n${line}\n${title}\n` +
        `By Ana Ruiz\nThe mill at Orval has ground its first sack in forty years, and the\nbaker has bought it for his children.\n\n` +
        `The mayor has a key to the tower and a ladder that is long enough\nfor two.\n\n${OWL}\n`
    )
  test('keeps its time, and is after the mail that has it', () => {
    const story = mail('EMBARGOED TO 0001 FRIDAY JANUARY 2', 'MILL AT ORVAL TURNS AGAIN AFTER FORTY YEARS')
    expect([story.headline, story.embargo]).toEqual(['MILL AT ORVAL TURNS AGAIN AFTER FORTY YEARS', '2026-01-02T00:01'])
    expect(story.notes).toEqual([{kind: 'embargo', text: 'EMBARGOED TO 0001 FRIDAY JANUARY 2'}])
  })
  test('of two lines in capitals is one', () =>
    expect(mail('NOT FOR PUBLICATION OR BROADCAST BEFORE', '0001 FRIDAY JANUARY 2').notes[0]?.text).toBe(
      'NOT FOR PUBLICATION OR BROADCAST BEFORE 0001 FRIDAY JANUARY 2'
    ))
})

test('the last time of a live page is the one without a label', () => {
  const live = one(
    `Flood live: bridges closed\nTue 6 Jan 2026 15.02 GMT\nFirst published on Tue 6 Jan 2026 07.30 GMT\n\n${MILL}\n`
  )
  expect([live.published, live.updated]).toEqual(['2026-01-06T07:30Z', '2026-01-06T15:02Z'])
})

test('a day and its agency open the text, though it is short', () =>
  expect(
    one(
      `BRIEF-Harbour Foods profit up\n\nJan 6 (Reuters) - Harbour Foods Plc HFDS.L:\n\n* Q3 PROFIT UP\n* REVENUE UP\n`
    )
  ).toMatchObject({
    dateline: {text: 'Jan 6 (Reuters)', organisations: ['Reuters']},
    body: [{text: 'Harbour Foods Plc HFDS.L:'}, {type: 'list'}]
  }))

describe('whose release it is', () => {
  const titles = (...lines: string[]): unknown[] => {
    const {headline, subheadline} = one(`${lines.join('\n\n')}\n\nPosted On: 12 JAN 2026 4:15PM\n\n${MILL}\n\n${OWL}\n`)
    return [headline, subheadline]
  }
  test('stands over the headline', () =>
    expect(
      titles('Ministry of Rivers, Lakes & Ports', 'Minister opens the mill at Orval after forty years', 'Baker to buy')
    ).toEqual(['Minister opens the mill at Orval after forty years', 'Baker to buy']))
  test('but a headline can begin with it', () =>
    expect(titles('Ministry of Rivers Opens Old Mill', 'The baker has bought the first sack of flour')).toEqual([
      'Ministry of Rivers Opens Old Mill',
      'The baker has bought the first sack of flour'
    ]))
})

describe('a picture', () => {
  test.each([
    ['Boats return to the jetty on Tuesday.—Umar Ali', 'Umar Ali'],
    ['Boats return to the jetty on Tuesday. —AFP', 'AFP'],
    ['A farmer dries coffee in Orval. PHOTO/ANA RUIZ', 'ANA RUIZ'],
    ['A farmer dries coffee in Orval. FILE PHOTO | HARBOUR', 'HARBOUR'],
    [
      'Mayor Chew Bell (centre) at the mill in Orval today. -- fotoBERNAMA (2026) COPYRIGHT RESERVED',
      'fotoBERNAMA (2026) COPYRIGHT RESERVED'
    ]
  ])('%s', (line, credit) =>
    expect(one(`Mill at Orval turns again\nAna Ruiz\n\n${line}\n\n${MILL}\n\n${OWL}\n`).captions[0]).toMatchObject({
      credit
    })
  )
  test('that has the page’s button over its credit', () =>
    expect(
      one(`Mill turns again\n\nimage: The mill at dusk.\n\nview more\n\nCredit: Ana Ruiz / Orval Mill\n\n${MILL}\n`)
        .captions
    ).toEqual([{text: 'The mill at dusk.', credit: 'Ana Ruiz / Orval Mill', date: null}]))
  test('that stands over the headline', () =>
    expect(
      one(
        `UN News\n\n© UNICEF/Ana Ruiz\n\nA girl fills the first sack.\n\nMill turns again, agencies say\n\n7 January 2026\n\n${MILL}\n`
      )
    ).toMatchObject({
      headline: 'Mill turns again, agencies say',
      captions: [{text: 'A girl fills the first sack.', credit: 'UNICEF/Ana Ruiz'}]
    }))
})

describe('lines within a story', () => {
  test.each([
    // A dash before it
    [[MILL, "- 'It sang in the wind'", OWL], 'crosshead'],
    [[MILL, '- Forty years', OWL], 'crosshead'],
    // Who said it, what is announced, a sentence
    [['“The river sang in the wind all night long and nobody slept.”', '— Ana Ruiz', OWL], 'paragraph'],
    [[MILL, 'The mayor promised three things to the miller and his wife:', '- Forty years', OWL], 'paragraph'],
    [[MILL, '- The mill is closed.', OWL], 'paragraph'],
    [[MILL, 'Background:', OWL], 'crosshead'],
    [[MILL, 'Ana Ruiz:', OWL], 'paragraph'],
    [[MILL, OWL, 'Key events', '- Mill turns\n- Baker buys\n- Owl stays'], 'crosshead']
  ])('%j', (lines, type) => expect(types(page(...lines)).at(-2)).toBe(type))
  test('rows with Roman numbers are a list', () =>
    expect(page(MILL, '(i) A mill of one stone\n(ii) Four tanks for the eels', OWL).body[1]).toEqual({
      type: 'list',
      text: '(i) A mill of one stone\n(ii) Four tanks for the eels'
    }))
  test('a publisher’s sign is no row', () =>
    expect(types(page(MILL, OWL, '(c) 2021 Harbour Post'))).not.toContain('list'))
})

describe('headings with numbers', () => {
  test('over text of their own are cross-heads', () => {
    const {body} = page(MILL, '1. Cranes stand still', OWL, '2. Herring are back', REST)
    expect(body.map(({type}) => type)).toEqual(['paragraph', 'crosshead', 'paragraph', 'crosshead', 'paragraph'])
    expect(body[1]?.text).toBe('1. Cranes stand still')
  })
  test('that stand together are a list', () =>
    expect(types(page(MILL, '1. Cranes stand still', '2. Herring are back', OWL))).toEqual([
      'paragraph',
      'list',
      'paragraph'
    ]))
  test('one number alone is a row', () => expect(types(page(MILL, '1. Cranes stand still', OWL))[1]).toBe('list'))
})

test.each([
  ['The public is advised to:', 'paragraph'],
  ['Residents of the coast have been told that:', 'paragraph'],
  ['What you need to know:', 'crosshead'],
  ['Key features:', 'crosshead']
])('over points «%s» is a %s', (line, type) =>
  expect(types(page(MILL, OWL, line, '- Stay at home\n- Keep the cat in', REST))[2]).toBe(type)
)

describe('an essay', () => {
  const essay = one(
    'Academic rigour, journalistic flair\n\nWhy do pigeons prefer concrete to lawns?\n\nPublished: January 8, 2026 10.18am SAST\n' +
      'Author\nNomsa Bell\nSenior Lecturer in Rivers, University of Orval\nDisclosure statement\n\n' +
      'Nomsa Bell does not work for, consult, own shares in or receive funding from any company.\n\nPartners\n' +
      `University of Orval provides funding as a partner of The Conversation AFRICA.\n\n${MILL}\n\n${OWL}\n`
  )
  test('has its author and post under the time', () =>
    expect([essay.headline, essay.byline?.authors]).toMatchObject([
      'Why do pigeons prefer concrete to lawns?',
      [{name: 'Nomsa Bell', role: 'Senior Lecturer in Rivers', organisation: 'University of Orval'}]
    ]))
  test('and what the author discloses is a note', () => {
    expect(essay.notes.map(({kind}) => kind)).toEqual(['disclaimer', 'disclaimer'])
    expect(essay.body.map(({text}) => text)).toEqual([MILL, OWL])
  })
})

test('a town stays one beside other words in capitals', () =>
  expect(one(`Mill turns again\n\nORVAL: ${MILL}\n\nNOTE: ${OWL}\n`).dateline?.places).toEqual(['ORVAL']))

test('who speaks in a transcript is no dateline', () => {
  const {dateline, body} = one(`Mill turns again\n\nANA RUIZ, HOST:\n\n${MILL}\n\nTOM BELL: ${OWL}\n`)
  expect([dateline, body[0]?.text]).toEqual([null, 'ANA RUIZ, HOST:'])
})

test('keywords under a covering note are the slug', () =>
  expect(
    one(
      `From: Ana Ruiz <ruiz@desk.example>\nSubject: copy\n\nHi Sam,\nhere is the piece.\n\nORVAL-MILL\nMill at Orval turns again\nBy Ana Ruiz\n\nORVAL - ${MILL}\n\n${OWL}\n`
    )
  ).toMatchObject({slugline: 'ORVAL-MILL', headline: 'Mill at Orval turns again'}))

describe('lines over a story', () => {
  test.each(['Available In English Français', 'Heard on All Things Considered', 'HARBOUR FILE PHOTO'])('%s', (line) =>
    expect(one(`Mill at Orval turns again\n\n${line}\nJanuary 8, 2026\n\n${MILL}\n\n${OWL}\n`)).toMatchObject({
      headline: 'Mill at Orval turns again',
      subheadline: null,
      furniture: [line]
    })
  )
  test.each(['SOCIETY & CULTURE', 'Traditional Chinese | Simplified Chinese', 'Print friendly version'])(
    'over the headline: %s',
    (line) =>
      expect(one(`${line}\n\nMill at Orval turns again\n\n${MILL}\n\n${OWL}\n`).headline).toBe(
        'Mill at Orval turns again'
      )
  )
  test('a rule under the headline parts nothing of the story', () =>
    expect(types(one(`Mill at Orval turns again\n**********\n${MILL}\n${OWL}\n`))).toEqual(['paragraph', 'paragraph']))
  test('an agency’s letters over the byline are no slug', () =>
    expect(one(`GNA\nBy Rosemary Bell\nMill at Orval turns again\n${MILL}\n${OWL}\n`).slugline).toBeNull())
  test('a deck over the owner’s sign of a picture', () =>
    expect(
      one(
        `9 JAN, 11:42\nSOCIETY & CULTURE\n\nMill at Orval turns again\n\nThe owl looks on\n\n© Ana Ruiz/TASS\n\n${MILL}\n`
      )
    ).toMatchObject({headline: 'Mill at Orval turns again', subheadline: 'The owl looks on'}))
  test('a byline joined to its By', () =>
    expect(one(`Mill at Orval turns again\nbyVG Bell\n\n${MILL}\n`).byline?.authors[0]?.name).toBe('VG Bell'))
})

describe('lines under a story', () => {
  test.each([
    'solar power | Mali | WFP',
    '>> Download the Harbour app',
    'Watch more from Harbour TV:',
    'Subscribe to The Harbour from £4 a month',
    'View source version on wire.example.com: https://wire.example.com/home/1/en/',
    'Your tax deductible gift can help the mill to turn.',
    'Donate Now',
    'Ends/Friday, January 9, 2026',
    'Issued at HKT 16:05',
    '*****'
  ])('%s', (line) => {
    const story = page(MILL, OWL, REST, line)
    expect(story.body).toHaveLength(3)
    expect(story.furniture).toContain(line)
  })
  test('figures between bars are the story’s', () => expect(page(MILL, OWL, 'Orval | 3 | 4').body).toHaveLength(3))
  test('a heading goes with the boilerplate under it', () => {
    const words = 'This release contains forward-looking statements. Results may differ from them.'
    const story = page(MILL, OWL, 'Forward-Looking Statements', words)
    expect([story.body.length, story.furniture, story.notes]).toEqual([
      2,
      ['Forward-Looking Statements'],
      [{kind: 'disclaimer', text: words}]
    ])
  })
  test('where the teams play next is the story’s', () =>
    expect(types(page(MILL, OWL, 'Up next', REST.repeat(2)))[2]).toBe('crosshead'))
  test('what is attached to a release is not', () => {
    const story = page(MILL, OWL, 'Attachment', '• Report of the mill')
    expect([story.body.length, story.furniture]).toEqual([2, ['Attachment', '• Report of the mill']])
  })
  test('stars between sections part them', () => expect(types(page(MILL, '***', OWL))[1]).toBe('separator'))
  test('a box that many read is no author’s', () => {
    expect(page(MILL, OWL, 'editorial@harbour.example').byline?.authors[0]?.email).toBeNull()
    expect(page(MILL, OWL, 'ana.ruiz@harbour.example').byline?.authors[0]?.email).toBe('ana.ruiz@harbour.example')
  })
})

test('staff and a name are two authors', () =>
  expect(one(`Mill turns again\nAuthor: WQTV Staff, Tricia Bell\n\n${MILL}\n`).byline?.authors).toMatchObject([
    {name: 'WQTV Staff', kind: 'person'},
    {name: 'Tricia Bell', kind: 'person'}
  ]))

test('a name before Anadolu’s days is the author’s', () =>
  expect(
    one(`Ropeway to open again\nAysun Doğan  |06.01.2026 - Update : 07.01.2026\nISTANBUL\n${MILL}\n${OWL}\n`)
  ).toMatchObject({
    published: '2026-01-06',
    updated: '2026-01-07',
    byline: {authors: [{name: 'Aysun Doğan', kind: 'person'}]}
  }))
