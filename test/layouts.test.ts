import {describe, expect, test} from 'vitest'
import type {Story} from '../src/contract.js'
import {built} from './setup/built.js'

const reader = await built.createReader({})
const one = (copy: string): Story => reader.read({value: copy}).stories[0] as Story

const MILL = 'The mill at Orval ground its first sack in forty years on Tuesday, and the baker bought it.'
const OWL = 'An owl closed the law courts at Ashby for a second day and will not be moved, clerks said.'
const REST = 'The mayor has a key to the tower and a ladder that is long enough.'
const under = (...lines: string[]): string => `Mill turns again\nBy Ana Ruiz\n\n${MILL}\n\n${lines.join('\n')}\n`

describe('the order of a date in numbers', () => {
  const read = (date: string, ...text: string[]): Pick<Story, 'published'> =>
    one(`Mill turns again\nPublished: ${date}\n\n${text.join('\n\n')}\n`)
  test.each([
    // A day that the text names
    ['11/08/2023', '2023-08-11', MILL, 'It had stood still since Aug. 11, when the miller fell ill.'],
    ['11/08/2023', '2023-11-08', MILL, 'It will stand still again on November 8 and after.'],
    ['11/08/2023', '2023-08-11', MILL, 'It had stood still since the 11th of August.'],
    // Both are named
    ['11/08/2023', null, MILL, 'It stood still on Aug. 11 and on Nov. 8.'],
    // Days that are written before their month
    ['11/08/2023', '2023-08-11', MILL, 'It was built on 3 May 1871.'],
    ['11/08/2023', null, MILL, 'It was built on May 3, 1871.'],
    // Where it comes from
    ['11/08/2023', '2023-11-08', `ORVAL, Ore. - ${MILL}`],
    ['11/08/2023', null, `ORVAL, Georgia - ${MILL}`],
    // 8 November 2023 was a Wednesday, 11 August a Friday
    ['11/08/2023', '2023-11-08', MILL.replace('Tuesday', 'Wednesday')],
    ['11/08/2023', '2023-08-11', MILL.replace('Tuesday', 'Friday')],
    ['11/08/2023', null, MILL.replace('on Tuesday', 'last Friday')],
    ['11/08/2023', null, MILL.replace('ground its first sack in forty years on Tuesday', 'will turn on Friday')],
    ['11/08/2023', null, MILL]
  ] as [string, string | null, ...string[]][])('%s is %s', (date, published, ...text) =>
    expect(read(date, ...text).published).toBe(published)
  )
})

describe('pull quotes with their name on the same line', () => {
  const SAID = '“The baker was at the door before the first sack was full,” said Jo Bell, the miller.'
  test('that repeat what the story says', () => {
    const {body, quotes} = one(
      under(SAID, '', REST, '', '“The baker was at the door before the first sack was full” — Jo Bell', '', OWL)
    )
    expect(body.map(({type}) => type)).toEqual(['paragraph', 'paragraph', 'paragraph', 'pullquote', 'paragraph'])
    expect(body[3]?.text).toBe('“The baker was at the door before the first sack was full”')
    const pull = quotes.find(({kind}) => kind === 'pull')
    expect([pull?.speaker?.name, pull?.speaker?.description]).toEqual(['Jo Bell', 'the miller'])
  })
  test('a saying that stands there once is a paragraph', () => {
    const {body} = one(under('“We shall grind until the river is dry and then some” — Jo Bell', '', REST))
    expect(body.map(({type}) => type)).toEqual(['paragraph', 'paragraph', 'paragraph'])
  })
})

describe('a large first letter on a line of its own', () => {
  test.each([
    ['T\nhe mill at Orval ground its first sack on Tuesday.', 'The mill at Orval ground its first sack on Tuesday.'],
    ['T\n\nhe mill at Orval ground its first sack.', 'The mill at Orval ground its first sack.'],
    ['“W\ne shall grind,” the miller said on Tuesday.', '“We shall grind,” the miller said on Tuesday.'],
    ['A\nfter forty years the mill at Orval turns.', 'After forty years the mill at Orval turns.'],
    ['A\nmill at Orval ground its first sack.', 'A mill at Orval ground its first sack.'],
    ['I\nn forty years the mill had never turned.', 'In forty years the mill had never turned.'],
    ['I\nwas the first to hear the mill at Orval.', 'I was the first to hear the mill at Orval.']
  ])('%j', (text, read) =>
    expect(one(`Mill turns again\nBy Ana Ruiz\n\n${text}\n\n${OWL}\n\n${REST}\n`).body[0]?.text).toBe(read)
  )
  test('is none before a capital', () =>
    expect(one(under('B', 'Owl in the law courts, whom nobody has fed.', OWL)).body.map(({text}) => text)).toContain(
      'Owl in the law courts, whom nobody has fed.'
    ))
})

test.each([
  'Got a story? Email us at tips@harbour.example',
  'Contact our newsroom or send your pictures to www.harbour.example/send',
  'Follow Harbour Post on social media',
  'Harbour Wire, Riga newsroom: +371 5550 0100',
  '(More to follow)'
])('the page’s own: «%s»', (line) => {
  const {body, furniture} = one(under(OWL, '', line, '', REST, '', MILL))
  expect([body.map(({text}) => text), furniture]).toEqual([[MILL, OWL, REST, MILL], [line]])
})

test.each([
  'The mill can be called at any hour on 555 0100, and the miller answers.',
  '“Follow us to the mill,” he wrote to ana@harbour.example, and nobody did.'
])('the story’s own: «%s»', (line) =>
  expect(one(under(OWL, '', line, '', REST)).body.map(({text}) => text)).toContain(line)
)

test('the fields of a mail’s head are lines of their own, however long they are', () => {
  const {published, dateline} = one(
    [
      'From: Harbour Desk <desk@harbour.example>',
      'Subject: Mill at Orval turns again after forty years, and the baker buys flour',
      'Date: Mon, 13 Sep 2021 16:04:11 +0300',
      '',
      'MILL TURNS AGAIN',
      '',
      'ORVAL, Sept. 13 (Harbour Wire) -- The mill at Orval ground its first',
      'sack in forty years on Monday, and the baker bought it before it was',
      'full.',
      '',
      'The miller has a ladder that is long enough, and a key to the tower,',
      'which he has not used.'
    ].join('\n')
  )
  expect([published, dateline?.date]).toEqual(['2021-09-13T16:04:11+03:00', '2021-09-13'])
})

test.each([
  ['(Orval, 8 March 2021) – ', ['Orval'], '2021-03-08'],
  ['(Orval, March 8, 2021) — ', ['Orval'], '2021-03-08'],
  ['(Orval, as ever) – ', [], null]
])('a dateline in brackets: %s', (opening, places, date) => {
  const {dateline} = one(`Mill turns again\nBy Ana Ruiz\n\n${opening}${MILL}\n\n${OWL}\n`)
  expect([dateline?.places ?? [], dateline?.date ?? null]).toEqual([places, date])
})

test.each([
  ['By Ana Ruiz | Novo Selo | 12.04.2021, 14:02', [['Ana Ruiz', null, 'Novo Selo']]],
  ['By Ana Ruiz | Harbour Post | 12.04.2021, 14:02', [['Ana Ruiz', 'Harbour Post', null]]],
  ['ANA RUIZ | TNN | Updated: 12.04.2021, 14:02', [['ANA RUIZ', 'TNN', null]]],
  ['PORT ORVAL | AFP | Updated: 12.04.2021, 14:02', [['AFP', null, null]]]
])('who and where between bars: %s', (line, authors) =>
  expect(
    one(`Mill turns again after forty years\n${line}\n\n${MILL}\n\n${OWL}\n`).byline?.authors.map(
      ({name, organisation, location}) => [name, organisation, location]
    )
  ).toEqual(authors)
)

test('rows that empty lines part are one list, whatever their sign', () => {
  const types = (sign: string): string[] =>
    one(
      under(OWL, '', `${sign} The first sack went to the baker`, '', `${sign} The second went to the owl`, '', REST)
    ).body.map(({type}) => type)
  expect(types('*')).toEqual(['paragraph', 'paragraph', 'list', 'paragraph'])
  expect(types('-')).toEqual(['paragraph', 'paragraph', 'list', 'paragraph'])
})

test.each([
  ['(This version corrects the name of the mill.)', 'correction'],
  ['This corrects the name of the mill in the third paragraph.', 'correction'],
  ['WARNING: This story contains details that some readers may find upsetting.', 'advisory'],
  ['Reader discretion is advised.', 'advisory'],
  ['UPDATE, 3 p.m.: The miller has answered our questions.', 'update'],
  ['(c) Harbour Post 2021', 'disclaimer']
])('a note: «%s»', (text, kind) => expect(one(under(OWL, '', REST, '', text)).notes).toEqual([{kind, text}]))

test.each([
  'This corrects a wrong of forty years, the miller said.',
  'The warning: this mill contains owls, and they bite.',
  'An update, 3 p.m. at the latest, was promised.'
])('no note: «%s»', (text) => expect(one(under(OWL, '', text, '', REST)).notes).toEqual([]))

test.each([
  ['Updated 9:31\n12 April 2021 08:00 BST', '2021-04-12T08:00+01:00', '2021-04-12T09:31+01:00'],
  ['Published 14:02 Updated 15:10 12 April 2021', '2021-04-12T14:02', '2021-04-12T15:10'],
  ['Updated 9:31 a.m. ET | Published 12 April 2021 08:00 BST', '2021-04-12T08:00+01:00', '2021-04-12T09:31-04:00']
])('times that share a day or a zone: %j', (line, published, updated) => {
  const story = one(`Mill turns again after forty years\n${line}\n\n${MILL}\n\n${OWL}\n`)
  expect([story.published, story.updated]).toEqual([published, updated])
})

test('a newsroom’s own heading at the end is no sender', () =>
  expect(one(under(OWL, '', REST, '', 'About Harbour Post')).tagline).toBeNull())

test('a dateline with its dash on a line of its own is no time', () => {
  const {published, dateline, body} = one(
    `Mill turns again\nBy Ana Ruiz\n\nORVAL, March 2, 2022 (AFP) —\n\n${MILL}\n\n${OWL}\n`
  )
  expect([published, dateline?.places, dateline?.date, body[0]?.text]).toEqual([null, ['ORVAL'], '2022-03-02', MILL])
})

test('a newsroom in brackets between place and day is the sender', () => {
  const {dateline} = one(`Mill turns again\nBy Ana Ruiz\n\nORVAL (Harbour Press) 13/08/2023 - ${MILL}\n\n${OWL}\n`)
  expect([dateline?.places, dateline?.date, dateline?.organisations]).toEqual([
    ['ORVAL'],
    '2023-08-13',
    ['Harbour Press']
  ])
})

test('three signs with blanks end a release', () => {
  const {body, furniture} = one(under(OWL, '', REST, '', '# # #'))
  expect([body.map(({type}) => type), furniture]).toEqual([['paragraph', 'paragraph', 'paragraph'], ['# # #']])
})
