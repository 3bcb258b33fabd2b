import {describe, expect, test} from 'vitest'
import {beside} from '../src/quotes/rules/beside.js'
import {leads} from '../src/quotes/rules/leads.js'
import {mend} from '../src/quotes/rules/mend.js'
import {through} from './setup/ties.js'

const read = (text: string): string[] => through(mend, text)

test.each([
  ['{S It} {Q said} {C it will close}, subject to a vote. It rained.', 'said < It: it will close , subject to a vote'],
  ['{S It} {Q said} {C it will close}, subject matters aside.', 'said < It: it will close'],
  ['{S It} {Q said} {C it has a mill in Orval}, Texas.', 'said < It: it has a mill in Orval , Texas'],
  ['{S It} {Q said} {C it has a mill in Orval}, New York, now.', 'said < It: it has a mill in Orval , New York'],
  ['{S It} {Q said} {C it has a mill in Orval}, Texas oil.', 'said < It: it has a mill in Orval'],
  ['{S It} {Q said} {C it has a mill}, Texas.', 'said < It: it has a mill'],
  ['{S It} {Q said} {C it has a mill in Orval}, Halden.', 'said < It: it has a mill in Orval'],
  ['{S He} {Q termed the offer} {C “a joke”}.', 'termed < He: the offer “ a joke ”'],
  ['{S He} {Q saw the offer} {C “a joke”}.', 'saw the offer < He: “ a joke ”']
])('what belongs to what is said: %s', (text, expected) => expect(read(text)).toEqual([expected]))

test.each([
  ['{C It rained}, {Q said a joint} {S statement} of it.', 'said < a joint statement: It rained'],
  ['{C It rained}, {Q said a joint} old {S statement} of it.', 'said < a joint old statement: It rained'],
  ['{C It rained}, {Q said a joint} old red {S statement} of it.', 'said < a joint old red statement: It rained'],
  ['{C It rained}, {Q said a joint} old red tall {S statement} of it.', 'said a joint < statement: It rained'],
  ['{C It rained}, {Q said a joint} statement.', 'said < a joint: It rained'],
  [
    '{C It rained}, {Q said the towns} {S of Orval} and Halden Bay.',
    'said < the towns of Orval and Halden Bay: It rained'
  ],
  ['{C It rained}, {Q said the towns} {S of Orval} or Halden Bay.', 'said < the towns of Orval: It rained'],
  ['{C It rained}, {Q said the towns} {S of Orval} and a bay.', 'said < the towns of Orval: It rained'],
  ['{C It rained}, {Q said a} {S baker}.', 'said a < baker: It rained'],
  ['{C It rained}, {Q said with joint} {S words}.', 'said with joint < words: It rained'],
  ['{C It rained}, {Q ran a joint} {S baker}.', 'ran a joint < baker: It rained'],
  ['{S Bell} {Q said a joint} {C of meat}.', 'said a joint < Bell: of meat']
])('a speaker begins with its article: %s', (text, expected) => expect(read(text)).toEqual([expected]))

test.each([
  ['{S the operator}, {C Orval Ropeways, the track was new}', 'the operator , Orval Ropeways: the track was new'],
  ['{S Tarn’s daughter}, {C Ana Ruiz, it fell}', 'Tarn ’s daughter , Ana Ruiz: it fell'],
  ['{S its operator}, {C Orval Ropeways, it fell}', 'its operator , Orval Ropeways: it fell'],
  ['{S the operator}, {C Orval Ropeways, fell}', 'the operator: Orval Ropeways , fell'],
  ['{S the operator}, {C Ropeways, the track was new}', 'the operator: Ropeways , the track was new'],
  ['{S the operator}, {C Orval Ropeways the track was new}', 'the operator: Orval Ropeways the track was new'],
  ['{S the operator} {C Orval Ropeways, the track was new}', 'the operator: Orval Ropeways , the track was new'],
  ['{S the operator} – {C Orval Ropeways, the track was new}', 'the operator: Orval Ropeways , the track was new'],
  ['{S the operator}, so {C Orval Ropeways, the track was new}', 'the operator: Orval Ropeways , the track was new'],
  ['{S operators}, {C Orval Ropeways, the track was new}', 'operators: Orval Ropeways , the track was new'],
  ['{S the Port}, {C Orval Ropeways, the track was new}', 'the Port: Orval Ropeways , the track was new']
])('a name after whom words are of: according to %s', (text, expected) => {
  expect(read(`{Q According} to ${text}.`)).toEqual([`According < ${expected}`])
})
test('no other cue has its name there', () => {
  expect(read('{Q Said} {S the operator}, {C Orval Ropeways, the track was new}.')).toEqual([
    'Said < the operator: Orval Ropeways , the track was new'
  ])
})

test.each([
  ['The Orval, {S Tarnland-based company} {Q said} {C it rained}.', 'The Orval , Tarnland-based company: it rained'],
  [
    'A New Orval Bay, {S Tarnland-based company} {Q said} {C it rained}.',
    'A New Orval Bay , Tarnland-based company: it rained'
  ],
  [
    'A New Orval West Bay, {S Tarnland-based company} {Q said} {C it rained}.',
    'A New Orval West Bay , Tarnland-based company: it rained'
  ],
  ['A New Orval West Old Bay, {S Tarnland-based company} {Q said} {C it rained}.', 'Tarnland-based company: it rained'],
  [
    '{C It rained in the Orval}, {S Tarnland-based company} {Q said}.',
    'the Orval , Tarnland-based company: It rained in'
  ],
  ['An old, {S Tarnland-based company} {Q said} {C it rained}.', 'Tarnland-based company: it rained'],
  ['Orval, {S Tarnland-based company} {Q said} {C it rained}.', 'Tarnland-based company: it rained'],
  ['At Orval, {S Tarnland-based company} {Q said} {C it rained}.', 'Tarnland-based company: it rained'],
  ['The Orval {S Tarnland-based company} {Q said} {C it rained}.', 'Tarnland-based company: it rained'],
  ['The Orval, {S big company} {Q said} {C it rained}.', 'big company: it rained'],
  ['The Orval, {S Tarnland Bell} {Q said} {C it rained}.', 'Tarnland Bell: it rained'],
  ['The Orval, {S Tarnland} {Q said} {C it rained}.', 'Tarnland: it rained']
])('a place’s comma parts no speaker: %s', (text, expected) => expect(read(text)).toEqual([`said < ${expected}`]))

test.each([
  ['{C the tortoise}, named Biscuit, had escaped.', 'the tortoise , named Biscuit , had escaped .'],
  ['{C the tortoise}, who was old, had escaped. It rained.', 'the tortoise , who was old , had escaped .'],
  ['{C the b c d e f}, named Biscuit, had escaped.', 'the b c d e f , named Biscuit , had escaped .'],
  ['{C the b c d e f g}, named Biscuit, had escaped.', 'the b c d e f g , named Biscuit , had escaped .'],
  ['{C the tortoise}, old Biscuit, had escaped.', 'the tortoise , old Biscuit , had escaped .'],
  ['{C the tortoise} named Biscuit had escaped.', 'the tortoise'],
  ['{C Biscuit}, named so, had escaped.', 'Biscuit'],
  ['{C the tortoise is}, named Biscuit, old.', 'the tortoise is'],
  ['{C the said tortoise}, named Biscuit, had escaped.', 'the said tortoise'],
  ['{C the “tortoise”}, named Biscuit, had escaped.', 'the “ tortoise ”']
])('a statement goes on after an aside: Bell said %s', (text, words) => {
  expect(read(`{S Bell} {Q said} ${text}`)).toEqual([`said < Bell: ${words}`])
})
test('and only after “said”', () => {
  expect(read('{S Bell} {Q says} {C the hen}, called Bo, fell.')).toEqual(['says < Bell: the hen , called Bo , fell .'])
  expect(read('{S Bell} {Q added} {C the hen}, called Bo, fell.')).toEqual(['added < Bell: the hen'])
  expect(read('{C The hen}, called Bo, fell, {S Bell} {Q said}.')).toEqual(['said < Bell: The hen'])
  expect(read('{C It fell}, {S Bell} {Q said}, {C the hen}, called Bo, too.')).toEqual([
    'said < Bell: It fell | the hen'
  ])
})

describe('words that nobody says', () => {
  test.each([
    ['{C Work starts now}, it was {Q announced} by {S the mayor}.', 'announced < the mayor: Work starts now'],
    [
      '{C Work starts in March}, it was {Q announced} on Monday by {S the mayor}.',
      'announced < the mayor: Work starts in March'
    ],
    [
      '{C Work starts in March}, it was {Q announced} by the mayor, Ana Ruiz.',
      'announced < the mayor , Ana Ruiz: Work starts in March'
    ],
    [
      '{C Work starts in March}, it has been {Q announced} by the mayor.',
      'announced < the mayor: Work starts in March'
    ],
    ['{C Work starts in March}, {Q it was announced}.', 'announced < -: Work starts in March'],
    ['{C Work} starts in March, it is {Q announced today} by Bell.', 'announced < Bell: Work starts in March'],
    ['{C Work starts in March}, it was {Q announced} that by {S the mayor}.', 'announced < -: Work starts in March'],
    ['{C Work starts in March}, it was {Q announced} by.', 'announced < -: Work starts in March'],
    [
      'It blew. {C Work starts in March}, it was {Q announced} by Bell. He left.',
      'announced < Bell: Work starts in March'
    ],
    ['{S it} was {Q announced} {C that work starts}.', 'announced < -: that work starts'],
    ['Now {S it} was {Q announced} {C that work starts}.', 'announced < -: that work starts'],
    ['It was {Q announced} by {S Bell} {C that work starts}.', 'announced < Bell: that work starts'],
    ['{C Work starts in March}, he was {Q told} by {S Bell}.', 'told < Bell: Work starts in March'],
    ['{C Work starts in March}, it had {Q told} {S Bell}.', 'told < Bell: Work starts in March'],
    ['{C Work starts in March}, it once was {Q told} by {S Bell}.', 'told < Bell: Work starts in March'],
    ['{C Work starts in March} as it was {Q told} by {S Bell}.', 'told < Bell: Work starts in March']
  ])('%s', (text, expected) => expect(read(text)).toEqual([expected]))
})

test.each([
  ['{C Not all was glad: “It is a way out,”} {Q said} {S Ruiz}.', '“ It is a way out , ”'],
  ['{S Ruiz} {Q said} {C not all was: “It is late.”}', 'not all was : “ It is late . ”'],
  ['{C Not all was glad, “It is a way out,”} {Q said} {S Ruiz}.', 'Not all was glad , “ It is a way out , ”'],
  ['{C Not all was: “It is late” there}, {Q said} {S Ruiz}.', 'Not all was : “ It is late ” there'],
  ['{C Not “all” was: “It is late,”} {Q said} {S Ruiz}.', 'Not “ all ” was : “ It is late , ”'],
  ['{C It is late}, {Q said} {S Ruiz}.', 'It is late'],
  ['{C “It is late: ‘now’”} {Q said} {S Ruiz}.', '“ It is late : ‘ now ’ ”']
])('what announces a quotation is not said: %s', (text, words) => expect(read(text)).toEqual([`said < Ruiz: ${words}`]))
test('nor is it thought', () => {
  expect(read('{S Ruiz} {Q hoped} {C not all was: “It is late.”}')).toEqual(['hoped < Ruiz: “ It is late . ”'])
})

test.each([
  ['A letter sent to {S the ministry} {Q warned} {C of cracks}.', 'A letter sent to the ministry'],
  ['It rained. The memo by {S Bell} {Q warned} {C of cracks}.', 'The memo by Bell'],
  ['A long old letter sent to {S Bell} {Q warned} {C of cracks}.', 'A long old letter sent to Bell'],
  ['A very long old letter sent to {S Bell} {Q warned} {C of cracks}.', 'Bell'],
  ['A boat sent to {S Bell} {Q warned} {C of cracks}.', 'Bell'],
  ['Letters sent to {S Bell} {Q warned} {C of cracks}.', 'Bell'],
  ['A letter was sent to {S Bell} {Q warned} {C of cracks}.', 'Bell'],
  ['A letter, sent to {S Bell} {Q warned} {C of cracks}.', 'Bell'],
  ['A letter {Q warned} {C of cracks} to {S Bell}.', 'Bell'],
  ['A letter near {S Bell} {Q warned} {C of cracks}.', 'Bell'],
  ['A “letter” sent to {S Bell} {Q warned} {C of cracks}.', 'Bell'],
  ['“A letter sent to {S Bell} {Q warned} {C of cracks}.”', 'Bell'],
  [
    'A letter b c d e f g h i j k l m n o p q r to {S Bell} {Q warned} {C of cracks}.',
    'A letter b c d e f g h i j k l m n o p q r to Bell'
  ],
  ['A letter b c d e f g h i j k l m n o p q r s to {S Bell} {Q warned} {C of cracks}.', 'Bell'],
  ['{C Of cracks} {Q warned} a letter to {S Bell}.', 'Bell']
])('a document that speaks: %s', (text, who) => expect(read(text)[0]).toContain(`warned < ${who}: `))

test.each([
  ['{Q asked} for {C a receipt and went home}.', 'asked < Bell: a receipt'],
  ['{Q asked} {C for a receipt and went home}.', 'asked < Bell: for a receipt'],
  ['{Q called for} {C a boat and was glad}.', 'called for < Bell: a boat'],
  ['{Q asked} for {C a boat and water}.', 'asked < Bell: a boat and water'],
  ['{Q asked} for {C a boat and Went home}.', 'asked < Bell: a boat and Went home'],
  ['{Q asked} for {C a boat but went home}.', 'asked < Bell: a boat but went home'],
  ['{Q asked} for {C it and went}.', 'asked < Bell: it'],
  ['{Q asked} for {C it all and went}.', 'asked < Bell: it all'],
  ['{Q asked} for {C it and went home}.', 'asked < Bell: it'],
  ['{Q asked} for {C calm and nobody came}.', 'asked < Bell: calm'],
  ['{Q asked} {C a baker and went home}.', 'asked < Bell: a baker and went home'],
  ['{Q paid} for {C a boat and went home}.', 'paid < Bell: a boat and went home']
])('what somebody does after asking: Bell %s', (text, expected) => {
  expect(read(`{S Bell} ${text}`)).toEqual([expected])
})

test.each([
  ['the timing “curious” in a note to clients', 'the timing “ curious ”'],
  ['the timing “curious” in an early note to clients', 'the timing “ curious ”'],
  ['the timing “curious” in a note', 'the timing “ curious ”'],
  ['it “odd” in a note b c d e f g h', 'it “ odd ”'],
  ['it “odd” in a note b c d e f g h i', 'it “ odd ”'],
  ['it “odd” in a note b c d e f g h i j k', 'it “ odd ” in a note b c d e f g h i j k'],
  ['the timing “curious” of a note', 'the timing “ curious ” of a note'],
  ['the timing “curious” in March notes', 'the timing “ curious ” in March notes'],
  ['the timing “curious” in a boat', 'the timing “ curious ” in a boat'],
  ['the timing curious in a note', 'the timing curious in a note'],
  ['the timing “‘odd’ in a note”', 'the timing “ ‘ odd ’ in a note ”']
])('where something was said: Bell called %s', (text, expected) => {
  expect(read(`{S Bell} {Q called} {C ${text}}.`)).toEqual([`called < Bell: ${expected}`])
})
test('and not where it stands before the verb', () => {
  expect(read('{C It is “odd” in a note}, {S Bell} {Q said}.')).toEqual(['said < Bell: It is “ odd ” in a note'])
})

describe('what stands before an attribution is said from the first word on', () => {
  const led = (text: string): string[] => through(leads, text)
  test.each([
    [
      'The gate will open in June, a year late, {Q said} {S Bell} on Monday.',
      'said < Bell: The gate will open in June , a year late'
    ],
    [
      'It rained. The gate opens in June a year late, {S she} {Q said}.',
      'said < she: The gate opens in June a year late'
    ],
    ['The gate opens in June a year, {S she} {Q said}.', 'said < she: '],
    ['The next one will hold, {S she} {Q said}.', 'said < she: The next one will hold'],
    ['It is late, {S she} {Q said}.', 'said < she: It is late'],
    ['It is late, {Q said} {S she}.', 'said < she: It is late'],
    ['It is late, {S she} {Q said}', 'said < she: It is late'],
    ['It is, {S she} {Q said}.', 'said < she: '],
    ['Is it late, {S she} {Q said}.', 'said < she: '],
    ['When the next one is old, {S she} {Q said}.', 'said < she: '],
    ['The next one will hold, {S she} {Q said} so.', 'said < she: '],
    ['The next one will hold, {Q said} now {S she}.', 'said < now she: The next one will hold'],
    ['The next old cold one, {S she} {Q said}.', 'said < she: '],
    ['The next one will hold, {Q said}.', 'said < -: '],
    ['The gate opens in June a year late, {Q said}.', 'said < -: The gate opens in June a year late'],
    ['The next one will hold; {S she} {Q said}.', 'said < she: '],
    ['The next one will hold, {S Bell}, its head, {Q said}.', 'said < Bell: '],
    ['The next one will hold, {S its head, Ana Bell}, {Q said}.', 'said < its head , Ana Bell: The next one will hold'],
    [
      'The next {C one will hold}, {S its head, Ana Bell}, {Q said}.',
      'said < its head , Ana Bell: The next one will hold'
    ],
    ['In a talk on Monday in the old town, {S its head, Ana Bell}, {Q said}.', 'said < its head , Ana Bell: '],
    ['“The next one will hold, {S she} {Q said}.”', 'said < she: '],
    ['“So” the next one will hold, {S she} {Q said}.', 'said < she: '],
    ['The next one will {C hold}, {S she} {Q said}.', 'said < she: The next one will hold'],
    ['The next one will {C hold,} {S she} {Q said}.', 'said < she: The next one will hold ,'],
    ['“So” the next one {C will hold}, {S she} {Q said}.', 'said < she: will hold'],
    ['The next one will “{C hold}”, {S she} {Q said}.', 'said < she: hold'],
    ['The next one will hold, {S she} {Q said} {C so}.', 'said < she: so'],
    ['The next {C one} will hold, {S she} {Q said} {C so}.', 'said < she: one | so'],
    ['{C “It is.”} The next one will hold, {S she} {Q said}.', 'said < she: “ It is . ”'],
    ['The gate was shut, {Q said} b c d e f g h i {S Bell}.', 'said < b c d e f g h i Bell: The gate was shut'],
    ['The gate fell in June, {Q said} b c d e f g h i {S Bell}.', 'said < b c d e f g h i Bell: '],
    ['The gate will fall, {Q said} b c d e f g h i j {S Bell}.', 'said < Bell: The gate will fall'],
    ['The gate will fall, {Q said} the Orval {S Bell}.', 'said < Bell: The gate will fall']
  ])('%s', (text, expected) => expect(led(text)).toEqual([expected]))

  test('unless another quote has words there', () => {
    expect(led('{S Bell} {Q added} so and the gate will open, {S she} {Q said}.')).toEqual([
      'added < Bell: ',
      'said < she: '
    ])
    expect(led('{S Bell} {Q added} {C so it is} late now, {S she} {Q said}.')).toEqual([
      'added < Bell: so it is',
      'said < she: '
    ])
  })
})

describe('what stands beside a whole quotation', () => {
  const cut = (text: string): string[] => through(beside, text)
  test.each([
    ['{C “You lie!” at the chair}.', '“ You lie ! ”'],
    ['{C “No!” at the chair}.', '“ No ! ”'],
    ['{C “No” at the chair}.', '“ No ” at the chair'],
    ['{C “you lie!” at the chair}.', '“ you lie ! ” at the chair'],
    ['{C “You lie” at the chair}.', '“ You lie ” at the chair'],
    ['{C “You lie!” that he left}.', '“ You lie ! ” that he left'],
    ['{C “You lie!” at “the chair”}.', '“ You lie ! ” at “ the chair ”'],
    ['{C “You lie,” and sat}.', '“ You lie , ” and sat'],
    [', {C “You lie,” and sat}.', '“ You lie , ”'],
    [': {C “You lie,” and sat}.', '“ You lie , ”'],
    ['{C “You lie …” at the chair}.', '“ You lie … ”'],
    ['{C so “You lie!” at the chair}.', 'so “ You lie ! ” at the chair'],
    ['{C “You lie!” now}.', '“ You lie ! ”'],
    ['{C “You lie!”}', '“ You lie ! ”'],
    ['{C “You lie! at the chair}.', '“ You lie ! at the chair']
  ])('she yelled %s', (after, words) => expect(cut(`{S She} {Q yelled} ${after}`)).toEqual([`yelled < She: ${words}`]))

  const QUOTED = '“ We lost it all . ”'
  test.each([
    ['Asked {C about it}, {S she} {Q said}: {C “We lost it all.”}', QUOTED],
    ['But on {C the flood}, {S she} {Q said}: {C “We lost it all.”}', QUOTED],
    ['When asked {C about it}, {S she} {Q said}: {C “We lost it all.”}', QUOTED],
    ['Turning {C to it}, {S she} {Q said}: {C “We lost it all.”}', QUOTED],
    ['{C Then}, {S she} {Q said}: {C “We lost it all.”}', QUOTED],
    ['When {C it rained}, {S she} {Q said}: {C “We lost it all.”}', `it rained | ${QUOTED}`],
    ['{C The board is poor}, {S she} {Q said}: {C “We lost it all.”}', `The board is poor | ${QUOTED}`],
    ['On {C the “flood”}, {S she} {Q said}: {C “We lost it all.”}', `the “ flood ” | ${QUOTED}`],
    ['On {C the flood}, {S she} {Q said}: {C “we lost it all.”}', 'the flood | “ we lost it all . ”'],
    ['On {C the flood}, {S she} {Q said} {C it was all}.', 'the flood | it was all'],
    ['On {C the flood}, {S she} {Q said}. {C “We lost it all.”}', `the flood | ${QUOTED}`]
  ])('before it: %s', (text, words) => expect(cut(text)).toEqual([`said < she: ${words}`]))

  const COMMA = '“ We lost it all , ”'
  test.each([
    ['{C “We lost it all,”} {S she} {Q said} {C of the flood}.', COMMA],
    ['{C “We lost it all?”} {S she} {Q said} {C of the flood}.', '“ We lost it all ? ”'],
    ['{C “We lost it all,”} {Q said} {S she} {C of the flood}.', COMMA],
    ['{C “We lost it all”} {S she} {Q said} {C of the flood}.', '“ We lost it all ” | of the flood'],
    ['{C “We lost it all,”} so {S she} {Q said} {C of the flood}.', COMMA],
    ['{C “We lost it all,”} and so {S she} {Q said} {C of the flood}.', `${COMMA} | of the flood`],
    ['{C “We lost it all,”} {S she} {Q said}, {C to go}.', `${COMMA} | to go`],
    ['{C “We lost it all,”} {S she} {Q said}, but {C will go}.', `${COMMA} | will go`],
    ['{C “We lost it all,”} {S she} {Q said}, {C would go}.', `${COMMA} | would go`],
    ['{C “We lost it all,”} {S she} {Q said} {C would go}.', COMMA],
    ['{C “We lost it all,”} {S she} {Q said} {C of “the flood”}.', `${COMMA} | of “ the flood ”`],
    ['{C “We lost it all,”} {S she} {Q said}. {C “We did.”}', `${COMMA} | “ We did . ”`]
  ])('after it: %s', (text, words) => expect(cut(text)).toEqual([`said < she: ${words}`]))
  test('nothing is cut where nothing is quoted, or no cue stands', () => {
    expect(cut('On {C the flood}, {S she} {Q said}, {C it rained}.')).toEqual(['said < she: the flood | it rained'])
    expect(cut('{C “You lie!” at the chair}.')).toEqual(['- < -: “ You lie ! ” at the chair'])
  })
})
