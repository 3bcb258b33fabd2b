import {addFound, askAgain} from '../src/quotes/tagger/again.js'
import {COLUMNS_SIZE, columnsIn} from '../src/quotes/tagger/columns.js'
import {fill} from '../src/quotes/tagger/fill.js'
import {fillLabels} from '../src/quotes/tagger/fill-labels.js'
import {BEFORE, LABELS} from '../src/quotes/tagger/labels.js'
import {windows, type Survey, type Window} from '../src/quotes/tagger/survey.js'
import type {Paragraph} from './corpus.js'
import {scoresOf, type Sequence} from './field.js'
import {contextsOf, keysOf, templates1, templates2} from './keys.js'
import {viterbi} from './viterbi.js'

/** A run of sentences that are read together, to learn from. Its rows hold keys until `numbered` makes them numbers. */
export interface Item extends Sequence {
  paragraph: Paragraph
  look: Survey
  window: Window
  /** Its first token in the paragraph. */
  from: number
}

const columns = columnsIn(new ArrayBuffer(COLUMNS_SIZE), 0)

/** The items of a paragraph with the features of their words. */
export function itemsOf(paragraph: Paragraph, look: Survey): Item[] {
  const {copy, labels, loose, source} = paragraph
  return windows(copy, look.skip).map((window) => {
    const from = copy.sentences[window[0]] as number
    const to = copy.sentences[window[1]] as number
    const count = to - from
    fill(columns, source, copy, look, window)
    const gold = labels.slice(from, to)
    // What began in a sentence that is passed over begins anew.
    if (gold[0] !== undefined && gold[0] !== 0 && gold[0] % 2 === 0) gold[0]--
    return {
      paragraph,
      look,
      window,
      from,
      count,
      rows: keysOf(templates1, columns, count),
      width: templates1.length,
      contexts: contextsOf(columns, count),
      before: from === 0 ? BEFORE : 0,
      gold,
      loose: loose.slice(from, to)
    }
  })
}

/** An item of the second stage: with the features of the labels that the first one gave. */
export function withLabels(item: Item, given: Uint8Array): Item & {more: Int32Array} {
  const {paragraph, look, window, from, count} = item
  const {copy, source} = paragraph
  const labels = new Uint8Array(copy.length)
  labels.set(given, from)
  // The labels' templates look at the words too.
  fill(columns, source, copy, look, window)
  fillLabels(columns, copy, look, window, labels)
  return {...item, more: keysOf(templates2, columns, count), moreWidth: templates2.length}
}

/**
 * Numbers the features that are seen often enough, from 1 on after those of `before`; puts the numbers into the rows. Features
 * with one key are one: the program cannot tell them apart.
 *
 * @returns the keys of all features, in the order of their numbers
 */
export function numbered(tables: readonly Int32Array[], before: readonly number[], seen: number): number[] {
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
  const numbers = new Map(before.map((key, at) => [key, at + 1]))
  const kept: number[] = []
  for (let slot = 0; slot < size; slot++) {
    const key = keys[slot] as number
    if ((counts[slot] as number) >= seen && !numbers.has(key)) kept.push(key)
  }
  kept.sort((a, b) => a - b)
  kept.forEach((key, at) => numbers.set(key, before.length + at + 1))
  for (const table of tables)
    for (let at = 0; at < table.length; at++) table[at] = numbers.get(table[at] as number) ?? 0
  return [...before, ...kept]
}

/** The labels that whole weights give an item. */
export type Predict = (item: Item, features: Int32Array, transitions: Int32Array) => Uint8Array

export const predict: Predict = (item, features, transitions) =>
  viterbi(scoresOf(item, features), item.contexts, transitions, item.count, item.before)

/** The same as the program does it last: what is found when asked again is added. */
export const predictLast: Predict = (item, features, transitions) => {
  const {contexts, count, before, from, paragraph, window} = item
  const {copy} = paragraph
  const scores = scoresOf(item, features)
  const labels = new Uint8Array(copy.length)
  labels.set(viterbi(scores, contexts, transitions, count, before), from)
  if (askAgain(copy, window, labels, scores, LABELS))
    addFound(copy, from, labels, viterbi(scores, contexts, transitions, count, before))
  return labels.slice(from, from + count)
}
