import {describe, expect, test} from 'vitest'
import {dateAt, momentAt} from '../src/inline/date.js'
import {isoOf} from '../src/inline/moment.js'
import {timeAt} from '../src/inline/time.js'
import {itemsOf, nameLike, surelyName} from '../src/inline/names.js'
import {agencyOf, looksLikeNewsroom, organisationsIn} from '../src/inline/organisation.js'
import {city, isCapitals, placeAt, regionKnown} from '../src/inline/place.js'

/** What was read at the start of a text, and what is left of the text after it. */
const moment = (text: string): [string | null, string] | undefined => {
  const found = momentAt(text, 0)
  return found && [isoOf(found), text.slice(found.end)]
}

test.each<[string, [string | null, string]]>([
  ['June 12, 2020', ['2020-06-12', '']],
  ['Jun. 2, 2020 in Lisbon', ['2020-06-02', ' in Lisbon']],
  ['Sept 9', ['--09-09', '']],
  ['12th of June 2020', ['2020-06-12', '']],
  ['12 June, 2020', ['2020-06-12', '']],
  ['12-Jun-2020', ['2020-06-12', '']],
  ['1 May 1999 x', ['1999-05-01', ' x']],
  ['May 31', ['--05-31', '']],
  ['June 2020', ['2020-06', '']],
  ['2020-06-12', ['2020-06-12', '']],
  ['2020/6/2', ['2020-06-02', '']],
  ['2020.06.12 18:33 GMT+8', ['2020-06-12T18:33+08:00', '']],
  ['2020-06-12T09:30:05Z', ['2020-06-12T09:30:05Z', '']],
  ['13/06/2020', ['2020-06-13', '']],
  ['06/13/2020', ['2020-06-13', '']],
  ['05/05/2020', ['2020-05-05', '']],
  ['Friday, June 12, 2020', ['2020-06-12', '']],
  ['Fri. 12 Jun 2020 - 08:14', ['2020-06-12T08:14', '']],
  ['June 12, 2020 at 4 p.m.', ['2020-06-12T16:00', '']],
  ['June 12, 2020 | 12:05 am', ['2020-06-12T00:05', '']],
  ['June 12, 2020 12:05 pm', ['2020-06-12T12:05', '']],
  ['11:16, June 12, 2020', ['2020-06-12T11:16', '']],
  ['1920 GMT, June 12, 2020', ['2020-06-12T19:20Z', '']],
  ['1920 hrs', ['T19:20', '']],
  ['10.12 on 12 June 2020', ['2020-06-12T10:12', '']],
  ['12 June 2020 23:59 +0530', ['2020-06-12T23:59+05:30', '']],
  ['12 June 2020 23:59 +05:30', ['2020-06-12T23:59+05:30', '']],
  // The American zones by their day: winter until the second Sunday of March, again from the first of November.
  ['March 7, 2020 1:00 PM ET', ['2020-03-07T13:00-05:00', '']],
  ['March 8, 2020 1:00 PM ET', ['2020-03-08T13:00-04:00', '']],
  ['November 1, 2020 1:00 PM ET', ['2020-11-01T13:00-05:00', '']],
  ['October 31, 2020 1:00 PM PT', ['2020-10-31T13:00-07:00', '']],
  ['February 1, 2020 1:00 PM ET', ['2020-02-01T13:00-05:00', '']],
  ['December 1, 2020 1:00 PM ET', ['2020-12-01T13:00-05:00', '']]
])('moment: %s', (text, read) => {
  expect(moment(text)).toEqual(read)
})

test.each([
  'Monday',
  'Mayor',
  'June',
  '32 June',
  '0 June',
  '13/13/2020',
  '2020-13-01',
  '2020-01-32',
  '1920',
  '24:00',
  '12:60',
  '9',
  'x'
])('no moment: %s', (text) => {
  expect(moment(text)).toBeUndefined()
})

test('a slip of one letter is forgiven where it is asked for', () => {
  const at = (text: string, slips: boolean): string | null => isoOf(dateAt(text, 0, slips) ?? {end: 0})
  expect(['Febuary 3', 'Jnue 3', 'Augst 3', 'Julyy 3'].map((text) => at(text, true))).toEqual([
    '--02-03',
    '--06-03',
    '--08-03',
    '--07-03'
  ])
  expect(at('Febuary 3', false)).toBeNull()
  expect(['Ferry 3', 'Jure 3 x', 'Mat 3'].map((text) => at(text, true))).toEqual([null, '--06-03', null])
})

test('numbers that can be read in two ways say so', () => {
  expect(dateAt('06/07/2020', 0)).toMatchObject({day: 6, month: 7, ambiguous: true})
  for (const text of ['06/06/2020', '13/06/2020', '06/13/2020']) expect(dateAt(text, 0)?.ambiguous).toBeUndefined()
  expect(timeAt('4 o’clock', 0)).toBeUndefined()
})

describe('names', () => {
  test.each<[string, [string, string][]]>([
    ['Ana Ruiz', [['Ana Ruiz', '']]],
    [
      'Ana Ruiz and Tom Beck',
      [
        ['Ana Ruiz', ''],
        ['Tom Beck', 'and']
      ]
    ],
    [
      'Ana Ruiz, Tom Beck, and Sue Lim',
      [
        ['Ana Ruiz', ''],
        ['Tom Beck', ','],
        ['Sue Lim', ', and']
      ]
    ],
    [
      'Ana Ruiz with Tom Beck',
      [
        ['Ana Ruiz', ''],
        ['Tom Beck', 'with']
      ]
    ],
    [
      'Ana Ruiz AND Tom Beck',
      [
        ['Ana Ruiz', ''],
        ['Tom Beck', 'and']
      ]
    ],
    [
      'Ana Ruiz & Tom Beck; Sue Lim',
      [
        ['Ana Ruiz', ''],
        ['Tom Beck', '&'],
        ['Sue Lim', ';']
      ]
    ],
    [
      'Ana Ruiz | Lisbon · Lusa',
      [
        ['Ana Ruiz', ''],
        ['Lisbon', '|'],
        ['Lusa', '·']
      ]
    ],
    [
      'Ana Ruiz – Lisbon',
      [
        ['Ana Ruiz', ''],
        ['Lisbon', '–']
      ]
    ],
    ['Ana Ruiz-Beck', [['Ana Ruiz-Beck', '']]],
    [
      'Ana Ruiz (Lisbon)',
      [
        ['Ana Ruiz', ''],
        ['Lisbon', '(']
      ]
    ],
    [
      'Ana Ruiz/Reuters',
      [
        ['Ana Ruiz', ''],
        ['Reuters', '/']
      ]
    ],
    ['RFE/RL', [['RFE/RL', '']]],
    [
      'Sandy Withers, Andy Land',
      [
        ['Sandy Withers', ''],
        ['Andy Land', ',']
      ]
    ],
    [', Ana  Ruiz', [['Ana Ruiz', ',']]],
    ['', []]
  ])('items of «%s»', (text, items) => {
    const found = itemsOf(text)
    expect(found.map(({words, joint}) => [words, joint])).toEqual(items)
    for (const {from, to, words} of found) expect(text.slice(from, to).replace(/ +/g, ' ')).toBe(words)
  })

  test.each(['Ana Ruiz', 'ANA RUIZ', 'Ludwig van der Meer', "Sean O'Hara", 'J. P. Lim', 'Élodie d’Arc', 'A B C D E F'])(
    'can be a name: %s',
    (words) => expect(nameLike(words)).toBe(true)
  )
  test.each(['Ana', 'ana Ruiz', 'Ana ruiz', 'Ana Ruiz 2', 'Ana Ruiz went', 'A B C D E F G', 'Ana + Ruiz', '1Ana Ruiz'])(
    'can be no name: %s',
    (words) => expect(nameLike(words)).toBe(false)
  )
  test.each(['Ana Ruiz', 'Ana Maria Sol Ruiz', 'Kim Min-joo'])('is surely a name: %s', (words) =>
    expect(surelyName(words)).toBe(true)
  )
  test.each([
    'ANA RUIZ',
    'Ana Maria Sol Ruiz Beck',
    'Breaking Bridge',
    'Bridge Opening',
    'Tax Penalties',
    'New Jersey',
    'North Carolina',
    'Ana'
  ])('is not surely a name: %s', (words) => expect(surelyName(words)).toBe(false))
})

describe('organisations', () => {
  test.each<[string, string[]]>([
    ['Reuters', ['Reuters']],
    ['REUTERS/AFP', ['REUTERS', 'AFP']],
    ['NNN-IRNA', ['NNN', 'IRNA']],
    ['RFE/RL', ['RFE/RL']],
    ['AP and AFP', ['AP', 'AFP']],
    ['AP, AFP', ['AP', 'AFP']],
    ['Khaama-Press', ['Khaama-Press']],
    ['Anglia', ['Anglia']]
  ])('in «%s»', (words, names) => {
    const found = organisationsIn(words)
    expect(found.map(({name}) => name)).toEqual(names)
    for (const {from, to, name} of found) expect(words.slice(from, to)).toBe(name)
  })

  test('by the lexicon, with their article too; letters as they are written', () => {
    expect(['AP', 'Associated Press', 'associated press', 'The Associated Press'].map(agencyOf)).toEqual([
      true,
      true,
      true,
      true
    ])
    expect(['ap', 'A bridge', 'The bridge', 'The'].map(agencyOf)).toEqual([false, false, false, false])
    expect(['Harbour Gazette', 'harbour news', 'AP'].map(looksLikeNewsroom)).toEqual([true, true, true])
    expect(['Ana Ruiz', 'Timestone'].map(looksLikeNewsroom)).toEqual([false, false])
  })
})

describe('places', () => {
  test.each<[string, string]>([
    ['LISBON - The', 'LISBON'],
    ['Rio de Janeiro, May', 'Rio de Janeiro'],
    ['SAO PAULO (AP)', 'SAO PAULO'],
    ['PARIS March 9', 'PARIS'],
    ['CAIRO- The', 'CAIRO'],
    ['sioux falls, april 7 - ', 'sioux falls'],
    ['3 bridges - ', ''],
    ['One Two Three Four Five Six Seven', 'One Two Three Four Five Six']
  ])('at the start of «%s»', (text, place) => expect(text.slice(0, placeAt(text, 0))).toBe(place))

  test('towns, capitals, and states after a comma', () => {
    expect(['McLEAN, Va.', 'Kisumu (Kenya)', 'Delhi [India]', 'Rome'].map(city)).toEqual([
      'McLEAN',
      'Kisumu',
      'Delhi',
      'Rome'
    ])
    expect(['LISBON', 'ABU DHABI', 'A', 'Lisbon', '12'].map(isCapitals)).toEqual([true, true, false, false, false])
    expect(['MCLEAN, Va.', 'Dallas, Texas', 'Lisbon', ', Texas', 'Lisbon, Ruiz'].map(regionKnown)).toEqual([
      true,
      true,
      false,
      false,
      false
    ])
  })
})
