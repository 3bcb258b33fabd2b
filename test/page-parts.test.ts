import {describe, expect, test} from 'vitest'
import type {Story} from '../src/contract.js'
import {built} from './setup/built.js'

const reader = await built.createReader({})
const one = (copy: string): Story => reader.read({value: copy}).stories[0] as Story

const MILL = 'The mill at Orval ground its first sack in forty years on Tuesday, and the baker bought it.'
const OWL = 'An owl closed the law courts at Ashby for a second day and will not be moved, clerks said.'
const REST = 'The mayor has a key to the tower and a ladder that is long enough.'
const HEAD = 'Old mill at Orval turns again\nBy Ana Ruiz\nJanuary 6, 2026\n\n'
const within = (lines: string): Story => one(`${HEAD}${MILL}\n\n${lines}\n\n${OWL}\n\n${REST}\n`)
const below = (lines: string): Story => one(`${HEAD}${MILL}\n\n${OWL}\n\n${REST}\n\n${lines}\n`)
const types = ({body}: Story): string[] => body.map(({type}) => type)

describe('the only question on a line of its own', () => {
  const OTHER = `A stone from the north\n\n${REST}`
  test.each([
    ['What does the baker say?', 'crosshead'],
    ['How did the wheel come back?', 'crosshead'],
    // It goes on from what stands before it, or is too short
    ['So what does the baker say?', 'paragraph'],
    ['Who knows?', 'paragraph']
  ])('«%s» beside another cross-head', (line, type) =>
    expect(within(`${line}\n\n${REST}\n\n${OTHER}`).body[1]).toMatchObject({type})
  )
  test('is a paragraph in a story without cross-heads', () =>
    expect(types(within('What does the baker say?'))).toEqual(['paragraph', 'paragraph', 'paragraph', 'paragraph']))
  test('is a paragraph over another of its kind, or beside the parts of a summary alone', () =>
    expect(types(within(`In short:\n${REST}\n\nWhat does the baker say?\n\n${OWL}`))).toEqual([
      'paragraph',
      'crosshead',
      'paragraph',
      'paragraph',
      'paragraph',
      'paragraph',
      'paragraph'
    ]))
})

test.each([
  [
    'Harbour Radio: Why does it turn?',
    'Ana Ruiz: Because the river pushes it, and because nobody has told it to stop.'
  ],
  ['HR: Is that all?', 'A.R.: There is a stone as well. It came from the north on two ships, one of which sank.']
])('a question of an interview is no cross-head: «%s»', (question, answer) =>
  expect(types(within(`${question}\n\n${answer}`))).not.toContain('crosshead')
)
test('a question with a colon over the text is one', () =>
  expect(types(within(`${REST}\n\nOrval: Why does it turn?\n\n${REST}\n\nA stone from the north`))).toContain(
    'crosshead'
  ))

test.each([
  ['Results of the first four sacks ground:', 'crosshead'],
  ['Sacks ground so far:', 'crosshead'],
  // It leads to its points as a sentence does, or is as long as one
  ['The mayor bought the following sacks:', 'paragraph'],
  ['Sacks that went down the river on the first of the ships:', 'paragraph']
])('over points «%s»', (line, type) =>
  expect(within(`${REST}\n\n${line}\n- Rye, two\n- Oats, one`).body[2]).toMatchObject({type})
)

describe('films', () => {
  test('are the page’s, with how long they are', () =>
    expect(types(within('How a wheel is made of oak\n04:12'))).toEqual(['paragraph', 'paragraph', 'paragraph']))
  test.each([['How a wheel is made of oak\n\n04:12'], ['Wheel\n04:12'], ['The wheel\n04:12\nThe stone\n05:13']])(
    'are no other times: «%s»',
    (lines) => expect(within(lines).body.length).toBeGreaterThan(3)
  )
})

describe('pictures with who sells them before their name', () => {
  test.each([
    ['BBC/Jo Bell A man in a grey suit stands on a wheel', 'BBC/Jo Bell'],
    ['PA/Jo van Bell Two men stand on a wheel', null],
    ['AFP/Jo Ann Bell Two men stand on a wheel', 'AFP/Jo Ann Bell'],
    ['Reuters A man in a grey suit stands on a wheel', 'Reuters'],
    ['BBC/Radio plans a film on it', null]
  ])('«%s»', (line, credit) =>
    expect(within(`${line}\nMiller Tom Beck says the wheel is his`).captions).toEqual(
      credit === null ? [] : [{text: 'Miller Tom Beck says the wheel is his', credit, date: null}]
    )
  )
})

describe('a line of attribution with its «by»', () => {
  const SAID = '“The stone has come back to me,” said Tom Beck, a miller.'
  test('is the pull quote’s', () => {
    const {body, quotes} = within(`${SAID}\n\n“The stone has come back to me”\nby Tom Beck, miller`)
    expect(body[2]).toEqual({type: 'pullquote', text: '“The stone has come back to me”'})
    expect(quotes.find(({kind}) => kind === 'pull')?.speaker?.name).toBe('Tom Beck')
  })
  test('is none in small letters', () =>
    expect(within(`${SAID}\n\n“The stone has come back to me”\nby the miller of Orval`).body).toHaveLength(6))
})

describe('what a story is filed under', () => {
  const PROMPT = 'Get our newsletter with all the mills you need to start the day. Sign up here.'
  test('is the page’s below its last prompt', () =>
    expect(types(below(`${PROMPT}\n\nOrval\nWater mills\nBread`))).toEqual(['paragraph', 'paragraph', 'paragraph']))
  test.each([
    // One line alone, figures, words with a stop
    ['Orval'],
    ['Orval 3\nAshby 2'],
    ['Orval\nWater mills turn.'],
    ['Orval\nThe water mills of the north']
  ])('is not «%s»', (lines) => expect(below(`${PROMPT}\n\n${lines}`).body.length).toBeGreaterThan(3))
})

describe('a button after a sentence', () => {
  test.each([
    ['Your local news, direct to your inbox. Subscribe'],
    ['Catch every turn of the wheel, a one stop destination for stones. Explore now!']
  ])('shows the page’s line: «%s»', (line) => expect(within(line).body).toHaveLength(3))
  test.each([
    ['The miller’s advice to all who want bread is short. Subscribe to it or not.'],
    ['The sign over the door of the mill has not been read. Wait now!']
  ])('is none in «%s»', (line) => expect(within(line).body).toHaveLength(4))
})

describe('«More» over the title of another piece', () => {
  test('can stand over a cross-head', () =>
    expect(within(`More\nThe last bell founder of Orval\n\nA stone from the north\n\n${REST}`).related).toMatchObject([
      {label: 'More', title: 'The last bell founder of Orval'}
    ]))
  test('is a button where a sentence follows', () =>
    expect(within(`More\nThe last bell founder of Orval is here.\n\n${REST}`).related).toEqual([]))
})

test.each([
  [`By Ana Ruiz, KYODO NEWS - Jun 12, 2024 - 21:14`, '2024-06-12T21:14', null],
  [`Ana Ruiz, Orval - Jun 12, 2024 - 21:14`, '2024-06-12T21:14', 'Orval']
])('«%s» is when it went out', (line, published, location) => {
  const story = one(`Old mill at Orval turns again\n${line}\n\n${MILL}\n\n${OWL}\n`)
  expect([story.published, story.byline?.authors[0]?.location ?? null]).toEqual([published, location])
})

test('a name over a picture with a credit that no list knows is the author’s', () => {
  const story = one(
    `Old mill at Orval turns again\nJanuary 6, 2026\n\nAna Ruiz\n\nMiller Tom Beck with the stone of 1734 in the yard of the mill. Riverstone / Jo Bell\n\n${MILL}\n\n${OWL}\n`
  )
  expect(story.byline?.authors).toMatchObject([{name: 'Ana Ruiz'}])
  expect(story.captions).toMatchObject([{credit: 'Riverstone / Jo Bell'}])
})

describe('rows that lost their signs', () => {
  const FIGURES = 'Rye - Orval: UP 2 percent at 41.20\nOats: DOWN at 38.07 from 39\nBarley: FLAT at 12'
  test('are a list where each has a figure after its colon', () =>
    expect(within(`- Key figures around 1545 GMT -\n\n${FIGURES}`).body.slice(1, 3)).toEqual([
      {type: 'crosshead', text: 'Key figures around 1545 GMT'},
      {type: 'list', text: FIGURES}
    ]))
  test('are a list under words that lead to them', () =>
    expect(
      within(
        `What the miller wants\n\nHe is asking the town to:\nMend the wheel by May\nCut the price of oak`
      ).body.slice(1, 4)
    ).toEqual([
      {type: 'crosshead', text: 'What the miller wants'},
      {type: 'paragraph', text: 'He is asking the town to:'},
      {type: 'list', text: 'Mend the wheel by May\nCut the price of oak'}
    ]))
  test.each([
    // Too few, no figure, a stop, no empty line after them, whom to call
    ['Rye - Orval: UP 2 percent\nOats: DOWN at 38.07'],
    ['Rye - Orval: UP again\nOats: DOWN again\nBarley: FLAT as ever'],
    ['Rye - Orval: UP 2 percent.\nOats: DOWN at 38.07.\nBarley: FLAT at 12.'],
    [`${FIGURES}\n${REST}`],
    ['Tel: 555 0100 Orval\nFax: 555 0101 Orval\nMobile: 555 0102 Orval'],
    [`He is asking the town to:\nMend the wheel by May\n\nCut the price of oak`],
    [`He is asking the town to:\nMend the wheel by May.\nCut the price of oak.`]
  ])('are no list: «%s»', (lines) => expect(types(within(lines))).not.toContain('list'))
  test('are no list over the story', () =>
    expect(types(one(`Old mill at Orval turns again\n\n${FIGURES}\n\n${MILL}\n\n${OWL}\n`))).not.toContain('list'))
})

describe('the points of a summary', () => {
  const POINTS = 'The wheel is of oak.\nThe baker bought the first sack.'
  test('can be sentences', () =>
    expect(one(`${HEAD}What you need to know:\n${POINTS}\n\n${MILL}\n\n${OWL}\n`).body.slice(0, 2)).toEqual([
      {type: 'crosshead', text: 'What you need to know:'},
      {type: 'list', text: POINTS}
    ]))
  test.each([
    ['What you need to know:\n\nThe wheel is of oak. It turns.\nThe baker bought the first sack.'],
    ['In short:\nThe wheel is of oak.\nThe baker bought the first sack.\nWhat’s next?\nThe stone is due in June.'],
    [`Summary\n${POINTS}\n${REST}\n${MILL}\n${REST}`]
  ])('are no list: «%s»', (lines) => expect(types(one(`${HEAD}${lines}\n${MILL}\n${OWL}\n`))).not.toContain('list'))
})

test('the desk’s initials end a story over the page’s lines', () => {
  const {body, furniture} = below('burs-cld/jj\n\nHow we work')
  expect(body).toHaveLength(3)
  expect(furniture).toContain('How we work')
})
test.each([['up/down'], ['and/or']])('the same signs are initials by their form alone: «%s»', (line) =>
  expect(below(`The wheel is what the miller calls it\n\n${line} again, he says.`).body.length).toBeGreaterThan(3)
)

test('whose copy it is stands below what it is filed under', () =>
  expect(below('Tags:\nmills\nbread\nCopyright © 2024, Radio Orval').notes).toMatchObject([{kind: 'disclaimer'}]))

test('links to other stories end at a prompt of the page', () => {
  const {related} = below(
    'MORE ON THIS TOPIC\nOwl leaves the court at last\nMiller sells the first sack\n\nJoin our Telegram channel and get the latest news.\n\nCourts and crimes\nFood'
  )
  expect(related.map(({title}) => title)).toEqual(['Owl leaves the court at last', 'Miller sells the first sack'])
})

describe('a credit with its label on a line of its own', () => {
  const under = (line: string): Story =>
    one(
      `Old mill at Orval turns again\nThe wheel of the old mill turns again above the weir at Orval on May 16, 2024.\n\n${line}\nBy Ana Ruiz\n\n${MILL}\n\n${OWL}\n`
    )
  test('makes the sentence over the empty line a caption', () =>
    expect(under('Photo credit: Jo Bell | Harbour Media').captions).toEqual([
      {
        text: 'The wheel of the old mill turns again above the weir at Orval on May 16, 2024.',
        credit: 'Jo Bell | Harbour Media',
        date: '2024-05-16'
      }
    ]))
  test('does not so without its label', () => expect(under('Jo Bell/AFP').captions).toEqual([]))
})

test.each([
  ['The wheel of the mill turns on Tuesday. — White Star/File', 'White Star/File'],
  ['The wheel of the mill turns on Tuesday. — Jo Bell/file', 'Jo Bell/file'],
  ['The wheel of the mill turns here — in the White File', undefined],
  ['The wheel of the mill turns. White/Black/Profile', undefined]
])('a credit after a dash: «%s»', (line, credit) =>
  expect(one(`${HEAD}${line}\n\n${MILL}\n\n${OWL}\n`).captions[0]?.credit).toBe(credit)
)

test.each([
  ['Ana Ruiz\nAna Ruiz, Science Reporter\naruiz@harbour.example', 'Science Reporter', 'aruiz@harbour.example'],
  ['Ana Ruiz\nScience Reporter', 'Science Reporter', null]
])('an author named twice: «%s»', (lines, role, email) =>
  expect(
    one(`Old mill at Orval turns again\nJanuary 6, 2026\n${lines}\n\n${MILL}\n\n${OWL}\n`).byline?.authors[0]
  ).toMatchObject({name: 'Ana Ruiz', role, email})
)

describe('films with their length over the title', () => {
  test('are the page’s', () =>
    expect(
      types(within('Please use Chrome browser for a more accessible video player\n\n1:04\nHow a wheel is made of oak'))
    ).toEqual(['paragraph', 'paragraph', 'paragraph']))
  test.each([
    ['14:04\nHow a wheel is made of oak'],
    ['1:04\nThe wheel turns again at last.'],
    ['1:04\nHow a wheel\n\nis made']
  ])('are not «%s»', (lines) => expect(within(lines).body.length).toBeGreaterThan(3))
})

describe('a picture’s name over the page’s button', () => {
  const CAPTION = 'The wheel before the flood. Photograph: Jo Bell/Harbour Post'
  test('gives way to the caption', () => {
    const {body, captions} = within(`The wheel of the mill at Orval.\nView image in fullscreen\n${CAPTION}`)
    expect(body).toHaveLength(3)
    expect(captions).toMatchObject([{text: 'The wheel before the flood.', credit: 'Jo Bell/Harbour Post'}])
  })
  test.each([
    ['It is old. It is of oak.\nView image in fullscreen'],
    ['The wheel of the mill at Orval.\n\nView image in fullscreen']
  ])('is a paragraph: «%s»', (lines) => expect(within(`${lines}\n${CAPTION}`).body).toHaveLength(4))
})

describe('a line of attribution under words without marks', () => {
  const SAID = 'Tom Beck has the key. “The stone has come back to me at last,” he said on Tuesday.'
  test('tells whose they are', () => {
    const {body, quotes} = within(`The stone has come back to me at last\nTom Beck, miller\n\n${SAID}`)
    expect(body[1]).toEqual({type: 'pullquote', text: 'The stone has come back to me at last'})
    expect(quotes.find(({kind}) => kind === 'pull')?.speaker?.name).toBe('Tom Beck')
  })
  test.each([
    ['The stone has come back to me at last\n\nTom Beck, miller'],
    ['The stone has come back to me at last\nTom Beck']
  ])('is none: «%s»', (lines) => expect(within(`${lines}\n\n${SAID}`).body).toHaveLength(6))
})

test('who took a picture is told again under the buttons', () => {
  const story = one(
    `${HEAD}The wheel turns above the weir at Orval.\nJo Bell/Radio Ashby\nhide caption\ntoggle caption\nJo Bell/Radio Ashby\n\n${MILL}\n\n${OWL}\n`
  )
  expect(story.byline?.authors).toHaveLength(1)
  expect(story.captions).toMatchObject([{credit: 'Jo Bell/Radio Ashby'}])
})

describe('a heading over links that a page could have alone', () => {
  test('is their label with titles straight under it', () =>
    expect(
      within('Read more from Radio Ashby:\nPigeon stopped with a pass\nDog elected by mistake').related
    ).toMatchObject([
      {label: 'Read more from Radio Ashby', title: 'Pigeon stopped with a pass'},
      {title: 'Dog elected by mistake'}
    ]))
  test('is the page’s without', () => expect(within('Read more from Radio Ashby:').furniture).toHaveLength(1))
})

test.each([
  ['BBC Sport at Harbour Park', 'BBC Sport', 'Harbour Park'],
  ['BBC News, Ashby', 'BBC News', 'Ashby']
])('where an author works: «%s»', (line, organisation, location) =>
  expect(
    one(`Old mill at Orval turns again\nBy Ana Ruiz\n${line}\n\n${MILL}\n\n${OWL}\n`).byline?.authors[0]
  ).toMatchObject({
    organisation,
    location
  })
)
test('a place alone at which somebody is does not', () =>
  expect(
    one(`Old mill at Orval turns again\nBy Ana Ruiz\nOld Mill at Orval Park\n\n${MILL}\n\n${OWL}\n`).byline?.authors[0]
  ).toMatchObject({
    organisation: null
  }))

describe('subjects in small letters', () => {
  test('are the page’s below the story', () => expect(below('frogs\nwater mills\nradio').body).toHaveLength(3))
  test.each([['frogs'], ['frogs\nwater mills turn at night'], ['frogs\nmills of 1734'], ['frogs\nradio.']])(
    'are not «%s»',
    (lines) => expect(below(lines).body.length).toBeGreaterThan(3)
  )
})

test.each([
  ['CNN —', 'CNN'],
  ['CNN –', 'CNN']
])('an agency and a dash on a line of their own: «%s»', (line, agency) => {
  const story = one(`${HEAD}${line}\n\n${MILL}\n\n${OWL}\n`)
  expect(story.dateline?.organisations).toEqual([agency])
  expect(story.body[0]?.text).toBe(MILL)
})
test.each([['OWL —'], ['CNN'], ['CNN -']])('no dateline: «%s»', (line) =>
  expect(one(`${HEAD}${line}\n\n${MILL}\n\n${OWL}\n`).dateline).toBe(null)
)

test.each([
  ['Be the first to get Breaking News'],
  ['Install the Radio Ashby app for free'],
  ['Get the latest bread prices straight to your phone'],
  ['.From the section Water Mills'],
  ['skip past newsletter promotion']
])('a line of the page: «%s»', (line) => expect(within(line).body).toHaveLength(3))
test.each([
  ['Be the first to get bread'],
  ['Install the wheel with a crane'],
  ['Get the sack straight to your cart'],
  ['From the section of the wheel a beam is gone']
])('no line of the page: «%s»', (line) => expect(within(line).body).toHaveLength(4))

describe('a section of several words over the headline', () => {
  test.each([['South & Central Asia'], ['Food and Fair Trade'], ['Arts & Culture']])('«%s»', (line) =>
    expect(one(`${line}\n${HEAD}${MILL}\n\n${OWL}\n`).headline).toBe('Old mill at Orval turns again')
  )
  test('is the headline where no other stands under it', () =>
    expect(one(`South & Central Asia\nBy Ana Ruiz\n\n${MILL}\n\n${OWL}\n`).headline).toBe('South & Central Asia'))
})

test.each([
  ['Inés Bertolotti', 'Inés Bertolotti'],
  ['Noémie Ruiz', 'Noémie Ruiz'],
  ['In Berlin', undefined],
  ['No Bertolotti', undefined]
])('letters of a name that begin as a small word does: «%s»', (line, name) =>
  expect(
    one(`Old mill at Orval turns again\n${line}\nJanuary 6, 2026\n\n${MILL}\n\n${OWL}\n`).byline?.authors[0]?.name
  ).toBe(name)
)

test('the name of an author’s picture is the page’s', () => {
  const head = (line: string): string | null =>
    one(`Old mill at Orval turns again\n${line}\nAna Ruiz\nJanuary 6, 2026\n\n${MILL}\n\n${OWL}\n`).subheadline
  expect(head('Portrait of Ana Ruiz')).toBe(null)
  expect(head('Portrait of Jo van Bell')).toBe('Portrait of Jo van Bell')
})

test.each([
  ['Corrections & Clarifications: An earlier version had another mill.', 'correction'],
  ['Correction and clarification: An earlier version had another mill.', 'correction'],
  ['Ashby Agency website contains only a portion of the stories offered to subscribers.', 'disclaimer']
])('a note: «%s»', (line, kind) => expect(below(line).notes).toMatchObject([{kind}]))
test.each([
  ['Corrections & Clarifications of the river are a book by the miller, and a long one.'],
  ['The mill contains only a portion of the stones that were offered to it.']
])('no note: «%s»', (line) => expect(below(line).notes).toEqual([]))

test.each([['– Ashby Times'], ['— The Orval Herald']])('a paper signs under the story: «%s»', (line) =>
  expect(
    below(`${line}\n\nRelated news\nOwl leaves the court at last\nMiller sells the first sack`).tagline?.organisations
  ).toEqual([line.slice(2)])
)
test.each([['– Ashby Owls'], ['– by the Times']])('none signs: «%s»', (line) =>
  expect(below(`${line}\n\nRelated news\nOwl leaves the court at last\nMiller sells the first sack`).tagline).toBe(null)
)

test.each([
  ['The wheel of the mill turns again at Orval. | NA', 'NA'],
  ['The wheel of the mill turns again at Orval. | CEDOC PERFIL', 'CEDOC PERFIL'],
  ['The wheel of the mill turns again at Orval | NA', undefined],
  ['The wheel of the mill turns again at Orval. | No more', undefined]
])('letters after a bar under a picture: «%s»', (line, credit) =>
  expect(one(`${HEAD}${line}\n\n${MILL}\n\n${OWL}\n`).captions[0]?.credit).toBe(credit)
)

test('whom to ask, with an address, is the page’s and the author’s', () => {
  const story = below('Reach Ana Ruiz at aruiz@harbour.example.')
  expect(story.body).toHaveLength(3)
  expect(story.byline?.authors[0]?.email).toBe('aruiz@harbour.example')
})

test.each([['The other side:'], ['What to watch:']])('a part of a summary: «%s»', (line) =>
  expect(within(`${line}\n${REST}`).body[1]).toEqual({type: 'crosshead', text: line})
)
test('all of the page’s news', () => {
  expect(below('See all News Updates of the Day').body).toHaveLength(3)
  expect(below('See all that the miller has done for bread').body).toHaveLength(4)
})

test.each([['AT A GLANCE'], ['Highlights']])('the heading of a summary under the byline is no deck: «%s»', (line) => {
  const points = 'The wheel is of oak.\nThe baker bought the first sack.'
  const story = one(`${HEAD}${line}\n${points}\n\n${MILL}\n\n${OWL}\n`)
  expect(story.subheadline).toBe(null)
  expect(story.body.slice(0, 2)).toEqual([
    {type: 'crosshead', text: line},
    {type: 'list', text: points}
  ])
})
test('another line over points is the deck', () =>
  expect(one(`${HEAD}The wheel is of oak again\n- One\n- Two\n\n${MILL}\n\n${OWL}\n`).subheadline).toBe(
    'The wheel is of oak again'
  ))

test.each([['Writer’s email: aruiz@harbour.example'], ["Author's e-mail: aruiz@harbour.example"]])('«%s»', (line) => {
  const story = below(line)
  expect(story.body).toHaveLength(3)
  expect(story.byline?.authors[0]?.email).toBe('aruiz@harbour.example')
})
test('somebody else’s address is told in the story', () =>
  expect(below('The miller’s email: aruiz@harbour.example').body).toHaveLength(4))
