import {expect, test} from 'vitest'
import {series} from '../src/quotes/rules/series.js'
import {through} from './setup/ties.js'

test.each([
  ['Orval, {S Vell and Tarn} {Q said} {C it rained}.', 'said < Orval , Vell and Tarn: it rained'],
  ['Orval, Vell, and {S Tarn} {Q said} {C it rained}.', 'said < Orval , Vell , and Tarn: it rained'],
  [
    '{S Orval}, the Union and the Tarn Board {Q said} {C it rained}.',
    'said < Orval , the Union and the Tarn Board: it rained'
  ],
  // Two names, a day or a place before them, and a name that only a comma parts
  ['{S Vell and Tarn} {Q said} {C it rained}.', 'said < Vell and Tarn: it rained'],
  ['Yesterday, {S Vell and Tarn} {Q said} {C it rained}.', 'said < Vell and Tarn: it rained'],
  ['In Orval, {S Vell and Tarn} {Q said} {C it rained}.', 'said < Vell and Tarn: it rained'],
  ['Orval, Vell, {S Tarn} {Q said} {C it rained}.', 'said < Tarn: it rained'],
  ['Orval and Vell and {S Tarn} {Q said} {C it rained}.', 'said < Tarn: it rained'],
  // One office of several things
  ['Mines, Power and {S Steel Minister Bell} {Q said} {C it rained}.', 'said < Steel Minister Bell: it rained'],
  ['Orval, a town, and {S Tarn} {Q said} {C it rained}.', 'said < Tarn: it rained']
])('several speak together: %s', (text, expected) => expect(through(series, text)).toEqual([expected]))

test.each([
  [16, 'said < ' + 'Orval , '.repeat(14) + 'Vell and Tarn: it rained'],
  [17, 'said < Tarn: it rained']
])('no more than sixteen: %i', (names, expected) => {
  const text = 'Orval, '.repeat(names - 2) + 'Vell and {S Tarn} {Q said} {C it rained}.'
  expect(through(series, text)).toEqual([expected])
})
