import {phraseList, type WordList} from '../../lexicon/word-list.js'
import {TokenKind} from '../words/tokens.js'
import type {Copy, Run} from '../types.js'
import {memberOf, type Cast, type Member} from './cast.js'
import type {Bearer, Named} from './named.js'
import {isCapital, wordsOf} from '../words/text.js'

const NOUNS: WordList = phraseList('defendant,accused,suspect')
const VERBS: WordList = phraseList(
  'accused,charged,pleaded,pled,denies,denied,admits,admitted,convicted,sentenced,jailed,remanded,arrested,appeared'
)
const BETWEEN: WordList = phraseList('is,was,has,had,been,who,also,of,no,fixed,abode,both')
const NEAR = 12

/** «the defendant»: the only one of whom the story has said so far that he is accused, has pleaded or denies a charge. */
export function meantByAccused(cast: Cast, head: string, {start}: Run): Member | null {
  if (!NOUNS.has(head)) return null
  const {copy, source} = cast.context
  let only: Bearer | null = null
  for (const one of cast.register.named) {
    if (one.start >= start) break
    if (!one.bearer || one.bearer.body || one.bearer === only || !isAccused(source, copy[one.at] as Copy, one)) continue
    if (only) return null
    only = one.bearer
  }
  return only && memberOf(cast, only)
}

/** «Jo Bell, 41, of Mill Lane, Orval, is accused of …», «Jo Bell denies …» */
function isAccused(source: string, block: Copy, {from, to}: Named): boolean {
  const {word} = wordsOf(source, block)
  if (word(from - 1) === 'of' || block.kinds[from - 1] === TokenKind.comma) return false
  for (let at = to; at < to + NEAR && at < block.length; at++) {
    const kind = block.kinds[at]
    if (kind === TokenKind.comma || kind === TokenKind.number || isCapital(kind) || BETWEEN.has(word(at))) continue
    return kind === TokenKind.lower && VERBS.has(word(at))
  }
  return false
}
