/**
 * Makes `src/quotes/tagger/weights.bin` from the training split of the quotes bench. The same bytes each time.
 *
 *     npx tsx train/train.ts [--folds FILE]
 *
 * `--folds` also writes the labels that cross-validation gives each training article, for tuning what comes after.
 */
import {writeFileSync} from 'node:fs'
import {gzipSync} from 'node:zlib'
import {COLUMNS_SIZE, columnsIn} from '../src/quotes/tagger/columns.js'
import {fill} from '../src/quotes/tagger/fill.js'
import {fillLabels} from '../src/quotes/tagger/fill-labels.js'
import {BEFORE, LABELS} from '../src/quotes/tagger/labels.js'
import {survey, windows, type Survey, type Window} from '../src/quotes/tagger/survey.js'
import {paragraphsOf, readArticles, type Paragraph} from './corpus.js'
import {learnChoices, type Held} from './choices.js'
import {contextsOf, keysOf, templates1, templates2} from './keys.js'
import {learn, predict, type Sequence, type Weights} from './field.js'
import {cueScores, sharedWords} from './words.js'
import {writeModel} from './write.js'

const SPLIT = '../shared/bench/quotes/polnear-train.ndjson.gz'
const OUT = 'src/quotes/tagger/weights.bin'
const FOLDS = 5
const EPOCHS1 = 5
const EPOCHS2 = 5
/** A feature needs this many places. */
const SEEN = 60
/** The largest weight. Seven bits do as well as eight, and pack to a sixth less. */
const LARGEST = 63
/** A feature whose weights are all smaller is left out. */
const LEAST = 13

const foldsOut = process.argv.includes('--folds') ? (process.argv[process.argv.indexOf('--folds') + 1] as string) : null
const log = (line: string): void => console.error(`${(performance.now() / 1000).toFixed(1).padStart(6)} s  ${line}`)

const articles = readArticles(SPLIT)
const paragraphs = articles.flatMap(paragraphsOf)
const words = sharedWords(articles, paragraphs)
const {vocabulary, without} = cueScores(words, paragraphs)
log(`${articles.length} articles, ${paragraphs.length} paragraphs, ${words.length} words`)

// ---- features of the words

interface Item extends Sequence {
  article: number
  paragraph: Paragraph
  look: Survey
  window: Window
  from: number
}

const columns = columnsIn(new ArrayBuffer(COLUMNS_SIZE), 0)
const BASE = templates1.length
const MORE = templates2.length
const items: Item[] = []
let scores: Uint8Array = new Uint8Array()
let scored = -1
let wordLabels = 0
let skippedLabels = 0
for (const paragraph of paragraphs) {
  const {copy, labels, article} = paragraph
  if (scored !== article) {
    scored = article
    scores = without(article)
  }
  for (const label of labels) if (label !== 0) wordLabels++
  const look = survey(copy, vocabulary, scores)
  let kept = 0
  for (const window of look ? windows(copy, look.skip) : []) {
    const from = copy.sentences[window[0]] as number
    const to = copy.sentences[window[1]] as number
    const count = to - from
    fill(columns, sourceOf(article), copy, look as Survey, window)
    const rows = keysOf(templates1, columns, count)
    const contexts = contextsOf(columns, count)
    const gold = labels.slice(from, to)
    const loose = paragraph.loose.slice(from, to)
    if (gold[0] !== undefined && gold[0] !== 0 && gold[0] % 2 === 0) gold[0]--
    for (const label of gold) if (label !== 0) kept++
    const before = from === 0 ? BEFORE : 0
    items.push({
      article,
      paragraph,
      look: look as Survey,
      window,
      from,
      count,
      rows,
      width: BASE,
      contexts,
      before,
      gold,
      loose
    })
  }
  for (const label of labels) if (label !== 0) skippedLabels++
  skippedLabels -= kept
}
log(
  `${items.reduce((sum, item) => sum + item.count, 0)} tokens read; ${skippedLabels} of ${wordLabels} labels passed over`
)

const baseCount = index(
  items.map((item) => item.rows),
  []
)
log(`${baseCount.keys.length} features of words`)

// ---- first stage: labels for each article from weights that have not seen it

const fold = (item: Item): number => item.article % FOLDS
const first: Uint8Array[] = items.map(() => new Uint8Array(0))
for (let held = 0; held < FOLDS; held++) {
  const weights = learn(
    items.filter((item) => fold(item) !== held),
    baseCount.keys.length,
    EPOCHS1
  )
  const [features, transitions] = quantize(weights)
  items.forEach((item, at) => {
    if (fold(item) === held) first[at] = predict(item, features, transitions)
  })
  log(`first stage, fold ${held}`)
}
report('first stage', first)

// ---- second stage

const second = items.map((item, at): Item => {
  const {article, paragraph, look, window, from, count} = item
  const labels = new Uint8Array(paragraph.copy.length)
  labels.set(first[at] as Uint8Array, from)
  // The labels' templates look at the words too.
  fill(columns, sourceOf(article), paragraph.copy, look, window)
  fillLabels(columns, paragraph.copy, look, window, labels)
  return {...item, more: keysOf(templates2, columns, count), moreWidth: MORE}
})
const moreCount = index(
  second.map((item) => item.more as Int32Array),
  baseCount.keys
)
const total = moreCount.keys.length
log(`${total} features in all`)

const out: Uint8Array[] = items.map(() => new Uint8Array(0))
for (let held = 0; held < FOLDS; held++) {
  const weights = learn(
    second.filter((item) => fold(item) !== held),
    total,
    EPOCHS2
  )
  const [features, transitions] = quantize(weights)
  second.forEach((item, at) => {
    if (fold(item) === held) out[at] = predict(item, features, transitions)
  })
  log(`second stage, fold ${held}`)
}
report('second stage', out)

// ---- questions about the labels, and the labels that are left then

const held = new Map<Paragraph, Held>()
items.forEach(({article, paragraph, look, from}, at) => {
  let entry = held.get(paragraph)
  if (!entry) {
    entry = {paragraph, source: sourceOf(article), look, labels: new Uint8Array(paragraph.copy.length)}
    held.set(paragraph, entry)
  }
  entry.labels.set(out[at] as Uint8Array, from)
})
const choices = learnChoices([...held.values()], FOLDS, log)

if (foldsOut)
  writeFileSync(
    foldsOut,
    articles
      .map(({id}, number) => ({
        id,
        labels: paragraphs
          .filter(({article}) => article === number)
          .map((paragraph) => [...(held.get(paragraph)?.labels ?? [])].join(''))
      }))
      .map((line) => JSON.stringify(line) + '\n')
      .join('')
  )

// ---- the weights of all articles

const one = learn(items, baseCount.keys.length, EPOCHS1)
log('first stage, all')
const two = learn(second, total, EPOCHS2)
log('second stage, all')
const [weights1, transitions1] = quantize(one)
const [weights2, transitions2] = quantize(two)
const bytes = writeModel({
  words,
  scores: vocabulary.scores,
  ...heavy(moreCount.keys, weights1, weights2),
  transitions1,
  transitions2,
  choices
})
writeFileSync(OUT, bytes)
log(`${OUT}: ${bytes.length} bytes, ${gzipSync(bytes, {level: 9}).length} gzipped`)

// ---- helpers

function sourceOf(article: number): string {
  return (articles[article] as {text: string}).text
}

/** Numbers the features that are seen often enough, from 1 on after those of `before`; puts the numbers into the rows. */
function index(tables: readonly Int32Array[], before: readonly number[]): {keys: number[]} {
  const size = 1 << 25
  const mask = size - 1
  const keys = new Int32Array(size)
  const counts = new Uint32Array(size)
  const slotOf = (key: number): number => {
    let slot = Math.imul(key, 0x9e3779b1) >>> 7
    slot &= mask
    while (counts[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask
    return slot
  }
  for (const table of tables)
    for (const key of table) {
      const slot = slotOf(key)
      keys[slot] = key
      counts[slot] = (counts[slot] as number) + 1
    }
  const kept: number[] = []
  for (let slot = 0; slot < size; slot++) if ((counts[slot] as number) >= SEEN) kept.push(keys[slot] as number)
  kept.sort((a, b) => a - b)
  const numbers = new Map(kept.map((key, at) => [key, before.length + at + 1]))
  for (const table of tables)
    for (let at = 0; at < table.length; at++) table[at] = numbers.get(table[at] as number) ?? 0
  return {keys: [...before, ...kept]}
}

/** Makes weights whole numbers that fit one byte. */
function quantize({features, transitions}: Weights): [Int32Array, Int32Array] {
  // The largest thousandth is cut off there.
  const sizes = Float64Array.from(features, Math.abs).sort()
  const scale = LARGEST / (sizes[Math.floor(sizes.length * 0.9995)] || 1)
  const whole = (value: number): number => Math.max(-LARGEST, Math.min(LARGEST, Math.round(value * scale)))
  return [Int32Array.from(features, whole), Int32Array.from(transitions, (value) => Math.round(value * scale))]
}

/** The features whose weights count, in the order of their numbers. */
function heavy(
  keys: readonly number[],
  weights1: Int32Array,
  weights2: Int32Array
): {keys: number[]; weights1: Int32Array; weights2: Int32Array} {
  const counts = (weights: Int32Array, number: number): boolean =>
    weights.subarray(number * LABELS, (number + 1) * LABELS).some((weight) => Math.abs(weight) >= LEAST)
  const kept = keys
    .map((_, index) => index + 1)
    .filter((number) => counts(weights1, number) || counts(weights2, number))
  const rows = (weights: Int32Array): Int32Array => {
    const out = new Int32Array((kept.length + 1) * LABELS)
    kept.forEach((number, index) =>
      out.set(weights.subarray(number * LABELS, (number + 1) * LABELS), (index + 1) * LABELS)
    )
    return out
  }
  return {keys: kept.map((number) => keys[number - 1] as number), weights1: rows(weights1), weights2: rows(weights2)}
}

/** Precision, recall and F1 of whole spans, for content, source and cue. */
function report(name: string, guesses: readonly Uint8Array[]): void {
  const tally = [0, 0, 0].map(() => ({hit: 0, gold: 0, guess: 0}))
  items.forEach((item, at) => {
    const guess = guesses[at] as Uint8Array
    if (guess.length === 0) return
    const spans = (labels: Uint8Array): Set<number> => {
      const out = new Set<number>()
      for (let i = 0; i < labels.length; i++) {
        const label = labels[i] as number
        if (label % 2 === 0) continue
        let to = i + 1
        while (to < labels.length && labels[to] === label + 1) to++
        out.add(((label - 1) / 2) * 1e8 + i * 1e4 + to)
      }
      return out
    }
    const right = spans(item.gold)
    const mine = spans(guess)
    for (const span of right) (tally[Math.floor(span / 1e8)] as {gold: number}).gold++
    for (const span of mine) {
      const entry = tally[Math.floor(span / 1e8)] as {guess: number; hit: number}
      entry.guess++
      if (right.has(span)) entry.hit++
    }
  })
  ;['content', 'source', 'cue'].forEach((kind, at) => {
    const {hit, gold, guess} = tally[at] as {hit: number; gold: number; guess: number}
    log(
      `${name} ${kind}: P ${((100 * hit) / guess).toFixed(1)} R ${((100 * hit) / gold).toFixed(1)} F ${((200 * hit) / (gold + guess)).toFixed(1)}`
    )
  })
}
