import {describe, expect, test} from 'vitest'
import {aside} from '../src/inline/aside.js'
import {EMAIL, HANDLE, isProse, isService, isUnnamed, LETTERS, STATION} from '../src/inline/author-words.js'
import {labelOf, parts} from '../src/inline/byline-label.js'
import {byline} from '../src/inline/byline.js'
import {spanOver, wordsOf} from './setup/told.js'

/** The authors whom a line names, each with what is said of it; what stands in an author's node must hold its name. */
const authors = (text: string, bare: boolean | 'capitals' = false): string[] | undefined =>
  byline(spanOver(text), bare)?.flatMap((node) => {
    if (node.type !== 'author') return []
    const {name, kind, role, organisation, location, email} = node
    expect(wordsOf(node).replaceAll('~', '').replace(/\s+/g, ' ')).toContain(name)
    return [
      [
        `${kind} ${name}`,
        role && `role ${role}`,
        organisation && `for ${organisation}`,
        location && `in ${location}`,
        email
      ]
        .filter(Boolean)
        .join(', ')
    ]
  })

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

describe('authors after a label', () => {
  test.each([
    // Agencies and newsrooms
    ['By Reuters', ['organisation Reuters']],
    ['By the Associated Press', ['organisation the Associated Press']],
    ['By The Harbour Post', ['organisation The Harbour Post']],
    ['By Redazione ANSA', ['organisation Redazione ANSA']],
    ['By Reuters in Lima', ['organisation Reuters, in Lima']],
    ['Source: Xinhua', ['organisation Xinhua']],
    ['Source: Harbour Foods of the North', ['organisation Harbour Foods of the North']],
    ['Source: Foods for the Isles (HFD)', ['organisation Foods for the Isles (HFD)']],
    ['Source: 3 Pumps & Sons', ['organisation 3 Pumps & Sons']],
    ['Source: a boat that sank', undefined],
    ['Source: Office often', undefined],
    ['Source: Harbour forth', undefined],
    ['Source: One Two Three Four Five Six', undefined],
    ['Source: Internationalharbours Internationalharbours Harbours', undefined],
    ['News provided by corran pumps of lima', ['organisation corran pumps of lima']],
    ['Provided by Corran Pumps', ['organisation Corran Pumps']],
    // Nobody named
    ['By a staff reporter', ['person a staff reporter']],
    ['By Staff Reporter (AFP)', ['person Staff Reporter, for AFP']],
    ['By News Desk (AFP)', ['person News Desk, for AFP']],
    ['News Desk (AFP)', ['person News Desk, for AFP']],
    // What a gateway and a page leave
    ['By Ana Ruiz =', ['person Ana Ruiz']],
    ['By Ana Ruiz <', ['person Ana Ruiz']],
    ['By Ana Ruiz   ', ['person Ana Ruiz']],
    ['By Ana Ruiz*', ['person Ana Ruiz']],
    ['By Ana Ruiz.', ['person Ana Ruiz']],
    ['By Ana Ruiz @ana_ruiz', ['person Ana Ruiz']],
    ['By Ana Ruiz (@ana_ruiz)', ['person Ana Ruiz']],
    ['By Ana Ruiz, @ana_ruiz, Tom Beck', ['person Ana Ruiz', 'person Tom Beck']],
    ['By =', undefined],
    // Addresses
    ['By Ana Ruiz, ana@harbour.example', ['person Ana Ruiz, ana@harbour.example']],
    ['By Ana Ruiz (ana@harbour.example)', ['person Ana Ruiz, ana@harbour.example']],
    ['By Ana Ruiz | ana@the.example', ['person Ana Ruiz, ana@the.example']],
    // Places
    ['By Ana Ruiz in Lima', ['person Ana Ruiz, in Lima']],
    ['By ANA RUIZ IN LIMA', ['person ANA RUIZ, in LIMA']],
    ['By Ana Ruiz at Skerra', ['person Ana Ruiz, in Skerra']],
    ['By Ana Ruiz from Skerra', ['person Ana Ruiz, in Skerra']],
    ['By Ana Ruiz, Lima', ['person Ana Ruiz, in Lima']],
    ['By Ana Ruiz, in Lima', ['person Ana Ruiz, in Lima']],
    ['By Ana Ruiz and Tom Beck, in Lima', ['person Ana Ruiz, in Lima', 'person Tom Beck, in Lima']],
    ['By Ana Ruiz and Tom Beck, at Skerra', ['person Ana Ruiz, in Skerra', 'person Tom Beck, in Skerra']],
    ['By Ana Ruiz in Lima and Tom Beck in Oslo', ['person Ana Ruiz, in Lima', 'person Tom Beck, in Oslo']],
    ['By Ana Ruiz | New Delhi', ['person Ana Ruiz, in New Delhi']],
    ['By Ana Ruiz – Lima', ['person Ana Ruiz, in Lima']],
    ['By Ana Ruiz (Lima)', ['person Ana Ruiz, in Lima']],
    // A place that begins as a name does
    ['By Ana Ruiz, Victoria Falls', ['person Ana Ruiz, in Victoria Falls']],
    ['By Milena Kovač in Bar', ['person Milena Kovač, in Bar']],
    ['By Nguyễn Thị Hạnh', ['person Nguyễn Thị Hạnh']],
    // Whom they write for
    ['By Ana Ruiz for Harbour Post', ['person Ana Ruiz, for Harbour Post']],
    ['By ANA RUIZ FOR HARBOUR POST', ['person ANA RUIZ, for HARBOUR POST']],
    ['By Ana Ruiz of Harbour Post', ['person Ana Ruiz, for Harbour Post']],
    ['By Ana Ruiz, for Harbour Post', ['person Ana Ruiz, for Harbour Post']],
    ['By Ana Ruiz, Harbour Post', ['person Ana Ruiz, for Harbour Post']],
    ['By Ana Ruiz, special to the Harbour Post', ['person Ana Ruiz, for Harbour Post']],
    ['By Ana Ruiz, Special to The Post', ['person Ana Ruiz, for Post']],
    ['By Ana Ruiz, WQXR-FM', ['person Ana Ruiz, for WQXR-FM']],
    ['By Ana Ruiz, AFP', ['person Ana Ruiz, for AFP']],
    ['By Ana Ruiz/AFP', ['person Ana Ruiz, for AFP']],
    ['By Ana Ruiz AFP', ['person Ana Ruiz, for AFP']],
    ['By Ana Ruiz and Tom Beck, AFP', ['person Ana Ruiz, for AFP', 'person Tom Beck, for AFP']],
    ['By Ana Ruiz (with inputs from agencies)', ['person Ana Ruiz']],
    ['By Ana Ruiz, with agency inputs', ['person Ana Ruiz']],
    ['By Ana Ruiz (inputs from PTI)', ['person Ana Ruiz']],
    // Posts
    ['By Ana Ruiz, Science Writer', ['person Ana Ruiz, role Science Writer']],
    ['By Ana Ruiz, Science Writer in Lima', ['person Ana Ruiz, role Science Writer, in Lima']],
    ['By Ana Ruiz, Harbour Post Editor', ['person Ana Ruiz, role Harbour Post Editor']],
    ['By Xinhua writers Li Na, Wang Wei', ['person Li Na, role Xinhua writers', 'person Wang Wei']],
    ['By Xinhua Writer Li Na', ['person Li Na, role Xinhua Writer']],
    ['By Ana Ruiz and Tom Beck, Analysts', ['person Ana Ruiz, role Analysts', 'person Tom Beck, role Analysts']],
    ['By Ana Ruiz and Tom Beck, Editors', ['person Ana Ruiz, role Editors', 'person Tom Beck, role Editors']],
    ['By Ana Ruiz & Tom Beck, Reporters', ['person Ana Ruiz, role Reporters', 'person Tom Beck, role Reporters']],
    ['By Ana Ruiz and Tom Beck, Critics Editor', ['person Ana Ruiz', 'person Tom Beck, role Critics Editor']],
    [
      'By Ana Ruiz, Science Writer, and Tom Beck, Sports Editor',
      ['person Ana Ruiz, role Science Writer', 'person Tom Beck, role Sports Editor']
    ],
    // Several names
    ['By Ana Ruiz, Tom Beck and Sue Lim', ['person Ana Ruiz', 'person Tom Beck', 'person Sue Lim']],
    ['By Ana Ruiz, Tom Beck, and Sue Lim', ['person Ana Ruiz', 'person Tom Beck', 'person Sue Lim']],
    ['By Ana Ruiz • Tom Beck', ['person Ana Ruiz', 'person Tom Beck']],
    ['By Ana Ruiz · Tom Beck', ['person Ana Ruiz', 'person Tom Beck']],
    ['By Ana Ruiz with Tom Beck', ['person Ana Ruiz', 'person Tom Beck']],
    ['By ana ruiz and tom beck', ['person ana ruiz', 'person tom beck']],
    ['Words by Ana Ruiz; pictures by Tom Beck', ['person Ana Ruiz', 'person Tom Beck']],
    // One word
    ['By Élodie', ['person Élodie']],
    ["By O'Hara-Bell", ["person O'Hara-Bell"]],
    // No byline
    ['By A', undefined],
    ['By harbour and sea', undefined],
    ['By Ana Ruiz was here', undefined],
    ['By the harbour', undefined],
    ['By Ana the Bold', undefined],
    ['By more than Ana Ruiz', undefined],
    ['By 2 Ruiz', undefined],
    [`By Ana Ruiz${', Tom Beck'.repeat(25)}`, undefined],
    ['B', undefined]
  ])('«%s»', (text, found) => expect(authors(text)).toEqual(found))
})

describe('authors without a label', () => {
  // Alone; where only names can stand; where even capitals can be no headline
  test.each<[string, string[] | undefined, string[] | undefined, string[] | undefined]>([
    ['Ana Ruiz', undefined, ['person Ana Ruiz'], ['person Ana Ruiz']],
    ['ANA RUIZ', undefined, undefined, ['person ANA RUIZ']],
    ["SEAN O'HARA-BELL", undefined, undefined, ["person SEAN O'HARA-BELL"]],
    ['BRIDGE OPENING', undefined, undefined, undefined],
    ['HARBOUR', undefined, undefined, undefined],
    ['AFP', ['organisation AFP'], ['organisation AFP'], ['organisation AFP']],
    [
      'THE ASSOCIATED PRESS',
      ['organisation THE ASSOCIATED PRESS'],
      ['organisation THE ASSOCIATED PRESS'],
      ['organisation THE ASSOCIATED PRESS']
    ],
    [
      'Reuters and AFP',
      ['organisation Reuters', 'organisation AFP'],
      ['organisation Reuters', 'organisation AFP'],
      ['organisation Reuters', 'organisation AFP']
    ],
    ['Staff Reporter', ['person Staff Reporter'], ['person Staff Reporter'], ['person Staff Reporter']],
    [
      "RFE/RL's Kazakh Service",
      undefined,
      ["organisation RFE/RL's Kazakh Service"],
      ["organisation RFE/RL's Kazakh Service"]
    ],
    ['AFP - Lima', undefined, ['organisation AFP, in Lima'], ['organisation AFP, in Lima']],
    ['AFP, New Delhi', undefined, ['organisation AFP, in New Delhi'], ['organisation AFP, in New Delhi']],
    ['AFP | Lima', undefined, undefined, undefined],
    ['AFP - the harbour', undefined, undefined, undefined],
    ['AFP - One Two Three', undefined, undefined, undefined],
    [
      'Ana Ruiz and Tom Beck',
      undefined,
      ['person Ana Ruiz', 'person Tom Beck'],
      ['person Ana Ruiz', 'person Tom Beck']
    ],
    [
      'Ana Ruiz, Tom Beck and Sue Lim',
      undefined,
      ['person Ana Ruiz', 'person Tom Beck', 'person Sue Lim'],
      ['person Ana Ruiz', 'person Tom Beck', 'person Sue Lim']
    ],
    [
      'Ana Ruiz, Tom Beck, AFP',
      undefined,
      ['person Ana Ruiz, for AFP', 'person Tom Beck, for AFP'],
      ['person Ana Ruiz, for AFP', 'person Tom Beck, for AFP']
    ],
    ['Ana Ruiz and Bridge Opening, AFP', undefined, undefined, undefined],
    ['Ana Ruiz, Tom Beck', undefined, ['person Ana Ruiz', 'person Tom Beck'], ['person Ana Ruiz', 'person Tom Beck']],
    [
      'Ana Ruiz, Bela Tarr',
      ['person Ana Ruiz, in Bela Tarr'],
      ['person Ana Ruiz, in Bela Tarr'],
      ['person Ana Ruiz, in Bela Tarr']
    ],
    ['Ana Ruiz in Lima', undefined, ['person Ana Ruiz, in Lima'], ['person Ana Ruiz, in Lima']],
    [
      'Ana Ruiz in Lima and Tom Beck',
      undefined,
      ['person Ana Ruiz, in Lima', 'person Tom Beck'],
      ['person Ana Ruiz, in Lima', 'person Tom Beck']
    ],
    ['Ana Ruiz, Lima', ['person Ana Ruiz, in Lima'], ['person Ana Ruiz, in Lima'], ['person Ana Ruiz, in Lima']],
    ['Ana Ruiz – Lima', undefined, ['person Ana Ruiz, in Lima'], ['person Ana Ruiz, in Lima']],
    ['Ana Ruiz / Lima', undefined, ['person Ana Ruiz, in Lima'], ['person Ana Ruiz, in Lima']],
    ['Ana Ruiz, the harbour', undefined, undefined, undefined],
    ['Ana Ruiz, Port of Lima', undefined, undefined, undefined],
    [
      'Ana Ruiz, Harbour Post',
      ['person Ana Ruiz, for Harbour Post'],
      ['person Ana Ruiz, for Harbour Post'],
      ['person Ana Ruiz, for Harbour Post']
    ],
    ['Ana Ruiz, HPX', ['person Ana Ruiz, for HPX'], ['person Ana Ruiz, for HPX'], ['person Ana Ruiz, for HPX']],
    ['Ana Ruiz | HPX', ['person Ana Ruiz, for HPX'], ['person Ana Ruiz, for HPX'], ['person Ana Ruiz, for HPX']],
    [
      'Ana Ruiz, Science Writer',
      ['person Ana Ruiz, role Science Writer'],
      ['person Ana Ruiz, role Science Writer'],
      ['person Ana Ruiz, role Science Writer']
    ],
    [
      'Ana Ruiz, Science Writer, Harbour Post',
      ['person Ana Ruiz, role Science Writer, for Harbour Post'],
      ['person Ana Ruiz, role Science Writer, for Harbour Post'],
      ['person Ana Ruiz, role Science Writer, for Harbour Post']
    ],
    [
      'Ana Ruiz Environment correspondent',
      undefined,
      ['person Ana Ruiz, role Environment correspondent'],
      ['person Ana Ruiz, role Environment correspondent']
    ],
    ['Ana Ruiz (with inputs from agencies)', ['person Ana Ruiz'], ['person Ana Ruiz'], ['person Ana Ruiz']],
    [
      'Ana Ruiz, ana@harbour.example',
      ['person Ana Ruiz, ana@harbour.example'],
      ['person Ana Ruiz, ana@harbour.example'],
      ['person Ana Ruiz, ana@harbour.example']
    ],
    [
      'Ana Ruiz, ana@harbour.example, Lima',
      ['person Ana Ruiz, in Lima, ana@harbour.example'],
      ['person Ana Ruiz, in Lima, ana@harbour.example'],
      ['person Ana Ruiz, in Lima, ana@harbour.example']
    ],
    ['Ana Ruiz, HPX, Lima, Peru, Skerra', undefined, undefined, undefined],
    ['Harbour Post, Lima', undefined, undefined, undefined],
    ['harbour and sea', undefined, undefined, undefined],
    ['Ana Ruiz, Lima.', undefined, undefined, undefined],
    ['Who is Ana Ruiz, Lima?', undefined, undefined, undefined],
    ['From Ana Ruiz, Lima', undefined, undefined, undefined],
    ['Bridge Opening', undefined, undefined, undefined]
  ])('«%s»', (text, alone, bare, capitals) => {
    expect([authors(text), authors(text, true), authors(text, 'capitals')]).toEqual([alone, bare, capitals])
  })
})
