import {commercial, documents} from '../../lexicon/bodies.js'
import {deeds} from '../../lexicon/cues.js'
import {prepositions} from '../../lexicon/function-words.js'
import {nationals} from '../../lexicon/titles.js'
import {phraseList, type WordList} from '../../lexicon/word-list.js'
import {isPast} from '../words/forms.js'
import {isVerb} from '../words/report.js'
import {TokenKind} from '../words/tokens.js'
import type {Copy, Run, Words} from '../types.js'
import {isSpoken, memberOf, type Cast, type Member} from './cast.js'
import {isRole, soundsLikeRole} from './roles.js'
import type {Named} from './named.js'
import {POINTERS} from './phrase.js'
import {firstNot, isCapital, isWord, sentenceAt, tokenAt, wordsOf} from '../words/text.js'

/** How near to the tongue somebody is: who speaks, whom the sentence is about, whom it names, whom reported words name. */
export const Rank = {speaker: 0, subject: 1, named: 2, reported: 3} as const

export interface Candidate {
  member: Member
  rank: number
  start: number
}

const SENTENCES = 9
const REACH = 2500

/**
 * The sentences before a mention, the nearest first, and who is told of in each. The mention's own sentence counts up to
 * the mention.
 *
 * @param own words that the mention reports; the names in them are passed over
 */
export function* back(cast: Cast, mention: Run, own: readonly Run[]): Generator<Candidate[]> {
  const {copy} = cast.context
  let at = Math.max(0, firstNot(copy, ({start}) => start <= mention.start) - 1)
  let block = copy[at] as Copy
  let sentence = sentenceAt(block, tokenAt(block, mention.start))
  for (let steps = 0; steps < SENTENCES;) {
    const opens = block.sentences[sentence] as number
    const from = block.starts[opens] as number
    // What the mention itself reports is no way back.
    if (!own.some(({start, end}) => from < end && from >= start - 2)) steps++
    const next = block.sentences[sentence + 1]
    const to = next === undefined || next >= block.length ? block.end : (block.starts[next] as number)
    if (mention.start - from > REACH) return
    if (block.node.type !== 'pullquote')
      yield candidates(cast, block, {start: from, end: Math.min(to, mention.start)}, own)
    if (sentence > 0) sentence--
    else {
      if (at === 0) return
      block = copy[--at] as Copy
      sentence = Math.max(0, block.sentences.length - 2)
    }
  }
}

function candidates(cast: Cast, block: Copy, run: Run, own: readonly Run[]): Candidate[] {
  const out: Candidate[] = []
  const {turns, register} = cast
  for (let at = firstNot(turns, ({start}) => start < run.start); at < turns.length; at++) {
    const turn = turns[at]
    if (!turn || turn.start >= run.end) break
    out.unshift({member: turn.member, rank: Rank.speaker, start: turn.start})
  }
  const {named} = register
  const noun = isSpoken(cast, run.start) ? null : cast.subject(cast, block, run)
  if (noun && !own.some(({start, end}) => noun.start >= start && noun.start < end))
    if (!out.some(({member}) => member === noun.member)) out.push({...noun, rank: Rank.subject})
  const begins = tokenAt(block, run.start)
  for (let at = firstNot(named, ({start}) => start < run.start); at < named.length; at++) {
    const one = named[at] as Named
    if (one.start >= run.end) break
    if (!one.bearer || own.some(({start, end}) => one.start >= start && one.start < end)) continue
    if ((block.depths[one.from] as number) > 0 || isAddressee(cast, block, one)) continue
    // A single word of which nothing tells that it is somebody («Britain won»)
    const {person, words} = one.bearer
    if (words.length < 2 && !person && !cast.byBearer.has(one.bearer) && !isCommercial(cast, block, one)) continue
    const member = memberOf(cast, one.bearer)
    const known = out.find((other) => other.member === member)
    // «Vess’s widow, Lena Vess, left»
    if (known?.rank === Rank.named && isSubject(cast, block, begins, one)) known.rank = Rank.subject
    if (known) continue
    const rank = isSpoken(cast, one.start)
      ? Rank.reported
      : isSubject(cast, block, begins, one)
        ? Rank.subject
        : Rank.named
    out.push({member, rank, start: one.start})
  }
  return out
}

/** «In a statement to the Tarn Exchange»: whom a paper is written to. */
function isAddressee(cast: Cast, block: Copy, {from, article}: Named): boolean {
  const {word} = wordsOf(cast.context.source, block)
  const to = article ? from - 2 : from - 1
  return to > 0 && word(to) === 'to' && documents.has(word(to - 1))
}

/** What shares are, and not whose: «Registered shares fell». */
const KINDS: WordList = phraseList(
  'registered,bearer,common,preferred,preference,ordinary,treasury,class,asian,european'
)

/** «the delivery app Oxvolt», «Oxvolt shares» */
function isCommercial(cast: Cast, block: Copy, {from, to}: Named): boolean {
  const {word} = wordsOf(cast.context.source, block)
  const named = word(from)
  if (word(to) === 'shares' && named.length > 3 && !KINDS.has(named) && !nationals.has(named)) return true
  return block.kinds[from - 1] === TokenKind.lower && commercial.has(word(from - 1))
}

/** Whether a name is what its sentence begins with, a title or a description before it allowed. */
export function isSubject(cast: Cast, block: Copy, begins: number, one: Named): boolean {
  const {kinds, hashes} = block
  if (isAfterLead(cast, block, begins, one)) return true
  if (one.from - begins > 12 || kinds[one.to] === TokenKind.clitic) return false
  const {word} = wordsOf(cast.context.source, block)
  if (one.begins === begins || one.from === begins) return true
  if (OPENERS.has(word(begins))) begins++
  if (one.begins === begins || one.from === begins) return true
  if (prepositions.has(word(begins)) && !(POINTERS.has(word(begins)) && kinds[begins + 1] === TokenKind.lower)) {
    // «On the High Street, baker Ana Ruiz, 44, left»
    begins = pastLead(block, begins)
    const does = one.words.length > 1 && kinds[one.to] === TokenKind.lower && !prepositions.has(word(one.to))
    if (
      begins < 0 ||
      begins > one.begins ||
      !(one.bearer?.person || (does && begins === one.begins && !one.bearer?.body))
    )
      return false
    if (one.begins === begins) return true
  }
  let commas = 0
  for (let at = begins; at < one.begins; at++) {
    const kind = kinds[at] as number
    if (kind === TokenKind.comma) commas++
    else if (kind >= TokenKind.query && kind <= TokenKind.mark) return false
    else if (kind === TokenKind.lower && isVerb(hashes[at] as number) && !isRole(word(at))) return false
    else if (kind === TokenKind.lower && AUXILIARIES.has(word(at))) return false
  }
  const before = kinds[one.begins - 1] === TokenKind.comma ? one.begins - 2 : one.begins - 1
  if (commas > 1) return false
  return commas === 1
    ? (kinds[one.begins - 1] === TokenKind.comma || isApposed(wordsOf(cast.context.source, block), one)) &&
        kinds[one.to] === TokenKind.comma
    : one.titled ||
        one.article ||
        isDoing(wordsOf(cast.context.source, block), begins, one) ||
        (kinds[before] === TokenKind.clitic && one.bearer?.person === true) ||
        soundsLikeRole(word(before))
}

/** «Veteran center Ana Ruiz added two»: a full name before a verb, and before it words of what she is. */
function isDoing({word, copy: {kinds, hashes}}: Words, begins: number, {begins: from, to, words}: Named): boolean {
  if (words.length < 2 || from - begins > APPOSED || kinds[to] !== TokenKind.lower) return false
  for (let at = begins; at < from; at++)
    if (prepositions.has(word(at)) || !(kinds[at] === TokenKind.lower || isCapital(kinds[at]))) return false
  return isVerb(hashes[to] as number) || DID.has(word(to)) || word(to).endsWith('ed')
}

/** «Vess’s widow, the actor Ana Vess, was against it»: the words between the comma and a name. */
function isApposed({word, copy: {kinds}}: Words, {begins}: Named): boolean {
  let at = begins - 1
  // «The trumpeter, 18-year-old Rohul,»
  const aged = word(at).endsWith('-year-old')
  if (aged) at--
  while (begins - at <= APPOSED && kinds[at] === TokenKind.lower) at--
  return kinds[at] === TokenKind.comma && (aged || soundsLikeRole(word(begins - 1)))
}
const APPOSED = 5

/** What a sentence begins with after a phrase of place or time and its comma; -1 where none closes it. */
function pastLead({kinds}: Copy, begins: number): number {
  let at = begins + 1
  while (at - begins <= PHRASE && isWord(kinds[at])) at++
  return kinds[at] === TokenKind.comma ? at + 1 : -1
}
/** Most words of such a phrase. */
const PHRASE = 8

/** «Asked if Ruiz might leave, Bell shook his head», «After the match Ruiz won, Bell left»: what a clause goes before. */
function isAfterLead(cast: Cast, {kinds, hashes, ends}: Copy, begins: number, one: Named): boolean {
  if (kinds[one.begins - 1] !== TokenKind.comma || kinds[one.to] !== TokenKind.lower || one.from - begins > LEAD)
    return false
  const {source, copy} = cast.context
  const {word} = wordsOf(source, copy[one.at] as Copy)
  if (!CLAUSES.has(word(begins))) return false
  for (let at = begins; at < one.begins - 1; at++) if (kinds[at] === TokenKind.comma) return false
  return isVerb(hashes[one.to] as number) || isPast(source, ends[one.to] as number) || DID.has(word(one.to))
}
const LEAD = 20
const CLAUSES: ReadonlySet<string> = new Set(['asked', 'when', 'after', 'before', 'while', 'as', 'once'])
const DID: ReadonlySet<string> = new Set(deeds)

const OPENERS: ReadonlySet<string> = new Set(['but', 'and', 'yet', 'so', 'meanwhile'])
const AUXILIARIES: WordList = phraseList(
  'is,was,are,were,has,had,have,will,would,can,could,may,might,should,be,been,did,does'
)
