import type {Copy, Found, Run} from '../types.js'
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
  const briefs: number[] = []
  for (const [index, quote] of found.entries()) {
    if (quote.speaker) continue
    if (quote.cue) {
      if (isBrief(cast, quote)) briefs.push(index)
      continue
    }
    if (quote.kind !== 'direct') continue
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
  const body = briefs.length > 0 ? named.find(({bearer}) => bearer?.body && !bearer.person) : undefined
  for (const index of briefs) {
    const quote = found[index] as Found
    if (!body || body.start > (quote.cue as Run).start) continue
    out.set(index, memberOf(cast, body.bearer as Bearer))
    quote.speaker = {start: body.start, end: body.end}
  }
  return out
}

/** «Says it expects to cut 300 jobs»: a paragraph that begins with the verb tells of the body with which the story begins. */
function isBrief({context: {source, copy}}: Cast, {cue, at}: Found): boolean {
  const {start, end} = cue as Run
  const block = copy[at] as Copy
  return block.starts[0] === start && source.slice(start, end).toLowerCase() === 'says'
}

function isPerson(cast: Cast, {at, from}: Named, bearer: Bearer): boolean {
  if (bearer.words.length < 2) return false
  if (bearer.person) return true
  const first = bearer.named[0] as Named
  return at === 0 && first.from === from && isSubject(cast, cast.context.copy[0] as Copy, 0, first)
}
