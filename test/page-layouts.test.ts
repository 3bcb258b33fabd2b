import {describe, expect, test} from 'vitest'
import type {Story} from '../src/contract.js'
import {built} from './setup/built.js'

const reader = await built.createReader({})
const one = (copy: string): Story => reader.read({value: copy}).stories[0] as Story

const MILL = 'The mill at Orval ground its first sack in forty years on Tuesday, and the baker bought it.'
const OWL = 'An owl closed the law courts at Ashby for a second day and will not be moved, clerks said.'
const REST = 'The mayor has a key to the tower and a ladder that is long enough.'
const STORY = `${MILL}\n\n${OWL}\n\n${REST}`
/** A page's head over the same story, and the lines under it. */
const page = (head: string, foot = ''): Story => one(`${head}\n\n${STORY}\n${foot === '' ? '' : `\n${foot}\n`}`)
const within = (lines: string): Story =>
  one(`Mill turns again\nBy Ana Ruiz\n\n${MILL}\n\n${lines}\n\n${OWL}\n\n${REST}\n`)
const types = ({body}: Story): string[] => body.map(({type}) => type)

describe('captions', () => {
  const TITLE = 'Old mill at Orval turns again\nBy Ana Ruiz\nJanuary 6, 2026\n\n'
  test.each([
    // What stands for others, or is of another day
    ['The district has about 70 mills like it. (Representational)', null],
    ['The wheel of the mill, before the flood (file photo)', null],
    // A paper's letters
    ['The wheel of the mill turns on Tuesday. HP PHOTO: JO BELL', 'HP PHOTO: JO BELL'],
    ['The wheel of the mill turns on Tuesday. HP FILE PHOTO', 'HP FILE PHOTO'],
    // Two names
    ['The wheel of the mill turns on Tuesday. Riverstone / Jo Bell', 'Riverstone / Jo Bell'],
    ['The wheel of the mill turns on Tuesday. | iStock Photo', 'iStock Photo'],
    ['The wheel of the mill turns on Tuesday. Jo Bell/Orval Register', 'Jo Bell/Orval Register'],
    ['The wheel turns in this photo provided by the town of Orval. (Yonhap)', 'Yonhap']
  ])('in the head: «%s»', (line, credit) =>
    expect(page(TITLE + line).captions.map((caption) => caption.credit)).toEqual([credit])
  )
  test.each([
    ['The mill is the oldest of its kind (and the last)'],
    ['The wheel of the mill turns again. Some like it. Either / Or'],
    ['The mill stands in this photo of a town by the river, and in no other (so far).']
  ])('are not made of «%s»', (line) => expect(page(TITLE + line).captions).toEqual([]))
  test('within the story are known by who provided them', () =>
    expect(
      within('The wheel turns in this undated photo released by the town of Orval. (Yonhap)').captions
    ).toMatchObject([{credit: 'Yonhap'}]))
  test('within the story are words without a stop and who sells their picture', () =>
    expect(within('Not for turning: a swan stands at the bar of the bridge (SWNS)').captions).toMatchObject([
      {credit: 'SWNS'}
    ]))
  test.each([['Not for turning: a swan stands at the bar of the bridge (Gerald)'], ['The swan is known (SWNS)']])(
    'within the story are not «%s»',
    (line) => expect(within(line).captions).toEqual([])
  )
  test('have the page’s label for the picture over all', () =>
    expect(
      page('Mill turns again\nBy Ana Ruiz', 'Banner image: The wheel of the mill. Image by Jo Bell/Flickr (CC BY 2.0).')
        .captions
    ).toEqual([{text: 'The wheel of the mill.', credit: 'Jo Bell/Flickr (CC BY 2.0)', date: null}]))
  test('stand beside the page’s button for them', () => {
    const toggled = page(`${TITLE}toggle caption\nThe wheel turns above the weir at Orval.\nJo Bell for Radio Ashby`)
    const hidden = page(`${TITLE}The wheel turns above the weir at Orval.\nJo Bell/Radio Ashby\nhide caption`)
    for (const {captions} of [toggled, hidden])
      expect(captions).toMatchObject([{text: 'The wheel turns above the weir at Orval.'}])
    expect([toggled, hidden].map(({captions}) => captions[0]?.credit)).toEqual([
      'Jo Bell for Radio Ashby',
      'Jo Bell/Radio Ashby'
    ])
  })
  test('are no two lines of the story beside it', () => expect(page(`${TITLE}toggle caption`).captions).toEqual([]))
})

describe('links to other stories', () => {
  const FROGS = 'Village fights for its frogs'
  test.each([
    [`Read more${FROGS}`, 'Read more'],
    [`Read more\t${FROGS}`, 'Read more'],
    [`Also read“${FROGS}”`, 'Also read'],
    [`More\n${FROGS}`, 'More'],
    [`MORE ON THIS TOPIC\n${FROGS}`, 'MORE ON THIS TOPIC']
  ])('%j', (lines, label) => expect(within(lines).related).toMatchObject([{label, block: 1}]))
  test.each([
    ['Read more of the books he wrote about frogs.'],
    ['Read more books on frogs, please'],
    ['More\nFrogs'],
    ['Read moreFrogs win']
  ])('none is %j', (lines) => expect(within(lines).related).toEqual([]))
  test('end at the empty line after those that stand straight under their heading', () =>
    expect(
      page('Mill turns again\nBy Ana Ruiz', `ALSO READ:\n${FROGS}\n\nTen breakfasts for ten minutes`)
    ).toMatchObject({
      related: [{label: 'ALSO READ', title: FROGS}]
    }))
  test('to other sites are the page’s', () =>
    expect(page('Mill turns again\nBy Ana Ruiz', `Related internet links\n${FROGS}\nTown of Orval`).related).toEqual(
      []
    ))
})

describe('the head', () => {
  test('a section after the sign of its trail is no headline', () =>
    expect(page('China\n/ People & Culture\nOld mill at Orval turns again\nBy Ana Ruiz').headline).toBe(
      'Old mill at Orval turns again'
    ))
  test.each([
    ['Ana Ruiz (from Orval)', 'Ana Ruiz', 'Orval'],
    ['Ana Ruiz (in Port Vell)', 'Ana Ruiz', 'Port Vell']
  ])('who wrote it, and whence: «%s»', (line, name, location) =>
    expect(page(`Old mill at Orval turns again\n${line}\nJanuary 6, 2026`).byline?.authors).toMatchObject([
      {name, location}
    ])
  )
  test('names stand under points too', () =>
    expect(
      page(
        'Old mill at Orval turns again\n• The wheel had stood still for forty years\n• Bakers are glad\nAna Ruiz in Orval\n+ FOLLOW\nPublished: 6:00am, 4 May 2021'
      )
    ).toMatchObject({
      headline: 'Old mill at Orval turns again',
      byline: {authors: [{name: 'Ana Ruiz', location: 'Orval'}]}
    }))
  test('a day and its time on two lines are one', () =>
    expect(page('Old mill at Orval turns again\nUpdated June 12, 2021\n5:03 AM ET\nBy Ana Ruiz')).toMatchObject({
      published: null,
      updated: '2021-06-12T05:03-04:00'
    }))
  test('an address under the story is the author’s whose name stands beside the time', () =>
    expect(
      page(
        'Old mill at Orval turns again\nBy Ana Ruiz | 06/12/2021 05:00 AM EDT',
        'Ana Ruiz can be reached at aruiz@harbour.example.'
      ).byline?.authors
    ).toMatchObject([{email: 'aruiz@harbour.example'}]))
})

describe('the dateline', () => {
  const title = 'Old mill at Orval turns again\nBy Ana Ruiz\n\n'
  test('is a broadcaster’s letters and a dash', () => {
    const story = one(`${title}CNN — ${OWL}\n\n${REST}\n`)
    expect(story.dateline).toMatchObject({places: [], organisations: ['CNN']})
    expect(story.body[0]?.text).toBe(OWL)
  })
  test('is an agency’s name and a stroke', () => {
    const story = one(`${title}Shafaq News/ ${OWL}\n\n${REST}\n`)
    expect(story.dateline).toMatchObject({places: [], organisations: ['Shafaq News']})
    expect(story.body[0]?.text).toBe(OWL)
  })
  test.each([['OWL — '], ['CNN — the '], ['CNN - '], ['Shafaq Owls/ '], ['Shafaq News/the ']])(
    'is not «%s»',
    (opening) => expect(one(`${title}${opening}${OWL}\n\n${REST}\n`).dateline).toBe(null)
  )
  test('is a town on a line of its own', () => {
    const story = one(`${title}Rampura Khurd:\n\n${OWL}\n\n${REST}\n`)
    expect(story.dateline?.places).toEqual(['Rampura Khurd'])
    expect(types(story)).toEqual(['paragraph', 'paragraph'])
  })
  test.each([['Key Facts:'], ['The Verdict:'], ['Rampura:'], ['News Agency:'], ['Final Score:'], ['Dear Sir:']])(
    'is not «%s»',
    (line) => expect(one(`${title}${line}\n\n${OWL}\n\n${REST}\n`).dateline).toBe(null)
  )
})

describe('below the story', () => {
  const foot = (...lines: string[]): Story => page('Mill turns again\nBy Ana Ruiz', lines.join('\n'))
  test.each([
    ['CNN’s Tom Beck contributed to this report.', 'contributed', ['Tom Beck'], ['CNN']],
    [
      'The Harbour Post’s Tom Beck and Jo Low contributed.',
      'contributed',
      ['Tom Beck', 'Jo Low'],
      ['The Harbour Post']
    ],
    ['Translated from German by Tom Beck/sb', 'translated', ['Tom Beck'], []],
    ['Tom Beck produced the audio version of this story.', 'produced', ['Tom Beck'], []],
    ['This story was edited by Tom Beck.', 'edited', ['Tom Beck'], []]
  ])('%s', (line, role, names, organisations) => {
    expect(foot(line).tagline).toMatchObject({credits: [{role, names}], organisations})
  })
  test.each([['This story was produced by AI.'], ['The mayor edited this story of the mill.']])(
    'no sign-off: %s',
    (line) => expect(foot(line).tagline).toBe(null)
  )
  test('the author’s box ends over the sign-off', () =>
    expect(
      foot('ABOUT THE AUTHOR', 'Ana Ruiz', 'Reporter', 'With files from Jan Kowal and The Canadian Press').tagline
    ).toMatchObject({
      credits: [{role: 'files', names: ['Jan Kowal', 'The Canadian Press']}],
      organisations: ['The Canadian Press']
    }))
  test.each([['Show full article'], ['End of Article'], ['Get involved with the news']])(
    'what stands under «%s» is the page’s',
    (line) => expect(foot(line, 'Mills, Rivers, Bread', 'Ten breakfasts for ten minutes').body).toHaveLength(3)
  )
})

describe('of a page in parts', () => {
  test('the title of a live page’s entry is no pull quote', () => {
    const live = one(
      `Flood – live: bridge closed at Orval\nFri 11 Feb 2022 13.05 GMT\n\n12.51 GMT\nOwl closes law courts at Ashby\n${OWL}\n\nShare\n11.20 GMT\nMill turns again at Orval\n${MILL}\n\n09.02 GMT\nMayor has a key\n${REST}\n`
    )
    expect(types(live)).toEqual(['crosshead', 'paragraph', 'crosshead', 'paragraph', 'crosshead', 'paragraph'])
  })
  test('its sections end with a name of three words', () =>
    expect(page('Sport\nFootball\nPenhallow Town FC\nPenhallow 2-1 Bodrean: Bankole sinks rivals').headline).toBe(
      'Penhallow 2-1 Bodrean: Bankole sinks rivals'
    ))
  test('one of them over three words is a section over the headline', () =>
    expect(page('Sport\nMill turns again\nThe wheel had stood still for forty years').headline).toBe(
      'Mill turns again'
    ))
  test('where it keeps the story is no deck', () =>
    expect(page('Court adjourns the case of a goat\n7th September 2021\nin Metro Plus').subheadline).toBe(null))
  test('what it says of a summary is no headline', () =>
    expect(
      page(
        'This is AI generated summarization, which may have errors. For context, always refer to the full article.\nMill turns again at Orval\nBy Ana Ruiz'
      ).headline
    ).toBe('Mill turns again at Orval'))
  test('who wrote it stands between the time and the deck', () =>
    expect(
      page(
        'Mill turns again at Orval\nJun 14, 2022 11:08 AM PHT\nPatricia Luna\nThe wheel had stood still for forty years and the baker has missed its flour'
      )
    ).toMatchObject({
      byline: {authors: [{name: 'Patricia Luna'}]},
      subheadline: 'The wheel had stood still for forty years and the baker has missed its flour'
    }))
  test.each([['See more on: Harbour Hall, Ana Ruiz'], ['Read more on: Mills'], ['Related Content']])(
    'under the story «%s» is neither a link nor text',
    (line) => expect(page('Mill turns again\nBy Ana Ruiz', line)).toMatchObject({related: [], body: {length: 3}})
  )
  test('a report that another gave is told after the last dash', () =>
    expect(
      one(`Mill turns again\nBy Ana Ruiz\n\n${MILL}\n\n${OWL} – with a report from Tom Beck/Harbour.example\n`)
    ).toMatchObject({
      body: [{text: MILL}, {text: OWL}],
      tagline: {credits: [{role: 'reports', names: ['Tom Beck']}], organisations: ['Harbour.example']}
    }))
})

describe('the page’s lines', () => {
  test.each([
    ['+4'],
    ['📣 The Harbour Post is on Telegram. Click here to join our channel (@harbour) and stay updated']
  ])('within the story: «%s»', (line) => expect(within(line).body).toHaveLength(3))
  test.each([['+4 degrees'], ['“Click here to see your mill,” the mail said.']])('the story’s: «%s»', (line) =>
    expect(within(line).body).toHaveLength(4)
  )
  test('topics under a heading whose links are lost', () =>
    expect(page('Mill turns again\nBy Ana Ruiz', 'You might also like\nPoland\nLighthouses').body).toHaveLength(3))
  test('a name and its paper stand over the time', () =>
    expect(
      page('Mill turns again at Orval\nDale Hutchens\nPrairie Register\n5:02 a.m. CT Sept. 14, 2021')
    ).toMatchObject({
      published: '2021-09-14T05:02-05:00',
      byline: {authors: [{name: 'Dale Hutchens', organisation: 'Prairie Register'}]}
    }))
  test('the last words after a dash name who sends it with whom', () => {
    const story = one(`Mill turns again\nBy Ana Ruiz\n\n${MILL}\n\n${OWL} — Harbour Mail with Bernama\n`)
    expect(story.tagline).toMatchObject({organisations: ['Harbour Mail', 'Bernama']})
    expect(story.body[1]?.text).toBe(OWL)
  })
})

describe('boxes and lists', () => {
  test('other news between the paragraphs', () =>
    expect(within('OTHER NEWS\nLandslide closes road to the mill\nOrval counts its owls by drone').body).toHaveLength(
      3
    ))
  test('sections over the titles of a list are the page’s', () =>
    expect(
      page(
        'Mill turns again\nBy Ana Ruiz',
        'Related articles\nNEW ZEALAND\nOwl elected on promise to resign\n08 Oct 05:00 PM\nPOLITICS\nWhy mayors still wear the chain'
      ).related.map(({title}) => title)
    ).toEqual(['Owl elected on promise to resign', 'Why mayors still wear the chain']))
  test('a button to subscribers is no deck', () =>
    expect(
      page('Old mill at Orval turns again\nAna Ruiz\n09 Oct, 2022 05:00 AM\nSubscribe to listen').subheadline
    ).toBe(null))
  test.each([['Ana Ruiz writes about mills and those who turn them.'], ['Sign up for Dispatch, our weekly letter']])(
    'below the story: «%s»',
    (line) => expect(page('Mill turns again\nBy Ana Ruiz', line).body).toHaveLength(3)
  )
  test.each([
    ['Tom Beck writes about mills and those who turn them.'],
    ['Sign up for the mill, he told them, our baker']
  ])('the story’s: «%s»', (line) => expect(page('Mill turns again\nBy Ana Ruiz', line).body).toHaveLength(4))
})
