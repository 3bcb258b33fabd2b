import {expect, test} from 'vitest'
import {according} from '../src/quotes/rules/according.js'
import {through} from './setup/ties.js'

const read = (text: string): string[] => through(according, text)

test.each([
  // A clause of its own
  [
    'There is {C a dam which}, {Q according to} {S Ruiz}, would dry it out, too.',
    'according to < Ruiz: which | would dry it out'
  ],
  ['There is {C a dam which leaks}, {Q according to} {S Ruiz}.', 'according to < Ruiz: a dam which leaks'],
  // What is said of the source
  [
    '{C Nine people were killed}, {Q according to} {S the agency}, {C which counted them}.',
    'according to < the agency: Nine people were killed'
  ],
  // All of whose words they are
  [
    'The price of it is fair, {Q according to terms agreed} {C by both}.',
    'according to < terms agreed by both: The price of it is fair'
  ],
  ['It is fair, {Q according to terms agreed} {C by both}.', 'according to terms agreed < -: by both'],
  ['The price of it is fair {Q according to terms agreed} {C by both}.', 'according to terms agreed < -: by both'],
  // What a tagger saw nothing in
  ['As per the affidavit, 200 families will be moved.', 'As per < the affidavit: 200 families will be moved'],
  ['It rained. As per Ruiz, 200 families will be moved.', 'As per < Ruiz: 200 families will be moved']
])('%s', (text, expected) => expect(read(text)).toEqual([expected]))

test.each([
  'As per usual, 200 families will be moved.',
  'As per the affidavit, all left.',
  'As the affidavit says, 200 families will be moved.',
  '“As per the affidavit, 200 families will be moved.”'
])('none: %s', (text) => expect(read(text)).toEqual([]))
