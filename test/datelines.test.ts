import {describe, expect, test} from 'vitest'
import {closingAt, dashAt, pastSigns} from '../src/inline/dash.js'
import {
  allAgencies,
  bracketAt,
  isSite,
  mayOpen,
  organisationAfter,
  orgLike,
  past,
  senderAndDay
} from '../src/inline/dateline-signs.js'
import {isoOf} from '../src/inline/moment.js'
import {placeAt} from '../src/inline/place.js'

describe('signs round the words of a dateline', () => {
  test.each([
    ['(AP) The', 'AP'],
    ['[India], May', 'India'],
    ['/TASS/ The', 'TASS'],
    ['/TASS/. The', 'TASS'],
    ['/TASS/', 'TASS'],
    ['/TASS/—The', 'TASS'],
    ['/TASS/The', undefined],
    ['/ ADDIS ABABA / The', undefined],
    ['/ROME - The', undefined],
    ['(AP The', undefined],
    ['() The', undefined],
    ['(A) The', 'A'],
    ['AP) The', undefined],
    ['', undefined],
    [`(${'a'.repeat(49)}) The`, 'a'.repeat(49)],
    [`(${'a'.repeat(50)}) The`, undefined]
  ])('bracket: «%s»', (text, words) => {
    const found = bracketAt(text, 0)
    expect(found && text.slice(found.from, found.to)).toBe(words)
    expect(found?.end).toBe(words === undefined ? undefined : words.length + 2)
    const later = bracketAt(`LIMA ${text}`, 5)
    expect(later?.end).toBe(found && found.end + 5)
  })

  test.each([
    ['AP', true],
    ['AP/AFP', true],
    ['The Associated Press', true],
    ['AP/Harbour', false],
    ['Harbour', false]
  ])('agencies and nothing else: «%s»', (words, are) => expect(allAgencies(words)).toBe(are))

  test.each([
    ['AP', true],
    ['HPX', true],
    ['HARBOUR-POST', true],
    ['H.P.X', true],
    ['HP/PX', true],
    ['Reuters', true],
    ['PA', true],
    ['OHIO', false],
    ['TEXAS', false],
    ['H', false],
    ['Harbour', false],
    ['1HPX', false],
    ['HPX Harbour', false],
    ['ABCDEFGHIJKLMNOPQRST', true],
    ['ABCDEFGHIJKLMNOPQRSTU', false]
  ])('letters of a sender: «%s»', (words, are) => expect(orgLike(words)).toBe(are))

  test.each([
    ['Harbour.example', true],
    ['HARBOUR.CO', true],
    ['HARBOUR.COM', true],
    ['HARBOUR.NEWS', false],
    ['Ha.example', false],
    ['harbour.example', false],
    ['The Harbour.example', false],
    ['Harbour.example says', false],
    ['Harbour.e', false],
    ['Harbour', false]
  ])('site: «%s»', (words, is) => expect(isSite(words)).toBe(is))

  test.each([
    ['Reuters, June 12', 'Reuters on --06-12'],
    ['Reuters, 12 June 2021', 'Reuters on 2021-06-12'],
    ['Newsfile Corp. - June 12, 2021', 'Newsfile Corp. on 2021-06-12'],
    ['Newsfile – June 12', 'Newsfile on --06-12'],
    ['June 12, Reuters', 'Reuters on --06-12'],
    ['12 June,  Reuters', 'Reuters on --06-12'],
    ['June 12 Reuters', 'no'],
    ['June 12, reuters', 'no'],
    ['June 12, 555 Reuters', 'no'],
    ['June 12', 'no'],
    ['June 2021, Reuters', 'no'],
    ['Reuters, June', 'no'],
    ['Reuters, June 2021', 'no'],
    ['Reuters, June 12 and more', 'no'],
    ['Reuters June 12', 'no'],
    ['reuters, June 12', 'no'],
    ['the Reuters, June 12', 'no'],
    ['Reuters, monday', 'no'],
    ['Reuters', 'no']
  ])('an agency and a day: «%s»', (words, read) => {
    const found = senderAndDay(words)
    expect(found ? `${words.slice(found.from, found.to)} on ${isoOf(found.moment)}` : 'no').toBe(read)
    if (found) expect(words.slice(found.day)).toMatch(/^(?:June|12)/)
  })

  test.each([
    ['--(BUSINESS WIRE)-- The', 2],
    [' - (CP) - The', 3],
    [': (AP) The', 2],
    [': (AP) “We', 2],
    [': (AP) ‘We', 2],
    [" - (AP) 'We", 3],
    [' -(CP) -The', 2],
    ['--(BUSINESS WIRE)—The', 2],
    [' - (Reuters, June 12) - The', 3],
    [' - (Harbour Day) - The', undefined],
    [': (AP) the', undefined],
    [': (HPX) The', undefined],
    [': (AP) (The', undefined],
    [': (AP)The', undefined],
    [' (AP) The', undefined],
    ['(AP) - The', undefined],
    [' - AP - The', undefined],
    [' - [AP] - The', undefined],
    [' - (AP - The', undefined]
  ])('an agency after a sign: «LISBON%s»', (text, open) => {
    expect(organisationAfter(`LISBON${text}`, 6)).toBe(open === undefined ? undefined : open + 6)
  })

  test('past a comma and blanks', () => {
    expect([', May', '  May', ',May', 'May', ',, May'].map((text) => past(text, 0))).toEqual([2, 2, 1, 0, 1])
  })
})

test.each([
  'LISBON - The',
  'LISBON _ The',
  'LISBON (AP)',
  'Lisbon, 12 June',
  'LISBON',
  'Rio de Janeiro (AP)',
  'Lisbon/Madrid',
  'Male’, June 12',
  'sioux falls, april 7 - ',
  'la paz march 4 - ',
  'élan 4 - ',
  'ABUJA.- The',
  'ST. LOUIS (AP)',
  'A zebra 7',
  '(AP) The',
  '[Lagos, 5 May]',
  '*LISBON (AP)',
  '** LISBON (AP)',
  '<LISBON (AP)',
  '12 June 2021, LISBON',
  '9 June',
  '0800 GMT',
  '`LISBON - The',
  'Åbo (AP)'
])('may open: «%s»', (text) => expect(mayOpen(text)).toBe(true))

test.each([
  'The river rose over its banks',
  'Lisbon harbour was closed',
  'A zebra rides',
  'Rio de janeiro harbour',
  'An über boat rides',
  'Aÿ ÿber boat',
  '“LISBON - that is',
  '"LISBON - that is',
  '‘LISBON - that is',
  "'LISBON - that is",
  '#LISBON (AP)',
  '!',
  '; LISBON (AP)',
  ': LISBON (AP)',
  '@LISBON (AP)',
  '_LISBON (AP)',
  ']LISBON (AP)',
  `Lisbon harbour ${'was closed '.repeat(9)}7`
])('opens none: «%s»', (text) => expect(mayOpen(text)).toBe(false))

test.each([
  [' - The', ' -'],
  [' -- The', ' --'],
  ['--The', '--'],
  ['-The', '-'],
  ['.- The', '.-'],
  ['. - The', '. -'],
  [', - The', ', -'],
  ['; - The', '; -'],
  ['..- The', '..-'],
  [':- The', ':-'],
  [': - The', ': -'],
  [': The', ':'],
  [':The', ':'],
  [' / The', ' /'],
  [' /The', ''],
  [' – The', ' –'],
  [' — The', ' —'],
  [' _ The', ' _'],
  [' | The', ' |'],
  ['   - The', '   -'],
  ['       - The', ''],
  [' The', ''],
  ['. The', ''],
  ['', '']
])('closing sign: «LIMA%s»', (text, sign) => {
  const line = `LIMA${text}`
  expect(line.slice(4, closingAt(line, 4))).toBe(sign)
})

test.each([
  [' - March', ' - '],
  [', -March', ', -'],
  ['; -- March', '; -- '],
  ['--- March', '--'],
  [' – March', ' – '],
  ['—March', '—'],
  [', – March', ''],
  ['       - March', ''],
  [' March', ''],
  ['', '']
])('early dash: «LIMA%s»', (text, sign) => {
  const line = `LIMA${text}`
  expect(line.slice(4, dashAt(line, 4))).toBe(sign)
})

test.each([
  [' - (AP)', ' - '],
  ['--(AP)', '--'],
  ['---(AP)', '--'],
  [': (AP)', ': '],
  [' – (AP)', ' – '],
  ['—(AP)', '—'],
  ['  - (AP)', ''],
  [' (AP)', ''],
  ['', '']
])('signs before an agency: «LIMA%s»', (text, sign) => {
  const line = `LIMA${text}`
  expect(line.slice(4, pastSigns(line, 4))).toBe(sign)
})

test.each([
  ['LISBON - The', 'LISBON'],
  ['Lisbon, May', 'Lisbon'],
  ['Porto  Novo (AP)', 'Porto  Novo'],
  ['Stratford upon Avon (AP)', 'Stratford upon Avon'],
  ['Frankfurt am Main (dpa)', 'Frankfurt am Main'],
  ["Villa d'Este (ANSA)", "Villa d'Este"],
  ['Villa d’Este9 (ANSA)', 'Villa d’Este9'],
  ["Villa d'este (ANSA)", 'Villa'],
  ['Villa de(ANSA)', 'Villa'],
  ['Villa by Lima (ANSA)', 'Villa'],
  ['Łódź (PAP)', 'Łódź'],
  ['Žilina (TASR)', 'Žilina'],
  ['Hà Nội (VNS)', 'Hà Nội'],
  ['Ấp Bắc (VNS)', 'Ấp Bắc'],
  ['Þingvellir (AP)', 'Þingvellir'],
  ['Ÿork (AP)', 'Ÿork'],
  ["Male', June 12", "Male'"],
  ["Male' June 12", 'Male'],
  ['CAIRO- The', 'CAIRO'],
  ['CAIRO-- The', 'CAIRO'],
  ['CAIRO- Giza - The', 'CAIRO'],
  ['PARIS March 9', 'PARIS'],
  ['PARIS Febuary 9', 'PARIS'],
  ['May River', 'May River'],
  ['La paz, march 4', 'La paz'],
  ['Sioux falls 4 april', 'Sioux falls'],
  ['sioux falls, march 4', 'sioux falls'],
  ['sioux falls 4 april', ''],
  ['one two three, march 4', 'one two three'],
  ['one two three four, march 4', ''],
  ['a paz, march 4', ''],
  ['averyverylongtown, march 4', ''],
  ['paz,march 4', ''],
  ['sioux falls, harbour', ''],
  ['One Two Three Four Five Six Seven', 'One Two Three Four Five Six'],
  ['12 June', ''],
  ['(AP)', ''],
  ['', '']
])('place: «%s»', (text, place) => {
  expect(text.slice(0, placeAt(text, 0))).toBe(place)
  expect(placeAt(`(${text}`, 1)).toBe(place.length + 1)
})
