import {expect, test} from 'vitest'
import {createReader} from '../src/index.js'
import {toString} from '../src/tree/to-string.js'
import type {AnyNode, BlockNode} from '../src/wcst.js'

const reader = await createReader({quotes: false})

/** Type and words of each block that a transmission's frame gives. */
function blocksOf(text: string): string[] {
  const {root} = reader.tree({value: Buffer.from(text, 'latin1')})
  return root.children
    .flatMap((story): AnyNode[] => (story.type === 'story' ? story.children : []))
    .flatMap((section) => (section.type === 'envelope' ? [] : (section as {children: BlockNode[]}).children))
    .map((block) => `${block.type === 'note' ? block.kind : block.type}: ${toString(block)}`)
}

const ap = (text: string): string =>
  `\x16\x16\x01W0001\x1fasian\nr a\x13\x11 BC-US--Orval     01-02 0100\n\x02^BC-US--Orval,100<\n${text}\n\x03AP-WF-01-02-14 0101GMT<\n\x04`
const header = (line: string, options = {}): unknown =>
  reader.read({
    value: Buffer.from(`\x16\x16\x01W0001\x1fasian\n${line}\n\x02^Head<\n\t   ORVAL (AP) _ Bells rang.\n\x03\n\x04`),
    ...options
  }).stories[0]?.wire

test.each([
  [
    'r a\x13\x11 BC-US--Orval     01-02 0100',
    {priority: 'r', category: 'a', takeKey: null, words: 100, sent: '--01-02'}
  ],
  [
    'f i\x14\x12 BC-US--Orval 3rdLd-Writethru a0512   12-31 0009 ',
    {takeKey: '3rdLd-Writethru a0512', words: 9, sent: '--12-31'}
  ],
  ['u f AM-OrvalBells Bjt   01-02 ', {takeKey: 'Bjt', words: null}],
  ["u f BC-ORVAL-<TIN>-CORP'S/A   01-02 0100", {takeKey: null}],
  ['u f BC-orval tin stocks   01-02 0100', {takeKey: null, words: 100}],
  ['d s BC-Orval 2ndadd   01-02 0100', {takeKey: '2ndadd'}]
])('header line %j', (line, wire) => {
  expect(header(line)).toMatchObject({service: 'asian', number: 'W0001', ...wire})
})

test.each([
  ['^Eds: Adds byline.<', 'editor: Eds: Adds byline.'],
  ['^(Eds: Adds byline.)<', 'editor: (Eds: Adds byline.)'],
  ["^EDITOR'S NOTE _ This is the first of two.<", "editor: EDITOR'S NOTE _ This is the first of two."],
  ['^With AM-Bells<', 'advisory: With AM-Bells'],
  ['^Precede ORVAL<', 'advisory: Precede ORVAL'],
  ['^$adv15<', 'embargo: $adv15'],
  ['^For Release Sunday, Jan. 5<', 'embargo: For Release Sunday, Jan. 5'],
  ['^URGENT<', 'furniture: URGENT'],
  ['^LaserPhoto OR1<', 'furniture: LaserPhoto OR1'],
  ['^AP Photo OR101<', 'furniture: AP Photo OR101'],
  ['^From AP Newsfeatures<', 'furniture: From AP Newsfeatures']
])('head line %s is no headline, before it or after', (line, block) => {
  const rest = 'paragraph: ORVAL (AP) _ Bells rang.'
  const text = '\t   ORVAL (AP) _ Bells rang.'
  expect(blocksOf(ap(`${line}\n^Bells Ring Again<\n${text}`)).slice(1)).toEqual([
    block,
    'headline: Bells Ring Again',
    rest
  ])
  expect(blocksOf(ap(`^Bells Ring Again <\n${line}\n${text}`)).slice(1)).toEqual([
    'headline: Bells Ring Again',
    block,
    rest
  ])
  expect(blocksOf(ap(`${line}\n${text}`)).slice(1)).toEqual([block, rest])
})

test.each([
  ['^By PER LINDQVIST=\n^AP Sports Writer=', ['byline: By PER LINDQVIST AP Sports Writer']],
  ['^By The Associated Press=', ['byline: By The Associated Press']],
  ['^Eds: No pickup. ^By PER LINDQVIST=', ['editor: Eds: No pickup.', 'byline: By PER LINDQVIST']],
  ['^By PER LINDQVIST=\n^The first day=', ['byline: By PER LINDQVIST', 'crosshead: The first day']]
])('byline %j', (lines, blocks) => {
  expect(blocksOf(ap(`${lines}\n\t   ORVAL (AP) _ Bells rang.`)).slice(1, -1)).toEqual(blocks)
})

test.each([
  ['\t   ORVAL (AP) _ One.\n \n\t   Two.', ['paragraph: ORVAL (AP) _ One.', 'paragraph: Two.']],
  ['   ORVAL (AP) _ One\ngoes on.\n   Two.', ['paragraph: ORVAL (AP) _ One goes on.', 'paragraph: Two.']],
  ['   One.\n^What came next=\n   Two.', ['paragraph: One.', 'crosshead: What came next', 'paragraph: Two.']],
  ['   One.\n^END<', ['paragraph: One.', 'furniture: END']],
  [
    '   One.\n   ___\n   Tom Oxley contributed to this report.',
    ['paragraph: One.', 'separator: ___', 'tagline: Tom Oxley contributed to this report.']
  ],
  ['   One.\n   ___\n   LINDAU (AP) _ Two.', ['paragraph: One.', 'separator: ___', 'paragraph: LINDAU (AP) _ Two.']]
])('text %j', (text, blocks) => {
  expect(blocksOf(ap(text)).slice(1)).toEqual(blocks)
})

test.each([
  ['\x05\x05\x05C G L M T \n', 'a blank after the selector'],
  ['\n\x05\x05\x05F\n', 'an empty line before the calls'],
  ['', 'no selector line']
])('Reuters with %j', (start) => {
  const text = `${start}\x16\x16\x01f0001\x1freute\nu f BC-ORVAL   01-02 0100\n\x02\nORVAL BELLS\n    ORVAL, Jan 2 - Bells rang.\n REUTER\n\x03\n`
  expect(blocksOf(text)).toEqual(['headline: ORVAL BELLS', 'paragraph: ORVAL, Jan 2 - Bells rang.', 'tagline: REUTER'])
  expect(reader.read({value: text}).warnings).toEqual([])
})

test.each(['by Lena Orvik, Reuters', 'BY LENA ORVIK, REUTERS', 'By Lena Orvik', 'By Lena Orvik and Jon Vik'])(
  'Reuters byline %s',
  (line) => {
    const text = `\x16\x16\x01f0001\x1freute\nu f BC-ORVAL   01-02 0100\n\x02\nORVAL BELLS\n    ${line}\n    ORVAL, Jan 2 - Bells rang.\n Reuter\n\x03\n`
    expect(blocksOf(text)[1]).toBe(`byline: ${line}`)
  }
)

test('a selector of hyphens says nothing; a spoilt one is carried', () => {
  const service = (selector: string): unknown =>
    reader.read({value: `\x16\x16\x01f0001\x1f${selector}\nu f BC-ORVAL   01-02 0100\n\x02\nORVAL\n\x03`}).stories[0]
      ?.wire?.service
  expect([service('-----'), service('ute'), service('reuteF')]).toEqual([null, 'ute', 'reuteF'])
})

test('the year comes from the time stamp, else from the day on which the copy came', async () => {
  const early = await createReader({quotes: false, received: '1988-01-03'})
  const sent = (line: string): unknown =>
    early.read({value: `\x16\x16\x01f0001\x1freute\n${line}\n\x02\nORVAL\n\x03`}).stories[0]?.wire?.sent
  expect([
    sent('u f BC-ORVAL   01-02 0100'),
    sent('u f BC-ORVAL   01-04 0100'),
    sent('u f BC-ORVAL   12-30 0100')
  ]).toEqual(['1988-01-02', '1988-01-04', '1987-12-30'])
  expect(early.read({value: ap('   One.')}).stories[0]?.wire?.sent).toBe('2014-01-02T01:01Z')
})

test.each([
  ['no second line', '\x16\x16\x01f0001\x1freute\n\x02\nORVAL BELLS\n\x03', ['wire-header']],
  ['no first line', '^! 16#838#\nu f BC-ORVAL   01-02 0100\n\x02\nORVAL BELLS\n\x03', ['wire-header']],
  ['no end mark', '\x16\x16\x01f0001\x1freute\nu f BC-ORVAL   01-02 0100\n\x02\nORVAL BELLS\n', ['wire-end']]
])('damage is read as far as it goes, and warned about: %s', (_name, text, rules) => {
  const {warnings} = reader.read({value: text})
  expect(warnings.map((warning) => warning.rule)).toEqual(rules)
  expect(blocksOf(text)).toContain('headline: ORVAL BELLS')
})

test.each([
  'Bells \x02ring.',
  'a b c 01-02',
  'F0001 is a number.\n\nORVAL - Bells.',
  'r f\n\nBells',
  '\x05 Bells',
  '^V and ^B are keys.',
  '&#2; is a reference.'
])('plain copy is no transmission: %j', (text) => {
  expect(reader.tree({value: text}).root.data.format).toBe('text')
})

test('--from overrides', async () => {
  const forced = await createReader({quotes: false, from: 'text'})
  expect(forced.tree({value: ap('   One.')}).root.data.format).toBe('text')
})
