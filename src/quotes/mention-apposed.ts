import {bodies, generic} from '../lexicon/bodies.js'
import {prepositions} from '../lexicon/function-words.js'
import {men, women} from '../lexicon/given-names.js'
import {address, either, offices} from '../lexicon/titles.js'
import {phraseList, type WordList} from '../lexicon/word-list.js'
import {isOrigin} from './identity/name-opening.js'
import {nameRun} from './identity/names.js'
import {GRADES, QUALIFIERS} from './identity/phrase.js'
import {isRole, isTitle} from './identity/roles.js'
import {ARTICLES} from './mention-clause.js'
import {addressed, INNER, nameIn} from './mention-name.js'
import {saysWho} from './mention-pair.js'
import type {Stretch, Words} from './types.js'
import {beforeAside, isCapital} from './words/text.js'
import {TokenKind} from './words/tokens.js'

/**
 * The name that follows what its bearer is, between commas:
 *
 *     the keeper of the light, Ana Ruiz,        The Chairman, Bakers’ Guild, Orval chapter, Mr Tom Beck
 *                              --------                                                     -----------
 */
export function apposedIn(words: Words, parts: readonly Stretch[], to: number): Stretch | undefined {
  const [first, second] = parts
  const last = parts.at(-1)
  if (!first || !second || !last || RELATIVES.has(words.word(second.from)) || isDoneBy(words, second)) return undefined
  const far = parts.length > 2 && last.to === to && saysWho(words, first) ? wholeName(words, last) : undefined
  const addressee = far && address.has(words.word(far.from)) ? far : undefined
  // «The Chairman, Bakers’ Guild, Orval Zone, Mr Jo Bell,»
  if (addressee && words.word(first.from) === 'the') return addressee
  return right(words, first, second, to) ?? (far && far.to - far.from > 1 ? far : addressee)
}

/** «The Bakers’ Union, whose members own Tarn Mills,» */
const RELATIVES: ReadonlySet<string> = new Set(['who', 'whose', 'which', 'where'])

/** «The court, |presided over by Ana Ruiz|, ordered»: what is done by another is not who that is. */
function isDoneBy({word, copy: {kinds}}: Words, {from, to}: Stretch): boolean {
  if (kinds[from] !== TokenKind.lower || !/ed$|^(?:led|run|held|built|made|set)$/.test(word(from))) return false
  for (let at = from + 1; at < Math.min(to, from + 4); at++) if (word(at) === 'by') return true
  return false
}

/** The name that ends what its bearer is, or the body that goes with it, right after the comma. */
function right(words: Words, first: Stretch, second: Stretch, to: number): Stretch | undefined {
  const {kinds} = words.copy
  if (kinds[second.from - 1] !== TokenKind.comma) return undefined
  const most = isCapital(kinds[second.from]) || words.word(second.from) === 'the' ? NAME : SECOND
  if (second.to - second.from > most && !isHoused(words, second)) return undefined
  const who = saysWho(words, first)
  // «The Ohimege of Orval, HRH Tom Beck,»
  const styled = words.word(first.from) === 'the' && address.has(words.word(second.from))
  const own = who || styled || RELATED.has(words.word(first.from))
  const after = own || isPlain(words, first) || isOneOf(words, first) ? nameIn(words, second) : undefined
  if (
    after &&
    (after.to === second.to || isPlaced(words, after.to, second.to)) &&
    (after.from === second.from ||
      isOffice(words, QUALIFIERS.has(words.word(second.from)) ? second.from + 1 : second.from, after.from) ||
      isOrigin(words.word(after.from - 1)) ||
      ((who || isOneOf(words, first)) && saysWho(words, second)))
  )
    return after
  return own && second.to === to ? bodyIn(words, first, second) : undefined
}
/** Most tokens of a name with its titles: «Major General K. P. Singh Rawal». */
const NAME = 9
/** Most of what follows a comma else. */
const SECOND = 6

/** A name and where its bearer works, however long that is. */
function isHoused(words: Words, part: Stretch): boolean {
  const name = nameIn(words, part)
  return name?.from === part.from && isPlaced(words, name.to, part.to)
}

/** A name that a stretch holds, and nothing else. */
function wholeName(words: Words, {from, to}: Stretch): Stretch | undefined {
  const name = nameIn(words, {from, to})
  return name?.from === from && name.to === to ? name : undefined
}

/** «Ana Ruiz |of North Bixby|», «Tom Beck |of the Orval Institute for Water|» */
function isPlaced({word, copy: {kinds}}: Words, from: number, to: number): boolean {
  if (word(from) !== 'of' && word(from) !== 'from' && word(from) !== 'at') return false
  let at = word(from + 1) === 'the' ? from + 2 : from + 1
  if (!isCapital(kinds[at])) return false
  while (at < to && (isCapital(kinds[at]) || JOINS.has(word(at)))) at++
  return at === to && isCapital(kinds[to - 1])
}

/** «The newcomer, Ana Ruiz,»: a noun with its article and no more than two words beside it. */
function isPlain({word, copy: {kinds}}: Words, {from, to}: Stretch): boolean {
  if (!ARTICLES.has(word(from)) || to - from < 2 || to - from > 4) return false
  for (let at = from + 1; at < to; at++) if (kinds[at] !== TokenKind.lower || prepositions.has(word(at))) return false
  return true
}

/** «one of them, Ana Ruiz,» */
const isOneOf = ({word}: Words, {from, to}: Stretch): boolean =>
  word(from) === 'one' && word(from + 1) === 'of' && to - from <= 5

/** «His opposite number, Ana Ruiz,»: whoever that is, the name is that one's. */
const RELATED: WordList = phraseList('his,her,its,their')

/** «Captain of the vessel Kapitan Dublin, Sergey Rakov»: whose ship has a name, and who has his own after the comma. */
export function ofShip(words: Words, first: Stretch, named: Stretch, second: Stretch): Stretch | undefined {
  const {word, copy} = words
  if (copy.kinds[second.from - 1] !== TokenKind.comma || second.to - second.from < 2) return undefined
  let of = first.from + 1
  while (of < named.from && !INNER.has(word(of))) of++
  if (of >= named.from || !isRole(word(of - 1)) || bodies.has(word(second.to - 1))) return undefined
  return wholeName(words, second)
}

/** «His party, the League for the Lake,», «Its owner, the Quill family,», «The vicar, the Right Rev. Ana Ruiz,» */
function bodyIn(words: Words, first: Stretch, {from, to}: Stretch): Stretch | undefined {
  const {word, copy} = words
  if (word(from) !== 'the') return undefined
  let at = from + 1
  if (GRADES.has(word(at)) && address.has(word(at + 1))) at++
  if (!isCapital(copy.kinds[at])) return undefined
  const run = nameRun(words, at, to, false)
  if (run.name?.titled && run.to === to) return {from: addressed(words, from + 1, run.name.from), to}
  // «a spokeswoman for the farm union, the FNSQA,» is none
  const noun = word(beforeClause(words, first) - 1)
  if (!(bodies.has(noun) || generic.has(noun) || either.has(noun))) return undefined
  for (let before = first.from; before < beforeClause(words, first); before++)
    if (prepositions.has(word(before))) return undefined
  if (run.to === to) return run.name ? {from, to} : undefined
  const last = word(to - 1)
  // «the Countess of Orval Hospital»
  if (bodies.has(last) && isWhole(words, at, to)) return {from, to}
  // «the Tarn pension fund»
  const plain = run.to === to - 2 && copy.kinds[to - 2] === TokenKind.lower ? to - 2 : to - 1
  return run.to === plain && (bodies.has(last) || generic.has(last) || last === 'family') ? {from, to} : undefined
}

/** Capitals, and what joins them. */
function isWhole({word, copy: {kinds}}: Words, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!isCapital(kinds[at]) && !JOINS.has(word(at))) return false
  return isCapital(kinds[to - 1])
}
const JOINS: ReadonlySet<string> = new Set(['of', 'and', 'for', 'the', 'de'])

/** «The chairwoman, Sen. Ana Ruiz, said» */
function isOffice({word, copy: {kinds}}: Words, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (!offices.has(word(at)) && kinds[at] !== TokenKind.stop && !(isTitle(word(at)) && isCapital(kinds[at])))
      return false
  return true
}

/** «The union that represents engineers»: where its clause begins. */
function beforeClause({word}: Words, {from, to}: Stretch): number {
  for (let at = from + 2; at < to; at++) if (word(at) === 'that' || word(at) === 'which') return at
  return to
}

/** «Superintendent of Police (Rural) Ana Ruiz»: the name after an aside. */
export function afterAside(words: Words, [first, , third]: readonly Stretch[]): Stretch | undefined {
  if (!first || !third || beforeAside(words.copy, third.from) !== first.to) return undefined
  const name = nameIn(words, third)
  return name?.from === third.from ? name : undefined
}

/**
 * The name after the letters of where its bearer works, or of his rank:
 *
 *     the Department of Mills (DOM) director Ana Ruiz        Divisional Officer Grade One (DO I) Tom Beck
 *                                            ^^^^^^^^                                             ^^^^^^^^
 */
export function pastLetters(words: Words, [first, letters, last, more]: readonly Stretch[]): Stretch | undefined {
  if (!first || !letters || !last || more) return undefined
  const {kinds} = words.copy
  if (kinds[first.to] !== TokenKind.bracket || letters.from !== first.to + 1 || last.from !== letters.to + 1)
    return undefined
  for (let at = letters.from; at < letters.to; at++)
    if (kinds[at] !== TokenKind.capitals && !isOne(words, at)) return undefined
  const begins = words.word(first.from)
  if (men.has(begins) || women.has(begins)) return undefined
  const name = nameIn(words, last)
  return name && name.to === last.to && name.to - name.from > 1 ? name : undefined
}

/** The numeral of a rank. */
const isOne = ({word}: Words, at: number): boolean => word(at) === 'i'
