import {SETS, SLOTS} from '../src/quotes/tagger/model.js'

/** Where each feature stands, so that one look finds it or tells that it is none. */
export interface Slotted {
  mix: number
  /** Of each set of keys. */
  shifts: Uint8Array
  /** Of each key. */
  slots: number[]
}

/** Keys that end in the same bits are one set, and are shifted together. */
export const setOf = (key: number): number => key & (SETS - 1)

/**
 * The slot of a key in a set that is shifted: its upper half, mixed with those lower bits that do not tell the set. With
 * the lower half that stands in the slot this is all of the key, so no other key is taken for it.
 */
export const slotOf = (key: number, mix: number, shift: number): number =>
  (key >>> 16) ^ (((key >>> 13) & 7) * mix) ^ shift

/** Gives each key a slot of its own: set by set, the largest first, the first shift that leads to free slots only. */
export function slotted(keys: readonly number[]): Slotted {
  const sets = Array.from({length: SETS}, (): number[] => [])
  for (const key of keys) (sets[setOf(key)] as number[]).push(key)
  const order = [...sets.keys()].sort((a, b) => (sets[b] as number[]).length - (sets[a] as number[]).length)
  for (let mix = 1; mix < SLOTS / 8; mix++) {
    const shifts = shiftsFor(mix, sets, order)
    if (shifts) return {mix, shifts, slots: keys.map((key) => slotOf(key, mix, shifts[setOf(key)] as number))}
  }
  throw new Error(`no slots for ${keys.length} features`)
}

function shiftsFor(mix: number, sets: readonly number[][], order: readonly number[]): Uint8Array | undefined {
  const taken = new Uint8Array(SLOTS)
  const shifts = new Uint8Array(SETS)
  for (const set of order) {
    const keys = sets[set] as number[]
    const places = keys.map((key) => slotOf(key, mix, 0))
    if (new Set(places).size < keys.length) return undefined
    let shift = 0
    while (shift < 256 && places.some((place) => taken[place ^ shift] === 1)) shift++
    if (shift === 256) return undefined
    shifts[set] = shift
    for (const place of places) taken[place ^ shift] = 1
  }
  return shifts
}
