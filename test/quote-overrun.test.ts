import {describe, expect, test} from 'vitest'
import {overrun} from '../src/quotes/rules/overrun.js'
import {wanting} from '../src/quotes/rules/wanting.js'
import {through} from './setup/ties.js'

const read = (text: string): string => through(overrun, text).join('; ')

describe('the clause that a sentence begins with ends at its comma', () => {
  test.each([
    ['After {Q announcing} {C his plan, Ruiz left the hall}.', 'announcing < -: his plan'],
    ['While {S Ruiz} {Q said} {C it was late, the doors were open}.', 'said < Ruiz: it was late'],
    ['As {S Ruiz} {Q said} {C how it was, he left}.', 'said < Ruiz: how it was'],
    ['It rained. After {Q announcing} {C his plan, Ruiz left}.', 'announcing < -: his plan'],
    ['After {Q announcing} {C his plan, the new Left Party}.', 'announcing < -: his plan , the new Left Party'],
    [
      'After {Q announcing} {C his plan, the old and very tall man from Orval left}.',
      'announcing < -: his plan , the old and very tall man from Orval left'
    ],
    ['After {Q announcing} {C his plan, the old very tall fat man there left}.', 'announcing < -: his plan'],
    [
      'After {Q announcing} {C his plan, the old very tall fat man there now left}.',
      'announcing < -: his plan , the old very tall fat man there now left'
    ],
    ['After {Q announcing} {C his plan, Ruiz, too}.', 'announcing < -: his plan , Ruiz , too'],
    ['After {Q announcing} {C his plan, his hope, Ruiz walked out}.', 'announcing < -: his plan , his hope'],
    ['{S Ruiz} {Q said} {C after his plan, Bell walked out}.', 'said < Ruiz: after his plan , Bell walked out'],
    ['After the vote, {S Ruiz} {Q said} {C it failed, Bell walked out}.', 'said < Ruiz: it failed , Bell walked out'],
    [
      'After {Q announcing} {C his plan, Ruiz and Bell walked out}.',
      'announcing < -: his plan , Ruiz and Bell walked out'
    ],
    ['After {Q announcing} {C his plan, which failed badly}.', 'announcing < -: his plan , which failed badly'],
    ['After {Q announcing} {C his “plan, Ruiz walked out”}.', 'announcing < -: his “ plan , Ruiz walked out ”']
  ])('%s', (text, expected) => expect(read(text)).toBe(expected))
})

describe('what somebody does besides is not said', () => {
  test.each([
    ['{S She} {Q called} {C the bridge “a trap” and closed it}.', 'called < She: the bridge “ a trap ”'],
    ['{S She} {Q called} {C the bridge “a trap”, and closed it}.', 'called < She: the bridge “ a trap ”'],
    ['{S She} {Q claimed} {C self-defence and was acquitted}.', 'claimed < She: self-defence'],
    ['{S She} {Q vowed} {C to appeal and left the court}.', 'vowed < She: to appeal'],
    ['{S She} {Q vowed} {C to appeal and closed Orval}.', 'vowed < She: to appeal'],
    ['{S She} {Q promised} {C trains and balanced budgets}.', 'promised < She: trains and balanced budgets'],
    ['{S She} {Q said} {C the two met and closed it}.', 'said < She: the two met and closed it'],
    ['{S She} {Q said} {C rain fell and closed it}.', 'said < She: rain fell and closed it'],
    ['{S She} {Q said} {C Bell “was late” and closed it}.', 'said < She: Bell “ was late ” and closed it'],
    ['{S She} {Q said} {C that rain and closed doors}.', 'said < She: that rain and closed doors'],
    ['{S She} {Q said} {C he came and closed it}.', 'said < She: he came and closed it'],
    ['{S She} {Q said} {C a unit and closed it}.', 'said < She: a unit and closed it'],
    ['{S She} {Q claimed} {C a unit accounts for it and has it}.', 'claimed < She: a unit accounts for it and has it'],
    [
      '{S She} {Q claimed} {C a unit accounts for this and has it}.',
      'claimed < She: a unit accounts for this and has it'
    ],
    ['{S She} {Q claimed} that {C bias and has it}.', 'claimed < She: bias and has it'],
    ['{S She} {Q claimed} {C that bias and has it}.', 'claimed < She: that bias and has it'],
    ['{S She} {Q urged} {C “calm and left it” to all}.', 'urged < She: “ calm and left it ” to all'],
    ['{S She} {Q claimed} {C bias and has it}.', 'claimed < She: bias'],
    ['{S She} {Q warned} {C of floods and closed it}.', 'warned < She: of floods'],
    ['{S She} {Q urged} {C calm and “closed it” to all}.', 'urged < She: calm and “ closed it ” to all']
  ])('%s', (text, expected) => expect(read(text)).toBe(expected))
})

describe('what a reporter calls it is not said', () => {
  test.each([
    ['{S He} {Q urged} {C them to wait, a proposal that was voted down}.', 'urged < He: them to wait'],
    ['{S He} {Q said} {C it was hers, a charge she denies}.', 'said < He: it was hers'],
    ['{S He} {Q said} {C others did it, without naming them}.', 'said < He: others did it'],
    ['{S He} {Q said} {C it would shut but gave no details of it}.', 'said < He: it would shut'],
    ['{S He} {Q said} {C it would shut, but did not elaborate}.', 'said < He: it would shut'],
    ['{S He} {Q said} {C it would shut but gave no jobs}.', 'said < He: it would shut but gave no jobs'],
    ['{S He} {Q said} {C it shut but gave few details}.', 'said < He: it shut but gave few details'],
    ['{S He} {Q said} {C it shut but did not sink}.', 'said < He: it shut but did not sink'],
    ['{S He} {Q said} {C it would shut but has not said why}.', 'said < He: it would shut but has not said why'],
    ['{S He} {Q said} {C it shut and gave no details}.', 'said < He: it shut and gave no details'],
    ['{S He} {Q said} {C it was “late but gave no details”}.', 'said < He: it was “ late but gave no details ”'],
    ['{S He} {Q said} {C it shut, without cutting jobs}.', 'said < He: it shut , without cutting jobs'],
    ['{S He} {Q said} {C it was hers, a boat that leaks}.', 'said < He: it was hers , a boat that leaks'],
    ['{S He} {Q said} {C it was hers, a claim of old}.', 'said < He: it was hers , a claim of old'],
    ['{S He} {Q said} {C it was “hers, a charge she denies”}.', 'said < He: it was “ hers , a charge she denies ”'],
    [
      '{S He} {Q ordered} {C them to wait and appealed to all to go}.',
      'ordered < He: them to wait and appealed to all to go'
    ],
    ['{S He} {Q ordered} {C them to wait and walked to town}.', 'ordered < He: them to wait']
  ])('%s', (text, expected) => expect(read(text)).toBe(expected))
})

describe('a clause that begins with “which”', () => {
  test.each([
    [
      'The changes, {S which officials} {Q said} {C will start in May, will not cost}.',
      'said < officials: will start in May'
    ],
    [
      '{S The changes}, which officials {Q said} {C will start in May, will not cost}.',
      'said < officials: will start in May'
    ],
    [
      'The changes, {S which officials} {Q said} {C will start in May, and end}.',
      'said < officials: will start in May , and end'
    ],
    [
      'The changes, which its head, {S Ana Ruiz}, {Q said} {C will start in May, will not cost}.',
      'said < its head , Ana Ruiz: will start in May'
    ],
    [
      'The changes, which a b c d e f g {S officials} {Q said} {C will start in May, will not cost}.',
      'said < officials: will start in May , will not cost'
    ],
    ['{S Ruiz}, who {Q said} {C is late, left}.', 'said < Ruiz: is late , left'],
    ['{S Ruiz} {Q said} {C will start in May, will not}.', 'said < Ruiz: will start in May , will not'],
    [
      'which, {S officials} {Q said} {C will start in May, will not}.',
      'said < officials: will start in May , will not'
    ],
    ['which old and {S officials} {Q said} {C will start, will not}.', 'said < officials: will start , will not']
  ])('%s', (text, expected) => expect(read(text)).toBe(expected))
})

describe('a verb and its subject without words', () => {
  test.each([
    ['{S Ruiz} {Q predicted} in March that the bridge would fall.', 'predicted < Ruiz: the bridge would fall'],
    ['{S Ruiz} {Q predicted} that it would fall when it rained.', 'predicted < Ruiz: it would fall when it rained'],
    ['{S He} {Q promises} to mend it at once.', 'promises < He: to mend it at once'],
    ['{S He} {Q promises} to mend it, too.', 'promises < He: to mend it'],
    ['{S He} {Q promises} to mend it when it rains.', 'promises < He: to mend it'],
    ['{S He} {Q promises} to mend it and {S Bell} {Q said} so.', 'promises < He: to mend it and; said < Bell: '],
    ['{S He} {Q promises} to Orval it at once.', 'promises < He: '],
    ['{S He} {Q promises} to go.', 'promises < He: '],
    ['{S He} {Q told} a b c d e f g h that it was late.', 'told < He: it was late'],
    ['{S He} {Q told} a b c d e f g h i that it was late.', 'told < He: '],
    ['{S He} {Q said} all may raise that sum by half.', 'said < He: '],
    ['{S He} {Q told} Bell, that it was late.', 'told < He: '],
    ['{S He} then {Q promises} to mend it at once.', 'promises < He: '],
    ['{S He} {Q tells of} that it was late.', 'tells of < He: '],
    ['{S He} {Q promises} to mend it {C at once}.', 'promises < He: at once']
  ])('%s', (text, expected) => expect(through(wanting, text).join('; ')).toBe(expected))
})
