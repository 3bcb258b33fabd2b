import {expect, test} from 'vitest'
import {createReader} from '../src/index.js'

const reader = await createReader()

// Names that look like other words, and names of other shapes, in the places where names stand
test.each([
  'Ana Manning',
  "Nicolas d'Estaing",
  'Nicolas d’Estaing',
  'Will Price',
  'June Price',
  'Samuel Greene Jr.',
  'Siti Nurhaliza binti Ahmad',
  'Karl zum Felde',
  'William “Bill” Carver',
  "Siobhán O'Brien",
  'Nguyen Thi Mai',
  'K.P. Sharma',
  'Marie-Claire Dupont-Martin',
  'Şükrü Özdağ',
  'Suharmono'
])('%s', (name) => {
  const copy = `Bridge to close

LISBON - The bridge will be closed on Monday. “We are late,” said ${name}, head of the reading program at the ministry.

Enforcement director ${name} said the gate was shut.
`
  const [story] = reader.read({value: copy}).stories
  expect(story?.quotes.map(({speaker}) => [speaker?.mention, speaker?.name, speaker?.description])).toEqual([
    [name, name, 'head of the reading program at the ministry'],
    [name, name, 'head of the reading program at the ministry']
  ])
})

test.each([
  ['Reacting, the mayor said it was late.', 'the mayor'],
  ['The gate is shut. Will the council pay? The council said it was late.', 'The council']
])('no name: %s', (sentence, mention) => {
  const [story] = reader.read({value: `Bridge to close\n\nLISBON - The bridge was shut. ${sentence}\n`}).stories
  expect(story?.quotes.at(-1)?.speaker?.mention).toBe(mention)
})
