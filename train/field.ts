import {follows, LABELS, TRANSITIONS} from '../src/quotes/tagger/labels.js'
import {exp} from './exp.js'
import {generator, shuffle} from './random.js'

/** A stretch of tokens to learn from: row `i` holds the numbers of the features of token `i`, 0 for none. */
export interface Sequence {
  count: number
  rows: Int32Array
  width: number
  more?: Int32Array
  moreWidth?: number
  contexts: Uint8Array
  before: number
  gold: Uint8Array
  /** What may be said of a token besides `gold`. */
  loose: Uint8Array
}

export interface Weights {
  features: Float32Array
  transitions: Float32Array
}

/** How often all is read. The weights of the readings from the third on are summed. */
const EPOCHS = 5
const SETTLED = 2
/** How far a first step goes, and what holds weights down. */
const ALPHA = 0.05
const BETA = 1
const DECAY = 1
/** A wrong label must score this much below the right one. */
const MARGIN = 2
/** Errors smaller than that teach nothing that is worth the time. */
const SMALL = 0.05
const TINY = 0.005

/**
 * Learns the weights of a conditional random field whose wrong labels are made dearer by a margin, in an order that a
 * fixed generator gives. Each weight has a step of its own, shorter the more it has been moved («follow the regularized
 * leader»). Only sums, products, quotients and square roots of numbers are used, which are the same on every machine.
 *
 * @param features how many there are @param chosen which of them, by number, may have weights
 */
export function learn(sequences: readonly Sequence[], features: number, chosen?: Uint8Array): Weights {
  const weights = moving((features + 1) * LABELS)
  const transitions = moving(TRANSITIONS)
  const order = sequences.map((_, index) => index)
  const random = generator(7)
  const table = new Float64Array(TRANSITIONS)
  const change = new Float64Array(TRANSITIONS)
  const sum = {features: new Float32Array(weights.now.length), transitions: new Float32Array(TRANSITIONS)}
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random)
    for (const index of order) step(sequences[index] as Sequence)
    if (epoch < SETTLED) continue
    addTo(sum.features, weights.now)
    addTo(sum.transitions, transitions.now)
  }
  return sum

  function step(sequence: Sequence): void {
    const {count, rows, width, more, moreWidth, gold, loose, contexts, before} = sequence
    const scores = new Float64Array(count * LABELS)
    add(scores, rows, width, weights.now, count)
    if (more) add(scores, more, moreWidth as number, weights.now, count)
    const allowed = new Uint8Array(count)
    let free = false
    for (let at = 0; at < count; at++) {
      const right = gold[at] as number
      allowed[at] = 1 << right
      const other = loose[at] as number
      if (right === 0 && other !== 0) {
        // Its beginning and its inside: 1 and 2, 3 and 4, 5 and 6.
        allowed[at] = 1 | (3 << (((other - 1) >> 1) * 2 + 1))
        free = true
      }
      exponents(scores, at * LABELS, allowed[at] as number)
    }
    for (let at = 0; at < TRANSITIONS; at++) {
      const label = at % 8
      table[at] = label < LABELS && follows((at >> 3) % 8, label) ? exp(transitions.now[at] as number) : 0
    }
    change.fill(0)
    const expected = shares(scores, contexts, count, before, undefined, table, change, 1)
    if (free) {
      const right = shares(scores, contexts, count, before, allowed, table, change, -1)
      for (let at = 0; at < expected.length; at++) expected[at] = (expected[at] as number) - (right[at] as number)
    } else {
      let prior = before
      for (let at = 0; at < count; at++) {
        const right = gold[at] as number
        expected[at * LABELS + right] = (expected[at * LABELS + right] as number) - 1
        const cell = (contexts[at] as number) * 64 + prior * 8 + right
        change[cell] = (change[cell] as number) - 1
        prior = right
      }
    }
    for (let at = 0; at < count; at++) {
      let largest = 0
      for (let label = 0; label < LABELS; label++)
        largest = Math.max(largest, Math.abs(expected[at * LABELS + label] as number))
      if (largest < SMALL) continue
      move(weights, rows, width, at, expected, chosen)
      if (more) move(weights, more, moreWidth as number, at, expected, chosen)
    }
    for (let at = 0; at < TRANSITIONS; at++)
      if (Math.abs(change[at] as number) > 1e-4) moved(transitions, at, change[at] as number)
  }
}

function addTo(sum: Float32Array, values: Float32Array): void {
  for (let at = 0; at < sum.length; at++) sum[at] = (sum[at] as number) + (values[at] as number)
}

/** Weights as they are, the sums that they follow from, and the roots of the sums of squares that shorten their steps. */
interface Moving {
  now: Float32Array
  sums: Float32Array
  roots: Float32Array
}

const moving = (size: number): Moving => ({
  now: new Float32Array(size),
  sums: new Float32Array(size),
  roots: new Float32Array(size)
})

function moved({now, sums, roots}: Moving, at: number, by: number): void {
  const root = roots[at] as number
  const next = Math.sqrt(root * root + by * by)
  const sum = (sums[at] as number) + by - ((next - root) / ALPHA) * (now[at] as number)
  roots[at] = next
  sums[at] = sum
  now[at] = -sum / ((BETA + next) / ALPHA + DECAY)
}

function move(
  weights: Moving,
  rows: Int32Array,
  width: number,
  at: number,
  by: Float64Array,
  chosen?: Uint8Array
): void {
  for (let column = at * width; column < (at + 1) * width; column++) {
    const number = rows[column] as number
    if (number === 0 || chosen?.[number] === 0) continue
    const feature = number * LABELS
    for (let label = 0; label < LABELS; label++) {
      const error = by[at * LABELS + label] as number
      if (error > TINY || error < -TINY) moved(weights, feature + label, error)
    }
  }
}

function add(scores: Float64Array, rows: Int32Array, width: number, weights: Float32Array, count: number): void {
  for (let at = 0; at < count; at++) {
    let s0 = 0
    let s1 = 0
    let s2 = 0
    let s3 = 0
    let s4 = 0
    let s5 = 0
    let s6 = 0
    for (let column = at * width; column < (at + 1) * width; column++) {
      const feature = (rows[column] as number) * LABELS
      if (feature === 0) continue
      s0 += weights[feature] as number
      s1 += weights[feature + 1] as number
      s2 += weights[feature + 2] as number
      s3 += weights[feature + 3] as number
      s4 += weights[feature + 4] as number
      s5 += weights[feature + 5] as number
      s6 += weights[feature + 6] as number
    }
    const row = [s0, s1, s2, s3, s4, s5, s6]
    for (let label = 0; label < LABELS; label++)
      scores[at * LABELS + label] = (scores[at * LABELS + label] as number) + (row[label] as number)
  }
}

/** Scores of a token as weights of its labels, the largest 1; those that are not allowed with the margin. */
function exponents(scores: Float64Array, row: number, allowed: number): void {
  let largest = -Infinity
  for (let label = 0; label < LABELS; label++) {
    const score = (scores[row + label] as number) + ((allowed >> label) & 1 ? 0 : MARGIN)
    scores[row + label] = score
    if (score > largest) largest = score
  }
  for (let label = 0; label < LABELS; label++) scores[row + label] = exp((scores[row + label] as number) - largest)
}

/**
 * The share that each label has of a token, by sums forward and backward. The shares of pairs are added to `pairs`.
 *
 * @param allowed bits of the labels that a token may have; all where it is not given
 */
function shares(
  weights: Float64Array,
  contexts: Uint8Array,
  count: number,
  before: number,
  allowed: Uint8Array | undefined,
  table: Float64Array,
  pairs: Float64Array,
  sign: number
): Float64Array {
  const forward = new Float64Array(count * LABELS)
  const backward = new Float64Array(count * LABELS)
  const may = (at: number, label: number): boolean => !allowed || (((allowed[at] as number) >> label) & 1) === 1
  for (let at = 0; at < count; at++) {
    const place = (contexts[at] as number) * 64
    let sum = 0
    for (let label = 0; label < LABELS; label++) {
      if (!may(at, label)) continue
      let value = 0
      if (at === 0) value = table[place + before * 8 + label] as number
      else
        for (let prior = 0; prior < LABELS; prior++)
          value += (forward[(at - 1) * LABELS + prior] as number) * (table[place + prior * 8 + label] as number)
      value *= weights[at * LABELS + label] as number
      forward[at * LABELS + label] = value
      sum += value
    }
    scale(forward, at * LABELS, sum)
  }
  backward.fill(1, (count - 1) * LABELS)
  const ahead = new Float64Array(LABELS)
  for (let at = count - 1; at > 0; at--) {
    const place = (contexts[at] as number) * 64
    for (let label = 0; label < LABELS; label++)
      ahead[label] = may(at, label)
        ? (backward[at * LABELS + label] as number) * (weights[at * LABELS + label] as number)
        : 0
    let sum = 0
    for (let prior = 0; prior < LABELS; prior++) {
      let value = 0
      for (let label = 0; label < LABELS; label++)
        value += (table[place + prior * 8 + label] as number) * (ahead[label] as number)
      backward[(at - 1) * LABELS + prior] = value
      sum += value
    }
    scale(backward, (at - 1) * LABELS, sum)
    // Pairs of this token and the one before
    let all = 0
    for (let prior = 0; prior < LABELS; prior++)
      for (let label = 0; label < LABELS; label++)
        all +=
          (forward[(at - 1) * LABELS + prior] as number) *
          (table[place + prior * 8 + label] as number) *
          (ahead[label] as number)
    const share = sign / (all > 1e-300 ? all : 1e-300)
    for (let prior = 0; prior < LABELS; prior++) {
      const left = (forward[(at - 1) * LABELS + prior] as number) * share
      if (left === 0) continue
      for (let label = 0; label < LABELS; label++) {
        const cell = place + prior * 8 + label
        pairs[cell] = (pairs[cell] as number) + left * (table[cell] as number) * (ahead[label] as number)
      }
    }
  }
  for (let at = 0; at < count; at++) {
    let sum = 0
    for (let label = 0; label < LABELS; label++) {
      const value = (forward[at * LABELS + label] as number) * (backward[at * LABELS + label] as number)
      forward[at * LABELS + label] = value
      sum += value
    }
    scale(forward, at * LABELS, sum)
  }
  for (let label = 0; label < LABELS; label++) {
    const cell = (contexts[0] as number) * 64 + before * 8 + label
    pairs[cell] = (pairs[cell] as number) + sign * (forward[label] as number)
  }
  return forward
}

function scale(values: Float64Array, row: number, sum: number): void {
  const by = 1 / (sum > 1e-300 ? sum : 1e-300)
  for (let label = 0; label < LABELS; label++) values[row + label] = (values[row + label] as number) * by
}

/** What weights make of each token for each label. */
export function scoresOf(sequence: Sequence, weights: Int32Array): Int32Array {
  const {count, rows, width} = sequence
  const scores = new Int32Array(count * LABELS)
  const add = (table: Int32Array, wide: number): void => {
    for (let at = 0; at < count; at++) {
      const row = at * LABELS
      for (let column = at * wide; column < (at + 1) * wide; column++) {
        const feature = (table[column] as number) * LABELS
        if (feature === 0) continue
        for (let label = 0; label < LABELS; label++)
          scores[row + label] = (scores[row + label] as number) + (weights[feature + label] as number)
      }
    }
  }
  add(rows, width)
  if (sequence.more) add(sequence.more, sequence.moreWidth as number)
  return scores
}
