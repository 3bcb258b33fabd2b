import {signposts} from '../lexicon/signposts.js'
import type {Leaf} from '../wcst.js'
import {withoutSigns} from './signs.js'

/** Most copy has no pictograph; below these signs stand the letters of most scripts. */
const ANY = /[\u203c\u2049\u21a9-\u27ff\u2b00-\u2bff\ud83c-\ud83e]/
const LINE = /[^\n\r\u2028\u2029]+/g
/** Signs before one line are no more. */
const MOST = 6

/** The pictographs that open a line of a post, `📷 Photo: Ana Ruiz`, become control marks; where lines beside it open with the same, they are points. */
export const unpictured = (leaves: readonly Leaf[]): readonly Leaf[] =>
  leaves.some(({type, value}) => type === 'text' && ANY.test(value)) ? leaves.flatMap(split) : leaves

function split(leaf: Leaf): Leaf[] {
  if (leaf.type !== 'text' || !ANY.test(leaf.value)) return [leaf]
  const opened: {from: number; to: number; sign: string}[] = []
  for (const {0: line, index} of leaf.value.matchAll(LINE)) {
    if (line.trim() === '') continue
    const from = line.length - line.trimStart().length
    const to = signsEnd(line, from)
    opened.push({from: index + from, to: index + to, sign: line.slice(from, to)})
  }
  return withoutSigns(
    leaf,
    opened
      .filter(({sign}, at) => sign !== '' && sign !== opened[at - 1]?.sign && sign !== opened[at + 1]?.sign)
      .map(({from, to}) => [from, to] as const)
  )
}

/** Where the pictographs that open a line end: where it begins, if none does or no words follow. */
function signsEnd(line: string, from: number): number {
  let at = from
  for (let signs = 0; signs < MOST; signs++) {
    while (line[at] === ' ' && at > from) at++
    const sign = String.fromCodePoint(line.codePointAt(at) ?? 0)
    if (!isRegional(sign) && !signposts.has(sign)) break
    at += sign.length
    if (line[at] === '\ufe0f') at++
  }
  while (at > from && line[at - 1] === ' ') at--
  return at > from && line.slice(at, at + 2).trim() !== '' ? at : from
}

/** Half of a flag: `🇺🇸`. */
const isRegional = (sign: string): boolean => sign >= '\u{1f1e6}' && sign <= '\u{1f1ff}'
