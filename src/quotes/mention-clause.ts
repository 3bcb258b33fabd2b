import {prepositions} from '../lexicon/function-words.js'
import {nameRun} from './identity/names.js'
import {partyAt} from './identity/party.js'
import {DETERMINERS, isNominal, isSomebody, SAID, saysWhat} from './identity/phrase.js'
import {isRole} from './identity/roles.js'
import {addressed, INNER, nameIn} from './mention-name.js'
import type {Stretch, Words} from './types.js'
import {isCapital, isWord, sentenceAt} from './words/text.js'
import {TokenKind} from './words/tokens.js'

/** Most words back to whom a clause is about. */
const LONGEST = 16
export const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an', 'his', 'her', 'its', 'their'])
const isSign = (kind: number): boolean => kind >= TokenKind.comma && kind <= TokenKind.mark && kind !== TokenKind.stop

/** «Bell, who keeps the lighthouse, said»: whom the clause is about, from the comma before it back to a sign. */
export function antecedentOf(words: Words, at: number): Stretch | undefined {
  const {kinds, sentences} = words.copy
  let opens = Math.max(sentences[sentenceAt(words.copy, at)] as number, at - LONGEST)
  if (at > opens && kinds[at - 1] === TokenKind.lower) return whoseClause(words, at, opens)
  if (at < 1 || kinds[at - 1] !== TokenKind.comma) return undefined
  // «was Ana, 83, who said», «Beck, R-Ohio, who said»
  const beside = kinds[at - 2] === TokenKind.number || partyAt(words, at - 2) !== null
  if (beside && kinds[at - 3] === TokenKind.comma && isCapital(kinds[at - 4])) {
    let name = at - 3
    while (name > opens && isCapital(kinds[name - 1])) name--
    return INNER.has(words.word(name - 1)) ? undefined : (nameIn(words, {from: name, to: at - 3}) ?? undefined)
  }
  let from = at - 1
  while (from > opens && !isSign(kinds[from - 1] as number)) from--
  // «But a doctor, who …»
  if (from === opens && JOINING.has(words.word(from))) opens = ++from
  const part = {from, to: at - 1}
  if (part.from >= part.to) return undefined
  // «A person familiar with the matter, who asked not to be named, said»
  if (from === opens && words.word(at) === 'who' && ANY.has(words.word(from)) && isAny(words, part)) return part
  const named = nameIn(words, part) ?? nameAtEnd(words, part) ?? beforeAside(words, part, opens)
  return named ?? nounAtEnd(words, part) ?? (from === opens && isNominal(words, part) ? part : undefined)
}

/** One whom the story does not name, with what is said of that one. */
const isAny = ({word, copy: {kinds}}: Words, {from, to}: Stretch): boolean => {
  if (!UNNAMED.has(word(from + 1))) return false
  for (let at = from + 1; at < to; at++) if (isCapital(kinds[at])) return false
  return true
}
const ANY: ReadonlySet<string> = new Set(['a', 'an', 'one', 'another'])
const UNNAMED: ReadonlySet<string> = new Set('person source official man woman diplomat trader employee'.split(' '))

const JOINING: ReadonlySet<string> = new Set(['but', 'and', 'while', 'although', 'though'])

/** «Ana Ruiz, the geologist who wrote it, said», «The geologist who wrote it said»: the name, or the noun. */
function whoseClause(words: Words, at: number, opens: number): Stretch | undefined {
  let from = at
  while (from > opens && isWord(words.copy.kinds[from - 1])) from--
  const part = {from, to: at}
  if (!DETERMINERS.has(words.word(from)) && !isRole(words.word(at - 1))) return undefined
  const isWhole = from === opens && at - from <= NOUN && isNominal(words, part) && saysWhat(words, part)
  return beforeAside(words, part, opens) ?? (isWhole && isSomebody(words.word(at - 1)) ? part : undefined)
}
/** Most words of such a noun with its article. */
const NOUN = 5

/** «said Ana Ruiz, a baker in Orval, who», «said Beck, 40, of Orval, who»: the name before what is said of its bearer. */
function beforeAside(words: Words, {from}: Stretch, opens: number): Stretch | undefined {
  const {word, copy} = words
  const {kinds} = copy
  let to = from - 1
  if (kinds[to] !== TokenKind.comma || !(DETERMINERS.has(word(from)) || isRole(word(from)) || ORIGIN.has(word(from))))
    return undefined
  if (kinds[to - 1] === TokenKind.number && kinds[to - 2] === TokenKind.comma) to -= 2
  let start = to
  while (start > opens && !isSign(kinds[start - 1] as number)) start--
  const part = {from: start, to}
  return to - start > 1 || isCapital(kinds[start]) ? nameAtEnd(words, part) : undefined
}
const AGENTS: ReadonlySet<string> = new Set(['by', 'with', 'against'])
const ORIGIN: ReadonlySet<string> = new Set(['of', 'from'])

/** «The ferry belongs to the municipality, which says»: the last noun with its article; not «the head of the port, who says». */
function nounAtEnd({word, copy: {kinds}}: Words, {from, to}: Stretch): Stretch | undefined {
  for (let at = to - 1; at > from && to - at <= 5; at--) {
    if (prepositions.has(word(at)) || !isWord(kinds[at])) return undefined
    if (ARTICLES.has(word(at))) return at < to - 1 && !INNER.has(word(at - 1)) ? {from: at, to} : undefined
  }
  return undefined
}
/** «The bridge was closed by Ana Ruiz, who said»: the name that ends a clause; not «a lawyer for Ana Ruiz, who said». */
function nameAtEnd(words: Words, part: Stretch): Stretch | undefined {
  const {kinds} = words.copy
  let at = part.to
  while (at > part.from && isCapital(kinds[at - 1])) at--
  if (at === part.to || INNER.has(words.word(at - 1))) return undefined
  const {to, name} = nameRun(words, at, part.to, false)
  if (!name || to !== part.to || name.article) return undefined
  // «said Beck, who», «closed by Beck, who»
  const isTold = at > part.from && (SAID.has(words.copy.hashes[at - 1] as number) || AGENTS.has(words.word(at - 1)))
  if (name.to - name.from < 2 && !isTold) return undefined
  return {from: addressed(words, part.from, name.from), to: name.to}
}
