import {expect, test} from 'vitest'
import {days} from '../src/quotes/rules/days.js'
import {through} from './setup/ties.js'

test.each([
  ['{S Tidelock today} {Q said} {C it rained}.', 'Tidelock'],
  ['{S The roads department yesterday} {Q said} {C it rained}.', 'The roads department'],
  ['{S The roads department today (January 9)} {Q said} {C it rained}.', 'The roads department'],
  ['{S The roads department (January 9)} {Q said} {C it rained}.', 'The roads department ( January 9 )'],
  ['{S The roads department today (a b c d e f g)} {Q said} {C it}.', 'The roads department today ( a b c d e f g )'],
  ['{S A poll published today} {Q said} {C it rained}.', 'A poll published today'],
  ['{S USA Today} {Q said} {C it rained}.', 'USA Today'],
  [
    'Tidelock NV (TDK), a provider of storage, {S today} {Q said} {C it rained}.',
    'Tidelock NV ( TDK ) , a provider of storage'
  ],
  ['Tidelock {S today} {Q said} {C it rained}.', 'Tidelock'],
  [`It rained ${'all day '.repeat(20)}there. Tidelock {S today} {Q said} {C it rained}.`, 'Tidelock'],
  [`Tidelock ${'of old '.repeat(20)} {S today} {Q said} {C it rained}.`, '-'],
  ['The council, which is run by Greens, {S today} {Q said} {C it rained}.', 'The council'],
  ['The council, which is run by Greens {S today} {Q said} {C it rained}.', '-'],
  ['The council was late and {S today} {Q said} {C it rained}.', '-'],
  ['The council is old, {S today} {Q said} {C it rained}.', '-'],
  ['“Tidelock” {S today} {Q said} {C it rained}.', '-'],
  ['but the council {S today} {Q said} {C it rained}.', '-'],
  ['Tidelock {S today} and here {Q said} {C it rained}.', '-'],
  ['{S Today} {Q said} {C it rained}.', 'Today'],
  ['{S today} {Q said} {C it rained}.', '-']
])('the day is nobody: %s', (text, who) => {
  expect(through(days, text)).toEqual([expect.stringContaining(`said < ${who}: `)])
})

test('what stands behind the verb is left', () => {
  expect(through(days, '{C It rained}, {Q said} {S Ruiz today}.')).toEqual(['said < Ruiz today: It rained'])
})
