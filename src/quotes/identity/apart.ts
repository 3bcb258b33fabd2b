import {prepositions} from '../../lexicon/function-words.js'
import {TokenKind} from '../words/tokens.js'
import {isLetters} from './name-end.js'
import {isOrigin} from './name-opening.js'
import {isRole, isTitle, soundsLikeRole} from './roles.js'
import {
  DETERMINERS,
  GRADES,
  headIn,
  isBreak,
  isNominal,
  isOneOf,
  isPart,
  isPassive,
  isSomebody,
  LONGEST,
  POINTERS,
  POSSESSIVES,
  QUALIFIERS,
  SAID,
  TRAILING
} from './phrase.js'
import {isCapital, isWord, pastBrackets, sentenceAt} from '../words/text.js'
import type {Stretch, Words} from '../types.js'

/** «The coach of the town, Gianni Sforza, said»: what its sentence begins with, up to the comma before the name. */
export function apart(words: Words, name: Stretch): Stretch | null {
  const {word, copy} = words
  const {kinds} = copy
  let comma = name.from - 1
  while (comma > 0 && (isTitle(word(comma)) || (kinds[comma] === TokenKind.stop && isTitle(word(comma - 1))))) comma--
  if (QUALIFIERS.has(word(comma)) && kinds[comma - 1] === TokenKind.comma) comma--
  // «its captain, surnamed Kuo, was held»
  if (TRAILING.has(word(comma))) comma--
  // «the vicar, the Right Rev. Ana Ruiz,», «his party, the League for the Lake,»
  if (GRADES.has(word(comma))) comma--
  const the = word(comma) === 'the' && kinds[comma - 1] === TokenKind.comma
  if (the) comma--
  // «the No. 3 seed, Chile’s Ana Ruiz,»
  if (kinds[comma] === TokenKind.clitic && isCapital(kinds[comma - 1])) comma -= 2
  // «its architect, the Danish-born Jo Bell, said»
  if (isOrigin(word(comma))) comma -= word(comma - 1) === 'the' ? 2 : 1
  if (comma < 1 || kinds[comma] !== TokenKind.comma || NAMES.has(word(comma - 1))) return null
  const next = kinds[pastBrackets(copy, isLetters(words, name.to) ? name.to + 1 : name.to)] as number | undefined
  if (next !== undefined && next !== TokenKind.comma && next !== TokenKind.stop && next !== TokenKind.lower) return null
  const aged = agedAt(words, comma)
  if (aged) return aged
  const opens = copy.sentences[sentenceAt(copy, name.from)] as number
  // A body is told of from where its sentence begins: «His party, …», «The town’s club, …»
  const first = OPENERS.has(word(opens)) ? opens + 1 : opens
  if (the && !(isOwners(words, first) && isFree(words, first, comma))) return null
  let from = comma
  while (from > opens && comma - from < LONGEST && !isBreak(kinds[from - 1])) from--
  const office = officeAt(words, opens, comma)
  if (office >= 0) from = office
  // «According to the head of the office, …», «said the owner, …»
  for (let at = comma - 1; at >= from; at--)
    if (
      (SAID.has(copy.hashes[at] as number) && kinds[at] === TokenKind.lower && !isPassive(words, at)) ||
      (word(at) === 'to' && word(at - 1) === 'according')
    ) {
      if (!hasWho(words, from, at)) from = at + 1
      break
    }
  while (from < comma && OPENERS.has(word(from))) from++
  if (the && from > first) return null
  if (CLAUSES.has(word(from)) && DETERMINERS.has(word(from + 1)) && comma - from <= OPENING && isRole(word(comma - 1)))
    from++
  const ends = next === undefined || next === TokenKind.comma || next === TokenKind.stop
  const that = POINTERS.has(word(from)) && from === opens
  if (from >= comma || (prepositions.has(word(from)) && !that)) return kinOf(words, comma, ends && BE.has(word(from)))
  if (isOneOf(words, from, comma)) return {from, to: comma}
  // «The owner himself, Ana Ruiz,»
  const to = SELVES.has(word(comma - 1)) ? comma - 1 : comma
  const found = {from: that ? from + 1 : from, to}
  const head = headIn(words, found)
  if (
    head < 0 ||
    !(
      isRole(word(head)) ||
      (isOwners(words, from) && (from === opens || kinds[from - 1] !== TokenKind.stop) && isSomebody(word(head)))
    )
  )
    return kinOf(words, comma, ends)
  // «The captain, Ben Shaw, said»; «The owner told the baker, Ben Shaw, that …» tells of the baker
  return isNominal(words, found) ? {from, to} : kinOf(words, comma, ends)
}
const SELVES: ReadonlySet<string> = new Set(['himself', 'herself', 'itself'])
const isOwners = ({word, copy: {kinds}}: Words, at: number): boolean =>
  DETERMINERS.has(word(at)) || kinds[at + 1] === TokenKind.clitic

const isFree = ({copy: {kinds}}: Words, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (isBreak(kinds[at])) return false
  return true
}

/** «would give only his first name, Tom» */
const NAMES: ReadonlySet<string> = new Set(['name', 'surname', 'names'])

/** «gave the wheel to a 19-year-old deckhand, Ana Ruiz, with no licence»: somebody's age tells where it begins. */
function agedAt({word, copy: {kinds}}: Words, comma: number): Stretch | null {
  for (let at = comma - 1; at > 0 && comma - at <= AGED && isWord(kinds[at]); at--)
    if (/^\d{1,3}-year-old$/.test(word(at))) {
      const article = word(at - 1)
      return article === 'a' || article === 'an' ? {from: at - 1, to: comma} : null
    }
  return null
}
/** Most words from an age on: «19-year-old student of the law». */
const AGED = 5

/** «The bell, cast in 1651, was found by a baker, Ana Ruiz.» */
const BE: ReadonlySet<string> = new Set(['is', 'was', 'are', 'were', 'has', 'had'])
const OPENERS: ReadonlySet<string> = new Set(['but', 'and', 'meanwhile', 'by', 'which', 'whom', 'whose'])
const CLAUSES: ReadonlySet<string> = new Set(['while', 'as', 'although', 'whereas', 'because'])
/** Most words of a clause’s opening and its subject: «while its chief whip». */
const OPENING = 6

/**
 * «was given to Bell’s granddaughter, Ana, who …», «with his wife, Ana,», «was driven by a local baker, Tom Beck,»: a role
 * with its possessive, or with its article where a comma or a stop follows the name.
 */
function kinOf(words: Words, comma: number, ends: boolean): Stretch | null {
  const {word, copy} = words
  const {kinds} = copy
  // One, and not «their leaders»
  const role = word(comma - 1)
  // «a German organist, Ana Ruiz,»
  const like = !isTitle(role) && soundsLikeRole(role) && !role.endsWith('s')
  if (!(isTitle(role) || like) || kinds[comma - 1] !== TokenKind.lower) return null
  let from = comma - 2
  if (!like && POSSESSIVES.has(word(from))) return {from, to: comma}
  for (let at = from; ends && at > from - BESIDE && at >= 0; at--) {
    if (word(at) === 'a' || word(at) === 'an' || (word(at) === 'the' && !like)) return {from: at, to: comma}
    if (kinds[at] !== TokenKind.clitic && !isPart(words, at, -1)) break
  }
  if (like) return null
  // «Novacore’s chief executive, Ana Ruiz,»
  while (comma - from <= BESIDE && kinds[from] === TokenKind.lower && isPart(words, from, -1)) from--
  if (kinds[from] !== TokenKind.clitic || !isCapital(kinds[from - 1])) return null
  while (isCapital(kinds[from - 1]) && !prepositions.has(word(from - 1))) from--
  return {from, to: comma}
}
/** Most words from the article to the role. */
const BESIDE = 4

/**
 * «The Chairman, Bakers’ Guild of Orval (BGO), Tarn chapter, Mr Jo Bell, said»: where a role begins that stands before a
 * comma and a body in capitals; -1 where none does.
 */
function officeAt(words: Words, opens: number, comma: number): number {
  const {word, copy} = words
  const {kinds} = copy
  if (comma - opens > LONGEST) return -1
  let at = opens
  while (at < comma && kinds[at] !== TokenKind.comma) at++
  if (at >= comma || at - opens < 2 || !isRole(word(at - 1)) || !isCapital(kinds[at - 1]) || word(opens) !== 'the')
    return -1
  for (let token = at + 1; token < comma; token++)
    if (
      !isCapital(kinds[token]) &&
      !isBreak(kinds[token]) &&
      kinds[token] === TokenKind.lower &&
      !LINKS.has(word(token))
    )
      return -1
  return opens
}
const LINKS: ReadonlySet<string> = new Set([
  'of',
  'and',
  'for',
  'the',
  'in',
  'on',
  'branch',
  'chapter',
  'zone',
  'command',
  'council'
])

const hasWho = ({word}: Words, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (word(at) === 'who' || word(at) === 'that' || word(at) === 'which') return true
  return false
}
