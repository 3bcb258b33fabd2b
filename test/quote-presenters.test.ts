import {describe, expect, test} from 'vitest'
import {complete} from '../src/quotes/rules/complete.js'
import {through} from './setup/ties.js'

/** What marks tell where no label does: each row of copy is read without labels, or with the few that it has. */
const read = (text: string): string[] => through(complete, text)
const WORDS = '“ We will see it . ”'
const QUOTED = '“We will see it.”'

describe('a name and a colon', () => {
  test.each([
    ['Ruiz:', 'Ruiz'],
    ['It rained. Ruiz:', 'Ruiz'],
    ['It rained – Ruiz:', 'Ruiz'],
    ['Rep. Ana P. Ruiz:', 'Rep . Ana P . Ruiz'],
    ['Ana Ruiz and Tom Bell:', 'Ana Ruiz and Tom Bell'],
    ['Rep. Ana Ruiz (D-Orv.):', 'Rep . Ana Ruiz'],
    ['Here’s Ruiz in 1992:', 'Ruiz'],
    ['Here’s Ana Ruiz:', 'Ana Ruiz'],
    ['Bell’s Ana Ruiz:', 'Bell ’s Ana Ruiz'],
    ['From the report:', 'the report'],
    ['More from the report:', 'the report'],
    ['It rained – from the report:', 'the report'],
    ['From a b c d e:', 'a b c d e'],
    ['Former mayor of Orval Ana Ruiz:', 'Former mayor of Orval Ana Ruiz'],
    ['Ab cd ef gh ij kl mn op qr st Ana Ruiz:', 'Ab cd ef gh ij kl mn op qr st Ana Ruiz']
  ])('%s', (before, who) => expect(read(`${before} ${QUOTED}`)).toEqual([`- < ${who}: ${WORDS}`]))

  test.each([
    'Here’s in 1992:',
    'It is from the report:',
    'Former mayor Ruiz:',
    'former mayor Ana Ruiz:',
    'Former mayor, Ana Ruiz:',
    'Former mayor at Orval Ana Ruiz:',
    'Ab cd ef gh ij kl mn op qr st uv Ana Ruiz:',
    'Then the boat (red:',
    'The old red boat:'
  ])('nobody: %s', (before) => expect(read(`${before} ${QUOTED}`)).toEqual([`- < -: ${WORDS}`]))

  test('what is no sentence is not presented', () => {
    expect(read('The old red boat: “We will see it”')).toEqual([])
    expect(read('The old red boat: “we will see it.”')).toEqual([])
    expect(read('The old red boat: “Ana Ruiz Bell Sees.”')).toEqual([])
    expect(read('The old red boat: “Ana Ruiz sees it.”')).toEqual([])
    expect(read('The old red boat: “Ana sees it?”')).toEqual(['- < -: “ Ana sees it ? ”'])
    expect(read('The old red boat: “[It] sees it …”')).toEqual(['- < -: “ [ It ] sees it … ”'])
    expect(read('The old red boat: “Ana’s is here.”')).toEqual(['- < -: “ Ana ’s is here . ”'])
    expect(read('Ruiz: “No.”')).toEqual(['- < Ruiz: “ No . ”'])
    expect(read('Ruiz: “No”')).toEqual([])
    expect(read('The old red boat “We will see it.”')).toEqual([])
  })
})

describe('what reads', () => {
  test.each([
    ['A sign in the porch reads:', 'reads < A sign in the porch'],
    ['A sign in the porch now reads:', 'reads < A sign in the porch'],
    ['It rained. The sign read:', 'read < The sign'],
    ['A sign, in the porch, reads:', 'reads < -'],
    ['A b c d e f g h i j k l reads:', 'reads < A b c d e f g h i j k l']
  ])('%s', (before, told) => expect(read(`${before} ${QUOTED}`)).toEqual([`${told}: ${WORDS}`]))
})

describe('a verb before a sign', () => {
  test.each([
    ['Ruiz boomed:', 'boomed < Ruiz'],
    ['The old mayor boomed again:', 'boomed < The old mayor'],
    ['Ruiz boomed out loudly back:', 'boomed < Ruiz'],
    ['Ruiz boomed out loudly back again:', '- < Ruiz'],
    ['Ruiz told the crowd:', 'told < Ruiz'],
    ['Ruiz asked the old crowd:', 'asked < Ruiz'],
    ['Ruiz asked the big old crowd:', '- < -'],
    ['Ruiz later boomed:', 'boomed < Ruiz'],
    ['Ruiz then loudly boomed:', 'boomed < Ruiz'],
    ['A man boomed:', 'boomed < A man'],
    ['It rained and Ruiz boomed:', 'boomed < Ruiz'],
    ['At the bottom it reads so and he boomed:', 'boomed < he'],
    ['At the bottom he boomed:', 'boomed < he'],
    ['Old men boomed:', 'boomed < Old men'],
    ['It rained; men boomed:', '- < -'],
    ['It rained; men said:', 'said < -'],
    ['Ruiz was heckled:', '- < -'],
    ['Ruiz was asked:', 'asked < -'],
    ['The film is titled:', '- < -'],
    ['Ruiz won and added:', 'added < Ruiz'],
    ['Ruiz stood up, adding:', 'adding < Ruiz'],
    ['It is in the report:', '- < -'],
    ['Ruiz Boomed:', '- < Ruiz Boomed']
  ])('%s', (before, told) => expect(read(`${before} ${QUOTED}`)).toEqual([`${told}: ${WORDS}`]))
  test('a comma before a sentence is as good', () => {
    expect(read('Ruiz boomed, “We will see it.”')).toEqual(['boomed < Ruiz: “ We will see it . ”'])
    expect(read('Ruiz boomed, “We will see it”')).toEqual([])
    expect(read('Ruiz boomed; “We will see it.”')).toEqual([])
  })
})

describe('the one that a sentence is about', () => {
  test.each([
    ['But in Orval, Ruiz went further:', 'Ruiz'],
    ['Ruiz, the mayor of Orval, went further:', 'Ruiz'],
    ['The Orval Board of Works was plain:', 'The Orval Board of Works'],
    ['The Orval campaign was plain:', 'The Orval campaign'],
    ['Later the Orval ministry was plain:', 'the Orval ministry'],
    ['She turned to the crowd:', 'She'],
    ['Ruiz heckles the crowd:', 'Ruiz'],
    ['Ruiz also heckles the crowd:', '-'],
    ['Ruiz then turned to the crowd:', 'Ruiz'],
    ['At it, in it, Ruiz went further:', 'Ruiz'],
    ['At it, in it, on it, Ruiz went further:', '-'],
    ['Ruiz heard it from all:', '-'],
    ['Ruiz is a saint:', 'Ruiz'],
    ['Ruiz is given it:', '-'],
    ['Ruiz was accused of it:', '-'],
    ['Ruiz pass the crowd:', '-'],
    ['Ruiz sits:', 'Ruiz'],
    ['Ruiz as it is:', '-'],
    ['Ruiz of Orval and Bell went further:', 'Ruiz of Orval and Bell'],
    ['The river rose:', '-'],
    ['It rose:', '-'],
    ['Will Ruiz went further:', 'Will Ruiz'],
    ['This came next:', '-'],
    ['There, Ruiz went further:', 'Ruiz'],
    [`${'So '.repeat(57)}Ruiz went up:`, 'Ruiz'],
    [`${'So '.repeat(58)}Ruiz went up:`, '-']
  ])('%s', (before, who) => expect(read(`${before} ${QUOTED}`)).toEqual([`- < ${who}: ${WORDS}`]))
})

describe('a verb after the marks', () => {
  test.each([
    ['a voice in the ad states.', 'states < a voice in the ad'],
    ['beamed Ana Ruiz of Orval.', 'beamed < Ana Ruiz of Orval'],
    ['beamed Ana Ruiz, who had come.', 'beamed < Ana Ruiz'],
    ['beamed Ana Ruiz when it rained.', 'beamed < Ana Ruiz'],
    ['said the mayor.', 'said < the mayor'],
    ['an angry Ruiz retaliated.', 'retaliated < an angry Ruiz'],
    ['Ruiz points out.', 'points < Ruiz'],
    ['Ruiz went on:', 'went < Ruiz'],
    ['Ruiz says on, so.', 'says < Ruiz'],
    ['Ruiz says, and so on.', 'says < Ruiz'],
    ['Ruiz says of it.', null],
    ['beamed the mayor.', null],
    ['beamed old men.', null],
    ['beaming Ana Ruiz.', null],
    ['titled Ana Ruiz.', null],
    ['said.', null],
    ['old men retaliated.', null],
    ['Ruiz “says.”', null],
    ['Ruiz. He says.', null],
    ['Ruiz; he says.', null],
    ['Ruiz b c d e f g h i j says.', 'says < Ruiz b c d e f g h i j'],
    ['Ruiz b c d e f g h i j k says.', 'says < Ruiz b c d e f g h i j k'],
    ['Ruiz b c d e f g h i j k l says.', null]
  ])('%s', (after, told) =>
    expect(read(`“We lost it all,” ${after}`)).toEqual(told === null ? [] : [`${told}: “ We lost it all , ”`])
  )
  test('where the marks close at a comma or a question, or open the sentence', () => {
    expect(read('“We lost it all?” beamed Ana Ruiz.')).toEqual(['beamed < Ana Ruiz: “ We lost it all ? ”'])
    expect(read('“We lost it all?” Ana Ruiz beamed.')).toEqual([])
    expect(read('“We lost it all” Ruiz says.')).toEqual([])
    expect(read('The “We lost it all,” beamed Ana Ruiz.')).toEqual([])
    expect(read('The “We lost it all,” Ruiz says.')).toEqual(['says < Ruiz: “ We lost it all , ”'])
    expect(read('The “We lost it all,” Ruiz retaliated.')).toEqual([])
    expect(read('“We lost it all,” says')).toEqual([])
  })
})

describe('a name after a dash signs', () => {
  test.each([
    ['“It is late.” – Ana Ruiz', '- < Ana Ruiz: “ It is late . ”'],
    ['“It is late.” – Ana Ruiz.', '- < Ana Ruiz: “ It is late . ”'],
    ['“It is late.” – Ana Ruiz, a baker', '- < Ana Ruiz: “ It is late . ”'],
    ['“It is late.” – A', '- < A: “ It is late . ”'],
    ['“It is late.” – Bell & Ruiz', '- < Bell & Ruiz: “ It is late . ”'],
    ['“It is ‘late.’” – Ana Ruiz', '- < Ana Ruiz: “ It is ‘ late . ’ ”'],
    ['{C “It is} late.” – Ana Ruiz', '- < Ana Ruiz: “ It is late . ”']
  ])('%s', (text, told) => expect(read(text)).toEqual([told]))
  test.each([
    '“It is late.” – Ana Ruiz left',
    '“It is late.” – Ana Ruiz. It',
    '“It is late.” – the mayor',
    '“It is late.” Ana Ruiz'
  ])('not so: %s', (text) => expect(read(text)).toEqual([]))
  test('two are signed one after another', () => {
    expect(read('“It is late.” – Ana Ruiz “It is cold.” – Tom Beck')).toEqual([
      '- < Ana Ruiz: “ It is late . ”',
      '- < Tom Beck: “ It is cold . ”'
    ])
  })
})

describe('a quotation that is a sentence goes on with who spoke before', () => {
  test.each([
    ['{C “It is late,”} {S she} {Q said}. “We will go.”', ['said < she: “ It is late , ” | “ We will go . ”']],
    ['{C “It is late,”} {S she} {Q said}. He left. “We will go.”', ['said < she: “ It is late , ” | “ We will go . ”']],
    ['{C “It is late,”} {S she} {Q said}. “We will go”', ['said < she: “ It is late , ”']],
    ['{C “It is late,”} {S she} {Q said}. The “We will go.”', ['said < she: “ It is late , ”']],
    ['{C “It is late,”} {S she} {Q said}. “We {C will go}.”', ['said < she: “ It is late , ” | will go']],
    ['{C “It is late,”} {S she} {Q said}. “We will go', ['said < she: “ It is late , ”']],
    ['“We will go.”', []],
    ['{C “We will go.”}', []],
    // A cue that stands between does not take it
    [
      '{C “It is late,”} {S she} {Q said}. {C “We will go.”} {S Bell} {Q added} {C that it rained}.',
      ['said < she: “ It is late , ” | “ We will go . ”', 'added < Bell: that it rained']
    ],
    [
      '{C “It is late,”} {S she} {Q said}. He {Q added}: {C “We will go.”}',
      ['said < she: “ It is late , ”', 'added < she: “ We will go . ”']
    ],
    [
      '{C “It is late,”} {S she} {Q said}. {S He} did not {Q add} it. {C “We will go.”}',
      ['said < she: “ It is late , ” | “ We will go . ”', 'add < He: ']
    ],
    [
      '{C “It is late,”} {S she} {Q said}. {S He} {Q added} {C it}. {C “We will go.”}',
      ['said < she: “ It is late , ”', 'added < He: it | “ We will go . ”']
    ],
    [
      '{C “It is late,”} {S she} {Q said}, {Q adding} {C that he knew}. {C “We will go.”}',
      ['said < she: “ It is late , ” | “ We will go . ”', 'adding < she: that he knew']
    ]
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected))
  test('though she notes something in passing', () => {
    expect(read('{C “It is late,”} {Q said} {S Ruiz}, who {Q noted} {C that it was ‘new’}. “We will go.”')).toEqual([
      'said < Ruiz: “ It is late , ” | “ We will go . ”',
      'noted < Ruiz: that it was ‘ new ’'
    ])
  })
})

describe('a quotation that ends the words of one cue has another after it', () => {
  test.each([
    [
      '{S She} {Q complained} {C of the road: “It is a river,”} {S she} {Q said}.',
      ['complained < She: of the road :', 'said < she: “ It is a river , ”']
    ],
    [
      '{S She} {Q complained} {C of the road: “Is it a river?”} {S she} {Q asked}.',
      ['complained < She: of the road :', 'asked < she: “ Is it a river ? ”']
    ],
    [
      '{S She} {Q complained} {C of the road: “It is a river”} {S she} {Q said}.',
      ['complained < She: of the road : “ It is a river ”', 'said < she: ']
    ],
    [
      '{S She} {Q complained} {C of the road: “It is a river,” so} {S she} {Q said}.',
      ['complained < She: of the road : “ It is a river , ” so', 'said < she: ']
    ],
    [
      '{S She} {Q complained} {C of the road: “It is a river,”} {S she} {Q said} {C it was}.',
      ['complained < She: of the road : “ It is a river , ”', 'said < she: it was']
    ],
    [
      '{S She} {Q complained} {C of the road: “It is a river,”} and so {Q said}.',
      ['complained < She: of the road : “ It is a river , ”', 'said < She: ']
    ]
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected))
})

test('what nobody says and nothing presents is no quote', () => {
  expect(read('{C It is late}, {S she} {Q said}.')).toEqual(['said < she: It is late'])
  expect(read('{C “It is late.”} “It is cold.”')).toEqual([])
  expect(read('The old red boat: {C “It is late.”}')).toEqual(['- < -: “ It is late . ”'])
  expect(read('The old red boat: {C “it is late.”}')).toEqual([])
})
