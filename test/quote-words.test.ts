import {describe, expect, test} from 'vitest'
import {built} from './setup/built.js'

const reader = await built.createReader({})
const HEAD = 'Dam gates opened at Orval\n\nORVAL (Reuters) - The gates of the dam at Orval were opened on Monday.\n\n'

/** Kind, words, mention and cue of each quote. */
const said = (copy: string): unknown[] =>
  (reader.read({value: `${HEAD}${copy}\n`}).stories[0]?.quotes ?? []).map(({kind, text, speaker, cue}) => [
    kind,
    text,
    speaker?.mention ?? null,
    cue
  ])

describe('what is said, from its first word to its last', () => {
  test.each<[string, string, unknown[]]>([
    [
      'the paper that passes it on is named last',
      '“There was no call,” Bell was quoted as saying by the Orval Courier.',
      [['direct', 'There was no call,', 'Bell', 'saying']]
    ],
    [
      'a place before “that”',
      'Referee Ana Ruiz explained on the stadium loudspeakers that the video had shown no contact.',
      [['indirect', 'the video had shown no contact', 'Ana Ruiz', 'explained']]
    ],
    [
      'of what somebody is accused, in marks',
      'Bell accused the company of “hiding behind the weather”.',
      [['mixed', 'of “hiding behind the weather”', 'Bell', 'accused']]
    ],
    [
      'a preposition before marks',
      'The letter warned of “serious gaps” from Feb. 1.',
      [['mixed', 'of “serious gaps” from Feb. 1', 'The letter', 'warned']]
    ],
    [
      'a preposition before a long noun of its own',
      'Ruiz called for a ceasefire after two days of clashes.',
      [['indirect', 'for a ceasefire after two days of clashes', 'Ruiz', 'called']]
    ],
    [
      'asking, and not what comes after',
      'He asked for a receipt and went to have his hair cut.',
      [['indirect', 'for a receipt', 'He', 'asked']]
    ],
    [
      'when it was estimated',
      'The Red Cross estimated in 1970 that the course had cut drownings by a fifth.',
      [['indirect', 'the course had cut drownings by a fifth', 'The Red Cross', 'estimated']]
    ],
    [
      'in the verb of another',
      'She declined to comment on what she described as “a domestic matter”.',
      [['mixed', 'as “a domestic matter”', 'she', 'described']]
    ],
    [
      'in two verbs, the second a name’s',
      'Helen Marsh ordered flags lowered and called Abel “the best of us.”',
      [
        ['indirect', 'flags lowered', 'Helen Marsh', 'ordered'],
        ['mixed', 'Abel “the best of us.”', 'Helen Marsh', 'called']
      ]
    ]
  ])('%s', (_name, copy, expected) => expect(said(copy)).toEqual(expected))

  test.each([
    'The company announced nothing about its dividend.',
    'Von Thaler answered him in an open letter.',
    'The tide table said 5.1 metres, but the wall was lower.',
    'It was what is today typically called “fish sauce” in most towns.'
  ])('nothing: %s', (copy) => expect(said(copy)).toEqual([]))

  test('something, though it begins with nothing', () => {
    expect(said('The firm said nothing had been decided.')).toEqual([
      ['indirect', 'nothing had been decided', 'The firm', 'said']
    ])
  })

  test('a paragraph in single marks that the next one goes on from', () => {
    const copy = [
      '‘Time is the one thing that the council has never been short of,’ Ruiz wrote.',
      '‘We open at ten. We don’t close when the last visitor’s gone.',
      '‘If the mayor wishes to know how late he is, he may come and look.’'
    ]
    expect(said(copy.join('\n\n'))).toEqual([
      ['direct', 'Time is the one thing that the council has never been short of,', 'Ruiz', 'wrote'],
      [
        'direct',
        'We open at ten. We don’t close when the last visitor’s gone. If the mayor wishes to know how late he is, he may come and look.',
        'Ruiz',
        null
      ]
    ])
    expect(said('‘Twas late, and it rained. The mayor went home.')).toEqual([])
  })
})
