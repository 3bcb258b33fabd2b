import {describe, expect, test} from 'vitest'
import {spoken, type Spoken} from './setup/spoken.js'

const cases: Record<string, {copy: string[]; speakers: Spoken[]}> = {
  'two nouns together, and one of whom only an aside tells': {
    copy: [
      'The crew stayed ashore because the cook was ill, the operator and the union said in a statement.',
      'The operator, Northern Lines, asked passengers to wait.',
      'The vote was fair, officer Lise Brandt explained.',
      'The runner-up, a lawyer, has demanded a recount. He told a paper he had lost to a better beard.'
    ],
    speakers: [
      ['the operator and the union', 'the operator and the union', null],
      ['Northern Lines', 'Northern Lines', 'The operator'],
      ['Lise Brandt', 'Lise Brandt', 'officer'],
      ['The runner-up', 'The runner-up', null],
      ['He', 'The runner-up', null]
    ]
  },
  'a firm by what it makes, several by other words, a council with its parish, a form of address': {
    copy: [
      'Hollow & Finch, a maker of sticks, announced a new one. The company said it had tested it.',
      'Other innkeepers are skeptical. Snow is free for five months a year, they argue.',
      'The parish council approved the move in December, it said.',
      'The island’s only inhabitant, Solveig Dahl, will move in May. She said she would miss the oars.',
      'Housewife Mdm Wong Siew Mun said she would miss it.'
    ],
    speakers: [
      ['Hollow & Finch', 'Hollow & Finch', 'a maker of sticks'],
      ['The company', 'Hollow & Finch', 'a maker of sticks'],
      ['they', 'Other innkeepers', null],
      ['it', 'The parish council', null],
      ['She', 'Solveig Dahl', 'The island’s only inhabitant'],
      ['Mdm Wong Siew Mun', 'Wong Siew Mun', 'Housewife']
    ]
  },
  'a survey by whom, officials of a kind, ministers of two fields, and who owns up': {
    copy: [
      'Europeans sat in the dark, a survey by the Lamp Makers’ Federation shows. Norwegians sit longest, the survey said.',
      'Wildlife officials were called. They advised everybody to stop clapping.',
      'It sat in a chair, Information Secretary Gul Marjan said. The finance minister, who arrived later, said he did not mind.',
      'Greet Claes, 61, said the bells were deaf. Her neighbor Joke Peeters signed it twice, she admitted.'
    ],
    speakers: [
      ['the survey', 'a survey by the Lamp Makers’ Federation', null],
      ['They', 'Wildlife officials', null],
      ['Gul Marjan', 'Gul Marjan', 'Information Secretary'],
      ['The finance minister', 'The finance minister', null],
      ['Greet Claes', 'Greet Claes', null],
      ['she', 'Joke Peeters', 'Her neighbor']
    ]
  },
  'a council, and a hall that it tells of; a form of address': {
    copy: [
      'The council said it would inspect both floors. The town hall, it noted, was next in line.',
      'Her teacher, Pak Sutrisno, 88, said it was more of a threshold.'
    ],
    speakers: [
      ['The council', 'The council', null],
      ['it', 'The council', null],
      ['Pak Sutrisno', 'Sutrisno', 'Her teacher']
    ]
  }
}

describe.each(Object.entries(cases))('%s', (_, {copy, speakers}) => {
  test('is read so', async () => expect((await spoken(copy)).speakers).toEqual(speakers))
})
