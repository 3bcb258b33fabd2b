import {breaches} from '../src/tree/law.js'
import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {createReader, cut, type Story} from '../src/index.js'
import {marked} from './setup/wire.js'

const reader = await createReader({quotes: false})

const bare = (stories: Story[]): unknown => stories.map((story) => ({...story, source: null}))

async function piecesOf(bytes: Uint8Array, size: number): Promise<{bytes: Uint8Array; base: number}[]> {
  const chunks: Uint8Array[] = []
  for (let at = 0; at < bytes.length; at += size) chunks.push(Buffer.from(bytes.subarray(at, at + size)))
  const out: {bytes: Uint8Array; base: number}[] = []
  for await (const piece of cut(chunks)) out.push(piece)
  return out
}

/** A thousand transmissions, by turns those of the fixtures, parted by what lines and gateways put between. */
const thousand = Array.from({length: 1000}, (_, index) => marked[index % marked.length]?.[1] ?? new Uint8Array())
const stream = Buffer.concat(thousand.flatMap((one, index) => [one, Buffer.from(index % 3 ? '\r\n' : '\0\n\x7f\n')]))
const single = thousand.map((value) => bare(reader.read({value}).stories))

test.each([1, 7, 1000, 65536, stream.length])(
  'a thousand in one stream are a thousand alone, chunks of %d',
  async (size) => {
    const found = await piecesOf(stream, size)
    expect(found.map(({bytes}) => bare(reader.read({value: bytes}).stories))).toEqual(single)
    for (const {bytes, base} of found) expect(stream.subarray(base, base + bytes.length).equals(bytes)).toBe(true)
  }
)

test('read whole, a stream gives the same stories, counted', () => {
  const anpa = marked.filter(([name]) => !name.includes('iptc')).map(([, bytes]) => bytes)
  const {stories} = reader.read({value: Buffer.concat([...anpa, ...anpa])})
  expect(stories.map((story) => story.source.index)).toEqual(stories.map((_, index) => index))
  expect(stories.map((story) => story.wire?.number)).toEqual(
    [...anpa, ...anpa].map((value) => reader.read({value}).stories[0]?.wire?.number)
  )
})

test('a piece is given as soon as its end mark has come', async () => {
  const [, ap] = marked.find(([name]) => name === 'wire-ap-2014') ?? []
  let asked = 0
  async function* source(): AsyncGenerator<Uint8Array> {
    for (;;) {
      asked++
      yield ap ?? new Uint8Array()
    }
  }
  for await (const {bytes} of cut(source())) {
    expect(bytes.length).toBe(ap?.length)
    break
  }
  expect(asked).toBe(1)
})

test('one that breaks off does not swallow the next', async () => {
  const [reuters] = marked.filter(([name]) => name === 'wire-reuters-1987')
  const whole = Buffer.from(reuters?.[1] ?? [])
  for (let length = 60; length < whole.length; length += 17) {
    const broken = Buffer.concat([whole, whole.subarray(0, length), Buffer.from('\n'), whole, whole])
    const found = await piecesOf(broken, 4096)
    expect(found.length).toBe(4)
    expect(bare(reader.read({value: found[2]?.bytes ?? ''}).stories)).toEqual(bare(reader.read({value: whole}).stories))
  }
})

test('selectors whose ENQs are lost are not cut from their transmission', async () => {
  const one = 'C M\r\n\x01f0077 reute\r\nb f BC-ORVAL-ZINC   11-03 0071\r\n\x02\nORVAL SMELTER SHUT\n\x03'
  for (const text of [one, `${one}\x04${one}`]) {
    const pieces = await piecesOf(Buffer.from(text), 7)
    const stories = pieces.flatMap(({bytes}) => reader.read({value: bytes}).stories)
    expect(stories.map(({wire, headline}) => [wire?.number, headline])).toEqual(
      pieces.map(() => ['f0077', 'ORVAL SMELTER SHUT'])
    )
    expect(pieces).toHaveLength(text === one ? 1 : 2)
  }
})

test('one bad byte spoils one story', async () => {
  const whole = Buffer.from(marked.find(([name]) => name === 'wire-reuters-1987')?.[1] ?? [])
  const bad = Buffer.from(whole)
  bad[120] = 0xe9
  const found = await piecesOf(Buffer.concat([whole, bad, whole]), 4096)
  expect(found.map(({bytes}) => reader.read({value: bytes}).stories[0]?.source.encoding)).toEqual([
    'utf-8',
    'windows-1252',
    'utf-8'
  ])
})

test.each(['', ' ', 'Plain copy.\n', `${'Plain copy. '.repeat(400)}\n\n\x02 with a stray control.\n`])(
  'what is no stream is one piece: %j',
  async (text) => {
    const found = await piecesOf(Buffer.from(text), 100)
    expect(found.map(({bytes, base}) => [Buffer.from(bytes).toString(), base])).toEqual([[text, 0]])
  }
)

test('pieces together are the stream, but for padding at its end', async () => {
  const part = fc.constantFrom(...marked.map(([, bytes]) => Buffer.from(bytes)))
  const junk = fc.uint8Array({maxLength: 20}).map((bytes) => Buffer.from(bytes))
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(part, junk), {maxLength: 6}),
      fc.integer({min: 1, max: 2000}),
      async (all, size) => {
        const bytes = Buffer.concat(all)
        const found = Buffer.concat((await piecesOf(bytes, size)).map((one) => one.bytes))
        expect(bytes.subarray(0, found.length).equals(found)).toBe(true)
        // With its parity bit or without.
        const rest = bytes.subarray(found.length).map((code) => code & 0x7f)
        expect(rest.every((code) => code <= 32 || code === 127)).toBe(true)
      }
    ),
    {numRuns: 200}
  )
})

test('the fixture stream holds four stories', () => {
  const {stories} = reader.read({value: readFileSync('fixtures/wire-stream/input.txt')})
  expect(stories.map((story) => story.wire?.number)).toEqual(['f0412', 'W3120', 'f0499', 'f0412'])
})

/** The bytes with an even number of ones in each. */
const withParity = (bytes: Uint8Array): Uint8Array =>
  bytes.map((byte) => byte | (Array.from(byte.toString(2)).filter((bit) => bit === '1').length % 2 === 1 ? 0x80 : 0))

test.each([1, 7, 65536])('a stream with parity bits is read piece by piece, chunks of %d', async (size) => {
  const seven = marked.map(([, bytes]) => bytes).filter((bytes) => bytes.every((byte) => byte < 0x80))
  expect(seven.length).toBeGreaterThan(5)
  const found = await piecesOf(Buffer.concat(seven.map(withParity)), size)
  expect(found.map(({bytes}) => bare(reader.read({value: bytes}).stories))).toEqual(
    seven.map((value) => bare(reader.read({value}).stories))
  )
})

test('the signs of a telex round transmissions belong to none', async () => {
  const [, ap] = marked.find(([name]) => name === 'wire-ap-2014') ?? []
  const telex = Buffer.concat(
    [0, 1].flatMap(() => [Buffer.from('ZCZC\r\n'), ap ?? new Uint8Array(), Buffer.from('\r\nNNNN\r\n')])
  )
  const alone = bare(reader.read({value: ap ?? ''}).stories)
  const found = await piecesOf(telex, 9)
  expect(found.map(({bytes}) => bare(reader.read({value: bytes}).stories))).toEqual([alone, alone])
  expect(reader.read({value: telex}).stories).toHaveLength(2)
  expect(reader.read({value: 'NNNN\n'}).stories).toEqual([])
})

test('the head of a mail is not cut from the transmission that it holds', async () => {
  const [, ap] = marked.find(([name]) => name === 'wire-ap-2014') ?? []
  const mail = Buffer.concat([
    Buffer.from('From: desk@wire.example\nTo: news@paper.example\nSubject: bells\n\n'),
    ap ?? new Uint8Array()
  ])
  const found = await piecesOf(mail, 11)
  expect(found.map(({bytes}) => bare(reader.read({value: bytes}).stories))).toEqual([
    bare(reader.read({value: ap ?? ''}).stories)
  ])
})

test('the rest of a story whose start is lost does not hide the transmissions after it', async () => {
  const [, reuters = new Uint8Array()] = marked.find(([name]) => name === 'wire-reuters-1987') ?? []
  const rest = Buffer.from(
    `${'of which nobody knew where it began.\n    The river rose again on Monday.\n'.repeat(40)} Reuter\n\x03\n`
  )
  const bytes = Buffer.concat([rest, reuters, Buffer.from('\n'), reuters])
  const found = await piecesOf(bytes, 500)
  const alone = bare(reader.read({value: reuters}).stories)
  expect(found.slice(1).map((piece) => bare(reader.read({value: piece.bytes}).stories))).toEqual([alone, alone])
  expect(
    reader
      .read({value: bytes})
      .stories.slice(1)
      .map(({headline}) => headline)
  ).toEqual(found.slice(1).map((piece) => reader.read({value: piece.bytes}).stories[0]?.headline))
})

test('what closes a transmission whose start is lost is kept where two stories stand in its rest', () => {
  const value = Buffer.from(
    'The crane was turned by hand on Thursday, and a heron left it.\n\nAna Ruiz contributed to this report.\n\nBell\nIt came home on Monday.\nReuter\n\x03\x16\x01'
  )
  const {root, source} = reader.tree({value})
  expect(root.children.length).toBeGreaterThan(1)
  expect(breaches(root, source)).toEqual([])
})

test('stories in short lines before a transmission are no mail’s head over it', async () => {
  const rest =
    'The crane was turned by hand on Thursday, and a heron left it.\n\nEight men pushed for an hour, and the gate opened at noon.\n\nReporting by Ana Ruiz in London\n\nBell comes home\n\nBy Tom Beck\n\nELSMOUTH, June 3 (Reuters) - It came home on Monday.\n\nIt had hung in a barn since 1931.\n\nReuter\n\x03\n\n'
  const [, reuters = new Uint8Array()] = marked.find(([name]) => name === 'wire-reuters-1987') ?? []
  const bytes = Buffer.concat([Buffer.from(rest), reuters])
  const pieces = await piecesOf(bytes, 500)
  const cut = pieces.flatMap((piece) => reader.read({value: piece.bytes}).stories)
  for (const stories of [cut, reader.read({value: bytes}).stories]) {
    expect(stories.slice(0, 2).map(({headline, body}) => [headline, body[0]?.text])).toEqual([
      [null, 'The crane was turned by hand on Thursday, and a heron left it.'],
      ['Bell comes home', 'It came home on Monday.']
    ])
    expect(stories.slice(2).map(({headline}) => headline)).toEqual(
      reader.read({value: reuters}).stories.map(({headline}) => headline)
    )
  }
})
