import {expect, test} from 'vitest'
import {built} from './setup/built.js'

const reader = await built.createReader({})
/** Who speaks in some copy below a headline, with a picture's words under it. */
const names = (headline: string, caption: string, copy: string): (string | undefined)[] => {
  const value = `${headline}\nBy Nora Quill\n\n${caption} Photo: Jo Bell\n\nHALDEN (Reuters) - It rained on all of the town.\n\n${copy}\n`
  return (reader.read({value}).stories[0]?.quotes ?? []).map(({speaker}) => speaker?.name)
}
const HEADLINE = 'Mill turns after forty years'
const CAPTION = 'The mill at Orval on Monday.'
const SAID = 'Barton said that it rained.'

test.each([
  ['a caption', HEADLINE, 'Director John Barton at the mill on Monday.', SAID, ['John Barton']],
  ['a caption with a letter', HEADLINE, 'John P. Barton at the mill on Monday.', SAID, ['John P. Barton']],
  ['a headline', 'Mill turns, says John Barton', CAPTION, SAID, ['John Barton']],
  ['two in a caption', HEADLINE, 'Tom Barton and John Barton at the mill on Monday.', SAID, ['Barton']],
  ['no given name', HEADLINE, 'Director Barton at the mill on Monday.', SAID, ['Barton']],
  ['another surname', HEADLINE, 'Director John Bartons at the mill on Monday.', SAID, ['Barton']],
  [
    'another of the name in the text',
    HEADLINE,
    'John Barton at the mill.',
    `Anna Barton came. ${SAID}`,
    ['Anna Barton']
  ],
  ['a title', HEADLINE, 'John Barton at the mill on Monday.', 'The owner said that it rained.', ['The owner']]
])('%s', (_, headline, caption, copy, expected) => expect(names(headline, caption, copy)).toEqual(expected))
