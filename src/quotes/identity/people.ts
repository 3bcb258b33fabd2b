import {bodies, companyMarks, generic} from '../../lexicon/bodies.js'
import {functionWords, prepositions} from '../../lexicon/function-words.js'
import {femaleNouns, maleNouns, men, women} from '../../lexicon/given-names.js'
import {TokenKind} from '../tokens.js'
import type {Copy} from '../types.js'
import {isRole, nameRun} from './names.js'
import {isCapital, isWord, wordsOf, type Stretch, type Words} from './words.js'

export type Gender = 'she' | 'he' | null

/** A name where it stands in the body. */
export interface Named extends Stretch {
  /** Index into the copy of its block. */
  at: number
  start: number
  end: number
  text: string
  words: string[]
  begins: number
  /** What a form of address or a title right before it tells. */
  gender: Gender
  titled: boolean
  article: boolean
  /** Whose name it is, where that is sure. */
  bearer: Bearer | null
}

/** Somebody or something that the story names in full. */
export interface Bearer {
  /** The fullest form. */
  name: string
  words: string[]
  person: boolean
  body: boolean
  gender: Gender
  age: string | null
  named: Named[]
}

const MOST = 4000
const ALIKE = 24

/** The names of a story's body, in reading order, and who bears them. */
export interface Register {
  named: Named[]
  bearers: Bearer[]
  /** Who can be meant by a name at a place; none where the story has no fuller form. */
  bearersOf(words: readonly string[], start: number, gender: Gender): Bearer[]
  /** By the letters that stand for it. */
  acronym(letters: string): Bearer | undefined
}

export function registerOf(source: string, copy: readonly Copy[]): Register {
  const named = namesIn(source, copy)
  shortened(source, copy, named)
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
    bearer.named.sort((a, b) => a.start - b.start)
    for (const one of bearer.named) one.bearer = bearer
    learn(source, copy, bearer)
  }
  const letters = acronyms(source, copy, bearers)
  const alone = new Map<string, Bearer>()
  const bearersOf: Register['bearersOf'] = (words, start, gender) => fitting(byWord, words, start, gender)
  for (const one of named) {
    if (one.bearer) continue
    const [only, second] = bearersOf(one.words, one.start, one.gender)
    if (second) continue
    one.bearer = only ?? letters.get(one.text) ?? lone(alone, one)
    one.bearer.gender ??= one.gender
    // A surname alone is a person's; a company is called by its first word.
    if (one.titled || (only && !only.body && one.words[0] !== only.words[0])) one.bearer.person = true
    if (one.bearer.named[one.bearer.named.length - 1] !== one) one.bearer.named.push(one)
  }
  for (const bearer of [...bearers, ...alone.values()]) bearer.named.sort((a, b) => a.start - b.start)
  return {named, bearers, bearersOf, acronym: (word) => letters.get(word)}
}

/** One whom the story names by a single word only: «his brother Declan». */
function lone(alone: Map<string, Bearer>, one: Named): Bearer {
  const key = one.words.join(' ')
  // «Lord Penhallow» and «Lady Penhallow» are two
  const own = one.gender ? `${one.gender} ${key}` : key
  const known = alone.get(own) ?? (one.gender ? undefined : (alone.get(`he ${key}`) ?? alone.get(`she ${key}`)))
  if (known) return known
  const bearer = bearerOf(one)
  bearer.gender = one.gender
  if (!one.titled && one.article) bearer.body = true
  alone.set(own, bearer)
  return bearer
}

function namesIn(source: string, copy: readonly Copy[]): Named[] {
  const out: Named[] = []
  for (const [at, block] of copy.entries()) {
    const words = wordsOf(source, block)
    const {kinds, starts, ends, length, sentences} = block
    let sentence = 0
    for (let token = 0; token < length;) {
      while ((sentences[sentence + 1] ?? length) <= token) sentence++
      if (!isCapital(kinds[token])) {
        token++
        continue
      }
      const {to, name} = nameRun(words, token, length, sentences[sentence] === token)
      token = to
      if (!name || out.length >= MOST) continue
      const {from} = name
      out.push({
        at,
        from,
        to: name.to,
        start: starts[from] as number,
        end: ends[name.to - 1] as number,
        text: words.text(from, name.to),
        words: name.words,
        begins: name.begins,
        titled: name.titled,
        article: name.article,
        gender: genderBefore(words, from),
        bearer: null
      })
    }
  }
  return out
}

/**
 * «Follow Breitbart News», «the Year Barack Obama»: where a capital word goes before what is a name elsewhere, because it
 * opens the sentence or a title, it is none of the name.
 */
function shortened(source: string, copy: readonly Copy[], named: readonly Named[]): void {
  const known = new Set(named.map(({words}) => words.join(' ')))
  for (const one of named) {
    if (one.words.length < 3) continue
    const block = copy[one.at] as Copy
    const [first, second] = one.words as [string, string]
    if (one.titled || !known.has(one.words.slice(1).join(' ')) || men.has(first) || women.has(first)) continue
    const opens = one.article || block.sentences.includes(one.begins)
    const last = one.words[one.words.length - 1] as string
    if (!men.has(second) && !women.has(second) && !(opens && companyMarks.has(last))) continue
    let from = one.from + 1
    while (from < one.to && !isCapital(block.kinds[from])) from++
    one.from = from
    one.start = block.starts[from] as number
    one.text = wordsOf(source, block).text(from, one.to)
    one.words = one.words.slice(1)
    one.article = false
  }
}

/** What the word before a name tells: «Mrs Bell», «spokeswoman Bell», «his wife Ana». */
function genderBefore({word, copy: {kinds}}: Words, from: number): Gender {
  const before = word(kinds[from - 1] === TokenKind.stop ? from - 2 : from - 1)
  return from === 0 ? null : femaleNouns.has(before) ? 'she' : maleNouns.has(before) ? 'he' : null
}

function bearerOf(one: Named): Bearer {
  const name = one.article ? `the ${one.text}` : one.text
  return {name, words: one.words, person: false, body: false, gender: null, age: null, named: [one]}
}

/** Those whose longer names hold all the words of a shorter one, as «Ana Ruiz Soto» does of «Ana Ruiz» and «Ruiz Soto». */
function containing(byWord: ReadonlyMap<string, readonly Bearer[]>, words: readonly string[]): Bearer[] {
  const last = words[words.length - 1] as string
  const lists = words.map((word) => byWord.get(word) ?? [])
  const least = lists.reduce((a, b) => (b.length < a.length ? b : a))
  return least.filter((longer) => {
    if (!isWithin(words, longer.words)) return false
    const end = longer.words[longer.words.length - 1] as string
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
  if (surname.length > 0) return surname
  const first = known.filter((one) => one.words[0] === word)
  return first.length > 0 ? first : known
}

const inner = (one: Bearer, words: readonly string[]): boolean =>
  words.length === 1 && one.words[0] !== words[0] && one.words[one.words.length - 1] !== words[0]

function same(byWord: ReadonlyMap<string, readonly Bearer[]>, words: readonly string[]): Bearer[] {
  const key = words.join(' ')
  return (byWord.get(words[0] as string) ?? []).filter((one) => one.words.join(' ') === key)
}

/** Person or body, woman or man, how old: from all places where the name stands. */
function learn(source: string, copy: readonly Copy[], bearer: Bearer): void {
  const first = bearer.words[0] as string
  const last = bearer.words[bearer.words.length - 1] as string
  if (women.has(first)) bearer.gender = 'she'
  else if (men.has(first)) bearer.gender = 'he'
  for (const word of bearer.words) if (bodies.has(word) || companyMarks.has(word)) bearer.body = true
  if (bearer.gender && !bodies.has(last) && !companyMarks.has(last)) bearer.person = true
  for (const one of bearer.named) {
    const words = wordsOf(source, copy[one.at] as Copy)
    if (one.gender) bearer.gender = one.gender
    if (one.titled) bearer.person = true
    if (one.article && !one.titled) bearer.body = true
    // «advocacy group Progress Iowa»
    const before = one.from > 0 ? words.word(one.from - 1) : ''
    if (!one.titled && (generic.has(before) || bodies.has(before)) && !bearer.gender) bearer.body = true
    const block = copy[one.at] as Copy
    const {kinds, starts, ends} = block
    if (kinds[one.to] === TokenKind.comma && kinds[one.to + 1] === TokenKind.number) {
      const age = source.slice(starts[one.to + 1], ends[one.to + 1])
      if (/^\d{1,2}$/.test(age) && (kinds[one.to + 2] === TokenKind.comma || kinds[one.to + 2] === TokenKind.stop)) {
        bearer.age ??= age
        bearer.person = true
      }
    }
    if (/[&\d]/.test(one.text)) bearer.body = true
    if (kinds[one.to] === TokenKind.comma && !bearer.body && isSaidRole(words, one.to + 1)) bearer.person = true
  }
  if (bearer.person) bearer.body = false
  const fullest = bearer.named.reduce((a, b) => (b.words.length > a.words.length ? b : a))
  bearer.name = bearer.body ? withArticle(source, copy, fullest) : fullest.text
}

/** «, a class 9 student», «, head of the port»: whether a role stands in the first words after a name's comma. */
function isSaidRole({word, copy: {kinds, length}}: Words, from: number): boolean {
  for (let at = from; at < from + 5 && at < length && isWord(kinds[at]); at++) {
    if (isRole(word(at))) return true
    if (prepositions.has(word(at))) return false
  }
  return false
}

function withArticle(source: string, copy: readonly Copy[], one: Named): string {
  const {starts, ends} = copy[one.at] as Copy
  return one.article ? source.slice(starts[one.from - 1], ends[one.from - 1]) + ' ' + one.text : one.text
}

/** «the International Tarn Commission (ITC)», and what has the letters of one name only. */
function acronyms(source: string, copy: readonly Copy[], bearers: readonly Bearer[]): ReadonlyMap<string, Bearer> {
  const out = new Map<string, Bearer>()
  const initials = new Map<string, Bearer | null>()
  for (const bearer of bearers) {
    for (const {at, to} of bearer.named.slice(0, 4)) {
      const {kinds, starts, ends} = copy[at] as Copy
      if (kinds[to] !== TokenKind.bracket || !isCapital(kinds[to + 1]) || kinds[to + 2] !== TokenKind.unbracket)
        continue
      out.set(source.slice(starts[to + 1], ends[to + 1]), bearer)
      bearer.body = true
      bearer.person = false
      bearer.name = withArticle(source, copy, bearer.named[0] as Named)
    }
    if (bearer.person || bearer.words.length < 2) continue
    const letters = bearer.words
      .filter((word) => !functionWords.has(word))
      .map((word) => (word[0] as string).toUpperCase())
    const key = letters.join('')
    initials.set(key, initials.has(key) ? null : bearer)
  }
  for (const [letters, bearer] of initials)
    if (bearer && letters.length > 1 && !out.has(letters)) out.set(letters, bearer)
  return out
}
