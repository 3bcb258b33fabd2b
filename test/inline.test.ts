import {expect, test} from 'vitest'
import type {Story} from '../src/contract.js'
import {built} from './setup/built.js'

const reader = await built.createReader({})
const read = (copy: string): Story => reader.read({value: copy}).stories[0] as Story
const TEXT =
  'The old clock of the town hall struck thirteen on Tuesday, and nobody set it right.\n\nIt will strike again.\n'

test.each([
  ['Published: 11:16, June 12, 2020 | Updated: 00:41, June 6, 2023', '2020-06-12T11:16', '2023-06-06T00:41'],
  ['Posted on 12 June 2020 at 11.16am', '2020-06-12T11:16', null],
  ['Last modified on Sun 14 Jun 2020 14.02 BST', null, '2020-06-14T14:02+01:00'],
  ['First published on Friday 12 June 2020, 6:45pm', '2020-06-12T18:45', null],
  ['11:16 pm on 12 June 2020', '2020-06-12T23:16', null],
  ['June 12, 2020 5:01 AM ET', '2020-06-12T05:01-04:00', null],
  ['December 12, 2020 5:01 AM ET', '2020-12-12T05:01-05:00', null],
  ['Nov 1, 2020, 5:01 AM PT', '2020-11-01T05:01-08:00', null],
  ['12 Jun 2020 - 08:14 AM CST', '2020-06-12T08:14', null],
  ['This article was last updated on June 14, 2020', null, '2020-06-14'],
  ['Reading desk | Elsmouth, 9 June 2020', '2020-06-09', null],
  ['14-Jun-2020 10:22 AM', '2020-06-14T10:22', null],
  ['14/06/20 10:22', '2020-06-14T10:22', null],
  ['2020.06.14. 10:22', '2020-06-14T10:22', null],
  ['Published: Sunday, June 14, 2020, 10:22 [IST]', '2020-06-14T10:22+05:30', null],
  ['Time of article published Jun 14, 2020', '2020-06-14', null],
  ['Updated At : 07:45 AM Jun 14, 2020 IST', null, '2020-06-14T07:45+05:30'],
  ['Dimanche 14 juin 2020 à 12h30', '2020-06-14T12:30', null],
  ['Mis à jour le 14 juin 2020 à 12h30', null, '2020-06-14T12:30'],
  ['Posted at 4:12 PM, Jun 12, 2020 and last updated 6:30 PM, Jun 12, 2020', '2020-06-12T16:12', '2020-06-12T18:30'],
  ['Published June 12, 2020\nUpdated 4:50 p.m. ET', '2020-06-12', '2020-06-12T16:50-04:00'],
  ['Published December 12, 2020 | Updated 4:50 p.m. PT', '2020-12-12', '2020-12-12T16:50-08:00'],
  ['June 12, 2020 09:00 AM Eastern Daylight Time', '2020-06-12T09:00-04:00', null],
  ['June 12, 2020 9:00 Central European Time', '2020-06-12T09:00+01:00', null],
  ['Venerdì 12 giugno 2020 18:41', '2020-06-12T18:41', null],
  ['12 de junio de 2020, 18:41', '2020-06-12T18:41', null],
  ['Published: 9:12pm, 12 Jun 2020Updated: 9:40pm, 12 Jun 2020', '2020-06-12T21:12', '2020-06-12T21:40'],
  ['June 12, 2020 at 5:02 p.m. EDTToday at 5:02 p.m. EDT', '2020-06-12T17:02-04:00', null],
  ['June 12, 20205:02 PM ET', '2020-06-12T17:02-04:00', null],
  ['Updated / Friday, 12 Jun 2020 18:40', null, '2020-06-12T18:40'],
  ['Published: 12 Jun, 2020 CET. Updated: Fri 12 Jun 2020 18:40 CET', '2020-06-12', '2020-06-12T18:40+01:00'],
  ['Skerra, Scotland   ●   Fri, June 12, 2020', '2020-06-12', null]
])('time line: %s', (line, published, updated) => {
  const story = read(`Town hall clock strikes thirteen\n${line}\n\n${TEXT}`)
  expect([story.headline, story.published, story.updated]).toEqual([
    'Town hall clock strikes thirteen',
    published,
    updated
  ])
  expect(story.body).toHaveLength(2)
})

test.each([
  ['By Ana Ruiz and Tom Beck in Lima', ['Ana Ruiz', 'Tom Beck']],
  ['By ANA RUIZ, TOM BECK and SUE LIM', ['ANA RUIZ', 'TOM BECK', 'SUE LIM']],
  ['Words by Ana Ruiz, pictures by Tom Beck', ['Ana Ruiz', 'Tom Beck']],
  ['Story and photos by Ana Ruiz', ['Ana Ruiz']],
  ['By Ana Ruiz for The Harbour Post', ['Ana Ruiz']],
  ['By Ana Ruiz (@anaruiz)', ['Ana Ruiz']],
  ['By Ana Ruiz and\nTom Beck', ['Ana Ruiz', 'Tom Beck']],
  ['Ana Ruiz and Tom Beck', ['Ana Ruiz', 'Tom Beck']],
  ['By\nAna Ruiz', ['Ana Ruiz']],
  ['By Ana Ruiz\nAP Science Writer', ['Ana Ruiz']],
  ['From Ana Ruiz', ['Ana Ruiz']],
  ['By:\nFRANCE 24', ['FRANCE 24']],
  ['By ana ruiz', ['ana ruiz']],
  ['By ana ruiz and tom beck', ['ana ruiz', 'tom beck']],
  ['By Ana Ruiz | Tom Beck', ['Ana Ruiz', 'Tom Beck']],
  ['By Ana Ruiz | New Delhi', ['Ana Ruiz']],
  ['Live Reporting by Ana Ruiz and Tom Beck', ['Ana Ruiz', 'Tom Beck']],
  ['News provided by\nCorran Pumps', ['Corran Pumps']],
  ['Source: Xinhua', ['Xinhua']]
])('byline: %s', (line, names) => {
  const story = read(`Town hall clock strikes thirteen\n\n${line}\n\n${TEXT}`)
  expect(story.byline?.authors.map(({name}) => name)).toEqual(names)
  expect([story.headline, story.subheadline, story.body.length]).toEqual(['Town hall clock strikes thirteen', null, 2])
})

test.each([
  ['Ana Ruiz | Staff Writer', 'Ana Ruiz', 'Staff Writer', null, null],
  ['Ana Ruiz Political Editor', 'Ana Ruiz', 'Political Editor', null, null],
  ['By Ana Ruiz, for CNN', 'Ana Ruiz', null, 'CNN', null],
  ['By Ana Ruiz AFP', 'Ana Ruiz', null, 'AFP', null],
  ['By ANA RUIZ FOR HARBOUR.COM', 'ANA RUIZ', null, 'HARBOUR.COM', null],
  [
    'By Ana Ruiz\n\nWestern Correspondent\n\nHarbour Media Group',
    'Ana Ruiz',
    'Western Correspondent',
    'Harbour Media Group',
    null
  ],
  [
    'Ana Ruiz\nTransport correspondent, BBC News\n@anaruiz\nReporting from Skerra',
    'Ana Ruiz',
    'Transport correspondent',
    'BBC News',
    'Skerra'
  ],
  ['Ana Ruiz\nReporter·Harbour Herald·\n12 Jun, 2020 05:00 PM', 'Ana Ruiz', 'Reporter', 'Harbour Herald', null],
  ['Ana Ruiz Environment correspondent\n12 June 2020', 'Ana Ruiz', 'Environment correspondent', null, null],
  ['By Ana Ruiz The Canadian Press', 'Ana Ruiz', null, 'The Canadian Press', null],
  ['By Ana Ruiz / AFP', 'Ana Ruiz', null, 'AFP', null],
  ['Ana Ruiz (with inputs from agencies)', 'Ana Ruiz', null, null, null],
  ['Ana Ruiz – Elsmouth', 'Ana Ruiz', null, null, 'Elsmouth'],
  ['From Ana Ruiz in Elsmouth', 'Ana Ruiz', null, null, 'Elsmouth'],
  ['By Ana Ruiz @anaruiz', 'Ana Ruiz', null, null, null],
  ['Author: Ana Ruiz', 'Ana Ruiz', null, null, null],
  ['By Ana Ruiz\nSpecial to The Post', 'Ana Ruiz', null, 'Post', null]
])('byline with more: %s', (line, name, role, organisation, location) => {
  const {byline} = read(`Town hall clock strikes thirteen\n\n${line}\n\n${TEXT}`)
  expect(byline?.authors).toEqual([{name, kind: 'person', role, organisation, location, email: null}])
})

test('a post that is said of several writers is the post of each', () => {
  const {byline} = read(`Town hall clock strikes thirteen\n\nBy Ana Ruiz and Tom Beck, AP Sports Writers\n\n${TEXT}`)
  expect(byline?.authors.map(({role}) => role)).toEqual(['AP Sports Writers', 'AP Sports Writers'])
})

test.each([
  ['MOSCOW, June 12. /TASS/. ', ['MOSCOW'], ['TASS']],
  ['OSLO, June 12, 2021 /PRNewswire/ -- ', ['OSLO'], ['PRNewswire']],
  ['New Delhi, June 12 (IANS) ', ['New Delhi'], ['IANS']],
  ['Dehradun (Uttarakhand) [India], June 12 (ANI): ', ['Dehradun (Uttarakhand) [India]'], ['ANI']],
  ['JENA, Germany--(BUSINESS WIRE)--', ['JENA, Germany'], ['BUSINESS WIRE']],
  ['HALIFAX - (CP) - ', ['HALIFAX'], ['CP']],
  ['(Bloomberg) -- ', [], ['Bloomberg']],
  ['INNSBRUCK. 12 June. INTERFAX - ', ['INNSBRUCK'], ['INTERFAX']],
  ['ANKARA, Turkey\n\n', ['ANKARA, Turkey'], []],
  ['Doha: ', ['Doha'], []],
  ['Dar es Salaam – ', ['Dar es Salaam'], []]
])('dateline: %s', (opening, places, organisations) => {
  const {dateline, body} = read(`Town hall clock strikes thirteen\n\nBy Ana Ruiz\n\n${opening}${TEXT}`)
  expect([dateline?.places, dateline?.organisations]).toEqual([places, organisations])
  expect(body[0]?.text).toMatch(/^The old clock/)
})

test.each([
  'Swallows - he counted sixty - had built in the tower, and the bell could not be rung for them.',
  'Background: the clock was built in 1744 by a man who could not count beyond twelve, they say.',
  'Published in March, the book about the clock has sold ten copies, nine of them to the author.',
  'Good morning, Elsmouth, the mayor said from the tower, and nobody answered him for a while.',
  'Stand under the tower and you hear the wheels, which have not been oiled since 1744 or so.',
  'Thirteen. That is how often the clock struck, and everybody counted twice to be quite sure.',
  'Was this the hour of thirteen, the children asked, and nobody on the square could tell them.',
  'Follow the stairs to the top and you can see three countries, on a day without a cloud.'
])('the story’s own words: %s', (sentence) => {
  const story = read(`Town hall clock strikes thirteen\n\nBy Ana Ruiz\n\n${sentence}\n\n${TEXT}`)
  expect(story.body.map(({text}) => text)[0]).toBe(sentence)
  expect([story.dateline, story.notes, story.furniture]).toEqual([null, [], []])
})

test('a name over two lines of quoted mail has no sign in it', () => {
  const {quotes} = read(
    '> Town hall clock strikes thirteen\n>\n> ASHBY (PA) - The clock struck thirteen on Tuesday, and nobody set it\n> right.\n>\n> "I heard fourteen, and I have lived under it for years," said Tom\n> Beck, who keeps the key of the tower.\n>\n> The clock was built in the spring of the year 1744 by a smith who had\n> never seen one.\n'
  )
  expect(quotes.map(({speaker}) => speaker?.name)).toEqual(['Tom Beck'])
})
