import type {Copy} from '../types.js'
import type {Cast} from './cast.js'
import type {Bearer, Named} from './named.js'
import {firstNot, sentenceAt} from '../words/text.js'
import {isSubject} from './walk.js'

/**
 * Of several with one surname, the one who has been named in full last, in this paragraph or the one before, as a speaker or
 * as whom a sentence begins with; the others before the paragraph before that.
 */
export function lastInFull(cast: Cast, all: readonly Bearer[], {at, start, words}: Named): Bearer | null {
  let last: Named | null = null
  let second: Named | null = null
  let bearer: Bearer | null = null
  for (const one of all) {
    if (one.body || one.words.at(-1) !== words[0]) return null
    const full = fullBefore(one, start)
    if (!full) continue
    if (last && last.start > full.start) {
      if (!second || second.start < full.start) second = full
      continue
    }
    second = last
    last = full
    bearer = one
  }
  if (!last || !bearer || last.at < at - 1 || (second && second.at >= last.at - 1)) return null
  const block = cast.context.copy[last.at] as Copy
  const begins = block.sentences[sentenceAt(block, last.from)] as number
  return cast.introduced.has(bearer) || isSubject(cast, block, begins, last) ? bearer : null
}

function fullBefore({named}: Bearer, start: number): Named | null {
  const to = firstNot(named, (one) => one.start < start)
  for (let at = to - 1; at >= 0 && to - at <= BACK; at--) {
    const one = named[at] as Named
    if (one.words.length > 1) return one
  }
  return null
}
/** Most places of a name back. */
const BACK = 20
