import {describe, expect, test} from 'vitest'
import {spoken, type Spoken} from './setup/spoken.js'

const cases: Record<string, {copy: string[]; speakers: Spoken[]}> = {
  'a surname alone is that of whom the story is about, whose kin speak too': {
    copy: [
      'Walter Kvist, a lifeguard, died on Thursday.',
      '“He went for his swim,” his daughter, the actress Lise Kvist, said.',
      'Kvist was born on the island of Holm. “None of them could swim,” he told the paper in 1994.'
    ],
    speakers: [
      ['Lise Kvist', 'Lise Kvist', 'the actress'],
      ['he', 'Walter Kvist', 'a lifeguard']
    ]
  },
  'two ministers of one surname are no family': {
    copy: [
      'Prime Minister Ulla Strand said it was late.',
      'Finance Minister Per Strand said it was early.',
      '“It is neither,” Strand said.'
    ],
    speakers: [
      ['Ulla Strand', 'Ulla Strand', 'Prime Minister'],
      ['Per Strand', 'Per Strand', 'Finance Minister'],
      ['Strand', 'Strand', null]
    ]
  },
  'but herself tells which': {
    copy: [
      'Prime Minister Ulla Strand said she would go. Mr Per Strand said he would stay.',
      'Strand herself, asked about this, replied: “Ask me on Friday.”'
    ],
    speakers: [
      ['Ulla Strand', 'Ulla Strand', 'Prime Minister'],
      ['Mr Per Strand', 'Per Strand', null],
      ['Strand', 'Ulla Strand', 'Prime Minister']
    ]
  },
  'a child of whom the story tells': {
    copy: [
      'Omid Nazari, 12, was hit by a van.',
      '“He asked for his ball,” his father, Reza Nazari, said.',
      '“We wait,” Nazari said.'
    ],
    speakers: [
      ['Reza Nazari', 'Reza Nazari', 'his father'],
      ['Nazari', 'Reza Nazari', 'his father']
    ]
  },
  'his wife, whose name a comma parts from it': {
    copy: [
      'Walter Kvist, a lifeguard, said he could swim.',
      'His wife, the swimmer Karin Holm, left early. She joked that he came up for air.'
    ],
    speakers: [
      ['Walter Kvist', 'Walter Kvist', 'a lifeguard'],
      ['She', 'Karin Holm', 'the swimmer']
    ]
  }
}

describe('people of one family', () => {
  test.each(Object.entries(cases))('%s', async (_name, {copy, speakers}) => {
    expect((await spoken(copy)).speakers).toEqual(speakers)
  })
})

const others: Record<string, {copy: string[]; speakers: Spoken[]}> = {
  'a first name that is an office as well': {
    copy: [
      'Orval coach Dean Oakley disagreed. “It came off his knee,” he told Radio Orval.',
      'Assistant Dean Tom Bell said it was late.'
    ],
    speakers: [
      ['he', 'Dean Oakley', 'Orval coach'],
      ['Tom Bell', 'Tom Bell', 'Assistant Dean']
    ]
  },
  'a company with letters in brackets': {
    copy: ['Orval Glass Ltd (OGC: HAL), a maker of jars for the food trade, said on Monday it would grow.'],
    speakers: [['Orval Glass Ltd', 'Orval Glass Ltd', 'a maker of jars for the food trade']]
  },
  'one of them': {
    copy: ['Several villagers had no warning. “It rang at four,” said one of them, Bruno Testa, a 44-year-old baker.'],
    speakers: [['Bruno Testa', 'Bruno Testa', 'a 44-year-old baker']]
  },
  'pairs with commas and with letters': {
    copy: [
      'Ana Ruiz, and Tom Beck, said they would go.',
      'Its chair, Wilma de Groot, and vice chair, Edgar Stein, said in a letter that it was late.',
      'The World Food Fund (WFF) and the Child Office (CO) reported that hunger had risen.'
    ],
    speakers: [
      ['Ana Ruiz, and Tom Beck', 'Ana Ruiz and Tom Beck', null],
      ['Wilma de Groot, and vice chair, Edgar Stein', 'Wilma de Groot and Edgar Stein', null],
      ['The World Food Fund (WFF) and the Child Office', 'The World Food Fund and the Child Office', null]
    ]
  },
  'a diplomat without a name, though ministers speak': {
    copy: [
      'Foreign Minister Idris Malouf said it was late. Foreign Minister Tamar Velic said it was early.',
      'A diplomat close to the talks said it was neither.',
      '“They asked for tea,” the diplomat said.'
    ],
    speakers: [
      ['Idris Malouf', 'Idris Malouf', 'Foreign Minister'],
      ['Tamar Velic', 'Tamar Velic', 'Foreign Minister'],
      ['A diplomat close to the talks', 'A diplomat close to the talks', null],
      ['the diplomat', 'A diplomat close to the talks', null]
    ]
  },
  'a study that is a paper later, and a daily that is a newspaper': {
    copy: [
      'Squid dream, according to a study published on Wednesday.',
      'Each dream lasts 80 seconds, the paper says.',
      'The plant is for sale, a report in the daily Rynek claimed. The newspaper said that a buyer had been found.'
    ],
    speakers: [
      ['a study published on Wednesday', 'a study published on Wednesday', null],
      ['the paper', 'a study published on Wednesday', null],
      ['a report in the daily Rynek', 'a report in the daily Rynek', null],
      ['The newspaper', 'Rynek', null]
    ]
  },
  'whose words a relative clause holds': {
    copy: ['The union welcomed the deal, which its regional secretary, Musa Lawal, said would serve as a model.'],
    speakers: [['Musa Lawal', 'Musa Lawal', 'its regional secretary']]
  }
}
describe('who is meant', () => {
  test.each(Object.entries(others))('%s', async (_name, {copy, speakers}) => {
    expect((await spoken(copy)).speakers).toEqual(speakers)
  })
})
