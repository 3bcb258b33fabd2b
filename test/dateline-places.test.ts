import {expect, test} from 'vitest'
import {dateline, datelineAlone, townBefore} from '../src/inline/dateline.js'
import {laid, spanOver} from './setup/told.js'

const LEAD = 'The river rose.'

// Where each part of a dateline begins and ends, and what its sign is
test.each([
  [
    'ABUJA, Nigeria, March 9 (Reuters) - ',
    '[dateline [place ABUJA, Nigeria] , [date March 9] ( [organisation Reuters] )] ‹dash -›'
  ],
  ['LISBON - ', '[dateline [place LISBON]] ‹dash -›'],
  ['LISBON – ', '[dateline [place LISBON]] ‹dash –›'],
  ['LISBON -- ', '[dateline [place LISBON]] ‹dash --›'],
  ['LISBON.- ', '[dateline [place LISBON]] ‹dash .-›'],
  ['LISBON.—', '[dateline [place LISBON]] ‹dash .—›'],
  ['LISBON: ', '[dateline [place LISBON]] ‹dash :›'],
  ['LISBON:- ', '[dateline [place LISBON]] ‹dash :-›'],
  ['LISBON, - ', '[dateline [place LISBON]] ‹dash , -›'],
  ['LISBON _ ', '[dateline [place LISBON]] ‹dash _›'],
  [
    'Rio de Janeiro, 12 jun (EFE).- ',
    '[dateline [place Rio de Janeiro] , [date 12 jun] ( [organisation EFE] )] ‹dash .-›'
  ],
  ['MADRID, 12 Jun.- ', '[dateline [place MADRID] , [date 12 Jun]] ‹dash .-›'],
  ['WASHINGTON D.C. - ', '[dateline [place WASHINGTON D.C.]] ‹dash -›'],
  ['E. LANSING. June 4 (AP) - ', '[dateline [place E. LANSING] . [date June 4] ( [organisation AP] )] ‹dash -›'],
  [
    'MOSCOW. 12 June. (Interfax) - ',
    '[dateline [place MOSCOW] . [date 12 June.] ( [organisation Interfax] )] ‹dash -›'
  ],
  ['LISBON (12 June 2021) – ', '[dateline [place LISBON] ( [date 12 June 2021] )] ‹dash –›'],
  ['LISBON (June 12) - ', '[dateline [place LISBON] ( [date June 12] )] ‹dash -›'],
  ['LISBON, Saturday, June 12 - ', '[dateline [place LISBON] , Saturday, [date June 12]] ‹dash -›'],
  ['LISBON, Sat. June 12 - ', '[dateline [place LISBON] , Sat. [date June 12]] ‹dash -›'],
  ['Sat., June 12 (UPI) -- ', '[dateline Sat., [date June 12] ( [organisation UPI] )] ‹dash --›'],
  ['** LISBON (AP) - ', '‹control **› [dateline [place LISBON] ( [organisation AP] )] ‹dash -›'],
  ['<LISBON (AP) - ', '‹control <› [dateline [place LISBON] ( [organisation AP] )] ‹dash -›'],
  ['[LAGOS, 5 May] ', '[dateline [ [place LAGOS] , [date 5 May] ]]'],
  ['[LAGOS, 5 May] - ', '[dateline [ [place LAGOS] , [date 5 May] ]] ‹dash -›'],
  ['(AP) - ', '[dateline ( [organisation AP] )] ‹dash -›'],
  ['(ANSA) - ROME, JUN 12 - ', '[dateline ( [organisation ANSA] ) - [place ROME] , [date JUN 12]] ‹dash -›'],
  ['(AP/AFP) LISBON - ', '[dateline ( [organisation AP] / [organisation AFP] ) [place LISBON]] ‹dash -›'],
  [
    'LISBON, June 12 (AP/AFP) - ',
    '[dateline [place LISBON] , [date June 12] ( [organisation AP] / [organisation AFP] )] ‹dash -›'
  ],
  ['LISBON, June 12 /AFP/ - ', '[dateline [place LISBON] , [date June 12] / [organisation AFP] /] ‹dash -›'],
  ['MOSCOW, June 12. /TASS/. ', '[dateline [place MOSCOW] , [date June 12] . / [organisation TASS] /] ‹dash .›'],
  ['New Delhi, June 12 (IANS) ', '[dateline [place New Delhi] , [date June 12] ( [organisation IANS] )]'],
  [
    'YEREVAN, JUNE 12, ARMENPRESS. ',
    '[dateline [place YEREVAN] , [date JUNE 12] , [organisation ARMENPRESS]] ‹dash .›'
  ],
  [
    'MOSCOW, June 12 - RIA Novosti. ',
    '[dateline [place MOSCOW] , [date June 12] - [organisation RIA Novosti]] ‹dash .›'
  ],
  ['LISBON (Reuters, June 12) - ', '[dateline [place LISBON] ( [organisation Reuters] , [date June 12] )] ‹dash -›'],
  [
    'LISBON ( 12 June 2021, Reuters ) - ',
    '[dateline [place LISBON] ( [date 12 June 2021] , [organisation Reuters] )] ‹dash -›'
  ],
  ['Dakar (Senegal), June 12 - ', '[dateline [place Dakar (Senegal)] , [date June 12]] ‹dash -›'],
  [
    'Dehradun (Uttarakhand) [India], June 12 (ANI): ',
    '[dateline [place Dehradun (Uttarakhand) [India]] , [date June 12] ( [organisation ANI] )] ‹dash :›'
  ],
  ['APA - Dakar (Senegal) - ', '[dateline [organisation APA] - [place Dakar (Senegal)]] ‹dash -›'],
  [
    'AKP Phnom Penh, June 12, 2021 -- ',
    '[dateline [organisation AKP] [place Phnom Penh] , [date June 12, 2021]] ‹dash --›'
  ],
  ['PARIS AFP - ', '[dateline [place PARIS] [organisation AFP]] ‹dash -›'],
  ['ASTANA. KAZINFORM - ', '[dateline [place ASTANA] . [organisation KAZINFORM]] ‹dash -›'],
  ['LISBON and MADRID — ', '[dateline [place LISBON] and [place MADRID]] ‹dash —›'],
  ['LISBON & MADRID - ', '[dateline [place LISBON] & [place MADRID]] ‹dash -›'],
  ['LISBON / MADRID - ', '[dateline [place LISBON] / [place MADRID]] ‹dash -›'],
  ['LISBON/MADRID - ', '[dateline [place LISBON] / [place MADRID]] ‹dash -›'],
  ['DALLAS/FORT WORTH - ', '[dateline [place DALLAS/FORT WORTH]] ‹dash -›'],
  ['Lisbon | Reuters — ', '[dateline [place Lisbon] | [organisation Reuters]] ‹dash —›'],
  ['LISBON | REUTERS | ', '[dateline [place LISBON] | [organisation REUTERS]] ‹dash |›'],
  [
    'NEW YORK, NY / ACCESSWIRE / June 12, 2021 / ',
    '[dateline [place NEW YORK, NY] / [organisation ACCESSWIRE] / [date June 12, 2021]] ‹dash /›'
  ],
  ['JENA, Germany--(BUSINESS WIRE)--', '[dateline [place JENA, Germany] --( [organisation BUSINESS WIRE] )] ‹dash --›'],
  ['HALIFAX - (CP) - ', '[dateline [place HALIFAX] - ( [organisation CP] )] ‹dash -›'],
  ['CHEVY CHASE, Md., -March 4 - ', '[dateline [place CHEVY CHASE, Md.] , - [date March 4]] ‹dash -›'],
  ['June 12, 2021 – LISBON – ', '[dateline [date June 12, 2021] – [place LISBON]] ‹dash –›'],
  ['12 June 2021; AFP: ', '[dateline [date 12 June 2021] ; [organisation AFP]] ‹dash :›'],
  ['Damascus, SANA-', '[dateline [place Damascus] , [organisation SANA]] ‹dash -›'],
  ['JAKARTA, Harbour.example – ', '[dateline [place JAKARTA] , [organisation Harbour.example]] ‹dash –›'],
  ['SCRANTON, PA June 12 (AP) - ', '[dateline [place SCRANTON, PA] [date June 12] ( [organisation AP] )] ‹dash -›'],
  ['sioux falls, april 7 - ', '[dateline [place sioux falls] , [date april 7]] ‹dash -›'],
  ["Male', June 12 - ", "[dateline [place Male'] , [date June 12]] ‹dash -›"]
])('«%s»', (text, read) => {
  const found = dateline(spanOver(text + LEAD))
  expect(found && laid(found.nodes)).toBe(read)
  expect((text + LEAD).slice(found?.end).trimStart()).toBe(LEAD)
})

// No blank on either side of a dash
const LONG = `The river that runs through the town rose ${'and rose '.repeat(6)}on Monday.`
test.each([
  ['OTTAWA—', '[dateline [place OTTAWA]] ‹dash —›'],
  ['SELAT BARU, Indonesia—', '[dateline [place SELAT BARU, Indonesia]] ‹dash —›'],
  ['Dar es Salaam—', '[dateline [place Dar es Salaam]] ‹dash —›'],
  ['OSLO/BERGEN—', '[dateline [place OSLO] / [place BERGEN]] ‹dash —›'],
  ['(Bloomberg)—', '[dateline ( [organisation Bloomberg] )] ‹dash —›'],
  [
    'OSLO, June 12, 2021 /PRNewswire/—',
    '[dateline [place OSLO] , [date June 12, 2021] / [organisation PRNewswire] /] ‹dash —›'
  ]
])('«%s» and a sentence', (text, read) => {
  const found = dateline(spanOver(text + LONG))
  expect(found && laid(found.nodes)).toBe(read)
  expect((text + LONG).slice(found?.end)).toBe(LONG)
})

test('a short sentence after a town and its country', () => {
  const found = dateline(spanOver('CAMPBELL, N.B.—The river rose.'))
  expect(found && laid(found.nodes)).toBe('[dateline [place CAMPBELL, N.B.]] ‹dash —›')
})

test.each([
  'OTTAWA—The river rose.',
  `OTTAWA–${LONG}`,
  `OTTAWA—the ${LONG}`,
  `Ottowa—${LONG}`,
  `WATCH—${LONG}`,
  `USA—${LONG}`
])('no dateline without blanks: «%s»', (line) => expect(dateline(spanOver(line))).toBeUndefined())

test.each([
  'The river - which rose - fell.',
  'Lisbon - The river rose.',
  'LISBON, the river rose.',
  'LISBON (the town) - The river rose.',
  'USA - The river rose.',
  'June 12 The river rose.',
  'LISBON / The river rose.',
  'LISBON (Flood) The river rose.',
  'Lisbon, June: The river rose.',
  'One, Two, Three, Four - The river rose.',
  'NEW: The river rose.',
  'The EU: The river rose.',
  `${'LISBON/'.repeat(15)}OSLO - The river rose.`,
  `${'LISBON HARBOUR/'.repeat(10)}OSLO - The river rose.`,
  '',
  'LISBON'
])('no dateline: «%s»', (line) => expect(dateline(spanOver(line))).toBeUndefined())

test('a town that its place alone shows', () => {
  for (const [line, end] of [
    ['Lisbon: The river', 8],
    ['Lisbon – The river', 9],
    ['Lisbon -- The river', 10],
    ['Lisbon.-The river', 8]
  ] as const) {
    const found = townBefore(spanOver(line), end)
    expect(found.end).toBe(end)
    expect(laid(found.nodes)).toBe(`[dateline [place Lisbon]] ‹dash ${line.slice(6, end).trim()}›`)
  }
})

test.each([
  ['LISBON, June 12 (AP)', true],
  ['LISBON, June 12 (AP) - ', true],
  ['LISBON, June 12', false],
  ['LISBON (AP)', true],
  ['Norrfors (TT)', true],
  ['Norrfors TT', true],
  ['Jan Berg (TT)', false],
  ['Jan Berg TT', false],
  ['Norrfors (Berg)', false],
  ['June 12 (AP)', false],
  ['Harbour news', false],
  ['', false]
])('a place, the day and the sender alone: «%s»', (line, is) => expect(datelineAlone(spanOver(line))).toBe(is))

test('a blank before the comma is the typist’s, and not of the place’s name', () => {
  const [node] = dateline(spanOver('ORVAL , N.J., March 2 - The river'))?.nodes ?? []
  const place = node?.type === 'dateline' ? node.children.find(({type}) => type === 'place') : undefined
  expect(place).toMatchObject({name: 'ORVAL, N.J.'})
})
