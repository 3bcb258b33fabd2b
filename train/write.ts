import {LABELS} from '../src/quotes/labels.js'

export interface Parts {
  words: readonly string[]
  scores: Uint8Array
  keys: readonly number[]
  /** How many of the features have weights in both stages. */
  both: number
  weights1: Int32Array
  weights2: Int32Array
  transitions1: Int32Array
  transitions2: Int32Array
}

/** Packs a model as `readModel` in `src/quotes/weights.ts` reads it. */
export function writeModel(parts: Parts): Uint8Array {
  const words = new TextEncoder().encode(parts.words.join('\n'))
  const pieces: Uint8Array[] = []
  let length = 0
  const put = (bytes: Uint8Array): void => {
    pieces.push(bytes)
    length += bytes.length
  }
  const whole = (values: ArrayLike<number>): void => {
    const bytes = new Uint8Array(values.length * 4)
    const view = new DataView(bytes.buffer)
    for (let at = 0; at < values.length; at++) view.setInt32(at * 4, values[at] as number, true)
    put(bytes)
  }
  const pad = (): void => put(new Uint8Array((4 - (length % 4)) % 4))
  whole([words.length])
  put(words)
  whole([parts.scores.length])
  put(parts.scores)
  pad()
  whole([parts.keys.length, parts.both])
  whole(parts.keys)
  // Weight 0 stands for «no feature» and is left out.
  put(new Uint8Array(Int8Array.from(parts.weights1.subarray(LABELS, (parts.both + 1) * LABELS)).buffer))
  put(new Uint8Array(Int8Array.from(parts.weights2.subarray(LABELS, (parts.keys.length + 1) * LABELS)).buffer))
  pad()
  whole(parts.transitions1)
  whole(parts.transitions2)
  const out = new Uint8Array(length)
  let at = 0
  for (const piece of pieces) {
    out.set(piece, at)
    at += piece.length
  }
  return out
}
