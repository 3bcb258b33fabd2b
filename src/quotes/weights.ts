import {readFileSync} from 'node:fs'
import {LABELS, TRANSITIONS} from './labels.js'
import {vocabulary, type Vocabulary} from './vocabulary.js'

/**
 * The tagger's weights. Feature `n` (from 1 on) has the key `keys[n]` and one weight for each label and stage; features
 * of the labels of the first stage have weights in the second only.
 */
export interface Model {
  vocabulary: Vocabulary
  keys: Int32Array
  slots: Uint16Array
  mask: number
  weights1: Int8Array
  weights2: Int8Array
  transitions1: Int32Array
  transitions2: Int32Array
  /** The number of a feature, 0 for one that has no weights. */
  find(key: number): number
}

/** Reads `weights.bin`, which `train/` makes. It stands beside this module, and beside the bundle. */
export const loadModel = (): Model => readModel(readFileSync(new URL('./weights.bin', import.meta.url)))

/**
 * Layout, little end first: uint32 length of the word list; the words, a line each, UTF-8; a score for each word and
 * class, their number (uint32) before them; padding to four bytes; uint32 number of features; uint32 of them with weights in both stages (they come
 * first); keys (int32); weights of stage one (int8, seven each), of stage two; transitions of both stages (int32).
 */
export function readModel(bytes: Uint8Array): Model {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = 0
  const uint32 = (): number => {
    at += 4
    return view.getUint32(at - 4, true)
  }
  const size = uint32()
  const words = new TextDecoder().decode(bytes.subarray(at, at + size)).split('\n')
  at += size
  const scoreCount = uint32()
  const scores = bytes.slice(at, at + scoreCount)
  at += scoreCount
  at = (at + 3) & ~3
  const count = uint32()
  const both = uint32()
  const keys = new Int32Array(count + 1)
  for (let index = 1; index <= count; index++, at += 4) keys[index] = view.getInt32(at, true)
  const weights1 = new Int8Array((count + 1) * LABELS)
  const weights2 = new Int8Array((count + 1) * LABELS)
  weights1.set(new Int8Array(bytes.buffer, bytes.byteOffset + at, both * LABELS), LABELS)
  at += both * LABELS
  weights2.set(new Int8Array(bytes.buffer, bytes.byteOffset + at, count * LABELS), LABELS)
  at += count * LABELS
  at = (at + 3) & ~3
  const transitions = (): Int32Array => {
    const out = new Int32Array(TRANSITIONS)
    for (let index = 0; index < TRANSITIONS; index++, at += 4) out[index] = view.getInt32(at, true)
    return out
  }
  return {
    vocabulary: vocabulary(words, scores),
    ...table(keys),
    weights1,
    weights2,
    transitions1: transitions(),
    transitions2: transitions()
  }
}

/** Open addressing over the keys; at most a third of the slots is taken. */
function table(keys: Int32Array): Pick<Model, 'keys' | 'slots' | 'mask' | 'find'> {
  let size = 1024
  while (size < keys.length * 3) size *= 2
  const mask = size - 1
  const slots = new Uint16Array(size)
  for (let number = 1; number < keys.length; number++) {
    let slot = (keys[number] as number) & mask
    while (slots[slot] !== 0) slot = (slot + 1) & mask
    slots[slot] = number
  }
  const find = (key: number): number => {
    let slot = key & mask
    let number = slots[slot] as number
    while (number !== 0) {
      if (keys[number] === key) return number
      slot = (slot + 1) & mask
      number = slots[slot] as number
    }
    return 0
  }
  return {keys, slots, mask, find}
}
