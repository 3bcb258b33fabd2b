import {bodies, documents, generic, groups} from '../../lexicon/bodies.js'
import {femaleNouns, maleNouns} from '../../lexicon/given-names.js'
import {phraseList, type WordList} from '../../lexicon/word-list.js'
import {plain} from '../words/text.js'
import type {Kind} from './cast.js'
import type {Gender} from './named.js'
import {isRole, soundsLikeRole} from './roles.js'
import {partyOr, wholePlaces} from './told.js'

const DETERMINERS: WordList = phraseList(
  'the,a,an,this,that,these,those,one,his,her,its,their,our,some,several,many,both,two,three,four,five'
)
/** What follows a noun and what stands beside it. */
export const STOPS: WordList = phraseList(
  'of,for,in,at,on,from,with,by,to,who,which,that,near,close,familiar,about,under,within,and,as,after,following,during,before,since'
)

/** A phrase without a name: its noun, and what stands beside it before the noun. */
export interface Noun {
  definite: boolean
  head: string
  beside: string[]
  /** Where that one is from: «the senator from Ohio». */
  from: string | null
  /** Whose or of where that one is: «the village head of Gamber». */
  of: string | null
  /** Letters beside the noun: «the BJP leader». */
  letters: readonly string[]
}

export function nounOf(words: string): Noun {
  const all = wholePlaces(words).split(/\s+/).map(plain)
  let at = amongst(all)
  while (at < all.length - 1 && DETERMINERS.has(all[at] as string)) at++
  let to = at + 1
  while (to < all.length && !STOPS.has(all[to] as string) && !/^[,(]/.test(all[to] as string)) {
    if (isParticiple(all[to] as string) && kindOf(all[to - 1] as string) !== 'unknown') break
    to++
  }
  // «the head of state»
  if (all[to - 1] === 'head' && all[to] === 'of' && (all[to + 1] === 'state' || all[to + 1] === 'government'))
    return {
      definite: DEFINITE.has(all[0] as string),
      head: `head-of-${all[to + 1] as string}`,
      beside: [],
      from: null,
      of: null,
      letters: []
    }
  // «the left-arm quick»
  if (all[to - 1] === 'quick' && to > 1 && (all[to - 2] as string).endsWith('-arm')) all[--to - 1] += 'er'
  return {
    definite: all.length > 1 && DEFINITE.has(all[0] as string),
    head: partyOr((all[to - 1] ?? '').replace(/,$/, '')),
    beside: all
      .slice(at, to - 1)
      .filter((word, index) => !DETERMINERS.has(word) && !isAside(word) && !isOfTwo(word, all[at + index + 1]))
      .map(partyOr),
    from: all[to] === 'from' ? (all[to + 1] ?? null) : null,
    of: capitalOf(words),
    letters: lettersIn(words)
  }
}

/** «Gamber» in «the head of Gamber», «Orval» in «The leader of Orval Council» */
export const capitalOf = (words: string): string | null => / of (?:the )?(\p{Lu}[\p{L}-]+)/u.exec(words)?.[1] ?? null

/** «BJP» and «CPI» of some words */
export const lettersIn = (words: string): readonly string[] =>
  words.match(/(?<![\p{L}.])\p{Lu}{2,}(?![\p{L}.])/gu) ?? []

/** «one of the officials»: where that begins whose kind it is. */
function amongst(all: string[]): number {
  if (all.length < 4 || all[0] !== 'one' || all[1] !== 'of' || !DETERMINERS.has(all[2] as string)) return 0
  let head = 3
  while (head < all.length - 1 && !STOPS.has(all[head + 1] as string)) head++
  const many = all[head] as string
  if (many.endsWith('s') && kindOf(many) === 'group') all[head] = many.slice(0, -1)
  return 3
}

const DEFINITE: ReadonlySet<string> = new Set(['the', 'this', 'that', 'these', 'those'])

const isParticiple = (word: string): boolean =>
  (word.endsWith('ed') && /[a-z]{2}ed$/.test(word)) ||
  word.endsWith('sent') ||
  word.endsWith('seen') ||
  word.endsWith('written')

/** What is said of somebody and names no post: an age, a town. */
const isAside = (word: string): boolean =>
  word.endsWith(',') || word.endsWith('-based') || (word.endsWith('-year-old') && /^\d+-year-old$/.test(word))

/** «the junior senator», who is the one of two */
const isOfTwo = (word: string, next: string | undefined): boolean => word === 'junior' && next === 'senator'

const SOMEBODY: ReadonlySet<string> = new Set(['source', 'one', 'somebody', 'someone'])

/** What speaks under a common noun. */
export function kindOf(head: string): Kind {
  if (documents.has(head)) return 'text'
  // «the ministers»; not «the boss», «the actress»
  if (groups.has(head) || (head.endsWith('s') && !head.endsWith('ss') && isRole(head))) return 'group'
  if (isRole(head) || femaleNouns.has(head) || maleNouns.has(head)) return 'person'
  if (bodies.has(head) || generic.has(head)) return 'body'
  if (SOMEBODY.has(head) || soundsLikeRole(head)) return 'person'
  return head.endsWith('s') && !head.endsWith('ss') ? 'group' : 'unknown'
}

/** What a noun tells of who it is said of. */
export const genderOf = (head: string): Gender => (femaleNouns.has(head) ? 'she' : maleNouns.has(head) ? 'he' : null)
