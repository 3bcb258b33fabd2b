import {describe, expect, test} from 'vitest'
import {inverted} from '../src/quotes/rules/inverted.js'
import {overlooked} from '../src/quotes/rules/overlooked.js'
import {overrun} from '../src/quotes/rules/overrun.js'
import {reasons} from '../src/quotes/rules/reasons.js'
import {resumed} from '../src/quotes/rules/resumed.js'
import {through} from './setup/ties.js'

/** Each row: labelled copy, and what is told by it. */
describe('who speaks stands after the verb', () => {
  test.each([
    [
      '{C “It is gone,”} {Q shouted} a driver in a vest, as {S dozens of others} cheered.',
      'shouted < a driver in a vest: “ It is gone , ”'
    ],
    [
      '{C “It is gone,”} {Q shouted} {C a driver in a vest}, as {S dozens of others} cheered.',
      'shouted < a driver in a vest: “ It is gone , ”'
    ],
    // no words for somebody, or the right ones
    ['{C “It is gone,”} {Q shouted} back, as {S Bell} cheered.', 'shouted < Bell: “ It is gone , ”'],
    ['{C “It is gone,”} {Q shouted out} a driver, as {S Bell} cheered.', 'shouted out < Bell: “ It is gone , ”'],
    ['{C “It is gone,”} {Q shouted} {S a driver} in a vest.', 'shouted < a driver: “ It is gone , ”'],
    ['{C “It is gone”} {Q shouted} a driver, as {S Bell} cheered.', 'shouted < Bell: “ It is gone ”'],
    // after a clause
    [
      '{C “It is gone.”} Nine in ten new doors have no locks, {Q says} {C its head Tom Beck}.',
      'says < its head Tom Beck: '
    ],
    ['{C Nine have none}, {Q says} {C its head Tom Beck}.', 'says < its head Tom Beck: Nine have none'],
    ['{C Nine have none of them}, {Q says} its head Tom Beck.', 'says < -: Nine have none of them'],
    [
      '{C Nine in ten of all doors have none}, {Q says} {C its head Tom Beck}.',
      'says < its head Tom Beck: Nine in ten of all doors have none'
    ],
    [
      '“It rained.” “It ‘is’ gone,” {Q commented} {C one user under it}.',
      'commented < one user under it: “ It ‘ is ’ gone , ”'
    ],
    ['{C “It is gone.”} The town, {Q says} {C its head}.', 'says < its head: “ It is gone . ”'],
    ['Nine in ten have none, {Q says} {C it is true}.', 'says < -: it is true'],
    ['Nine in ten have none and {Q says} {C its head Tom Beck}.', 'says < -: its head Tom Beck'],
    [
      '“It is gone,” {Q commented} {C one user under the post}.',
      'commented < one user under the post: “ It is gone , ”'
    ],
    // who announces what stands before
    ['{S He was jailed today}, {Q announced} {C Judge Ana M. Bell}.', 'announced < Judge Ana M . Bell: '],
    ['He was jailed, {Q announced} {C Ana Bell}, a judge of the port.', 'announced < Ana Bell: '],
    ['He was jailed, {Q announced} {C Ana Bell, who was late}.', 'announced < -: Ana Bell , who was late'],
    ['{S The mill}, built in 1744, {Q announced} {C Plan Bell}.', 'announced < The mill: Plan Bell'],
    ['{S The mill which was built}, {Q announced} {C Plan Bell}.', 'announced < The mill which was built: Plan Bell'],
    ['“It is gone,” {Q describe} {C one user under it}.', 'describe < -: one user under it']
  ])('%s', (text, expected) => expect(through(inverted, text)).toEqual([expected]))
})

describe('what goes on after an attribution', () => {
  test.each([
    [
      '{C It would not}, {S she} {Q stressed}, build a fourth one.',
      'stressed < she: It would not | build a fourth one'
    ],
    ['{C The plan for the river}, {Q said} {S Bell}, will fail.', 'said < Bell: The plan for the river | will fail'],
    // what goes with the saying
    ['{C It was worth more}, {S he} {Q added}, {C putting it at 300}.', 'added < he: It was worth more'],
    ['{C The price}, {S he} {Q added}, putting it at 300.', 'added < he: The price'],
    ['{C It cost 9}, {S he} {Q added}, {C making it the fourth}.', 'added < he: It cost 9 | making it the fourth'],
    // a sentence by itself; what is no verb of saying; too little
    ['{C It was late}, {S she} {Q said}, with a smile.', 'said < she: It was late'],
    ['{C The plan}, {Q rejected} {S by the town}, will fail.', 'rejected < by the town: The plan'],
    ['{C It would not}, {S she} {Q said}, ever.', 'said < she: It would not']
  ])('%s', (text, expected) => expect(through(resumed, text)).toEqual([expected]))
})

describe('the reason that somebody gives', () => {
  test.each([
    [
      '{S Bell} {Q asked} {C whether it held}, because it was old.',
      'asked < Bell: whether it held , because it was old'
    ],
    ['{S Bell} {Q said} {C it held} because it was new.', 'said < Bell: it held because it was new'],
    ['{S Bell} {Q said} {C it held}, though it was old.', 'said < Bell: it held'],
    ['{S Bell} {Q said} {C “it held”} because it was new.', 'said < Bell: “ it held ”'],
    ['{C It held}, {S Bell} {Q said}, because it was new.', 'said < Bell: It held']
  ])('%s', (text, expected) => expect(through(reasons, text)).toEqual([expected]))
  test('is another’s where a verb of saying stands in it', () => {
    expect(through(reasons, '{S Bell} {Q said} {C it held} because {S Ruiz} {Q said} {C so}.')).toEqual([
      'said < Bell: it held',
      'said < Ruiz: so'
    ])
  })
})

describe('words that run into a sentence of another attribution', () => {
  test.each([
    [
      '{S Bell} {Q said} {C it was late. The bridge was old}, {S he} {Q said}.',
      ['said < Bell: it was late .', 'said < he: ']
    ],
    [
      '{S Bell} {Q said} {C it was late. The bridge was old}. {S He} {Q said} {C so}.',
      ['said < Bell: it was late . The bridge was old', 'said < He: so']
    ]
  ])('%s', (text, expected) => expect(through(overrun, text)).toEqual(expected))
})

describe('a statement that the day and the occasion follow', () => {
  test.each([
    [
      'The only bridge will be open to trucks, the two countries’ ministers announced on Tuesday after three days of talks.',
      ['announced < the two countries ’ ministers: The only bridge will be open to trucks']
    ],
    ['The only bridge will be open to trucks, the two ministers announced on a hot day after three days of talks.', []],
    ['The only bridge will be open to trucks, the ministers announced on Tuesday when they had met the king.', []]
  ])('%s', (text, expected) => expect(through(overlooked, text)).toEqual(expected))
})
