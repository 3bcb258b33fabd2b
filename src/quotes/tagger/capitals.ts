import {isVerb} from '../words/report.js'
import {hashesOf, TokenKind} from '../words/tokens.js'
import type {Copy} from '../types.js'
import type {Vocabulary} from './vocabulary.js'

/** Fewest words of a block that tell that its writer had no small letters. */
const LEAST = 4
/** Words of a vocabulary's classes that keep their capital: days, months, titles, «I». They come last. */
const PROPER = 4
/** Longest word of capitals that may stand for others: «IBM», «OPEC». */
const LETTERS = 4
/** What ends a company's name, which may hold common words, and what stands before it and is none of it. */
const COMPANY = hashesOf('corp inc ltd co plc')
const NAME = 3
const BEFORE = hashesOf(
  'the a an of and or by to for with from in on at its as that than but while when if is was bought sold'
)

/**
 * A block in capitals, as machines without small letters sent it, as another would have been written: a word that
 * features may hold, so one that mostly stands in small letters, is taken for one in small letters, and any other for a
 * name.
 *
 *     THE BANK OF ORVAL SAID ITS HEAD, ANA RUIZ, WOULD LEAVE.
 *     Xxx xxxx xx Xxxxx xxxx xxx xxxx, Xxx Xxxx, xxxxx xxxxx.
 */
export function uncapitalize({length, kinds, hashes, starts, ends, sentences}: Copy, vocabulary: Vocabulary): void {
  let words = 0
  for (let at = 0; at < length; at++) {
    const kind = kinds[at] as number
    if (kind === TokenKind.lower || kind === TokenKind.mixed || kind === TokenKind.capital) return
    if (kind === TokenKind.capitals) words++
  }
  if (words < LEAST) return
  const proper = vocabulary.scores.length - PROPER
  let sentence = 0
  for (let at = 0; at < length; at++) {
    if (sentences[sentence] === at) sentence++
    const kind = kinds[at] as number
    if (kind !== TokenKind.capitals && kind !== TokenKind.initial) continue
    const begin = sentences[sentence - 1] as number
    const opens = at === begin || (at === begin + 1 && kinds[begin] === TokenKind.open)
    const word = vocabulary.numberOf(hashes[at] as number)
    if (word > 0 && word < proper) kinds[at] = opens ? TokenKind.capital : TokenKind.lower
    else if (kind === TokenKind.capitals && (ends[at] as number) - (starts[at] as number) > LETTERS)
      kinds[at] = TokenKind.capital
    if (!COMPANY.has(hashes[at] as number)) continue
    // «GULF OIL CORP»
    kinds[at] = TokenKind.capital
    for (let name = at - 1; name > begin && at - name <= NAME && kinds[name] === TokenKind.lower; name--) {
      const hash = hashes[name] as number
      if (BEFORE.has(hash) || isVerb(hash)) break
      kinds[name] = TokenKind.capital
    }
  }
}
