import {describe, expect, test} from 'vitest'
import {secondVerbs} from '../src/quotes/rules/further.js'
import {hearers} from '../src/quotes/rules/hearers.js'
import {through} from './setup/ties.js'

describe('whom somebody speaks to is no part of what is said', () => {
  const read = (text: string): string => {
    const [line = '', more] = through(hearers, text)
    expect(more).toBeUndefined()
    return line.slice(line.indexOf(': ') + 2)
  }
  test.each([
    // The preposition of a verb
    ['{Q warned} of {C floods}', 'of floods'],
    ['{Q complained} about {C old red tall cars}', 'about old red tall cars'],
    ['{Q complained} about {C old red tall cold cars}', 'old red tall cold cars'],
    ['{Q warned} of {C old red tall cold cars}', 'of old red tall cold cars'],
    ['{Q called} for {C a very old red tall car}', 'for a very old red tall car'],
    ['{Q called} for {C the very old red tall car}', 'the very old red tall car'],
    ['{Q called for} {C calm}', 'for calm'],
    ['{Q warned} so of {C floods}', 'floods'],
    ['{Q said} of {C floods}', 'floods'],
    ['{Q warned} for {C floods}', 'floods'],
    ['{Q called} for {C “calm”}', 'for “ calm ”'],
    ['{Q told} {C the meeting it rained}', 'it rained'],
    ['{Q told} {C that the meeting place had closed}', 'that the meeting place had closed'],
    ['{Q told} us that {C the meeting place had closed}', 'the meeting place had closed'],
    // An infinitive
    ['{Q urged} {C all residents to leave}', 'to leave'],
    ['{Q urged} {C members not to wait}', 'not to wait'],
    ['{Q urged} {C the Doctors’ Union (DU) to wait}', 'to wait'],
    ['{Q will urge} {C members not to wait}', 'not to wait'],
    ['{Q telling} members {C not to wait}', 'not to wait'],
    ['{Q urged} {C members to the port}', 'members to the port'],
    ['{Q called for} {C fines that hurt all day long}', 'fines that hurt all day long'],
    ['{Q asked} {C whether that made her second}', 'whether that made her second'],
    ['{Q assured} {C that every one of them is new}', 'that every one of them is new'],
    ['{Q asked} {C the court for a trial}', 'for a trial'],
    ['{Q asking} {C Halden Foods for 9 crowns}', 'for 9 crowns'],
    ['{Q asked} {C the reason for it all}', 'the reason for it all'],
    ['{Q urged} {C the court for a trial}', 'the court for a trial'],
    ['{Q urged} {C members to Orval}', 'members to Orval'],
    ['{Q urged} {C members to}', 'members to'],
    ['{Q urged} {C that they go to leave}', 'that they go to leave'],
    ['{Q urged} {C who is it to leave}', 'who is it to leave'],
    ['{Q urged} {C is it to leave}', 'is it to leave'],
    ['{Q urged} {C members who wait to leave}', 'members who wait to leave'],
    ['{Q urged} {C members, old ones, to leave}', 'members , old ones , to leave'],
    ['{Q urged} {C “members” to leave}', '“ members ” to leave'],
    ['{Q urged} {C members “now” to leave}', 'members “ now ” to leave'],
    ['{Q appealed} {C to members to leave}', 'to leave'],
    ['{Q appealed} {C that members to leave}', 'that members to leave'],
    ['{Q urged} {C to members to leave}', 'to members to leave'],
    ['{Q said} {C all residents to leave}', 'all residents to leave'],
    ['{Q urged} {C a b c d e f g h i j k l m n to leave}', 'to leave'],
    ['{Q urged} {C a b c d e f g h i j k l m n o to leave}', 'a b c d e f g h i j k l m n o to leave'],
    ['{Q urged} a b c d e f g h i j k l m n {C members to leave}', 'to leave'],
    ['{Q urged} a b c d e f g h i j k l m n o {C members to leave}', 'members to leave'],
    ['{Q told} jurors {C to ignore what they read}', 'to ignore what they read'],
    ['{Q appealed} {C to all members to leave}', 'to leave'],
    ['{Q announced} {C today that it would close}', 'that it would close'],
    // What somebody is accused or assured of
    ['{Q accused} {C the council of neglect}', 'of neglect'],
    ['{Q accused} {C the owner of the ship, a firm, of fraud}', 'of fraud'],
    ['{Q accused} {C the council of “neglect”}', 'of “ neglect ”'],
    ['{Q accused} {C the council of Orval}', 'the council of Orval'],
    ['{Q accused} {C the council of}', 'the council of'],
    ['{Q accused} {C the council that is of lead}', 'the council that is of lead'],
    ['{Q accused} {C the “council” of neglect}', 'the “ council ” of neglect'],
    ['{Q assured} {C the farmers of help}', 'of help'],
    ['{Q blamed} {C the council of neglect}', 'the council of neglect'],
    ['{Q accused} {C a b c d e f g h i j k l m n of neglect}', 'of neglect'],
    ['{Q accused} {C a b c d e f g h i j k l m n o of neglect}', 'a b c d e f g h i j k l m n o of neglect'],
    // That
    ['{Q told} {C his staff that it rained}', 'that it rained'],
    ['{Q told} {C that it rained that day}', 'that it rained that day'],
    ['{Q said} {C on Orval Radio that it rained}', 'that it rained'],
    ['{Q said} {C Friday that it rained}', 'that it rained'],
    ['{Q said} {C his staff that it rained}', 'his staff that it rained'],
    ['{Q told} {C his staff is that it}', 'his staff is that it'],
    ['{Q explained} on {C the loudspeakers that it stood}', 'that it stood'],
    ['{Q explained} on {C the loudspeakers that the goal stood}', 'that the goal stood'],
    ['{Q explained} via {C Orval that Bell stood}', 'that Bell stood'],
    ['{Q explained} on {C the goal that stood}', 'the goal that stood'],
    ['{Q explained} of {C the goal that it stood}', 'the goal that it stood'],
    ['{Q explained} on {C old goals that it stood}', 'old goals that it stood'],
    // A question
    ['{Q asked} {C the baker if he had bread}', 'if he had bread'],
    ['{Q asked} {C the baker why he left}', 'why he left'],
    ['{Q asked} {C the baker how he left}', 'the baker how he left'],
    ['{Q asked} {C that the baker if he left}', 'that the baker if he left'],
    ['{Q asked} {C is the baker if he left}', 'is the baker if he left'],
    ['{Q said} {C the baker if he left}', 'the baker if he left'],
    // When it was said
    ['{Q warned} {C last month of record losses}', 'of record losses'],
    ['{Q said} {C this week that it rained}', 'it rained'],
    ['{Q said} {C last month it rained}', 'last month it rained'],
    ['{Q said} {C last boat of it}', 'last boat of it'],
    ['{Q said} {C old month of it}', 'old month of it'],
    ['{Q said} {C last month of}', 'last month of'],
    ['{Q said} {C later he left}', 'he left'],
    ['{Q said} {C later Bell left}', 'later Bell left'],
    ['{Q said} {C often he left}', 'often he left'],
    // A statement after its hearer
    ['{Q told} {C the paper he had no plans}', 'he had no plans'],
    ['{Q told} {C he had no plans}', 'he had no plans'],
    ['{Q told} {C who he was}', 'who he was'],
    ['{Q told} {C the meeting his takings fell}', 'his takings fell'],
    ['{Q told} {C the old town meeting his takings fell}', 'his takings fell'],
    ['{Q told} {C the big old town meeting his takings fell}', 'the big old town meeting his takings fell'],
    ['{Q told} {C the meeting, his takings fell}', 'the meeting , his takings fell'],
    ['{Q told} {C the meeting fell down there}', 'fell down there'],
    ['{Q told} {C the meeting fell down}', 'the meeting fell down'],
    ['{Q told} {C the meeting fell}', 'the meeting fell'],
    ['{Q told} {C the Orval meeting it all fell}', 'it all fell'],
    ['{Q told} {C the Orval meeting all of us fell}', 'the Orval meeting all of us fell'],
    ['{Q said} {C the meeting his takings fell}', 'the meeting his takings fell']
  ])('Bell %s', (text, words) => expect(read(`{S Bell} ${text}.`)).toBe(words))

  test('words before the cue stay', () => {
    expect(read('{C All members to leave}, {S Bell} {Q urged}.')).toBe('All members to leave')
    expect(read('{C It rained}, {S Bell} {Q urged}, {C all members to leave}.')).toBe('It rained | to leave')
    expect(read('{C “All members to leave.”}')).toBe('“ All members to leave . ”')
  })
})

describe('a second verb of saying', () => {
  const read = (text: string): string[] => through(secondVerbs, text)
  const ROPE = 'said < She: the rope was old'
  test.each([
    ['the rope was old and demanded an inquiry', [ROPE, 'demanded < She: an inquiry']],
    ['the rope was old, and demanded an inquiry', [ROPE, 'demanded < She: an inquiry']],
    ['the rope was old but praised the crew', [ROPE, 'praised < She: the crew']],
    ['the rope was old and also demanded an inquiry', [ROPE, 'demanded < She: an inquiry']],
    ['the rope was old and has also demanded an inquiry', [ROPE, 'demanded < She: an inquiry']],
    ['the rope was old and demanded it and urged calm', [ROPE, 'demanded < She: it', 'urged < She: calm']],
    ['the rope was old and called for calm', [ROPE, 'called < She: for calm']],
    ['the rope was old and called Bell “the best”', [ROPE, 'called < She: Bell “ the best ”']],
    ['the rope was old and called Ab Bc Cd De Ef “the best”', [ROPE, 'called < She: Ab Bc Cd De Ef “ the best ”']],
    ['the rope was old and alleged that it fell', [ROPE, 'alleged < She: that it fell']],
    ['old rope and demanded an inquiry', ['said < She: old rope', 'demanded < She: an inquiry']]
  ])('She said %s', (words, expected) => expect(read(`{S She} {Q said} {C ${words}}.`)).toEqual(expected))

  test.each([
    'the rope was old and has also later demanded it',
    'the rope was old and demanded',
    'the rope was old and went home now',
    'the rope was old and insists it is',
    'the rope was old and called half of them',
    'the rope was old and called Bell the best',
    'the rope was old and called the “best”',
    'the rope was old and called “the best”',
    'the rope was old and called Ab Bc Cd De Ef Fg “the best”',
    'the rope was old or demanded it all',
    'the rope was old and Demanded it all',
    'the rope was old and alleged a theft',
    'it was “old and demanded it all”',
    'rope and demanded it all'
  ])('one: She said %s', (words) => {
    const spaced = words
      .replace(/([“”])/g, ' $1 ')
      .replace(/\s+/g, ' ')
      .trim()
    expect(read(`{S She} {Q said} {C ${words}}.`)).toEqual([`said < She: ${spaced}`])
  })

  test.each([
    ['{S She} {Q says} {C it is old and insists it is late}.', ['says < She: it is old', 'insists < She: it is late']],
    ['{S She} {Q says} {C it is old and demanded it was}.', ['says < She: it is old and demanded it was']],
    ['{S She} left, {Q saying} {C it was old and demanded it be}.', ['saying < She: it was old and demanded it be']],
    [
      '{S She} {Q also urged} {C it be late and demanded it be}.',
      ['also urged < She: it be late', 'demanded < She: it be']
    ],
    ['{Q Said} {C it was old and demanded it all}.', ['Said < -: it was old and demanded it all']],
    ['{C It was old and demanded it all}, {S she} {Q said}.', ['said < she: It was old and demanded it all']],
    [
      '{S She} {Q said} {C it was. It rained and demanded it all}.',
      ['said < She: it was . It rained and demanded it all']
    ],
    [
      '{C It was old}, {S she} {Q said}, {C it rained and demanded it all}.',
      ['said < she: It was old | it rained', 'demanded < she: it all']
    ],
    ['{S She} {Q said}.', ['said < She: ']],
    ['{C “It is late.”}', ['- < -: “ It is late . ”']]
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected))

  test('a verb that has its own words is not taken again', () => {
    expect(
      through((copy, ties, text) => {
        const [first, second] = ties
        if (first && second) first.contents = [{...first.contents[0]!, to: second.contents[0]!.to}]
        return secondVerbs(copy, ties, text)
      }, '{S She} {Q said} {C it was old} and {Q demanded} {C it all}.')
    ).toEqual(['said < She: it was old and demanded it all', 'demanded < She: it all'])
  })
})

test('ruling out is a verb of two words', () =>
  expect(through(secondVerbs, '{S He} {Q told} {C all that it was open but ruled out any change}.')).toEqual([
    'told < He: all that it was open',
    'ruled out < He: any change'
  ]))

test('what stands before “and” is no speaker', () =>
  expect(through(secondVerbs, '{S They} {Q call} {C him late}, the boss{S , and} {Q ask} {C why it rained}.')).toEqual([
    'call < They: him late',
    'ask < They: why it rained'
  ]))

describe('a verb after “and” has the subject of its sentence', () => {
  const owner = (text: string): string => {
    const line = through(secondVerbs, text)[0] as string
    return line.slice(line.indexOf('< ') + 2, line.indexOf(': '))
  }
  test.each([
    ['The lawmaker regretted it and', 'The lawmaker'],
    ['It rained. The lawmaker regretted it and', 'The lawmaker'],
    ['The lawmaker regretted it but', 'The lawmaker'],
    ['The lawmaker has it and', 'The lawmaker'],
    ['For her part, Ruiz regretted it and', 'Ruiz'],
    ['For a b c d e f g, Ruiz regretted it and', 'Ruiz'],
    ['For a b c d e f g h, Ruiz regretted it and', '-'],
    ['A guard pulled her out and', 'A guard'],
    ['The old guard pulled her out and', 'The old guard'],
    ['Ruiz pulled her out and', '-'],
    ['Ana Ruiz of Orval and', 'Ana Ruiz'],
    ['Ruiz and', '-'],
    ['Meanwhile, Ruiz and', 'Ruiz'],
    ['However, the lawmaker regretted it and', 'the lawmaker'],
    ['The b c d e f regretted it and', 'The b c d e f'],
    ['The b c d e f g regretted it and', '-'],
    ['That man regretted it and', '-'],
    ['Earlier, there was it and', '-'],
    ['For it and', '-'],
    ['Ruiz, she regretted it and', '-'],
    ['The lawmaker regretted it or', '-'],
    ['The lawmaker regretted it;', '-']
  ])('%s called for it', (before, who) => expect(owner(`${before} {Q called} {C for it}.`)).toBe(who))
  test('where words follow it', () => {
    expect(owner('The lawmaker regretted {C it} and {Q called}.')).toBe('-')
    expect(owner('The lawmaker regretted it and {Q called} {C for it} {S there}.')).toBe('there')
  })
})
