import {isLetters, isOrigin, nameRun, type NameRun} from './identity/names.js'
import {isRole, isTitle, soundsLikeRole} from './identity/roles.js'
import {beforeAside, isCapital, isWord, sentenceAt, wordsOf, type Stretch, type Words} from './identity/words.js'
import {bodies, commercial, generic} from '../lexicon/bodies.js'
import {days, dayWords, prepositions} from '../lexicon/function-words.js'
import {address, portfolios, ranks} from '../lexicon/titles.js'
import {phraseList, type WordList} from '../lexicon/word-list.js'
import {TokenKind} from './tokens.js'
import type {Copy} from './types.js'

const NAMED: ReadonlySet<string> = new Set(['surnamed', 'named', 'called', 'nicknamed'])
const LONGEST_PAIR = 9

/**
 * The words of a source that name the speaker: the name with its form of address, without what is said of its bearer
 * before it or after it. Two names that `and` joins are one mention. A source without a name keeps its words up to a
 * comma or a `who`.
 */
export function mentionOf(source: string, copy: Copy, run: Stretch): Stretch {
  const words = wordsOf(source, copy)
  const {kinds} = copy
  let {from, to} = run
  const edge = (at: number): boolean =>
    (kinds[at] as number) >= TokenKind.comma && (kinds[at] as number) <= TokenKind.unbracket
  while (to - from > 1 && edge(from)) from++
  while (to - from > 1 && edge(to - 1)) to--
  to = undated(words, from, to, dayWords)
  while (to - from > 2 && isLetters(words, to - 1) && isCapital(kinds[to - 2])) to--
  from = afterLead(words, from, to)
  const relative = RELATIVES.has(words.word(from)) ? antecedentOf(words, from) : undefined
  if (relative) return relative
  const parts = partsOf(words, from, to)
  if (parts.length > 1 && isAside(words, parts[0] as Stretch)) parts.shift()
  const first = parts[0] as Stretch
  const named = nameIn(words, first)
  if (named) return named.from === first.from ? withOther(words, named, parts) : named
  const aside = afterAside(words, parts)
  if (aside) return aside
  // «the keeper of the light, Ana Ruiz,»: the name follows what its bearer is
  const second = parts[1]
  if (second && kinds[second.from - 1] === TokenKind.comma && second.to - second.from <= 6) {
    const who = saysWho(words, first)
    const after =
      who || RELATED.has(words.word(first.from)) || isPlain(words, first) ? nameIn(words, second) : undefined
    if (
      after?.to === second.to &&
      (after.from === second.from || isOrigin(words.word(after.from - 1)) || (who && saysWho(words, second)))
    )
      return after
  }
  const last = parts[parts.length - 1] as Stretch
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

/** «Reacting, the minister», «Also speaking, Ana Ruiz», «Commenting on the plan, the minister»: what goes before the speaker. */
const isAside = ({word}: Words, {from, to}: Stretch): boolean =>
  ADVERBS.has(word(to - 1)) ||
  (to - from < 3 && /[a-z]{2}ing$/.test(word(to - 1))) ||
  (to - from > 2 && /[a-z]{4}ing$/.test(word(from)) && prepositions.has(word(from + 1)))

/** «a statement issued by the council on Thursday», «the company today»: the day belongs to the cue. */
function undated({word}: Words, from: number, to: number, list: WordList): number {
  if (!list.has(word(to - 1))) return to
  const left = word(to - 2) === 'on' ? to - 2 : to - 1
  return left > from ? left : to
}

const ADVERBS: WordList = phraseList(
  'however,also,later,then,himself,herself,itself,themselves,earlier,meanwhile,too,instead,though,once,again,still,now,recently,reportedly,repeatedly,previously,immediately,eventually,finally,quickly,publicly,ultimately,himself,subsequently,simply,never,even,just,only,often,always'
)
const TRAILING: ReadonlySet<string> = new Set(['that', 'which', 'and'])
const RELATIVES: ReadonlySet<string> = new Set(['who', 'whose', 'which'])
const LONGEST = 16

/** «Bell, who keeps the lighthouse, said»: whom the clause is about, from the comma before it back to a sign. */
function antecedentOf(words: Words, at: number): Stretch | undefined {
  const {kinds, sentences} = words.copy
  if (at < 1 || kinds[at - 1] !== TokenKind.comma) return undefined
  const opens = Math.max(sentences[sentenceAt(words.copy, at)] as number, at - LONGEST)
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
/** «The newcomer, Ana Ruiz,»: a noun with its article and no more than two words beside it. */
function isPlain({word, copy: {kinds}}: Words, {from, to}: Stretch): boolean {
  if (!ARTICLES.has(word(from)) || to - from < 2 || to - from > 4) return false
  for (let at = from + 1; at < to; at++) if (kinds[at] !== TokenKind.lower || prepositions.has(word(at))) return false
  return true
}

const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an', 'his', 'her', 'its', 'their'])

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
const INNER: ReadonlySet<string> = new Set(['of', 'for', 'at', 'in', 'on'])

/** «His opposite number, Ana Ruiz,»: whoever that is, the name is that one's. */
const RELATED: WordList = phraseList('his,her,its,their')

const isSign = (kind: number): boolean => kind >= TokenKind.comma && kind <= TokenKind.mark && kind !== TokenKind.stop

/** Stretches between commas, brackets and dashes; the stop after an initial or a short title parts nothing. */
function partsOf({word, copy: {kinds}}: Words, from: number, to: number): Stretch[] {
  const out: Stretch[] = []
  let start = from
  for (let at = from; at <= to; at++) {
    const kind = kinds[at]
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
    // «Minister for Sport, Youth and Culture»
    if (kind === TokenKind.comma && portfolios.has(word(at + 1)) && isField({word}, at - 1)) continue
    if (at > start) out.push({from: start, to: at})
    start = at + 1
  }
  return out.length > 0 ? out : [{from, to}]
}

/** «Ana Ruiz, a baker, and Tom Beck»: with the name that `and` joins after what is said of the first. */
function withOther(words: Words, named: Stretch, parts: readonly Stretch[]): Stretch {
  const {kinds} = words.copy
  const joined = parts.slice(2, 5).find(({from}) => words.word(from) === 'and' && kinds[from - 1] === TokenKind.comma)
  const other = joined && secondOf(words, joined.from + 1, joined.to)
  return other ? {from: named.from, to: other.to} : named
}

/** «Superintendent of Police (Rural) Ana Ruiz»: the name after an aside. */
function afterAside(words: Words, [first, , third]: readonly Stretch[]): Stretch | undefined {
  if (!first || !third || beforeAside(words.copy, third.from) !== first.to) return undefined
  const name = nameIn(words, third)
  return name?.from === third.from ? name : undefined
}

const saysWho = ({word}: Words, {from, to}: Stretch): boolean => {
  for (let at = from; at < to; at++)
    if (soundsLikeRole(word(at)) || bodies.has(word(at)) || generic.has(word(at))) return true
  return false
}

/** The name (or pair of names) that a stretch holds as its own; nothing where the names in it are those of others. */
function nameIn(words: Words, part: Stretch): Stretch | undefined {
  const {word, copy} = words
  let at = part.from
  while (at < part.to) {
    if (!isCapital(copy.kinds[at])) {
      at++
      continue
    }
    const opens = copy.sentences[sentenceAt(copy, at)] === at
    const {to, name} = nameRun(words, at, part.to, opens)
    if (name) {
      // «Head of the |Harbour Institute|’s Ice Centre Ana Ruiz»
      if (name.article && copy.kinds[name.to] === TokenKind.clitic && INNER.has(word(name.from - 2))) {
        at = to
        continue
      }
      if (name.article) return undefined
      const pair = word(name.to) === 'and' && name.to < part.to ? secondOf(words, name.to + 1, part.to) : undefined
      // «Agriculture and Food Minister Ana Ruiz» is one
      if (pair?.titled && name.words.length === 1 && isField(words, name.from))
        return {from: addressed(words, part.from, pair.from), to: pair.to}
      if (isOwn(words, part, name, pair !== undefined))
        return {from: addressed(words, part.from, name.from), to: pair ? part.to : name.to}
    }
    at = to
  }
  return undefined
}

/** «Agriculture» in «Agriculture and Food Minister», «Antiquities» in «Minister of Antiquities and Art». */
const isField = ({word}: Pick<Words, 'word'>, at: number): boolean =>
  portfolios.has(word(at)) || ((word(at - 1) === 'of' || word(at - 1) === 'for') && isRole(word(at - 2)))

/** A name after `and` that ends the stretch: «Bell and Ruiz», «Bell and Energy Minister Ana Ruiz». */
function secondOf(words: Words, from: number, to: number): NameRun | undefined {
  const {copy} = words
  if (to - from > LONGEST_PAIR) return undefined
  for (let at = from; at < to;) {
    if (!isCapital(copy.kinds[at])) {
      if (copy.kinds[at] !== TokenKind.lower || prepositions.has(words.word(at))) return undefined
      at++
      continue
    }
    const run = nameRun(words, at, to, false)
    if (run.name?.to === to) return run.name
    at = run.to
  }
  return undefined
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

/** Whether a name in a source is the speaker's and not that of a place or of a body in the description. */
function isOwn({word, copy: {kinds}}: Words, part: Stretch, name: NameRun, paired: boolean): boolean {
  const several = name.words.length > 1
  const ends =
    name.to === part.to ||
    (ADVERBS.has(word(name.to)) && name.to === part.to - 1) ||
    paired ||
    (prepositions.has(word(name.to)) && (several || name.titled))
  // «Environment Minister Ana Ruiz visited the beach and»: a source that runs on
  if (name.titled && several && name.begins === part.from && kinds[name.to] === TokenKind.lower) return true
  if (!ends && word(name.to) !== 'and') return false
  if (name.begins === part.from || name.from === part.from) return ends || several || name.titled || paired
  const before = word(name.begins - 1)
  if (isOrigin(before)) return ends
  // «Foreign Minister and Deputy Premier Ana Ruiz»
  if (before === 'and' && name.titled && isTitle(word(name.begins - 2)) && isCapital(kinds[part.from])) return ends
  if (prepositions.has(before)) return name.from > name.begins && !isTitle(word(name.from - 1))
  if (NAMED.has(before)) return true
  // «a spokesman for the shipping company Elbe Lines»
  const unnamed = word(part.from) === 'a' || word(part.from) === 'an'
  const company = bodies.has(word(name.to - 1)) || word(name.to - 2) === '/'
  if (
    unnamed &&
    (company || generic.has(before) || bodies.has(before)) &&
    hasPreposition({word}, part.from, name.begins)
  )
    return false
  // «Italian lighting group Orbexa»
  if (commercial.has(before) && !unnamed) return true
  return name.titled || (several && !(kinds[name.begins - 1] === TokenKind.clitic && bodies.has(word(name.to - 1))))
}

const hasPreposition = ({word}: Pick<Words, 'word'>, from: number, to: number): boolean => {
  for (let at = from + 1; at < to; at++) if (prepositions.has(word(at))) return true
  return false
}

/** Where the forms of address before a name begin; a rank goes with the name only where nothing stands before it. */
function addressed({word, copy: {kinds}}: Words, least: number, from: number): number {
  let at = from
  while (at > least) {
    const before = kinds[at - 1] === TokenKind.stop ? at - 2 : at - 1
    if (before < least) break
    if (!address.has(word(before)) && !(ranks.has(word(before)) && before === least)) break
    at = before
  }
  return at
}
