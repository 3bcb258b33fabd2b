import {isFirm, isJunior, isLetters, isOrigin, nameRun} from './identity/names.js'
import {GRADES} from './identity/phrase.js'
import {isRole} from './identity/roles.js'
import {isSeries} from './words/series.js'
import {beforeAside, isCapital, isWord, sentenceAt, wordsOf} from './words/text.js'
import {bodies, firms, generic} from '../lexicon/bodies.js'
import {dayWords, days, finite, prepositions} from '../lexicon/function-words.js'
import {address, either, offices, portfolios} from '../lexicon/titles.js'
import {phraseList, type WordList} from '../lexicon/word-list.js'
import {antecedentOf, ARTICLES} from './mention-clause.js'
import {endsInBoth, saysWho, twoBodies, withOther} from './mention-pair.js'
import {addressed, ADVERBS, INNER, isField, nameIn} from './mention-name.js'
import {TokenKind} from './words/tokens.js'
import type {Copy, Stretch, Words} from './types.js'

/**
 * The words of a source that name the speaker: the name with its form of address, without what is said of its bearer
 * before it or after it. Two names that `and` joins are one mention. A source without a name keeps its words up to a
 * comma or a `who`.
 */
export function mentionOf(source: string, copy: Copy, run: Stretch): Stretch {
  const words = wordsOf(source, copy)
  const {kinds} = copy
  let {from, to} = run
  // «UN experts*», with a note at the foot
  const edge = (at: number): boolean =>
    ((kinds[at] as number) >= TokenKind.comma && (kinds[at] as number) <= TokenKind.unbracket) || words.word(at) === '*'
  while (to - from > 1 && edge(from)) from++
  while (to - from > 1 && edge(to - 1)) to--
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
  from = afterLead(words, from, to)
  const relative = RELATIVES.has(words.word(from)) ? antecedentOf(words, from) : undefined
  if (relative) return relative
  // «Estonia, Latvia and Lithuania»
  if (isSeries(copy, from, to)) return {from, to}
  const parts = partsOf(words, from, to)
  if (parts.length > 1 && isAside(words, parts[0] as Stretch)) parts.shift()
  const first = parts[0] as Stretch
  const named = nameIn(words, first)
  const second = parts[1]
  if (named && second && named.from > first.from) {
    const whose = ofShip(words, first, named, second)
    if (whose && whose.to === to) return whose
  }
  if (named) return named.from === first.from ? withOther(words, named, parts) : named
  const aside = afterAside(words, parts) ?? twoBodies(words, parts)
  if (aside) return aside
  const last = parts[parts.length - 1] as Stretch
  // «The Chairman, Bakers’ Guild, Orval Zone, Mr Jo Bell,»
  if (parts.length > 2 && last.to === to && words.word(first.from) === 'the' && address.has(words.word(last.from))) {
    const end = saysWho(words, first) ? nameIn(words, last) : undefined
    if (end?.from === last.from && end.to === last.to) return end
  }
  // «the keeper of the light, Ana Ruiz,»: the name follows what its bearer is
  if (
    second &&
    kinds[second.from - 1] === TokenKind.comma &&
    second.to - second.from <= (isCapital(kinds[second.from]) || words.word(second.from) === 'the' ? NAME : SECOND)
  ) {
    const who = saysWho(words, first)
    const after =
      who || RELATED.has(words.word(first.from)) || isPlain(words, first) || isOneOf(words, first)
        ? nameIn(words, second)
        : undefined
    if (
      after &&
      (after.to === second.to || isPlaced(words, after.to, second.to)) &&
      (after.from === second.from ||
        isOffice(words, second.from, after.from) ||
        isOrigin(words.word(after.from - 1)) ||
        (who && saysWho(words, second)))
    )
      return after
    const body = who || RELATED.has(words.word(first.from)) ? bodyIn(words, first, second) : undefined
    if (body && second.to === to) return body
  }
  if (parts.length > 2 && last.to === to && saysWho(words, first)) {
    // «The Chairman, Bakers’ Guild, Orval chapter, Mr Ana Ruiz»
    const end = nameIn(words, last)
    if (
      end &&
      end.from === last.from &&
      end.to === last.to &&
      (end.to - end.from > 1 || address.has(words.word(end.from)))
    )
      return end
  }
  first.to = undated(words, first.from, first.to, days)
  if (first.to - first.from > 1 && TRAILING.has(words.word(first.to - 1))) first.to--
  for (let at = first.from + 1; at < first.to; at++)
    if (words.word(at) === 'who' || words.word(at) === 'whose') return {from: first.from, to: at}
  return first
}

/** «But Ana Ruiz», «even the mayor», «when Tom Beck»: what joins a sentence to the one before, or a clause to its sentence. */
const JOINING: WordList = phraseList('but,and,if,when,because,while,even,although,though,whereas,unless')

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

/** Most words of somebody by a seat: «the veteran Labour MP». */
const SEAT = 4
/** Most tokens of a name with its titles: «Major General K. P. Singh Rawal». */
const NAME = 9
/** Most of what follows a comma else. */
const SECOND = 6

/** «Reacting, the minister», «Also speaking, Ana Ruiz», «Commenting on the plan, the minister»: what goes before the speaker. */
const isAside = ({word, copy}: Words, {from, to}: Stretch): boolean =>
  ADVERBS.has(word(to - 1)) ||
  (to - from < 3 &&
    /[a-z]{2}ing$/.test(word(to - 1)) &&
    // «Ana Manning», «said Manning»
    (!isCapital(copy.kinds[to - 1]) || (to - from === 1 && copy.sentences[sentenceAt(copy, from)] === from))) ||
  (to - from > 2 && /[a-z]{4}ing$/.test(word(from)) && prepositions.has(word(from + 1)))

/** «a statement issued by the council on Thursday», «the company today»: the day belongs to the cue. */
function undated({word, copy}: Words, from: number, to: number, list: WordList): number {
  if (!list.has(word(to - 1))) return to
  // «USA Today»
  if (word(to - 1) === 'today' && to - 1 > from && isCapital(copy.kinds[to - 1])) return to
  const left = word(to - 2) === 'on' ? to - 2 : to - 1
  // «a study published on Wednesday»
  if (ISSUED.has(word(left - 1))) return to
  return left > from ? left : to
}

const ISSUED: ReadonlySet<string> = new Set(['published', 'released', 'issued', 'posted', 'dated', 'sent'])

const TRAILING: ReadonlySet<string> = new Set(['that', 'which', 'and'])
const RELATIVES: ReadonlySet<string> = new Set(['who', 'whose', 'which'])
/** «Ana Ruiz |of North Bixby|» */
function isPlaced({word, copy: {kinds}}: Words, from: number, to: number): boolean {
  if (word(from) !== 'of' && word(from) !== 'from') return false
  for (let at = from + 1; at < to; at++) if (!isCapital(kinds[at])) return false
  return to > from + 1
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
function ofShip(words: Words, first: Stretch, named: Stretch, second: Stretch): Stretch | undefined {
  const {word, copy} = words
  if (copy.kinds[second.from - 1] !== TokenKind.comma || second.to - second.from < 2) return undefined
  let of = first.from + 1
  while (of < named.from && !INNER.has(word(of))) of++
  if (of >= named.from || !isRole(word(of - 1)) || bodies.has(word(second.to - 1))) return undefined
  const whole = nameIn(words, second)
  return whole?.from === second.from && whole.to === second.to ? whole : undefined
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
  // «the Tarn pension fund»
  const plain = run.to === to - 2 && copy.kinds[to - 2] === TokenKind.lower ? to - 2 : to - 1
  return run.to === plain && (bodies.has(last) || generic.has(last) || last === 'family') ? {from, to} : undefined
}

/** «The chairwoman, Sen. Ana Ruiz, said» */
function isOffice({word, copy: {kinds}}: Words, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!offices.has(word(at)) && kinds[at] !== TokenKind.stop) return false
  return true
}

/** «The union that represents engineers»: where its clause begins. */
function beforeClause({word}: Words, {from, to}: Stretch): number {
  for (let at = from + 2; at < to; at++) if (word(at) === 'that' || word(at) === 'which') return at
  return to
}

/** Whether a bracket belongs to a name, right after a letter of it: «CPI(M)». */
const isTight = ({kinds, starts, ends}: Copy, at: number): boolean =>
  (kinds[at] === TokenKind.bracket && isCapital(kinds[at - 1]) && ends[at - 1] === starts[at]) ||
  (kinds[at] === TokenKind.unbracket && kinds[at - 2] === TokenKind.bracket && ends[at - 3] === starts[at - 2])

/** Stretches between commas, brackets and dashes; the stop after an initial or a short title parts nothing. */
function partsOf(words: Words, from: number, to: number): Stretch[] {
  const {word, copy} = words
  const {kinds} = copy
  const out: Stretch[] = []
  let start = from
  for (let at = from; at <= to; at++) {
    const kind = kinds[at]
    // «CPI(M) State secretary Ana Ruiz»
    if (isTight(words.copy, at)) continue
    if (
      at < to &&
      kind !== TokenKind.comma &&
      kind !== TokenKind.bracket &&
      kind !== TokenKind.unbracket &&
      kind !== TokenKind.dash
    )
      continue
    // «the Orval, Tarnland-based company»
    if (kind === TokenKind.comma && word(at + 1).endsWith('-based')) continue
    // «Halden Foods, Inc.»
    if (kind === TokenKind.comma && isFirm(words, at + 1)) continue
    // «Minister for Sport, Youth and Culture»
    if (kind === TokenKind.comma && portfolios.has(word(at + 1)) && isField({word}, at - 1)) continue
    // «Halden Foods Inc.»: the stop is the short word's
    const short = kinds[at - 1] === TokenKind.stop && firms.has(word(at - 2))
    if (at > start) out.push({from: start, to: short ? at - 1 : at})
    start = at + 1
  }
  return out.length > 0 ? out : [{from, to}]
}

/** «Superintendent of Police (Rural) Ana Ruiz»: the name after an aside. */
function afterAside(words: Words, [first, , third]: readonly Stretch[]): Stretch | undefined {
  if (!first || !third || beforeAside(words.copy, third.from) !== first.to) return undefined
  const name = nameIn(words, third)
  return name?.from === third.from ? name : undefined
}

/** «In the paper the authors write», «At the hearing Ana Ruiz said»: where the speaker begins after a phrase of place or time. */
function afterLead({word, copy}: Words, from: number, to: number): number {
  const {kinds, sentences} = copy
  if (!INNER.has(word(from)) || !isCapital(kinds[from]) || sentences[sentenceAt(copy, from)] !== from) return from
  for (let at = to - 2; at > from + 1; at--) {
    if (!isWord(kinds[at])) return from
    if (ARTICLES.has(word(at))) return prepositions.has(word(at - 1)) ? from : at
  }
  return from
}
