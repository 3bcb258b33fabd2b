import {bodies, companyMarks, firms, generic} from '../../lexicon/bodies.js'
import {functionWords, prepositions} from '../../lexicon/function-words.js'
import {femaleNouns, maleNouns, men, women} from '../../lexicon/given-names.js'
import {TokenKind} from '../words/tokens.js'
import type {Copy, Words} from '../types.js'
import type {Bearer, Named} from './named.js'
import {partyAt} from './party.js'
import {isRole} from './roles.js'
import {isCapital, isWord, sentenceAt, wordsOf} from '../words/text.js'

/** Person or body, woman or man, how old: from all places where the name stands. */
export function learn(source: string, copy: readonly Copy[], bearer: Bearer): void {
  const first = bearer.words[0] as string
  const last = bearer.words[bearer.words.length - 1] as string
  if (women.has(first)) bearer.gender = 'she'
  else if (men.has(first)) bearer.gender = 'he'
  for (const word of bearer.words) if (bodies.has(word) || companyMarks.has(word)) bearer.body = true
  if (bearer.gender && !bodies.has(last) && !companyMarks.has(last)) bearer.person = true
  for (const one of bearer.named) {
    const words = wordsOf(source, copy[one.at] as Copy)
    if (one.gender) bearer.gender = one.gender
    bearer.gender ??= genderBeside(words, one)
    // «salmon farmer Norvik ASA» is none
    if (one.titled && !firms.has(last)) bearer.person = true
    if (one.article && !one.titled) bearer.body = true
    // «advocacy group Progress Iowa»
    const before = one.from > 0 ? words.word(one.from - 1) : ''
    const body = (generic.has(before) || bodies.has(before)) && !PLAYERS.has(before)
    if (!one.titled && body && !bearer.gender && !isHeld(words, one.from)) bearer.body = true
    const block = copy[one.at] as Copy
    const {kinds, starts, ends} = block
    if (kinds[one.to] === TokenKind.comma && kinds[one.to + 1] === TokenKind.number) {
      const age = source.slice(starts[one.to + 1], ends[one.to + 1])
      if (/^\d{1,2}$/.test(age) && (kinds[one.to + 2] === TokenKind.comma || kinds[one.to + 2] === TokenKind.stop)) {
        bearer.age ??= age
        bearer.person = true
      }
    }
    // «Bell (58) has pleaded guilty»
    if (kinds[one.to] === TokenKind.bracket && kinds[one.to + 2] === TokenKind.unbracket) {
      const age = source.slice(starts[one.to + 1], ends[one.to + 1])
      if (/^[1-9]\d$/.test(age) && one.words.length > 1) {
        bearer.age ??= age
        bearer.person = true
      }
    }
    const old = ageAfter(source, block, one)
    if (old) {
      bearer.age ??= old.age
      bearer.gender ??= old.gender
      bearer.person = true
    }
    const party = partyAt(words, one.to + 1)
    if (party) {
      bearer.party ??= party
      bearer.person = true
    }
    const who = ageWho(source, block, words, one)
    if (who) {
      bearer.age ??= who
      bearer.person = true
    }
    if (/[&\d]|^(?:People|Women|Children)['’]s /.test(one.text)) bearer.body = true
    // «Brandon Garrison, a law professor,» is a man, and no garrison
    const sole = !bearer.body || (bearer.gender !== null && bearer.words.length === 2)
    if (kinds[one.to] === TokenKind.comma && sole && isSaidRole(words, one.to + 1)) bearer.person = true
  }
  if (bearer.person) bearer.body = false
  const fullest = bearer.named.reduce((a, b) => (b.words.length > a.words.length ? b : a))
  bearer.name = bearer.body ? withArticle(source, copy, fullest) : fullest.text
}

/** «Veteran center Ana Ruiz» */
const PLAYERS: ReadonlySet<string> = new Set(['center', 'centre', 'guard'])

/** «Spokesman for the provincial government Ana Ruiz»: the body is the one that somebody speaks for. */
function isHeld({word, copy: {kinds}}: Words, from: number): boolean {
  for (let at = from - 1; at > 0 && from - at <= HELD && isWord(kinds[at]); at--)
    if (word(at) === 'for' || word(at) === 'of') return isRole(word(at - 1))
  return false
}
const HELD = 6

/** «Ruiz, 24, said»: the age that stands beside any of the forms of a name. */
export function ageOf(source: string, copy: readonly Copy[], {named}: Bearer): string | null {
  for (const {at, to} of named) {
    const {kinds, starts, ends} = copy[at] as Copy
    if (kinds[to] !== TokenKind.comma || kinds[to + 1] !== TokenKind.number || kinds[to + 2] !== TokenKind.comma)
      continue
    const age = source.slice(starts[to + 1], ends[to + 1])
    if (/^\d{1,2}$/.test(age)) return age
  }
  return null
}

/** «her son, Tom Beck,», «Ana Ruiz, 40, a mother of two,»: what a noun in commas beside the name tells. */
function genderBeside({word, copy: {kinds}}: Words, {from, to}: Named): 'he' | 'she' | null {
  const of = (at: number): 'he' | 'she' | null => {
    if (kinds[at] !== TokenKind.lower) return null
    return femaleNouns.has(word(at)) ? 'she' : maleNouns.has(word(at)) ? 'he' : null
  }
  const closes = kinds[to] === TokenKind.comma || kinds[to] === TokenKind.stop
  const before = kinds[from - 1] === TokenKind.comma && closes && OWN.has(word(from - 3)) ? of(from - 2) : null
  if (before || kinds[to] !== TokenKind.comma) return before
  const at = kinds[to + 1] === TokenKind.number && kinds[to + 2] === TokenKind.comma ? to + 3 : to + 1
  // «Ana Ruiz, 40, her brother Jan Ruiz, 38,» are two
  return OWN.has(word(at)) && !isCapital(kinds[at + 2]) ? of(at + 1) : null
}
const OWN: ReadonlySet<string> = new Set(['a', 'an', 'the', 'his', 'her', 'their'])

/** «Bell, 59, stood with his eyes closed»: whose eyes they are. */
export function genderOfOwn({word, copy}: Words, {from, to}: Named): 'he' | 'she' | null {
  const {kinds, sentences} = copy
  if (sentences[sentenceAt(copy, from)] !== from) return null
  for (let at = to; at - to < OWN_REACH; at++) {
    if (isCapital(kinds[at]) || kinds[at] === TokenKind.stop) return null
    if (WITH.has(word(at)) && kinds[at + 2] === TokenKind.lower) {
      if (word(at + 1) === 'his') return 'he'
      if (word(at + 1) === 'her') return 'she'
    }
  }
  return null
}
const WITH: ReadonlySet<string> = new Set(['with', 'in'])
const OWN_REACH = 8

/** «Ana Ruiz, who is 83 and nearly deaf,», «Tom Beck, who turned 40,» */
function ageWho(source: string, {kinds, starts, ends}: Copy, {word}: Words, {to}: Named): string | null {
  const at = kinds[to] === TokenKind.comma ? to + 1 : to
  if (word(at) !== 'who' || !AGED.has(word(at + 1)) || kinds[at + 2] !== TokenKind.number) return null
  const next = word(at + 3)
  const closes = kinds[at + 3] === TokenKind.comma || next === 'and' || next === 'but'
  const age = source.slice(starts[at + 2], ends[at + 2])
  return closes && /^\d{2}$/.test(age) ? age : null
}
const AGED: ReadonlySet<string> = new Set(['is', 'was', 'turned', 'turns'])

/** «Ana Ruiz has died. She was 94.»: how old that one was with whose name the sentence before begins. */
function ageAfter(source: string, block: Copy, one: Named): {age: string; gender: 'he' | 'she'} | null {
  const {kinds, sentences, starts, ends} = block
  const at = sentenceAt(block, one.from)
  const from = sentences[at + 1]
  if (sentences[at] !== one.begins || from === undefined || kinds[from + 2] !== TokenKind.number) return null
  const after = kinds[from + 3]
  if (after !== TokenKind.stop && after !== TokenKind.comma) return null
  const {word} = wordsOf(source, block)
  const gender = word(from)
  const age = source.slice(starts[from + 2], ends[from + 2])
  if ((gender !== 'he' && gender !== 'she') || word(from + 1) !== 'was' || !/^\d{1,3}$/.test(age)) return null
  return {age, gender}
}

/** «, a class 9 student», «, head of the port»: whether a role stands in the first words after a name's comma. */
export function isSaidRole({word, copy: {kinds, length}}: Words, from: number): boolean {
  for (let at = from; at < from + 5 && at < length && isWord(kinds[at]); at++) {
    if (isRole(word(at))) return true
    // «a University of Virginia law professor»
    if (word(at) === 'of' && bodies.has(word(at - 1)) && isCapital(kinds[at - 1])) from += 2
    else if (prepositions.has(word(at))) return false
  }
  return false
}

function withArticle(source: string, copy: readonly Copy[], one: Named): string {
  const {starts, ends} = copy[one.at] as Copy
  return one.article ? source.slice(starts[one.from - 1], ends[one.from - 1]) + ' ' + one.text : one.text
}

/** «the Food and Drug Office (FDO)»: a name with what `and` joins to its front, where letters in brackets stand for that. */
function spelled(source: string, copy: readonly Copy[], one: Named, letters: string): string | null {
  const {at, from, words, end} = one
  const {kinds, starts, ends} = copy[at] as Copy
  if (letters.length !== words.length + 1 || from < 2 || !isCapital(kinds[from - 2])) return null
  // What «&» joins is one run of capitals anyway.
  if (source.slice(starts[from - 1], ends[from - 1]) !== 'and' || source[starts[from - 2] as number] !== letters[0])
    return null
  let begin = from - 2
  while (begin > 0 && isCapital(kinds[begin - 1])) begin--
  return source.slice(starts[begin], end).replace(/\s+/g, ' ')
}

/** «the International Tarn Commission (ITC)», and what has the letters of one name only. */
export function acronyms(
  source: string,
  copy: readonly Copy[],
  bearers: readonly Bearer[]
): ReadonlyMap<string, Bearer> {
  const out = new Map<string, Bearer>()
  const initials = new Map<string, Bearer | null>()
  for (const bearer of bearers) {
    for (const {at, to} of bearer.named.slice(0, 4)) {
      const {kinds, starts, ends} = copy[at] as Copy
      if (kinds[to] !== TokenKind.bracket || !isCapital(kinds[to + 1]) || kinds[to + 2] !== TokenKind.unbracket)
        continue
      // «Cllr Tom Beck (Lab)», «Ana Ruiz (DUP)»: a party's letters
      if (bearer.person || kinds[to + 1] === TokenKind.capital) continue
      const letters = source.slice(starts[to + 1], ends[to + 1])
      out.set(letters, bearer)
      bearer.body = true
      bearer.person = false
      const first = bearer.named[0] as Named
      bearer.name = spelled(source, copy, first, letters) ?? withArticle(source, copy, first)
    }
    if (bearer.person || bearer.words.length < 2) continue
    const letters = bearer.words
      .filter((word) => !functionWords.has(word))
      .map((word) => (word[0] as string).toUpperCase())
    const key = letters.join('')
    initials.set(key, initials.has(key) ? null : bearer)
    // «GPU» of General Public Utilities Corp
    if (letters.length < 4 || !companyMarks.has(bearer.words[bearer.words.length - 1] as string)) continue
    const short = key.slice(0, -1)
    initials.set(short, initials.has(short) ? null : bearer)
  }
  for (const [letters, bearer] of initials)
    if (bearer && letters.length > 1 && !out.has(letters)) out.set(letters, bearer)
  return out
}
