import {describe, expect, test} from 'vitest'
import {recut} from '../src/quotes/rules/recut.js'
import {through} from './setup/ties.js'

/** Each row: labelled copy, and what is told by it; a row without the second part stays as it was labelled. */
const read = (text: string): string[] => through(recut, text)

describe('a firm with where its shares are traded', () => {
  test.each([
    [
      'Orval Foods Corp. (NYSE: {S ORV}) today {Q announced} {C it would}.',
      ['announced < Orval Foods Corp .: it would']
    ],
    ['Orval & Sons AB (Nasdaq Orval: ORV) {Q said} {C it would}.', ['said < Orval & Sons AB: it would']],
    ['Orval Foods (Nasdaq: ORV), a maker of jam, {Q said} {C it would}.', ['said < Orval Foods: it would']],
    ['{S Orval Foods (Nasdaq: ORV)} {Q said} {C it would}.', ['said < Orval Foods ( Nasdaq : ORV ): it would']],
    ['Orval Foods (ORV) {Q said} {C it would}.', ['said < -: it would']],
    ['The head of Orval, Ana Ruiz (Tarn: left), {Q said} {C it would}.', ['said < -: it would']],
    ['Orval Foods (Nasdaq: ORV) fell and {S Bell} {Q said} {C it would}.', ['said < Bell: it would']]
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected))
})

describe('where it was said', () => {
  test.each([
    ['Prices rose, {S the port} {Q said} {C in its market report}.', ['said in its market report < the port: ']],
    [
      '{S The port} {Q said} {C in its market report prices rose}.',
      ['said < The port: in its market report prices rose']
    ],
    ['{S The port} {Q saw} {C in its market}.', ['saw < The port: in its market']]
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected))
})

describe('joining words and comments', () => {
  test.each([
    ['{S And} {Q said} {C it was late}.', ['said < -: it was late']],
    ['{S Also} {Q said} {C it was late}.', ['said < -: it was late']],
    ['{S and Ruiz} {Q said} {C it was late}.', ['said < and Ruiz: it was late']],
    ['{S Ruiz} {Q said} {C it was late}.', ['said < Ruiz: it was late']],
    ['They came and {Q asked} {C her name}. {S She} left.', ['asked < -: her name']],
    ['They {Q asked} {C her name}. {S She} left.', ['asked < She: her name']],
    ['They came and {Q asked} {S Ruiz}.', ['asked < Ruiz: ']],
    ['{Q Commenting} on {C the plan}, {S Ruiz} {Q said} {C it was late}.', ['said < Ruiz: it was late']],
    ['{Q Told} that {C it was late}, she laughed.', []],
    [
      '{S An official} {Q told} the Post, speaking on condition of anonymity because {C it was late}.',
      ['told < An official: ']
    ],
    ['{S Ruiz}, {Q commenting} on {C the plan}, left.', ['commenting < Ruiz: the plan']],
    ['It rained. {Q Replying} to {C the plan}, he left.', []],
    ['Commenting on {S the plan, Ruiz} {Q said} {C it was late}.', ['said < Ruiz: it was late']],
    ['Speaking about {S it, the mayor, Ruiz,} {Q said} {C it was late}.', ['said < the mayor , Ruiz ,: it was late']],
    ['Responding to {S the plan, Ruiz} {Q said} {C it was late}.', ['said < Ruiz: it was late']],
    ['Working on {S the plan, Ruiz} {Q said} {C it was late}.', ['said < the plan , Ruiz: it was late']],
    ['Commenting at {S the plan, Ruiz} {Q said} {C it was late}.', ['said < the plan , Ruiz: it was late']],
    ['Commenting on {S the plan,} {Q said} {C it was late}.', ['said < the plan ,: it was late']],
    ['{C It was late}, {Q said}, commenting on {S it, Ruiz}.', ['said < it , Ruiz: It was late']],
    ['Commenting on {S the plan} {Q said} {C it was late}.', ['said < the plan: it was late']]
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected))
})

describe('what is somebody’s goes with the speaker', () => {
  test.each([
    [
      '{S the agency’s} {Q scientific panel recommended} {C a ban}.',
      ['recommended < the agency ’s scientific panel: a ban']
    ],
    ['{S the agency’s} {Q panel recommended} {C a ban}.', ['recommended < the agency ’s panel: a ban']],
    ['{S the agency’s} {Q recommended} {C a ban}.', ['recommended < the agency ’s: a ban']],
    ['{S the agency’s} {Q tall tower} {C fell}.', ['tall tower < the agency ’s: fell']],
    ['{S the agency’s} {Q Port recommended} {C a ban}.', ['Port recommended < the agency ’s: a ban']],
    ['{S the agency’s} old {Q panel recommended} {C a ban}.', ['panel recommended < the agency ’s: a ban']],
    ['{S the agency} {Q panel recommended} {C a ban}.', ['panel recommended < the agency: a ban']],
    ['the agency’s {Q panel recommended} {C a ban}.', ['panel recommended < -: a ban']]
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected))
})

describe('a verb of saying that has no words', () => {
  test.each([
    ['With half gone, {S Ruiz} {Q claimed} a new time had begun.', 'a new time had begun'],
    ['{S Ruiz} {Q claimed} that time had begun.', 'time had begun'],
    ['{S Ruiz} {Q claimed} he was ill.', 'he was ill'],
    ['{S Ruiz} {Q claimed} nobody walked.', ''],
    ['{S Ruiz} {Q claimed} nobody ever walked.', 'nobody ever walked'],
    ['{S Ruiz} {Q claimed} it had begun “now.”', 'it had begun “ now . ”'],
    ['{S Ruiz} {Q claimed} it had begun, -', 'it had begun'],
    ['{S Ruiz} {Q claimed} it had begun. He left.', 'it had begun'],
    ['{S Ruiz} {Q claimed} it had.', ''],
    ['{S Ruiz} {Q claimed} that had old boats.', ''],
    ['{S Ruiz} {Q claimed} time had begun.', ''],
    ['{S Ruiz} {Q claimed} the old boat there.', ''],
    ['{S Ruiz}, a baker, {Q claimed} it had begun.', ''],
    ['{S Ruiz} {Q held} it had begun.', ''],
    ['“{S Ruiz} {Q claimed} it had begun.”', ''],
    ['{S Ruiz} {Q held to say} it had begun.', 'it had begun']
  ])('%s', (text, words) => {
    const cue = /\{Q ([^}]*)\}/.exec(text)?.[1] as string
    expect(read(text)).toEqual([`${cue} < Ruiz: ${words}`])
  })
  test('without a speaker it stays so', () => {
    expect(read('Then {Q claimed} it had begun.')).toEqual(['claimed < -: '])
    expect(read('{S Ruiz} {Q claimed} it had {C begun}.')).toEqual(['claimed < Ruiz: begun'])
  })
})

describe('words that another has passed on', () => {
  test.each([
    [
      '{C Ruiz said in a statement that the plan was mad}, {S the Daily} {Q reported}.',
      ['said < Ruiz: the plan was mad']
    ],
    ['{C Ruiz said the plan was mad}, {S the Daily} {Q reports}.', ['said < Ruiz: the plan was mad']],
    [
      '{C Ruiz expressed hope that it was mad}, {S the Daily} {Q reported}.',
      ['expressed < Ruiz: hope that it was mad']
    ],
    ['{C He replied that it was late}, {S she} {Q said}.', ['replied < He: it was late']],
    ['{C They replied that it was late}, {S she} {Q said}.', ['replied < They: it was late']],
    ['{C Ruiz said so there}, {S the Daily} {Q reported}.', ['said < Ruiz: so there']],
    ['{C Ruiz said, that it was mad}, {S the Daily} {Q reported}.', ['said < Ruiz: , that it was mad']],
    ['{C Ruiz told the big old red town that it was mad}, {S the Daily} {Q reported}.', ['told < Ruiz: it was mad']],
    [
      '{C Ruiz told the big old red tall fat cold dim wet town that it was mad}, {S the Daily} {Q reported}.',
      ['told < Ruiz: the big old red tall fat cold dim wet town that it was mad']
    ],
    [
      '{C Old b c d e f g h i j said it was mad}, {S the Daily} {Q reported}.',
      ['said < Old b c d e f g h i j: it was mad']
    ]
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected))

  test.each([
    ['Old b c d e f g h i j k said it was mad', 'reported'],
    ['He replied so that it was late', 'said'],
    ['Ruiz replied that it was late', 'said'],
    ['He noted that it was late', 'said'],
    ['Ruiz said so', 'reported'],
    ['A man who said it was mad', 'reported'],
    ['Ruiz, he said, was mad', 'reported'],
    ['“Ruiz” said it was mad', 'reported'],
    ['Ruiz Said the plan was mad', 'reported'],
    ['Ruiz held the plan was mad', 'reported'],
    ['Ruiz said the plan was mad', 'added']
  ])('not so: %s, she %s', (words, cue) => {
    const spaced = words
      .replace(/([“”,])/g, ' $1 ')
      .replace(/\s+/g, ' ')
      .trim()
    expect(read(`{C ${words}}, {S she} {Q ${cue}}.`)).toEqual([`${cue} < she: ${spaced}`])
  })
  test('nor what follows the verb, or comes in two parts', () => {
    expect(read('{S The Daily} {Q reported} {C Ruiz said the plan was mad}.')).toEqual([
      'reported < The Daily: Ruiz said the plan was mad'
    ])
    expect(read('{C Ruiz said it was mad}, {Q reported} {S she}.')).toEqual(['said < Ruiz: it was mad'])
    expect(read('{S She} left, {C Ruiz said it was mad}, {Q reported}.')).toEqual([
      'reported < She: Ruiz said it was mad'
    ])
    expect(read('{C Ruiz said it was mad}, {S she} {Q reported}, {C and old}.')).toEqual([
      'reported < she: Ruiz said it was mad | and old'
    ])
  })
})

describe('what is demanded', () => {
  test.each([
    ['{Q demanded guarantees for} {C the workers}', 'demanded < The union: guarantees for the workers'],
    ['{Q also demanded guarantees for} {C the workers}', 'also demanded < The union: guarantees for the workers'],
    ['{Q promises help to} {C the workers}', 'promises < The union: help to the workers'],
    ['{Q demanded to act for} {C the workers}', 'demanded to act for < The union: the workers'],
    ['{Q demanded guarantees today} {C the workers}', 'demanded guarantees today < The union: the workers'],
    ['{Q demanded guarantees for} all {C the workers}', 'demanded guarantees for < The union: the workers'],
    ['{Q demanded for} {C the workers}', 'demanded for < The union: the workers'],
    ['{Q wanted guarantees for} {C the workers}', 'wanted guarantees for < The union: the workers'],
    ['{Q demanded Guarantees for} {C the workers}', 'demanded Guarantees for < The union: the workers'],
    ['{Q then also demanded} {C the workers}', 'then also demanded < The union: the workers']
  ])('%s', (text, expected) => expect(read(`{S The union} ${text}.`)).toEqual([expected]))
})

describe('what somebody calls something', () => {
  test.each([
    ['what she described as “a domestic matter”', 'described < she: as “ a domestic matter ”'],
    ['what she called “a farce”', 'called < she: “ a farce ”'],
    ['what a b c d e f g h calls “a farce”', 'calls < a b c d e f g h: “ a farce ”'],
    ['what a b c d e f g h i calls “a farce”', 'calls < a b c d e f g h i: “ a farce ”']
  ])('%s', (words, expected) => expect(read(`{S Ruiz} {Q spoke} on {C ${words}}.`)).toEqual([expected]))

  test.each([
    'what a b c d e f g h i j calls “a farce”',
    'what she saw as “a farce”',
    'what’s called “a farce”',
    'what is called “a farce”',
    'what called “a farce”',
    'what she called a farce',
    'what she called a “farce”',
    'what she, called “a farce”',
    'how she called “a farce”'
  ])('not so: %s', (words) => {
    const spaced = words
      .replace('’s', ' ’s')
      .replace(/([“”,])/g, ' $1 ')
      .replace(/\s+/g, ' ')
      .trim()
    expect(read(`{S Ruiz} {Q spoke} on {C ${words}}.`)).toEqual([`spoke < Ruiz: ${spaced}`])
  })
  test('nor within marks, nor where the marks are beyond the words', () => {
    expect(read('{S Ruiz} {Q spoke} on “{C what she called ‘a farce’}”.')).toEqual([
      'spoke < Ruiz: what she called ‘ a farce ’'
    ])
    expect(read('{S Ruiz} {Q spoke} on {C what she called} “a farce”.')).toEqual(['spoke < Ruiz: what she called'])
    expect(read('{C It rained}, {S Ruiz} {Q said}, {C what she called “a farce”}.')).toEqual([
      'said < Ruiz: It rained | what she called “ a farce ”'
    ])
  })
})

describe('asking not to be named', () => {
  test.each([
    ['{Q asked} {C not to be named said prices fell}', 'said < Two traders: prices fell'],
    ['{Q requested} {C not to be named says so}', 'says < Two traders: so'],
    ['{Q asked} {C not to be a b c d said so}', 'said < Two traders: so'],
    ['{Q asked} {C not to be a b c d e said so}', 'asked < Two traders: not to be a b c d e said so'],
    ['{Q asked} {C not to be named said}', 'asked < Two traders: not to be named said'],
    ['{Q asked} {C to be named said prices fell}', 'asked < Two traders: to be named said prices fell'],
    ['{Q wanted} {C not to be named said prices fell}', 'wanted < Two traders: not to be named said prices fell']
  ])('%s', (text, expected) => expect(read(`{S Two traders} ${text}.`)).toEqual([expected]))
})

describe('the name beside what somebody is', () => {
  test.each([
    [
      '{S Its chairman}, Pieter van der Berg, {Q said} {C it was late}.',
      'said < Its chairman , Pieter van der Berg: it was late'
    ],
    ['{S Its chairman}, Ana Ruiz, {Q said} {C it was late}.', 'said < Its chairman , Ana Ruiz: it was late'],
    ['{S Its chairman}, Ana Ruiz, often {Q said} {C it was late}.', 'said < Its chairman: it was late'],
    ['{S Its chairman}, of Orval, {Q said} {C it was late}.', 'said < Its chairman: it was late'],
    ['{S Its chairman}, Ana and Tom, {Q said} {C it was late}.', 'said < Its chairman: it was late'],
    ['{S Bell}, Ana Ruiz, {Q said} {C it was late}.', 'said < Bell: it was late']
  ])('%s', (text, expected) => expect(read(text)).toEqual([expected]))
})
