import type {Leaf} from '../wcst.js'
import {startOf, position} from '../tree/position.js'

/** Fewer lines with the sign are links or a reply of one line. */
const FEWEST = 3
/** The sign at the start of a line: `> `, or `>> ` where a mail quotes another. */
const SIGN = /(?<=^|[\n\r\u2028\u2029])[ \t]{0,9}(>(?:[ \t]?>){0,9})/g

/** Whether a leaf is the sign before a line that a mail quotes. */
export const isQuoting = (leaf: Leaf): boolean =>
  leaf.type === 'mark' && leaf.kind === 'control' && leaf.value.startsWith('>')

/** Copy that a mail quotes or passes on: the sign before each of its lines becomes a control mark. */
export const unquoted = (leaves: readonly Leaf[]): readonly Leaf[] =>
  leaves.some(({type, value}) => type === 'text' && value.includes('>')) ? leaves.flatMap(split) : leaves

function split(leaf: Leaf): Leaf[] {
  const signs = leaf.type === 'text' ? [...leaf.value.matchAll(SIGN)] : []
  if (signs.length < FEWEST) return [leaf]
  const out: Leaf[] = []
  const base = startOf(leaf)
  let at = 0
  const add = (to: number, fields: {type: 'text'} | {type: 'mark'; kind: 'control'}): void => {
    if (to > at) out.push({...fields, value: leaf.value.slice(at, to), position: position(base + at, base + to)})
    at = to
  }
  for (const sign of signs) {
    const words = sign[1] as string
    const from = sign.index + sign[0].length - words.length
    add(from, {type: 'text'})
    add(from + words.length, {type: 'mark', kind: 'control'})
  }
  add(leaf.value.length, {type: 'text'})
  return out
}
