import {closeSync, fstatSync, openSync, readFileSync, readSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {chooser, CHOICES, type Choose} from './choice.js'
import {COLUMNS_SIZE, columnsIn, PAD, STRIDE, WINDOW, type Columns} from './columns.js'
import {TRANSITIONS} from './labels.js'
import {classTypes, vocabulary, type Vocabulary} from './vocabulary.js'

/** The weights, laid out in the kernel's memory, and the kernel (`kernel.wat`) that works on them. */
export interface Model {
  vocabulary: Vocabulary
  columns: Columns
  /** Adds up the weights of the features of a stage, for the first tokens of a window. The first stage comes first. */
  score(stage: 1 | 2, count: number): void
  /** What the second stage makes of each token for each label, eight a token. */
  scores: Int16Array
  /** @returns the best labels of the first tokens of a window; a view that the next call overwrites */
  best(stage: 1 | 2, count: number, before: number): Uint8Array
  choose: Choose
}

/**
 * What `weights.bin` begins with: uint32, little end first, as all of its numbers. The last, which only a test reads, tells what
 * features it was made with: see `train/print.ts`.
 */
const HEADER = ['features', 'mix', 'templates1', 'templates2', 'slots', 'scores', 'text', 'print'] as const
export type Header = Record<(typeof HEADER)[number], number>
/** Slots for features, and sets of them that are shifted together: see `train/slots.ts`. */
export const SLOTS = 65536
export const SETS = 8192
/** Scores of a token: of seven labels, and one that is never looked at. */
export const SCORES = 8
/** Bytes of a feature. */
export const ROW = 16

/** A part of the memory: where it begins, and how many bytes it has. */
export type Part = [from: number, bytes: number]

/**
 * The parts of `weights.bin`, which `train/` makes, one after another:
 *
 * - `transitions` of each stage (int32): from eight labels to eight, for each kind of place
 * - `templates` of each stage (int32): seed, number of columns, columns (see `offsetOf`), again and again
 * - the vocabulary: `hashes` (int32) and `numbers` (uint16) of its slots
 * - the features: `taken`, a bit for each slot that has one; `shifts` (uint8) of the sets; `rows`, in the order of the
 *   slots after one of zeros: the lower half of the key (uint16) and the weights (int8, seven of each stage)
 * - `scores` and `classes` of the vocabulary (uint8)
 * - `choices` (int8): weights of the answers to questions, see `choice.ts`
 * - `text`: its words, a line each, in the order of their numbers, which nothing but a reader looks at
 *
 * @param from where the first one begins
 */
export const partsOf = (header: Header, from = 0): Record<string, Part> =>
  inTurn(from, {
    header: HEADER.length * 4,
    transitions1: TRANSITIONS * 4,
    transitions2: TRANSITIONS * 4,
    templates1: header.templates1 * 4,
    templates2: header.templates2 * 4,
    hashes: header.slots * 4,
    numbers: header.slots * 2,
    taken: SLOTS / 8,
    shifts: SETS,
    rows: (header.features + 1) * ROW,
    scores: header.scores,
    classes: classTypes(header.scores),
    choices: CHOICES,
    text: header.text
  })

function inTurn<Name extends string>(from: number, sizes: Record<Name, number>): Record<Name, Part> {
  const out = {} as Record<Name, Part>
  for (const name in sizes) {
    out[name] = [from, sizes[name]]
    from += sizes[name]
  }
  return out
}

export function headerOf(weights: Uint8Array): Header {
  const view = new DataView(weights.buffer, weights.byteOffset)
  const header = {} as Header
  HEADER.forEach((name, index) => {
    header[name] = view.getUint32(index * 4, true)
  })
  return header
}

/** Reads `weights.bin` and `kernel.wasm`, which stand beside the bundle. */
export function loadModel(): Model {
  // A Node before 20.11 knows no folder of a module.
  const folder = import.meta.dirname ?? fileURLToPath(new URL('.', import.meta.url))
  const file = openSync(`${folder}/weights.bin`, 'r')
  try {
    const {size} = fstatSync(file)
    return readModel(size, (memory) => readFully(file, memory), readFileSync(`${folder}/kernel.wasm`))
  } finally {
    closeSync(file)
  }
}

function readFully(file: number, into: Uint8Array): void {
  for (let at = 0; at < into.length;) {
    const bytes = readSync(file, into, at, into.length - at, at)
    if (bytes === 0) throw new Error('weights.bin is cut short')
    at += bytes
  }
}

/** As much of WebAssembly as is used; the types of Node do not have it. */
interface Wasm {
  Memory: new (size: {initial: number}) => {buffer: ArrayBuffer}
  Module: new (bytes: Uint8Array) => object
  Instance: new (module: object, imports: object) => {exports: object}
}

interface Kernel {
  index(): void
  compare(from: number, to: number, stride: number, bytes: number): void
  score(count: number, from: number, to: number, both: 0 | 1): void
  best(scores: number, transitions: number, count: number, before: number): void
}

/** What the kernel works in, besides the weights. */
const WORK = inTurn(0, {
  slots: SLOTS * 2,
  keys: 32 * 4,
  ways: 32,
  columns: COLUMNS_SIZE,
  first: WINDOW * 16,
  second: WINDOW * 16,
  back: WINDOW * 8,
  // A bit for each number of the columns, and what is read beyond the last.
  changes: COLUMNS_SIZE / 16 + 8,
  labels: WINDOW
})
const PLACES = 'slots taken shifts rows columns changes keys first second back ways labels'.split(' ')
const WEIGHTS_FROM = Math.ceil((WORK.labels[0] + WORK.labels[1]) / 16) * 16
const PAGE = 65536

/** @param size of the weights, in bytes @param load writes them where they are wanted: in the kernel's memory, once */
export function readModel(size: number, load: (into: Uint8Array) => void, wasm: Uint8Array): Model {
  const {Memory, Module, Instance} = (globalThis as unknown as {WebAssembly: Wasm}).WebAssembly
  const memory = new Memory({initial: Math.ceil((WEIGHTS_FROM + size) / PAGE)})
  const {buffer} = memory
  const weights = new Uint8Array(buffer, WEIGHTS_FROM, size)
  load(weights)
  const header = headerOf(weights)
  const parts = partsOf(header, WEIGHTS_FROM)
  const from = (name: string): number => (WORK[name as keyof typeof WORK] ?? (parts[name] as Part))[0]
  const columns = columnsIn(buffer, from('columns'))
  const imports: Record<string, unknown> = {memory, mix: header.mix, contexts: columns.context.byteOffset + PAD * 2}
  for (const name of PLACES) imports[name] = from(name)
  const kernel = new Instance(new Module(wasm), {kernel: imports}).exports as Kernel
  kernel.index()
  const templates = (name: string): Part => {
    const [at, bytes] = parts[name] as Part
    place(new Int32Array(buffer, at, bytes / 4), from('columns'))
    return [at, at + bytes]
  }
  const [from1, to1] = templates('templates1')
  const [from2, to2] = templates('templates2')
  const labels = new Uint8Array(buffer, from('labels'), WINDOW)
  const [first, second] = [from('first'), from('second')]
  const [transitions1, transitions2] = [from('transitions1'), from('transitions2')]
  const begin = from('columns')
  const middle = columns.label.byteOffset
  const end = begin + COLUMNS_SIZE
  return {
    vocabulary: vocabulary(
      new Int32Array(buffer, from('hashes'), header.slots),
      new Uint16Array(buffer, from('numbers'), header.slots),
      new Uint8Array(buffer, from('scores'), header.scores),
      new Uint8Array(buffer, from('classes'), classTypes(header.scores))
    ),
    columns,
    score(stage, count) {
      // The first stage has no labels yet; the second finds the changes of the words' columns as the first left them.
      const [from, to] = stage === 1 ? [begin, middle] : [middle, end]
      kernel.compare(from, to, STRIDE * 2, (count + 2 * PAD) * 2)
      if (stage === 1) kernel.score(count, from1, to1, 1)
      else kernel.score(count, from2, to2, 0)
    },
    scores: new Int16Array(buffer, second, WINDOW * SCORES),
    best(stage, count, before) {
      if (stage === 1) kernel.best(first, transitions1, count, before)
      else kernel.best(second, transitions2, count, before)
      return labels.subarray(0, count)
    },
    choose: chooser(new Int8Array(buffer, from('choices'), CHOICES))
  }
}

/** Makes the columns of templates addresses of the memory. */
function place(templates: Int32Array, columns: number): void {
  for (let at = 0; at < templates.length;) {
    const end = at + 2 + (templates[at + 1] as number)
    for (at += 2; at < end; at++) templates[at] = (templates[at] as number) + columns
  }
}
