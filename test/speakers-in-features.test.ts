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
  }
}

describe.each(Object.entries(cases))('%s', (_, {copy, speakers}) => {
  test('is read so', async () => expect((await spoken(copy)).speakers).toEqual(speakers))
})
