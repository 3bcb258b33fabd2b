import {describe, expect, test} from 'vitest'
import {spoken, type Spoken} from './setup/spoken.js'

const cases: Record<string, {copy: string[]; speakers: Spoken[]}> = {
  'by the party whose letter stands after the name': {
    copy: [
      'Sen. Carl Vance, R-Ohio, said the bill was late. Sen. Ana Ruiz, D-Nev., said it was not.',
      '“It rains,” the Ohio Republican said.',
      '“It pours,” the Nevada Democrat said.',
      'The senator from Ohio said he would wait.'
    ],
    speakers: [
      ['Carl Vance', 'Carl Vance', 'Sen.'],
      ['Ana Ruiz', 'Ana Ruiz', 'Sen.'],
      ['the Ohio Republican', 'Carl Vance', 'Sen.'],
      ['the Nevada Democrat', 'Ana Ruiz', 'Sen.'],
      ['The senator from Ohio', 'Carl Vance', 'Sen.']
    ]
  },
  'by the party that the story tells of': {
    copy: [
      'Republican presidential candidate Carl Vance said he would win. Ana Ruiz, the Democratic front-runner, said she would.',
      '“It rains,” the Republican candidate said.',
      '“It pours,” the Democrat said.'
    ],
    speakers: [
      ['Carl Vance', 'Carl Vance', 'Republican presidential candidate'],
      ['Ana Ruiz', 'Ana Ruiz', 'the Democratic front-runner'],
      ['the Republican candidate', 'Carl Vance', 'Republican presidential candidate'],
      ['the Democrat', 'Ana Ruiz', 'the Democratic front-runner']
    ]
  },
  'by no party of another place': {
    copy: [
      'Sen. Carl Vance, R-Ohio, told reporters he would stay.',
      '“It rains,” the Ohio Republican said.',
      '“It pours,” the Vermont independent said.'
    ],
    speakers: [
      ['Carl Vance', 'Carl Vance', 'Sen.'],
      ['the Ohio Republican', 'Carl Vance', 'Sen.'],
      ['the Vermont independent', 'the Vermont independent', null]
    ]
  },
  'by what a place in two words has beside it': {
    copy: ['Carl Vance told reporters he would stay.', '“It rains,” the New York billionaire said.'],
    speakers: [
      ['Carl Vance', 'Carl Vance', null],
      ['the New York billionaire', 'Carl Vance', null]
    ]
  },
  'the junior of two senators': {
    copy: ['Sen. Carl Vance said he would stay.', 'The junior senator from Ohio said he saw a path.'],
    speakers: [
      ['Carl Vance', 'Carl Vance', 'Sen.'],
      ['The junior senator from Ohio', 'Carl Vance', 'Sen.']
    ]
  },
  'a post of two fields': {
    copy: ['The work and pensions secretary, Amelia Hart, said the plan would go ahead.'],
    speakers: [['Amelia Hart', 'Amelia Hart', 'The work and pensions secretary']]
  },
  'kin of one whose name ends in s': {
    copy: ["Outside court, Jerome Pitts' mother, Loretta Pitts, said nothing would bring him back."],
    speakers: [['Loretta Pitts', 'Loretta Pitts', "Jerome Pitts' mother"]]
  },
  'who leads what in which house': {
    copy: [
      'Leader of the Opposition in the Rajya Sabha Mala Karge said the minister had not come.',
      'Leader of Opposition in Assembly Suvendu Adhik said it was late.'
    ],
    speakers: [
      ['Mala Karge', 'Mala Karge', 'Leader of the Opposition in the Rajya Sabha'],
      ['Suvendu Adhik', 'Suvendu Adhik', 'Leader of Opposition in Assembly']
    ]
  },
  'letters of a post with an aside': {
    copy: ['Superintendent of Police (Rural) Manoj Kul said six were held.', '“Nobody will be spared,” the SP said.'],
    speakers: [
      ['Manoj Kul', 'Manoj Kul', 'Superintendent of Police (Rural)'],
      ['the SP', 'Manoj Kul', 'Superintendent of Police (Rural)']
    ]
  },
  'a body by its name, with what it is before it': {
    copy: ['The union Unia said it would fight. “They are served,” it said in a statement.'],
    speakers: [
      ['Unia', 'Unia', 'The union'],
      ['it', 'Unia', 'The union']
    ]
  },
  'whom a clause without a comma tells of': {
    copy: ['But Daniel Mercer, the geologist who wrote it, said that he had warned the county.'],
    speakers: [['Daniel Mercer', 'Daniel Mercer', 'the geologist']]
  },
  'a sentence that goes on after a short title, a lead and an aside': {
    copy: [
      'Gov. Maria Solis flew over the site and declared a state of emergency in three counties.',
      'In a statement, the Reef Park Authority, known as RPA, welcomed the plan and said it would wait.'
    ],
    speakers: [
      ['Maria Solis', 'Maria Solis', 'Gov.'],
      ['the Reef Park Authority', 'the Reef Park Authority', null]
    ]
  },
  'who says what a finding suggests': {
    copy: ['The finding suggests that parts of the reef may live on, said lead author Mei Kwan, a marine ecologist.'],
    speakers: [['Mei Kwan', 'Mei Kwan', 'lead author']]
  }
}

describe.each(Object.entries(cases))('%s', (_, {copy, speakers}) => {
  test('is read so', async () => expect((await spoken(copy)).speakers).toEqual(speakers))
})
