import {isSign} from '../words/forms.js'
import {Label} from '../tagger/labels.js'
import type {Tie} from '../tagger/link.js'
import {sentenceOf} from '../words/sentences.js'
import {isWord} from '../words/text.js'
import {hashesOf, TokenKind} from '../words/tokens.js'
import type {Copy} from '../types.js'

/** Most words of a subject before its clause, and of the clause. */
const SUBJECT = 6
const CLAUSE = 16

/**
 * A clause within what is said does not end it:
 *
 *     She said groundwater, which takes longest to recover, had barely moved.
 *     --- ^^^^ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function within(copy: Copy, ties: Tie[]): Tie[] {
  const {hashes, kinds, depths, sentences} = copy
  ties.forEach((tie, index) => {
    const {cue, source, contents} = tie
    const [content] = contents
    if (!cue || !source || contents.length > 1 || !SAYS.has(hashes[cue.to - 1] as number) || depths[cue.from] !== 0)
      return
    if (content && content.from !== cue.to) return
    let at = content?.to ?? cue.to
    while (!content && at - cue.to < SUBJECT && kinds[at] === TokenKind.lower) at++
    if (at === cue.to || kinds[at] !== TokenKind.comma || !RELATIVES.has(hashes[at + 1] as number)) return
    let close = at + 2
    while (close - at < CLAUSE && isWord(kinds[close]) && depths[close] === 0) close++
    if (kinds[close] !== TokenKind.comma || !HELPS.has(hashes[close + 1] as number)) return
    let to = sentences[sentenceOf(sentences, cue.from) + 1] as number
    const next = ties[index + 1]
    if (next && [next.cue, next.source, ...next.contents].some((run) => run && run.from > cue.from && run.from < to))
      return
    while (to > close && isSign(kinds[to - 1]) && depths[to - 1] === 0) to--
    tie.contents = [{label: Label.contentBegin, from: cue.to, to}]
  })
  return ties
}
const SAYS = hashesOf('said says')
const RELATIVES = hashesOf('which who whose where')
const HELPS = hashesOf('is are was were has have had will would can could may might should must did does')
