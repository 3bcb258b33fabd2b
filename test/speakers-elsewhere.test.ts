import {expect, test} from 'vitest'
import {built} from './setup/built.js'

const reader = await built.createReader({})
/** Who speaks in some copy, with what is said of each, and the words. */
const spoken = (copy: string): [string | undefined, string | null | undefined, string][] => {
  const value = `A headline of the story\nBy Nora Quill\n\nHALDEN (Reuters) - It rained on all of the town.\n\n${copy}\n`
  const {stories} = reader.read({value, path: 'input.txt'})
  return (stories[0]?.quotes ?? []).map(({speaker, text}) => [speaker?.name, speaker?.description, text])
}

test.each([
  [
    'a given name that is a small word elsewhere',
    'The council leader, Per Holt, says it rained.',
    ['Per Holt', 'The council leader', 'it rained']
  ],
  ['the letters of a state in brackets', 'Rep. Tom Beck (D-N.Y.) said it rained.', ['Tom Beck', 'Rep.', 'it rained']],
  [
    'one whom a campaign is named after',
    'The Quill campaign was silent. Quill said it rained.',
    ['Quill', null, 'it rained']
  ],
  [
    'ranks one after another',
    'Its spokesman, Maj. Gen. Soe Win Tun, said that it rained.',
    ['Soe Win Tun', 'Its spokesman', 'it rained']
  ],
  [
    'an office before a name in commas',
    'The panel’s chairwoman, Sen. Ana Ruiz, said that it rained.',
    ['Ana Ruiz', 'The panel’s chairwoman', 'it rained']
  ],
  [
    'ranks of the police',
    'Senior Asst Comm Tom Beck said that it rained.',
    ['Tom Beck', 'Senior Asst Comm', 'it rained']
  ],
  [
    'a general who has retired',
    'Inspector General of Police Lt Gen (retd) Farooq Lodhi said that it rained.',
    ['Farooq Lodhi', 'Inspector General of Police Lt Gen (retd)', 'it rained']
  ],
  [
    'what somebody did before he spoke',
    'South Africa coach Mark van Niekerk blamed the pitch, calling it “a road with no exits”.',
    ['Mark van Niekerk', 'South Africa coach', 'it “a road with no exits”']
  ],
  [
    'a verb before a title',
    'Linh Pham beat grandmaster Sir Julian Ashcombe. “I was tired,” Ashcombe said.',
    ['Julian Ashcombe', 'grandmaster', 'I was tired,']
  ],
  [
    'a body of one word, and what it is',
    'Chief executive Ana Ruiz said the plant would close. Unite, the union, called the decision "a kick in the teeth".',
    ['Unite', 'the union', 'the decision "a kick in the teeth"']
  ],
  [
    'a second verb of the same body',
    'Chief executive Ana Ruiz said the plant would close. Unite, the union, called the decision "a kick" and said it had not been asked.',
    ['Unite', 'the union', 'it had not been asked']
  ],
  [
    'a name with small words in commas',
    'The group criticised the closing. Its chairman, Pieter van der Berg, said that his members had lost a catch.',
    ['Pieter van der Berg', 'Its chairman', 'his members had lost a catch']
  ],
  [
    'a verb of saying before the director',
    '“One door has opened,” stated its Asia director, Rosalind Achterberg.',
    ['Rosalind Achterberg', 'its Asia director', 'One door has opened,']
  ],
  [
    'a company by its short name',
    'The owner, Halden Foods Pvt Ltd, rode to town. Halden Foods said that it rained.',
    ['Halden Foods Pvt Ltd', 'The owner', 'it rained']
  ],
  [
    'a body after its clause',
    'The union that runs it, the Brotherhood of Rail Workers, said the hearing was long.',
    ['the Brotherhood of Rail Workers', null, 'the hearing was long']
  ],
  [
    'a chairman of a guild, a comma between',
    'The Chairman, Bakers’ Guild, Orval Zone, Mr Jo Bell, said prices would rise.',
    ['Jo Bell', 'The Chairman, Bakers’ Guild, Orval Zone', 'prices would rise']
  ],
  [
    'what others shout',
    '“They read it in the paper,” Bell said, to cries of “Shame!” from the benches.',
    ['Bell', null, 'They read it in the paper,']
  ],
  [
    'several who speak together',
    'Orval, Vell and the Tarn Board said in a letter that it rained.',
    ['Orval, Vell and the Tarn Board', null, 'it rained']
  ],
  ['how it is said', 'The Halden Post erroneously reported that it rained.', ['The Halden Post', null, 'it rained']],
  [
    'where and when it was said',
    'The premier will open the tunnel in May and review the works of two lakes, officials said here late on Wednesday.',
    ['officials', null, 'The premier will open the tunnel in May and review the works of two lakes']
  ],
  ['how it was said', 'Rain is forecast, Perera noted with a grin.', ['Perera', null, 'Rain is forecast']],
  [
    'when it was said',
    'The state has no plan to sell the port or the rails, Mayor Ana Ruiz said today.',
    ['Ana Ruiz', 'Mayor', 'The state has no plan to sell the port or the rails']
  ]
])('%s', (_name, copy, expected) => {
  expect(spoken(copy).at(-1)).toEqual(expected)
})
