import type {Copy, Found} from '../types.js'
import {memberOf, type Cast, type Member} from './cast.js'
import type {Bearer, Named} from './named.js'
import {isSubject} from './walk.js'

/**
 * Whose a paragraph of quotation is before which nobody has spoken, as an interview's answers are: the only person named
 * until then. The name carries it, and has no node of its own.
 */
export function answered(cast: Cast, found: readonly Found[]): Map<number, Member> {
  const out = new Map<number, Member>()
  const {named} = cast.register
  // The only person named so far, and whether there are others: names are passed once, as the quotes come.
  let only: Named | null = null
  let several = false
  let next = 0
  for (const [index, quote] of found.entries()) {
    if (quote.speaker || quote.cue || quote.kind !== 'direct') continue
    const block = cast.context.copy[quote.at] as Copy
    // Within a paragraph it may be anybody's.
    if ((quote.parts[0]?.start ?? 0) > block.start + 1) continue
    for (; next < named.length && (named[next] as Named).at < quote.at; next++) {
      const one = named[next] as Named
      const {bearer} = one
      if (!bearer || bearer.body || (bearer !== only?.bearer && !isPerson(cast, one, bearer))) continue
      several ||= only !== null && only.bearer !== bearer
      only = one
    }
    if (!only || several) continue
    out.set(index, memberOf(cast, only.bearer as Bearer))
    quote.speaker = {start: only.start, end: only.end}
    quote.carried = index
  }
  return out
}

function isPerson(cast: Cast, {at, from}: Named, bearer: Bearer): boolean {
  if (bearer.words.length < 2) return false
  if (bearer.person) return true
  const first = bearer.named[0] as Named
  return at === 0 && first.from === from && isSubject(cast, cast.context.copy[0] as Copy, 0, first)
}
