import {hashOf, TokenKind} from '../words/tokens.js'
import type {Copy} from '../types.js'
import type {Cast, Place} from './cast.js'

/** Of a noun's places no more are looked at. */
const MOST = 60
/** So many nouns are looked for one by one; for more, all words are put down in one pass. */
const FEW = 32

/** The first places of a common noun in small letters and outside of marks, in reading order; looked for once a story. */
export function placesOf(cast: Cast, noun: string): readonly Place[] {
  const known = cast.places.get(noun)
  if (known) return known
  const hash = hashOf(noun)
  const {copy} = cast.context
  const out = cast.places.size < FEW ? placesIn(copy, hash) : ((cast.words ??= allPlaces(copy)).get(hash) ?? [])
  cast.places.set(noun, out)
  return out
}

const isNoun = ({kinds, depths}: Copy, token: number): boolean =>
  kinds[token] === TokenKind.lower && depths[token] === 0

function placesIn(copy: readonly Copy[], hash: number): Place[] {
  const out: Place[] = []
  for (const [at, block] of copy.entries())
    for (let token = 0; token < block.length; token++) {
      if (block.hashes[token] !== hash || !isNoun(block, token)) continue
      out.push({at, token, start: block.starts[token] as number})
      if (out.length === MOST) return out
    }
  return out
}

function allPlaces(copy: readonly Copy[]): Map<number, Place[]> {
  const out = new Map<number, Place[]>()
  for (const [at, block] of copy.entries())
    for (let token = 0; token < block.length; token++) {
      if (!isNoun(block, token)) continue
      const place = {at, token, start: block.starts[token] as number}
      const all = out.get(block.hashes[token] as number)
      if (!all) out.set(block.hashes[token] as number, [place])
      else if (all.length < MOST) all.push(place)
    }
  return out
}
