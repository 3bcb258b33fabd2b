import {TokenKind} from './tokens.js'
import type {Copy} from './types.js'

/** The words of a source that name the speaker: without a title before the name and without what follows a comma. */
export function mentionOf(_source: string, copy: Copy, run: {from: number; to: number}): {from: number; to: number} {
  const {kinds} = copy
  let {from, to} = run
  const edge = (at: number): boolean =>
    (kinds[at] as number) >= TokenKind.comma && (kinds[at] as number) <= TokenKind.unbracket
  while (to - from > 1 && edge(from)) from++
  while (to - from > 1 && edge(to - 1)) to--
  for (let at = from + 1; at < to; at++)
    if (kinds[at] === TokenKind.comma || kinds[at] === TokenKind.bracket || kinds[at] === TokenKind.dash) {
      to = at
      break
    }
  return {from, to}
}
