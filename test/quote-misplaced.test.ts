import {describe, expect, test} from 'vitest'
import {misplaced} from '../src/quotes/rules/misplaced.js'
import {through} from './setup/ties.js'

const read = (text: string): string => through(misplaced, text).join('; ')

describe('who speaks, taken for what is said', () => {
  test.each([
    [
      '{C A clerk close to Bell} {Q said} at least one had left.',
      'said < A clerk close to Bell: at least one had left'
    ],
    ['It blew. {C Two clerks} {Q said} it rained.', 'said < Two clerks: it rained'],
    ['{C A clerk}, {Q said} it rained.', 'said < -: A clerk'],
    ['{C A clerk} {Q told} it rained.', 'told < -: A clerk'],
    ['{C A clerk} {Q has said} it rained.', 'has said < -: A clerk'],
    ['{C A clerk} {Q said} so at noon.', 'said < -: A clerk'],
    ['{C A clerk was late} {Q said} it rained.', 'said < -: A clerk was late'],
    ['{C The clerk} {Q said} it rained.', 'said < The clerk: it rained'],
    ['{C Clerks there} {Q said} it rained.', 'said < -: Clerks there'],
    ['{C A “clerk”} {Q said} it rained.', 'said < -: A “ clerk ”'],
    ['{C A clerk, Bell} {Q said} it rained.', 'said < -: A clerk , Bell'],
    [
      '{C A clerk of the port at the very far end} {Q said} it rained.',
      'said < -: A clerk of the port at the very far end'
    ],
    ['It blew and {C a clerk} {Q said} it rained.', 'said < -: a clerk'],
    ['{C A clerk} {Q said} {S Bell} was late.', 'said < Bell: A clerk']
  ])('%s', (text, expected) => expect(read(text)).toBe(expected))
})

describe('a verb with its `to`', () => {
  test.each([
    ['{S Bell} {Q offered} to {C help}.', 'offered < Bell: to help'],
    ['{S Bell} {Q offered to} {C help}.', 'offered < Bell: to help'],
    ['{S Bell} {Q offered} to {C Orval}.', 'offered < Bell: Orval'],
    ['{S Bell} {Q offered} them to {C help}.', 'offered < Bell: help'],
    ['{S Bell} {Q walked} to {C help}.', 'walked < Bell: help'],
    ['{S Bell} {Q offered} to “{C help}”.', 'offered < Bell: help'],
    ['{S Bell} {Q offered} {C help}.', 'offered < Bell: help'],
    ['To {C help}, {Q offered} {S Bell}.', 'offered < Bell: help']
  ])('%s', (text, expected) => expect(read(text)).toBe(expected))
})

describe('what a banner says', () => {
  test.each([
    ['{S Cooks} {Q protested} with a banner that read: {C “Pay us now”}.', 'read < a banner: “ Pay us now ”'],
    ['{S Cooks} held a tall banner which {Q reads}, {C “Pay us now”}.', 'reads < a tall banner: “ Pay us now ”'],
    ['{S Cooks} {Q held} tall signs reading {C “Pay us now”}.', 'reading < signs: “ Pay us now ”'],
    ['{S Cooks} {Q held} a very old and tall sign saying {C “Pay us now”}.', 'saying < sign: “ Pay us now ”'],
    ['{S Cooks} {Q came} with a friend saying {C “Pay us now”}.', 'came < Cooks: “ Pay us now ”'],
    ['{S Cooks} {Q left} a banner that saying: {C “Pay us now”}.', 'left < Cooks: “ Pay us now ”'],
    ['{S Cooks} {Q painted} signs with {C “Pay us now”}.', 'painted < Cooks: “ Pay us now ”'],
    ['{S Cooks} {Q held} signs reading {C that all must pay}.', 'held < Cooks: that all must pay'],
    ['Signs reading {C “Pay us now”}, {S Cooks} {Q said}.', 'said < Cooks: “ Pay us now ”']
  ])('%s', (text, expected) => expect(read(text)).toBe(expected))
})

describe('a verb with its `for`', () => {
  test.each([
    ['{S Bell} {Q appealed} for {C calm on Sunday}.', 'appealed < Bell: for calm on Sunday'],
    ['{S Bell} {Q appealed for} {C calm on Sunday}.', 'appealed < Bell: for calm on Sunday'],
    ['{S Bell} {Q appealed} to all for {C calm}.', 'appealed < Bell: calm'],
    ['{S Bell} {Q vouched} for {C calm}.', 'vouched < Bell: calm'],
    ['{S Bell} {Q appealed} against {C calm}.', 'appealed < Bell: calm'],
    ['{S Bell} {Q appealed} for “{C calm}”.', 'appealed < Bell: calm']
  ])('%s', (text, expected) => expect(read(text)).toBe(expected))
})

describe('a paper with the name of who signed it', () => {
  test.each([
    ['{C “It rained,”} {Q read} {S a letter} signed by Major Ana Ruiz, a baker.', 'a letter signed by Major Ana Ruiz'],
    ['{C “It rained,”} {Q read} {S a statement} issued by the Tarn Board.', 'a statement issued by the Tarn Board'],
    ['{C “It rained,”} {Q read} {S a letter} signed by all.', 'a letter'],
    ['{C “It rained,”} {Q read} {S a letter} signed at Orval.', 'a letter'],
    ['{C “It rained,”} {Q read} {S a letter} read by Bell.', 'a letter'],
    ['{C “It rained,”} {Q read} {S a baker} sent by Bell.', 'a baker'],
    ['{S A letter} signed by Bell {Q read}: {C “It rained.”}', 'A letter']
  ])('%s', (text, who) => expect(read(text)).toContain(`read < ${who}:`))
})
