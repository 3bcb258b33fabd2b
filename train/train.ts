/**
 * Makes `src/quotes/tagger/weights.bin` from the training split of the quotes bench and copy of our own. The same bytes each time.
 *
 *     npx tsx train/train.ts [--folds FILE]
 *
 * `--folds` also writes the labels that cross-validation gives each training article, for tuning what comes after.
 */
import {writeFileSync} from 'node:fs'
import {gzipSync} from 'node:zlib'
import {LABELS} from '../src/quotes/tagger/labels.js'
import {survey} from '../src/quotes/tagger/survey.js'
import {learnChoices, type Held} from './choices.js'
import {learnClasses} from './classes.js'
import {paragraphsOf, readArticles, type Paragraph} from './corpus.js'
import {learn} from './field.js'
import {figuresOf} from './figures.js'
import {itemsOf, numbered, predict, predictLast, withLabels, type Item, type Predict} from './items.js'
import {readOwn} from './own.js'
import {printOf} from './print.js'
import {heaviest, whole} from './whole.js'
import {cueScores, sharedWords} from './words.js'
import {writeModel} from './write.js'

const SPLIT = '../shared/bench/quotes/polnear-train.ndjson.gz'
const OWN = 'train/own.txt'
const OUT = 'src/quotes/tagger/weights.bin'
const FOLDS = 5
/** How often our own copy is read, for each time that the articles are. */
const REPEAT = 4
/** A feature needs this many places. */
const SEEN = 60
/** So many features of words are learned in earnest, those that weigh most: as many as pack to under half a megabyte. */
const MOST = 30500

const foldsOut = process.argv.includes('--folds') ? (process.argv[process.argv.indexOf('--folds') + 1] as string) : null
const log = (line: string): void => console.error(`${(performance.now() / 1000).toFixed(1).padStart(6)} s  ${line}`)

const articles = readArticles(SPLIT)
const corpus = articles.flatMap(paragraphsOf)
// Which words are shared, and how often they are cues, is told by what others wrote.
const words = sharedWords(corpus)
const {vocabulary, without} = cueScores(words, corpus)
vocabulary.classes = learnClasses(corpus, vocabulary)
const own = readOwn(OWN, articles.length)
const paragraphs = [...corpus, ...own]
log(`${articles.length} articles, ${paragraphs.length} paragraphs, ${words.length} words`)

// ---- features of the words

const items: Item[] = []
let scores = vocabulary.scores
let scored = -1
for (const paragraph of paragraphs) {
  if (scored !== paragraph.article) {
    scored = paragraph.article
    scores = without(scored)
  }
  const look = survey(paragraph.copy, vocabulary, scores)
  if (look) items.push(...itemsOf(paragraph, look))
}
log(`${items.reduce((sum, item) => sum + item.count, 0)} tokens read`)
const rows = items.map((item) => item.rows)
const wordKeys = numbered(rows, [], SEEN)
log(`${wordKeys.length} features of words`)

// ---- first stage: labels for each article from weights that have not seen it

const chosen = Array.from({length: FOLDS}, (_, fold) => choose(items.filter((item) => foldOf(item) !== fold)))
log('features chosen')
const first = crossed('first stage', items, wordKeys.length, chosen, predict)

// ---- second stage

const second = items.map((item, at) => withLabels(item, first[at] as Uint8Array))
const labelRows = second.map(({more}) => more)
const keys = numbered(labelRows, wordKeys, SEEN)
const labelKeys = keys.map((_, index) => index + 1).slice(wordKeys.length)
log(`${keys.length} features in all`)
const last = crossed(
  'second stage',
  second,
  keys.length,
  chosen.map((list) => [...list, ...labelKeys]),
  predictLast
)

// ---- questions about the labels, and the labels that are left then

const held = new Map<Paragraph, Held>()
items.forEach(({paragraph, look, from}, at) => {
  const entry = held.get(paragraph) ?? {paragraph, look, labels: new Uint8Array(paragraph.copy.length)}
  held.set(paragraph, entry)
  entry.labels.set(last[at] as Uint8Array, from)
})
const choices = learnChoices([...held.values()], FOLDS, log)

if (foldsOut)
  writeFileSync(
    foldsOut,
    articles
      .map(({id}, number) => ({
        id,
        labels: corpus
          .filter(({article}) => article === number)
          .map((paragraph) => [...(held.get(paragraph)?.labels ?? [])].join(''))
      }))
      .map((line) => JSON.stringify(line) + '\n')
      .join('')
  )

// ---- the weights of all articles

const best = choose(items)
const all = [...best, ...labelKeys]
log(`${all.length} features chosen`)
const one = whole(learn(repeated(items), wordKeys.length, maskOf(best, wordKeys.length)))
log('first stage, all')
const two = whole(learn(repeated(second), keys.length, maskOf(all, keys.length)))
log('second stage, all')
const bytes = writeModel({
  words,
  scores: vocabulary.scores,
  classes: vocabulary.classes,
  keys: all.map((number) => keys[number - 1] as number),
  weights1: weightsOf(one.features, all),
  weights2: weightsOf(two.features, all),
  transitions1: one.transitions,
  transitions2: two.transitions,
  choices,
  print: printOf(own, vocabulary)
})
writeFileSync(OUT, bytes)
log(`${OUT}: ${bytes.length} bytes, ${gzipSync(bytes, {level: 9}).length} gzipped`)

// ---- helpers

/** Labels for each item from weights that have not seen its article. */
function crossed(
  name: string,
  list: readonly Item[],
  size: number,
  chosen: readonly number[][],
  label: Predict
): Uint8Array[] {
  const out: Uint8Array[] = list.map(() => new Uint8Array(0))
  for (let fold = 0; fold < FOLDS; fold++) {
    const features = chosen[fold] as number[]
    const weights = whole(learn(repeated(list.filter((item) => foldOf(item) !== fold)), size, maskOf(features, size)))
    list.forEach((item, at) => {
      if (foldOf(item) === fold) out[at] = label(item, weights.features, weights.transitions)
    })
    log(`${name}, fold ${fold}`)
  }
  const known = list.filter((item) => !isOwn(item))
  const figures = figuresOf(
    known.map(({gold}) => gold),
    out.filter((_, at) => !isOwn(list[at] as Item))
  )
  for (const line of figures) log(`${name} ${line}`)
  return out
}

/** The features of words that weigh most, by their numbers: as many as there is room for. */
function choose(list: readonly Item[]): number[] {
  return heaviest(learn(repeated(list), wordKeys.length), MOST)
}

function maskOf(chosen: readonly number[], features: number): Uint8Array {
  const mask = new Uint8Array(features + 1)
  for (const number of chosen) mask[number] = 1
  return mask
}

/** The rows of chosen features, after one of zeros; zeros where a stage has none. */
function weightsOf(weights: Int32Array, chosen: readonly number[]): Int32Array {
  const out = new Int32Array((chosen.length + 1) * LABELS)
  chosen.forEach((number, index) =>
    out.set(weights.subarray(number * LABELS, (number + 1) * LABELS), (index + 1) * LABELS)
  )
  return out
}

function foldOf({paragraph}: Item): number {
  return paragraph.article % FOLDS
}

function isOwn({paragraph}: Item): boolean {
  return paragraph.article >= articles.length
}

function repeated(list: readonly Item[]): Item[] {
  return list.flatMap((item) => (isOwn(item) ? Array.from({length: REPEAT}, () => item) : [item]))
}
