import type {Found, Run} from '../types.js'
import {memberOf, type Cast, type Member} from './cast.js'
import type {Bearer, Named} from './named.js'
import type {Noun} from './common-noun.js'
import {person} from './pronoun.js'
import {withRole} from './told.js'

/** «the 58-year-old»: the one of that age; else the one told of last, if no other age is known. */
export function aged(cast: Cast, age: string, mention: Run, quote: Found): Member | null {
  const [only, other] = ofAge(cast, age)
  if (only && !other) return memberOf(cast, only)
  return person(cast, mention, quote, (member) => !member.bearer?.age || member.bearer.age === age, null)
}

export const ofAge = (cast: Cast, age: string): Bearer[] => withRole(cast, age).filter((one) => one.age === age)

/** «58» of «the 58-year-old», «6» of «the six-year-old teacher’s son». */
export function yearsIn(words: string): string | undefined {
  const years = /^(?:the )?(\d{1,2}|[a-z]{3,6})-year-old\b/i.exec(words)?.[1]?.toLowerCase()
  const small = years === undefined ? -1 : SMALL.indexOf(years)
  return small >= 0 ? String(small + 1) : years && /^\d/.test(years) ? years : undefined
}
const SMALL: readonly string[] = 'one two three four five six seven eight nine ten eleven twelve'.split(' ')

/** «the teenager», by age. */
export function youthBearer(cast: Cast, {head}: Noun, start: number): Bearer | null {
  const of = youths(cast, head, start)
  return of.length === 1 ? (of[0] as Bearer) : null
}

/** Those named before of whose age a noun tells. */
export const youths = (cast: Cast, head: string, start: number): Bearer[] =>
  YEARS.has(head)
    ? cast.register.bearers.filter(
        ({age, named}) => age !== null && isOfAge(head, age) && (named[0] as Named).start < start
      )
    : []

/** Whether an age, where it is known, is one that a noun tells: 20 is no teenager's. */
export function isOfAge(head: string, age: string | null): boolean {
  const ages = YEARS.get(head)
  return !ages || age === null || (Number(age) >= ages[0] && Number(age) <= ages[1])
}

const YEARS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['teenager', [13, 19]],
  ['teen', [13, 19]],
  ['youngster', [10, 22]],
  ['pensioner', [60, 99]],
  ['octogenarian', [80, 89]],
  ['septuagenarian', [70, 79]],
  ['nonagenarian', [90, 99]]
])
