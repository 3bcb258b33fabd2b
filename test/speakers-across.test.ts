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
  [
    'the first whom the story names, with an age',
    ['A pensioner said it was late.', 'Ana Ruiz, 79, from Orval, had a hat.', `${RAIN} the pensioner said.`],
    'Ana Ruiz'
  ],
  ['none who is too young', ['A pensioner said it was late.', 'Ana Ruiz, 19, from Orval, had a hat.'], 'A pensioner'],
  [
    'the kin named last',
    ['Ana Ruiz, 79, had a hat.', 'Her husband, Roy, is gone.', 'Her son, Steven, was there.', `${RAIN} said Mr Ruiz.`],
    'Steven'
  ],
  [
    'one whose age a clause tells',
    ['Ana Ruiz, who is 83 and deaf, wept.', 'His own father used to say it rained.', `${RAIN} the pensioner said.`],
    'Ana Ruiz'
  ],
  ['no card', ['Ana Ruiz wept.', 'A card behind the bar reads: “It is Roy’s round.”', `${RAIN} she said.`], 'Ana Ruiz'],
  [
    'the only person named, under a question',
    [
      'Ana Ruiz, a baker, spoke to Reuters on Monday.',
      'How many loaves did you bake?',
      '“About fourteen thousand of them.”'
    ],
    'Ana Ruiz'
  ],
  [
    'whom the next paragraph names',
    ['“That is my father breathing there.”', 'So says Ana Ruiz, 83, who wept.'],
    'Ana Ruiz'
  ],
  [
    'several who have names',
    ['Ana and Sue Ruiz ran hand in hand.', 'The sisters left the hall. They would run again, they said.'],
    'Ana and Sue Ruiz'
  ],
  ['the body of a brief', ['Kestrel Foods AG closed a shop.', 'Says it expects to cut 300 jobs.'], 'Kestrel Foods AG'],
  ['a name of Java', ['Head of the Orval Centre Sri Hartati said it was late.'], 'Sri Hartati'],
  ['a publisher', ['Her publisher announced a print run of 40.', 'Nine films are under way, it said.'], 'Her publisher']
])('%s', async (_, copy, name) => expect(await last(...copy)).toBe(name))
