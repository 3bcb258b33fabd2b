import {describe, expect, test} from 'vitest'
import {createReader, type Story} from '../src/index.js'
import {rewrite} from '../src/frame/rewrite.js'
import {tidy} from '../src/frame/tidy.js'
import {pictures} from './setup/sketch.js'
import {marked} from './setup/wire.js'

const reader = await createReader({quotes: false})
const NAMES = 'wire-ap-2014 wire-ap-1989 wire-reuters-1987 wire-iptc-dpa wire-iptc-belga'.split(' ')
const clean = NAMES.map((name) => {
  const [, bytes = new Uint8Array()] = marked.find(([one]) => one === name) ?? []
  return [name, Buffer.from(bytes).toString('latin1').replace(/\r\n/g, '\n')] as const
})

/** What a story says, its signs and places left out. */
const told = (stories: Story[]): unknown =>
  stories.map(({wire, slugline, headline, byline, dateline, tagline, notes, body}) =>
    JSON.parse(
      JSON.stringify({wire, slugline, headline, byline, dateline, tagline, notes, body}).replace(/[\0\u007f]/g, '')
    )
  )

const read = (text: string): unknown => told(reader.read({value: new Uint8Array(Buffer.from(text, 'latin1'))}).stories)
const shown = (form: (code: number) => string) => (text: string) =>
  text.replace(/[\0-\u0008\u000e-\u001f\u007f]/g, (sign) => form(sign.charCodeAt(0)))
const hex = (code: number): string => code.toString(16).padStart(2, '0')
const names: Readonly<Record<number, string>> = {
  1: 'SOH',
  2: 'STX',
  3: 'ETX',
  4: 'EOT',
  5: 'ENQ',
  16: 'DLE',
  17: 'DC1',
  19: 'DC3',
  22: 'SYN',
  31: 'US',
  127: 'DEL'
}
const MAIL = 'From: desk@wire.example\nTo: news@paper.example\nSubject: bells\nX-Sent-By: a gateway\n of the wire\n\n'

const damages: readonly [string, (text: string) => string][] = [
  ['NULs before each line', (text) => `\0\0${text.replace(/\n/g, '\r\n\0\0')}\0`],
  ['DEL after each line', (text) => text.replace(/\n/g, '\u007f\u007f\r\n')],
  ['SYN while nothing is sent', (text) => text.replace(/\n/g, '\n\u0016\u0016\u0016')],
  ['a bell', (text) => text.replace(/\n/, '\u0007\u0007\u0007\n')],
  ['LF CR', (text) => text.replace(/\n/g, '\n\r')],
  ['CR CR LF', (text) => text.replace(/\n/g, '\r\r\n')],
  ['STX and ETX twice', (text) => text.replace(/\u0002/g, '\u0002\u0002').replace(/\u0003/g, '\u0003\u0003')],
  ['`\\x01`', shown((code) => `\\x${hex(code)}`)],
  ['`\\u0001`', shown((code) => `\\u00${hex(code)}`)],
  ['`\\001`', shown((code) => `\\${code.toString(8).padStart(3, '0')}`)],
  ['`%01`', shown((code) => `%${hex(code).toUpperCase()}`)],
  ['`<0x01>`', shown((code) => `<0x${hex(code)}>`)],
  ['`<SOH>`', shown((code) => `<${names[code] ?? 'NUL'}>`)],
  ['`[SOH]`', shown((code) => `[${names[code] ?? 'NUL'}]`)],
  ['a quoted mail', (text) => text.replace(/^/gm, '> ')],
  ['the head of a mail', (text) => MAIL + text],
  ['a telex', (text) => `ZCZC ABC1\r\n${text}\r\nNNNN\r\n`],
  ['a line of the gateway', (text) => `Item 7 of 12\n\n${text}`],
  ['a form feed', (text) => text.replace(/\n(?=[^\n]*\n[^\n]*\n[^\n]*$)/, '\n\f')]
]

describe.each(damages)('%s', (_name, damage) => {
  test.each(clean)('changes nothing in %s', (_story, text) => expect(read(damage(text))).toEqual(read(text)))
})

test('an empty line after each line of wrapped copy parts nothing', () => {
  for (const [name, text] of clean.filter(([name]) => name === 'wire-reuters-1987' || name === 'wire-iptc-dpa'))
    expect(read(text.replace(/\n/g, '\n\n')), name).toEqual(read(text))
})

test('marks gone and all lines set in by two blanks', () => {
  const text =
    'f0704 reute\nu f BC-ORVAL-ZINC   11-03 0071\nORVAL SMELTER SHUT\n    ORVAL, Nov 3 - The smelter is\nshut.\n'
  expect(read(text.replace(/^(?=.)/gm, '  '))).toEqual(read(text))
})

test.each([
  'Lima, June 12 - The river rose.\n\nIt fell.\n',
  'Bells\n> ring\n',
  'The envoy of the [US] government (01abc12) rose.\n',
  'From: desk@wire.example\nSubject: Bells\n\nBells ring.\n',
  '\u0016\u0016\u0001W0001\u001fasian\nr a BC-Bells 01-02 0003\n\u0002^BC-Bells,3<\n \n\t   Bells &#1; ring.\n \n\u0003'
])('left as it is: %j', (source) => {
  const text = tidy(source, () => true)?.text ?? source
  expect(source.endsWith(text)).toBe(true)
})

test('names of marks that are words of the copy too', () =>
  expect(pictures(tidy('[SYN][SYN][SOH]W0001[US]asian\n[STX]The [US] envoy\n[ETX]', () => true)?.text ?? '')).toBe(
    '␖␖␁W0001␟asian␊␂The [US] envoy␊␃'
  ))

test('one rewriting after another', () => {
  const first = rewrite('a#b#c', /#/g, () => null)
  const second = rewrite(first, /b/g, () => 1)
  expect(second.text).toBe('a\u0001c')
  expect([...second.map.slice(0, 4)]).toEqual([0, 2, 4, 5])
  expect([...second.ends.slice(0, 3)]).toEqual([1, 3, 5])
  expect(rewrite('ab', /a/g, () => undefined).text).toBe('ab')
})

test.each([
  ['02-26-87 0105', '1987-02-26', 105],
  ['02/26 0105', '--02-26', 105],
  ['02-26-2014 105', '2014-02-26', 105],
  ['02-26-14', '2014-02-26', null]
])('the day of line 2: %s', (words, sent, count) => {
  const text = `\u0016\u0016\u0001f0704\u001freute\nu f BC-ORVAL   ${words}\n\u0002\nORVAL\n    Bells.\n\u0003`
  const [story] = reader.read({value: text}).stories
  expect([story?.wire?.sent, story?.wire?.words, story?.slugline]).toEqual([sent, count, 'BC-ORVAL'])
})

test('priority and category are null where one of them is lost', () => {
  const text = '\u0016\u0016\u0001f0704\u001freute\nf BC-ORVAL   02-26 0105\n\u0002\nORVAL\n    Bells.\n\u0003'
  expect(reader.read({value: text}).stories[0]?.wire).toMatchObject({priority: null, category: null, words: 105})
})
