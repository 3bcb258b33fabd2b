import type {Line} from './lines.js'
import {wrapOf} from './wrap.js'

/** Shorter copy does not show it. */
const FEWEST = 6

/**
 * The lines of wrapped copy that came with an empty line after each, and with more after a paragraph, as a mailer's or a
 * word processor's paste has it: without these.
 */
export function unspaced(all: readonly Line[]): readonly Line[] {
  if (all.length < FEWEST) return all
  let wider = false
  for (let at = 1; at < all.length; at++) {
    const {blanks} = all[at] as Line
    if (blanks === 0) return all
    wider ||= blanks > 1
  }
  if (!wider) return all
  const closed = all.map((line) => ({...line, blanks: line.blanks > 1 ? 1 : 0}))
  return wrapOf(closed) > 0 ? closed : all
}
