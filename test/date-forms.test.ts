import {describe, expect, test} from 'vitest'
import {clockAt, dayAt, isoAt, numbersAt, pastJoint, pastOf, pastUnit, yearAt} from '../src/inline/date-forms.js'

/** What a form reads at the beginning of a text, and where it ends; `null` where it reads nothing. */
type Row = [text: string, read: unknown]

describe('days and times in figures, and what comes near to them', () => {
  test.each<Row>([
    ['2020-06-12', ['2020-06-12', '2020', '06', '12']],
    ['2020/6/1 at', ['2020/6/1', '2020', '6', '1']],
    ['2020.06.12.', ['2020.06.12', '2020', '06', '12']],
    ['2020-06/12', null],
    ['2020-06-123', null],
    ['2020--06-12', null],
    ['20200-06-12', null],
    ['202-06-12', null]
  ])('ISO: %s', (text, read) => {
    const found = isoAt(text, 0)
    expect(found ? [text.slice(0, found.end), ...found.figures] : null).toEqual(read)
  })

  test.each<Row>([
    ['12/06/2020 08:00', ['12/06/2020', '12', '06', '2020']],
    ['6-1-20', ['6-1-20', '6', '1', '20']],
    ['6.1.20 und', ['6.1.20', '6', '1', '20']],
    ['6/1/20,', null],
    ['6/1/202', null],
    ['6/1/20201', null],
    ['6/1-2020', null],
    ['123/1/2020', null]
  ])('numbers: %s', (text, read) => {
    const found = numbersAt(text, 0)
    expect(found ? [text.slice(0, found.end), ...found.figures] : null).toEqual(read)
  })

  test.each<Row>([
    ['12 June', ['12', 12]],
    ['1st of June', ['1st', 1]],
    ['22ND', ['22ND', 22]],
    ['3rd5', ['3', 3]],
    ['12: the', ['12', 12]],
    ['12:30', null],
    ['123', null],
    ['x', null]
  ])('day: %s', (text, read) => {
    const found = dayAt(text, 0)
    expect(found ? [text.slice(0, found.end), found.day] : null).toEqual(read)
  })

  test.each<Row>([
    [', 2020', [', 2020', 2020]],
    [' de 2020', [' de 2020', 2020]],
    [' Del 1999', [' Del 1999', 1999]],
    ['-2020', ['-2020', 2020]],
    [' 20205:02 PM', [' 2020', 2020]],
    [' 20205:02', null],
    [' 20205', null],
    [' 2020:30', null],
    ['   2020', null],
    [' 1820', null]
  ])('year: %s', (text, read) => {
    const found = yearAt(text, 0)
    expect(found ? [text.slice(0, found.end), found.year] : null).toEqual(read)
  })

  test.each<Row>([
    ['11:16', {end: 5, hour: '11', minute: '16'}],
    ['18h30 à', {end: 5, hour: '18', minute: '30'}],
    ['4.50 p.m. on', {end: 9, hour: '4', minute: '50', half: 'p'}],
    ['4 pm', {end: 4, hour: '4', half: 'p'}],
    ['4 pma', {end: 1, hour: '4'}],
    ['11:16:05.123 AM', {end: 15, hour: '11', minute: '16', second: '05', half: 'a'}],
    ['11:16:05.1234567', {end: 8, hour: '11', minute: '16', second: '05'}],
    ['11:16:055', {end: 5, hour: '11', minute: '16'}],
    ['11:165', {end: 2, hour: '11'}],
    ['4 a.m.5', {end: 5, hour: '4', half: 'a'}],
    ['116', null]
  ])('clock: %s', (text, read) => {
    expect(clockAt(text, 0) ?? null).toEqual(read)
  })

  test.each<[typeof pastUnit, string, string]>([
    [pastUnit, ' hrs on', ' hrs'],
    [pastUnit, 'h, ', 'h'],
    [pastUnit, ' UHR', ' UHR'],
    [pastUnit, ' hut', ''],
    [pastUnit, '  hrs', ''],
    [pastOf, ' of June', ' of'],
    [pastOf, '  de junio', '  de'],
    [pastOf, ' often', ''],
    [pastOf, 'of June', ''],
    [pastJoint, ', 10:22', ', '],
    [pastJoint, ' at 10:22', ' at '],
    [pastJoint, '. 10:22', '. '],
    [pastJoint, '. At ten', '. At '],
    [pastJoint, '. Ten', ''],
    [pastJoint, ' – 10:22', ' – '],
    [pastJoint, 'T10:22', 'T'],
    [pastJoint, ' The', ' '],
    [pastJoint, 'Tuesday', '']
  ])('%o passes in %j: %j', (past, text, passed) => {
    expect(text.slice(0, past(text, 0))).toBe(passed)
  })
})
