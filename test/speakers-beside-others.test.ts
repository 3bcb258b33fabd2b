import {describe, expect, test} from 'vitest'
import {bridged} from '../src/quotes/rules/bridged.js'
import {overlooked} from '../src/quotes/rules/overlooked.js'
import {owners} from '../src/quotes/rules/owners.js'
import {participles} from '../src/quotes/rules/participles.js'
import {reactions} from '../src/quotes/rules/reactions.js'
import {recut} from '../src/quotes/rules/recut.js'
import {resumed} from '../src/quotes/rules/resumed.js'
import {spoken, type Spoken} from './setup/spoken.js'
import {through} from './setup/ties.js'

/** Each row: labelled copy, and what is told by it. */
describe('the clause before a quotation that ends what is said', () => {
  test.each([
    [
      '{S Bell} {Q told} the Chronicle visitors could come in, {C ‘one at a time’}.',
      'told < Bell: visitors could come in , ‘ one at a time ’'
    ],
    [
      '{S Bell} {Q said} visitors could come in, {C ‘one at a time’}.',
      'said < Bell: visitors could come in , ‘ one at a time ’'
    ],
    ['{S Bell} {Q told} the Chronicle in a long and warm talk, {C ‘one at a time’}.', 'told < Bell: ‘ one at a time ’'],
    ['{S Bell} {Q joked} visitors could come in, {C ‘one at a time’}.', 'joked < Bell: ‘ one at a time ’']
  ])('%s', (text, expected) => expect(through(bridged, text)).toEqual([expected]))
})

describe('words that no tagger gave an attribution in their middle', () => {
  test.each([
    ['The inspectors, {S she} {Q claims}, still come.', 'claims < she: The inspectors | still come'],
    [
      'Tickets are sold, {S the union} {Q announced}, and more will be.',
      'announced < the union: Tickets are sold | and more will be'
    ],
    ['When it rains, {S she} {Q says}, they still come.', 'says < she: '],
    ['The inspectors, {S she} {Q waved}, still come.', 'waved < she: ']
  ])('%s', (text, expected) => expect(through(resumed, text)).toEqual([expected]))
})

describe('whom a sentence is about that goes on with a participle', () => {
  test.each([
    [
      'Volantis (AMS: VOL), a maker of jars, cut its forecast, {Q saying} {C orders were late}.',
      'saying < Volantis: orders were late'
    ],
    ['Bell left the hall, {Q saying} {C it was late}.', 'saying < Bell: it was late'],
    ['It rained in Orval, {Q saying} {C it was late}.', 'saying < -: it was late'],
    ['Bell left the hall {Q saying} {C it was late}.', 'saying < -: it was late']
  ])('%s', (text, expected) => expect(through(participles, text)).toEqual([expected]))
})

describe('what somebody denies, and whose brother speaks', () => {
  test('a sentence in which a tagger saw nothing', () => {
    expect(through(overlooked, 'Armand, reached in Lyon, denied stealing any of them.')).toEqual([
      'denied < Armand: stealing any of them'
    ])
    expect(through(overlooked, 'Armand, reached in Lyon, denied the theft of them.')).toEqual([])
    expect(through(overlooked, 'It was late, and nobody denied stealing any of them.')).toEqual([])
  })
  test.each([
    ['{S His} {Q brother was calm, saying} {C it was late}.', 'was calm , saying < His brother: it was late'],
    ['{S His} {Q remark was} {C that it was late}.', 'remark was < His: that it was late']
  ])('%s', (text, expected) => expect(through(recut, text)).toEqual([expected]))
  test.each([
    [
      'The captain of a ferry that sank with 90 {S people aboard} {Q told} {C it was late}.',
      'told < The captain of a ferry that sank with 90 people aboard: it was late'
    ],
    ['The ferry sank with 90. {S Bell} {Q said} {C it was late}.', 'said < Bell: it was late'],
    ['The captain and the mate of 90 {S people aboard} {Q said} {C it was late}.', 'said < people aboard: it was late']
  ])('%s', (text, expected) => expect(through(owners, text)).toEqual([expected]))
})

describe('what reports nothing', () => {
  test.each([
    ['{S She} {Q called} {C his men in for Monday}.', 0],
    ['{S She} {Q called} {C his men in the yard fools}.', 0],
    ['When {S I} {Q mention} {C it}, he left.', 0],
    ['{S I} {Q mentioned} {C it was late}.', 1],
    ['It was sold, {Q a claim} that {C lawyers at once disputed}.', 0],
    ['It was {Q a claim} that {C lawyers had lied}.', 1],
    ['{S The ministry} {Q rejected} {C that finding}.', 0]
  ])('%s', (text, count) => expect(through(reactions, text)).toHaveLength(count))
})

const cases: Record<string, {copy: string[]; speakers: Spoken[]}> = {
  'a councillor by the short form, and a first name that is a word for a role': {
    copy: [
      'Coun Judith Spence said it was late. Its coach, Ally Munro, said it was early.',
      'Asked if Beck might leave, Munro shook his head. “Only with the hall,” he said.'
    ],
    speakers: [
      ['Coun Judith Spence', 'Judith Spence', null],
      ['Ally Munro', 'Ally Munro', 'Its coach'],
      ['he', 'Ally Munro', 'Its coach']
    ]
  },
  'a note that speaks, and she who wrote it': {
    copy: ['“I was late,” Odile Marchand said. She sent it back with a note. It said: “Thank you. They were heavy.”'],
    speakers: [
      ['Odile Marchand', 'Odile Marchand', null],
      ['It', 'a note', null]
    ]
  },
  'one who gives a name in the sentence before': {
    copy: [
      'Shirin Azad, a lawmaker, said it was late.',
      'In the village, where only the mosque is left, a man who gave his name as Yusuf was digging. He said he had lost his goats.'
    ],
    speakers: [
      ['Shirin Azad', 'Shirin Azad', 'a lawmaker'],
      ['He', 'Yusuf', null]
    ]
  },
  'the company whose name commas enclose': {
    copy: [
      'Lawyers said the company, Western Ferries, had ignored it.',
      '“We regret the loss of life,” the company said.'
    ],
    speakers: [
      ['Lawyers', 'Lawyers', null],
      ['the company', 'Western Ferries', null]
    ]
  },
  'who holds an office in a body is not that body': {
    copy: ['Its nominee to the court, Merrin Garde, waited in the hall.', 'The court said it was late.'],
    speakers: [['The court', 'The court', null]]
  },
  'a leader of one body is not that of another': {
    copy: ['The leader of Marlby Council said it was late.', 'Conservative group leader Gavin Tull said it was early.'],
    speakers: [
      ['The leader of Marlby Council', 'The leader of Marlby Council', null],
      ['Gavin Tull', 'Gavin Tull', 'Conservative group leader']
    ]
  },
  'what somebody is, twice before the name': {
    copy: [
      'Her former partner, the chef and television presenter Luc Armand, once called her “a tyrant with a good palate”.',
      'Its organiser, grandmother-of-six Pauline Oakes, said it was late.'
    ],
    speakers: [
      ['Luc Armand', 'Luc Armand', 'the chef and television presenter'],
      ['Pauline Oakes', 'Pauline Oakes', 'Its organiser']
    ]
  },
  'a name and a colon, and another in the next sentence': {
    copy: [
      'Jens Thorsen: “I don’t want to talk about it. I want to talk to her.” His brother was more diplomatic, saying Orval “should have been out of sight by then”.'
    ],
    speakers: [
      ['Jens Thorsen', 'Jens Thorsen', null],
      ['His brother', 'His brother', null]
    ]
  }
}
describe('who is meant', () => {
  test.each(Object.entries(cases))('%s', async (_name, {copy, speakers}) => {
    expect((await spoken(copy)).speakers).toEqual(speakers)
  })
})
