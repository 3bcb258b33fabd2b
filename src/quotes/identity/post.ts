import {nationals} from '../../lexicon/titles.js'
import {descriptionsOf, type Cast} from './cast.js'
import type {Bearer, Named} from './named.js'
import {bySpouse} from './kin.js'
import {isRole} from './roles.js'
import {plain} from '../words/text.js'

/** «the SP» of a Superintendent of Police, «the CM» of a Chief Minister: the only one named before of that post. */
export const byLetters = (cast: Cast, letters: string, start: number): Bearer | null => only(cast, letters, start)

/** «His brother said»: the only one of whom the story has said that he is «his brother». */
export function byOwn(cast: Cast, words: string, start: number): Bearer | null {
  const same = straight(words)
  if (!OWN.has(same.slice(0, same.indexOf(' '))) && !/'s?\s/.test(same)) return null
  const role = same.slice(same.lastIndexOf(' ') + 1)
  return isRole(role) && !isRole(role.slice(0, -1))
    ? (only(cast, same, start) ?? bySpouse(cast, same, start, only))
    : null
}

const OWN: ReadonlySet<string> = new Set(['his', 'her', 'their', 'its'])

function only(cast: Cast, key: string, start: number): Bearer | null {
  const of = ((cast.posts ??= postsOf(cast)).get(key) ?? []).filter(({named}) => (named[0] as Named).start < start)
  return of.length === 1 ? (of[0] as Bearer) : null
}

/** Two are as good as many: nobody is meant for sure. */
const MANY = 8

/** Who has a description, by its words and by the letters of the post. */
function postsOf(cast: Cast): Map<string, Bearer[]> {
  const out = new Map<string, Bearer[]>()
  for (const one of cast.register.people()) {
    if (one.body) continue
    for (const key of new Set(descriptionsOf(cast, one).flatMap((told) => [straight(told), ...lettersOf(told)]))) {
      const list = out.get(key)
      if (!list) out.set(key, [one])
      else if (list.length < MANY) list.push(one)
    }
  }
  return out
}

const straight = (words: string): string => words.toLowerCase().replaceAll('’', "'")

/** «SP» of «Superintendent of Police (SP)», «CM» and «TCM» of «Tarn Chief Minister». */
function lettersOf(told: string): string[] {
  // «Superintendent of Police (SP)»; not «Chairman of the Harbour Works (HW)»
  const [, spelled, given] = /^([^(]*)\((\p{Lu}{2,4})\)/u.exec(told) ?? []
  const initials = spelled?.replace(/\b(?:of|and|the|for) /g, '').match(/(?<!\S)\S/g)
  if (given) return initials?.join('').toUpperCase() === given ? [given] : []
  // «Superintendent of Police (Rural)»
  const [post = ''] = told.split(/ (?:for|in|at) |,| \(/)
  const of = post.includes(' of ')
  if (!of && !isRole(plain(post.slice(post.lastIndexOf(' ') + 1)))) return []
  const letters = post.replace(/\P{Lu}+/gu, (rest) =>
    / \p{Ll}/u.test(rest) && !/ (?:of|and|the) $/.test(rest) ? '.' : ''
  )
  const last = letters.slice(letters.lastIndexOf('.') + 1)
  return [last, ...(of ? [] : [last.slice(1), last.slice(2)])].filter((key) => key.length > 1)
}

/** Whether a description is that of a country's first, and of no club's: «President», «the Tarnish president», «King». */
export function isHeadOfState(head: string, told: string): boolean {
  const words = told.toLowerCase().replace(/^the /, '').split(' ')
  const role = words.at(-1) ?? ''
  if (head === 'head-of-government') return GOVERNORS.has(role) || (role === 'minister' && words.at(-2) === 'prime')
  if (!HEADS.has(role)) return false
  return words.length === 1 || nationals.has(words.slice(0, -1).join(' '))
}
const HEADS: ReadonlySet<string> = new Set(['president', 'king', 'queen', 'emir', 'sultan', 'monarch', 'pope'])
const GOVERNORS: ReadonlySet<string> = new Set(['premier', 'chancellor'])
