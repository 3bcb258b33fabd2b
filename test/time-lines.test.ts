import {describe, expect, test} from 'vitest'
import {timeLabelAt} from '../src/inline/time-label.js'
import {isTimeLabel, timeline} from '../src/inline/timeline.js'
import {laid, signs, spanOver} from './setup/told.js'

describe('label of a time', () => {
  test.each([
    ['Published June 12', 'published', 'Published'],
    ['Published: June 12', 'published', 'Published:'],
    ['Published : June 12', 'published', 'Published :'],
    ['Published - June 12', 'published', 'Published -'],
    ['Published on June 12', 'published', 'Published on'],
    ['Published on: June 12', 'published', 'Published on:'],
    ['Published at 9:30', 'published', 'Published at'],
    ['Published on date June 12', 'published', 'Published on date'],
    ['Published date: June 12', 'published', 'Published date:'],
    ['Published date and time: June 12', 'published', 'Published date and time:'],
    ['Published date and place', 'published', 'Published date'],
    ['Published and time', 'published', 'Published'],
    ['Published time: 9:30', 'published', 'Published time:'],
    ['Published time at: 9:30', 'published', 'Published time at:'],
    ['Published date on June 12', 'published', 'Published date on'],
    ['Published,on June 12', 'published', 'Published'],
    ['First published June 12', 'published', 'First published'],
    ['Last updated June 12', 'updated', 'Last updated'],
    ['Was updated June 12', 'updated', 'Was updated'],
    ['Article published June 12', 'published', 'Article published'],
    ['This article was last updated on June 12', 'updated', 'This article was last updated on'],
    ['This story published June 12', 'published', 'This story published'],
    ['This published June 12', undefined, ''],
    ['Time of article published June 12', 'published', 'Time of article published'],
    ['Time of day published', 'published', 'Time'],
    ['Time for article published', 'published', 'Time'],
    ['Day of article published', undefined, ''],
    ['Date published: June 12', 'published', 'Date published:'],
    ['Date: June 12', 'published', 'Date:'],
    ['Time - 9:30', 'published', 'Time -'],
    ['On June 12', 'published', 'On'],
    ['Pub date: June 12', 'published', 'Pub date:'],
    ['Pub June 12', undefined, ''],
    ['Bar date: June 12', undefined, ''],
    ['First,published June 12', undefined, ''],
    ['Mis à jour le 12 juin', 'updated', 'Mis à jour le'],
    ['Mise à jour : 12 juin', 'updated', 'Mise à jour :'],
    ['Mis au point le 12 juin', undefined, ''],
    ['Dernière mise à jour le 12 juin', 'updated', 'Dernière mise à jour le'],
    ['Publishes June 12', undefined, ''],
    [': June 12', undefined, ''],
    ['', undefined, '']
  ])('«%s»', (text, purpose, label) => {
    const found = timeLabelAt(text, 0)
    expect([found?.purpose, text.slice(0, found?.end ?? 0).trimEnd()]).toEqual([purpose, label])
    // The same in the middle of a line
    const later = timeLabelAt(`Lima | ${text}`, 7)
    expect([later?.purpose, later?.end]).toEqual([purpose, found && found.end + 7])
  })

  test.each([
    ['Published', true],
    ['Last updated:', true],
    ['Published on ', true],
    ['Published June 12', false],
    ['Harbour', false]
  ])('alone: «%s»', (text, is) => expect(isTimeLabel(text)).toBe(is))
})

test.each([
  // An hour in a word
  ['Updated noon, June 12, 2024', 'label Updated, on 2024-06-12T12:00'],
  ['Published: 12 noon IST | June 12, 2024', 'label Published:, on 2024-06-12T12:00+05:30'],
  ['June 12, 2024, Noon', 'on 2024-06-12T12:00'],
  ['Updated midnight, June 12, 2024', 'no'],
  ['Wednesday 12 June 2024 13:47, UK', 'on 2024-06-12T13:47+01:00'],
  ['Friday 12 January 2024 13:47, UK', 'on 2024-01-12T13:47Z'],
  ['12 June 2024 13:47, Ukraine', 'no'],
  ['Lima,UPDATED: June 12, 2024 17:42', 'at Lima, label UPDATED:, on 2024-06-12T17:42'],
  ['Lima,Peru: June 12, 2024 17:42', 'no'],
  ['Jun - 12 - 2024 , 09:10', 'on 2024-06-12T09:10'],
  ['Jun-12-2024 09:10', 'on 2024-06-12T09:10'],
  ['Jun - 32 - 2024 , 09:10', 'no'],
  ['Jun - 12 - 20241', 'no'],
  ['June 12, 2024 18:05 GMT+700', 'on 2024-06-12T18:05+07:00'],
  ['June 12, 2024 18:05 GMT+7', 'on 2024-06-12T18:05+07:00'],
  ['June 12, 2024 18:05 GMT-03:30', 'on 2024-06-12T18:05-03:30'],
  ['June 12, 2024 18:05 GMT+1030', 'on 2024-06-12T18:05+10:30'],
  // Times that cannot be dated
  ['Updated 10 secs ago', 'label Updated, on null'],
  ['2 hours ago · the mill', 'no'],
  ['2 hours ago · AP', 'on null, by AP'],
  ['2 hours ago  Ghana News Agency', 'on null, by Ghana News Agency'],
  ['Updated 1 second ago', 'label Updated, on null'],
  ['Updated 5 mins ago', 'label Updated, on null'],
  ['Updated 5 min ago', 'label Updated, on null'],
  ['Updated 2 hrs ago', 'label Updated, on null'],
  ['Updated 2d ago', 'label Updated, on null'],
  ['Updated 2 weeks ago', 'label Updated, on null'],
  ['Updated 2 months ago', 'label Updated, on null'],
  ['Updated 100 years ago', 'label Updated, on null'],
  ['Updated 1000 years ago', 'no'],
  ['Updated an hour ago', 'label Updated, on null'],
  ['Updated A FEW DAYS AGO', 'label Updated, on null'],
  ['Updated 2 hours  10 minutes ago', 'no'],
  ['Updated some days ago', 'no'],
  ['Updated 2 boats ago', 'no'],
  ['Updated today', 'label Updated, on null'],
  ['Published today at 5:00 am, updated at 9:12 am', 'label Published, on null, label updated at, on T09:12'],
  ['Published today at noon', 'no'],
  ['Updated 3 hours agone', 'no'],
  ['3 hours ago', 'no'],
  ['12 June 2020 | 3 HOURS AGO', 'on 2020-06-12, on null'],
  ['today', 'no'],
  ['Posted 3 hours ago | Updated just now', 'label Posted, on null, label Updated, on null'],
  // Signs between
  ['12 June 2020, Updated: 13 June 2020', 'on 2020-06-12, label Updated:, on 2020-06-13'],
  ['12 June 2020. Updated: 13 June 2020', 'on 2020-06-12, label Updated:, on 2020-06-13'],
  ['12 June 2020 - Updated: 13 June 2020', 'on 2020-06-12, label Updated:, on 2020-06-13'],
  ['12 June 2020 / Updated: 13 June 2020', 'on 2020-06-12, label Updated:, on 2020-06-13'],
  ['12 June 2020-Updated: 13 June 2020', 'no'],
  ['12 June 2020 · Updated: 13 June 2020', 'on 2020-06-12, label Updated:, on 2020-06-13'],
  ['12 June 2020 • Lima', 'on 2020-06-12, at Lima'],
  ['12 June 2020 ● Lima', 'on 2020-06-12, at Lima'],
  ['12 June 2020; Lima', 'on 2020-06-12, at Lima'],
  ['12 June 2020   |   Lima', 'on 2020-06-12, at Lima'],
  ['12 June 2020 | ', 'on 2020-06-12'],
  ['— 12 June 2020', 'on 2020-06-12'],
  ['12 June 2020 ??', 'no'],
  ['Jun 12, 2020 @ 11:16am', 'on 2020-06-12T11:16'],
  ['Jun 12, 2020 @harbour', 'no'],
  // Labels
  ['Online: 12 June 2020, 08:01', 'label Online:, on 2020-06-12T08:01'],
  ['TIMESTAMP: June 12, 2020 8:01 PM', 'label TIMESTAMP:, on 2020-06-12T20:01'],
  ['Online: June', 'no'],
  ['Published 12 June 2020', 'label Published, on 2020-06-12'],
  ['Published | 12 June 2020', 'label Published, on 2020-06-12'],
  ['Published / 12 June 2020', 'label Published, on 2020-06-12'],
  ['Published “12 June 2020”', 'no'],
  ['Updated: 12 June 2020 | Published: 11 June 2020', 'label Updated:, on 2020-06-12, label Published:, on 2020-06-11'],
  [
    'Posted 4:12 PM, June 12, 2020 and last updated 6:30 PM',
    'label Posted, on 2020-06-12T16:12, label last updated, on T18:30'
  ],
  ['and updated June 12, 2020', 'label updated, on 2020-06-12'],
  ['and so updated June 12, 2020', 'no'],
  ['June 12, 2020Updated: June 13, 2020', 'on 2020-06-12, label Updated:, on 2020-06-13'],
  ['June 12, 2020last updated June 13, 2020', 'on 2020-06-12, label last updated, on 2020-06-13'],
  ['June 12, 2020today: June 13, 2020', 'no'],
  ['As of June 12, 2020 5:02 p.m.', 'label As of, on 2020-06-12T17:02'],
  [
    'Published on June 12, 2020, at 5:02 p.m. (Paris), updated on June 13, 2020, at 9:10 a.m.',
    'label Published on, on 2020-06-12T17:02, label Paris, label updated on, on 2020-06-13T09:10'
  ],
  ['June 12, 2020 (5:02 p.m.)', 'on 2020-06-12T17:02'],
  ['13/06/2020, Saturday', 'on 2020-06-13'],
  ['March 14, 2019 Thursday 6:12 PM GMT', 'on 2019-03-14T18:12Z'],
  ['March 3, 1996, Sunday, AM cycle', 'on 1996-03-03, label AM cycle'],
  ['Wed, 12 Jan 94 21:14:05 GMT', 'on 1994-01-12T21:14:05Z'],
  ['Date: 12 Jan 08 21:14:05 GMT', 'label Date:, on 2008-01-12T21:14:05Z'],
  // The weekday shows which number is the month
  ['Saturday 06/06/2020', 'on 2020-06-06'],
  ['Tuesday 12/05/2020', 'on 2020-05-12'],
  ['Saturday 12/05/2020', 'on 2020-12-05'],
  // What the page files it under
  ['by Ana Ruiz June 12, 2020 in News 0', 'label by, Ana Ruiz, on 2020-06-12, label in News 0'],
  ['June 12, 2020 | Ana Ruiz | Local | 3 Comments', 'on 2020-06-12, Ana Ruiz, label Local, label 3 Comments'],
  ['June 12, 2020 EDTToday at 5:02 p.m.', 'on 2020-06-12, label Today at, on T17:02'],
  ['June 12, 2020 Today at 5:02 p.m.', 'on 2020-06-12, label Today at, on T17:02'],
  ['Today at 5:02 p.m.', 'on null'],
  ['Yesterday, 17:02', 'on null'],
  ['Today at the harbour', 'no'],
  ['June 12, 2020Lima', 'no'],
  ['5:02 p.m.', 'on T17:02'],
  ['Updated 5:02 p.m.', 'label Updated, on T17:02'],
  ['June 2020', 'no'],
  ['12.06.20, 14:02 Uhr', 'on 2020-06-12T14:02'],
  ['By Ana Ruiz -June 12, 2020', 'label By, Ana Ruiz, on 2020-06-12'],
  ['Issue date: 12 June 2020', 'label Issue date:, on 2020-06-12'],
  ['Fact-checked on: 12 June 2020', 'no'],
  ['Checked on: 12 June 2020', 'label Checked on:, on 2020-06-12'],
  ['Content last touched: 12 June 2020', 'label Content last touched:, on 2020-06-12'],
  ['Event date: 12 June 2020', 'no'],
  ['Opened: 12 June 2020', 'no'],
  ['Issue date: Harbour', 'no'],
  ['12 June 2020 | Human Rights', 'on 2020-06-12, at Human Rights'],
  ['12 June 2020 | Ana Roberts', 'on 2020-06-12, Ana Roberts'],
  // Who and where
  ['Ana Ruiz | June 12, 2020', 'Ana Ruiz, on 2020-06-12'],
  ['By Ana Ruiz | June 12, 2020', 'label By, Ana Ruiz, on 2020-06-12'],
  ['By Ana Ruiz June 12, 2020', 'label By, Ana Ruiz, on 2020-06-12'],
  ['By Ana Ruiz - June 12, 2020', 'label By, Ana Ruiz, on 2020-06-12'],
  ['By Ana Ruiz Updated June 12, 2020', 'label By, Ana Ruiz, label Updated, on 2020-06-12'],
  ['June 12, 2020 | By Ana Ruiz', 'on 2020-06-12, label By, Ana Ruiz'],
  ['2 min read . Updated: June 12, 2020', 'label 2 min read, label Updated:, on 2020-06-12'],
  ['ORVAL June 12, 2020 - 2:07 pm', 'at ORVAL, on 2020-06-12T14:07'],
  ['ORVAL June 12, 2020', 'no'],
  // A place that looks like a name, and an agency that the paste gives twice
  ['June 12, 2020 By Ana Ruiz - Santa Vell', 'on 2020-06-12, label By, Ana Ruiz / Santa Vell'],
  ['JIJI PRESS  JIJI PRESS - June 12, 2020', 'by JIJI PRESS, on 2020-06-12'],
  ['June 12, 2020 | Ana Ruiz | Lima', 'on 2020-06-12, Ana Ruiz / Lima'],
  ['June 12, 2020 By Ana Ruiz - Lima', 'on 2020-06-12, label By, Ana Ruiz / Lima'],
  ['Ana Ruiz · Harbour · Posted: June 12, 2020', 'Ana Ruiz / Harbour, label Posted:, on 2020-06-12'],
  ['Ana Ruiz · AFP · Posted: June 12, 2020', 'Ana Ruiz / AFP, label Posted:, on 2020-06-12'],
  ['AFP | Lima | June 12, 2020', 'AFP / Lima, on 2020-06-12'],
  ['AFP | June 12, 2020', 'AFP, on 2020-06-12'],
  ['Lima, 12 June 2020', 'at Lima, on 2020-06-12'],
  ['Port of Lima, 12 June 2020', 'at Port of Lima, on 2020-06-12'],
  ['Lima (Peru) 12 June 2020', 'no'],
  ['the harbour | 12 June 2020', 'no'],
  ['Port Of The Harbour | 12 June 2020', 'at Port Of The Harbour, on 2020-06-12'],
  ['Port Of The Old Harbour | 12 June 2020', 'no'],
  ['Lima. | 12 June 2020', 'no'],
  ['Lima? | 12 June 2020', 'no'],
  ['Lima 555 | 12 June 2020', 'no'],
  ['+ | 12 June 2020', 'on 2020-06-12'],
  // Sources and sections
  ['Source: Harbour Post | 12 June 2020', 'label Source:, by Harbour Post, on 2020-06-12'],
  ['Source : Harbour  Post 12 June 2020', 'label Source :, by Harbour Post, on 2020-06-12'],
  ['12 June 2020 | Source: Harbour Post', 'on 2020-06-12, label Source:, by Harbour Post'],
  ['Source: | 12 June 2020', 'label Source:, on 2020-06-12'],
  ['Source: Harbour Post Updated: 12 June 2020', 'label Source:, by Harbour Post, label Updated:, on 2020-06-12'],
  ['News 17:08 June 04, 2020', 'on 2020-06-04T17:08'],
  ['All News & Sport 17:08 June 04, 2020', 'on 2020-06-04T17:08'],
  ["Men's News 17:08 June 04, 2020", 'on 2020-06-04T17:08'],
  ['All News  17:08 June 04, 2020', 'on 2020-06-04T17:08'],
  ['One Two Three Four 17:08 June 04, 2020', 'on 2020-06-04T17:08'],
  ['One Two Three Four Five 17:08 June 04, 2020', 'no'],
  ['all News 17:08 June 04, 2020', 'no'],
  ['All news 17:08 June 04, 2020', 'no'],
  ['& News 17:08 June 04, 2020', 'no'],
  ['All, News 17:08 June 04, 2020', 'no'],
  ['All News 17:08', 'no'],
  // Neither time nor words of one
  ['Harbour Post', 'no'],
  ['Published', 'no'],
  [`12 June 2020 | ${'Lima | '.repeat(35)}`, 'no'],
  [`${'Harbour '.repeat(8)}| 12 June 2020`, 'no']
])('time line: «%s»', (text, read) => expect(signs(timeline(spanOver(text)))).toBe(read))

test.each([
  ['AFP | Lima | Updated: 12 June 2020', '[author AFP | Lima] ‹separator |› [label Updated:] [date 12 June 2020]'],
  ['June 12, 2020 By Ana Ruiz - Lima', '[date June 12, 2020] [label By] [author Ana Ruiz - Lima]'],
  [
    'Source: Harbour Foods AS + Follow | June 12, 2020',
    '[label Source:] [organisation Harbour Foods AS] ‹separator + Follow› ‹separator |› [date June 12, 2020]'
  ],
  [
    'Posted June 12, 2020 and updated June 13, 2020',
    '[label Posted] [date June 12, 2020] ‹separator and› [label updated] [date June 13, 2020]'
  ],
  ['Lima, 12 June 2020', '[place Lima] , [date 12 June 2020]'],
  ['News 17:08 June 04, 2020', 'News [date 17:08 June 04, 2020]'],
  ['June 12, 2020 | + | Lima', '[date June 12, 2020] ‹separator |› ‹separator +› ‹separator |› [place Lima]'],
  ['Updated 3 hours ago', '[label Updated] [date 3 hours ago]']
])('where: «%s»', (text, read) => expect(laid(timeline(spanOver(text)))).toBe(read))

test.each([
  ['AFP | Lima | Updated: 12 June 2020', 'AFP', null, 'Lima'],
  ['Ana Ruiz · Harbour · Posted: 12 June 2020', 'Ana Ruiz', 'Harbour', null],
  ['12 June 2020 | Ana Ruiz | Lima', 'Ana Ruiz', null, 'Lima'],
  ['12 June 2020 | Ana Ruiz | Updated: 13 June 2020 | Lima', 'Ana Ruiz', null, null]
])('beside an author: «%s»', (text, name, organisation, location) => {
  const author = timeline(spanOver(text))?.find(({type}) => type === 'author')
  expect(author).toMatchObject({name, organisation, location})
})
