import type {Found, Run} from '../types.js'
import {type Cast, isSpoken, type Member} from './cast.js'
import {kindOf, nounOf} from './common-noun.js'
import {meantByNoun} from './noun.js'
import {isWord, sentenceAt, tokenAt, wordsOf} from '../words/text.js'
import {TokenKind} from '../words/tokens.js'

/** Most words of such a subject. */
const LONGEST = 14

/**
 * «The founder of the chain Falk & Sons has been removed after an email in which he called …»: whom a story's first paragraph
 * is about, with what belongs to the noun.
 */
export function leadSubject(cast: Cast, mention: Run, quote: Found): Member | null {
  const {source, copy} = cast.context
  const [block] = copy
  if (!block || mention.start >= block.end) return null
  const {word, text} = wordsOf(source, block)
  const from = block.sentences[sentenceAt(block, tokenAt(block, mention.start))] as number
  const {kinds, starts, ends} = block
  const owned = kinds[from + 1] === TokenKind.clitic
  if (isSpoken(cast, starts[from] as number) || !(ARTICLES.has(word(from)) || owned)) return null
  let to = from + 1
  while (to - from <= LONGEST && (isWord(kinds[to]) || kinds[to] === TokenKind.other) && !HELPS.has(word(to))) to++
  if (!HELPS.has(word(to)) || (starts[to] as number) >= mention.start) return null
  const words = text(from, to)
  if (kindOf(nounOf(words).head) !== 'person') return null
  return meantByNoun(cast, words, {start: starts[from] as number, end: ends[to - 1] as number}, quote)
}
const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an'])
const HELPS: ReadonlySet<string> = new Set(['has', 'had', 'is', 'was', 'will', 'would', 'could', 'did'])
