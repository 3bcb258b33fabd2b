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
      'the verb that ends the sentence',
      'Norvik has agreed to buy a smaller mill for 2 million euros in cash, the two companies said on Monday.',
      [['indirect', 'Norvik has agreed to buy a smaller mill for 2 million euros in cash', 'the two companies', 'said']]
    ],
    [
      'what is demanded',
      'The union Felles demanded guarantees for the 1,100 workers at the plant.',
      [['indirect', 'guarantees for the 1,100 workers at the plant', 'Felles', 'demanded']]
    ],
    [
      'not when it was said',
      'The agency warned last month of record losses from lice.',
      [['indirect', 'of record losses from lice', 'The agency', 'warned']]
    ],
    [
      'not where it was said',
      'The broker called the timing “curious” in a note to clients.',
      [['mixed', 'the timing “curious”', 'The broker', 'called']]
    ],
    [
      'of what somebody is assured',
      'The minister assured the villagers of compensation for the lost land.',
      [['indirect', 'of compensation for the lost land', 'The minister', 'assured']]
    ],
    [
      'what a sign reads',
      'A sign in the porch now reads: “Evensong 6pm. Last orders 11pm.”',
      [['direct', 'Evensong 6pm. Last orders 11pm.', 'A sign in the porch', 'reads']]
    ],
    [
      'once, where two words tell of it',
      'Platt was quoted by the Orval Star as saying that he “could not bear to see them in a skip”.',
      [['mixed', 'he “could not bear to see them in a skip”', 'Platt', 'saying']]
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
    'It did not say how many jobs would go.',
    'The mayor did not respond to requests for comment.',
    'The ministry has not responded to questions about the wall.',
    'Minister Eva Lind did not reply to an email seeking comment.',
    'Lind never answered questions about the money.',
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
