import {months, weekdays} from '../../lexicon/months.js'
import {abbreviations} from '../../lexicon/abbreviations.js'
import {hashesOf, TokenKind, type Tokens} from './tokens.js'

/** What is longer is no sentence, and is cut: one endless line may not need endless memory. */
const LONGEST = 1000
/** How many closing signs after a stop belong to its sentence. */
const CLOSERS = 16
const SHORT = hashesOf(abbreviations)

/**
 * Where sentences begin: token indices, rising, the last one the number of tokens. One scan, without looking back or
 * ahead by more than a few tokens, so an endless line is read in a time that its length gives.
 */
export function sentencesOf(tokens: Tokens): number[] {
  const {kinds, length} = tokens
  const out = [0]
  let at = 0
  let start = 0
  while (at < length) {
    if (at - start === LONGEST) out.push((start = at))
    const kind = kinds[at] as number
    at++
    if (kind === TokenKind.lower && isHour(tokens, at - 1)) {
      out.push((start = at))
      continue
    }
    if (kind !== TokenKind.stop && kind !== TokenKind.query && kind !== TokenKind.dots) continue
    if (kind === TokenKind.stop && !ends(tokens, at - 1)) continue
    let next = at
    while (next < length && next < at + CLOSERS && closes(kinds[next] as number)) next++
    if (next >= length) break
    const first = kinds[next] as number
    if (first === TokenKind.lower || (first >= TokenKind.comma && first <= TokenKind.dash)) continue
    if (kind === TokenKind.dots && next === at && first !== TokenKind.open) continue
    // «Why?» Smith asked: the sentence goes on.
    if (
      kind === TokenKind.query &&
      next > at &&
      first === TokenKind.capital &&
      kinds[next + 1] === TokenKind.lower &&
      kinds[next + 2] === TokenKind.stop
    )
      continue
    out.push(next)
    at = start = next
  }
  if (length > 0) out.push(length)
  return out
}

/** «at 10 p.m. Nobody was hurt»: a sentence ends with the hour, where what follows tells neither day nor zone. */
const isHour = ({kinds, hashes, length}: Tokens, at: number): boolean =>
  HOURS.has(hashes[at] as number) &&
  at + 1 < length &&
  // «A» is read as an initial
  (kinds[at + 1] === TokenKind.capital ||
    (kinds[at + 1] === TokenKind.initial && kinds[at + 2] === TokenKind.lower) ||
    (kinds[at + 1] === TokenKind.open && kinds[at + 2] === TokenKind.capital)) &&
  !TELLS_WHEN.has(hashes[at + 1] as number)
const HOURS = hashesOf('a.m. p.m.')
const TELLS_WHEN = hashesOf([
  ...weekdays,
  ...months.keys(),
  ...'eastern central mountain pacific atlantic greenwich local today tomorrow yesterday'.split(' ')
])

const closes = (kind: number): boolean =>
  kind === TokenKind.close ||
  kind === TokenKind.unbracket ||
  kind === TokenKind.stop ||
  kind === TokenKind.query ||
  kind === TokenKind.dots

/** Whether a full stop ends a sentence: not right after an initial or an abbreviation. */
function ends(tokens: Tokens, at: number): boolean {
  if (at === 0) return true
  const {kinds, hashes, starts} = tokens
  const tight = tokens.ends[at - 1] === starts[at]
  if (!tight) return true
  if (kinds[at - 1] === TokenKind.initial) return false
  // «Rep. Tom Beck (D-N.Y.)»
  if (kinds[at + 1] === TokenKind.initial && kinds[at + 2] === TokenKind.stop && starts[at + 1] === tokens.ends[at])
    return false
  // «according to Tarn Power Co. The firm said»
  if (FIRMS.has(hashes[at - 1] as number) && kinds[at + 1] === TokenKind.capital)
    return OPENERS.has(hashes[at + 1] as number)
  return !SHORT.has(hashes[at - 1] as number)
}

const FIRMS = hashesOf('co inc corp ltd llc plc')
const OPENERS = hashesOf('the it its he she they his her their in on but at this that these')

/** The index of the sentence in which a token stands. */
export function sentenceOf(sentences: readonly number[], token: number): number {
  let low = 0
  let high = sentences.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((sentences[middle] as number) <= token) low = middle
    else high = middle - 1
  }
  return low
}
