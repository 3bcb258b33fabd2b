import {describe, expect, test} from 'vitest'
import {Label} from '../src/quotes/tagger/labels.js'
import {runsOf} from '../src/quotes/tagger/link.js'
import {pullOf, tiePulls} from '../src/quotes/pull.js'
import {reactions} from '../src/quotes/rules/reactions.js'
import {relayed} from '../src/quotes/rules/relayed.js'
import type {Found} from '../src/quotes/types.js'
import {copyOf} from './setup/copy-of.js'
import {through} from './setup/ties.js'

const linked = (text: string): string[] => through((_copy, ties) => ties, text)

test('runs of one label', () => {
  const runs = (...labels: number[]): string[] =>
    runsOf(Uint8Array.from(labels)).map(({label, from, to}) => `${label} ${from}-${to}`)
  expect(runs(1, 2, 2, 0, 3, 5, 6, 1, 1)).toEqual(['1 0-3', '3 4-5', '5 5-7', '1 7-8', '1 8-9'])
  expect(runs(2, 2, 4, 0, 6, 5)).toEqual(['1 0-2', '3 2-3', '5 4-5', '5 5-6'])
  expect(runs(0, 0)).toEqual([])
  expect(runs()).toEqual([])
  expect(Label).toEqual({none: 0, contentBegin: 1, content: 2, sourceBegin: 3, source: 4, cueBegin: 5, cue: 6})
})

describe('words, cues and speakers that belong together', () => {
  test.each([
    ['{S Bell} {Q said} {C the dam was safe}.', ['said < Bell: the dam was safe']],
    ['{C The dam was safe}, {S Bell} {Q said}.', ['said < Bell: The dam was safe']],
    ['{C The dam}, {Q said} {S Bell}, {C was safe}.', ['said < Bell: The dam | was safe']],
    [
      '{S Bell} {Q said} {C it was late} and {Q added} {C it was cold}.',
      ['said < Bell: it was late', 'added < Bell: it was cold']
    ],
    // The nearer cue; the one before it where both are; a semicolon parts
    ['{Q said} so {C it was late} so {Q added}', ['said < -: it was late', 'added < -: ']],
    ['{Q said} so so so {C it was late} {Q added}', ['said < -: ', 'added < -: it was late']],
    ['{Q said} so so {C it was late} {Q added}', ['said < -: it was late', 'added < -: ']],
    ['{Q said} so {C it was late} {Q added}', ['said < -: it was late', 'added < -: ']],
    ['{Q said} ; {C it was late} so {Q added}', ['said < -: ', 'added < -: it was late']],
    // Quoted sentences go on after a cue's; others do not
    ['{S Bell} {Q said}. {C It is cold}.', ['said < Bell: ']],
    ['{C “It is late,”} {S Bell} {Q said}. {C “It is cold.”}', ['said < Bell: “ It is late , ” | “ It is cold . ”']],
    ['{S Bell} {Q said} so. “{C It was} cold.”', ['said < Bell: It was']],
    ['{S Bell} {Q said} so. {C It was “cold”}.', ['said < Bell: It was “ cold ”']],
    // Marks alone tell of words without a cue
    ['{C “It is late.”}', ['- < -: “ It is late . ”']],
    ['{C “It is late.”} {C “It is cold.”}', ['- < -: “ It is late . ” | “ It is cold . ”']],
    ['{C It is late}.', []],
    // What only an apposition parts is one
    [
      '{S Rivera} {Q accused} {C the owner}, a firm, {C of fraud}.',
      ['accused < Rivera: the owner , a firm , of fraud']
    ],
    ['{S Bell} {Q said} {C it} a a a a a a a a {C was late}.', ['said < Bell: it a a a a a a a a was late']],
    ['{S Bell} {Q said} {C it} a a a a a a a a a {C was late}.', ['said < Bell: it | was late']],
    ['{Q said} {C it}, {S Bell}, {C was late}.', ['said < Bell: it | was late']],
    ['{Q said} {C it} “so {C was late}”.', ['said < -: it | was late']],
    // The nearer speaker; the one before it where both are as near
    ['{S Bell} so {Q said} {S Ruiz}', ['said < Bell: ']],
    ['{S Bell} so so so {Q said} {S Ruiz}', ['said < Bell: ']],
    ['{S Bell} so so so so {Q said} {S Ruiz}', ['said < Ruiz: ']],
    ['{S Bell} left. {Q Said} {C it}', ['Said < Bell: it']],
    ['{S Bell} left. He left. {Q Said} {C it}', ['Said < -: it']],
    ['{Q Said} {C it}. {S Bell}', ['Said < Bell: it']],
    // At most four cues and speakers to each side
    ['{S Ana} {S Bo} {S Cy} {S Di} {S Ed} {Q said}', ['said < Ed: ']]
  ])('%s', (text, expected) => expect(linked(text)).toEqual(expected))

  test('a speaker or a cue that is far is none', () => {
    expect(linked(`{S Bell} ${'so '.repeat(59)}{Q said}`)).toEqual(['said < Bell: '])
    expect(linked(`{S Bell} ${'so '.repeat(60)}{Q said}`)).toEqual(['said < -: '])
    expect(linked(`{Q said} ${'so '.repeat(56)}{S Bell}`)).toEqual(['said < Bell: '])
    expect(linked(`{Q said} ${'so '.repeat(57)}{S Bell}`)).toEqual(['said < -: '])
    // A cue between costs as much as half of the way may
    expect(linked(`{C It was late} ${'so '.repeat(70)}{Q said}`)).toEqual(['said < -: It was late'])
    expect(linked('{C It was late} ; ; {Q said}')).toEqual(['said < -: It was late'])
    expect(linked('{C It was late} ; ; ; ; ; ; {Q said}')).toEqual(['said < -: '])
    expect(linked('{Q said} ; ; ; ; ; ; {C it was late}')).toEqual(['said < -: '])
  })
})

describe('words that another passes on', () => {
  const passed = (text: string): string[] => through(relayed, text)
  test.each([
    [
      '{S Smith} was {Q quoted} by the daily as saying that {C the plan would fail}.',
      ['saying < Smith: the plan would fail']
    ],
    [
      'Smith was {Q quoted} by {S the daily} as saying {C that the plan would fail}.',
      ['saying < Smith: the plan would fail']
    ],
    [
      'Smith was quoted by {S the daily} as {Q saying} {C the plan would fail}.',
      ['saying < Smith: the plan would fail']
    ],
    ['Smith has also been {Q quoted} as saying: {C it is late}.', ['saying < Smith: it is late']],
    ['On Monday, Ana Bell is {Q quoted} as saying it is late.', ['saying < Ana Bell: it is late']],
    ['“It is late,” Bell was {Q quoted} as saying.', ['saying < Bell: ']],
    ['{C “It is late,”} Bell was {Q quoted} as saying.', ['saying < Bell: “ It is late , ”']],
    ['{C “It is late,”} Bell was {Q quoted} as saying by the Daily.', ['saying < Bell: “ It is late , ”']],
    ['It is late; Bell was {Q quoted} as saying so', ['saying < Bell: so']],
    ['It is late - Bell was {Q quoted} as saying so', ['saying < Bell: so']],
    // Not so
    ['{S Smith} {Q quoted} the daily as saying {C it is late}.', ['saying < the daily: it is late']],
    ['{S Smith} was {Q quoted} by the daily. It is as saying {C so}.', ['quoted < Smith: ']],
    ['{S Smith} was {Q quoted} in a a a a a a a as saying {C so}.', ['saying < Smith: so']],
    ['{S Smith} was {Q quoted} in a a a a a a a a as saying {C so}.', ['quoted < Smith: so']],
    ['{S Smith} was {Q quoted} saying {C so}.', ['quoted < Smith: so']],
    ['{S Smith} was quoted and {Q added} as saying {C so}.', ['added < Smith: so']],
    ['{S Smith} was {Q saying} {C so}.', ['saying < Smith: so']],
    ['was {Q quoted} as saying {C so}.', ['quoted < -: so']],
    ['{Q Quoted} as saying {C so}.', ['Quoted < -: so']],
    ['A day, was {Q quoted} as saying {C so}.', ['quoted < -: so']],
    // Questions that nobody asks by name
    ['{S Bell} was {Q asked} {C to leave}.', []],
    ['{S Bell} has been {Q asked} {C to leave}.', []],
    ['{S Bell} was also later {Q asked} {C to leave}.', []],
    ['{S Bell} was also later have {Q asked} {C to leave}.', ['asked < Bell: to leave']],
    ['{S Bell} had {Q asked} {C to leave}.', ['asked < Bell: to leave']],
    ['{S Bell} {Q asked} {C who it was}.', ['asked < Bell: who it was']],
    ['{S Bell}, if {Q asked}, {C would go}.', []],
    ['{Q Asked} about {C his plans}, {S Bell} left.', []],
    ['{C Why he left}, {S Bell} was {Q asked}.', []],
    // but that they ask
    ['{Q Asked} {C whether he would go}, {S Bell} left.', []],
    ['When {Q asked} {C whether he would go}, {S Bell} left.', []],
    ['It rained. {Q Asked} {C whether he would go}, {S Bell} left.', []],
    ['{S Bell} was {Q asked} {C why he left}.', ['asked < -: why he left']],
    ['{Q Asked} by {S Smith} {C why he left}, Bell left.', ['Asked < Smith: why he left']],
    ['{Q Asked} of {S Smith} {C why he left}, Bell left.', []],
    // Who hears it does not say it
    ['{S The jury} was {Q told} {C that Bell left}.', ['told < -: that Bell left']],
    ['{S The jury} has been {Q told} {C that Bell left}.', ['told < -: that Bell left']],
    ['{C It rained}. {S Bell} {Q told} {C the jury}.', ['told < Bell: the jury']],
    ['{C Bell}, it was {Q told}, {C left}.', ['told < -: left']],
    ['{C Bell left}, {S the jury} was {Q told}.', ['told < -: Bell left']],
    ['The jury was {Q told} by {S Bell} {C that it was late}.', ['told < Bell: that it was late']],
    ['{S Bell} left. The jury was {Q told} {C that it was late}.', ['told < Bell: that it was late']],
    ['{C “It is late.”}', ['- < -: “ It is late . ”']]
  ])('%s', (text, expected) => expect(passed(text)).toEqual(expected))
})

describe('who answers, gives or describes', () => {
  const kept = (text: string): boolean => through(reactions, text).length > 0
  test.each([
    '{S Ruiz} {Q denied} {C the charge}.',
    '{S Ruiz} {Q denied} {C nine grave charges of theft}.',
    '{S Ruiz} {Q dismissed} {C talk of her going}.',
    '{S Ruiz} {Q has rejected} {C the idea}.',
    '{S Ruiz} {Q denied} {C a b c d e claims}.',
    '{S The town} {Q offered} {C help}.',
    '{S The town} {Q offered} {C to help}.',
    '{S The town} {Q offered} to {C help}.',
    '{S The guide} {Q described} {C the caves}.',
    '{S The guide} {Q described} {C the caves a b c d}.',
    'A trader, {S who} {Q asked} {C not to be named}.',
    'A trader, {S who} {Q asked} {C not to be quoted}.',
    '{S The trader} {Q requested} {C anonymity}.',
    'The plan, {C which} was {Q reported} by {S the Post}, failed.'
  ])('says nothing by that: %s', (text) => expect(kept(text)).toBe(false))

  test.each([
    '{S Ruiz} {Q denied} {C that there were claims}.',
    '{S Ruiz} {Q denied} {C she made the claims}.',
    'The plan, {C that} was {Q reported} by {S the Post}, failed.',
    'The plan, {C which failed}, {S the Post} {Q reported}.',
    '{S Ruiz} {Q denied} {C taking the boat}.',
    '{S Ruiz} {Q denied} {C a b c d e f claims}.',
    '{S Ruiz} {Q denied} {C the boat, the charge}.',
    '{S Ruiz} {Q said} {C the charge}.',
    '{S Ruiz} {Q denied} {C “the charge”}.',
    '{S Ruiz} {Q denied} {C the charge “now”}.',
    '{C The charge}, {S Ruiz} {Q denied}.',
    '{S The town} {Q offered} “{C help}”.',
    '{S The guide} {Q described} {C how it fell}.',
    '{S The guide} {Q described} {C the caves as a wonder}.',
    '{S The guide} {Q described} {C the caves a b c d e}.',
    '{S The trader} {Q asked} {C not to a a be named}.',
    '{S The trader} {Q asked} {C them to be paid}.',
    '{S The trader} {Q said} {C not to be named}.',
    '{C “It is late.”}'
  ])('says something: %s', (text) => expect(kept(text)).toBe(true))
})

describe('pull quotes', () => {
  const words = (source: string): string | undefined => {
    const part = pullOf(copyOf(source), 3)?.parts[0]
    return part && source.slice(part.start, part.end)
  }
  test.each([
    ['“It is late”', 'It is late'],
    ['“‘It is late’”', 'It is late'],
    ['It is late', 'It is late'],
    ['“It is late', 'It is late'],
    ['“”', undefined],
    ['', undefined]
  ])('the words of %s', (source, expected) => expect(words(source)).toBe(expected))

  test('is a quote without a cue or a speaker', () => {
    expect(pullOf(copyOf('“Late”'), 3)).toEqual({
      kind: 'pull',
      parts: [{start: 1, end: 5}],
      speaker: null,
      source: null,
      cue: null,
      at: 3,
      carried: null
    })
  })

  const SPEAKER = {start: 900, end: 904}
  const WHOLE = {start: 890, end: 904}
  /** Ties a pull quote to quotes of the story; the one that it was tied to, or null. */
  const tied = (pull: string, ...quotes: (string | {nobody: string})[]): number | null => {
    let source = pull
    const own: Found = {
      kind: 'pull',
      parts: [{start: 0, end: pull.length}],
      speaker: null,
      source: null,
      cue: null,
      at: 0,
      carried: null
    }
    const found: Found[] = [own]
    for (const quote of quotes) {
      const said = typeof quote === 'string' ? quote : quote.nobody
      const start = source.length + 1
      source += ` ${said}`
      found.push({
        kind: 'direct',
        parts: [{start, end: source.length}],
        speaker: typeof quote === 'string' ? {...SPEAKER, start: start} : null,
        source: typeof quote === 'string' ? {...WHOLE, start: start} : null,
        cue: null,
        at: 1,
        carried: null
      })
    }
    tiePulls(source, found)
    const carrier = own.carried === null ? undefined : found[own.carried]
    expect(own.speaker).toBe(carrier ? carrier.speaker : null)
    expect(own.source).toBe(carrier ? carrier.source : null)
    return own.carried
  }
  test('belongs to who says three quarters of its words, most of them last', () => {
    expect(tied('a b c d', 'x a b c y')).toBe(1)
    expect(tied('a b c d', 'x a b y')).toBeNull()
    expect(tied('a b c d', 'a b c', 'a b c d')).toBe(2)
    expect(tied('a b c d', 'a b c d', 'a b c')).toBe(1)
    expect(tied('a b c d', 'a b c', 'a b d')).toBe(2)
    expect(tied('a b c d', {nobody: 'a b c d'})).toBeNull()
    expect(tied('a b c d', {nobody: 'a b c d'}, 'a b c')).toBe(2)
    expect(tied('!', 'a')).toBeNull()
    expect(tied('a b c d')).toBeNull()
    expect(tied('a', ...Array.from({length: 399}, () => 'x'), 'a')).toBe(400)
    expect(tied('a', ...Array.from({length: 400}, () => 'x'), 'a')).toBeNull()
  })

  test('one that is signed stays as it is', () => {
    const quote = (kind: Found['kind'], signed: boolean): Found => ({
      kind,
      parts: [{start: 0, end: 4}],
      speaker: signed ? SPEAKER : null,
      source: null,
      cue: null,
      at: 0,
      carried: null
    })
    const found = [quote('pull', true), quote('direct', true), quote('pull', false)]
    tiePulls('Late', found)
    expect(found.map(({carried}) => carried)).toEqual([null, null, 1])
  })
})
