import {finite} from '../lexicon/function-words.js'
import {phraseList, type WordList} from '../lexicon/word-list.js'
import type {Stretch, Words} from './types.js'
import {TokenKind} from './words/tokens.js'

/** Whether a mention is an article or a preposition without its noun, or a clause. */
export const isNobody = (words: Words, mention: Stretch): boolean =>
  (mention.to - mention.from === 1 && NOBODY.has(words.word(mention.from))) || isClause(words, mention)
const isClause = ({word, copy: {kinds}}: Words, {from, to}: Stretch): boolean => {
  for (let at = from; at < to && !OPENS_CLAUSE.has(word(at)); at++)
    if (kinds[at] === TokenKind.lower && finite.has(word(at))) return to - from > 1
  return false
}
const OPENS_CLAUSE: ReadonlySet<string> = new Set(['who', 'whose', 'which', 'that', 'where', 'what', 'whom'])
const NOBODY: WordList = phraseList('the,a,an,and,but,to,from,of,for,in,on,at,by,as,if,when,why,how,because,not')
