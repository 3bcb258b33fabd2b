import {position, startOf} from '../tree/position.js'
import type {Leaf} from '../wcst.js'

/** A leaf cut at its signs, which become control marks. @param signs rising: where each begins and ends in its value */
export function withoutSigns(leaf: Leaf, signs: readonly (readonly [from: number, to: number])[]): Leaf[] {
  const out: Leaf[] = []
  const base = startOf(leaf)
  let at = 0
  const add = (to: number, fields: {type: 'text'} | {type: 'mark'; kind: 'control'}): void => {
    if (to > at) out.push({...fields, value: leaf.value.slice(at, to), position: position(base + at, base + to)})
    at = to
  }
  for (const [from, to] of signs) {
    add(from, {type: 'text'})
    add(to, {type: 'mark', kind: 'control'})
  }
  add(leaf.value.length, {type: 'text'})
  return out
}
