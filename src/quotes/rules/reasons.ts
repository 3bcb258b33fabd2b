import {isSign} from '../words/forms.js'
import type {Labelled, Tie} from '../tagger/link.js'
import {sentenceOf} from '../words/sentences.js'
import {hashOf, TokenKind} from '../words/tokens.js'
import type {Copy} from '../types.js'

/** Most words of a statement that has its reason after it. */
const STATEMENT = 40
const NEAR = 4

/**
 * The reason that somebody gives is said as well:
 *
 *     She asked whether he could read it, because her teacher could not.
 *               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function reasons(copy: Copy, ties: Tie[]): Tie[] {
  const {hashes, kinds, depths, sentences} = copy
  for (const [at, tie] of ties.entries()) {
    const {cue} = tie
    const content = tie.contents[tie.contents.length - 1]
    if (!cue || !content || content.from < cue.to || depths[content.to - 1] !== 0) continue
    const because = kinds[content.to] === TokenKind.comma ? content.to + 1 : content.to
    if (hashes[because] !== BECAUSE || content.to - content.from > STATEMENT) continue
    let to = sentences[sentenceOf(sentences, cue.from) + 1] as number
    while (to > because && isSign(kinds[to - 1])) to--
    // Ties stand in the order of their words
    const near = ties.slice(Math.max(0, at - NEAR), at + NEAR + 1)
    if (!near.some((other) => runsOf(other).some(({from}) => from >= because && from < to))) content.to = to
  }
  return ties
}
const BECAUSE = hashOf('because')

const runsOf = ({cue, source, contents}: Tie): Labelled[] =>
  [cue, source, ...contents].filter((run): run is Labelled => run !== null)
