import {follows, LABELS} from '../src/quotes/tagger/labels.js'

/** Stands in tables of transitions for what may not be. */
export const BARRED = -5e8
const barred = new Uint8Array(8 * LABELS)
for (let before = 0; before < 8; before++)
  for (let label = 0; label < LABELS; label++) if (!follows(before, label)) barred[before * LABELS + label] = 1

/**
 * The best row of labels for a stretch of tokens, as the kernel finds it.
 *
 * @param scores of each token for each label
 * @param transitions from each of eight labels to each of eight, for each context
 * @param before the label before the stretch
 */
export function viterbi(
  scores: Int32Array,
  contexts: Uint8Array,
  transitions: Int32Array,
  count: number,
  before: number
): Uint8Array {
  const back = new Uint8Array(count * LABELS)
  let now = new Float64Array(LABELS)
  let next = new Float64Array(LABELS)
  for (let label = 0; label < LABELS; label++) {
    const table = (contexts[0] as number) * 64 + before * 8
    now[label] =
      barred[before * LABELS + label] === 1 ? -1e15 : (scores[label] as number) + (transitions[table + label] as number)
  }
  for (let at = 1; at < count; at++) {
    const table = (contexts[at] as number) * 64
    for (let label = 0; label < LABELS; label++) {
      let best = -Infinity
      let from = 0
      for (let prior = 0; prior < LABELS; prior++) {
        if (barred[prior * LABELS + label] === 1) continue
        const value = (now[prior] as number) + (transitions[table + prior * 8 + label] as number)
        if (value > best) {
          best = value
          from = prior
        }
      }
      next[label] = best + (scores[at * LABELS + label] as number)
      back[at * LABELS + label] = from
    }
    const swap = now
    now = next
    next = swap
  }
  let best = 0
  for (let label = 1; label < LABELS; label++) if ((now[label] as number) > (now[best] as number)) best = label
  const labels = new Uint8Array(count)
  for (let at = count - 1; at >= 0; at--) {
    labels[at] = best
    best = back[at * LABELS + best] as number
  }
  return labels
}

/** Transitions as the weights' file holds them: what may not be barred, the eighth column too. */
export function barredIn(transitions: Int32Array): Int32Array {
  const out = transitions.slice()
  for (let at = 0; at < out.length; at++) {
    const label = at % 8
    if (label >= LABELS || barred[((at >> 3) % 8) * LABELS + label] === 1) out[at] = BARRED
  }
  return out
}
