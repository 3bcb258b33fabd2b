import {expect, test} from 'vitest'
import {iptc7901} from '../src/frame/iptc-7901.js'
import {framed} from './setup/sketch.js'

const HEADER = '\x01eca062 4 i 211 ccccb   dpa 061\r\n\nOrval-bells/\r\n'
const READ =
  'envelope: ‹␁› service=eca number=062 priority=4 category=i words=211 routing=ccccb agency=dpa 061 slug=Orval-bells(Orval-bells/) ‹␂›'
const END = '\x03071341 GMT Okt 15 \r\n\x7f\r\n\x7f\x04'
const TAIL = 'envelope: ‹␃› stamp=2015-10-07T13:41Z(071341 GMT Okt 15) ‹␡› ‹␡␄›'

/** As wide as copy is wrapped. */
const LONG = 'The bells of Orval were rung by hand on Monday, for want of cord.'

/** The envelope before the text, and what was warned about. */
const header = (lines: string): string[] => {
  const read = framed(iptc7901, `${lines}\r\n\x02Bells =\r\n\x03`)
  return [String(read.lines[1]).replace('envelope: ', ''), ...read.warnings]
}
/** The blocks of a text. */
const blocks = (text: string): string[] =>
  framed(iptc7901, `${HEADER}\x02${text}${END}`).lines.filter(
    (line) => !/^(?:story|envelope|head:|body:|foot:)/.test(line)
  )

test('a transmission', () => {
  expect(framed(iptc7901, `${HEADER}\x02Bells ring =\r\n\n   Orval (dpa) - Rung.\r\n\n${END}`)).toEqual({
    lines: [
      'story iptc',
      READ,
      'head:',
      'headline wire-head: Bells ring ‹=›',
      'body:',
      'paragraph wire-text 3/1: Orval (dpa) - Rung.',
      TAIL
    ],
    warnings: []
  })
})

test.each([
  ['\x01eca062 4 i 211', '‹␁› service=eca number=062 priority=4 category=i words=211'],
  ['\x01eca062 4 i 211 ', '‹␁› service=eca number=062 priority=4 category=i words=211'],
  ['\x01\x01 e06 1 rsx 00021 ccccb', '‹␁␁› service=e number=06 priority=1 category=rsx words=21(00021) routing=ccccb'],
  ['eca0124 3 I 93  dpa-tns 18888', 'service=eca number=0124 priority=3 category=I words=93 agency=dpa-tns 18888'],
  [
    '\x01eca062 4 i 211    a b c  dpa 061 ',
    '‹␁› service=eca number=062 priority=4 category=i words=211 routing=a b c agency=dpa 061'
  ],
  [
    '\x01eca062 4 i 211 dpa 06 dpa 06',
    '‹␁› service=eca number=062 priority=4 category=i words=211 routing=dpa 06 agency=dpa 06'
  ],
  ['\x01eca062 4 i 211 ccccb d 061', '‹␁› service=eca number=062 priority=4 category=i words=211 routing=ccccb d 061'],
  [
    '\x01eca062 4 i 211 ccccb 9dpa 061',
    '‹␁› service=eca number=062 priority=4 category=i words=211 routing=ccccb 9dpa 061'
  ],
  [
    '\x01eca062 4 i 211 ccccb dpa 061444',
    '‹␁› service=eca number=062 priority=4 category=i words=211 routing=ccccb dpa 061444'
  ],
  // Fields whose signs stand before them too
  ['\x01a11 1 a 1 a1 a', '‹␁› service=a number=11 priority=1 category=a words=1 routing=a1 a'],
  ['\x01ab11 1 b 1', '‹␁› service=ab number=11 priority=1 category=b words=1']
])('header %j', (line, fields) => expect(header(line)).toEqual([`${fields} ‹␂›`]))

test.each([
  '\x01062 4 i 211',
  '\x01ecaeca062 4 i 211',
  '\x01eca0 4 i 211',
  '\x01eca06200 4 i 211',
  '\x01eca062 44 i 211',
  '\x01eca062 x i 211',
  '\x01eca062 4 spor 211',
  '\x01eca062 4 7 211',
  '\x01eca062 4 i 211111',
  '\x01eca062 4 i x',
  '\x01eca062 4 i 211.',
  '\x01eca062  4 i 211',
  '\x01\x01\x01eca062 4 i 211',
  '\x01    eca062 4 i 211',
  `\x01eca062 4 i 211 ${'x'.repeat(64)}`
])('no header, which stays in the envelope: %j', (line) => {
  const [nodes, ...warnings] = header(line)
  expect(nodes).not.toContain('service=')
  expect(nodes).toContain(line.slice(-3))
  expect(warnings).toEqual(['wire-header 0'])
})

test('a header is read once; slugs and lines that are neither stay in the envelope', () => {
  const line = 'eca062 4 i 211'
  expect(header(`\x01${line}\r\n${line}\r\nOrval/\r\n\r\nBells/tin/\r\nOrval`)).toEqual([
    `‹␁› service=eca number=062 priority=4 category=i words=211 ${line} slug=Orval(Orval/) slug=Bells/tin(Bells/tin/) Orval ‹␂›`
  ])
  expect(header(`\x01${line}\r\n${'x'.repeat(118)}/`)[0]).toContain('slug=x')
  expect(header(`\x01${line}\r\n${'x'.repeat(119)}/`)[0]).not.toContain('slug=x')
  expect(header(`\x01${line}\r\n${'x'.repeat(119)}/x`)[0]).not.toContain('slug=x')
})

test('without STX the text begins after the last line of the header', () => {
  const bare = (text: string): unknown => framed(iptc7901, text)
  const envelope = 'envelope: service=eca number=062 priority=4 category=i words=211 slug=Orval(Orval/)'
  expect(bare('eca062 4 i 211\r\n\nOrval/\r\nBells =\r\n\nRung.\r\n071341 GMT Okt 15\r\n')).toEqual({
    lines: [
      'story iptc',
      envelope,
      'head:',
      'headline wire-head: Bells ‹=›',
      'body:',
      'paragraph wire-text 0/1: Rung.',
      'envelope: stamp=2015-10-07T13:41Z(071341 GMT Okt 15)'
    ],
    warnings: []
  })
  expect(bare('eca062 4 i 211\nOrval/\nRung.\nTwice/\n')).toEqual({
    lines: ['story pasted', envelope, 'body:', 'paragraph undefined: Rung.␊Twice/'],
    warnings: []
  })
  expect(bare('eca062 4 i 211\nOrval/\nRung.\n071341 Okt. 15')).toMatchObject({
    lines: [
      'story pasted',
      envelope,
      'body:',
      'paragraph undefined: Rung.',
      'envelope: stamp=2015-10-07T13:41(071341 Okt. 15)'
    ]
  })
  expect(bare('Rung.')).toEqual({
    lines: ['story pasted', 'body:', 'paragraph undefined: Rung.'],
    warnings: ['wire-header 0']
  })
  // An STX counts within 1,000 signs
  const far = (count: number): string => `\x01eca062 4 i 211\r\n${'x'.repeat(count)}\r\n\x02Rung.\x03`
  expect(framed(iptc7901, far(980)).lines).toContain('paragraph undefined: Rung.')
  expect(framed(iptc7901, far(981)).lines.join()).toContain(`${'x'.repeat(981)}␍␊‹␂›`.slice(0, 90))
})

test.each([
  'Rung.\n071341 GMT Okt 15 so it was',
  'Rung.\n07134 GMT Okt 15',
  'Rung.\n0713411 GMT Okt 15',
  'Rung.\n071341 BST Okt 15',
  'Rung.\n071341 GMT Ok 15',
  'Rung.\n071341 GMT Okt 155',
  'Rung. 071341 GMT Okt 15',
  `Rung.\n071341 GMT Okt 15${' '.repeat(63)}`
])('no stamp to end a text: %j', (text) => expect(framed(iptc7901, `eca062 4 i 211\n${text}`).lines).toHaveLength(4))

test('what breaks off is warned about', () => {
  const source = `${HEADER}\x02Bells =\r\n\nRung.`
  expect(framed(iptc7901, source).warnings).toEqual([`wire-end ${source.length}`])
  expect(framed(iptc7901, `${HEADER}Bells`).warnings).toEqual([])
  // Padding and the next transmission
  const both = framed(iptc7901, `\x7f\r\n${source}${END}\r\n${source}${END}\0`).lines
  expect(both.filter((line) => /^(?:story|filler)/.test(line))).toEqual(['story iptc', 'story iptc', 'filler: ‹␀›'])
  expect(framed(iptc7901, '\x7f\r\n').lines).toEqual(['filler: ‹␡›'])
  expect(framed(iptc7901, '\r\n').lines).toEqual([])
})

const trailer = (text: string): string =>
  String(framed(iptc7901, `${HEADER}\x02Bells =\r\n${text}`).lines.at(-1)).replace('envelope: ', '')

test.each([
  ['\x03071341 GMT Nov 13', '‹␃› stamp=2013-11-07T13:41Z(071341 GMT Nov 13)'],
  ['\x03\r\n 071341 Nov. 13', '‹␃› stamp=2013-11-07T13:41(071341 Nov. 13)'],
  ['\x03010000 GMT Jan 70', '‹␃› stamp=1970-01-01T00:00Z(010000 GMT Jan 70)'],
  ['\x03312359 GMT Dez 69', '‹␃› stamp=2069-12-31T23:59Z(312359 GMT Dez 69)'],
  ['\x03071341 UTC M\xe4rz 15', '‹␃› stamp=2015-03-07T13:41Z(071341 UTC M\xe4rz 15)'],
  ['\x03001341 GMT Nov 13', '‹␃› stamp=null(001341 GMT Nov 13)'],
  ['\x03321341 GMT Nov 13', '‹␃› stamp=null(321341 GMT Nov 13)'],
  ['\x03072441 GMT Nov 13', '‹␃› stamp=null(072441 GMT Nov 13)'],
  ['\x03071360 GMT Nov 13', '‹␃› stamp=null(071360 GMT Nov 13)'],
  ['\x03071341 GMT Foo 13', '‹␃› stamp=null(071341 GMT Foo 13)'],
  // No stamp
  ['\x03071341 GM Nov 13', '‹␃› 071341 GM Nov 13'],
  ['\x0371341 GMT Nov 13', '‹␃› 71341 GMT Nov 13'],
  ['\x03071341 GMT No 13', '‹␃› 071341 GMT No 13'],
  ['\x03071341 GMT Nov 133', '‹␃› 071341 GMT Nov 133'],
  ['\x03071341 GMT Nov  13', '‹␃› 071341 GMT Nov  13'],
  ['\x03at 071341 GMT Nov 13', '‹␃› at 071341 GMT Nov 13'],
  [`\x03${' '.repeat(43)}071341 GMT Nov 13`, '‹␃› stamp=2013-11-07T13:41Z(071341 GMT Nov 13)'],
  [`\x03${' '.repeat(44)}071341 GMT Nov 13`, '‹␃› 071341 GMT Nov 13'],
  ['\x03\r\n\x7f\x04', '‹␃› ‹␡␄›']
])('trailer %j', (text, nodes) => expect(trailer(text)).toBe(nodes))

const head = (lines: string): string[] => blocks(`${lines}\r\n\n`)
test.each([
  ['Bells ring =', ['headline wire-head: Bells ring ‹=›']],
  ['Bells ring =  ', ['headline wire-head: Bells ring ‹=›']],
  ['\nBells ring\n\nagain =', ['headline wire-head: Bells ring␊␊again ‹=›']],
  ['=', ['headline wire-head: ‹=›']],
  // A sender without the sign: the text is read as pasted copy is
  ['Bells ring=', ['paragraph undefined: Bells ring=']],
  ['1 = 1', ['paragraph undefined: 1 = 1']],
  // Take keys
  ['EXTRA\nBells ring =', ['slugline wire-head: [EXTRA]', 'headline wire-head: Bells ring ‹=›']],
  [
    '1ST LEAD\n(Achtung)\nBells ring =',
    ['slugline wire-head: [1ST LEAD␊(Achtung)]', 'headline wire-head: Bells ring ‹=›']
  ],
  ['REFILE =', ['headline wire-head: REFILE ‹=›']],
  ['REFILE\nURGENT =', ['slugline wire-head: [REFILE]', 'headline wire-head: URGENT ‹=›']],
  ['LEADERS MEET\nin Orval =', ['headline wire-head: LEADERS MEET␊in Orval ‹=›']],
  ['An EXTRA\nBells =', ['headline wire-head: An EXTRA␊Bells ‹=›']],
  [
    `ROUNDUP ${'x'.repeat(29)}\nBells =`,
    [`slugline wire-head: [ROUNDUP ${'x'.repeat(29)}]`, 'headline wire-head: Bells ‹=›']
  ],
  [`ROUNDUP ${'x'.repeat(30)}\nBells =`, [`headline wire-head: ROUNDUP ${'x'.repeat(30)}␊Bells ‹=›`]],
  ['12TH LEAD\nBells =', ['slugline wire-head: [12TH LEAD]', 'headline wire-head: Bells ‹=›']],
  ['123TH LEAD\nBells =', ['headline wire-head: 123TH LEAD␊Bells ‹=›']],
  // Bylines
  ['Bells\nBy Ana Ruiz, dpa =', ['headline wire-head: Bells', 'byline wire-head: By Ana Ruiz, dpa ‹=›']],
  ['Bells\nVon Ana Ruiz, dpa =', ['headline wire-head: Bells', 'byline wire-head: Von Ana Ruiz, dpa ‹=›']],
  ['Bells\nPor Ana Ruiz y Tom Beck =', ['headline wire-head: Bells', 'byline wire-head: Por Ana Ruiz y Tom Beck ‹=›']],
  ['Glocken\nVon sechs an =', ['headline wire-head: Glocken␊Von sechs an ‹=›']],
  // Keys of other tongues, and what the sender says of the copy
  ['VIKTIG\nKlokker ringer =', ['slugline wire-head: [VIKTIG]', 'headline wire-head: Klokker ringer ‹=›']],
  ['VIKTIG\nKLOKKER =', ['headline wire-head: VIKTIG␊KLOKKER ‹=›']],
  ['(Neufassung 1200)\nGlocken =', ['slugline wire-head: [(Neufassung 1200)]', 'headline wire-head: Glocken ‹=›']],
  [
    '(Korrektur: im zweiten Absatz wird der Name berichtigt)\nGlocken =',
    [
      'note correction wire-head: (Korrektur: im zweiten Absatz wird der Name berichtigt)',
      'headline wire-head: Glocken ‹=›'
    ]
  ],
  ['Bells =\nBy Ana Ruiz, dpa', ['headline wire-head: Bells ‹=›', 'paragraph wire-text 0/1: By Ana Ruiz, dpa']],
  ['By six all was over =', ['headline wire-head: By six all was over ‹=›']],
  ['EXTRA\nBy six all was over =', ['slugline wire-head: [EXTRA]', 'headline wire-head: By six all was over ‹=›']],
  ['Bells\nWritten By Ana Ruiz =', ['headline wire-head: Bells␊Written By Ana Ruiz ‹=›']],
  ['Bells\nBystanders ring =', ['headline wire-head: Bells␊Bystanders ring ‹=›']],
  // The sign stands in the first twelve lines
  [`Bells${'\n'.repeat(11)}ring =`, [`headline wire-head: Bells${'␊'.repeat(11)}ring ‹=›`]],
  [`Bells${'\n'.repeat(12)}ring =`, [`paragraph undefined: Bells${'␊'.repeat(12)}ring =`]]
])('head lines %j', (lines, expected) => expect(head(lines)).toEqual(expected))

test.each([
  ['Orval\r\nrang.\r\n\nTwice.', ['paragraph wire-text 0/2: Orval␍␊rang.', 'paragraph wire-text 0/1: Twice.']],
  ['   Orval\r\nrang.\r\n   Twice.', ['paragraph wire-text 3/2: Orval␍␊rang.', 'paragraph wire-text 3/1: Twice.']],
  ['Orval\n rang.', ['paragraph wire-text 0/1: Orval', 'paragraph wire-text 1/1: rang.']],
  // The desk's part, and how it opens
  [
    'Orval.\n# Notebook\nBells.\n- One\n- Two',
    [
      'paragraph wire-text 0/1: Orval.',
      'furniture wire-notebook 0/1: # Notebook',
      'note advisory wire-notebook 0/3: Bells.␊- One␊- Two'
    ]
  ],
  [
    '# dpa NOTEBOOK\n## Internet links',
    ['furniture wire-notebook 0/1: # dpa NOTEBOOK', 'furniture wire-notebook 0/1: ## Internet links']
  ],
  [
    '#dpa-Notebook\n\n- One\n- Two',
    [
      'furniture wire-notebook 0/1: #dpa-Notebook',
      'note advisory wire-notebook 0/1: - One',
      'note advisory wire-notebook 0/1: - Two'
    ]
  ],
  ['#dpanotebook\nBells.', ['furniture wire-notebook 0/1: #dpanotebook', 'note advisory wire-notebook 0/1: Bells.']],
  ['* * * *\nBells.', ['furniture wire-notebook 0/1: * * * *', 'note advisory wire-notebook 0/1: Bells.']],
  ['****\nBells.', ['furniture wire-notebook 0/1: ****', 'note advisory wire-notebook 0/1: Bells.']],
  [
    'The following information is not intended for publication\n\nTel: 1',
    [
      'note advisory wire-notebook 0/1: The following information is not intended for publication',
      'note advisory wire-notebook 0/1: Tel: 1'
    ]
  ],
  [
    'the following information is not for publication',
    ['note advisory wire-notebook 0/1: the following information is not for publication']
  ],
  ['# Notebooks\n- One', ['paragraph wire-text 0/2: # Notebooks␊- One']],
  ['A # Notebook\n- One', ['paragraph wire-text 0/2: A # Notebook␊- One']],
  ['* * *\nBells.', ['paragraph wire-text 0/2: * * *␊Bells.']],
  [
    'The following information is for publication',
    ['paragraph wire-text 0/1: The following information is for publication']
  ],
  ['- One\n- Two', ['paragraph wire-text 0/2: - One␊- Two']],
  // Initials of the desk
  ['Orval.\n\ndpa ab xy', ['paragraph wire-text 0/1: Orval.', 'tagline wire-text 0/1: dpa ab xy']],
  ['dpa/tns-abcdef', ['tagline wire-text 0/1: dpa/tns-abcdef']],
  ['dpa a b c d e f', ['tagline wire-text 0/1: dpa a b c d e f']],
  ['dpa a b c d e f g', ['paragraph wire-text 0/1: dpa a b c d e f g']],
  ['dpa abcdefg', ['paragraph wire-text 0/1: dpa abcdefg']],
  ['dpa', ['paragraph wire-text 0/1: dpa']],
  ['dpa ab\nxy', ['paragraph wire-text 0/2: dpa ab␊xy']],
  ['the dpa ab', ['paragraph wire-text 0/1: the dpa ab']],
  ['dpa ab a1', ['tagline wire-text 0/1: dpa ab a1']],
  ['dpa 1a', ['paragraph wire-text 0/1: dpa 1a']],
  // Lines that nobody wrapped are rows, those in columns a table
  [
    `${LONG}\r\n\nOrval 3, Lindau 0\r\nSkerra 2, Varenna 1`,
    [`paragraph wire-text 0/1: ${LONG}`, 'list wire-rows: Orval 3, Lindau 0 ¶ Skerra 2, Varenna 1']
  ],
  [
    `${LONG}\r\n\nOrval to Lindau\r\nSkerra to Varenna\r\nTarn to Orval`,
    [`paragraph wire-text 0/1: ${LONG}`, 'list wire-rows: Orval to Lindau ¶ Skerra to Varenna ¶ Tarn to Orval']
  ],
  [
    `${LONG}\r\n\nOrval to Lindau\r\nSkerra to Varenna`,
    [`paragraph wire-text 0/1: ${LONG}`, 'paragraph wire-text 0/2: Orval to Lindau␍␊Skerra to Varenna']
  ],
  [
    `${LONG}\r\n\nOrval      4   9\r\nLindau     2   3`,
    [`paragraph wire-text 0/1: ${LONG}`, 'table wire-table verbatim: Orval / 4 / 9 ¶ Lindau / 2 / 3']
  ]
])('text %j', (text, expected) => expect(blocks(`Bells =\r\n\n${text}\r\n\n`).slice(1)).toEqual(expected))

test.each([
  '\x01eca062 4 i',
  '\x01\x01   e06 4 i',
  `${' \x7f'.repeat(32)}\x01eca062 4 `,
  // Without its marks: the whole of the header line
  'eca062 4 i 211 ccccb   dpa 061\n',
  'eca0124 3 rsx 93  dpa-tns 1888\r\n',
  'eca062 4 i 211 dpa 061',
  'eca062 4 i 211 dpa 061 \t '
])('a transmission: %j', (text) => expect(iptc7901.test(text)).toBe(true))

test.each([
  `${' \x7f'.repeat(32)} \x01eca062 4 `,
  '\x01\x01\x01eca062 4 ',
  '\x01    eca062 4 ',
  '\x01ecaeca062 4 ',
  '\x01eca0 4 ',
  '\x01eca06200 4 ',
  '\x01eca062 44 ',
  'x\x01eca062 4 ',
  'x\neca062 4 i 211 dpa 061',
  'e062 4 i 211 dpa 061',
  'ecaeca062 4 i 211 dpa 061',
  'eca06 4 i 211 dpa 061',
  'eca06222 4 i 211 dpa 061',
  'eca062 44 i 211 dpa 061',
  'eca062 4 spor 211 dpa 061',
  'eca062 4 i 211111 dpa 061',
  'eca062 4 i 211',
  'eca062 4 i 211 and the rest of a sentence, which is none',
  'eca062 4 i 211 to a man in his house',
  '4 i 211 dpa 061\nBells\n'
])('no transmission: %j', (text) => expect(iptc7901.test(text)).toBe(false))
