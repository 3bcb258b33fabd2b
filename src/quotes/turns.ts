import {runOf} from './found.js'
import {TokenKind} from './words/tokens.js'
import type {Copy, Found} from './types.js'

/** Most tokens of who takes a turn. */
const SPEAKER = 5

/**
 * A turn of a transcript that stands in marks:
 *
 *     “BELL: The bridge will hold.
 *      ^^^^  ^^^^^^^^^^^^^^^^^^^^
 */
export function turnOf(block: Copy, at: number, {from, to}: {from: number; to: number}): Found | null {
  const {kinds} = block
  if (kinds[from] !== TokenKind.capitals) return null
  let colon = from + 1
  while (colon - from <= SPEAKER && isShouted(kinds[colon])) colon++
  if (kinds[colon] !== TokenKind.colon || colon + 1 >= to) return null
  const speaker = runOf(block, {from, to: colon})
  const parts = [runOf(block, {from: colon + 1, to})]
  return {kind: 'direct', parts, speaker, source: speaker, cue: null, at, carried: null}
}

/** «REP. J. BELL» */
const isShouted = (kind: number | undefined): boolean =>
  kind === TokenKind.capitals || kind === TokenKind.initial || kind === TokenKind.stop

/** «(CROSSTALK.)»: what is no turn, and nobody says. */
export const isDirection = ({kinds}: Copy, {from, to}: {from: number; to: number}): boolean =>
  kinds[from] === TokenKind.bracket && kinds[to - 1] === TokenKind.unbracket
