import {spawnSync} from 'node:child_process'
import {cpSync, mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {gzipSync} from 'node:zlib'
import {afterAll, describe, expect, test} from 'vitest'
import {addFound, askAgain} from '../src/quotes/tagger/again.js'
import {columnsIn, COLUMNS_SIZE, WINDOW} from '../src/quotes/tagger/columns.js'
import {read} from '../src/quotes/words/copy.js'
import {fill} from '../src/quotes/tagger/fill.js'
import {fillLabels} from '../src/quotes/tagger/fill-labels.js'
import {BEFORE, Label, LABELS, TRANSITIONS} from '../src/quotes/tagger/labels.js'
import {headerOf, partsOf, readModel, ROW, SLOTS, type Part} from '../src/quotes/tagger/model.js'
import {survey, windows} from '../src/quotes/tagger/survey.js'
import {tagger} from '../src/quotes/tagger/stages.js'
import type {Copy} from '../src/quotes/types.js'
import {textBetween} from '../src/tree/build.js'
import {contextsOf, keysOf, templates1, templates2, type Template} from '../train/keys.js'
import {generator} from '../train/random.js'
import {setOf, slotOf} from '../train/slots.js'
import {viterbi} from '../train/viterbi.js'
import {cases} from './setup/cases.js'

const weights = readFileSync('src/quotes/tagger/weights.bin')
const wasm = readFileSync('dist/kernel.wasm')
const model = readModel(weights.length, (into) => into.set(weights), wasm)
const parts = partsOf(headerOf(weights))
const part = (name: string): Buffer => {
  const [from, bytes] = parts[name] as Part
  return weights.subarray(from, from + bytes)
}

/** The tagger in plain steps: keys, weights from a map, sums, the best row. */
function reference(source: string, copy: Copy): Uint8Array | undefined {
  const look = survey(copy, model.vocabulary)
  if (!look) return undefined
  const columns = columnsIn(new ArrayBuffer(COLUMNS_SIZE), 0)
  const labels = new Uint8Array(copy.length)
  for (const window of windows(copy, look.skip)) {
    const from = copy.sentences[window[0]] as number
    const count = (copy.sentences[window[1]] as number) - from
    const before = from === 0 ? BEFORE : (labels[from - 1] as number)
    const scores = [new Int32Array(count * LABELS), new Int32Array(count * LABELS)] as const
    const add = (templates: readonly Template[], stages: readonly (0 | 1)[]): void => {
      const keys = keysOf(templates, columns, count)
      keys.forEach((key, index) => {
        const row = rows.get(key)
        if (row === undefined) return
        const at = Math.floor(index / templates.length) * LABELS
        for (const stage of stages)
          for (let label = 0; label < LABELS; label++)
            scores[stage][at + label] =
              (scores[stage][at + label] as number) + weightsOf.readInt8(row * ROW + 2 + stage * LABELS + label)
      })
    }
    fill(columns, source, copy, look, window)
    add(templates1, [0, 1])
    const contexts = contextsOf(columns, count)
    labels.set(viterbi(scores[0], contexts, transitions[0], count, before), from)
    fillLabels(columns, copy, look, window, labels)
    add(templates2, [1])
    const best = (): Uint8Array => viterbi(scores[1], contexts, transitions[1], count, before)
    labels.set(best(), from)
    if (askAgain(copy, window, labels, scores[1], LABELS)) addFound(copy, from, labels, best())
  }
  return labels
}

const weightsOf = part('rows')
const rows = new Map<number, number>()
{
  const {mix} = headerOf(weights)
  const [taken, shifts] = [part('taken'), part('shifts')]
  let row = 0
  for (let slot = 0; slot < SLOTS; slot++) {
    if ((((taken[slot >> 3] as number) >> (slot & 7)) & 1) === 0) continue
    row++
    const low = weightsOf.readUInt16LE(row * ROW)
    // A slot and the lower half of a key tell its upper half.
    rows.set(((slotOf(low, mix, shifts[setOf(low)] as number) ^ slot) << 16) | low, row)
  }
}
const transitions = ['transitions1', 'transitions2'].map((name) =>
  Int32Array.from({length: TRANSITIONS}, (_, index) => part(name).readInt32LE(index * 4))
) as [Int32Array, Int32Array]

const copyOf = (source: string): Copy => {
  const leaves = textBetween(source, 0, source.length)
  const place = {node: {type: 'paragraph', children: leaves, position: leaves[0]?.position} as Copy['node'], block: 0}
  return read(source, leaves, {...place, from: 0, start: 0, end: source.length})
}
const tag = tagger(model)
const same = (source: string): boolean => {
  const copy = copyOf(source)
  const look = survey(copy, model.vocabulary)
  const labels = look && tag(source, copy, look)
  expect(labels).toEqual(reference(source, copy))
  return labels?.some((label) => label !== 0) === true
}

const words = part('text').toString().split('\n')
const signs = [
  ',',
  ',',
  '.',
  '.',
  '“',
  '”',
  '"',
  ':',
  ' -',
  'Ana',
  'Ruiz',
  'said',
  'that',
  'according',
  'to',
  '?',
  '12'
]
const random = generator(5)
const jumble = (count: number, list: readonly string[]): string =>
  Array.from({length: count}, () => {
    const from = random() % 10 < 3 ? signs : list
    return from[(random() >>> 8) % from.length] as string
  }).join(' ')

describe('the kernel labels as its reference does', () => {
  test('in the paragraphs of the fixtures', () => {
    let spoken = 0
    for (const {input} of cases)
      for (const line of new TextDecoder().decode(input).split(/\r?\n/)) if (line.trim() !== '' && same(line)) spoken++
    expect(spoken).toBeGreaterThan(30)
  })

  test('in jumbled words of every length', () => {
    for (let count = 1; count < 60; count++) same(jumble(count, words))
  })

  test('in a paragraph and in a sentence that are longer than a window', () => {
    expect(same(jumble(3 * WINDOW, words))).toBe(true)
    expect(same(`He said ${'that the rain came and '.repeat(WINDOW)}`)).toBe(true)
  })
})

describe('what speech wants is asked for again', () => {
  const copy = copyOf('He said it rained. It rained, a lot. It was told.')
  const words = (...labels: number[]): Uint8Array => Uint8Array.from(labels)
  const {none: _, contentBegin: c, content: C, sourceBegin: s, cueBegin: q} = Label
  test.each([
    ['speech with a cue wants a speaker', words(_, q, c, C, _, _, _, _, _, _, _, _, _, _, _), [3, 4], 0, 5],
    ['speech with a speaker wants a cue', words(s, _, c, C, _, _, _, _, _, _, _, _, _, _, _), [5, 6], 0, 5],
    ['speech with two cues wants a speaker', words(q, q, c, C, _, _, _, _, _, _, _, _, _, _, _), [3, 4], 0, 5],
    ['in its own sentence alone', words(s, q, c, C, _, c, C, _, q, _, _, _, _, _, _), [3, 4], 5, 11],
    ['speech alone wants nothing', words(_, _, c, C, _, c, C, _, _, _, _, _, _, _, _), [], 0, 0],
    ['speech with both wants nothing', words(s, q, c, C, _, _, _, _, _, _, _, _, _, _, _), [], 0, 0],
    ['a cue and a speaker alone want nothing', words(s, q, _, _, _, s, _, _, _, _, _, q, _, _, _), [], 0, 0]
  ])('%s', (_name, labels, dearer, from, to) => {
    const scores = new Int32Array(copy.length * LABELS)
    expect(copy.sentences).toEqual([0, 5, 11, 15])
    expect(askAgain(copy, [0, 3], labels, scores, LABELS)).toBe(dearer.length > 0)
    const changed = [...scores.keys()].filter((at) => scores[at] !== 0)
    expect(changed).toEqual(
      Array.from({length: to - from}, (_none, at) => dearer.map((label) => (from + at) * LABELS + label)).flat()
    )
  })
})

// A speaker that is found then counts where its words can be somebody, and nothing was told of them before
test.each([
  ['The mayor, he told us', 0, 2, true],
  ['Ruiz told us', 0, 1, true],
  ['far told us', 0, 1, false],
  ['bankers told us', 0, 1, true],
  ['17 pct of Orval told us', 0, 4, false],
  ['HK> told us', 0, 2, false],
  ['C told us', 0, 1, false],
  ['One month after told us', 0, 3, false]
])('asked again: %s', (text, from, to, added) => {
  const copy = copyOf(text)
  const found = new Uint8Array(copy.length)
  found[from] = Label.sourceBegin
  found.fill(Label.source, from + 1, to)
  const labels = new Uint8Array(copy.length)
  addFound(copy, 0, labels, found)
  expect(labels).toEqual(added ? found : new Uint8Array(copy.length))
  const told = new Uint8Array(copy.length).fill(Label.contentBegin, from, from + 1)
  const before = told.slice()
  addFound(copy, 0, told, found)
  expect(told).toEqual(before)
})

describe('the weights', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wirecopy-weights-'))
  afterAll(() => rmSync(folder, {recursive: true, force: true}))

  test('take half a megabyte in the package at most', () => {
    expect(gzipSync(weights, {level: 9}).length + gzipSync(wasm, {level: 9}).length).toBeLessThan(500_000)
  })

  test('are loaded where quotes are read, and only there', () => {
    cpSync('dist', join(folder, 'dist'), {recursive: true, filter: (path) => !/\.(?:bin|wasm)$/.test(path)})
    cpSync('package.json', join(folder, 'package.json'))
    const run = (...flags: string[]): number | null =>
      spawnSync(process.execPath, [join(folder, 'dist/wirecopy.cjs'), ...flags, 'fixtures/us-iraq-dialogue/input.txt'])
        .status
    expect(run('--no-quotes')).toBe(0)
    expect(run()).toBe(1)
  })
})
