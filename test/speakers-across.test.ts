import {expect, test} from 'vitest'
import {spoken} from './setup/spoken.js'

/** Who the last quote's speaker is, of paragraphs. */
const last = async (...copy: string[]): Promise<string | null | undefined> => (await spoken(copy)).speakers.at(-1)?.[1]
const RAIN = '“It rained,”'

test.each<[string, string[], string]>([
  [
    'who is named in the next paragraph',
    ['A judge said it was late.', 'District Judge Ana Ruiz gave no date.'],
    'Ana Ruiz'
  ],
  [
    'one of two who are called so',
    ['A judge said it was late.', 'Judge Ana Ruiz gave no date. Judge Tom Beck did.'],
    'A judge'
  ],
  [
    'who is named too far on',
    ['A judge said it was late.', 'It rained.', 'It blew.', 'Judge Ana Ruiz rode.'],
    'A judge'
  ],
  [
    'the last in full of one surname',
    [
      'The minister, Ana Ruiz, said it was late.',
      'It blew.',
      'His neighbour Sue Ruiz sells fish.',
      `${RAIN} Ruiz said.`
    ],
    'Sue Ruiz'
  ],
  [
    'neither of two in turn',
    ['Ana Ruiz said it was late.', 'Sue Ruiz said it was early.', `${RAIN} Ruiz said.`],
    'Ruiz'
  ],
  [
    'one whom a clause tells of',
    ['Ana Ruiz said it was late.', `One guard, who gave no name, stayed. ${RAIN} he said.`],
    'One guard'
  ],
  ['a publisher', ['Her publisher announced a print run of 40.', 'Nine films are under way, it said.'], 'Her publisher']
])('%s', async (_, copy, name) => expect(await last(...copy)).toBe(name))
