import {firms} from '../lexicon/bodies.js'
import {portfolios} from '../lexicon/titles.js'
import {isFirm} from './identity/name-end.js'
import {isField} from './mention-name.js'
import type {Copy, Stretch, Words} from './types.js'
import {isCapital} from './words/text.js'
import {TokenKind} from './words/tokens.js'

/** Whether a bracket belongs to a name, right after a letter of it: «CPI(M)». */
const isTight = ({kinds, starts, ends}: Copy, at: number): boolean =>
  (kinds[at] === TokenKind.bracket && isCapital(kinds[at - 1]) && ends[at - 1] === starts[at]) ||
  (kinds[at] === TokenKind.unbracket && kinds[at - 2] === TokenKind.bracket && ends[at - 3] === starts[at - 2])

/** Stretches between commas, brackets and dashes; the stop after an initial or a short title parts nothing. */
export function partsOf(words: Words, from: number, to: number): Stretch[] {
  const {word, copy} = words
  const {kinds} = copy
  const out: Stretch[] = []
  let start = from
  for (let at = from; at <= to; at++) {
    const kind = kinds[at]
    // «CPI(M) State secretary Ana Ruiz»
    if (isTight(words.copy, at)) continue
    if (
      at < to &&
      kind !== TokenKind.comma &&
      kind !== TokenKind.bracket &&
      kind !== TokenKind.unbracket &&
      kind !== TokenKind.dash
    )
      continue
    // «the Orval, Tarnland-based company»
    if (kind === TokenKind.comma && word(at + 1).endsWith('-based')) continue
    // «Halden Foods, Inc.»
    if (kind === TokenKind.comma && isFirm(words, at + 1)) continue
    // «Minister for Sport, Youth and Culture»
    if (kind === TokenKind.comma && portfolios.has(word(at + 1)) && isField({word}, at - 1)) continue
    // «Halden Foods Inc.»: the stop is the short word's; «Mercy Achieng’, 24»
    const short =
      (kinds[at - 1] === TokenKind.stop && firms.has(word(at - 2))) ||
      (at < to && kinds[at - 1] === TokenKind.other && /^['’]$/.test(word(at - 1)) && isCapital(kinds[at - 2]))
    if (at > start) out.push({from: start, to: short ? at - 1 : at})
    start = at + 1
  }
  return out.length > 0 ? out : [{from, to}]
}
