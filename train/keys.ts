import {offsetOf, PAD, type Columns} from '../src/quotes/tagger/columns.js'
import {labelTemplates, wordTemplates} from '../src/quotes/tagger/templates.js'

/** A line of the templates: its seed, and where its columns stand, in bytes from the first one. */
export interface Template {
  seed: number
  offsets: number[]
}

const compiled = (lines: readonly string[], first: number): Template[] =>
  lines.map((line, index) => ({seed: Math.imul(first + index + 1, 0x9e3779b1), offsets: line.split(' ').map(offsetOf)}))

export const templates1 = compiled(wordTemplates, 0)
export const templates2 = compiled(labelTemplates, wordTemplates.length)

/** Templates as the weights' file holds them. */
export const packed = (templates: readonly Template[]): Int32Array =>
  Int32Array.from(templates.flatMap(({seed, offsets}) => [seed, offsets.length, ...offsets]))

/** The key of a template's feature at token `at` of a window; the same that the kernel makes. */
export function keyOf({seed, offsets}: Template, numbers: Uint16Array, at: number): number {
  let key = seed
  for (const offset of offsets) key = Math.imul(key ^ (numbers[offset / 2 + at] as number), 0x85ebca6b)
  key = Math.imul(key ^ (key >>> 15), 0xc2b2ae35)
  return key ^ (key >>> 13)
}

/** All columns of a table as one row of numbers, as `keyOf` wants them. */
export const numbersOf = (columns: Columns): Uint16Array =>
  new Uint16Array(columns.word.buffer, columns.word.byteOffset)

/** The keys of the first `count` tokens of a window, token by token. */
export function keysOf(templates: readonly Template[], columns: Columns, count: number): Int32Array {
  const numbers = numbersOf(columns)
  const out = new Int32Array(count * templates.length)
  let index = 0
  for (let at = 0; at < count; at++) for (const template of templates) out[index++] = keyOf(template, numbers, at)
  return out
}

export const contextsOf = ({context}: Columns, count: number): Uint8Array =>
  Uint8Array.from(context.subarray(PAD, PAD + count))
