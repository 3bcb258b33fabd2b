import {hashOf, TokenKind} from '../words/tokens.js'
import type {Copy} from '../types.js'
import type {Cast, Place} from './cast.js'

/** The places of a common noun in small letters and outside of marks, in reading order; looked for once a story. */
export function placesOf(cast: Cast, noun: string): readonly Place[] {
  const known = cast.places.get(noun)
  if (known) return known
  const out: Place[] = []
  const hash = hashOf(noun)
  for (const [at, {hashes, kinds, depths, starts, length}] of (cast.context.copy as readonly Copy[]).entries())
    for (let token = 0; token < length; token++)
      if (hashes[token] === hash && kinds[token] === TokenKind.lower && depths[token] === 0)
        out.push({at, token, start: starts[token] as number})
  cast.places.set(noun, out)
  return out
}
