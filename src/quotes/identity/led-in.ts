import {phraseList, type WordList} from '../../lexicon/word-list.js'
import {deeds} from '../../lexicon/cues.js'
import {isVerb} from '../words/report.js'
import {firstNot, isWord, tokenAt, wordsOf} from '../words/text.js'
import type {Copy, Found, Run} from '../types.js'
import type {Cast, Member} from './cast.js'
import {headIn} from './phrase.js'
import {isRole} from './roles.js'

/** Most words of what somebody is. */
const LONGEST = 9

/**
 * What a paragraph’s first sentence calls one without a name, who is named after the words in marks that follow it:
 *
 *     A notary from Orval has offered to mediate. “I know them,” Ana Ruiz said.
 *     -------------------
 */
export function ledIn(cast: Cast, member: Member, mention: Run, {kind, parts}: Found): void {
  const {bearer, record} = member
  const [first] = bearer?.named ?? []
  if (!bearer || !first || record.description !== null || bearer.body || kind !== 'direct' || bearer.words.length < 2)
    return
  if (first.start < mention.start || first.end > mention.end) return
  const {source, copy} = cast.context
  const block = copy[first.at] as Copy
  const words = wordsOf(source, block)
  const {word} = words
  const {kinds, hashes, sentences, starts} = block
  const second = sentences[1]
  const part = parts[0]
  if (second === undefined || second >= block.length || !part || (block.depths[0] as number) > 0) return
  if (
    (word(0) !== 'a' && word(0) !== 'an') ||
    tokenAt(block, part.start) - second > 1 ||
    part.start < (starts[second] as number)
  )
    return
  let to = 1
  while (
    to < second &&
    to <= LONGEST &&
    isWord(kinds[to]) &&
    !isVerb(hashes[to] as number) &&
    !DOES.has(word(to)) &&
    !/[a-z]{2}ed$/.test(word(to))
  )
    to++
  if (to > LONGEST || to >= second - 1 || !isWord(kinds[to])) return
  const head = headIn(words, {from: 0, to})
  if (head < 0 || !isRole(word(head)) || word(head).endsWith('s')) return
  const end = starts[second] as number
  const {turns, register} = cast
  const turn = turns[firstNot(turns, ({start}) => start < block.start)]
  if (turn && turn.start < end) return
  const {named} = register
  for (let at = firstNot(named, ({start}) => start < block.start); (named[at]?.start ?? end) < end; at++)
    if (named[at]?.bearer?.person) return
  record.description = words.text(0, to)
}
const DOES: WordList = phraseList(
  ['is,was,are,were,has,had,have,will,would,could,did,does,put,cut,set,hit', ...deeds].join(',')
)
