import {bodies, commercial, firms} from '../../lexicon/bodies.js'
import {femaleNouns, maleNouns} from '../../lexicon/given-names.js'
import {states} from '../../lexicon/states.js'
import {titles} from '../../lexicon/titles.js'
import {isVerb} from '../words/report.js'
import {TokenKind} from '../words/tokens.js'
import type {Copy, Words} from '../types.js'
import {acronyms, ageOf, genderOfOwn, isSaidRole, learn} from './evidence.js'
import {headOfFamily} from './family.js'
import {namesIn, type Bearer, type Gender, type Named} from './named.js'
import {soundsLikeRole} from './roles.js'
import {isCapitals} from './spelling.js'
import {spousesIn} from './spouses.js'
import {sentenceAt, wordsOf} from '../words/text.js'

const ALIKE = 24

/** The names of a story's body, in reading order, and who bears them. */
export interface Register {
  named: Named[]
  bearers: Bearer[]
  /** Who can be meant by a name at a place; none where the story has no fuller form. */
  bearersOf(words: readonly string[], start: number, gender: Gender): Bearer[]
  /** Those in full, and people by a single name. */
  people(): Bearer[]
  /** By the letters that stand for it. */
  acronym(letters: string): Bearer | undefined
}

export function registerOf(source: string, copy: readonly Copy[]): Register {
  const named = namesIn(source, copy)
  const full = new Map<string, Bearer>()
  for (const one of named) {
    if (one.words.length < 2 && one.to - one.from < 2) continue
    const key = one.words.join(' ')
    const known = full.get(key)
    if (known) known.named.push(one)
    else full.set(key, bearerOf(one))
  }
  const byWord = new Map<string, Bearer[]>()
  const bearers: Bearer[] = []
  const longestFirst = [...full.values()].sort((a, b) => b.words.length - a.words.length)
  for (const bearer of longestFirst) {
    const longer = containing(byWord, bearer.words)
    const [only] = longer
    if (only && longer.length === 1) {
      only.named.push(...bearer.named)
      continue
    }
    bearers.push(bearer)
    for (const word of new Set(bearer.words)) {
      const list = byWord.get(word)
      if (!list) byWord.set(word, [bearer])
      else if (list.length < ALIKE) list.push(bearer)
    }
  }
  for (const bearer of bearers) {
    inOrder(bearer)
    for (const one of bearer.named) one.bearer = bearer
    learn(source, copy, bearer)
  }
  for (const spouse of spousesIn(source, copy, named)) {
    const given = byWord.get(spouse.words[0] as string)
    if (given) continue
    bearers.push(spouse)
    for (const word of spouse.words) byWord.set(word, [...(byWord.get(word) ?? []), spouse])
  }
  const letters = acronyms(source, copy, bearers)
  const nicknames = nicknamesIn(named)
  const alone = new Map<string, Bearer>()
  const bearersOf: Register['bearersOf'] = (words, start, gender) => fitting(byWord, words, start, gender)
  for (const one of named) {
    if (one.bearer) continue
    // «China» is no Volta China
    const all = bearersOf(one.words, one.start, one.gender).filter(
      (whole) =>
        one.words.length > 1 || (whole.person ? !isTraded(source, copy, one) : !states.has(one.words[0] as string))
    )
    const only = all.length > 1 ? headOfFamily(source, copy, all, one.at) : all[0]
    if (all.length > 1 && !only) continue
    one.bearer = only ?? letters.get(one.text) ?? nicknames?.get(one.words.join(' ')) ?? lone(source, copy, alone, one)
    one.bearer.gender ??= one.gender
    // A surname alone is a person's; a company is called by its first word.
    if (one.titled || (only && !only.body && one.words[0] !== only.words[0])) one.bearer.person = true
    if (one.bearer.named[one.bearer.named.length - 1] !== one) one.bearer.named.push(one)
  }
  for (const bearer of bearers) {
    inOrder(bearer)
    if (!bearer.person) continue
    bearer.age ??= ageOf(source, copy, bearer)
    for (const one of bearer.named.slice(0, FIRST))
      bearer.gender ??= genderOfOwn(wordsOf(source, copy[one.at] as Copy), one)
  }
  for (const bearer of alone.values()) inOrder(bearer)
  const people = (): Bearer[] => [...bearers, ...[...alone.values()].filter(({person}) => person)]
  return {named, bearers, bearersOf, people, acronym: (word) => letters.get(word)}
}

/** So many places of a name are looked at for whose eyes they tell of. */
const FIRST = 8

/** «bakery chain |Bell|’s», which is nobody of that name */
const isTraded = (source: string, copy: readonly Copy[], {at, from}: Named): boolean =>
  from > 0 && isTrade(wordsOf(source, copy[at] as Copy).word(from - 1))
const isTrade = (word: string): boolean => commercial.has(word) || word === 'chain' || word === 'brand'

/** By their nicknames; nothing where the story gives none. */
function nicknamesIn(named: readonly Named[]): Map<string, Bearer> | null {
  let out: Map<string, Bearer> | null = null
  for (const {nickname, bearer} of named) if (nickname && bearer) (out ??= new Map()).set(nickname, bearer)
  return out
}

/** Most are named once, and a sort of one takes its time. */
function inOrder({named}: Bearer): void {
  if (named.length > 1) named.sort((a, b) => a.start - b.start)
}

/** «the Trump campaign» */
function isOfBody(source: string, copy: readonly Copy[], {at, to, text}: Named): boolean {
  const block = copy[at] as Copy
  return !isCapitals(text) && block.kinds[to] === TokenKind.lower && OF_SOMEBODY.has(wordsOf(source, block).word(to))
}
const OF_SOMEBODY: ReadonlySet<string> = new Set(
  'campaign administration camp team family presidency era rally supporters aides cabinet candidacy ticket'.split(' ')
)

/** One whom the story names by a single word only: «his brother Declan». */
function lone(source: string, copy: readonly Copy[], alone: Map<string, Bearer>, one: Named): Bearer {
  const key = one.words.join(' ')
  // «Lord Penhallow» and «Lady Penhallow» are two
  const own = one.gender ? `${one.gender} ${key}` : key
  const known = alone.get(own) ?? (one.gender ? undefined : (alone.get(`he ${key}`) ?? alone.get(`she ${key}`)))
  if (known) {
    // «the Trump campaign», and «Trump said»
    if (!one.article && known.name === `the ${one.text}` && isOfBody(source, copy, known.named[0] as Named)) {
      known.name = one.text
      known.body = false
    }
    return known
  }
  const bearer = bearerOf(one)
  bearer.gender = one.gender
  const block = copy[one.at] as Copy
  if (!one.titled && (one.article || isTraded(source, copy, one))) bearer.body = true
  if (!one.article && isToldOf(wordsOf(source, block), one)) bearer.person = true
  const role = roleBefore(source, block, one)
  if (role) {
    bearer.person = true
    bearer.gender ??= femaleNouns.has(role) ? 'she' : maleNouns.has(role) ? 'he' : null
  }
  alone.set(own, bearer)
  return bearer
}

/** «Sudarno, 62,», «Sudarno, a cobbler,»; not «in Halden, a baker said», «Soon, a guard came». */
function isToldOf(words: Words, {from, to}: Named): boolean {
  const {word, copy} = words
  const {kinds, hashes, length, sentences} = copy
  if (kinds[to] !== TokenKind.comma || PLACED.has(word(from - 1)) || MANY.has(word(from - 1))) return false
  const age = kinds[to + 1] === TokenKind.number
  if (!age && ((word(to + 1) !== 'a' && word(to + 1) !== 'an') || !isSaidRole(words, to + 1))) return false
  const opens = sentences[sentenceAt(copy, from)] === from
  for (let at = to + 1; at < length && at - to <= ASIDE; at++) {
    const closes = kinds[at] === TokenKind.comma
    if (closes || kinds[at] === TokenKind.stop) return (!opens || closes) && (!age || at === to + 2)
    if (kinds[at] === TokenKind.lower && isVerb(hashes[at] as number)) return false
  }
  return false
}
const MANY: ReadonlySet<string> = new Set(['two', 'three', 'four', 'five', 'six', 'several', 'many', 'some', 'few'])
const PLACED: ReadonlySet<string> = new Set(['in', 'at', 'from', 'of', 'to', 'near', 'on', 'outside'])
const ASIDE = 12

/** «Her partner, Owain, raised the alarm»: the role that a name between commas stands after. */
function roleBefore(source: string, block: Copy, {from, to}: Named): string | null {
  const {kinds} = block
  const {word} = wordsOf(source, block)
  // «The trumpeter, 18-year-old Rohul, is ill»
  const comma = word(from - 1).endsWith('-year-old') ? from - 2 : from - 1
  if (comma < 1 || kinds[comma] !== TokenKind.comma || kinds[comma - 1] !== TokenKind.lower) return null
  if (kinds[to] !== TokenKind.comma && kinds[to] !== TokenKind.stop) return null
  const role = word(comma - 1)
  // «The elephant’s mahout, Kuttan, who has been with him for years,»
  const owned = kinds[comma - 2] === TokenKind.clitic && word(to + 1) === 'who' && !bodies.has(role)
  return titles.has(role) || owned || (comma < from - 1 && soundsLikeRole(role)) ? role : null
}

function bearerOf(one: Named): Bearer {
  const name = one.article ? `the ${one.text}` : one.text
  return {name, words: one.words, person: false, body: false, gender: null, age: null, party: null, named: [one]}
}

/** Those whose longer names hold all the words of a shorter one, as «Ana Ruiz Soto» does of «Ana Ruiz» and «Ruiz Soto». */
function containing(byWord: ReadonlyMap<string, readonly Bearer[]>, words: readonly string[]): Bearer[] {
  const last = words[words.length - 1] as string
  const lists = words.map((word) => byWord.get(word) ?? [])
  const least = lists.reduce((a, b) => (b.length < a.length ? b : a))
  return least.filter((longer) => {
    if (!isWithin(words, longer.words)) return false
    const end = longer.words[longer.words.length - 1] as string
    // «Halden Foods» is Halden Foods Pvt Ltd
    if (words.every((word, index) => word === longer.words[index])) {
      const rest = longer.words.slice(words.length)
      if (rest.every((word) => firms.has(word))) return true
    }
    return end === last || (longer.words[0] === words[0] && !bodies.has(end) && !bodies.has(longer.words[0] as string))
  })
}

function isWithin(words: readonly string[], longer: readonly string[]): boolean {
  let at = 0
  for (const word of longer) if (word === words[at]) at++
  return at === words.length && longer.length > words.length
}

/** Who can be meant: among those named before the place if there are any, by surname rather than by first name. */
function fitting(
  byWord: ReadonlyMap<string, readonly Bearer[]>,
  words: readonly string[],
  start: number,
  gender: Gender
): Bearer[] {
  const all =
    words.length === 1
      ? (byWord.get(words[0] as string) ?? [])
      : [...new Set([...same(byWord, words), ...containing(byWord, words)])]
  const possible = all.filter((one) => !gender || !one.gender || one.gender === gender)
  const before = possible.filter((one) => (one.named[0] as Named).start < start)
  const known = before.length > 0 ? before : possible
  if (words.length > 1 || known.length < 2) return known.filter((one) => !(one.body && inner(one, words)))
  const word = words[0] as string
  const surname = known.filter((one) => one.words[one.words.length - 1] === word)
  const first = known.filter((one) => one.words[0] === word)
  // «Park said», of Park Min-jun, though it rained on Lantern Park
  const people = surname.some(({person}) => person) ? [] : first.filter(({person}) => person)
  if (people.length > 0) return people
  if (surname.length > 0) return surname
  return first.length > 0 ? first : known
}

const inner = (one: Bearer, words: readonly string[]): boolean =>
  words.length === 1 && one.words[0] !== words[0] && one.words[one.words.length - 1] !== words[0]

function same(byWord: ReadonlyMap<string, readonly Bearer[]>, words: readonly string[]): Bearer[] {
  const key = words.join(' ')
  return (byWord.get(words[0] as string) ?? []).filter((one) => one.words.join(' ') === key)
}
