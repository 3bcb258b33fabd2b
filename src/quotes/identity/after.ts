import {bodies, firms} from '../../lexicon/bodies.js'
import {finite, prepositions} from '../../lexicon/function-words.js'
import {hashesOf, TokenKind} from '../words/tokens.js'
import {isVerb} from '../words/report.js'
import {isRole, isTitle, soundsLikeRole} from './roles.js'
import {DETERMINERS, headIn, isApostrophe, isBreak, isNominal, isOneOf, LONGEST, POSSESSIVES} from './phrase.js'
import {isCapital, isWord, pastBrackets} from '../words/text.js'
import type {Stretch, Words} from '../types.js'

/** «Jo Bell, 45, head of the port, said». */
export function after(words: Words, name: Stretch): Stretch | null {
  const {word, copy} = words
  const {kinds, length} = copy
  // «Halden Foods, Inc., a maker of jam,»
  const shortened = firms.has(word(name.to - 1)) || word(name.to - 1) === 'co'
  const comma = kinds[name.to] === TokenKind.stop && shortened ? name.to + 1 : name.to
  const close = pastBrackets(copy, comma)
  const aside = kinds[close] === TokenKind.comma ? close : pastHouse(words, close)
  if (kinds[aside] !== TokenKind.comma) return null
  let from = aside + 1
  if (kinds[from] === TokenKind.number && kinds[from + 1] === TokenKind.comma) from += 2
  // «WHO Director-General»
  const letters = kinds[from] === TokenKind.capitals
  // «Bell, 58, claims his brother …»
  if (kinds[from] === TokenKind.lower && isVerb(copy.hashes[from] as number) && OBJECTS.has(word(from + 1))) return null
  if (from >= length || (prepositions.has(word(from)) && !letters) || !isWord(kinds[from])) return null
  let to = from
  let clause = false
  while (to < length && to - from < LONGEST) {
    const kind = kinds[to] as number
    if (kind === TokenKind.comma) {
      // A list within: «the county clerk, treasurer and sheriff»
      if (kinds[to + 1] !== TokenKind.lower || !isRole(word(to + 1))) break
      if (word(to + 2) !== 'and' && kinds[to + 2] !== TokenKind.comma) break
    } else if (kind === TokenKind.clitic || kind === TokenKind.bracket || kind === TokenKind.unbracket) {
      to++
      continue
    } else if (kind === TokenKind.stop && (isShortened(words, to - 1) || isPlace(words, to))) {
      to++
      continue
    } else if (isBreak(kind)) break
    if (to > from && kind === TokenKind.lower && (word(to) === 'who' || word(to) === 'whose')) break
    clause ||= CLAUSES.has(word(to))
    if (kind === TokenKind.lower && (SAYS.has(copy.hashes[to] as number) || (!clause && finite.has(word(to))))) {
      // «Bell, head of the port said»; «Bell Foods, the company said», «Bell, an aide was told» are clauses
      if (DETERMINERS.has(word(from)) || isPlural(words, {from, to})) return null
      break
    }
    to++
  }
  if (to === from || to > length || kinds[to - 1] === TokenKind.comma) return null
  const found = {from, to}
  // «the world No. 2»
  if (isOneOf(words, from, to) || (kinds[to - 1] === TokenKind.number && isPlace(words, to - 2))) return found
  const head = headIn(words, found)
  if (head < 0) return null
  const first = word(from)
  const role = hasRole(words, {from, to: head + 1})
  if (aside !== close && !(role && DETERMINERS.has(first) && isBreak(kinds[to]))) return null
  if (!role && !(DETERMINERS.has(first) || isOwned(words, from))) return null
  if (isAnother(words, found)) return null
  if (!role && !soundsLikeRole(word(head)) && !bodies.has(word(head))) {
    // «a mother of two», «a 34-year-old», «the contralto whose voice»; not «the day after»
    if (first !== 'a' && first !== 'an' && first !== 'one' && word(to) !== 'who' && word(to) !== 'whose') return null
  }
  return isNominal(words, {from, to: head + 1}) ? found : null
}

/** «Ana Ruiz of the Orval Institute, the lead author,»: the comma after the capitals of a house or a place; else the token. */
function pastHouse({word, copy: {kinds}}: Words, at: number): number {
  if (!HOUSES.has(word(at))) return at
  let to = word(at + 1) === 'the' ? at + 2 : at + 1
  if (!isCapital(kinds[to])) return at
  while (to - at <= HOUSE && (isCapital(kinds[to]) || INNER.has(word(to)))) to++
  return kinds[to] === TokenKind.comma ? to : at
}
const HOUSES: ReadonlySet<string> = new Set(['of', 'from', 'at', 'with'])
const INNER: ReadonlySet<string> = new Set(['of', 'and', 'for', 'research', 'station', 'in'])
const HOUSE = 10

/** «Tarnland’s largest maker», «South Tarn’s largest maker» */
function isOwned(words: Words, from: number): boolean {
  const {kinds} = words.copy
  let at = from + 1
  while (at - from < OWNER && isCapital(kinds[at - 1]) && isCapital(kinds[at])) at++
  return kinds[at] === TokenKind.clitic || isApostrophe(words, at)
}
const OWNER = 4

const OBJECTS: ReadonlySet<string> = new Set('that he she they it his her its their the a an to'.split(' '))
const CLAUSES: ReadonlySet<string> = new Set(['that', 'which', 'where', 'what', 'when'])
const SAYS = hashesOf('said says say told tells')
const isPlural = (words: Words, found: Stretch): boolean => {
  const head = headIn(words, found)
  return head < 0 || (words.word(head).endsWith('s') && isRole(words.word(head)))
}

/** «Tom Beck, 40, his brother Jan Beck, 38, and …»: the next of some who are told of, and nothing of the one before. */
function isAnother({word, copy: {kinds}}: Words, {from, to}: Stretch): boolean {
  let at = to
  while (at > from && isCapital(kinds[at - 1])) at--
  if (at === to || at === from || kinds[at - 1] !== TokenKind.lower || !isRole(word(at - 1))) return false
  const aged = kinds[to] === TokenKind.comma && kinds[to + 1] === TokenKind.number
  return aged || POSSESSIVES.has(word(from)) || (kinds[to] === TokenKind.comma && word(to + 1) === 'and')
}

/** «then-President George W. Bush», «Lt. Gov.»: the stop belongs to the word before it. */
const isShortened = ({word, copy: {kinds}}: Words, at: number): boolean =>
  kinds[at] === TokenKind.initial || (isTitle(word(at)) && !isRole(word(at)) && isCapital(kinds[at + 2]))

/** The stop of «No. 2». */
const isPlace = ({word, copy: {kinds}}: Words, stop: number): boolean =>
  kinds[stop] === TokenKind.stop && word(stop - 1) === 'no' && kinds[stop + 1] === TokenKind.number

const hasRole = ({word}: Words, {from, to}: Stretch): boolean => {
  for (let at = from; at < to; at++) if (isRole(word(at))) return true
  return false
}
