import type {Leaf} from '../wcst.js'
import {withoutSigns} from './signs.js'

/** One line of the kind is a sign of something else. */
const FEWEST = 2
const LINE = /[^\n\r\u2028\u2029]+/g
const LONGEST = 400

/** Head lines of a transmission that was printed or mailed on as text, `^Bells ring<` and `^By ANA RUIZ=`: their signs become control marks. */
export const uncareted = (leaves: readonly Leaf[]): readonly Leaf[] =>
  leaves.some(({type, value}) => type === 'text' && value.includes('^')) ? leaves.flatMap(split) : leaves

function split(leaf: Leaf): Leaf[] {
  const signs: [number, number][] = []
  for (const {0: line, index} of leaf.type === 'text' ? leaf.value.matchAll(LINE) : []) {
    if (line.length > LONGEST || !line.includes('^')) continue
    const words = line.trim()
    if (!words.startsWith('^') || !/[\w).?!"”'][<=]$/.test(words)) continue
    const from = index + line.indexOf('^')
    signs.push([from, from + 1], [from + words.length - 1, from + words.length])
  }
  return signs.length < 2 * FEWEST ? [leaf] : withoutSigns(leaf, signs)
}
