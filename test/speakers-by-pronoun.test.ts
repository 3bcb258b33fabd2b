import {expect, test} from 'vitest'
import {built} from './setup/built.js'

const reader = await built.createReader({})
/** Who is meant at the end of some copy, whose last sentence is `“It rained,” … said.` */
const meant = (copy: string, mention: string): string | undefined => {
  const value = `A headline of the story\nBy Nora Quill\n\nHALDEN (Reuters) - ${copy}\n\n“It rained,” ${mention} said.\n`
  return reader.read({value, path: 'input.txt'}).stories[0]?.quotes.at(-1)?.speaker?.name
}

test.each([
  // The subject of the sentence before
  ['Ana Ruiz rode to town.', 'she', 'Ana Ruiz'],
  ['Tom Beck rode to town.', 'he', 'Tom Beck'],
  ['Tom Beck rode to town.', 'she', 'she'],
  ['Ana Ruiz rode to town with Tom Beck.', 'he', 'Tom Beck'],
  ['Ana Ruiz rode to town with Tom Beck.', 'she', 'Ana Ruiz'],
  ['Tom Beck met Paul Ross in town.', 'he', 'Tom Beck'],
  ['Mrs Quarrie rode to town with Mr Tarn.', 'he', 'Tarn'],
  ['Mayor Quarrie rode to town. Her husband stayed at home.', 'she', 'Quarrie'],
  ['Kelly Ruiz rode to town while her daughter Eva slept.', 'she', 'Kelly Ruiz'],
  ['Sadly Ana Ruiz rode to town.', 'she', 'Ana Ruiz'],
  // Who spoke before
  ['“We rode,” Ana Ruiz said. Tom Beck stayed at home.', 'she', 'Ana Ruiz'],
  ['“We rode,” Ana Ruiz said. “We came,” Sue Lim said.', 'she', 'Sue Lim'],
  // What nouns beside the name tell
  ['Noor Halim, her son, rode to town with Ana Ruiz.', 'he', 'Noor Halim'],
  ['Kim Falk, a mother of two, rode to town with Tom Beck.', 'she', 'Kim Falk'],
  ['Kim Falk, 40, her brother Jan Falk, 38, and Ana Ruiz rode to town. Kim Falk sang.', 'she', 'Kim Falk'],
  // Several, and bodies
  ['Researchers went to town with Tom Beck.', 'they', 'Researchers'],
  ['The two farmers took the bus.', 'they', 'The two farmers'],
  ['The target for both went down.', 'they', 'they'],
  ['Ana Ruiz and Tom Beck rode to town. “We rode,” Ruiz and Beck said.', 'they', 'Ana Ruiz and Tom Beck'],
  ['The Harbour Council closed a bridge.', 'it', 'The Harbour Council'],
  ['Kestrel Foods AG closed a shop.', 'it', 'Kestrel Foods AG'],
  // Who speaks of himself
  ['Ana Ruiz rode to town.', 'I', 'I'],
  // A surname, a first name, two names
  ['Ana Ruiz rode to town.', 'Ruiz', 'Ana Ruiz'],
  ['Ana Ruiz rode to town.', 'Mrs Ruiz', 'Ana Ruiz'],
  ['Ana Ruiz rode to town.', 'Ana', 'Ana Ruiz'],
  ['Ana Ruiz rode to town with Tom Beck.', 'Ruiz and Beck', 'Ana Ruiz and Tom Beck'],
  ['Ana Ruiz rode to town with Tom Ruiz.', 'Mr Ruiz', 'Tom Ruiz'],
  ['Ana Ruiz rode to town with Tom Ruiz.', 'Ruiz', 'Ruiz'],
  ['Ana Ruiz rode to town. “We rode,” Tom Ruiz said.', 'Ruiz', 'Tom Ruiz'],
  ['Ana Maria Ruiz rode to town.', 'Ana Ruiz', 'Ana Maria Ruiz'],
  ['Ana Ruiz rode to town.', 'Beck', 'Beck'],
  ['The Harbour Foods Corporation (HFC) closed a shop.', 'HFC', 'The Harbour Foods Corporation'],
  [
    'A statement by the United States and Iraq came.',
    'a statement by the United States and Iraq',
    'a statement by the United States and Iraq'
  ]
])('%s … %s', (copy, mention, name) => expect(meant(copy, mention)).toBe(name))

test('who says «I» in a turn is whose it is', () => {
  const turns = ['Tom Beck: And then?', 'Ana Ruiz: I told my publisher that he would wait.', 'Tom Beck: Did he?']
  const value = `Mill turns again\nBy Nora Quill\n\nAna Ruiz has written eleven books.\n\n${turns.join('\n\n')}\n`
  expect(reader.read({value}).stories[0]?.quotes.map(({speaker}) => speaker?.name)).toEqual(['Ana Ruiz'])
})
