import {describe, expect, test} from 'vitest'
import type {Quote} from '../src/index.js'
import {built} from './setup/built.js'

const reader = await built.createReader({positions: true})

/** The story's first lines, so that the copy under test is body. */
const HEAD = 'Dam gates opened at Orval\n\nORVAL (Reuters) - The gates of the dam at Orval were opened on Monday.\n\n'

const quotesOf = (copy: string): Quote[] => reader.read({value: `${HEAD}${copy}\n`}).stories[0]?.quotes ?? []

/** Kind, words, mention and cue of each quote. */
const said = (copy: string): unknown[] =>
  quotesOf(copy).map(({kind, text, speaker, cue}) => [kind, text, speaker?.mention ?? null, cue])

describe('a quotation that is presented without a verb of saying', () => {
  test.each<[string, string, unknown[]]>([
    [
      'by what somebody does, before a colon',
      'She then turned to the farmers once more: “Nobody will lose a field over this dam.”',
      [['direct', 'Nobody will lose a field over this dam.', 'She', null]]
    ],
    [
      'by a name with an apposition, before a colon',
      'Ruiz, the mayor of Orval, went further: “Nobody will lose a field over this dam.”',
      [['direct', 'Nobody will lose a field over this dam.', 'Ruiz', null]]
    ],
    [
      'by a body',
      'But after the vote, the Orval Board of Works was plain: “Nobody will lose a field over this dam.”',
      [['direct', 'Nobody will lose a field over this dam.', 'the Orval Board of Works', null]]
    ],
    [
      'to somebody who does not speak',
      'Ruiz heard it from every farmer: “Nobody will lose a field over this dam.”',
      [['direct', 'Nobody will lose a field over this dam.', null, null]]
    ],
    [
      'by nobody',
      'The timing of the flood came as no surprise: “Nobody will lose a field over this dam.”',
      [['direct', 'Nobody will lose a field over this dam.', null, null]]
    ],
    ['a title is none', 'The hall showed one film more than any other: “The Last Boat to Orval.”', []],
    [
      'by a name with letters in brackets',
      'Rep. Ana Ruiz (D): “Nobody will lose a field over this dam.”',
      [['direct', 'Nobody will lose a field over this dam.', 'Ana Ruiz', null]]
    ],
    [
      'by two names',
      'Ana Ruiz and Tom Bell: “Nobody will lose a field over this dam.”',
      [['direct', 'Nobody will lose a field over this dam.', 'Ana Ruiz and Tom Bell', null]]
    ],
    [
      'by what it is taken from',
      'The dam held for a day. From the report: “Nobody will lose a field over this dam.”',
      [['direct', 'Nobody will lose a field over this dam.', 'the report', null]]
    ]
  ])('%s', (_name, copy, expected) => {
    expect(said(copy)).toEqual(expected)
  })
})

describe('a quotation beside a verb that no list has', () => {
  test.each<[string, string, unknown[]]>([
    [
      'and the speaker after it',
      '“What a night!” beamed Ana Ruiz of Orval, who had come with her sons.',
      [['direct', 'What a night!', 'Ana Ruiz', 'beamed']]
    ],
    [
      'at the end of the sentence',
      '“The dam will stand,” an angry Ruiz retaliated. “It always has.”',
      [['direct', 'The dam will stand, It always has.', 'an angry Ruiz', 'retaliated']]
    ],
    [
      'before a colon, the speaker at the head of the sentence',
      'Ruiz lifted a hand to calm the farmers, then leaned in and boomed: “Nobody will lose a field over this dam.”',
      [['direct', 'Nobody will lose a field over this dam.', 'Ruiz', 'boomed']]
    ],
    ['the title of a film is nobody’s', 'The star of “The Last Boat,” painted Ana Ruiz in oils.', []]
  ])('%s', (_name, copy, expected) => {
    expect(said(copy)).toEqual(expected)
  })
})

describe('what stands beside a whole quotation', () => {
  test.each<[string, string, unknown[]]>([
    [
      'before the attribution tells what it is about',
      'Asked about the state of the gates in May, Ruiz said: “Nobody will lose a field over this dam.”',
      [['direct', 'Nobody will lose a field over this dam.', 'Ruiz', 'said']]
    ],
    [
      'after it tells to whom it was said',
      'Ruiz yelled “You are lying!” at the chairman of the board during the meeting.',
      [['direct', 'You are lying!', 'Ruiz', 'yelled']]
    ],
    [
      'after a comma tells what the speaker did next',
      'Ruiz wrote to the farmers of the valley, “The dam will stand,” and shared a picture of it.',
      [['direct', 'The dam will stand,', 'Ruiz', 'wrote']]
    ],
    [
      'before it is said too, where it is a sentence',
      'The board has no money left, Ruiz said. “Nobody will lose a field over this dam.”',
      [['mixed', 'The board has no money left “Nobody will lose a field over this dam.”', 'Ruiz', 'said']]
    ],
    [
      'before it is said too, where it is a condition',
      'If the board has any money left next year, Ruiz said, “Nobody will lose a field over this dam.”',
      [['mixed', 'If the board has any money left next year “Nobody will lose a field over this dam.”', 'Ruiz', 'said']]
    ],
    [
      'after it is said too after “that”',
      '“It is late,” said Ruiz, but that the dam would hold.',
      [['mixed', '“It is late,” the dam would hold', 'Ruiz', 'said']]
    ]
  ])('%s', (_name, copy, expected) => {
    expect(said(copy)).toEqual(expected)
  })
})

describe('lines of nothing but a quotation', () => {
  test.each<[string, string, unknown[]]>([
    [
      'signed with a name that has an initial',
      '“The gates have brought dust into all the houses of the town.” ― Julia A. Diaz Orti',
      [['direct', 'The gates have brought dust into all the houses of the town.', 'Julia A. Diaz Orti', null]]
    ],
    [
      'signed, and too short for a paragraph',
      '“The ugliest dam ever.” ― Ana Ruiz\n\nThe town has fought over the dam since the first stone of it was laid in the valley.',
      [['direct', 'The ugliest dam ever.', 'Ana Ruiz', null]]
    ],
    [
      'turns of a transcript in marks',
      '"KELLER: Let us start with the gates.\n\n"(CROSSTALK.)\n\n"REP. A. BELL: Well, look, the gates will hold.\n\n"They always have."',
      [
        ['direct', 'Let us start with the gates.', 'KELLER', null],
        ['direct', 'Well, look, the gates will hold. They always have.', 'REP. A. BELL', null]
      ]
    ],
    ['no turn without its words', '"KELLER:"', []],
    ['no turn without a name in capitals', '“Keller: let us start with the gates.”', []]
  ])('%s', (_name, copy, expected) => {
    expect(said(copy)).toEqual(expected)
  })
})
