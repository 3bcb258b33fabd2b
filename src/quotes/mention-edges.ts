import {prepositions} from '../lexicon/function-words.js'
import type {WordList} from '../lexicon/word-list.js'
import {ARTICLES} from './mention-clause.js'
import {ADVERBS, INNER} from './mention-name.js'
import type {Stretch, Words} from './types.js'
import {isCapital, isWord, sentenceAt} from './words/text.js'

/** «Reacting, the minister», «Also speaking, Ana Ruiz», «Commenting on the plan, the minister»: what goes before the speaker. */
export const isAside = ({word, copy}: Words, {from, to}: Stretch): boolean =>
  ADVERBS.has(word(to - 1)) ||
  (to - from < 3 &&
    /[a-z]{2}ing$/.test(word(to - 1)) &&
    // «Ana Manning», «said Manning»
    (!isCapital(copy.kinds[to - 1]) || (to - from === 1 && copy.sentences[sentenceAt(copy, from)] === from))) ||
  (to - from > 2 && /[a-z]{4}ing$/.test(word(from)) && prepositions.has(word(from + 1))) ||
  // «Corroborating her, the clerk»
  (to - from === 2 && /[a-z]{4}ing$/.test(word(from)) && OBJECTS.has(word(from + 1)))

const OBJECTS: ReadonlySet<string> = new Set(['him', 'her', 'them', 'this', 'that', 'it'])

/** «a statement issued by the council on Thursday», «the company today»: the day belongs to the cue. */
export function undated({word, copy}: Words, from: number, to: number, list: WordList): number {
  if (!list.has(word(to - 1))) return to
  // «USA Today»
  if (word(to - 1) === 'today' && to - 1 > from && isCapital(copy.kinds[to - 1])) return to
  const left = word(to - 2) === 'on' ? to - 2 : to - 1
  // «a study published on Wednesday»
  if (ISSUED.has(word(left - 1))) return to
  return left > from ? left : to
}

const ISSUED: ReadonlySet<string> = new Set(['published', 'released', 'issued', 'posted', 'dated', 'sent'])

/** «In the paper the authors write», «At the hearing Ana Ruiz said»: where the speaker begins after a phrase of place or time. */
export function afterLead({word, copy}: Words, from: number, to: number): number {
  const {kinds, sentences} = copy
  if (!INNER.has(word(from)) || !isCapital(kinds[from]) || sentences[sentenceAt(copy, from)] !== from) return from
  for (let at = to - 2; at > from + 1; at--) {
    if (!isWord(kinds[at])) return from
    if (ARTICLES.has(word(at))) return prepositions.has(word(at - 1)) ? from : at
  }
  return from
}
