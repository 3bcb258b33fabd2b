import {describe, expect, test} from 'vitest'
import {uncapitalize} from '../src/quotes/tagger/capitals.js'
import {chooser, type Question} from '../src/quotes/tagger/choice.js'
import {ends} from '../src/quotes/tagger/ends.js'
import {link, runsOf} from '../src/quotes/tagger/link.js'
import {sides} from '../src/quotes/tagger/sides.js'
import {survey, windows} from '../src/quotes/tagger/survey.js'
import {hashOf, TokenKind} from '../src/quotes/words/tokens.js'
import {classTypes, type Vocabulary} from '../src/quotes/tagger/vocabulary.js'
import {copyOf, labelled, tokensOf} from './setup/copy-of.js'
import {toldBy} from './setup/ties.js'

/** Words that features may hold; the last four keep their capital. */
const WORDS =
  'said told the that plant mill would close clothe in june july when it he met was on tuesday and gas oil of its head leave bank corp fell monday tuesdays may i'.split(
    ' '
  )
const numbers = new Map(WORDS.map((word, index) => [hashOf(word), index + 1]))
const CUES = new Set(['said', 'told'])
const vocabulary: Vocabulary = {
  scores: Uint8Array.from(['', ...WORDS], (word) => (CUES.has(word) ? 7 : 0)),
  pasts: new Uint8Array(WORDS.length + 1),
  classes: new Uint8Array(classTypes(WORDS.length + 1)),
  numberOf: (hash) => numbers.get(hash) ?? 0
}

const prepared = (text: string) => {
  const {source, copy, runs} = labelled(text)
  const labels = new Uint8Array(copy.length)
  for (const {label, from, to} of runs) labels.fill(label + 1, from, to).fill(label, from, from + 1)
  const look = survey(copy, vocabulary)
  if (!look) throw new Error('no sentence is looked at')
  return {source, copy, labels, look}
}

/** The features of each answer to a question. */
const featuresOf = ({answers, width, places}: Question): number[][] =>
  Array.from(answers, (_, at) => [...places.slice(at * width, (at + 1) * width)])
/** By their number, those in which two answers differ. */
const differing = (one: number[], other: number[]): number[] =>
  one.flatMap((place, at) => (place === other[at] ? [] : [at + 1]))

describe('where speech ends that follows its cue', () => {
  /** The words before which speech may end, the one that is given in brackets; and what is labelled where one is chosen. */
  const asked = (text: string, pick?: string): {ends: string; runs: string[]; features: Map<string, number[]>} => {
    const {source, copy, labels, look} = prepared(text)
    const before = (at: number): string => tokensOf(source, copy, at - 1, at)
    const seen: string[] = []
    const features = new Map<string, number[]>()
    ends(source, copy, look, labels, (question) => {
      const words = Array.from(question.answers, before)
      seen.push(words.map((word, at) => (at === question.given ? `(${word})` : word)).join(' '))
      for (const [at, list] of featuresOf(question).entries()) features.set(words[at] as string, list)
      const at = pick === undefined ? question.given : words.indexOf(pick)
      return at < 0 ? question.given : at
    })
    const runs = runsOf(labels).map(({label, from, to}) => `${label} ${tokensOf(source, copy, from, to)}`)
    return {ends: seen.join(' / '), runs, features}
  }
  const CLOSE = '{S Bell} {Q said} {C the plant would close in June} when it met on Tuesday.'

  test.each([
    [CLOSE, 'close (June) met Tuesday'],
    ['{Q said} {C it fell, and it met}.', 'fell , (met)'],
    ['{Q said} {C it fell} (so) met.', '(fell) ( met'],
    ['{Q said} {C it} fell walking on.', '(it) fell walking on'],
    ['{Q said} {C it fell} sing.', '(fell) sing'],
    ['{Q said} {C it} “fell and met” on.', '(it) ” on'],
    ['{Q said} {C it} fell; so: it - met. It was.', '(it) fell ; so it met'],
    ['{Q said} {C it fell.}', ''],
    ['{Q said} {C it fell}.', ''],
    ['{C It fell} and {Q said} so.', ''],
    ['{Q said} {S he} {C it fell} and met.', ''],
    ['{Q said} a b c d e f g h i j k l m n {C it fell} and met.', '(fell) met'],
    ['{Q said} a b c d e f g h i j k l m n o {C it fell} and met.', ''],
    ['{Q said}. {C It fell} and met.', ''],
    ['{Q said} {C it fell. It} met and was.', ''],
    ['{Q said} {C it fell} and met. He {Q told} {C it met} and fell.', '(fell) met / (met) fell']
  ])('%s', (text, expected) => expect(asked(text).ends).toBe(expected))

  test.each([
    ['June', ['3 Bell', '5 said', '1 the plant would close in June']],
    ['close', ['3 Bell', '5 said', '1 the plant would close']],
    ['Tuesday', ['3 Bell', '5 said', '1 the plant would close in June when it met on Tuesday']]
  ])('it ends at «%s» where that is chosen', (pick, runs) => expect(asked(CLOSE, pick).runs).toEqual(runs))

  test('what it takes from another run is no more of that', () => {
    expect(asked('{Q said} {C it fell} on {S big and tall} men.', 'big').runs).toEqual([
      '5 said',
      '1 it fell on big',
      '3 and tall'
    ])
    expect(asked('{Q said} {C it fell} on {S big} and {S tall} men.', 'big').runs).toEqual([
      '5 said',
      '1 it fell on big',
      '3 tall'
    ])
    expect(asked('{Q said} {C it fell in} {S June} and met.', 'fell').runs).toEqual(['5 said', '1 it fell', '3 June'])
  })

  test.each([
    // What is changed in the copy, and which features of the answer that ends before «when» tell of it
    ['the cue', CLOSE, CLOSE.replace('said', 'told'), [10]],
    ['an opening “that”', CLOSE, CLOSE.replace('the plant', 'that plant'), [11, 12]],
    ['an opening “to”', CLOSE, CLOSE.replace('the plant', 'to plant'), [11, 12]],
    ['the word behind the next', CLOSE, CLOSE.replace('it met', 'he met'), [4]],
    ['the word before', CLOSE, CLOSE.replace('June', 'July'), [5]],
    ['a verb before', CLOSE.replace('would', 'cold'), CLOSE, [8, 12]],
    ['a verb after', CLOSE, CLOSE.replace('it met', 'it had'), [8]],
    ['a comma before', CLOSE.replace('the plant', 'the dim plant'), CLOSE.replace('the plant', 'the, plant'), [13]],
    ['how long it is', CLOSE, CLOSE.replace('the plant', 'the big old dim plant'), [9]],
    ['how much follows', CLOSE, CLOSE.replace('Tuesday', 'a big old dim Tuesday'), [9]],
    ['who stands behind it', CLOSE, CLOSE.replace('when it', 'when {S it}'), [16]],
    ['how far behind it', CLOSE.replace('when it', 'when {S it}'), CLOSE.replace('it met', 'it {S met}'), [16]],
    ['a dash for a comma', CLOSE.replace('June}', 'June},'), CLOSE.replace('June}', 'June} -'), [17]]
  ])('the features tell of %s', (_what, one, other, numbers) => {
    const read = (text: string): number[] => asked(text).features.get('June') ?? asked(text).features.get('July') ?? []
    expect(read(one)).toHaveLength(18)
    expect(differing(read(one), read(other))).toEqual(numbers)
  })
  test('the features of the last answer tell what it would swallow', () => {
    const last = (text: string): number[] => asked(text).features.get('Tuesday') ?? []
    expect(differing(last(CLOSE), last(CLOSE.replace('it met', '{S it} met')))).toEqual([14, 15])
    expect(differing(last(CLOSE.replace('it met', '{S it} met')), last(CLOSE.replace('it met', '{Q it} met')))).toEqual(
      [14, 15]
    )
  })
})

describe('on which sides of its attribution speech stands', () => {
  /** The ties, before and after; and the features of each answer. */
  const asked = (text: string, pick?: number): {ties: string[]; given: number | null; features: number[][]} => {
    const {source, copy, labels, look} = prepared(text)
    let given: number | null = null
    let features: number[][] = []
    const ties = sides(source, copy, look, labels, (question) => {
      given = question.answers[question.given] as number
      features = featuresOf(question)
      return pick === undefined ? question.given : Array.from(question.answers).indexOf(pick)
    })
    // The labels tell the same as the ties
    if (pick !== undefined) expect(toldBy(source, copy, link(copy, runsOf(labels)))).toEqual(toldBy(source, copy, ties))
    return {ties: toldBy(source, copy, ties), given, features}
  }
  const BOTH = '{C When it met}, {S he} {Q said}, {C it was on}.'
  test.each([
    [1, ['said < he: it was on']],
    [2, ['said < he: When it met']],
    [3, ['said < he: When it met | it was on']]
  ])('answer %s', (pick, ties) => {
    expect(asked(BOTH, pick).ties).toEqual(ties)
    expect(asked('When it met, {S he} {Q said}, {C it was on}.', pick).ties).toEqual(ties)
    expect(asked('{C When it met}, {S he} {Q said}, it was on.', pick).ties).toEqual(ties)
  })
  test.each([
    [BOTH, 3],
    ['When it met, {S he} {Q said}, {C it was on}.', 1],
    ['{C When it met}, {S he} {Q said}, it was on.', 2],
    ['{C When it met}, {Q said} {S he}, it was on.', 2],
    ['{C When it met}, {Q said} so so {S he}, it was on.', 2],
    ['{C When it met}, {S he} so so so so {Q said}, it was on.', 2],
    ['It fell. When it met, {S he} {Q said} {C it was on}. It met.', 1],
    ['When it met, {Q said} {C it was on}.', 1],
    // Not asked
    ['{C When it met}, {Q said} so so so {S he}, it was on.', null],
    ['{C When it met}, {S he} so so so so so {Q said}, it was on.', null],
    ['When it met {S he} {Q said} {C it was on}.', null],
    ['When {S it} met, {S he} {Q said} {C it was on}.', null],
    ['{C When it met}, {S he} {Q said}.', null],
    ['{C When it met}, {S he} {Q said}, on.', null],
    ['{C When it met}, {S he} {Q said} {Q told} it was on.', null],
    ['{S he} {Q said} {C it was on}.', null],
    [', {S he} {Q said} {C it was on}.', null],
    ['“{C When it met}, {S he} {Q said}, it was on.”', null],
    ['{C It fell. When it met}, {S he} {Q said}, it was on.', null],
    ['When it met, {S he} {Q said}.', null]
  ])('%s', (text, given) => expect(asked(text).given).toBe(given))

  test.each([
    ['the cue', BOTH, BOTH.replace('said', 'told'), [4]],
    ['who speaks', BOTH, BOTH.replace('{S he}', '{S it}'), [20]],
    ['the second word', BOTH, BOTH.replace('When it', 'When he'), [3]],
    ['the last word before', BOTH, BOTH.replace('met}', 'on}'), [16]],
    ['the first word after', BOTH, BOTH.replace('{C it was', '{C he was'), [7, 8, 17]],
    ['a verb before', BOTH, BOTH.replace('When it met', 'When was met'), [3, 12, 13, 18]],
    ['a verb after', BOTH, BOTH.replace('was on', 'in on'), [12, 13, 17]],
    ['how long the first part is', BOTH, BOTH.replace('it met', 'it in in met'), [9, 11, 19]],
    ['how long the second is', BOTH, BOTH.replace('was on', 'was in on'), [10, 11]],
    ['marks in the first part', BOTH, BOTH.replace('it met', 'it “met”'), [9, 11, 15, 16, 19]],
    ['another cue', BOTH, BOTH.replace('on}.', 'on} and {Q told}.'), [14]],
    [
      'on which side the speaker stands',
      BOTH,
      BOTH.replace('{S he} {Q said}', '{Q said} {S he}'),
      [1, 4, 5, 6, 9, 10, 11, 12, 13, 14, 15, 17, 20]
    ]
  ])('the features tell of %s', (_what, one, other, numbers) => {
    const [first, second] = [asked(one).features, asked(other).features]
    expect(first.map(({length}) => length)).toEqual([20, 20, 20])
    for (const answer of [0, 1, 2])
      expect(differing(first[answer] as number[], second[answer] as number[])).toEqual(numbers)
  })
})

test('the answer that weighs most is chosen, the given one where none weighs more', () => {
  const choose = chooser(Int8Array.from([0, 1, 2, 3, -4]))
  const question = (given: number, ...places: number[]): Question => ({
    token: 0,
    answers: [7, 8, 9],
    given,
    width: 2,
    places: Uint16Array.from(places)
  })
  expect(choose(question(0, 0, 1, 2, 3, 1, 1))).toBe(1)
  expect(choose(question(2, 0, 1, 1, 1, 2, 0))).toBe(2)
  expect(choose(question(1, 4, 3, 4, 4, 4, 4))).toBe(0)
  expect(choose(question(0, 1, 1, 2, 0, 4, 3, 3, 3))).toBe(0)
})

describe('a block in capitals', () => {
  /** The words of a block, in the case for which they are taken. */
  const taken = (source: string): string => {
    const copy = copyOf(source)
    uncapitalize(copy, vocabulary)
    return Array.from({length: copy.length}, (_, at) => {
      const word = tokensOf(source, copy, at, at + 1)
      const kind = copy.kinds[at]
      if (kind === TokenKind.lower) return word.toLowerCase()
      return kind === TokenKind.capital ? word.charAt(0) + word.slice(1).toLowerCase() : word
    }).join(' ')
  }
  test.each([
    [
      'THE BANK OF ORVAL SAID ITS HEAD, ANABEL, WOULD LEAVE.',
      'The bank of Orval said its head , Anabel , would leave .'
    ],
    ['IT FELL. THE HEAD SAID IT.', 'It fell . The head said it .'],
    ['IT FELL. “THE HEAD SAID IT.”', 'It fell . “ The head said it . ”'],
    ['OPEC FELL ON MONDAY IN MAY, I TOLD IT', 'OPEC fell on Monday in MAY , I told it'],
    ['IT FELL NOW', 'IT FELL NOW'],
    ['IT FELL ON IT', 'It fell on it'],
    ['IT FELL ON IT now', 'IT FELL ON IT now'],
    ['IT FELL ON IT Now', 'IT FELL ON IT Now'],
    ['IT FELL ON IT iPhone', 'IT FELL ON IT iPhone'],
    // A company’s name
    ['IT SAID ORVAL OIL CORP FELL', 'It said Orval Oil Corp fell'],
    ['IT SAID ORVAL OIL AND GAS CORP FELL', 'It said Orval oil and Gas Corp fell'],
    ['IT SAID OIL CORP FELL', 'It said Oil Corp fell'],
    ['IN HEAD BANK OIL GAS CORP IT FELL', 'In head Bank Oil Gas Corp it fell'],
    ['HEAD GAS CORP FELL', 'Head Gas Corp fell']
  ])('%s', (source, expected) => expect(taken(source)).toBe(expected))
})

describe('a first look', () => {
  const look = (source: string) => survey(copyOf(source), vocabulary)
  test('passes over what holds no mark, no likely cue and no colon', () => {
    expect(look('It fell. It was on.')).toBeUndefined()
    expect([...(look('It fell. He said it. It was: it. “On it.” So')?.skip ?? [])]).toEqual([1, 0, 0, 0, 1])
    expect([...(look('It fell. He said it.')?.best ?? [])]).toEqual([0, 7])
    expect([...(look('“He said it.” It fell “on” it. It.')?.best ?? [])]).toEqual([0, 0, 0])
    expect([...(look('“He said it.” It fell “on” it. It.')?.marked ?? [])]).toEqual([2, 1, 0])
    expect(look('“It ‘is’” it.')?.outer).toEqual([{open: 0, close: 5, depth: 0}])
  })
  test('runs of sentences are read together', () => {
    const copy = copyOf('It. It. It. It. It.')
    expect(windows(copy, Uint8Array.from([1, 0, 0, 1, 0]))).toEqual([
      [1, 3],
      [4, 5]
    ])
    expect(windows(copy, Uint8Array.from([1, 1, 1, 1, 1]))).toEqual([])
  })
})
