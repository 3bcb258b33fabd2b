import {describe, expect, test} from 'vitest'
import {complete} from '../src/quotes/rules/complete.js'
import {through} from './setup/ties.js'

const read = (text: string): string[] => through(complete, text)

describe('a quotation of which other words tell', () => {
  test.each([
    // What somebody calls it
    ['They met in what one delegate called “a hollow farce”.', 'called < one delegate: “ a hollow farce ”'],
    ['They met in what Ana Ruiz has described as a “hollow farce”.', 'described < Ana Ruiz: a “ hollow farce ”'],
    // What somebody remembers another as
    ['Ana Ruiz remembers him as “very kind”.', 'remembers < Ana Ruiz: him as “ very kind ”'],
    [
      'Ana Ruiz, the last to leave, remembered him as “very kind” and a cook, too.',
      'remembered < Ana Ruiz: him as “ very kind ” and a cook'
    ],
    // Whose words they are
    ['In her words, the rule is “for the young”.', 'words < her: the rule is “ for the young ” .'],
    ['The rule is, in Ruiz’s own words, “for the young”.', 'words < Ruiz: The rule is | “ for the young ”'],
    ['In the words of Ana Ruiz, it is “for the young”.', 'words < Ana Ruiz: it is “ for the young ” .'],
    ['She blamed, in her own words, “the very rich”.', 'blamed < She: “ the very rich ”'],
    // What somebody thanks another for
    ['Mayor Ana Ruiz thanked them “for their zeal”.', 'thanked < Mayor Ana Ruiz: “ for their zeal ”'],
    [
      'Its head, Ana Ruiz, lauded them for having “read the list”.',
      'lauded < Ana Ruiz: them for having “ read the list ”'
    ],
    // Whose answer
    ['The jury’s verdict: “Far too long.”', 'verdict < The jury: “ Far too long . ”'],
    ['The reviewers’ short verdict: “Far too long.”', 'verdict < The reviewers: “ Far too long . ”'],
    // What somebody does who says it
    ['The trader laughed. “Ask the stone.”', '- < The trader: “ Ask the stone . ”']
  ])('%s', (text, expected) => expect(read(text)).toEqual([expected]))

  test.each([
    'They ate what is today called “fish sauce”.',
    'They ate a thing called “fish sauce”.',
    'They met in what once called “a hollow farce”.',
    'It rained as “a hollow farce”.',
    'In her house, the rule is “for the young”.',
    'In other words, the rule is “for the young”.',
    'The rule is, in the house of Ruiz, “for the young”.',
    'The jury’s song: “Far too long”',
    'The trader laughed. “Ask the stone”',
    'It thawed “for their zeal”.',
    'Thanked “for their zeal”, all left.',
    'The trader slept. “Ask the stone.”',
    'The trader laughed: it rained. “Ask the stone”'
  ])('none: %s', (text) => expect(read(text)).toEqual([]))
})
