import {describe, expect, test} from 'vitest'
import type {Position} from 'unist'
import type {Quote} from '../src/index.js'
import {built} from './setup/built.js'
import {cases} from './setup/cases.js'

const reader = await built.createReader({positions: true})

/** The story's first lines, so that the copy under test is body. */
const HEAD = 'Dam gates opened at Orval\n\nORVAL (Reuters) - The gates of the dam at Orval were opened on Monday.\n\n'

const quotesOf = (copy: string): Quote[] => reader.read({value: `${HEAD}${copy}\n`}).stories[0]?.quotes ?? []

/** Kind, words, mention and cue of each quote. */
const said = (copy: string): unknown[] =>
  quotesOf(copy).map(({kind, text, speaker, cue}) => [kind, text, speaker?.mention ?? null, cue])

describe('words that another passes on', () => {
  test.each<[string, string, unknown[]]>([
    [
      'after “was quoted as saying”',
      'Smith was quoted as saying that the plan would fail.',
      [['indirect', 'the plan would fail', 'Smith', 'saying']]
    ],
    [
      'the paper is not the speaker',
      'The minister was quoted by the daily Pravda as saying that “nobody will leave”.',
      [['direct', 'nobody will leave', 'The minister', 'saying']]
    ],
    ['words before it', '“It is late,” Bell was quoted as saying.', [['direct', 'It is late,', 'Bell', 'saying']]],
    [
      'words before it, and what the speaker is',
      'Parties criticized the deal. “We have paid for a bridge with a river,” Radovan Bell, head of the National Party and a former minister, was quoted by the daily Glas as saying.',
      [
        ['indirect', 'the deal', 'Parties', 'criticized'],
        ['direct', 'We have paid for a bridge with a river,', 'Radovan Bell', 'saying']
      ]
    ],
    [
      'a question whose asker is not named is nobody’s',
      'Asked whether he would resign, Bell said it was too early.',
      [['indirect', 'it was too early', 'Bell', 'said']]
    ],
    [
      'a question in passing is nobody’s, and the next paragraph goes on with who answers',
      '“The dam holds,” Bell said when asked whether he would resign.\n\n“Nobody will lose a field over this dam.”',
      [
        ['direct', 'The dam holds,', 'Bell', 'said'],
        ['direct', 'Nobody will lose a field over this dam.', 'Bell', null]
      ]
    ]
  ])('%s', (_name, copy, expected) => {
    expect(said(copy)).toEqual(expected)
  })
})

describe('words that a paper or an agency passes on', () => {
  test.each<[string, string, unknown[]]>([
    [
      'are of whom it quotes',
      'Rivera said in a statement that the gates had held, the Daily Herald reported.',
      [['indirect', 'the gates had held', 'Rivera', 'said']]
    ],
    [
      'hope',
      'Rivera expressed hope that “other towns will join later”, Orvapress reported.',
      [['mixed', 'hope that “other towns will join later”', 'Rivera', 'expressed']]
    ],
    [
      'its own',
      'The gates had been shut too late, the Daily Herald reported.',
      [['indirect', 'The gates had been shut too late', 'the Daily Herald', 'reported']]
    ]
  ])('%s', (_name, copy, expected) => {
    expect(said(copy)).toEqual(expected)
  })
})

describe('whom the words are told to', () => {
  test.each<[string, string, unknown[]]>([
    [
      'an infinitive',
      'The mayor urged all residents of the valley to leave.',
      [['indirect', 'to leave', 'The mayor', 'urged']]
    ],
    [
      'the preposition of a verb',
      'The ministry warned of floods in the valley.',
      [['indirect', 'of floods in the valley', 'The ministry', 'warned']]
    ],
    [
      'an accusation',
      'Rivera accused the owner of the dam, a Lisbon firm, of ignoring the rain.',
      [['indirect', 'of ignoring the rain', 'Rivera', 'accused']]
    ],
    [
      'a meeting',
      'Rivera told the meeting his takings had fallen by a third.',
      [['indirect', 'his takings had fallen by a third', 'Rivera', 'told']]
    ],
    [
      'who hears it does not say it',
      'The jury was told that Rivera had signed the cheques.',
      [['indirect', 'Rivera had signed the cheques', null, 'told']]
    ],
    [
      'who is accused does not accuse',
      'Rivera is accused of taking the key of the gates home.',
      [['indirect', 'taking the key of the gates home', null, 'accused']]
    ],
    ['who is asked does not ask', 'The council has been asked for comment on the cost of the gates.', []]
  ])('%s', (_name, copy, expected) => {
    expect(said(copy)).toEqual(expected)
  })
})

describe('copy in capitals', () => {
  test.each<[string, string, unknown[]]>([
    [
      'an indirect quote, an inverted one and a direct one',
      'BANK OF ORVAL CHAIRMAN ANA RUIZ SAID THE DOLLAR HAD FALLEN FAR ENOUGH. "WE ARE SATISFIED," RUIZ TOLD REPORTERS. PRICES ROSE SHARPLY, DEALERS SAID.',
      [
        ['indirect', 'THE DOLLAR HAD FALLEN FAR ENOUGH', 'ANA RUIZ', 'SAID'],
        ['direct', 'WE ARE SATISFIED,', 'RUIZ', 'TOLD'],
        ['indirect', 'PRICES ROSE SHARPLY', 'DEALERS', 'SAID']
      ]
    ],
    [
      'a company whose name holds common words',
      'ORBEXA OIL CORP SAID IT PLANNED TO SELL TWO OF ITS PLANTS.',
      [['indirect', 'IT PLANNED TO SELL TWO OF ITS PLANTS', 'ORBEXA OIL CORP', 'SAID']]
    ]
  ])('%s', (_name, copy, expected) => {
    expect(said(copy)).toEqual(expected)
  })
})

describe('when it was said', () => {
  test.each([
    ['a company today', 'Orbexa Ltd today announced a plan to close two plants.', 'Orbexa Ltd'],
    ['somebody on a day of the week', 'Rivera Monday told reporters the plan was mad.', 'Rivera'],
    ['a name that is a month', 'Ana May said the plan was mad.', 'Ana May']
  ])('%s', (_name, copy, mention) => {
    expect(quotesOf(copy).map(({speaker}) => speaker?.mention)).toEqual([mention])
  })
})

test('a bullet is no part of what is said', () => {
  const copy = '- Rivera said the gates were safe.\n- “We tried them all,” said Bell.\n'
  expect(said(copy)).toEqual([
    ['indirect', 'the gates were safe', 'Rivera', 'said'],
    ['direct', 'We tried them all,', 'Bell', 'said']
  ])
})

describe('what a tagger cuts at the wrong word', () => {
  test.each<[string, string, unknown[]]>([
    [
      'what is somebody’s goes with the speaker',
      'The river agency opened the gates. In March, the agency’s scientific panel recommended a ban.',
      [['indirect', 'a ban', 'the agency’s scientific panel', 'recommended']]
    ],
    [
      'who asks not to be named',
      'Two engineers who asked not to be identified said they expected the gates to fail.',
      [['indirect', 'they expected the gates to fail', 'Two engineers', 'said']]
    ],
    [
      'what somebody comments on',
      'Commenting on the report, the ministry’s press secretary, Ana Rivera, stressed that the gates had been tested.',
      [['indirect', 'the gates had been tested', 'Ana Rivera', 'stressed']]
    ],
    [
      'what somebody does while speaking',
      '“It was late,” she said, pouring coffee in the kitchen. “Then I heard the water.”',
      [['direct', 'It was late, Then I heard the water.', 'she', 'said']]
    ],
    [
      'a clause between the speaker and what is said',
      'With half of the town asleep, Rivera claimed the gates had been opened too late.',
      [['indirect', 'the gates had been opened too late', 'Rivera', 'claimed']]
    ],
    ['an apology to somebody', 'Rivera apologised to his neighbours in a post on social media.', []],
    [
      'whom somebody asks',
      'Before they left, Rivera asked the keeper if he had heard the water.',
      [['indirect', 'if he had heard the water', 'Rivera', 'asked']]
    ]
  ])('%s', (_name, copy, expected) => {
    expect(said(copy)).toEqual(expected)
  })
})

describe('an attribution that ends its sentence', () => {
  test.each<[string, string, unknown[]]>([
    [
      'a short statement',
      'The next gate will hold, she promised.',
      [['indirect', 'The next gate will hold', 'she', 'promised']]
    ],
    [
      'a body and its verb',
      'The new dam, which opens in January, will raise bills for the largest users by as much as 40%, the Treasury estimates.',
      [
        [
          'indirect',
          'The new dam, which opens in January, will raise bills for the largest users by as much as 40%',
          'the Treasury',
          'estimates'
        ]
      ]
    ],
    [
      'with a day',
      'A tree found near the dam may be more than 1,100 years old, which would make it the oldest in the valley, researchers reported Wednesday.',
      [
        [
          'indirect',
          'A tree found near the dam may be more than 1,100 years old, which would make it the oldest in the valley',
          'researchers',
          'reported'
        ]
      ]
    ],
    ['nouns that look like verbs', 'The keeper had three sheds, two boats, the oars and several reports.', []]
  ])('%s', (_name, copy, expected) => {
    expect(said(copy)).toEqual(expected)
  })
})

test('a quotation in sentences goes on with its speaker; it is no cross-head', () => {
  const copy =
    '“They were better than us,” Rivera said.\n\n“But we were due. We were.”\n\nThe gates were shut again at midnight, and the town slept.\n'
  expect(said(copy)).toEqual([
    ['direct', 'They were better than us,', 'Rivera', 'said'],
    ['direct', 'But we were due. We were.', 'Rivera', null]
  ])
})

describe('two verbs', () => {
  test.each<[string, string, unknown[]]>([
    [
      'in the present',
      'Rivera says the gates are safe and insists the town was warned.',
      [
        ['indirect', 'the gates are safe', 'Rivera', 'says'],
        ['indirect', 'the town was warned', 'Rivera', 'insists']
      ]
    ],
    [
      'the first of which is none of saying',
      'For her part, Rivera hailed the deal as good and noted that the gates had held.',
      [['indirect', 'the gates had held', 'Rivera', 'noted']]
    ],
    [
      'make two quotes',
      'Rivera said that the gates were old and demanded an inquiry.',
      [
        ['indirect', 'the gates were old', 'Rivera', 'said'],
        ['indirect', 'an inquiry', 'Rivera', 'demanded']
      ]
    ],
    [
      'of which the second is a participle',
      '“We had no boats,” Rivera said, adding that the bridge was gone.',
      [
        ['direct', 'We had no boats,', 'Rivera', 'said'],
        ['indirect', 'the bridge was gone', 'Rivera', 'adding']
      ]
    ],
    [
      'each with its own quotation',
      'Rivera said that the state of the road was a scandal: “It is a river,” she said.',
      [
        ['indirect', 'the state of the road was a scandal', 'Rivera', 'said'],
        ['direct', 'It is a river,', 'she', 'said']
      ]
    ],
    [
      'with a sentence of quotation between them',
      '“It rained all night,” Rivera said. “We had no boats.” She added that the bridge was gone.',
      [
        ['direct', 'It rained all night, We had no boats.', 'Rivera', 'said'],
        ['indirect', 'the bridge was gone', 'She', 'added']
      ]
    ]
  ])('%s', (_name, copy, expected) => {
    expect(said(copy)).toEqual(expected)
  })
})

describe('direct speech', () => {
  test.each<[string, string, unknown[]]>([
    [
      'said after it',
      '“We will go home tomorrow,” Rivera said.',
      [['direct', 'We will go home tomorrow,', 'Rivera', 'said']]
    ],
    [
      'inverted, with a clause of its own',
      '“We will go home tomorrow,” said Ana Rivera, who runs the port.',
      [['direct', 'We will go home tomorrow,', 'Ana Rivera', 'said']]
    ],
    [
      'words on both sides of the cue',
      '“We will go home,” he said, “when the rain stops.”',
      [['direct', 'We will go home, when the rain stops.', 'he', 'said']]
    ],
    [
      'goes on after the attribution',
      '“We lost it all,” Rivera said. “The rain never stopped.”',
      [['direct', 'We lost it all, The rain never stopped.', 'Rivera', 'said']]
    ],
    [
      'a colon before it',
      'Rivera said: “We will go home tomorrow.”',
      [['direct', 'We will go home tomorrow.', 'Rivera', 'said']]
    ],
    [
      'straight marks',
      '"We will go home tomorrow," Rivera said.',
      [['direct', 'We will go home tomorrow,', 'Rivera', 'said']]
    ],
    [
      'typed marks',
      "``We will go home tomorrow,'' Rivera said.",
      [['direct', 'We will go home tomorrow,', 'Rivera', 'said']]
    ],
    [
      'signed after a dash',
      '“The gates should never have been opened that day.” ― Ana Rivera',
      [['direct', 'The gates should never have been opened that day.', 'Ana Rivera', null]]
    ],
    [
      'signed on the next line',
      'Voices from the valley after the flood of last week:\n\n“The gates should never have been opened that day.”\n\n― Ana Rivera',
      [['direct', 'The gates should never have been opened that day.', 'Ana Rivera', null]]
    ],
    [
      'low and high marks',
      '„We will go home tomorrow,“ Rivera said.',
      [['direct', 'We will go home tomorrow,', 'Rivera', 'said']]
    ],
    [
      'angled marks',
      '«We will go home tomorrow,» Rivera said.',
      [['direct', 'We will go home tomorrow,', 'Rivera', 'said']]
    ],
    [
      'marks in marks',
      '“A voice said, ‘You are a long way from home,’ and then it was gone,” Rivera said.',
      [['direct', 'A voice said, ‘You are a long way from home,’ and then it was gone,', 'Rivera', 'said']]
    ],
    [
      'who said it',
      'The bridge was closed by Ana Rivera, who said: “We will go home tomorrow.”',
      [['direct', 'We will go home tomorrow.', 'Ana Rivera', 'said']]
    ],
    [
      'a verb of two words',
      '“We will go home tomorrow,” Rivera points out.',
      [['direct', 'We will go home tomorrow,', 'Rivera', 'points out']]
    ],
    [
      'a name and a colon',
      'Rivera: “We will not open the gates again this year.”',
      [['direct', 'We will not open the gates again this year.', 'Rivera', null]]
    ]
  ])('%s', (_name, copy, expected) => {
    expect(said(copy)).toEqual(expected)
  })

  test('over paragraphs without a closing mark is one quote', () => {
    const quotes = quotesOf(
      '“The water rose all night,” Rivera said. “We had no boats.\n\n“Then the bridge went, and we were alone.”'
    )
    expect(quotes).toHaveLength(1)
    expect(quotes[0]?.parts?.map(({text}) => text)).toEqual([
      'The water rose all night,',
      'We had no boats.',
      'Then the bridge went, and we were alone.'
    ])
  })

  test('over paragraphs, signed at the end, is one quote', () => {
    const quotes = quotesOf(
      'The mayor said that the gates were old.\n\n“The water rose all night.\n\n“We had no boats and no light.\n\n“Then the bridge went,” Rivera said.'
    )
    expect(quotes.map(({kind, text, speaker, block}) => [kind, text, speaker?.mention, block])).toEqual([
      ['indirect', 'the gates were old', 'The mayor', 1],
      ['direct', 'The water rose all night. We had no boats and no light. Then the bridge went,', 'Rivera', 2]
    ])
  })

  test('a paragraph of marks carries the speaker on', () => {
    expect(said('“The water rose all night,” Rivera said.\n\n“We had no boats and no light.”')).toEqual([
      ['direct', 'The water rose all night,', 'Rivera', 'said'],
      ['direct', 'We had no boats and no light.', 'Rivera', null]
    ])
  })
})

describe('reported speech', () => {
  test.each<[string, string, unknown[]]>([
    [
      'a clause',
      'The minister said that troops would leave the valley.',
      [['indirect', 'troops would leave the valley', 'The minister', 'said']]
    ],
    [
      'according to, before',
      'According to the ministry, two people died in the flood.',
      [['indirect', 'two people died in the flood', 'the ministry', 'According to']]
    ],
    [
      'according to, after',
      'Two people died in the flood, according to the ministry.',
      [['indirect', 'Two people died in the flood', 'the ministry', 'according to']]
    ],
    [
      'a hearer',
      'Rivera told reporters that the gates would stay shut.',
      [['indirect', 'the gates would stay shut', 'Rivera', 'told']]
    ],
    [
      'after it',
      'The gates will stay shut until March, the company said.',
      [['indirect', 'The gates will stay shut until March', 'the company', 'said']]
    ],
    [
      'a body by its noun and its name',
      'According to the operator, Orval Ropeways Private Limited, the track was last serviced in March.',
      [['indirect', 'the track was last serviced in March', 'Orval Ropeways Private Limited', 'According to']]
    ],
    [
      'that nobody says as a subject',
      'The work will start in March, it was announced on Monday by the mayor of Orval, Ana Rivera.',
      [['indirect', 'The work will start in March', 'Ana Rivera', 'announced']]
    ],
    [
      'a request',
      'Rivera advised farmers to report the damage early.',
      [['indirect', 'to report the damage early', 'Rivera', 'advised']]
    ],
    [
      'marks inside',
      'She called the plan “a bad joke” that would cost millions.',
      [['mixed', 'the plan “a bad joke” that would cost millions', 'She', 'called']]
    ]
  ])('%s', (_name, copy, expected) => {
    expect(said(copy)).toEqual(expected)
  })
})

describe('where reported speech ends', () => {
  test.each<[string, string, unknown[]]>([
    [
      'what modifies the saying is not said',
      'The minister said the dam was safe, a day after villagers marched to the gates.',
      [['indirect', 'the dam was safe', 'The minister', 'said']]
    ],
    [
      'both sides of an attribution between commas',
      'The gates, Rivera said, would be opened again on Tuesday.',
      [['indirect', 'The gates would be opened again on Tuesday', 'Rivera', 'said']]
    ],
    [
      'a clause that the quotation goes on from',
      'The gates were opened too late, which, Rivera said, “drowned the valley”.',
      [['mixed', 'The gates were opened too late, which “drowned the valley”', 'Rivera', 'said']]
    ],
    [
      'words that announce a quotation',
      'Not everybody thought so of the new gates: “They are a danger to us all,” said Rivera.',
      [['direct', 'They are a danger to us all,', 'Rivera', 'said']]
    ],
    [
      'two participles of one verb',
      'The company said that the gates had been inspected in May and declared safe.',
      [['indirect', 'the gates had been inspected in May and declared safe', 'The company', 'said']]
    ],
    [
      'a verb that reports with “that” only',
      'Questioned by the chair, Rivera accepted that the gates had been left open.',
      [['indirect', 'the gates had been left open', 'Rivera', 'accepted']]
    ],
    [
      'a document with all that is said of it',
      'A letter sent to the ministry in May and seen by the paper warned that the gates were cracked.',
      [['indirect', 'the gates were cracked', 'A letter sent to the ministry in May and seen by the paper', 'warned']]
    ]
  ])('%s', (_name, copy, expected) => {
    expect(said(copy)).toEqual(expected)
  })
})

describe('what is no quote', () => {
  test.each([
    ['a scare quote', 'The so-called “safe zone” lies north of the river.'],
    ['the title of a work', 'The film “Low Tide” opens in the valley next week.'],
    ['a nickname', 'Ana “Nita” Rivera has run the port since 2009.'],
    ['feet and inches', 'The boards, 6\' 2" long and 12" wide, lay in the yard.'],
    ['an answer to what others say', 'Rivera denied the charge and dismissed the rumours.'],
    ['a thing that is offered', 'The governor offered help to the valley.'],
    ['a thing that is described', 'The guide described the caves.'],
    ['a wish to stay unnamed', 'A trader, who asked not to be named, refused to comment.'],
    ['a thought without marks', 'Many people in the valley feared another flood.'],
    ['years and possessives', "The workers' boats of the '90s lay at the ministers' doors."]
  ])('%s', (_name, copy) => {
    expect(said(copy)).toEqual([])
  })
})

describe('hostile marks', () => {
  test.each([
    ['an odd mark', 'The pipe was 12" wide and “long.'],
    ['a closing one alone', 'The pipe was wide” and long.'],
    ['apostrophes', "'Twas the workers' boats' '' ' ''' end."],
    ['nested without end', '“‘“‘“‘ who knows ”']
  ])('%s is forgotten in the next paragraph', (_name, broken) => {
    const quotes = quotesOf(`${broken}\n\nThe yard was empty on Monday.\n\n“We will go home tomorrow,” Rivera said.`)
    expect(quotes[quotes.length - 1]).toMatchObject({kind: 'direct', text: 'We will go home tomorrow,', cue: 'said'})
  })
})

test('positions are those of the words', () => {
  // Signs of wraps (`>` of a mail, control characters) stand in the source alone.
  const words = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '')
  let count = 0
  for (const {input, options} of cases) {
    if (options.encoding) continue
    const {source} = reader.tree({value: input})
    const at = ({start, end}: Position): string => words(source.slice(start.offset, end.offset))
    for (const {
      quotes,
      source: {format}
    } of reader.read({value: input}).stories) {
      if (format !== 'text') continue
      for (const {parts = [], speaker, cue, cuePosition} of quotes) {
        for (const part of parts) expect(at(part.position)).toBe(words(part.text))
        if (speaker?.position) expect(at(speaker.position)).toBe(words(speaker.mention))
        if (cuePosition) expect(at(cuePosition)).toBe(words(cue ?? ''))
        count += parts.length
      }
    }
  }
  expect(count).toBeGreaterThan(20)
})

describe('a quotation that is not of the verb after the next stop', () => {
  test.each<[string, string, unknown[]]>([
    [
      'but of a verb that is seldom one of saying',
      '“The keeper went left, so I went right,” shrugged Bell afterwards. He said the crowd had carried the team.',
      [
        ['direct', 'The keeper went left, so I went right,', 'Bell', 'shrugged'],
        ['indirect', 'the crowd had carried the team', 'He', 'said']
      ]
    ],
    [
      'but of whom the sentence before is about',
      'The inspector, who worked with him for years, remembers him as “the only man who ever rang”. She says: “He would stand there, listening. We never dared to breathe.”',
      [
        ['mixed', 'him as “the only man who ever rang”', 'The inspector', 'remembers'],
        ['direct', 'He would stand there, listening. We never dared to breathe.', 'She', 'says']
      ]
    ],
    [
      'a letter before a colon is no speaker',
      'Q: Any regrets?\nA: “One safe, in 1988. It is still closed.”',
      [['direct', 'One safe, in 1988. It is still closed.', null, null]]
    ]
  ])('%s', (_name, copy, expected) => {
    expect(said(copy)).toEqual(expected)
  })
})

describe('a quotation that begins in a paragraph and is signed in the next', () => {
  test('is one', () => {
    expect(said('It did. “The first month I cried every day.\n\n“Then I stopped,” Bell said.')).toEqual([
      ['direct', 'The first month I cried every day. Then I stopped,', 'Bell', 'said']
    ])
  })
  test('but not where it closes', () => {
    expect(said('It did. “The first month I cried every day.”\n\n“Then I stopped,” Bell said.')).toEqual([
      ['direct', 'Then I stopped,', 'Bell', 'said']
    ])
  })
})

describe('what somebody denies', () => {
  test.each([
    ['Bell had always denied taking the drug.', 'taking the drug'],
    ['Bell had always denied the theft of the drug.', 'the theft of the drug']
  ])('%s', (copy, words) => expect(said(copy)).toEqual([['indirect', words, 'Bell', 'denied']]))
})
