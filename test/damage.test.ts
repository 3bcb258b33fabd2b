import fc from 'fast-check'
import {expect, test} from 'vitest'
import {createReader} from '../src/index.js'
import {breaches} from '../src/tree/law.js'
import {transmissions} from './setup/wire.js'

const reader = await createReader({quotes: false})

/** Reads damaged bytes; the law says that no character is lost. Bytes with many NULs are refused, as no text. */
function survives(bytes: Uint8Array): void {
  const {root, source} = reader.tree({value: bytes})
  expect(breaches(root, source)).toEqual([])
}

const from = fc.constantFrom(...transmissions.map(([, bytes]) => Buffer.from(bytes)))
/** CI cuts at every second byte; other runs at every fifth. Fewer where the marks were written out: read back, they are the others. */
const everything = process.env['WIRECOPY_REQUIRE_ALL'] === '1'
const runs = {numRuns: everything ? 1000 : 600}

test.each(transmissions)('%s cut anywhere keeps the law', (name, bytes) => {
  const step = (everything ? 2 : 5) * (name.includes('marks-') ? 3 : 1)
  for (let at = 0; at <= bytes.length; at += step) {
    survives(bytes.subarray(0, at))
    survives(bytes.subarray(at))
  }
})

test('a flipped byte loses nothing', () => {
  fc.assert(
    fc.property(from, fc.nat(), fc.integer({min: 1, max: 255}), (bytes, at, by) => {
      const flipped = Buffer.from(bytes)
      flipped[at % flipped.length] = (flipped[at % flipped.length] as number) ^ by
      survives(flipped)
    }),
    runs
  )
})

test('two swapped bytes, or stretches, lose nothing', () => {
  fc.assert(
    fc.property(from, fc.nat(), fc.nat(), fc.integer({min: 1, max: 60}), (bytes, first, second, length) => {
      const swapped = Buffer.from(bytes)
      const a = first % Math.max(1, swapped.length - length)
      const b = second % Math.max(1, swapped.length - length)
      swapped.set(bytes.subarray(b, b + length), a)
      swapped.set(bytes.subarray(a, a + length), b)
      survives(swapped)
    }),
    runs
  )
})

test('marks anywhere in the copy lose nothing', () => {
  const sign = fc.constantFrom(
    '\x01',
    '\x02',
    '\x03',
    '\x04',
    '\x05',
    '\x08',
    '\x16',
    '\x1f',
    '\x7f',
    '^',
    '<',
    '=',
    ';',
    '\n',
    ' ',
    'Orval ',
    '1',
    '_'
  )
  fc.assert(
    fc.property(fc.array(sign, {maxLength: 80}), (signs) =>
      survives(Buffer.from(`\x16\x16\x01W0001\x1fasian\n${signs.join('')}`))
    ),
    runs
  )
})
