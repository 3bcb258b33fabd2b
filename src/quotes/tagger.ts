import {BASE, Frame, MORE} from './features.js'
import {BEFORE, follows, LABELS} from './labels.js'
import {TokenKind} from './tokens.js'
import type {Copy} from './types.js'
import type {Model} from './weights.js'

/** Which labels may not follow which, as a table. */
const BARRED = new Uint8Array(8 * LABELS)
for (let before = 0; before < 8; before++)
  for (let label = 0; label < LABELS; label++) if (!follows(before, label)) BARRED[before * LABELS + label] = 1

/** What kind of place a token stands at: in mid-sentence, at a sentence's start, at an opening mark, after a closing one, at a comma. */
export function contextOf(copy: Copy, frame: Frame, at: number): number {
  const kind = copy.kinds[at]
  if (kind === TokenKind.open) return 2
  if (at > 0 && copy.kinds[at - 1] === TokenKind.close) return 3
  if (copy.sentences[frame.sentence[at] as number] === at) return 1
  return kind === TokenKind.comma ? 4 : 0
}

/**
 * The best row of labels for a stretch of tokens.
 *
 * @param scores of each token for each label
 * @param transitions from each label to each, for each context
 * @param before the label before the stretch
 * @param labels where the answer is written, from index `from` on
 */
export function viterbi(
  scores: Int32Array,
  contexts: Uint8Array,
  transitions: Int32Array,
  count: number,
  before: number,
  labels: Uint8Array,
  from: number
): void {
  if (back.length < count * LABELS) back = new Uint8Array(count * LABELS * 2)
  let now = new Float64Array(LABELS)
  let next = new Float64Array(LABELS)
  for (let label = 0; label < LABELS; label++) {
    now[label] =
      BARRED[before * LABELS + label] === 1
        ? -1e15
        : (scores[label] as number) + (transitions[((contexts[0] as number) * 8 + before) * LABELS + label] as number)
  }
  for (let at = 1; at < count; at++) {
    const table = (contexts[at] as number) * 8 * LABELS
    for (let label = 0; label < LABELS; label++) {
      let best = -Infinity
      let from = 0
      for (let prior = 0; prior < LABELS; prior++) {
        if (BARRED[prior * LABELS + label] === 1) continue
        const value = (now[prior] as number) + (transitions[table + prior * LABELS + label] as number)
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
  for (let at = count - 1; at >= 0; at--) {
    labels[from + at] = best
    best = back[at * LABELS + best] as number
  }
}

let back = new Uint8Array(4096)

export type Tagger = (source: string, copy: Copy) => Uint8Array | undefined

/** Labels the words of a block in two stages; nothing where all its sentences are passed over. */
export function tagger(model: Model): Tagger {
  const frame = new Frame()
  const base = new Int32Array(BASE)
  const more = new Int32Array(MORE)
  let first = new Int32Array(4096)
  let second = new Int32Array(4096)
  let contexts = new Uint8Array(1024)
  const {keys, slots, mask, weights1, weights2} = model
  return (source, copy) => {
    frame.source = source
    if (!frame.prepare(copy, model.vocabulary)) return undefined
    const labels = new Uint8Array(copy.length)
    for (const [from, to] of stretches(frame)) {
      const count = to - from
      if (first.length < count * LABELS) {
        first = new Int32Array(count * LABELS * 2)
        second = new Int32Array(count * LABELS * 2)
        contexts = new Uint8Array(count * 2)
      }
      first.fill(0, 0, count * LABELS)
      second.fill(0, 0, count * LABELS)
      for (let at = from; at < to; at++) {
        const row = (at - from) * LABELS
        contexts[at - from] = contextOf(copy, frame, at)
        frame.features(at, base)
        for (let index = 0; index < BASE; index++) {
          const key = base[index] as number
          let slot = key & mask
          let number = slots[slot] as number
          while (number !== 0) {
            if (keys[number] === key) {
              const w = number * LABELS
              for (let label = 0; label < LABELS; label++) {
                first[row + label] = (first[row + label] as number) + (weights1[w + label] as number)
                second[row + label] = (second[row + label] as number) + (weights2[w + label] as number)
              }
              break
            }
            slot = (slot + 1) & mask
            number = slots[slot] as number
          }
        }
      }
      const before = from === 0 ? BEFORE : 0
      viterbi(first, contexts, model.transitions1, count, before, labels, from)
      for (let at = from; at < to; at++) {
        const row = (at - from) * LABELS
        frame.more(at, labels, more)
        for (let index = 0; index < MORE; index++) {
          const number = model.find(more[index] as number)
          if (number === 0) continue
          const w = number * LABELS
          for (let label = 0; label < LABELS; label++)
            second[row + label] = (second[row + label] as number) + (weights2[w + label] as number)
        }
      }
      viterbi(second, contexts, model.transitions2, count, before, labels, from)
    }
    return labels
  }
}

/** The runs of sentences that are read, as pairs of token indices. */
export function stretches(frame: Frame): [number, number][] {
  const {sentences} = frame.copy
  const out: [number, number][] = []
  for (let index = 0; index < frame.skip.length; index++) {
    if (frame.skip[index]) continue
    const from = sentences[index] as number
    const to = sentences[index + 1] as number
    const last = out[out.length - 1]
    if (last && last[1] === from) last[1] = to
    else out.push([from, to])
  }
  return out
}
