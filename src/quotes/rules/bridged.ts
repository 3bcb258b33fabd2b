import {isFinite} from '../words/forms.js'
import type {Labelled, Tie} from '../tagger/link.js'
import {isCapital, isWord} from '../words/text.js'
import {hashesOf, hashOf, TokenKind} from '../words/tokens.js'
import type {Copy} from '../types.js'

/**
 * A clause between a verb of saying and the quotation that ends what is said:
 *
 *     She told the Chronicle visitors could come by Easter, ‘one nose at a time’.
 *                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ^^^^^^^^^^^^^^^^^^^^
 */
export function bridged(copy: Copy, ties: Tie[], text: string): Tie[] {
  const {kinds, hashes, depths} = copy
  for (const [at, tie] of ties.entries()) {
    const {cue, source} = tie
    const [content] = tie.contents
    if (!cue || !source || source.to > cue.from || !content || tie.contents.length > 1) continue
    if (kinds[content.from] !== TokenKind.open || kinds[content.from - 1] !== TokenKind.comma) continue
    if (content.from - cue.to > LONGEST || content.from - cue.to < LEAST || depths[cue.from] !== 0) continue
    const from = TOLD.has(hashes[cue.to - 1] as number) ? hearerEnd(copy, cue.to) : cue.to
    if (!SAYS.has(hashes[cue.to - 1] as number) || !isClause(copy, from, content.from - 1, text)) continue
    // Ties stand in the order of their words
    if (!ties.slice(Math.max(0, at - NEAR), at + NEAR + 1).some((other) => isWithin(other, cue.to, content.from)))
      content.from = from
  }
  return ties
}
const LEAST = 5
const NEAR = 4
const LONGEST = 24
const TOLD = hashesOf('told tells')
const SAYS = hashesOf('told tells said says')

/** «the Chronicle», «reporters», «Radio Orval»: where the words for who is told end. */
function hearerEnd({kinds, hashes}: Copy, from: number): number {
  let to = ARTICLES.has(hashes[from] as number) ? from + 1 : from
  if (isCapital(kinds[to])) while (isCapital(kinds[to])) to++
  else to++
  return hashes[to] === THAT ? to + 1 : to
}
const ARTICLES = hashesOf('the a an his her their')
const THAT = hashOf('that')

/** A subject and its verb, and no sign. */
function isClause(copy: Copy, from: number, to: number, text: string): boolean {
  let finite = false
  for (let at = from; at < to; at++) {
    if (!isWord(copy.kinds[at]) || copy.depths[at] !== 0) return false
    finite ||= at > from && isFinite(text, copy, at)
  }
  return finite
}

const isWithin = ({cue, source, contents}: Tie, from: number, to: number): boolean =>
  [cue, source, ...contents].some((run: Labelled | null) => run !== null && run.from >= from && run.to <= to)
