import type {Leaf} from '../wcst.js'
import {withoutSigns} from './signs.js'

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
  return withoutSigns(
    leaf,
    signs.map((sign): [number, number] => {
      const end = sign.index + sign[0].length
      return [end - (sign[1] as string).length, end]
    })
  )
}
