import type {Copy} from '../types.js'
import {isCapital} from './text.js'
import {hashesOf, hashOf, TokenKind} from './tokens.js'

const AND = hashOf('and')
const THE = hashOf('the')
/** What a sentence can begin with, before a comma, that names nobody. */
const OPENERS = hashesOf(
  `in on at by for with from after before during since under over as when while though although if but and so yet however still also
  then meanwhile moreover instead separately earlier later yesterday today tonight last next this that these those there here
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november
  december asked speaking responding commenting together both`
)
/** «Mines, Power and Steel Minister Ana Ruiz» is one, whose office is of several things. */
const OFFICES = hashesOf('minister secretary director chairman chief president commissioner manager officer')
/** Most words of a name, and most names. */
const NAME = 5
const MOST = 16

/** Whether a stretch is three names or more, with commas between them and `and` before the last. */
export function isSeries({kinds, hashes, depths}: Copy, from: number, to: number): boolean {
  if (OPENERS.has(hashes[from] as number) || depths[from] !== 0) return false
  let names = 0
  let joined = false
  for (let at = from; at < to; at++) {
    if (names > 0 && hashes[at] === THE) at++
    const begins = at
    for (; at < to && isCapital(kinds[at]); at++) if (at > begins && OFFICES.has(hashes[at] as number)) return false
    if (at === begins || at - begins > NAME) return false
    if (++names > MOST) return false
    if (at === to) return names > 2 && joined
    if (joined) return false
    if (hashes[at] === AND) joined = true
    else if (kinds[at] !== TokenKind.comma) return false
    // «A, B, and C»
    else if (hashes[at + 1] === AND) {
      joined = true
      at++
    }
  }
  return false
}
