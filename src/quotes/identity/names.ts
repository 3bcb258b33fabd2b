import {bodies, commercial, firms} from '../../lexicon/bodies.js'
import {days, functionWords, particles} from '../../lexicon/function-words.js'
import {men, women} from '../../lexicon/given-names.js'
import {letters, notRoles, parties, portfolios, roleLikeNames} from '../../lexicon/titles.js'
import {phraseList, type WordList} from '../../lexicon/word-list.js'
import {TokenKind} from '../words/tokens.js'
import {isApostrophe} from './phrase.js'
import {isShort, JUNIOR, titleBefore, titleHere} from './name-titles.js'
import {afterOffice} from './office.js'
import {isRole} from './roles.js'
import {endsLikeRole} from './spelling.js'
import {bare, isCapital} from '../words/text.js'
import type {Stretch, Words} from '../types.js'

/** A name in a block of copy; titles and forms of address before it are no part of it. */
export interface NameRun extends Stretch {
  /** Its words as they are compared: in lower case, without particles, nicknames and `Al-`. */
  words: string[]
  /** A word in marks within it: «Ana “Nita” Ruiz». */
  nickname: string | null
  /** Where the capitals begin that end in it, titles with them. */
  begins: number
  /** A title, an office, a rank or a form of address stands right before it. */
  titled: boolean
  /** `the` stands right before it. */
  article: boolean
}

/** «the National Merchant Marine Authority»; not «the Labour MP Tom Church» */
function isBody({word}: Words, from: number, end: number): boolean {
  if (!bodies.has(word(end - 1))) return false
  for (let at = from; at < end; at++) if (men.has(word(at)) || women.has(word(at)) || isShort(word(at))) return false
  return true
}

/**
 * The run of capitals that begins at a token, and the name in it.
 *
 * @returns the name, or none where the run holds no name (`Prime Minister`), and where the run ends
 */
export function nameRun(words: Words, at: number, limit: number, opens: boolean): {to: number; name: NameRun | null} {
  const {copy, word} = words
  const {kinds} = copy
  if (partyAt(words, at)) return {to: at + 1, name: null}
  const to = runEnd(words, at, limit)
  let from = at
  while (from < to && isOpener(words, from, opens && from === at)) from++
  const origin = from < to - 1 && isOrigin(word(from))
  if (origin) from++
  let end = to
  while (end > from && days.has(word(end - 1))) end--
  while (end - from > 2 && isLetters(words, end - 1)) end--
  const article =
    !origin && ((from > at && word(from - 1) === 'the') || (from === at && at > 0 && word(at - 1) === 'the'))
  if (from >= end) return {to, name: null}
  let start = from
  // «Anchor Glass Corp», «Warner Industries»: whatever a company's name begins with is its own
  const firm = end - from > 2 && (firms.has(word(end - 1)) || (article && isBody(words, from, end)))
  for (let token = from; token < end && !firm; token++) if (titleHere(words, token, from, end)) start = token + 1
  if (start < end && kinds[start] === TokenKind.stop) start++
  // «Geologist Ana Ruiz», where the sentence begins; not «Exeter Bakers Association», «Hanover Horse Show director»
  const owned = bodies.has(word(end - 1)) || (kinds[end] === TokenKind.lower && isRole(word(end)))
  if (
    start === from &&
    from === at &&
    opens &&
    !firm &&
    !owned &&
    end - start > 2 &&
    kinds[start + 1] === TokenKind.capital
  ) {
    const first = word(start)
    if (
      endsLikeRole(first) &&
      !notRoles.has(first) &&
      !roleLikeNames.has(first) &&
      !men.has(first) &&
      !women.has(first) &&
      !bodies.has(first)
    )
      start++
  }
  // «Neighbours Ana and Tom Beck»
  if (start === from && from === at && opens && !firm && end - start > 1 && isSeveral(words, start, end)) start++
  // «Brokerage Falk & Lind», «Carmaker Volta»; not «Airline Pilots Association»
  if (
    start === from &&
    from === at &&
    opens &&
    end - start > 1 &&
    TRADES.has(word(start)) &&
    !bodies.has(word(end - 1))
  )
    start++
  // «the Minister of Health Ana Ruiz»: what a preposition joins is the title's
  if (start === from && end - start > 2) start = Math.max(start, afterOffice(words, at, end))
  if (start >= end) return {to, name: null}
  const compared = comparedWords(words, start, end)
  if (compared.length === 0) return {to, name: null}
  const titled = (start > from && !commercial.has(word(start - 1))) || (start > 0 && titleBefore(words, start))
  return {
    to,
    name: {
      from: start,
      to: end,
      words: compared,
      nickname: nicknameIn(words, start, end),
      begins: from,
      titled,
      article: article && start === from
    }
  }
}

/** The party and the place that letters tell: «republican ohio» of «R-Ohio»; nothing of what is none. */
export function partyAt({word, copy: {kinds}}: Words, at: number): string | null {
  const letters = word(at)
  if (letters.charAt(1) !== '-' || !isCapital(kinds[at])) return null
  if (kinds[at - 1] !== TokenKind.comma && kinds[at - 1] !== TokenKind.bracket) return null
  const party = parties.get(letters.charAt(0))
  return party ? `${party} ${letters.slice(2)}` : null
}

/** «the Danish-born Ana Ruiz», «Orval-based Tom Beck» */
export const isOrigin = (word: string): boolean => {
  const at = word.lastIndexOf('-')
  return at > 0 && ORIGINS.has(word.slice(at + 1))
}
const ORIGINS: ReadonlySet<string> = new Set(['born', 'based', 'raised', 'educated', 'trained'])

/** Whether a word says what several are, the first of whom is called by a given name. */
const isSeveral = ({word}: Words, at: number, end: number): boolean =>
  word(at).endsWith('s') &&
  isRole(word(at)) &&
  word(end) === 'and' &&
  (women.has(word(at + 1)) || men.has(word(at + 1)))

/** What a company is, in one word before its name. */
const TRADES: WordList = phraseList(
  'carmaker,automaker,chipmaker,drugmaker,planemaker,brewer,retailer,lender,insurer,brokerage,conglomerate,broadcaster'
)

/** Letters after a name: «Ana Ruiz KC». */
export const isLetters = ({word, copy: {kinds}}: Words, at: number): boolean =>
  (kinds[at] === TokenKind.capitals || kinds[at] === TokenKind.mixed) && letters.has(word(at))

/** A word that is in capitals for its place only: «But», «On», «Suddenly», «I». */
function isOpener({word, copy: {kinds}}: Words, at: number, opens: boolean): boolean {
  const here = word(at)
  if (isInitial(kinds[at]) && kinds[at + 1] === TokenKind.stop) return false
  // «the All Orval Students’ Union»
  if (here === 'all' && word(at - 1) === 'the' && isCapital(kinds[at + 1])) return false
  // «Will Price said», where no sentence begins: «Will the gate open?»
  if (here === 'will' && !opens && isCapital(kinds[at + 1])) return false
  // «director How Choon Beng»
  if (SURNAMES.has(here) && !opens && kinds[at - 1] === TokenKind.lower && isCapital(kinds[at + 1])) return false
  if (functionWords.has(here) || here === 'former') return true
  // «June Price said»; not «last June Price said»
  if (days.has(here))
    return !(women.has(here) || men.has(here)) || !isCapital(kinds[at + 1]) || DATING.has(word(at - 1))
  if (!opens || !here.endsWith('ly') || women.has(here) || men.has(here)) return false
  return /[a-z]{2}ly$/.test(here) && isCapital(kinds[at + 1])
}

/** Small words that are surnames of East Asia too. */
const SURNAMES: WordList = phraseList('how,so,an,to,my,no,do,you,ho,he')

/** The stop that closes a name: «Samuel Greene Jr.» */
export const isJunior = ({word, copy: {kinds, starts, ends}}: Words, at: number): boolean =>
  kinds[at] === TokenKind.stop && JUNIOR.has(word(at - 1)) && ends[at - 1] === starts[at]
const DATING: ReadonlySet<string> = new Set(
  'in of since until by before after last this next early mid late on from'.split(' ')
)

const isInitial = (kind: number | undefined): boolean => kind === TokenKind.initial

/** Where a run of capitals ends: particles, nicknames in marks, initials and `of` in a body's name are inside of it. */
function runEnd(words: Words, at: number, limit: number): number {
  const {word} = words
  const {kinds, starts, ends} = words.copy
  let to = at + 1
  while (to < limit) {
    const kind = kinds[to]
    if (isCapital(kind)) {
      if (word(to) === 'i' && kinds[to + 1] !== TokenKind.stop) break
      to++
    } else if (kind === TokenKind.lower && isParticle(word(to))) {
      let next = to + 1
      while (next < limit && next < to + 3 && kinds[next] === TokenKind.lower && particles.has(word(next))) next++
      if (next >= limit || !isCapital(kinds[next])) break
      to = next + 1
    } else if (kind === TokenKind.stop) {
      if (to - at > 1 && isJunior(words, to)) {
        to++
        break
      }
      const short = isInitial(kinds[to - 1]) || isShort(word(to - 1))
      if (!short || ends[to - 1] !== starts[to] || to + 1 >= limit || !isCapital(kinds[to + 1])) break
      to += 2
    } else if (kind === TokenKind.open && isCapital(kinds[to + 1])) {
      let close = to + 2
      while (close < limit && close < to + 4 && isCapital(kinds[close])) close++
      if (kinds[close] !== TokenKind.close || close + 1 >= limit || !isCapital(kinds[close + 1])) break
      to = close + 2
    } else if (kind === TokenKind.other && word(to) === '&' && to + 1 < limit && isCapital(kinds[to + 1])) to += 2
    // «Halden Foods, Inc.»
    else if (kind === TokenKind.comma && isFirm(words, to + 1)) to += 2
    // «Ministry of Trade, Industry and Energy»
    else if (isNextField(words, at, to)) to += 2
    // «Tarn A/S»
    else if (word(to) === '/' && to - at > 1 && word(to - 1) === 'a' && word(to + 1) === 's') to += 2
    // «Orval Students’ Union»
    else if (to + 1 < limit && isOwners(words, to)) to += 2
    else if (kind === TokenKind.lower && (word(to) === 'of' || word(to) === 'for') && bodies.has(word(to - 1))) {
      const next = to + 1 < limit && word(to + 1) === 'the' ? to + 2 : to + 1
      if (next >= limit || !isCapital(kinds[next])) break
      to = next + 1
    } else break
  }
  return to
}

/** «Ministry of Trade|, Industry», «Department of Health| and Human Services»: the next field in a public body’s name. */
function isNextField({word, copy: {kinds}}: Words, at: number, to: number): boolean {
  if (kinds[to] !== TokenKind.comma && word(to) !== 'and') return false
  if (!isCapital(kinds[to + 1]) || !portfolios.has(word(to + 1)) || !portfolios.has(word(to - 1))) return false
  const first = word(at) === 'the' ? at + 1 : at
  return MINISTRIES.has(word(first)) && (word(first + 1) === 'of' || word(first + 1) === 'for')
}
const MINISTRIES: ReadonlySet<string> = new Set(['ministry', 'department', 'office', 'bureau', 'secretariat'])

/** A small word inside of a name; «Puig i Soler» has one that is an initial where it is in capitals. */
const isParticle = (word: string): boolean => word === 'i' || particles.has(word)

/** What stands after a comma at the end of a company's name. */
export const isFirm = ({word, copy: {kinds}}: Words, at: number): boolean => isCapital(kinds[at]) && FIRMS.has(word(at))
const FIRMS: ReadonlySet<string> = new Set(['inc', 'llc', 'ltd', 'corp', 'plc', 'limited'])

/** The apostrophe of a plural in a body's name: «Students’ Union». */
const isOwners = (words: Words, at: number): boolean =>
  isApostrophe(words, at) && isCapital(words.copy.kinds[at + 1]) && bodies.has(words.word(at + 1))

function nicknameIn({word, copy: {kinds}}: Words, from: number, to: number): string | null {
  for (let at = from + 1; at < to - 2; at++)
    if (kinds[at] === TokenKind.open) return kinds[at + 2] === TokenKind.close ? word(at + 1) : null
  return null
}

function comparedWords({word, copy: {kinds}}: Words, from: number, to: number): string[] {
  const out: string[] = []
  let quoted = false
  for (let at = from; at < to; at++) {
    const kind = kinds[at]
    if (kind === TokenKind.open || kind === TokenKind.close) quoted = kind === TokenKind.open
    else if (!quoted && isCapital(kind) && !(particles.has(word(at)) && at < to - 1)) out.push(bare(word(at)))
  }
  return out
}
