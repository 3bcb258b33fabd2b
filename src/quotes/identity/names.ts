import {bodies, commercial, companyMarks, firms, trades} from '../../lexicon/bodies.js'
import {days, particles} from '../../lexicon/function-words.js'
import {men, women} from '../../lexicon/given-names.js'
import {nationals, notRoles, positions, roleLikeNames, students} from '../../lexicon/titles.js'
import type {Stretch, Words} from '../types.js'
import {bare, isCapital} from '../words/text.js'
import {TokenKind} from '../words/tokens.js'
import {isInitial, isLetters, runEnd} from './name-end.js'
import {isOpener, isOrigin} from './name-opening.js'
import {isShort, titleBefore, titleHere} from './name-titles.js'
import {afterOffice} from './office.js'
import {partyAt} from './party.js'
import {isRole} from './roles.js'
import {endsLikeRole} from './spelling.js'

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
  // «American Casey Lund»
  if (
    start === from &&
    end - start > 2 &&
    nationals.has(word(start)) &&
    isPerson(words, start + 1, end, opens || article)
  )
    start++
  // «Senior Ana Ruiz», of a school
  if (
    start === from &&
    end - start > 2 &&
    positions.has(word(start)) &&
    isStudent(words, start + 1, end, opens && from === at)
  )
    start++
  // «Neighbours Ana and Tom Beck»
  if (start === from && from === at && opens && !firm && end - start > 1 && isSeveral(words, start, end)) start++
  // «Brokerage Falk & Lind», «Carmaker Volta»; not «Airline Pilots Association»
  if (
    start === from &&
    from === at &&
    opens &&
    end - start > 1 &&
    trades.has(word(start)) &&
    !bodies.has(word(end - 1))
  )
    start++
  // «the Minister of Health Ana Ruiz»: what a preposition joins is the title's
  if (start === from && end - start > 2) {
    start = Math.max(start, afterOffice(words, at, end))
    // «Leader of Opposition V D Ruiz»
    while (start > from + 1 && isInitial(kinds[start - 1])) start--
  }
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

/** A given name, or two words of which nothing tells that they name a body: «beat American Casey Lund» */
function isPerson({word, copy: {kinds}}: Words, from: number, to: number, barred: boolean): boolean {
  if (women.has(word(from)) || men.has(word(from))) return true
  return (
    !barred &&
    to - from === 2 &&
    kinds[from] === TokenKind.capital &&
    kinds[from - 2] === TokenKind.lower &&
    !endsBody(word(to - 1))
  )
}
/** A given name; at a sentence’s start two words of which nothing tells that they name a body. */
const isStudent = ({word, copy: {kinds}}: Words, from: number, to: number, opens: boolean): boolean =>
  women.has(word(from)) ||
  men.has(word(from)) ||
  (opens &&
    (students.has(word(from - 1)) || kinds[to] === TokenKind.lower) &&
    to - from === 2 &&
    kinds[from] === TokenKind.capital &&
    !endsBody(word(to - 1)) &&
    !isRole(word(to - 1)))
const endsBody = (word: string): boolean => bodies.has(word) || companyMarks.has(word) || word.endsWith('s')

/** Whether a word says what several are, the first of whom is called by a given name. */
const isSeveral = ({word}: Words, at: number, end: number): boolean =>
  word(at).endsWith('s') &&
  isRole(word(at)) &&
  word(end) === 'and' &&
  (women.has(word(at + 1)) || men.has(word(at + 1)))

/** «Nita» in «Ana “Nita” Ruiz» */
function nicknameIn({word, copy: {kinds}}: Words, from: number, to: number): string | null {
  for (let at = from + 1; at < to - 2; at++)
    if (kinds[at] === TokenKind.open) return kinds[at + 2] === TokenKind.close ? word(at + 1) : null
  return null
}

/** The words of a name as they are compared, without those in marks. */
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
