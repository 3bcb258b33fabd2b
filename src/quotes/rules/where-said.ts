/**
 * In what something was said is not said:
 *
 *     the association said in its market report        called the timing “curious” in a note to clients
 *     --------------- ^^^^^^^^^^^^^^^^^^^^^^^^^                                   no no no no no no no
 */
import {occasions, writings} from '../../lexicon/cues.js'
import type {Tie} from '../tagger/link.js'
import type {Copy} from '../types.js'
import {isSign} from '../words/forms.js'
import {hashesOf, hashOf, TokenKind} from '../words/tokens.js'
import {DETERMINERS, OPENING} from './speaker-words.js'

/** «Prices rose, the association said in its market report»: where it was said. */
export function onPaper({hashes, kinds}: Copy, tie: Tie): void {
  const {cue, contents} = tie
  const [content] = contents
  if (!cue || !content || contents.length > 1 || content.from !== cue.to || content.to - content.from > PAPER) return
  if (hashes[content.from] !== IN || !DETERMINERS.has(hashes[content.from + 1] as number)) return
  if (!WRITINGS.has(hashes[content.to - 1] as number) || !isSign(kinds[content.to])) return
  cue.to = content.to
  tie.contents = []
}
/** «called for “calm on all sides” after two boats collided»: when that was. */
export function whenCalled({hashes, kinds, depths, length}: Copy, {cue, contents}: Tie): void {
  const [content] = contents
  if (!cue || !content || contents.length > 1 || content.from < cue.to || !CALLS.has(hashes[cue.from] as number)) return
  const open = kinds[content.from] === TokenKind.open ? content.from : content.from + 1
  if (kinds[open] !== TokenKind.open) return
  let close = open + 1
  while (close < length && depths[close] !== 0) close++
  if (close < content.to && AFTER.has(hashes[close] as number)) content.to = close
}
const CALLS = hashesOf('called calls calling appealed appeals urged voiced expressed hailed condemned demanded')
const AFTER = hashesOf('after when while as following amid before')

/** «Rates will fall, the analysts wrote in a note | to clients»: to whom, and no words. */
export function toWhom({hashes, kinds}: Copy, tie: Tie): void {
  const {cue, contents} = tie
  const [first, last] = contents
  if (!cue || !first || !last || contents.length > 2 || first.to > cue.from || last.from !== cue.to) return
  if (hashes[last.from] !== TO || last.to - last.from > PAPER || !WRITINGS.has(hashes[cue.to - 1] as number)) return
  if (kinds[last.from + 1] === TokenKind.lower) tie.contents = [first]
}
const TO = hashOf('to')

/** Most words of what it was said in. */
const PAPER = 6
const IN = hashOf('in')
const WRITINGS = hashesOf(writings)

/** «called the timing “curious” in a note to clients»: where it was said. */
export function noted({hashes, kinds, depths}: Copy, {cue, contents}: Tie): void {
  const content = contents[contents.length - 1]
  if (!cue || !content || content.from < cue.to) return
  for (let at = Math.max(content.from + 1, content.to - PLACE); at < content.to - 2; at++)
    if (
      hashes[at] === IN &&
      kinds[at - 1] === TokenKind.close &&
      depths[at] === 0 &&
      OPENING.has(hashes[at + 1] as number) &&
      (NOTES.has(hashes[at + 2] as number) || NOTES.has(hashes[at + 3] as number))
    ) {
      content.to = at
      return
    }
}
/** Most words of where something was said. */
const PLACE = 12
const NOTES = hashesOf(occasions)
