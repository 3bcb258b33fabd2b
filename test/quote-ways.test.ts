import {describe, expect, test} from 'vitest'
import {ways} from '../src/quotes/rules/ways.js'
import {through} from './setup/ties.js'

const read = (text: string): string[] => through(ways, text)
const MARKED = ['“ It is late , ” | “ It is very late . ”', '“ It is late , ” | ']

test.each([
  [', {C pouring tea}. {C “It is very late.”}', MARKED[0]],
  [', {C adding it rained}.', `${MARKED[1] as string}adding it rained`],
  [' {C pouring tea}.', `${MARKED[1] as string}pouring tea`],
  [', {C poured tea}.', `${MARKED[1] as string}poured tea`],
  [', {C pouring “tea”}.', `${MARKED[1] as string}pouring “ tea ”`],
  [', {C Pouring tea}.', `${MARKED[1] as string}Pouring tea`]
])('what somebody does while speaking: “It is late,” she said%s', (after, expected) => {
  expect(read(`{C “It is late,”} {S she} {Q said}${after}`)).toEqual([`said < she: ${expected as string}`])
})
test('what somebody does is said where no marks stand before it', () => {
  expect(read('{C It is late}, {S she} {Q said}, {C pouring tea}.')).toEqual(['said < she: It is late | pouring tea'])
  expect(read('“It is late,” {S she} {Q said}, {C pouring tea}.')).toEqual(['said < she: pouring tea'])
})

describe('when and how something is said', () => {
  test.each([
    ['It is late, {S Ruiz} {Q said} {C today}.', ['said < Ruiz: ']],
    ['It is late, {S Ruiz} {Q said} {C on Monday}.', ['said < Ruiz: ']],
    ['{S Ruiz} {Q said} {C late today}.', ['said < Ruiz: ']],
    ['{S Ruiz} {Q said} {C rather late today}.', ['said < Ruiz: rather late today']],
    ['{C It is late}, {S Ruiz} {Q noted} with {C a grin}.', ['noted < Ruiz: It is late']],
    ['{C It is late}, {S Ruiz} {Q noted} with {C a broad grin}.', ['noted < Ruiz: It is late']],
    [
      '{C It is late}, {S Ruiz} {Q noted} with {C a very broad old grin}.',
      ['noted < Ruiz: It is late | a very broad old grin']
    ],
    ['{S Ruiz} {Q noted} {C a grin}.', ['noted < Ruiz: a grin']],
    ['{S Ruiz} {Q met} with {C a very broad smile}.', ['met < Ruiz: ']],
    ['{S Ruiz} {Q met} with {C a very broad old smile}.', ['met < Ruiz: a very broad old smile']]
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected))
})

describe('what is done meanwhile, and where it is written', () => {
  test.each([
    ['{C “And this,”} {S she} {Q added}, {C holding up the book, “is none.”}', '“ And this , ” | “ is none . ”'],
    ['{C “And this,”} {S she} {Q added}, {C holding “the book”}.', '“ And this , ” | holding “ the book ”'],
    ['{C “And this,”} {S she} {Q added}, {C warning him, “is none.”}', '“ And this , ” | warning him , “ is none . ”'],
    ['The fares will rise, {S she} {Q added} {C in a joint statement}.', ''],
    ['The fares will rise, {S she} {Q added} {C in our joint statement}.', 'in our joint statement'],
    ['The fares will rise, {S she} {Q added} {C in a joint rush}.', 'in a joint rush']
  ])('%s', (text, expected) => expect(read(text)).toEqual([`added < she: ${expected}`]))
})
