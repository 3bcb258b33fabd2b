import {expect, test} from 'vitest'
import {detached} from '../src/quotes/rules/detached.js'
import {through} from './setup/ties.js'

test.each([
  [
    'Ruiz thanked them {C “for it”}. {S She} {Q told} the Post {C it had rained}.',
    ['told < She: it had rained', '- < -: “ for it ”']
  ],
  [
    '{S Eze} {Q said} {C it rained}. She blamed, in her words, {C “the very rich”}.',
    ['said < Eze: it rained', '- < -: “ the very rich ”']
  ],
  // Whose it is goes with the noun
  ['It rained, {S their} {Q paper notes}, {C “all day”}.', ['notes < their paper: “ all day ”']],
  ['{S Their} report, seen by all, {Q says} {C it rained}.', ['says < Their report: it rained']],
  // What goes on
  ['{S Eze} {Q said} {C it rained}. {C “It blew,} too.', ['said < Eze: it rained | “ It blew ,']],
  ['{S Eze} {Q said} {C it rained}. It was {C “all over”}.', ['said < Eze: it rained | “ all over ”']],
  ['{C “It rained.”} {S She} {Q said} {C “it blew”}.', ['said < She: “ It rained . ” | “ it blew ”']],
  ['{S Their} {Q says} {C it rained}.', ['says < Their: it rained']]
])('%s', (text, expected) => expect(through(detached, text)).toEqual(expected))
