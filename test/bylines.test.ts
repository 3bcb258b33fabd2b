import {describe, expect, test} from 'vitest'
import {byline} from '../src/inline/byline.js'
import {laid, spanOver, wordsOf} from './setup/told.js'

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

describe('authors after a label', () => {
  test.each([
    // Agencies and newsrooms
    ['By Reuters', ['organisation Reuters']],
    ['By the Associated Press', ['organisation the Associated Press']],
    ['By The Harbour Post', ['organisation The Harbour Post']],
    ['By Harbourday with AP', ['organisation Harbourday', 'organisation AP']],
    ['By Ana with AP', ['person Ana', 'organisation AP']],
    // «and» of other tongues parts two names in full
    ['By Ana Ruiz y Pablo Ruano', ['person Ana Ruiz', 'person Pablo Ruano']],
    ['By José Ortega y Gasset', ['person José Ortega y Gasset']],
    ['By Jeanne Viala et Luc Morin', ['person Jeanne Viala', 'person Luc Morin']],
    ['By Lucía Arranz', ['person Lucía Arranz']],
    ['By Redazione ANSA', ['organisation Redazione ANSA']],
    ['by PTI Mumbai', ['organisation PTI Mumbai']],
    ['By Ana Ruiz (now) and Tom Beck (earlier)', ['person Ana Ruiz', 'person Tom Beck']],
    ['By Reuters, AFP', ['organisation Reuters', 'organisation AFP']],
    ['By Harbour Post, AFP', ['organisation Harbour Post', 'organisation AFP']],
    ['By Ana Ruiz / The Harbour Post', ['person Ana Ruiz, for The Harbour Post']],
    ['By Ana Ruiz / harbour.example', ['person Ana Ruiz, for harbour.example']],
    ['By Ana Ruiz / www.harbour.example', ['person Ana Ruiz, for www.harbour.example']],
    ['BY ANA RUIZ Ledger staff reporter', ['person ANA RUIZ, role Ledger staff reporter']],
    ['By Ana RuizStaff Writer', ['person Ana Ruiz, role Staff Writer']],
    ['BY ANA RUIZ AP Sports Writer', ['person ANA RUIZ, role AP Sports Writer']],
    ['by University of Orval', ['organisation University of Orval']],
    ['By Ana Ruiz of Orval', ['person Ana Ruiz, for Orval']],
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
    ["By RFE/RL's Kyrgyz Service and Ana Ruiz", ["organisation RFE/RL's Kyrgyz Service", 'person Ana Ruiz']],
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
    ['By Ana Ruiz, AFP (Mit Bild)', ['person Ana Ruiz, for AFP']],
    ['By Ana Ruiz (with photos)', ['person Ana Ruiz']],
    ['By Tass correspondent Ana Ruiz:', ['person Ana Ruiz, role Tass correspondent']],
    // Posts
    ['By Ana Ruiz, Science Writer', ['person Ana Ruiz, role Science Writer']],
    ['By Ana Ruiz, Science Writer in Lima', ['person Ana Ruiz, role Science Writer, in Lima']],
    ['By Ana Ruiz, Harbour Post Editor', ['person Ana Ruiz, role Harbour Post Editor']],
    [
      'By Xinhua writers Li Na, Wang Wei',
      ['person Li Na, role Xinhua writers', 'person Wang Wei, role Xinhua writers']
    ],
    ['By Xinhua Writer Li Na', ['person Li Na, role Xinhua Writer']],
    ['By Ana Ruiz and Tom Beck, Analysts', ['person Ana Ruiz, role Analysts', 'person Tom Beck, role Analysts']],
    ['By Ana Ruiz and Tom Beck, Editors', ['person Ana Ruiz, role Editors', 'person Tom Beck, role Editors']],
    ['By Ana Ruiz & Tom Beck, Reporters', ['person Ana Ruiz, role Reporters', 'person Tom Beck, role Reporters']],
    ['By Ana Ruiz and Tom Beck, Critics Editor', ['person Ana Ruiz', 'person Tom Beck, role Critics Editor']],
    [
      'By Ana Ruiz, Science Writer, and Tom Beck, Sports Editor',
      ['person Ana Ruiz, role Science Writer', 'person Tom Beck, role Sports Editor']
    ],
    ['By Ana Ruiz, Science Writer.', ['person Ana Ruiz, role Science Writer']],
    ['By Ana Ruiz, U.S. Writer', ['person Ana Ruiz, role U.S. Writer']],
    ['By Ana Ruiz Editor', ['person Ana Ruiz, role Editor']],
    ['By Ana Ruiz, who said it rained', undefined],
    // Several names
    ['By Ana Ruiz, Tom Beck and Sue Lim', ['person Ana Ruiz', 'person Tom Beck', 'person Sue Lim']],
    ['By Ana Ruiz, Tom Beck, and Sue Lim', ['person Ana Ruiz', 'person Tom Beck', 'person Sue Lim']],
    ['By Ana Ruiz • Tom Beck', ['person Ana Ruiz', 'person Tom Beck']],
    ['By Ana Ruiz · Tom Beck', ['person Ana Ruiz', 'person Tom Beck']],
    ['By Ana Ruiz with Tom Beck', ['person Ana Ruiz', 'person Tom Beck']],
    ['By ana ruiz and tom beck', ['person ana ruiz', 'person tom beck']],
    ['Words by Ana Ruiz; pictures by Tom Beck', ['person Ana Ruiz', 'person Tom Beck']],
    ['By Ana Ruiz, Zog Beck, and Sue Lim', ['person Ana Ruiz', 'person Zog Beck', 'person Sue Lim']],
    ['by Li Na, Port Harcourt', ['person Li Na, in Port Harcourt']],
    ['by ana maria ruiz', ['person ana maria ruiz']],
    ['by ana ruiz 2', undefined],
    ['By J. P. Lim', ['person J. P. Lim']],
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
    [
      'Ana Ruiz with dpa, epd',
      ['person Ana Ruiz, for epd'],
      ['person Ana Ruiz', 'organisation dpa', 'organisation epd'],
      ['person Ana Ruiz', 'organisation dpa', 'organisation epd']
    ],
    [
      'Ana Ruiz/Harbour Post Writer',
      ['person Ana Ruiz, role Harbour Post Writer'],
      ['person Ana Ruiz, role Harbour Post Writer'],
      ['person Ana Ruiz, role Harbour Post Writer']
    ],
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
    ['From Ana Ruiz', undefined, ['person Ana Ruiz'], ['person Ana Ruiz']],
    ['AFP, Lima, Peru', undefined, undefined, undefined],
    ['Ana Ruiz Environment correspondent, Lima', undefined, undefined, undefined],
    [
      'Zog Ruiz, Tom Beck and Sue Lim',
      undefined,
      ['person Zog Ruiz', 'person Tom Beck', 'person Sue Lim'],
      ['person Zog Ruiz', 'person Tom Beck', 'person Sue Lim']
    ],
    ['Ana Ruiz in Lima, AFP', undefined, ['person Ana Ruiz, for AFP, in Lima'], ['person Ana Ruiz, for AFP, in Lima']],
    ['Ana Ruiz, Lima, Peru', undefined, undefined, undefined],
    [
      'Ana Ruiz, HPX, Science Writer, Lima',
      ['person Ana Ruiz, role Science Writer, for HPX, in Lima'],
      ['person Ana Ruiz, role Science Writer, for HPX, in Lima'],
      ['person Ana Ruiz, role Science Writer, for HPX, in Lima']
    ],
    ['Ana Ruiz, HPX, Lima, Peru, Skerra', undefined, undefined, undefined],
    ['Harbour Post, Lima', undefined, undefined, undefined],
    [
      'Borislav Quill | Lima | HPX',
      ['person Borislav Quill, for HPX, in Lima'],
      ['person Borislav Quill, for HPX, in Lima'],
      ['person Borislav Quill, for HPX, in Lima']
    ],
    ['Protect Teachers, Reopen Classrooms', undefined, undefined, undefined],
    [
      'Blessings Quill Herald Reporter',
      undefined,
      ['person Blessings Quill, role Herald Reporter'],
      ['person Blessings Quill, role Herald Reporter']
    ],
    ['harbour and sea', undefined, undefined, undefined],
    ['Ana Ruiz, Lima.', undefined, undefined, undefined],
    ['Who is Ana Ruiz, Lima?', undefined, undefined, undefined],
    ['From Ana Ruiz, Lima', undefined, undefined, undefined],
    ['Bridge Opening', undefined, undefined, undefined]
  ])('«%s»', (text, alone, bare, capitals) => {
    expect([authors(text), authors(text, true), authors(text, 'capitals')]).toEqual([alone, bare, capitals])
  })
})

test.each([
  ['By Ana Ruiz in Lima and Tom Beck, AFP', '[label By] [author Ana Ruiz in Lima] and [author Tom Beck, AFP]'],
  ['Ana Ruiz and Tom Beck, AFP', '[author Ana Ruiz] and [author Tom Beck, AFP]'],
  ['Ana Ruiz, Science Writer, Lima', '[author Ana Ruiz, Science Writer, Lima]'],
  [
    'Words by Ana Ruiz. Pictures by Tom Beck =',
    '[label Words by] [author Ana Ruiz] . [label Pictures by] [author Tom Beck] ='
  ],
  ['News Desk (AFP)', '[author News Desk (AFP)]'],
  ['By Reuters, AFP', '[label By] [author Reuters] , [author AFP]']
])('where: «%s»', (text, read) => expect(laid(byline(spanOver(text), true))).toBe(read))

describe('authors by labels and signs of other houses', () => {
  test.each([
    ['TEXT Ana Ruiz PHOTO Tom Beck', ['person Ana Ruiz', 'person Tom Beck']],
    ['Text: Ana Ruiz; photos: Tom Beck', ['person Ana Ruiz', 'person Tom Beck']],
    ['Words: Ana Ruiz | Photographs: Tom Beck', ['person Ana Ruiz', 'person Tom Beck']],
    ['Story: Ana Ruiz / Pictures: Tom Beck', ['person Ana Ruiz', 'person Tom Beck']],
    ['Photos: Tom Beck', undefined],
    ['Author Ana Ruiz', ['person Ana Ruiz']],
    ['Author(s): Ana Ruiz', ['person Ana Ruiz']],
    ['Contributor: Ana Ruiz', ['person Ana Ruiz']],
    ['Report: Ana Ruiz, Lima', ['person Ana Ruiz, in Lima']],
    ['Report: Bridge unsafe, mayor says', undefined],
    ['Written by Ana Ruiz, edited by Tom Beck', ['person Ana Ruiz']],
    ['Reporting: Ana Ruiz. Editing: Tom Beck', ['person Ana Ruiz']],
    ['Ana Ruiz of the Harbour Post', ['person Ana Ruiz, for Harbour Post']],
    ['Ana Ruiz for Harbour', ['person Ana Ruiz, for Harbour']],
    ['Orval Council for Peace', undefined],
    ['Ana Ruiz — Harbour Post', ['person Ana Ruiz, for Harbour Post']],
    ['Ana Ruiz / Orval News Agency', ['person Ana Ruiz, for Orval News Agency']],
    ['Ana Ruiz @anaruiz', ['person Ana Ruiz']],
    ['Ana Ruiz · 3 min read', ['person Ana Ruiz']],
    ['Ana Ruiz and agencies', ['person Ana Ruiz', 'organisation agencies']],
    ['Ana Ruiz reports from Lima', ['person Ana Ruiz, in Lima']],
    ['ANA RUIZ IN LIMA', ['person ANA RUIZ, in LIMA']],
    ['PORT IN STORM', undefined],
    ['By Our Special Correspondent in Lima', ['person Our Special Correspondent, in Lima']],
    ['By Ana Ruiz ana@harbour.example', ['person Ana Ruiz, ana@harbour.example']],
    ['By Ana Ruiz <ana@harbour.example>', ['person Ana Ruiz, ana@harbour.example']],
    ['By Ana Ruiz, Ph.D.', ['person Ana Ruiz']],
    ['By Ana Ruiz (Lima) and Tom Beck (Quito)', ['person Ana Ruiz, in Lima', 'person Tom Beck, in Quito']],
    ['Harbour Post', ['organisation Harbour Post']],
    ['World News', undefined]
  ])('«%s»', (text, read) => expect(authors(text, true)).toEqual(read))
})

describe('authors with what stands around the name', () => {
  test.each([
    ['Source: Xinhua | Editor: huaxia', ['organisation Xinhua']],
    ['Analysis by Ana Ruiz, CNN', ['person Ana Ruiz, for CNN']],
    ['EXCLUSIVE by Ana Ruiz and Tom Beck', ['person Ana Ruiz', 'person Tom Beck']],
    ['Analysis by the bank shows a gap', undefined],
    ['Review by Harbour News', undefined],
    ['By Political Editor Ana Ruiz', ['person Ana Ruiz, role Political Editor']],
    ['By Ana Ruiz of the Harbour Times', ['person Ana Ruiz, for Harbour Times']],
    ['By Ana “Nita” Ruiz', ['person Ana “Nita” Ruiz']],
    // A paper before its town
    ['By Ana Ruiz, The Islander, Lima', ['person Ana Ruiz, for The Islander, in Lima']],
    ['By Ana Ruiz, Harbour Islander, Lima', ['person Ana Ruiz, for Harbour Islander, in Lima']],
    ['By Ana Ruiz, The Gambia', ['person Ana Ruiz, in The Gambia']],
    ['By Ana Ruiz, Santa Cruz, Bolivia', ['person Ana Ruiz, in Santa Cruz']],
    ['By ANA RUIZ Special to the Courier', ['person ANA RUIZ, for Courier']],
    ['By Ana Ruiz For Harbour Online', ['person Ana Ruiz, for Harbour Online']],
    ['By Ana Ruiz, Lima Bureau', ['person Ana Ruiz, for Lima Bureau']],
    ['By Ana Ruiz, NTB-Nordic', ['person Ana Ruiz, for NTB-Nordic']],
    ['By Ana Ruiz / Lima', ['person Ana Ruiz, in Lima']],
    ['By Ana Ruiz / Tom Beck', ['person Ana Ruiz', 'person Tom Beck']],
    ['By Ana Ruiz “under pressure”', undefined],
    ['By Ana Ruiz, with AFP', ['person Ana Ruiz', 'organisation AFP']],
    ['By Ana Ruiz, as told to Tom Beck', ['person Ana Ruiz', 'person Tom Beck']],
    ['By Ana Ruiz, with inputs from agencies', ['person Ana Ruiz']],
    ['By Ana Ruiz, Special to The Skerries', ['person Ana Ruiz, for Skerries']],
    [
      'By ANA RUIZ and TOM BECK Associated Press',
      ['person ANA RUIZ, for Associated Press', 'person TOM BECK, for Associated Press']
    ],
    ['Staff and agencies', ['organisation Staff and agencies']],
    ['Harbour staff and agencies in Lima', ['organisation Harbour staff and agencies, in Lima']],
    ['Teaching staff and agencies meet', undefined],
    ['From our correspondent in Lima', ['person our correspondent, in Lima']]
  ])('%s', (text, expected) => {
    expect(authors(text)).toEqual(expected)
  })
})
