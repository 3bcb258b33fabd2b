import {prepositions} from '../lexicon/function-words.js'
import {nameRun} from './identity/names.js'
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
  if (at < 1 || kinds[at - 1] !== TokenKind.comma) return undefined
  const opens = Math.max(sentences[sentenceAt(words.copy, at)] as number, at - LONGEST)
  // «was Ana, 83, who said»
  if (kinds[at - 2] === TokenKind.number && kinds[at - 3] === TokenKind.comma && isCapital(kinds[at - 4])) {
    let name = at - 3
    while (name > opens && isCapital(kinds[name - 1])) name--
    return INNER.has(words.word(name - 1)) ? undefined : (nameIn(words, {from: name, to: at - 3}) ?? undefined)
  }
  let from = at - 1
  while (from > opens && !isSign(kinds[from - 1] as number)) from--
  const part = {from, to: at - 1}
  if (part.from >= part.to) return undefined
  return nameIn(words, part) ?? nameAtEnd(words, part) ?? nounAtEnd(words, part) ?? (from === opens ? part : undefined)
}

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
  if (at === part.to || at === part.from || INNER.has(words.word(at - 1))) return undefined
  const {to, name} = nameRun(words, at, part.to, false)
  if (!name || to !== part.to || name.article || name.to - name.from < 2) return undefined
  return {from: addressed(words, part.from, name.from), to: name.to}
}
