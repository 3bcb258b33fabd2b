import {describe, expect, test} from 'vitest'
import {agencyPhoto, isOfOutlet, ownerIn, soldBy, takenBy, type Sure} from '../src/inline/credit-end.js'
import {joinedAt, signatureAt} from '../src/inline/credit-name.js'
import {isKept, isKeptPicture, isSaid, isTold} from '../src/inline/credit-words.js'
import {dateAt} from '../src/inline/date.js'
import {signedBy, signedLast} from '../src/inline/sender.js'
import {tagline} from '../src/inline/tagline.js'
import {laid, signs, spanOver} from './setup/told.js'

describe('a line that the story’s own sender signs', () => {
  test.each([
    ['LAK/mv/09.05.22', 'LAK', '[organisation LAK] /mv/09.05.22'],
    ['mv/LAK', 'LAK', 'mv/ [organisation LAK]'],
    ['(LAK)', 'LAK', '‹bracket (› [organisation LAK] )'],
    ['— LAK', 'LAK', '‹dash —› [organisation LAK]'],
    ['lak', 'LAK', '[organisation lak]'],
    ['Orval Post', 'LAK', 'no'],
    ['Karin Lindh/LAK', 'LAK', 'Karin Lindh/ [organisation LAK]'],
    ['as/te/LAK', 'LAK', 'as/te/ [organisation LAK]'],
    // more of a word, words of a sentence, too long
    ['LAKE/mv', 'LAK', 'no'],
    ['FLAK/mv', 'LAK', 'no'],
    ['LAK’s', 'LAK', 'no'],
    ['as LAK', 'LAK', 'no'],
    ['LAK is late', 'LAK', 'no'],
    ['LAK and', 'LAK', 'no'],
    ['LAK 123456789', 'LAK', 'no'],
    ['LAK “mv”', 'LAK', 'no'],
    ['the harbour/LAK', 'LAK', 'no'],
    ['Karin Lindh LAK', 'LAK', 'no'],
    [`LAK ${'mv '.repeat(19)}`, 'LAK', 'no']
  ])('«%s» of %s', (text, sender, read) => expect(laid(signedBy(spanOver(text), ['QQ', sender]))).toBe(read))

  test.each([
    ['/bureau/', '/ [organisation bureau] /'],
    ['/Ritz-Orv/', '/ [organisation Ritz-Orv] /'],
    ['/a bureau/', 'no'],
    ['/bureau', 'no'],
    ['/12/', 'no'],
    ['Karin Lindh/NN', 'Karin Lindh/ [organisation NN]'],
    ['Karin Lindh/Nn', 'no'],
    ['the harbour/NN', 'no'],
    ['Karin Lindh/Tom Beck/NN', 'no'],
    ['NN', 'no']
  ])('the last line «%s»', (text, read) => expect(laid(signedLast(spanOver(text)))).toBe(read))
})

describe('who did what to a story', () => {
  test.each([
    ['This story was edited by Ana Ruiz.', 'edited Ana Ruiz'],
    ['The audio version of this story was produced by Ana Ruiz and Tom Beck.', 'produced Ana Ruiz, Tom Beck'],
    ['Ana Ruiz edited this story.', 'edited Ana Ruiz'],
    ['Ana Ruiz and Tom Beck edited and produced this report for radio.', 'edited and produced Ana Ruiz, Tom Beck'],
    ['This story was edited by the desk.', 'no'],
    ['Those stories were edited by Ana Ruiz.', 'no'],
    ['This story was read by Ana Ruiz.', 'no'],
    ['The mayor edited this story.', 'no']
  ])('%s', (text, read) => expect(signs(tagline(spanOver(text)))).toBe(read))
})

describe('where a sign-off begins and ends', () => {
  test.each([
    ['(Oslo newsroom, +47 555 0100, editing by Ana Ruiz)', 'editing Ana Ruiz'],
    ['(Oslo desk, editing by Ana Ruiz)', 'editing Ana Ruiz'],
    ['(Oslo harbour, editing by Ana Ruiz)', 'no'],
    ['- Harbour Press; editing by Ana Ruiz', 'by Harbour Press, editing Ana Ruiz'],
    ['Harbour Press; editing by Ana Ruiz', 'no'],
    ['With assistance from Ana Ruiz. Editors: Tom Beck, Jo Low', 'assistance Ana Ruiz, editor Tom Beck, Jo Low'],
    ['CNN’s Ana Ruiz contributed to this report.', 'contributed Ana Ruiz, by CNN'],
    ['The Harbour Post’s Ana Ruiz contributed to this report.', 'contributed Ana Ruiz, by The Harbour Post'],
    ['MV/SKJ/AP', 'label MV/SKJ/AP']
  ])('%s', (text, read) => expect(signs(tagline(spanOver(text)))).toBe(read))
})

describe('how a caption ends', () => {
  const CAPTION = 'Boats ride at anchor in the harbour'
  const words = (text: string, found: Sure | undefined): string =>
    found ? text.slice(found.inner.from, found.inner.to) : 'none'

  test.each([
    [`${CAPTION}.—Jo Bell`, 'Jo Bell'],
    [`${CAPTION}. —AFP`, 'AFP'],
    [`${CAPTION}.”—Jo van Bell`, undefined],
    [`${CAPTION}.—Photo by Jo Bell of AFP`, 'Jo Bell of AFP'],
    [`${CAPTION}—Jo Bell`, undefined],
    [`${CAPTION}.—Jo Bell.`, undefined],
    [`${CAPTION}.—the harbour`, undefined],
    [`${CAPTION}.—A B C D E F`, undefined],
    [`“${CAPTION}.”—Jo Bell`, undefined],
    ['Boats.—Jo Bell', undefined]
  ])('after a dash: %s', (text, name) => expect(joinedAt(text, text.lastIndexOf('—'))).toBe(name))

  test.each([
    [`${CAPTION}. Jo Bell`, 'Jo Bell'],
    [`${CAPTION}. JO BELL FOR ‘THE HARBOUR POST’`, 'JO BELL FOR ‘THE HARBOUR POST’'],
    [`${CAPTION}. Harbour Press / Jo Bell`, 'Harbour Press / Jo Bell'],
    [`${CAPTION}. Jo Bell/Harbour Press`, 'Jo Bell/Harbour Press'],
    [`${CAPTION}. Jo Bell for The Harbour Post`, 'Jo Bell for The Harbour Post'],
    [`${CAPTION}. Jo Bell/Ana Ruiz/Tom Beck`, 'none'],
    [`${CAPTION}. the boats/the quay`, 'none'],
    [`${CAPTION}. Jo Bell for the tide`, 'none'],
    [`${CAPTION} with Rep. Jo Bell`, 'none'],
    [`${CAPTION} with A.B. Jo Bell`, 'none'],
    [`${CAPTION}. Jo Bell.`, 'none'],
    ['Boats at sea. Jo Bell', 'none'],
    ['Boats at sea. Jo Bell/Harbour Press', 'none'],
    [`${CAPTION}. ${'Annabella '.repeat(5)}Bell`, 'none']
  ])('a name: %s', (text, read) => {
    const at = signatureAt(text)
    expect(at < 0 ? 'none' : text.slice(at)).toBe(read)
  })

  test.each([
    [`${CAPTION}. Shutterstock`, 'Shutterstock'],
    [`${CAPTION}. Handout`, 'Handout'],
    ['A boat. Supplied', 'none'],
    [`${CAPTION}. Jo Bell`, 'none']
  ])('who sells it: %s', (text, read) => expect(words(text, soldBy(text))).toBe(read))

  test.each([
    [`${CAPTION} | Jo Bell/AFP`, 'Jo Bell/AFP'],
    [`${CAPTION} all day long | AP`, 'AP'],
    [`${CAPTION} | AP`, 'none'],
    ['Boats ride at sea | Jo Bell/AFP', 'none'],
    [`${CAPTION} | the tide/AFP`, 'none'],
    [`${CAPTION} | Jo Bell/Tide`, 'none']
  ])('who took it: %s', (text, read) => expect(words(text, takenBy(text, text.indexOf('|') + 1))).toBe(read))

  test.each([
    [`${CAPTION}. © Jo Bell, AFP`, 'Jo Bell, AFP'],
    [`${CAPTION} © 2021 Jo Bell`, 'Jo Bell'],
    ['© Jo Bell', 'Jo Bell'],
    ['Boats © Jo Bell', 'none'],
    ['Boats. © Jo Bell', 'Jo Bell'],
    [`${CAPTION}, all rights reserved © Jo Bell`, 'none'],
    [`${CAPTION}. © the harbour`, 'none']
  ])('whose it is: %s', (text, read) => expect(words(text, ownerIn(text))).toBe(read))

  test.each([
    [`${CAPTION}. AFP file photo March 11, 2024`, 'AFP file photo'],
    [`${CAPTION}. AFP photo`, 'AFP photo'],
    [`${CAPTION}. AFP photos, 11 March 2024`, 'AFP photos'],
    [`${CAPTION}. AFP photo of the quay`, 'none'],
    [`${CAPTION}. Orval photo`, 'none'],
    [`${CAPTION}. AFP photograph`, 'none'],
    ['Boats ride at sea. AFP photo', 'none'],
    ['Boats ride at the sea. AFP photo', 'AFP photo']
  ])('an agency’s picture: %s', (text, read) => expect(words(text, agencyPhoto(text))).toBe(read))

  test.each([
    ['Supplied: Jo Bell', true],
    ['AAP: Jo Bell', true],
    ['AAP:Jo Bell', false],
    ['Orval: Jo Bell', false],
    ['AAP Jo Bell', false],
    ['AAP: jo bell', false],
    ['AAP: Jo Bell, 45', false],
    [': Jo Bell', false]
  ])('an outlet: %s', (text, is) => expect(isOfOutlet(text)).toBe(is))
})

describe('what a picture is', () => {
  test.each([
    ['file photo', true],
    ['a representational image', true],
    ['Representative', true],
    ['an undated pic', true],
    ['file boat', false],
    ['file photo Lima', false],
    ['harbour photo', false],
    ['a file photo', true]
  ])('%s', (text, is) => expect(isKept(text)).toBe(is))

  test.each([
    ['Boats ride at sea in the bay. (Representational)', true],
    ['Boats ride at sea in the bay. (Representational', false],
    ['Boats ride. (Representational)', false],
    ['Boats ride at sea in the bay. (Jo Bell)', false],
    [`Boats ride at sea ${'in the bay '.repeat(30)}. (File)`, false]
  ])('%s', (text, is) => expect(isKeptPicture(text)).toBe(is))

  test.each([
    ['Image:', 'Jo Bell lifts his cup', true],
    ['Image:', 'Jo Bell lifts cups', false],
    ['Image:', 'provided by the family of Jo Bell', false],
    ['Credit:', 'Jo Bell lifts the cup after winning', false],
    ['(Photo :', 'boats ride there', true]
  ])('%s %s', (label, text, is) => expect(isTold(label, text)).toBe(is))
  test('a sentence has its stop', () => {
    expect([isSaid('Boats ride there.'), isSaid('boats ride there.'), isSaid('boats ride there')]).toEqual([
      false,
      true,
      false
    ])
  })
})

describe('a date at a place', () => {
  const iso = (text: string, slips: boolean): string => {
    const found = dateAt(text, 0, slips)
    return found ? `${found.year ?? ''}-${found.month ?? ''}-${found.day ?? ''}${text.slice(found.end)}` : 'none'
  }
  test.each([
    ['12. April 2021', '2021-4-12'],
    ['12. April', 'none'],
    ['12.April 2021', 'none'],
    ['April 12. It', '-4-12. It'],
    ['Apr. 12', '-4-12'],
    ['32 April', 'none'],
    ['Aprill 12', 'none']
  ])('%s', (text, read) => expect(iso(text, false)).toBe(read))
  // One letter wrong: too many, too few, another, two that changed places
  test.each([
    ['Aprill 12', '-4-12'],
    ['Arpil 12', '-4-12'],
    ['Apirl 12', '-4-12'],
    ['Aoril 12', '-4-12'],
    ['Septmber 12', '-9-12'],
    ['Septembre 12', '-9-12'],
    ['Apirll 12', 'none'],
    ['Aroil 12', 'none'],
    ['Mya 12', 'none'],
    ['Jume 12', '-6-12'],
    ['Aplir 12', 'none']
  ])('with a slip: %s', (text, read) => expect(iso(text, true)).toBe(read))
})
