import {LABELS, TRANSITIONS} from '../src/quotes/labels.js'
import {viterbi} from './viterbi.js'

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
}

export interface Weights {
  features: Float64Array
  transitions: Float64Array
}

/** Learns weights with the averaged perceptron, in an order that a fixed generator gives. All sums are of whole numbers. */
export function learn(sequences: readonly Sequence[], features: number, epochs: number): Weights {
  const weights = new Int32Array((features + 1) * LABELS)
  const sums = new Float64Array((features + 1) * LABELS)
  const transitions = new Int32Array(TRANSITIONS)
  const transitionSums = new Float64Array(TRANSITIONS)
  const order = sequences.map((_, index) => index)
  const random = generator(7)
  let step = 1
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random)
    for (const index of order) {
      const sequence = sequences[index] as Sequence
      const guess = predict(sequence, weights, transitions)
      update(sequence, guess)
      step++
    }
  }
  const averaged = (now: Int32Array, sum: Float64Array): Float64Array => {
    const out = new Float64Array(now.length)
    for (let at = 0; at < now.length; at++) out[at] = (now[at] as number) - (sum[at] as number) / step
    return out
  }
  return {features: averaged(weights, sums), transitions: averaged(transitions, transitionSums)}

  function update(sequence: Sequence, guess: Uint8Array): void {
    const {gold, contexts, count} = sequence
    const change = (table: Int32Array, sum: Float64Array, at: number, by: number): void => {
      table[at] = (table[at] as number) + by
      sum[at] = (sum[at] as number) + by * step
    }
    let goldBefore = sequence.before
    let guessBefore = sequence.before
    for (let at = 0; at < count; at++) {
      const right = gold[at] as number
      const wrong = guess[at] as number
      if (right !== wrong) {
        const each = (rows: Int32Array, width: number): void => {
          for (let column = at * width; column < (at + 1) * width; column++) {
            const feature = (rows[column] as number) * LABELS
            if (feature === 0) continue
            change(weights, sums, feature + right, 1)
            change(weights, sums, feature + wrong, -1)
          }
        }
        each(sequence.rows, sequence.width)
        if (sequence.more) each(sequence.more, sequence.moreWidth as number)
      }
      if (right !== wrong || goldBefore !== guessBefore) {
        const context = (contexts[at] as number) * 8
        change(transitions, transitionSums, (context + goldBefore) * 8 + right, 1)
        change(transitions, transitionSums, (context + guessBefore) * 8 + wrong, -1)
      }
      goldBefore = right
      guessBefore = wrong
    }
  }
}

/** The labels that weights give. */
export function predict(sequence: Sequence, weights: Int32Array, transitions: Int32Array): Uint8Array {
  const {count, rows, width, contexts, before} = sequence
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
  return viterbi(scores, contexts, transitions, count, before)
}

/** A linear congruential generator: the same row of numbers everywhere. */
export function generator(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state
  }
}

function shuffle(order: number[], random: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = random() % (at + 1)
    const kept = order[at] as number
    order[at] = order[other] as number
    order[other] = kept
  }
}
