import {isGerund} from '../words/forms.js'
import type {Tie} from '../tagger/link.js'
import {subjectOf} from './presenters.js'
import {isVerb} from '../words/report.js'
import {TokenKind} from '../words/tokens.js'
import type {Copy} from '../types.js'

/**
 * Who speaks is whom the sentence is about, where a verb in -ing after a comma has nobody:
 *
 *     Volantis (AMS: VOL), a maker of jars, cut its forecast, saying orders were late.
 *     --------                                                ^^^^^^ ^^^^^^^^^^^^^^^^
 */
export function participles(copy: Copy, ties: Tie[], text: string): Tie[] {
  const {kinds, hashes, ends, depths} = copy
  for (const tie of ties) {
    const {cue, contents} = tie
    if (!cue || tie.source || contents.length === 0 || kinds[cue.from - 1] !== TokenKind.comma) continue
    if (!isVerb(hashes[cue.from] as number) || !isGerund(text, ends[cue.from] as number)) continue
    if (depths[cue.from] === 0) tie.source = subjectOf(copy, cue.from, text)
  }
  return ties
}
