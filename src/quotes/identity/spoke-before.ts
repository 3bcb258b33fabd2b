import {likeTexts} from '../../lexicon/bodies.js'
import type {Found, Run} from '../types.js'
import type {Cast, Member} from './cast.js'
import type {Noun} from './common-noun.js'
import {isBefore} from './near.js'
import {isRole} from './roles.js'

const GOES_ON = /^(?:add|continu|conclud)/i

/** «the coach added»: who spoke last goes on, if the story has not said what that one is. */
export function goingOn(cast: Cast, {head, beside}: Noun, mention: Run, quote: Found): Member | null {
  if (!quote.cue || !GOES_ON.test(cast.context.source.slice(quote.cue.start, quote.cue.start + 8))) return null
  const last = cast.turns[cast.turns.length - 1]?.member
  if (!last?.bearer || last.kind === 'body' || last.record.description || beside.length > 0) return null
  return isRole(head) && isBefore(last.bearer, mention.start) ? last : null
}

/** How many speakers back a common noun looks. */
const TURNS = 200

/** The last without a name who spoke before under the same noun. */
export function unnamed(cast: Cast, {head, beside}: Noun, start: number): Member | null {
  const {length} = cast.turns
  for (let at = length - 1; at >= 0 && at > length - TURNS; at--) {
    const {member, start: then} = cast.turns[at] as Cast['turns'][number]
    if (then >= start || !member.head || !isSame(member.head, head)) continue
    if (beside.every((word) => member.beside.includes(word))) return member
  }
  return null
}

/** «the spokesman», who was a spokesperson before; «the paper», which was a study */
const isSame = (a: string, b: string): boolean =>
  a === b || (a.startsWith('spokes') && b.startsWith('spokes')) || (likeTexts.get(b)?.includes(a) ?? false)
