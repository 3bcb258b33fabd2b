import {describe, expect, test} from 'vitest'
import {aside} from '../src/inline/aside.js'
import {EMAIL, HANDLE, isProse, isService, isUnnamed, LETTERS, STATION} from '../src/inline/author-words.js'
import {labelOf, parts} from '../src/inline/byline-label.js'
import {agencyAfter, postIn} from '../src/inline/post.js'

describe('what a line under a byline adds to it', () => {
  test.each([
    // A newsroom and a place
    ['BBC News, Nairobi', {organisation: 'BBC News', location: 'Nairobi'}],
    ['BBC News/Nairobi', {organisation: 'BBC News', location: 'Nairobi'}],
    ['AFP/Lima', {organisation: 'AFP', location: 'Lima'}],
    ['Harbour & Coast News, Lima', {organisation: 'Harbour & Coast News', location: 'Lima'}],
    ['Harbour Post, Port Harcourt', {organisation: 'Harbour Post', location: 'Port Harcourt'}],
    ['Harbour Post, Lima, Peru', {organisation: 'Harbour Post', location: 'Lima, Peru'}],
    ['AFP, Harbour Post', {organisation: 'AFP, Harbour Post'}],
    // A post, with its house
    ['AP Diplomatic Writer', {role: 'AP Diplomatic Writer'}],
    ['Transport correspondent', {role: 'Transport correspondent'}],
    ['Chief Coast River Science Sports Editor', {role: 'Chief Coast River Science Sports Editor'}],
    ['Editor at Large', {role: 'Editor at Large'}],
    ['Head of the Bureau, Harbour Post', {role: 'Head of the Bureau', organisation: 'Harbour Post'}],
    ['Editor for Culture and Science', {role: 'Editor for Culture and Science'}],
    ['Transport correspondent, Lima', {role: 'Transport correspondent', location: 'Lima'}],
    ['Transport correspondent, Orval', {role: 'Transport correspondent'}],
    ['Transport correspondent, BBC News', {role: 'Transport correspondent', organisation: 'BBC News'}],
    ['Reporter · Harbour Herald', {role: 'Reporter', organisation: 'Harbour Herald'}],
    ['Reporter·Harbour Herald·', {role: 'Reporter', organisation: 'Harbour Herald'}],
    ['Reporter·Harbour Herald · ', {role: 'Reporter', organisation: 'Harbour Herald'}],
    ['Science Writer @ana_ruiz', {role: 'Science Writer'}],
    ['Science Writer@ana_ruiz', {role: 'Science Writer'}],
    ['Science Writer, Harbour Herald @ana_ruiz', {role: 'Science Writer', organisation: 'Harbour Herald'}],
    // A newsroom
    ['The Associated Press', {organisation: 'The Associated Press'}],
    ['Harbour Media Group', {organisation: 'Harbour Media Group'}],
    // Whence
    ['Reporting from Skerra', {location: 'Skerra'}],
    ['reporting from St. John’s, N.L.', {location: 'St. John’s, N.L.'}],
    ['in Lima', {location: 'Lima'}],
    ['in São Paulo', {location: 'São Paulo'}],
    ['From Port-au-Prince', {location: 'Port-au-Prince'}],
    // For whom
    ['Special to The Post', {organisation: 'Post'}],
    ['Special for Harbour Herald', {organisation: 'Harbour Herald'}],
    ['special to the Harbour Herald', {organisation: 'Harbour Herald'}],
    // How to reach them
    ['ana.ruiz@harbour.example', {email: 'ana.ruiz@harbour.example'}],
    ['E-mail: ana.ruiz@harbour.example', {email: 'ana.ruiz@harbour.example'}],
    ['You write: ana@harbour.example', {email: 'ana@harbour.example'}],
    ['@ana_ruiz', {}]
  ])('«%s»', (text, said) => expect(aside(text)).toEqual(said))

  test.each([
    'Ana Ruiz',
    'The editor said the river rose',
    'The editors are here',
    'Reporter.',
    'Science Writer,',
    'Science Writers:',
    'Ana Ruiz was a reporter',
    'It was a Harbour Post reporter who rang',
    'Boats in Lima',
    'in Lima (Peru)',
    'in the end',
    'in the Harbour',
    'Harbour Post of the North',
    'BBC News, Lima 7',
    'Reporter forwards',
    'Editor offers',
    'Writer andante',
    'Editor attends',
    'Writer themes',
    'Writer iPhone',
    'Chief Harbour Coast River Science Sports Editor',
    'Special to The Harbour and River Commission of the Northern Isles and Shores',
    'Internationalharbour Radiobroadcasting Televisionbroadcasting News',
    'From one shore to the other',
    'the harbour and the post',
    'Not Special to The Post',
    'Special to the ones who ride',
    'To write to ana@harbour.example',
    'Write to Ana Ruiz at ana.ruiz@harbour.example for more',
    'A line of @ana_ruiz',
    '@ana_ruiz rides',
    'Chief of the Harbour and Coast and River Science News',
    'The Harbour and River Commission of the Northern Isles Daily News'
  ])('nothing: «%s»', (text) => expect(aside(text)).toBeUndefined())
})

describe('words about authors', () => {
  test.each([
    ['Write to ana.ruiz+desk@harbour-post.example.org, please', 'ana.ruiz+desk@harbour-post.example.org'],
    ['a_b-c9@x.io', 'a_b-c9@x.io'],
    ['@anaruiz', undefined],
    ['ana@harbour', undefined],
    ['ana@harbour.', undefined],
    ['ana@.example', undefined],
    ['ana @harbour.example', undefined]
  ])('address: «%s»', (text, address) => expect(EMAIL.exec(text)?.[0]).toBe(address))

  test.each([
    ['@ana_ruiz', true],
    ['@a', false],
    ['ana@ruiz', false],
    ['@ana ruiz', false]
  ])('account: «%s»', (text, is) => expect(HANDLE.test(text)).toBe(is))

  test.each([
    ['Who rode?', true],
    ['Ride on!', true],
    ['The “Harbour” desk', true],
    ['The "Harbour" desk', true],
    ['A boat. it sank', true],
    ['A boat.  it sank', true],
    ['St. Anne', false],
    ['harbour.example', false],
    ['Not more than Ana Ruiz', true],
    ['Ana Ruiz has it', true],
    ['Ana Ruiz', false]
  ])('prose: «%s»', (text, is) => expect(isProse(text)).toBe(is))

  test.each([
    ['HPX', true],
    ['HP', true],
    ['HARBOR', true],
    ['HARBOUR', false],
    ['H', false],
    ['The HPX', false],
    ['HPx', false],
    ['US', false],
    ['UK', false],
    ['USA', false],
    ['UAE', false],
    ['NYC', false],
    ['DC', false],
    ['LA', false],
    ['USPX', true],
    ['UKPX', true],
    ['USAPX', true],
    ['UAEPX', true],
    ['NYCPX', true],
    ['DCPX', true],
    ['LAPX', true]
  ])('letters of a newsroom: «%s»', (text, is) => expect(LETTERS.test(text)).toBe(is))

  test.each([
    ['KQXR', true],
    ['WQXR-TV', true],
    ['WQXR FM', true],
    ['KQXR-TV in Lima', false],
    ['The KQXR', false],
    ['AQXR', false],
    ['KQX', false],
    ['Kqxr', false],
    ['KQXR.TV', false]
  ])('station: «%s»', (text, is) => expect(STATION.test(text)).toBe(is))

  test.each([
    ["RFE/RL's Kazakh Service", true],
    ['RFE/RL’s Lima Bureau', true],
    ['The Post’s News Desk', true],
    ['The Post’s Desk', true],
    ['The Post’s Desk in Lima', false],
    ['The Post’s Reporter', false],
    ['Harbour News Service', false],
    ['Ana Ruiz', false]
  ])('service of a house: «%s»', (text, is) => expect(isService(text)).toBe(is))

  test.each([
    ['Staff Reporter', true],
    ['A Staff Reporter', true],
    ['By our own correspondent', true],
    ['From our correspondents', true],
    ['The newsroom', true],
    ['Harbour Post report', true],
    ['Agencies report', true],
    ['News Desk', true],
    ['HT/PTI Bureau', true],
    ['reporter', true],
    ['report', false],
    ['Harbour report', false],
    ['Ana Maria Ruiz reporter', false],
    ['Reporter Ana Ruiz', false],
    ['Staff of the Harbour', false],
    ['The - reporter', false]
  ])('nobody named: «%s»', (text, is) => expect(isUnnamed(text)).toBe(is))
})

describe('label of a byline', () => {
  test.each([
    ['By Ana Ruiz', 'By '],
    ['BY ANA RUIZ', 'BY '],
    ['By: Ana Ruiz', 'By: '],
    ['By:Ana Ruiz', 'By:'],
    ['By  Ana Ruiz', 'By  '],
    ['ByAna Ruiz', 'By'],
    ['byÉlodie Arc', 'by'],
    ['ByANA RUIZ', undefined],
    ['Bypass opens', undefined],
    ['Standby Ana Ruiz', undefined],
    ['Words by Ana Ruiz', 'Words by '],
    ['Story and photos by Ana Ruiz', 'Story and photos by '],
    ['Story & photos by Ana Ruiz', 'Story & photos by '],
    ['Story, photos by Ana Ruiz', 'Story, photos by '],
    ['Text by Ana Ruiz', 'Text by '],
    ['Texts by Ana Ruiz', 'Texts by '],
    ['Photographs by Ana Ruiz', 'Photographs by '],
    ['Photo by: Ana Ruiz', 'Photo by: '],
    ['Live reporting by Ana Ruiz', 'Live reporting by '],
    ['News provided by Corran Pumps', 'News provided by '],
    ['Written by Ana Ruiz', 'Written by '],
    ['Stand by Ana Ruiz', undefined],
    ['The story by Ana Ruiz', undefined],
    ['Author: Ana Ruiz', 'Author: '],
    ['Authors : Ana Ruiz', 'Authors : '],
    ['Reporter:Ana Ruiz', 'Reporter:'],
    ['Reporters: Ana Ruiz', 'Reporters: '],
    ['Correspondent: Ana Ruiz', 'Correspondent: '],
    ['Correspondents: Ana Ruiz', 'Correspondents: '],
    ['Writer: Ana Ruiz', 'Writer: '],
    ['Writers:  Ana Ruiz', 'Writers:  '],
    ['Text: Ana Ruiz', 'Text: '],
    ['Words: Ana Ruiz', 'Words: '],
    ['Author Ana Ruiz', undefined],
    ['Text of it: Ana Ruiz', undefined],
    ['Source: Xinhua', 'Source: '],
    ['Source :Xinhua', 'Source :'],
    ['SOURCE:  Xinhua', 'SOURCE:  '],
    ['Source Xinhua', undefined],
    ['Sources: Xinhua', undefined],
    ['From Ana Ruiz in Lima', 'From '],
    ['From Ana Ruiz at sea', undefined],
    ['From Lima in Peru', undefined],
    ['From the harbour', undefined],
    ['Ana Ruiz', undefined]
  ])('«%s»', (text, label) => expect(labelOf(text, false)?.[0]).toBe(label))

  test.each([
    ['From Ana Ruiz', 'From '],
    ['FROM Ana Ruiz', 'FROM '],
    ['From Ana Ruiz in Lima', 'From '],
    ['From Los Angeles', undefined],
    ['From harbour to sea', undefined],
    ['From Lima', undefined]
  ])('under a headline: «%s»', (text, label) => expect(labelOf(text, true)?.[0]).toBe(label))

  test.each([
    ['By Ana Ruiz', ['By Ana Ruiz']],
    ['Words by Ana Ruiz. Photographs by Tom Beck', ['Words by Ana Ruiz', 'Photographs by Tom Beck']],
    ['Words by Ana Ruiz and pictures by Tom Beck', ['Words by Ana Ruiz', 'pictures by Tom Beck']],
    ['Words by Ana Ruiz, and pictures by Tom Beck', ['Words by Ana Ruiz', 'pictures by Tom Beck']],
    ['By Ana Ruiz Photos by Tom Beck', ['By Ana Ruiz', 'Photos by Tom Beck']],
    ['By Ana Ruiz | Photos by Tom Beck', ['By Ana Ruiz', 'Photos by Tom Beck']],
    ['By Ana Ruiz; photos by Tom Beck', ['By Ana Ruiz', 'photos by Tom Beck']],
    [
      'Words by A Bell, photos by T Beck, video by Sue Lim',
      ['Words by A Bell', 'photos by T Beck', 'video by Sue Lim']
    ],
    ['Live updates, words by Ana Ruiz', ['Live updates, words by Ana Ruiz']],
    ['Ana Ruiz, photos by Tom Beck', ['Ana Ruiz, photos by Tom Beck']],
    ['Ana Ruiz', ['Ana Ruiz']]
  ])('parts: «%s»', (text, found) =>
    expect(parts(text).map(([from, to]) => text.slice(from, to).trim())).toEqual(found)
  )
})

describe('what stands after a name without a comma', () => {
  // Where nothing stands before the name, and after a label
  test.each([
    ['Ana Ruiz AP Sports Writer', 'AP Sports Writer', 'AP Sports Writer'],
    ['Ana Ruiz Rural affairs correspondent', 'Rural affairs correspondent', 'Rural affairs correspondent'],
    ['Ana Ruiz Science Writer', 'Science Writer', 'Science Writer'],
    ['Ana Ruiz Editor', undefined, 'Editor'],
    ['Ana Ruiz Shipping Editor', undefined, 'Shipping Editor'],
    ['Ana Maria Ruiz Shipping Editor', undefined, 'Shipping Editor'],
    ['Ana Maria Ruiz Chief Shipping Editor', 'Chief Shipping Editor', 'Chief Shipping Editor'],
    ['One Two Three Four Five Editor', undefined, undefined],
    ['Ana Editor', undefined, undefined],
    ['Science Ruiz Editor', undefined, 'Editor'],
    ['Ana Ruiz Writer Science', undefined, undefined],
    ['Ana Ruiz', undefined, undefined],
    ['the Ruiz Science Writer', undefined, undefined]
  ])('post: «%s»', (words, bare, labelled) => {
    expect([postIn(words)?.role, postIn(words, true)?.role]).toEqual([bare, labelled])
    for (const found of [postIn(words), postIn(words, true)])
      if (found) expect(`${found.name} ${found.role}`).toBe(words)
  })

  test.each([
    ['Ana Ruiz AFP', 'AFP'],
    ['Ana Ruiz The Canadian Press', 'The Canadian Press'],
    ['Ana AFP', undefined],
    ['Ana Ruiz', undefined],
    ['AFP', undefined],
    ['the Ruiz AFP', undefined]
  ])('agency: «%s»', (words, agency) => expect(agencyAfter(words)?.agency).toBe(agency))
})
