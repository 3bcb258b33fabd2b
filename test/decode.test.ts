import {spawnSync} from 'node:child_process'
import {expect, test} from 'vitest'
import {decode, DecodeError} from '../src/decode/index.js'

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values)

// Code points from the WHATWG index of windows-1252.
const HIGH = [
  0x20ac, 0x81, 0x201a, 0x192, 0x201e, 0x2026, 0x2020, 0x2021, 0x2c6, 0x2030, 0x160, 0x2039, 0x152, 0x8d, 0x17d, 0x8f,
  0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x2dc, 0x2122, 0x161, 0x203a, 0x153, 0x9d, 0x17e, 0x178
]

test.each(HIGH.map((code, index) => [index + 0x80, code]))('windows-1252 0x%x is U+%s', (byte, code) => {
  expect(decode(bytes(0x61, byte, 0xff)).source).toBe('a' + String.fromCodePoint(code) + 'ÿ')
})

test.each(['windows-1252', 'latin1', 'ISO-8859-1', 'ascii'])('--encoding %s means windows-1252', (label) => {
  expect(decode(bytes(0x93, 0x61, 0x94), label)).toEqual({source: '“a”', encoding: 'windows-1252'})
})

test.each([
  ['UTF-8', Buffer.from('Zoë “a”'), 'utf-8'],
  ['UTF-8 with a byte-order mark', Buffer.from('\ufeffZoë “a”'), 'utf-8'],
  ['UTF-16LE with a mark', Buffer.from('\ufeffZoë “a”', 'utf16le'), 'utf-16le'],
  ['UTF-16LE without', Buffer.from('Zoë “a”', 'utf16le'), 'utf-16le'],
  ['UTF-16BE with a mark', Buffer.from('\ufeffZoë “a”', 'utf16le').swap16(), 'utf-16be'],
  ['UTF-16BE without', Buffer.from('Zoë “a”', 'utf16le').swap16(), 'utf-16be']
])('%s is found', (_name, value, encoding) => {
  expect(decode(value)).toEqual({source: 'Zoë “a”', encoding})
})

test.each(['even', 'odd'] as const)('bytes whose number of ones is %s lose their parity bit', (kind) => {
  const text = '\u0016\u0016\u0001a0455\u001fapnat\n^Toll<\n'
  const ones = (byte: number): number => byte.toString(2).replaceAll('0', '').length % 2
  const value = Buffer.from(text).map((byte) => (ones(byte) === (kind === 'odd' ? 1 : 0) ? byte : byte | 128))
  expect(decode(value)).toEqual({source: text, encoding: 'windows-1252'})
  // One byte that breaks it, and they are letters
  expect(decode(Buffer.concat([value, bytes(0x80 ^ (value[0] as number))])).source).not.toContain('Toll')
})

test('another encoding is read where it is named', () => {
  expect(decode(bytes(0xcf, 0xf0), 'windows-1251')).toEqual({source: 'Пр', encoding: 'windows-1251'})
})

test.each([
  ['a JPEG picture', bytes(0xff, 0xd8, 0xff, 0xe0, 0, 0x10, 0x4a, 0x46, 0x49, 0x46, 0)],
  [
    'a ZIP archive or an office document (.docx, .odt)',
    Buffer.from('PK\u0003\u0004\u0014\u0000\u0006\u0000', 'latin1')
  ],
  ['a PDF', Buffer.from('%PDF-1.7\n\u0000\u0000', 'latin1')],
  ['binary data', Buffer.from('ab\u0000c'.repeat(40), 'latin1')]
])('%s is refused in one line that says so', (name, value) => {
  expect(() => decode(value)).toThrow(DecodeError)
  expect(() => decode(value)).toThrow(`this seems to be ${name}`)
})

test('an encoding that nobody knows is an error that says what to use', () => {
  expect(() => decode(bytes(0x61), 'klingon')).toThrow("unknown encoding 'klingon'; use a name such as utf-8")
})

test('copy that opens like a program or an archive is still copy', () => {
  expect(decode(Buffer.from('MZ Corp said BZh was RIFF')).source).toBe('MZ Corp said BZh was RIFF')
})

test('a few NULs do not make copy binary', () => {
  expect(decode(Buffer.from('A long line of copy \u0000 with two NULs \u0000 in it')).source).toContain('NULs')
})

test.each([
  ['a JPEG picture', bytes(0xff, 0xd8, 0xff, 0xe0, 0, 0x10, 0x4a, 0x46, 0x49, 0x46, 0)],
  ['a ZIP archive or an office document', Buffer.from('PK\u0003\u0004\u0014\u0000\u0006\u0000', 'latin1')],
  ['a PDF', Buffer.from('%PDF-1.7\n\u0000\u0000', 'latin1')],
  ['binary data', Buffer.from('ab\u0000c'.repeat(40), 'latin1')]
])('the command refuses %s in one line, writes nothing, and fails', (name, input) => {
  const {stdout, stderr, status} = spawnSync('node', ['dist/wirecopy.cjs'], {input, encoding: 'utf8'})
  expect([stdout, status]).toEqual(['', 1])
  expect(stderr.trimEnd().split('\n')).toHaveLength(1)
  expect(stderr).toContain(`this seems to be ${name}`)
})

const MAIL = 'From: a@b.example\r\nSubject: =?utf-8?Q?Zo=C3=AB_?= =?utf-8?B?4oCcYeKAnQ==?=\r\n'
test.each([
  [
    'Content-Type: text/plain; charset=utf-8',
    'quoted-printable',
    'Zo=C3=AB =E2=80=9Ca=\r\nb=E2=80=9D',
    'Zoë “ab”',
    'utf-8'
  ],
  ['Content-Type: text/plain; charset="iso-8859-1"', 'quoted-printable', 'Zo=EB =3D', 'Zoë =', 'windows-1252'],
  ['Content-Type: text/plain; charset=nobody', 'quoted-printable', 'Zo=C3=AB', 'Zoë', 'utf-8'],
  ['X-Mailer: none', 'BASE64', 'Wm/D\r\nqw==', 'Zoë', 'utf-8']
])('a mail’s text, %s, %s', (type, transfer, body, text, encoding) => {
  const head = `${MAIL}${type}\r\nContent-Transfer-Encoding: ${transfer}\r\n\r\n`
  expect(decode(Buffer.from(head + body))).toEqual({
    source: head.replace(/Subject: .*/, 'Subject: Zoë “a”') + text,
    encoding
  })
})

test.each([
  `${MAIL}Content-Transfer-Encoding: 7bit\r\n\r\nZo=C3=AB`,
  `Mill turns again\nContent-Transfer-Encoding: quoted-printable\n\nZo=C3=AB`,
  `${MAIL}\nContent-Transfer-Encoding: quoted-printable\n\nZo=C3=AB`,
  // The head of a mail over text that is as it was written
  `${MAIL}Content-Transfer-Encoding: quoted-printable\r\n\r\nZo=C3=AB at https://a.example/?id=x`,
  `${MAIL}Content-Transfer-Encoding: base64\r\n\r\nThe mill turns again.`,
  `${MAIL}Content-Transfer-Encoding: base64\r\n\r\nWm/Dqw==\r\nWm/Dqw==`
])('copy that is no such mail stays as it is: %j', (copy) => expect(decode(Buffer.from(copy)).source).toBe(copy))
