import {days, dayWords} from '../lexicon/function-words.js'
import {phraseList, type WordList} from '../lexicon/word-list.js'
import {isJunior, isLetters} from './identity/name-end.js'
import {afterAside, apposedIn, ofShip, pastLetters} from './mention-apposed.js'
import {antecedentOf, ARTICLES} from './mention-clause.js'
import {afterLead, isAside, undated} from './mention-edges.js'
import {nameIn} from './mention-name.js'
import {endsInBoth, twoBodies, withOther} from './mention-pair.js'
import {partsOf} from './mention-parts.js'
import type {Copy, Stretch, Words} from './types.js'
import {isSeries} from './words/series.js'
import {isCapital, wordsOf} from './words/text.js'
import {TokenKind} from './words/tokens.js'

/**
 * The words of a source that name the speaker: the name with its form of address, without what is said of its bearer
 * before it or after it. Two names that `and` joins are one mention. A source without a name keeps its words up to a
 * comma or a `who`.
 */
export function mentionOf(source: string, copy: Copy, run: Stretch): Stretch {
  const words = wordsOf(source, copy)
  const {from, to} = trimmed(words, run)
  const owned = words.word(from) === 'whose' ? ownedIn(words, from, to) : undefined
  if (owned) return owned
  // «WHO» is none
  const relative =
    RELATIVES.has(words.word(from)) && copy.kinds[from] === TokenKind.lower ? antecedentOf(words, from) : undefined
  if (relative) return relative
  // «Estonia, Latvia and Lithuania»
  if (isSeries(copy, from, to)) return {from, to}
  const parts = partsOf(words, from, to)
  if (parts.length > 1 && isAside(words, parts[0] as Stretch)) parts.shift()
  const beyond = pastLetters(words, parts)
  if (beyond) return beyond
  const first = parts[0] as Stretch
  const lettered = first.to === first.from + 1 && copy.kinds[first.from] === TokenKind.capitals
  const officer = lettered ? afterAside(words, parts) : undefined
  if (officer && officer.to - officer.from > 1 && officer.to === to) return officer
  const named = nameIn(words, first)
  const second = parts[1]
  if (named && second && named.from > first.from) {
    const whose = ofShip(words, first, named, second)
    if (whose && whose.to === to) return whose
  }
  if (named) return named.from === first.from ? withOther(words, named, parts) : named
  return afterAside(words, parts) ?? twoBodies(words, parts) ?? apposedIn(words, parts, to) ?? unnamed(words, first)
}

/** «…, whose head, Ana Ruiz, said», «…, whose head Ana Ruiz said»: the name of whom another has. */
function ownedIn(words: Words, from: number, to: number): Stretch | undefined {
  for (const part of partsOf(words, from, to).slice(0, 2)) {
    const name = nameIn(words, part)
    if (name) return name
  }
  return undefined
}

/** A source without the signs, the joining words, the day and the letters at its edges. */
function trimmed(words: Words, run: Stretch): Stretch {
  const {kinds} = words.copy
  let {from, to} = run
  // «UN experts*», with a note at the foot
  const edge = (at: number): boolean =>
    ((kinds[at] as number) >= TokenKind.comma && (kinds[at] as number) <= TokenKind.unbracket) || words.word(at) === '*'
  while (to - from > 1 && edge(from)) from++
  // «Mercy Achieng’»
  while (to - from > 1 && (edge(to - 1) || /^['’]$/.test(words.word(to - 1)))) to--
  while (to - from > 1 && JOINING.has(words.word(from)) && words.word(from + 1) !== 'of') from++
  if (isJunior(words, to)) to++
  to = undated(words, from, to, dayWords)
  if (endsInBoth(words, from, to)) to--
  // «Ana Ruiz MP»; not «the Labour MP»
  while (
    to - from > 2 &&
    isLetters(words, to - 1) &&
    isCapital(kinds[to - 2]) &&
    !(ARTICLES.has(words.word(from)) && to - from <= SEAT)
  )
    to--
  return {from: afterTime(words, afterLead(words, from, to), to), to}
}

/** «hours after |a former engineer|» */
function afterTime({word}: Words, from: number, to: number): number {
  // «Minutes later Ana Ruiz»
  if (TIMES.has(word(from)) && LATER.has(word(from + 1)) && from + 2 < to) return from + 2
  for (let at = from; at < Math.min(to - 1, from + 4); at++)
    if ((word(at + 1) === 'after' || word(at + 1) === 'before') && TIMES.has(word(at)) && at + 2 < to) return at + 2
  return from
}
const LATER: ReadonlySet<string> = new Set(['later', 'earlier', 'afterwards', 'afterward'])
const TIMES: ReadonlySet<string> = new Set(
  'seconds minutes hours days weeks months years minute hour day week month year shortly soon moments'.split(' ')
)

/** What a source without a name keeps: its words up to a day or a `who`. */
function unnamed(words: Words, {from, to}: Stretch): Stretch {
  let end = undated(words, from, to, days)
  if (end - from > 1 && TRAILING.has(words.word(end - 1))) end--
  for (let at = from + 1; at < end; at++)
    if (words.word(at) === 'who' || words.word(at) === 'whose') return {from, to: at}
  return {from, to: end}
}

/** «But Ana Ruiz», «even the mayor», «when Tom Beck»: what joins a sentence to the one before, or a clause to its sentence. */
const JOINING: WordList = phraseList('but,and,if,when,because,while,even,although,though,whereas,unless')

/** Most words of somebody by a seat: «the veteran Labour MP». */
const SEAT = 4

const TRAILING: ReadonlySet<string> = new Set(['that', 'which', 'and'])
const RELATIVES: ReadonlySet<string> = new Set(['who', 'whose', 'which'])
