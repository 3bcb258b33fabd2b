import {describe, expect, test} from 'vitest'
import {bridged} from '../src/quotes/rules/bridged.js'
import {participles} from '../src/quotes/rules/participles.js'
import {reasons} from '../src/quotes/rules/reasons.js'
import {relayed} from '../src/quotes/rules/relayed.js'
import {resumed} from '../src/quotes/rules/resumed.js'
import {through, type Stage} from './setup/ties.js'

/** Each row: labelled copy, and what is told by it. */
const rows = (rule: Stage, table: readonly [text: string, ...expected: string[]][]): void => {
  test.each(table.map(([text, ...expected]) => [text, expected] as const))('%s', (text, expected) =>
    expect(through(rule, text)).toEqual(expected)
  )
}
const LONG = 'a '.repeat(24)

describe('a clause between a verb of saying and the quotation that ends it', () => {
  rows(bridged, [
    [
      '{S She} {Q told} the Chronicle visitors could come by Easter, {C ‘one by one’}.',
      'told < She: visitors could come by Easter , ‘ one by one ’'
    ],
    [
      '{S She} {Q told} reporters that visitors could come, {C “one by one”}.',
      'told < She: visitors could come , “ one by one ”'
    ],
    ['{S She} {Q told} his brother he would be late, {C “as ever”}.', 'told < She: he would be late , “ as ever ”'],
    ['{S She} {Q said} the doors would be open, {C “all day”}.', 'said < She: the doors would be open , “ all day ”'],
    // no clause: no verb, a sign, marks, too few words or too many
    ['{S She} {Q told} the Chronicle on the day before, {C “all day”}.', 'told < She: “ all day ”'],
    ['{S She} {Q said} the doors, all four, would be open, {C “all day”}.', 'said < She: “ all day ”'],
    ['{S She} {Q said} the “doors” would be open, {C “all day”}.', 'said < She: “ all day ”'],
    ['{S She} {Q said} he was, {C “all day”}.', 'said < She: “ all day ”'],
    [`{S She} {Q said} it would be ${LONG}late, {C “all day”}.`, 'said < She: “ all day ”'],
    // no comma, no quotation, two of them, another's words, another verb, the speaker after it
    ['{S She} {Q said} the doors would be open {C “all day”}.', 'said < She: “ all day ”'],
    ['{S She} {Q said} the doors would be open, {C all day}.', 'said < She: all day'],
    [
      '{C “It rained,”} {S she} {Q said} the doors would be open, {C “all day”}.',
      'said < she: “ It rained , ” | “ all day ”'
    ],
    ['{S She} {Q wrote} the doors would be open, {C “all day”}.', 'wrote < She: “ all day ”'],
    ['{Q said} {S She} the doors would be open, {C “all day”}.', 'said < She: “ all day ”'],
    ['“{S She} {Q said} the doors would be open, {C ‘all day’}.”', 'said < She: ‘ all day ’'],
    [
      '{S She} {Q said} the doors {S Bell} had would be open, {C “all day”}. He {Q said} so.',
      'said < She: “ all day ”',
      'said < Bell: '
    ]
  ])
})

describe('what goes on after an attribution', () => {
  rows(resumed, [
    ['The inspectors, {S she} {Q claims}, still come.', 'claims < she: The inspectors | still come'],
    ['{C The inspectors}, {S she} {Q claims}, still come.', 'claims < she: The inspectors | still come'],
    ['It rained. The inspectors, {S she} {Q claims}, still come.', 'claims < she: The inspectors | still come'],
    ['When asked, {S she} {Q claims}, still come.', 'claims < she: '],
    ['“The inspectors”, {S she} {Q claims}, still come.', 'claims < she: '],
    ['The two: inspectors, {S she} {Q claims}, still come.', 'claims < she: '],
    ['Inspectors, {S she} {Q claims}, still come.', 'claims < she: '],
    [`The ${'a '.repeat(14)}, {S she} {Q claims}, still come.`, 'claims < she: '],
    ['The inspectors, {S she} {Q claims}, “still come”.', 'claims < she: '],
    ['“The inspectors, {S she} {Q claims}, still come.”', 'claims < she: '],
    ['The inspectors {S she} {Q claims}, still come.', 'claims < she: '],
    ['The inspectors, {S she} {Q claims} still come.', 'claims < she: '],
    ['The inspectors, {S she} {Q claims}, and {S Bell} {Q came} too.', 'claims < she: ', 'came < Bell: '],
    [
      'The inspectors, {S she} {Q claims}, still come, {S Bell} {Q claims}, to eat there.',
      'claims < she: ',
      'claims < Bell: '
    ],
    ['{C “The inspectors”}, {S she} {Q claims}, still come.', 'claims < she: “ The inspectors ”'],
    ['{C The inspectors} of the town, {S she} {Q claims}, still come.', 'claims < she: The inspectors'],
    ['It rained {C though. The inspectors}, {S she} {Q claims}, still come.', 'claims < she: though . The inspectors']
  ])
})

describe('whom a sentence is about that goes on with a verb in -ing', () => {
  rows(participles, [
    ['Volantis cut its forecast, {Q saying} {C orders were late}.', 'saying < Volantis: orders were late'],
    ['Volantis cut its forecast {Q saying} {C orders were late}.', 'saying < -: orders were late'],
    ['Volantis cut its forecast, {Q said} {C orders were late}.', 'said < -: orders were late'],
    ['Volantis cut its forecast, {Q painting} {C orders as late}.', 'painting < -: orders as late'],
    ['{S Volantis} cut its forecast, {Q saying} {C it was late}.', 'saying < Volantis: it was late'],
    ['“Volantis cut its forecast, {Q saying} {C orders were late}.”', 'saying < -: orders were late'],
    ['Volantis cut its forecast, {Q saying} so.', 'saying < -: '],
    ['About 300 nurses walked out, {Q saying} {C it was late}.', 'saying < About 300 nurses: it was late'],
    ['{S Hundreds} of old nurses left, {Q saying} {C it was late}.', 'saying < Hundreds of old nurses: it was late'],
    ['Dozens of people left, {Q saying} {C it was late}.', 'saying < Dozens of people: it was late'],
    ['Hundreds of nurses left as {S Bell} came, {Q saying} {C it was late}.', 'saying < Bell: it was late'],
    ['{S Some} nurses left, {Q saying} {C it was late}.', 'saying < Some nurses: it was late'],
    ['{S Tea} farmers are angry, {Q saying} {C it was late}.', 'saying < Tea farmers: it was late'],
    [
      'Tea farmers in Orval and Lima are angry, {Q saying} {C it was late}.',
      'saying < Tea farmers in Orval and Lima: it was late'
    ],
    ['{S Bell} has left, {Q saying} {C it was late}.', 'saying < Bell: it was late'],
    ['{S Bell} speaks in Orval, {Q saying} {C it was late}.', 'saying < Bell: it was late'],
    ['Today {S Tea} farmers are angry, {Q saying} {C it was late}.', 'saying < Tea: it was late'],
    ['{S About} 300 left, {Q saying} {C it was late}.', 'saying < About: it was late'],
    ['{S About} 300 cattle left, {Q saying} {C it was late}.', 'saying < About: it was late'],
    ['{S About} 300 nurses at noon left, {Q saying} {C it was late}.', 'saying < About: it was late'],
    ['{S About} 300 nurses and cooks, {Q saying} {C it was late}.', 'saying < About: it was late'],
    ['{S About} 300 very old and kind nurses left, {Q saying} {C it was late}.', 'saying < About: it was late']
  ])
})

describe('a reason', () => {
  rows(reasons, [
    [
      `It rained ${'all day '.repeat(10)}there. {S Bell} {Q said} {C it held}, because it was old.`,
      'said < Bell: it held , because it was old'
    ],
    [`{S Bell} {Q said} {C it ${'a '.repeat(40)}held}, because it was old.`, `said < Bell: it ${'a '.repeat(40)}held`],
    ['{Q Said} {S Bell} {C it held}, because it was old.', 'Said < Bell: it held , because it was old']
  ])
})

describe('words of one who was quoted, beside others', () => {
  rows(relayed, [
    [
      '{S Bell} {Q said} {C it blew}. {C “It is late,”} {S Bell, head of the port,} was {Q quoted as saying}. {C It rained}, {S he} {Q said}.',
      'said < Bell: it blew',
      'saying < Bell , head of the port: “ It is late , ”',
      'said < he: It rained'
    ]
  ])
})
