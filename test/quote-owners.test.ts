import {describe, expect, test} from 'vitest'
import {hashOf} from '../src/quotes/words/tokens.js'
import {owners} from '../src/quotes/rules/owners.js'
import {through} from './setup/ties.js'

const read = (text: string): string[] => through(owners, text)

describe('who speaks next is not who spoke', () => {
  test.each([
    ['The union (AGSU) {Q alleged} {C it was late}. {S Bell} left.', 'The union ( AGSU )'],
    ['The union (AGSU) {Q alleged} {C it was late}.', 'The union ( AGSU )'],
    ['It rained. The union (AGSU) {Q alleged} {C it was late}.', 'The union ( AGSU )'],
    ['Ana Ruiz {Q alleged} {C it was late}. {S Bell} left.', 'Ana Ruiz'],
    ['But later, Ana Ruiz {Q alleged} {C it was late}. {S Bell} left.', 'Ana Ruiz'],
    ['But on Monday, Ana Ruiz {Q alleged} {C it was late}. {S Bell} left.', 'Ana Ruiz'],
    ['But on a Monday, Ana Ruiz {Q alleged} {C it was late}. {S Bell} left.', 'Bell'],
    ['Ruiz {Q alleged} {C it was late}. {S Bell} left.', 'Bell'],
    ['Ruiz {Q alleged} {C it was late}.', '-'],
    ['Ana Ruiz {Q alleged} {C it was late}.', '-'],
    ['In it, old men {Q alleged} {C it was late}. {S Bell} left.', 'Bell'],
    ['In it, the men {Q alleged} {C it was late}. {S Bell} left.', 'the men'],
    ['Ana Ruiz, it {Q alleged} {C it was late}. {S Bell} left.', 'Bell'],
    ['Ana who Ruiz {Q alleged} {C it was late}. {S Bell} left.', 'Bell'],
    ['Ana has Ruiz {Q alleged} {C it was late}. {S Bell} left.', 'Bell'],
    ['Ana walked Ruiz {Q alleged} {C it was late}. {S Bell} left.', 'Bell'],
    ['Ana Ruiz {Q alleging} {C it was late}. {S Bell} left.', 'Bell'],
    ['“Ana Ruiz {Q alleged} {C it was late}.” {S Bell} left.', 'Bell'],
    ['Ana Ruiz {Q alleged} {C it was late} {S Bell}.', 'Bell'],
    ['{C It was late}, Ana Ruiz {Q alleged}. {S Bell} left.', 'Bell'],
    ['{S Bell} left. Ana Ruiz {Q alleged} {C it was late}.', 'Bell'],
    ['A b c d e f g h i j k l m n {Q alleged} {C it was late}. {S Bell} left.', 'A b c d e f g h i j k l m n'],
    ['A b c d e f g h i j k l m n o {Q alleged} {C it was late}. {S Bell} left.', 'Bell']
  ])('%s', (text, who) => {
    expect(read(text)).toEqual([expect.stringContaining(` < ${who}: `)])
  })
})

describe('what somebody does before speaking', () => {
  test.each([
    ['{S The mayor got up} and', 'The mayor'],
    ['{S The mayor walked up} and', 'The mayor'],
    ['{S The old mayor of it got up} and', 'The old mayor of it'],
    ['{S Ana Ruiz got up} and', 'Ana Ruiz'],
    ['{S Ruiz got up} and', 'Ruiz'],
    ['{S Ruiz got up and}', 'Ruiz'],
    ['{S The got up} and', 'The got up'],
    ['{S The man who got up} and', 'The man who got up'],
    ['{S Ruiz, got up} and', 'Ruiz , got up'],
    ['{S Ruiz got up} but', 'Ruiz got up'],
    ['{S Ruiz got up} now and', 'Ruiz got up'],
    ['{S Ruiz of Orval} and', 'Ruiz of Orval']
  ])('%s asked', (before, who) => expect(read(`${before} {Q asked} {C for it}.`)).toEqual([`asked < ${who}: for it`]))
  test('it is somebody’s who stands before the verb', () => {
    expect(read('{C It rained}, and {Q said} {S Ruiz got up}.')).toEqual(['said < Ruiz got up: It rained'])
  })
})

describe('a pronoun in which a clause ends', () => {
  test.each([
    ['The club which owns {S it}', 'The club which owns it'],
    ['The club that owns {S them}', 'The club that owns them'],
    ['A big old red club which owns all of {S it}', 'A big old red club which owns all of it'],
    ['A big old red cold club which owns all of {S it}', 'A big old red cold club which owns all of it'],
    ['A big old red cold tall club which owns all of {S it}', 'it'],
    ['It rained. The club which owns {S it}', 'The club which owns it'],
    ['Old clubs which own {S it}', 'it'],
    ['The which owns {S it}', 'it'],
    ['The club which {S it}', 'it'],
    ['The club, which owns {S it}', 'it'],
    ['The club which Bell owns {S it}', 'it'],
    ['The club who owns {S it}', 'it'],
    ['The club which owns {S she}', 'she'],
    ['The club which owns {S old it}', 'old it'],
    ['The club which owns {S it} now', 'it']
  ])('%s announced', (before, who) =>
    expect(read(`${before} {Q announced} {C a plan}.`)).toEqual([`announced < ${who}: a plan`])
  )
})

describe('a noun with its article before a verb that has no speaker', () => {
  test.each([
    ['In the paper the authors {Q write} {C that it rained}.', 'the authors'],
    ['The authors {Q write} {C that it rained}.', 'The authors'],
    ['But today the authors {Q write} {C that it rained}.', 'the authors'],
    ['The authors {Q write} so {C that it rained}.', 'The authors'],
    ['The b c d e f {Q write} {C that it rained}.', 'The b c d e f'],
    ['In b c d e f g h the authors {Q write} {C that it rained}.', 'the authors']
  ])('%s', (text, who) => expect(read(text)).toEqual([`write < ${who}: that it rained`]))

  test.each([
    'The b c d e f g {Q write} {C that it rained}.',
    'In b c d e f g h i the authors {Q write} {C that it rained}.',
    'In view of the authors {Q write} {C that it rained}.',
    'Today the authors {Q write} {C that it rained}.',
    'In saying that the authors {Q write} {C that it rained}.',
    'In reports it the authors {Q write} {C that it rained}.',
    'In it was late the authors {Q write} {C that it rained}.',
    'The authors {Q write} so so {C that it rained}.',
    'The head of state {Q write} {C that it rained}.',
    'The report says {Q write} {C that it rained}.',
    'The {Q write} {C that it rained}.',
    'Authors {Q write} {C that it rained}.',
    'The authors, {Q write} {C that it rained}.',
    '“The authors {Q write} {C that it rained}.”'
  ])('not so: %s', (text) => expect(read(text)).toEqual(['write < -: that it rained']))

  test('and not before any other word', () => {
    expect(read('The authors {Q hold} {C it}.')).toEqual(['hold < -: it'])
    expect(read('The authors {Q writing} {C it}.')).toEqual(['writing < -: it'])
    expect(read('The authors {Q have said} {C it}.')).toEqual(['have said < -: it'])
    expect(read('The authors {Q Write} {C it}.')).toEqual(['Write < -: it'])
    expect(read('{C It rained}, the authors {Q write}.')).toEqual(['write < -: It rained'])
  })
})

describe('the name after a verb', () => {
  test.each([
    ['{C “I pay,”} {Q said} al-Bell, with it.', 'al-Bell'],
    ['{C “I pay,”} {Q said} Ana Ruiz.', 'Ana Ruiz'],
    ['{C “I pay,”} {Q soon said} Ana Ruiz.', 'Ana Ruiz'],
    ['{C “I pay,”} so {Q said} Ana Ruiz.', 'Ana Ruiz'],
    ['{C “I pay,”} and so {Q said} Ana Ruiz.', 'Ana Ruiz'],
    ['{C “I pay,”} and so he {Q said} Ana Ruiz.', '-'],
    ['{C “I pay,”} {Q said} A B C D E F.', 'A B C D E F'],
    ['{C “I pay,”} {Q said} Ab Bc Cd De Ef Fg, so.', 'Ab Bc Cd De Ef Fg'],
    ['{C “I pay,”} {Q said} Ab Bc Cd De Ef Fg Gh, so.', '-'],
    ['{C “I pay,”} {Q said} Ana Ruiz today.', '-'],
    ['{C “I pay,”} {Q said} today.', '-'],
    ['{C “I pay,”} {Q noted} Ana Ruiz.', '-'],
    ['{C I pay}, {Q said} Ana Ruiz.', '-'],
    ['{C “I pay,”} {Q said} Ana Ruiz, {C and so}.', '-'],
    ['{C “I pay,”} {Q said} Ana Ruiz, the old mayor, {C and so}.', 'Ana Ruiz'],
    ['{C “I pay,”} “{Q said} Ana Ruiz.”', '-'],
    ['{C “I pay,”} {Q said} Ana Ruiz. {S Bell} left.', 'Bell']
  ])('%s', (text, who) => expect(read(text)[0]).toContain(` < ${who}: `))
})

describe('who stands between commas before the verb', () => {
  test.each([
    ['{C The hall will be sold, the clerk, Ana Ruiz}, {Q announced}.', 'the clerk , Ana Ruiz: The hall will be sold'],
    ['The hall will be sold, the clerk, Ana Ruiz, {Q announced}.', 'the clerk , Ana Ruiz: The hall will be sold'],
    ['It rained. The hall fell, his old clerk, Ana Ruiz, {Q announced}.', 'his old clerk , Ana Ruiz: The hall fell'],
    ['The hall fell, the b c d e f g, Ana Ruiz, {Q announced}.', 'the b c d e f g , Ana Ruiz: The hall fell'],
    ['The hall fell, the b c d e f g h, Ana Ruiz, {Q announced}.', '-: '],
    ['It fell, the clerk, Ana Ruiz, {Q announced}.', '-: '],
    ['The hall fell, the clerk, Ruiz, {Q announced}.', '-: '],
    ['The hall fell, old clerk, Ana Ruiz, {Q announced}.', '-: '],
    ['The hall fell by the clerk, Ana Ruiz, {Q announced}.', '-: '],
    ['The hall fell, the asked clerk, Ana Ruiz, {Q announced}.', '-: '],
    ['The hall fell, the was clerk, Ana Ruiz, {Q announced}.', '-: '],
    ['The hall fell, the clerk Ana Ruiz, {Q announced}.', '-: '],
    ['The hall fell, the clerk, Ana Ruiz {Q announced}.', '-: '],
    ['{C The hall fell}, the clerk, Ana Ruiz, {Q announced}.', '-: The hall fell'],
    ['{C The hall fell}, the clerk, Ana Ruiz, {Q announced} {C so}.', '-: The hall fell | so'],
    ['“The hall fell, the clerk, Ana Ruiz, {Q announced}.”', '-: '],
    ['The hall fell, the clerk, Ana Ruiz, {Q announced} {S so}.', 'so: ']
  ])('%s', (text, expected) => expect(read(text)).toEqual([`announced < ${expected}`]))
})

describe('what a sentence begins with before a name', () => {
  test.each([
    ['Its leader, Cllr Ana Ruiz, {Q said} {C it rained}.', 'Its leader , Cllr Ana Ruiz'],
    ['Its leader, Rep. Ana Ruiz, {Q said} {C it rained}.', 'Its leader , Rep . Ana Ruiz'],
    ['It blew. The old leader, Ruiz, {Q said} {C it rained}.', 'The old leader , Ruiz'],
    ['Its leader, Ana Ruiz, {Q said} {C it rained}. {S Bell} left.', 'Its leader , Ana Ruiz'],
    ['Its b c d e f g h i j k l m n, Ana Ruiz, {Q said} {C it rained}.', 'Its b c d e f g h i j k l m n , Ana Ruiz'],
    ['Its b c d e f g h i j k l m n o, Ana Ruiz, {Q said} {C it rained}.', '-'],
    ['Its leader, Ana Ruiz, {Q said} {C it rained} {S there}.', 'there'],
    ['Old leader, Ana Ruiz, {Q said} {C it rained}.', '-'],
    ['Its leader said, Ana Ruiz, {Q said} {C it rained}.', '-'],
    ['Its leader was, Ana Ruiz, {Q said} {C it rained}.', '-'],
    ['Its leader who, Ana Ruiz, {Q said} {C it rained}.', '-'],
    ['Its leader, so old, {Q said} {C it rained}.', '-'],
    ['Its leader, Ana Ruiz {Q said} {C it rained}.', '-'],
    ['Its leader Ana Ruiz, {Q said} {C it rained}.', '-'],
    ['“Its leader, Ana Ruiz, {Q said} {C it rained}.”', '-'],
    ['{C It rained}. Its leader, Ana Ruiz, {Q said}.', '-']
  ])('%s', (text, who) => expect(read(text)[0]).toContain(`said < ${who}: `))
})

describe('whom a sentence is about whose second verb has nobody', () => {
  test.each([
    ['Governor Ana Ruiz thanked the crew and {Q noted} {C that it rained}.', 'Governor Ana Ruiz'],
    ['Ana Ruiz left home and {Q noted} {C that it rained}.', 'Ana Ruiz'],
    ['Ana Ruiz was glad and {Q noted} {C that it rained}.', 'Ana Ruiz'],
    [
      'Ab Cd ef gh ij kl mn op qr st uv wx yz ab cd ef gh Ruiz left and {Q noted} {C that it rained}.',
      'Ab Cd ef gh ij kl mn op qr st uv wx yz ab cd ef gh Ruiz'
    ],
    ['It rained. Ana Ruiz left home and {Q noted} {C that it rained}.', 'Ana Ruiz'],
    ['Ruiz thanked the crew and {Q noted} {C that it rained}.', 'Ruiz'],
    ['Ana Ruiz thanked the crew but {Q noted} {C that it rained}.', 'Ana Ruiz'],
    ['Ana Ruiz thanked the crew, and {Q noted} {C that it rained}.', 'Ana Ruiz']
  ])('%s', (text, who) => expect(read(text)).toEqual([`noted < ${who}: that it rained`]))

  test.each([
    'This ended it and {Q noted} {C that it rained}.',
    'Thanked by all and {Q noted} {C that it rained}.',
    'Ana Ruiz thanked the crew as {Q noted} {C that it rained}.',
    'Ana Ruiz thanked the crew, the mayor, and {Q noted} {C that it rained}.',
    'The Mayor Ruiz thanked the crew and {Q noted} {C that it rained}.',
    'Ana Ruiz once thanked the crew and {Q noted} {C that it rained}.',
    'Ana Ruiz, she thanked the crew and {Q noted} {C that it rained}.',
    'Ana Ruiz of Orval and {Q noted} {C that it rained}.',
    '“Ana Ruiz thanked the crew and {Q noted} {C that it rained}.”'
  ])('not so: %s', (text) => expect(read(text)).toEqual(['noted < -: that it rained']))
  test('nor with a verb of another kind', () => {
    expect(read('Ana Ruiz thanked the crew and {Q noting} {C it}.')).toEqual(['noting < -: it'])
    expect(read('{C It rained}. Ana Ruiz thanked the crew and {Q noted}.')[0]).toContain('noted < -: ')
  })
})

describe('a verb in “-ing” whose speaker is that of the verb before', () => {
  const ADDING = hashOf('adding')
  /** As `read`, where the second cue has no speaker of its own. */
  const shared = (text: string): string | undefined =>
    through(
      (copy, ties, source) =>
        owners(
          copy,
          ties.map((tie) => (copy.hashes[tie.cue?.from ?? -1] === ADDING ? {...tie, source: null} : tie)),
          source
        ),
      text
    ).at(-1)
  test.each([
    ['{C “It rained,”} {Q said} {S Bell}, {Q adding} {C that it blew}.', 'Bell'],
    ['{S Bell} {Q said} {C it rained}, {Q adding} {C that it blew}.', 'Bell'],
    ['{S Bell} {Q said} {C it rained} {Q adding} {C that it blew}.', '-'],
    ['{S Bell} left. He {Q said} {C it rained}, {Q adding} {C that it blew}.', '-'],
    ['{S Bell} {Q said} {C it rained}. So, {Q adding} {C that it blew}.', '-'],
    ['{Q said} {C it rained}, {Q adding} {C that it blew}.', '-'],
    ['So, {Q adding} {C that it blew}.', '-'],
    ['{Q said}, {Q adding} {C that it blew} {S Bell}.', '-']
  ])('%s', (text, who) => expect(shared(text)).toBe(`adding < ${who}: that it blew`))
})
