import {expect, test} from 'vitest'
import {built} from './setup/built.js'

const reader = await built.createReader({quotes: false})
const MILL = 'The mill at Orval ground its first sack in forty years on Tuesday, and the baker bought it.'
const OWL = 'An owl closed the law courts at Ashby for a second day and will not be moved, clerks said.'

/** Which of the lines below a story are its record's, and no text. */
const taken = (...lines: string[]): string[] => {
  const [story] = reader.read({
    value: `Mill turns again after forty years\n\n${MILL}\n\n${OWL}\n\n${lines.join('\n\n')}\n`
  }).stories
  return lines.filter((line) => story?.furniture.includes(line))
}

test.each([
  [['LOAD-DATE: May 3, 2011']],
  [['Document LBA0000020190314ef3e00abc']],
  [['Language: English', 'Publication-Type: Newswire']],
  [['Subject: Mills', 'Language: English']]
])('fields of an archive below a story: %s', (lines) => expect(taken(...lines)).toEqual(lines))

test.each([
  [['Name: Ana Ruiz', 'City: Orval', 'Country: Tarnland']],
  [['Document the mill keeps from 1904']],
  [['Person: the miller', 'Type: water mill']]
])('a box of facts is the story’s: %s', (lines) => expect(taken(...lines)).toEqual([]))
