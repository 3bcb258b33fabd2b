import {type Cast, descriptionsOf} from './cast.js'
import type {Noun} from './common-noun.js'
import {fits} from './fits.js'
import type {Bearer} from './named.js'
import {isBefore} from './near.js'
import {isRole, soundsLikeRole} from './roles.js'
import {isOfAnother, toldOf, withRole, wordsIn} from './told.js'

/** Whether the story calls somebody by a noun, and not only by one that is of its kind. */
export const isCalled = (cast: Cast, bearer: Bearer, head: string): boolean =>
  descriptionsOf(cast, bearer).some((told) => wordsIn(told).includes(head))

/** Those named before a place of whom the story says that they are what the noun says. */
export function rolesBefore(cast: Cast, noun: Noun, start: number): Bearer[] {
  return roled(cast, noun, (one) => isBefore(one, start))
}

/**
 * Those of whom the story says that they are what a noun says, and of whom a condition holds: of several the ones that
 * it calls by that very noun, or the one of whom it says all that stands beside the noun.
 */
export function roled(cast: Cast, noun: Noun, is: (one: Bearer) => boolean): Bearer[] {
  if (!isRole(noun.head) && !soundsLikeRole(noun.head)) return []
  const fitting = withRole(cast, noun.head).filter(
    (one) =>
      is(one) &&
      !isOfAnother(cast, one, noun.head, noun.beside) &&
      toldOf(cast, one).some((told) => fits(noun, told, one))
  )
  if (fitting.length < 2) return fitting
  const called = fitting.filter((one) => isCalled(cast, one, noun.head))
  if (called.length > 0 && called.length < fitting.length) return called
  const wanted = noun.from ? [...noun.beside, noun.from] : noun.beside
  const exact = fitting.filter((one) => isAllOf(cast, one, wanted))
  return exact.length === 1 && wanted.length > 0 ? exact : fitting
}

/** Whether the story says all of somebody that some words tell, «Calif.» for California. */
function isAllOf(cast: Cast, one: Bearer, wanted: readonly string[]): boolean {
  const own = [...toldOf(cast, one).flatMap(wordsIn), ...one.words]
  return wanted.every((word) => own.some((told) => told === word || (told.length > 3 && word.startsWith(told))))
}
