import {LABELS} from '../src/quotes/tagger/labels.js'
import {partsOf, ROW, SLOTS, type Header} from '../src/quotes/tagger/model.js'
import {packed, templates1, templates2} from './keys.js'
import {slotted} from './slots.js'
import {barredIn} from './viterbi.js'
import {slotsOf} from './vocabulary.js'

export interface Parts {
  words: readonly string[]
  scores: Uint8Array
  classes: Uint8Array
  /** Of feature `n` (from 1 on) the key `keys[n - 1]`; its weights of each stage are row `n`, of the first perhaps none. */
  keys: readonly number[]
  weights1: Int32Array
  weights2: Int32Array
  transitions1: Int32Array
  transitions2: Int32Array
  choices: Int8Array
  /** See `print.ts`. */
  print: number
}

/** Packs a model as `readModel` in `src/quotes/tagger/model.ts` reads it. */
export function writeModel(parts: Parts): Uint8Array {
  const {hashes, numbers} = slotsOf(parts.words)
  const text = new TextEncoder().encode(parts.words.join('\n'))
  const [one, two] = [packed(templates1), packed(templates2)]
  const features = parts.keys.length
  const {mix, shifts, slots} = slotted(parts.keys)
  const header: Header = {
    features,
    mix,
    templates1: one.length,
    templates2: two.length,
    slots: hashes.length,
    scores: parts.scores.length,
    text: text.length,
    print: parts.print
  }
  const taken = new Uint8Array(SLOTS / 8)
  const rows = new Uint8Array((features + 1) * ROW)
  const order = slots.map((slot, index) => [slot, index] as const).sort(([a], [b]) => a - b)
  order.forEach(([slot, index], at) => {
    const number = index + 1
    taken[slot >> 3] = (taken[slot >> 3] as number) | (1 << (slot & 7))
    const key = parts.keys[index] as number
    const row = (at + 1) * ROW
    rows.set([key & 0xff, (key >>> 8) & 0xff], row)
    rows.set(parts.weights1.subarray(number * LABELS, (number + 1) * LABELS), row + 2)
    rows.set(parts.weights2.subarray(number * LABELS, (number + 1) * LABELS), row + 2 + LABELS)
  })
  const data: Record<string, ArrayBufferView> = {
    header: Uint32Array.from(Object.values(header)),
    transitions1: barredIn(parts.transitions1),
    transitions2: barredIn(parts.transitions2),
    templates1: one,
    templates2: two,
    hashes,
    numbers,
    taken,
    shifts,
    rows,
    scores: parts.scores,
    classes: parts.classes,
    choices: parts.choices,
    text
  }
  const places = partsOf(header)
  const size = Math.max(...Object.values(places).map(([from, bytes]) => from + bytes))
  const out = new Uint8Array(size)
  for (const [name, [from, bytes]] of Object.entries(places)) {
    const {buffer, byteOffset, byteLength} = data[name] as ArrayBufferView
    if (byteLength !== bytes) throw new Error(`${name}: ${byteLength} bytes instead of ${bytes}`)
    out.set(new Uint8Array(buffer, byteOffset, byteLength), from)
  }
  return out
}
