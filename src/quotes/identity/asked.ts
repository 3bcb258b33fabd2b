import type {Found, Run} from '../types.js'
import {memberOf, namesWithin, type Cast, type Member} from './cast.js'
import type {Pronoun} from './pronoun.js'

/** Most of the text between a question and its answer. */
const NEAR = 400

/** «Beck asked Ruiz whether she had told him. “…,” she replied»: who was asked, by name. */
export function whoWasAsked(
  cast: Cast,
  before: Found | undefined,
  pronoun: Pronoun,
  mention: Run,
  {cue}: Found
): Member | null {
  const [part] = before?.parts ?? []
  const {source} = cast.context
  if (!before?.cue || !cue || !part || part.start < before.cue.end) return null
  if (mention.start < part.end || mention.start - part.end > NEAR) return null
  if (!ASKS.has(source.slice(before.cue.start, before.cue.end).toLowerCase())) return null
  if (!REPLIES.has(source.slice(cue.start, cue.end).toLowerCase())) return null
  const [one, other] = namesWithin(cast.register, {start: before.cue.end, end: part.start})
  if (!one?.bearer || other || one.bearer.body) return null
  // «asked about Ruiz», «asked whether Ruiz»
  if (!HEARER.test(source.slice(before.cue.end, one.start))) return null
  const member = memberOf(cast, one.bearer)
  return member.gender === null || member.gender === pronoun ? member : null
}
/** What goes before the name of who is asked: a title. */
const HEARER = /^\s+(?:(?!about|whether|why|if|how|for|what|to|on|of)[\p{L}.-]+\s+){0,3}$/u
const ASKS: ReadonlySet<string> = new Set(['asked', 'asks', 'pressed', 'questioned'])
const REPLIES: ReadonlySet<string> = new Set(
  'responded responds replied replies answered answers countered retorted'.split(' ')
)
