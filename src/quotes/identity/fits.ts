import {bodies} from '../../lexicon/bodies.js'
import {limiting, offices, portfolios, wider} from '../../lexicon/titles.js'
import {capitalOf, lettersIn, type Noun, STOPS} from './common-noun.js'
import type {Bearer} from './named.js'
import {isHeadOfState} from './post.js'
import {isRole} from './roles.js'
import {isSmall} from './spelling.js'
import {wordsIn} from './told.js'

/** Whether a description says what a noun says: «the former senator» of «former Sen.», «the minister» of no deputy. */
export function fits({head, beside, of, letters}: Noun, told: string, one: Bearer): boolean {
  // «the head of Gamber» is no head of Orval
  if (of !== null && capitalOf(told) !== null && !told.includes(of)) return false
  // «the BJP leader» is no AAP leader
  const others = letters.length > 0 ? lettersIn(told) : []
  if (others.length > 0 && !others.some((own) => letters.includes(own))) return false
  if (head.startsWith('head-of-')) return isHeadOfState(head, told)
  const all = wordsIn(told)
  const end = all.findIndex((word, index) => index > 0 && STOPS.has(word) && word !== 'and')
  const own = end < 0 ? all : all.slice(0, end)
  const noun = offices.get(head) ?? head
  const at = own.findLastIndex((word) => word === noun || word === head || (wider.get(head)?.includes(word) ?? false))
  if (at < 0) return false
  // «the coast guard» is no «coast guard spokesman»
  if (bodies.has(noun) && at < own.length - 1 && isRole(own[at + 1] as string)) return false
  // «the attorney» is no Attorney General
  if (own[at + 1] === 'general' && GENERALS.has(own[at] as string)) return false
  // «the deputy» is no Deputy Commissioner
  if (limiting.has(own[at] as string) && own.some((word, index) => index > at && isRole(word))) return false
  // «the Business Secretary» is a minister, a press secretary none, and a First Minister another
  if (noun === 'minister' && own[at] === 'secretary' && !portfolios.has(own[at - 1] ?? '')) return false
  // «the finance minister» is no Chief Minister, and no Information Secretary
  const field = noun === 'minister' ? beside.find((word) => portfolios.has(word)) : undefined
  if (field !== undefined && !all.includes(field))
    if (HEADS.has(own[at - 1] as string) || all.some((word) => portfolios.has(word))) return false
  if (head === 'minister' && own[at - 1] === 'first' && !beside.includes('first')) return false
  if (noun === 'premier' && own[at] === 'minister') return own[at - 1] === 'prime' && !limiting.has(own[at - 2] ?? '')
  if (own.some((word, index) => index < at && limiting.has(word) && !beside.includes(word))) return false
  // «the state’s governor» may be any
  const missing = beside.filter(
    (word) => !own.includes(word) && !all.includes(word) && !one.words.includes(word) && !OWNERS.test(word)
  )
  return missing.every((word) => !limiting.has(word) && isSmall(word) && !isRole(word))
}

const OWNERS = /^(?:state|city|town|country|nation|province|region|county|district|company|club)['’]s$/
const HEADS: ReadonlySet<string> = new Set(['chief', 'prime', 'first'])
const GENERALS: ReadonlySet<string> = new Set(['attorney', 'solicitor', 'surgeon', 'major'])
