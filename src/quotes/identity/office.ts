import {bodies} from '../../lexicon/bodies.js'
import {prepositions} from '../../lexicon/function-words.js'
import {men, women} from '../../lexicon/given-names.js'
import {chambers, portfolios} from '../../lexicon/titles.js'
import {phraseList, type WordList} from '../../lexicon/word-list.js'
import {TokenKind} from '../words/tokens.js'
import {isRole} from './roles.js'
import {isCapital, isWord, sentenceAt} from '../words/text.js'
import type {Words} from '../types.js'

/** Most words from the role to the capitals that end in a name. */
const FAR = 20

/**
 * Where the name begins in capitals that go on an office; -1 where they hold none:
 *
 *     Minister of Health Ana Ruiz        President of the Orval Bakers’ Union Tom Beck
 *                        ^^^^^^^^                                             ^^^^^^^^
 */
export function afterOffice(words: Words, at: number, end: number): number {
  const {word, copy} = words
  // «Head of the club in Orval Tom Beck»
  const held = PLACED.has(word(at - 1)) && isAtSentence(words, at - 1) ? givenAfter(words, at, end) : -1
  if (held >= 0) return held
  const opens = ownersBefore(words, at)
  const the = word(opens - 1) === 'the'
  if (the && (opens < at || !chambers.has(word(at)))) return afterBody(words, at, end, opens)
  const of = the ? at - 2 : beforeField(words, at)
  // «Leader of the Opposition in the House Ana Ruiz»
  if (word(of) === 'in' && chambers.has(word(at)) && hasRole(words, of, true)) {
    let name = at
    while (name < end && chambers.has(word(name))) name++
    return name < end ? name : -1
  }
  const role = word(of - 1)
  const to = word(of) === 'to' && ENVOYS.has(role) && word(at - 1) === 'to' && !COUNTRIES.has(word(end - 2))
  if (of < 1 || (word(of) !== 'of' && word(of) !== 'for' && !to) || !isRole(role) || SENT.has(role)) return -1
  if (!isCapital(copy.kinds[of - 1]) || hasBody(words, end - 2, end)) return -1
  let start = at
  while (start < end - 2 && (portfolios.has(word(start)) || chambers.has(word(start)))) start++
  const given = givenAfter(words, Math.max(at, start - 1), end)
  return given >= 0 ? given : start > at ? start : end - 2
}

/** «the Orval Bakers’ Union Tom Beck», where a role and `of` stand before it: what follows the body, or a given name. */
function afterBody(words: Words, at: number, end: number, opens: number): number {
  const {word} = words
  if (hasBody(words, end - 2, end) || ORGANS.has(word(end - 1))) return -1
  let last = end - 3
  while (last >= at && !bodies.has(word(last)) && !isMany(word(last))) last--
  if (!hasRole(words, opens - 1, last >= at)) return -1
  const given = givenAfter(words, Math.max(at, last), end)
  if (given >= 0) return given
  // «Minister for the Far East Ana Ruiz»
  if (last < at && end - at > 3 && OFFICES.has(word(opens - 3)) && hasRole(words, opens - 1, false)) return end - 2
  // «Minister of Maritime Affairs and the Blue Economy Ana Ruiz»
  if (last < at && word(opens - 2) === 'and' && portfolios.has(word(end - 3)) && hasRole(words, opens - 1, false))
    return end - 2
  if (last < at || (word(last + 1) !== 'of' && word(last + 1) !== 'for')) return last < at ? -1 : last + 1
  // «the Ministry of Health Ana Ruiz»; not «the Bank of New York»
  let field = last + 2
  while (field < end && (portfolios.has(word(field)) || (word(field) === 'and' && portfolios.has(word(field + 1)))))
    field++
  return field > last + 2 && field === end - 2 ? field : -1
}

/** Where the capitals begin whose `’s` stands right before a token: «the |President’s Office». */
function ownersBefore({copy: {kinds}}: Words, at: number): number {
  if (kinds[at - 1] !== TokenKind.clitic) return at
  let from = at - 1
  while (isCapital(kinds[from - 1]) && at - from < FAR) from--
  return from
}

/** What joins an office to where it is held. */
const PLACED: ReadonlySet<string> = new Set(['in', 'at'])

/** Whether a sentence, or its article, begins with an office that goes on to a token: «Head of the club |in|». */
function isAtSentence({word, copy}: Words, to: number): boolean {
  const {kinds, sentences} = copy
  const opens = sentences[sentenceAt(copy, to)] as number
  if (to - opens > FAR || to - opens < 1) return false
  let role = false
  for (let at = word(opens) === 'the' ? opens + 1 : opens; at < to; at++) {
    if (!isWord(kinds[at])) return false
    if (prepositions.has(word(at))) return role
    role = isRole(word(at)) && !isMany(word(at))
  }
  return role
}

const OFFICES: WordList = phraseList('minister,governor,secretary,ambassador,development')

/** What the names of a body's parts end in. */
const ORGANS: WordList = phraseList('unit,division,section,branch,wing,cell,desk,squad,faculty,campus,ward,directorate')

/** «Directors» in «the Board of Directors Ana Ruiz» */
const isMany = (word: string): boolean => word.endsWith('s') && isRole(word)

/** Whether an office is what an article and the capitals after it belong to: «Deputy Head of the Board of |the». */
function hasRole({word, copy: {kinds}}: Words, the: number, body: boolean): boolean {
  for (let at = the - 1; at > 0 && the - at <= FAR; at--) {
    const here = word(at)
    if (here === 'of' || here === 'for' || here === 'at') {
      const role = word(at - 1)
      if (isRole(role) && !isMany(role) && (body || !SENT.has(role))) return true
    } else if (!isCapital(kinds[at]) && !BETWEEN.has(here) && kinds[at] !== TokenKind.clitic) return false
  }
  return false
}
const BETWEEN: WordList = phraseList('the,and,to,on,in,main,state,regional,federal,national,city,local,district')

/** Where a given name stands that a surname follows; -1 where none does. */
function givenAfter({word}: Words, from: number, end: number): number {
  for (let at = from + 1; at < end - 1; at++) if (men.has(word(at)) || women.has(word(at))) return at
  return -1
}

/** The token before the first of some fields: «of» in «Minister of Health and Welfare Ana Ruiz». */
function beforeField({word, copy: {kinds}}: Words, at: number): number {
  let of = at - 1
  while (of > 1 && at - of < FAR && (word(of) === 'and' || kinds[of] === TokenKind.comma) && isCapital(kinds[of - 1]))
    for (of--; at - of < FAR && isCapital(kinds[of]); of--);
  return of
}

/** Who is sent to a place: «Ambassador to Tarnland Ana Ruiz»; and how the names of places of several words begin. */
const ENVOYS: WordList = phraseList('ambassador,envoy,consul,representative,commissioner')
const COUNTRIES: WordList = phraseList(
  'new,south,north,east,west,central,equatorial,saudi,costa,puerto,sri,sierra,burkina,united,arab,el,san,cape,cabo,hong,ivory'
)

/** Who speaks for another: what follows their `for` is that other's name. */
const SENT: WordList = phraseList('spokesman,spokeswoman,spokesperson,lawyer,attorney,aide,adviser,advisor')

const hasBody = ({word}: Words, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (bodies.has(word(at))) return true
  return false
}
