import {deeds} from '../../lexicon/cues.js'
import {groups} from '../../lexicon/bodies.js'
import {functionWords} from '../../lexicon/function-words.js'
import {loosely, single} from '../../lexicon/titles.js'
import {isMental, isVerb} from '../words/report.js'
import {TokenKind} from '../words/tokens.js'
import type {Copy, Run, Words} from '../types.js'
import {memberCalled, memberOf, type Cast, type Member} from './cast.js'
import {bothNamed} from './couple.js'
import {selfNamed} from './first-name.js'
import {isRole} from './roles.js'
import {youthBearer} from './ages.js'
import {genderOf, kindOf, nounOf} from './common-noun.js'
import {rolesBefore} from './role-bearers.js'
import {POSSESSIVES} from './phrase.js'
import {byOwn} from './post.js'
import type {Bearer} from './named.js'
import {firstNot, isCapital, tokenAt, wordsOf} from '../words/text.js'

/** Most words of a subject without a name, and most before the comma that it may follow. */
const LONGEST = 6
const LEAD = 8

/**
 * Whom a sentence is about that names nobody as its subject:
 *
 *     The minister toured the camp on Friday. He said …        At noon, a guard came. He said …
 *     ------------                                                     -------
 */
export function subjectNoun(cast: Cast, block: Copy, {start, end}: Run): {member: Member; start: number} | null {
  const words = wordsOf(cast.context.source, block)
  const {kinds, starts, depths} = block
  const opens = tokenAt(block, start)
  if ((starts[opens] as number) >= end || (depths[opens] as number) > 0) return null
  const many = groupAt(words, opens, end)
  if (many > 0) {
    const at = starts[opens] as number
    const called = words.text(opens, many)
    return {member: bothNamed(cast, called, {start: at, end: at}) ?? memberCalled(cast, called, 'group'), start: at}
  }
  if (POSSESSIVES.has(words.word(opens))) return kinAt(cast, words, opens, end)
  const from = ARTICLES.has(words.word(opens)) ? opens : afterLead(words, opens)
  if (from < 0) return null
  let to = from + 1
  while (
    to - from <= LONGEST &&
    (isPart(kinds[to]) || isCapital(kinds[to]) || words.word(to).endsWith('-year-old')) &&
    !isVerbal(words, to, to === from + 1) &&
    !RELATIVES.has(words.word(to))
  )
    to++
  const verb = pastClause(words, to)
  if (to === from + 1 || to - from > LONGEST || kinds[verb] !== TokenKind.lower || (starts[verb] as number) >= end)
    return null
  // «the Vermont senator»; not «the late Ana Ruiz»
  if (isCapital(kinds[to - 1])) return null
  const text = words.text(from, to)
  const itself =
    words.word(to) === 'who'
      ? selfNamed(cast, text, {start: starts[from] as number, end: block.ends[to - 1] as number})
      : null
  if (itself) return {member: itself, start: starts[from] as number}
  const noun = nounOf(text)
  // «The rancor» only ends as a role does; «a president» is any; «the candidate» may be one who has a name
  if (kindOf(noun.head) !== 'person' || RELATIVES.has(words.word(to)) || !(isRole(noun.head) || loosely.has(noun.head)))
    return null
  if (!noun.definite && single.has(noun.head) && !noun.head.startsWith('spokes')) return null
  const at = starts[from] as number
  const known = noun.definite ? rolesBefore(cast, noun, at) : []
  if (known.length > 1) return null
  const only = known[0] ?? (noun.definite ? youthBearer(cast, noun, at) : null)
  if (!only && noun.definite && (loosely.has(noun.head) || noun.beside.includes('former'))) return null
  const member = only
    ? memberOf(cast, only)
    : memberCalled(cast, text, 'person', {head: noun.head, beside: noun.beside, gender: genderOf(noun.head)})
  return {member, start: at}
}

/** «Her husband sees it differently», «His sister, a nurse, has left»: somebody's kin, with whom a sentence begins. */
function kinAt(cast: Cast, words: Words, opens: number, end: number): {member: Member; start: number} | null {
  const {word, copy} = words
  const {kinds, starts} = copy
  let at = opens + 1
  while (at < opens + 3 && kinds[at] === TokenKind.lower && !genderOf(word(at))) at++
  const gender = genderOf(word(at))
  const after = kinds[at + 1]
  if (!gender || kinds[at] !== TokenKind.lower || !isRole(word(at)) || (starts[at + 1] as number) >= end) return null
  if (after !== TokenKind.lower && !(after === TokenKind.comma && !isCapital(kinds[at + 2]))) return null
  const text = words.text(opens, at + 1)
  const start = starts[opens] as number
  const named = after === TokenKind.comma ? namedAfter(cast, copy, at + 2) : null
  if (named) return {member: memberOf(cast, named), start}
  const known = byOwn(cast, text, start)
  const made = {head: word(at), beside: [], gender}
  return {member: known ? memberOf(cast, known) : memberCalled(cast, text, 'person', made), start}
}

/** «His wife, the swimmer Ana Ruiz, left»: whose name ends what commas enclose. */
function namedAfter({register: {named}}: Cast, {kinds, starts}: Copy, from: number): Bearer | null {
  let to = from
  while (to - from < APPOSITION && (kinds[to] === TokenKind.lower || isCapital(kinds[to]))) to++
  const end = starts[to]
  if (kinds[to] !== TokenKind.comma || end === undefined || !isCapital(kinds[to - 1])) return null
  const one = named[firstNot(named, ({start}) => start < end) - 1]
  return one && one.end === end && one.words.length > 1 ? one.bearer : null
}
/** Most words of such. */
const APPOSITION = 10

/** «Researchers followed», «The two farmers left»: where several end with whom a sentence begins; else 0. */
function groupAt(words: Words, opens: number, end: number): number {
  const {word, copy} = words
  const {kinds, starts} = copy
  let at = SEVERAL.has(word(opens)) ? opens + 1 : opens
  if (SEVERAL.has(word(at))) at++
  // «Wildlife officials were called»
  if (at === opens && isCapital(kinds[at]) && kinds[at + 1] === TokenKind.lower && kindOf(word(at)) === 'unknown') at++
  while (
    at - opens < LONGEST &&
    kinds[at] === TokenKind.lower &&
    kindOf(word(at)) === 'unknown' &&
    !functionWords.has(word(at)) &&
    !isVerbal(words, at, true)
  )
    at++
  if ((at > opens && kinds[at] !== TokenKind.lower) || kindOf(word(at)) !== 'group' || !isMany(word(at))) return 0
  const to = afterHouse(words, at + 1)
  const next = pastClause(words, to)
  return kinds[next] === TokenKind.lower && (starts[next] as number) < end && isVerbal(words, next, false) ? to : 0
}
/** «Analysts at Brand & Low»: what follows the capitals of the house; the token itself where none are named. */
function afterHouse({word, copy: {kinds}}: Words, from: number): number {
  if (!HOUSES.has(word(from)) || !isCapital(kinds[from + 1])) return from
  let at = from + 2
  while (at < from + LEAD && (isCapital(kinds[at]) || word(at) === '&')) at++
  return at
}
const HOUSES: ReadonlySet<string> = new Set(['at', 'from', 'in'])
const isMany = (word: string): boolean => (word.endsWith('s') ? groups.has(word) || isRole(word) : TOGETHER.has(word))
/** Several by a word without a plural’s ending. */
const TOGETHER: ReadonlySet<string> = new Set(['police', 'people', 'couple', 'pair', 'duo', 'trio'])
const SEVERAL: ReadonlySet<string> = new Set([
  'the',
  'some',
  'several',
  'many',
  'most',
  'other',
  'two',
  'three',
  'four',
  'five'
])

/** «One officer, who gave no name, stayed», «The runner-up, a lawyer, left»: the verb after the clause; the same token where none stands there. */
function pastClause(words: Words, at: number): number {
  const {kinds, length} = words.copy
  if (kinds[at] !== TokenKind.comma || !ASIDES.has(words.word(at + 1))) return at
  for (let comma = at + 2; comma < length && comma - at <= CLAUSE; comma++)
    if (kinds[comma] === TokenKind.comma) return isVerbal(words, comma + 1, false) ? comma + 1 : at
  return at
}
const CLAUSE = 20
const ASIDES: ReadonlySet<string> = new Set(['who', 'a', 'an'])

const isPart = (kind: number | undefined): boolean => kind === TokenKind.lower || kind === TokenKind.clitic

const RELATIVES: ReadonlySet<string> = new Set(['who', 'whose', 'which', 'that'])
const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an', 'one', 'another'])
const HELPS: ReadonlySet<string> = new Set([
  'is',
  'are',
  'was',
  'were',
  'has',
  'have',
  'had',
  'will',
  'would',
  'could',
  'did',
  'then',
  'later'
])
const IRREGULAR: ReadonlySet<string> = new Set(deeds)

const CUTS: ReadonlySet<string> = new Set(['cut', 'put', 'set', 'hit'])

/** Whether a word begins what is said of a subject. */
function isVerbal({word, copy: {hashes}}: Words, at: number, first: boolean): boolean {
  const here = word(at)
  if (HELPS.has(here) || IRREGULAR.has(here)) return true
  return (
    !first &&
    (CUTS.has(here) || isVerb(hashes[at] as number) || isMental(hashes[at] as number) || /[a-z]{2}ed$/.test(here))
  )
}

/** «In her last interview, the nonagenarian»: the article after a phrase of place or time and its comma; else -1. */
function afterLead({word, copy: {kinds}}: Words, opens: number): number {
  if (!LEADS.has(word(opens)) && !ASKED.has(word(opens))) return -1
  let far = ASKED.has(word(opens)) ? 2 * LEAD : LEAD
  for (let at = opens + 1; at <= opens + far; at++) {
    if (kinds[at] !== TokenKind.comma) continue
    if (ARTICLES.has(word(at + 1))) return at + 1
    // «In Tal, where only the mosque is left, a man»
    if (!PLACED.has(word(at + 1))) return -1
    far = 2 * LEAD + 2
  }
  return -1
}
/** «Asked whether he would go, the minister laughed» */
const ASKED: ReadonlySet<string> = new Set(['asked', 'pressed', 'questioned', 'challenged'])
const PLACED: ReadonlySet<string> = new Set(['where', 'which', 'whose'])
const LEADS: ReadonlySet<string> = new Set(['in', 'on', 'at', 'after', 'during', 'before', 'later', 'earlier', 'then'])
