import {expect, test} from 'vitest'
import {dateAt, momentAt, pastWeekday} from '../src/inline/date.js'
import {dateFields, isoOf, offsetOn} from '../src/inline/moment.js'
import {timeAt} from '../src/inline/time.js'

// What was read at the start of a text, and what is left of the text after it
test.each<[string, string | null, string]>([
  // Four figures
  ['1920GMT, June 12, 2020', '2020-06-12T19:20Z', ''],
  ['1920 hours', 'T19:20', ''],
  ['2359 UTC', 'T23:59Z', ''],
  ['0930, June 12, 2020', '2020-06-12T09:30', ''],
  ['0930 June 12, 2020', '2020-06-12T09:30', ''],
  ['0930, 12 June 2020', '2020-06-12T09:30', ''],
  // Zones
  ['12 June 2020 9:00 (Eastern Time)', '2020-06-12T09:00-04:00', ''],
  ['12 June 2020 9:00 [Pacific Time]', '2020-06-12T09:00-07:00', ''],
  ['12 June 2020 9:00 Eastern Standard Time x', '2020-06-12T09:00-05:00', ' x'],
  ['12 June 2020 9:00 Harbour Time', '2020-06-12T09:00', ' Harbour Time'],
  ['12 June 2020 9:00 GMT+5:30', '2020-06-12T09:00+05:30', ''],
  ['12 June 2020 9:00 GMT+8', '2020-06-12T09:00+08:00', ''],
  ['12 June 2020 9:00 +0800', '2020-06-12T09:00+08:00', ''],
  ['12 June 2020 9:00 (IST)', '2020-06-12T09:00+05:30', ''],
  ['12 June 2020 9:00 CST', '2020-06-12T09:00', ''],
  ['12 June 2020 9:00 ISTx', '2020-06-12T09:00', ' ISTx'],
  ['12 June 2020 9:00 ISTANBUL', '2020-06-12T09:00', ' ISTANBUL'],
  ['9:00 AM June 12, 2020 IST', '2020-06-12T09:00+05:30', ''],
  ['9:00 AM IST June 12, 2020 IST', '2020-06-12T09:00+05:30', ' IST'],
  ['9:00 AM ET June 12, 2020 IST', '2020-06-12T09:00-04:00', ' IST'],
  ['3 June 2020 CET', '2020-06-03', ''],
  ['3 June CET', '--06-03', ' CET'],
  ['12 June 2020 9:00 London time', '2020-06-12T09:00+01:00', ''],
  ['12 January 2020 9:00 UK time', '2020-01-12T09:00Z', ''],
  ['9:00 London time (BST), Friday 12 June 2020', '2020-06-12T09:00+01:00', ''],
  ['1600 London time (1500 GMT) 12 June 2020', '2020-06-12T16:00+01:00', ''],
  ['9:00 Paris time (0700 GMT 12 June 2020', 'T09:00', ' (0700 GMT 12 June 2020'],
  ['2 p.m. U.S. Eastern Time on Friday, June 12, 2020', '2020-06-12T14:00-04:00', ''],
  ['9:00 US Eastern x', 'T09:00', ' US Eastern x'],
  // Weekdays and joints
  ['Friday 12 June 2020', '2020-06-12', ''],
  ['Fri., 12 June 2020', '2020-06-12', ''],
  ['9:00 Friday, 12 June 2020', '2020-06-12T09:00', ''],
  ['9:00', 'T09:00', ''],
  ['12 June 20209:30 AM', '2020-06-12T09:30', ''],
  ['June12, 2020', null, 'June12, 2020'],
  ['Jun.12, 2020', '2020-06-12', ''],
  // The edges of a day, a month, an hour
  ['31 December 2020', '2020-12-31', ''],
  ['12/12/2020', '2020-12-12', ''],
  ['13/12/2020', '2020-12-13', ''],
  ['12/13/2020', '2020-12-13', ''],
  ['31/01/2020', '2020-01-31', ''],
  ['32/01/2020', null, '32/01/2020'],
  ['01/32/2020', null, '01/32/2020'],
  ['00/01/2020', null, '00/01/2020'],
  ['01/00/2020', null, '01/00/2020'],
  ['12/06/20', '2020-06-12', ''],
  ['12:00 am', 'T00:00', ''],
  ['12:00 pm', 'T12:00', ''],
  ['11:59 pm', 'T23:59', ''],
  ['13:00 pm', 'T13:00', ''],
  ['23:59', 'T23:59', ''],
  // A day of the Islamic calendar is read past
  ['1445/9/2 x', null, ' x'],
  ['2/9/1445 x', null, ' x'],
  ['32/9/1445', null, '32/9/1445'],
  ['2/32/1445', null, '2/32/1445'],
  ['0/9/1445', null, '0/9/1445'],
  ['2/0/1445', null, '2/0/1445'],
  ['1301-06-12 x', null, ' x'],
  ['1599-06-12 x', null, ' x'],
  ['1600-06-12', '1600-06-12', ''],
  ['1300-06-12', '1300-06-12', '']
])('moment: «%s»', (text, iso, rest) => {
  const found = momentAt(text, 0)
  expect([found ? isoOf(found) : null, text.slice(found?.end ?? 0)]).toEqual([iso, rest])
})

test.each([
  ['June 12, 2020', 'day', '2020-06-12'],
  ['June 2020', 'month', '2020-06'],
  ['June 12, 2020 9:30', 'minute', '2020-06-12T09:30'],
  ['2020-06-12 09:30:05', 'second', '2020-06-12T09:30:05'],
  ['9:30', 'time', 'T09:30']
])('how exact it is: «%s»', (text, precision, value) => {
  const moment = momentAt(text, 0)
  expect(moment && dateFields(moment, 'updated')).toEqual({type: 'date', value, precision, purpose: 'updated'})
})

test('what a date leaves open is kept', () => {
  const both = momentAt('06/07/2020', 0)
  expect(both && dateFields(both, 'published')).toMatchObject({value: '2020-07-06', alternative: '2020-06-07'})
  const zoned = momentAt('9:30 ET', 0)
  expect(zoned && dateFields(zoned, 'updated')).toEqual({
    type: 'date',
    value: 'T09:30',
    precision: 'time',
    purpose: 'updated',
    winter: -5
  })
  const known = momentAt('June 12, 2020 9:30 ET', 0)
  expect(known && dateFields(known, 'updated')).not.toHaveProperty('winter')
})

test.each([
  [2020, 3, 7, '-05:00'],
  [2020, 3, 8, '-04:00'],
  [2021, 3, 13, '-05:00'],
  [2021, 3, 14, '-04:00'],
  [2021, 11, 6, '-04:00'],
  [2021, 11, 7, '-05:00'],
  [2020, 10, 31, '-04:00'],
  [2020, 4, 1, '-04:00'],
  [2020, 2, 29, '-05:00'],
  [2020, 12, 1, '-05:00']
])('New York on %i-%i-%i is %s', (year, month, day, offset) => expect(offsetOn(-5, year, month, day)).toBe(offset))

test('slips of a typist', () => {
  const month = (text: string): number | undefined => dateAt(text, 0, true)?.month
  expect(['Jaunary 3', 'Januray 3', 'Septemer 3', 'Octobber 3', 'Octobr 3'].map(month)).toEqual([1, 1, 9, 10, 10])
  expect(['Jeanuaray 3', 'Harbour 3', 'Jly 3', 'Augtus 3'].map(month)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined
  ])
})

test('past a weekday and its signs', () => {
  const lines = ['Monday, June', 'Mon. June', 'Mon.,  June', 'Monday June', 'Mondays June', 'June']
  expect(lines.map((line) => line.slice(pastWeekday(line, 0)))).toEqual([
    'June',
    'June',
    'June',
    'June',
    'Mondays June',
    'June'
  ])
})

test('a time alone', () => {
  expect(['9', '9:5', '9:60', '24:00', 'x9:30'].map((text) => timeAt(text, 0))).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
    undefined
  ])
  expect(timeAt('x9:30', 1)).toEqual({end: 5, time: '09:30'})
})

test.each([
  [2021, 3, 27, 'Z'],
  [2021, 3, 28, '+01:00'],
  [2021, 7, 1, '+01:00'],
  [2021, 10, 30, '+01:00'],
  [2021, 10, 31, 'Z'],
  [2021, 12, 1, 'Z']
])('London on %i-%i-%i is %s', (year, month, day, offset) => expect(offsetOn(0, year, month, day)).toBe(offset))
