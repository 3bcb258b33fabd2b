import {position} from '../tree/position.js'
import {leavesToString} from '../tree/to-string.js'
import type {Leaf} from '../wcst.js'

/** Stretches that are no words, rising: start, end, start, end … */
export type Controls = readonly number[]

/** The words of a stretch of copy as text leaves the tree, read off the source alone. */
export function wordsOf(source: string, controls: Controls, start: number, end: number): string {
  const leaves: Leaf[] = []
  const text = (from: number, to: number): void => {
    if (from < to) leaves.push({type: 'text', value: source.slice(from, to), position: position(from, to)})
  }
  let at = start
  for (let index = firstAfter(controls, start); index < controls.length; index += 2) {
    const [from, to] = [controls[index] as number, controls[index + 1] as number]
    if (from >= end) break
    text(at, from)
    leaves.push({type: 'mark', kind: 'control', value: source.slice(from, to), position: position(from, to)})
    at = to
  }
  text(at, end)
  return leavesToString(leaves)
}

/** Index of the first pair that ends after a place. */
function firstAfter(controls: Controls, place: number): number {
  let low = 0
  let high = controls.length / 2
  while (low < high) {
    const middle = (low + high) >> 1
    if ((controls[middle * 2 + 1] as number) <= place) low = middle + 1
    else high = middle
  }
  return low * 2
}

/** Pairs of start and end from pairs of blank before and length. */
export function risen(pairs: readonly number[]): number[] {
  const out: number[] = []
  let at = 0
  for (let index = 0; index < pairs.length; index += 2) {
    const start = at + (pairs[index] as number)
    at = start + (pairs[index + 1] as number)
    out.push(start, at)
  }
  return out
}
