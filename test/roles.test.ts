import {expect, test} from 'vitest'
import type {Story} from '../src/contract.js'
import {built} from './setup/built.js'

const reader = await built.createReader({})
const read = (copy: string): readonly Story[] => reader.read({value: copy}).stories
const one = (copy: string): Story => read(copy)[0] as Story

const CLOCK = 'The old clock of the town hall struck thirteen on Tuesday, and nobody set it right.'
const OWL = 'An owl closed the law courts at Ashby for a second day and will not be moved, clerks said.'
const REST = 'It will strike again.\n\nThe mayor has a key.'

test.each([
  ['a rule', `Clock strikes thirteen\n\n${CLOCK}\n\n${REST}\n\n-----\n\nOwl closes courts\nBy Ana Ruiz\n\n${OWL}\n`],
  ['an end mark', `Clock strikes thirteen\n\n${CLOCK}\n\n${REST}\n\nENDS\n\nOwl closes courts\n\n${OWL}\n\n${REST}\n`],
  [
    'a sign-off',
    `Clock strikes thirteen\n\n${CLOCK}\n\n${REST}\n\n(Reporting by Ana Ruiz; Editing by Tom Beck)\n\nOwl closes courts\n\nASHBY, June 10 (PA) - ${OWL}\n`
  ],
  [
    'a headline with its byline',
    `Clock strikes thirteen\n\n${CLOCK}\n\n${REST}\n\nOwl closes courts\nBy Ana Ruiz\n\n${OWL}\n`
  ]
])('two stories in one file are parted by %s', (_name, copy) => {
  expect(read(copy).map(({headline, source}) => [headline, source.index])).toEqual([
    ['Clock strikes thirteen', 0],
    ['Owl closes courts', 1]
  ])
})

test.each([
  ['a cross-head', `${CLOCK}\n\nBy the numbers\n\n${OWL}\n\n${REST}`],
  ['a rule before the promotion', `${CLOCK}\n\n${REST}\n\n___\n\nMore AP stories: https://example.com/ap`],
  ['an end mark before the firm’s own description', `${CLOCK}\n\n${REST}\n\n###\n\nAbout Corran Pumps\n\n${OWL}`]
])('%s parts no story', (_name, copy) => {
  expect(read(`Clock strikes thirteen\n\nBy Sam Adom\n\n${copy}\n`)).toHaveLength(1)
})

test('lines of one paragraph each are not joined, wherever they end', () => {
  const lines = [
    'The clock was built in the spring of the year 1744.',
    'It has one hand, which is enough.',
    'Nobody has seen it stop.'
  ]
  expect(one(`Clock strikes thirteen\nBy Ana Ruiz\n${lines.join('\n')}\n`).body.map(({text}) => text)).toEqual(lines)
})

test('wrapped lines are joined, in quoted mail too', () => {
  const copy =
    '> Clock strikes thirteen\n>\n> The old clock of the town hall struck\n> thirteen on Tuesday, and nobody set it\n> right.\n>\n> It will strike again.\n'
  const {headline, body} = one(copy)
  expect([headline, ...body.map(({text}) => text)]).toEqual(['Clock strikes thirteen', CLOCK, 'It will strike again.'])
})

test('a first paragraph that is a full sentence is no headline', () => {
  const {headline, body} = one(`${CLOCK}\n\n${OWL}\n\n${REST}\n`)
  expect([headline, body.length]).toEqual([null, 4])
})

test('whom to ask under the story is the page’s, and the author’s address the author’s', () => {
  const {byline, body, furniture} = one(
    `Clock strikes thirteen\nBy Ana Ruiz\n\n${CLOCK}\n\n${REST}\n\nMedia contact:\nTom Beck\n+44 1632 960123\n\nana@post.example\n`
  )
  expect(byline?.authors[0]?.email).toBe('ana@post.example')
  expect(body).toHaveLength(3)
  expect(furniture).toEqual(['Media contact:', 'Tom Beck', '+44 1632 960123', 'ana@post.example'])
})

test('several short questions are cross-heads, one is a paragraph', () => {
  const types = (copy: string): string[] =>
    one(`Clock strikes thirteen\nBy Ana Ruiz\n\n${copy}\n`).body.map(({type}) => type)
  expect(
    types(`${CLOCK}\n\nWhy thirteen?\n\n${OWL}\n\nWhat next?\n\n${REST}`).filter((type) => type === 'crosshead')
  ).toHaveLength(2)
  expect(types(`${CLOCK}\n\nThen what?\n\n${OWL}`)).toEqual(['paragraph', 'paragraph', 'paragraph'])
})

test('letters that run on after dots sign a story off', () => {
  const {body, tagline} = one(`Clock strikes thirteen\n\nBy Ana Ruiz\n\n${CLOCK}\n\n${OWL.slice(0, -1)}….PACNEWS/TBC\n`)
  expect([body[1]?.text, tagline?.organisations]).toEqual([OWL.slice(0, -1), ['PACNEWS', 'TBC']])
})

test('an update is not before the story is out', () => {
  const {published, updated} = one(
    `Clock strikes thirteen\nPosted: Dec 30, 2021 | Last Updated: January 2\n\n${CLOCK}\n\n${REST}\n`
  )
  expect([published, updated]).toEqual(['2021-12-30', '2022-01-02'])
})

test.each([
  '- Advertisement -',
  'Ad Feedback',
  'View this post on Instagram',
  '— Ana Ruiz (@anaruiz) June 3, 2024',
  '#clock #hall'
])('of the page, between two paragraphs: %s', (line) => {
  const {body, furniture} = one(`Clock strikes thirteen\n\nBy Ana Ruiz\n\n${CLOCK}\n\n${line}\n\n${OWL}\n\n${CLOCK}\n`)
  expect([body.map(({text}) => text), furniture]).toEqual([[CLOCK, OWL, CLOCK], [line]])
})

test('a lead that tells what was seen is no caption', () => {
  const lead = 'Parents ring cowbells on the path to school after a wolf was seen on it twice.'
  expect(one(`Clock strikes thirteen\n\nMarch 12, 2024\n\n${lead}\n\n${CLOCK}\n`).body[0]?.text).toBe(lead)
})

test.each(['Politics', 'World News', 'EN'])('a page’s section alone is no headline: %s', (section) => {
  const {headline, furniture} = one(`${section}\nBy Ana Ruiz\n2 November 2025\n\n${OWL}\n\n${REST}\n`)
  expect([headline, furniture]).toEqual([null, [section]])
})

test('the button with the page’s address is no author', () => {
  const {byline, furniture} = one(`Owl closes courts\nShort Url\nAFP\nJune 03, 2025 19:20\n\n${OWL}\n\n${REST}\n`)
  expect([byline?.text, furniture]).toEqual(['AFP', ['Short Url']])
})

test.each([
  ['12 Sep 05:12', {}, ['3:1 date-part']],
  ['Updated 9:31', {}, ['3:9 date-part']],
  ['12 Sep 05:12', {received: '2025-09-14'}, []],
  ['12 Sep 2025 05:12', {}, []]
])('a time line that lacks its year or day is warned about: %s, %o', async (line, options, expected) => {
  const {read} = await built.createReader(options)
  const {warnings} = read({value: `Owl closes courts\nBy Ana Ruiz\n${line}\n\n${OWL}\n\n${REST}\n`})
  expect(warnings.map(({line, column, rule}) => `${line}:${column} ${rule}`)).toEqual(expected)
})

const FERRY = 'Ferry crews have voted to end night sailings from October.'
test.each([
  ['-- By Ana Ruiz', 'Ana Ruiz'],
  ['Analysis by Ana Ruiz', 'Ana Ruiz'],
  ['Contributed by Ana Ruiz', 'Ana Ruiz'],
  ['Ana Ruiz (AFP)', 'Ana Ruiz'],
  ['Ana Ruiz - AFP', 'Ana Ruiz']
])('who wrote it, under the headline: %s', (line, name) =>
  expect(one(`Clock strikes thirteen\n\n${line}\n\n${CLOCK}\n\n${REST}\n`).byline?.authors[0]?.name).toBe(name)
)

test('place, day and agency on a line of their own are no caption', () => {
  const {dateline, captions} = one(
    `Clock strikes thirteen\nBy Ana Ruiz\n\nLIMA, June 12 (Reuters)\n\n${CLOCK}\n\n${REST}\n`
  )
  expect([dateline?.places, dateline?.organisations, captions]).toEqual([['LIMA'], ['Reuters'], []])
})

test('a day in figures is no slug', () => {
  const {slugline, published} = one(`Clock strikes thirteen\n\n2021-06-14\n\n${CLOCK}\n\n${REST}\n`)
  expect([slugline, published]).toEqual([null, '2021-06-14'])
})

test.each([
  ['A ferry lies at the quay of Lima under a grey sky. — AFP', 'AFP'],
  ['A ferry lies at the quay of Lima under a grey sky. Shutterstock', 'Shutterstock'],
  ['Pictured: A ferry lies at the quay of Lima.', null]
])('under a picture, between two paragraphs: %s', (line, credit) => {
  const {captions, body} = one(`Clock strikes thirteen\n\nBy Ana Ruiz\n\n${CLOCK}\n\n${line}\n\n${OWL}\n\n${FERRY}\n`)
  expect([captions.map((caption) => caption.credit), body.length]).toEqual([[credit], 3])
})

test.each([
  ['NOTE: This is the second of three stories.', 'editor'],
  ['(This June 14 story corrects paragraph 4 to say nine ships)', 'correction'],
  ['- UPDATES with company comment, details', 'update'],
  ['* Adds details from paragraph 3', 'update'],
  ['With AP Photos.', 'advisory'],
  ['ATTENTION EDITORS: Pictures to follow', 'editor']
])('over the headline, for the desk: %s', (line, kind) => {
  const {headline, notes} = one(`${line}\n\nClock strikes thirteen\n\nBy Ana Ruiz\n\n${CLOCK}\n\n${REST}\n`)
  expect([headline, notes]).toEqual(['Clock strikes thirteen', [{kind, text: line}]])
})

test.each([
  ['Correction (June 15, 2021): An earlier version gave another hour.', 'correction'],
  ['This story has been updated to clarify which clock it is.', 'clarification'],
  ['This breaking news story will be updated.', 'update'],
  ['A previous version of this story misnamed the clock.', 'correction'],
  ['Updated on June 15 with a statement from the mayor.', 'update'],
  ['Republished with permission from The Harbour Post.', 'disclaimer'],
  ['The author is a lecturer at Harbour University. The views expressed are personal.', 'disclaimer'],
  ['This content is provided by AFP.', 'disclaimer'],
  ['Harbour Times © 2021', 'disclaimer'],
  ['No part of this report may be reproduced without permission.', 'disclaimer'],
  ['First published in The Harbour Times on June 14, 2021.', 'disclaimer'],
  ['Disclosure: The author owns the clock.', 'disclaimer'],
  ['The Harbour Press Health and Science Department receives support from a fund.', 'disclaimer']
])('below the story, for the reader: %s', (line, kind) => {
  const {body, notes} = one(`Clock strikes thirteen\n\nBy Ana Ruiz\n\n${CLOCK}\n\n${OWL}\n\n${line}\n`)
  expect([body.length, notes]).toEqual([2, [{kind, text: line}]])
})

test.each([
  'Sign up to our morning briefing for the best of the day',
  'Subscribe now for $1 a week',
  'Got a tip? Email tips@harbour.example',
  'Licensing and republishing: desk@harbour.example',
  'Est. reading time: 3 mins',
  'Listen · 4:32 min',
  'Font size: A- A A+',
  'Advertisement. Scroll to continue reading.',
  'To read more, subscribe to The Harbour Times.',
  'Catch all the latest news on The Harbour Times app.',
  'Report this ad',
  'Audio By Carbonatix',
  'Be the first to comment',
  'Subscribe to continue reading',
  'Read our latest e-paper',
  'Read more at harbourtimes.example',
  'You are here: Home > News',
  'Thank you! Your submission has been received!',
  'Choose your reason below and click on the Report button.',
  '(adsbygoogle = window.adsbygoogle || []).push({});',
  '▶ Listen 3:41',
  'Leave a comment below.',
  'Bookmark this article',
  'Swipe for more photos',
  'Sort comments by newest',
  'Photo gallery',
  'Never miss a story. Sign up today.',
  'You’ve reached your free article limit.'
])('of the page, among the paragraphs: %s', (line) => {
  const {body, furniture} = one(`Clock strikes thirteen\n\nBy Ana Ruiz\n\n${CLOCK}\n\n${line}\n\n${OWL}\n\n${FERRY}\n`)
  expect([body.length, furniture]).toEqual([3, [line]])
})

test.each([
  'Embargoed goods were found in two of the boats.',
  'Copyright law does not cover the songs of the crews.',
  'Adds one driver: it was the fish that could not wait.',
  'Correction of the charts took another year.',
  'Disclosure of the letters was put off until June.',
  'Sign up sheets hung on the door of the hall.',
  'Got a light? the guard asked the cook.',
  'To read the gauge he had to go to the loft.',
  'NOTE: Figures of last year are in brackets.',
  'The archbishop receives support from all sides.',
  'Subscribe to what you like, said the judge, but leave the clock alone.',
  'Read more slowly, she told the class, and look at the marks.',
  'You are here to learn, the captain told them.',
  'Updated charts with new depths will be printed in the autumn.',
  'This content was a surprise to the crews.',
  'Thank you for the clock, she told the mayor.',
  'Comments on this story of the ferry came late.',
  'Swipe cards open the gate.',
  'Click beetles are back.',
  'Never miss the last boat, the crews say.'
])('of the story, among the paragraphs: %s', (line) =>
  expect(
    one(`Clock strikes thirteen\n\nBy Ana Ruiz\n\n${CLOCK}\n\n${line}\n\n${OWL}\n\n${FERRY}\n`).body.map(
      ({text}) => text
    )
  ).toEqual([CLOCK, line, OWL, FERRY])
)

test('a heading that says so stands over a link', () => {
  const {related, body} = one(
    `Clock strikes thirteen\n\nBy Ana Ruiz\n\n${CLOCK}\n\nRelated\n\nOwl closes the courts at Ashby again\n\n${OWL}\n\n${FERRY}\n`
  )
  expect([related.map(({title}) => title), body.length]).toEqual([['Owl closes the courts at Ashby again'], 3])
})

test('a headline of the words of prompts is a headline', () =>
  expect(one(`Cookies for all\n\nBy Ana Ruiz\n\n${CLOCK}\n\n${OWL}\n\n${FERRY}\n`).headline).toBe('Cookies for all'))

test('an end mark between strokes is no sender', () => {
  const {tagline, furniture} = one(`Clock strikes thirteen\n\nBy Ana Ruiz\n\n${CLOCK}\n\n${OWL}\n\n/END/\n`)
  expect([tagline, furniture]).toEqual([null, ['/END/']])
})
