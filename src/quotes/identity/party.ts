import {parties} from '../../lexicon/titles.js'
import type {Words} from '../types.js'
import {isCapital} from '../words/text.js'
import {TokenKind} from '../words/tokens.js'

/** The party and the place that letters tell: «republican ohio» of «R-Ohio»; nothing of what is none. */
export function partyAt({word, copy: {kinds}}: Words, at: number): string | null {
  const letters = word(at)
  if (letters.charAt(1) !== '-' || !isCapital(kinds[at])) return null
  if (kinds[at - 1] !== TokenKind.comma && kinds[at - 1] !== TokenKind.bracket) return null
  const party = parties.get(letters.charAt(0))
  return party ? `${party} ${letters.slice(2)}` : null
}
