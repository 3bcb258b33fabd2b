import type {Tie} from '../tagger/link.js'
import type {Copy} from '../types.js'
import {isWord} from '../words/text.js'
import {hashesOf, TokenKind} from '../words/tokens.js'
import {quotationAt} from './quotation.js'

/**
 * Who speaks begins right behind the closing mark, where a tagger took the first words for what is said:
 *
 *     “I heard my own knees,” one of them, Ana Ruiz, a nurse, said.
 *                             ------------------------------
 */
export function oneOfThem(copy: Copy, {cue, source, contents}: Tie): void {
  const {kinds, hashes, depths} = copy
  const [content] = contents
  if (!cue || !source || !content || contents.length > 1 || source.to > cue.from) return
  if (kinds[content.from] !== TokenKind.open || source.from !== content.to + 1) return
  if (kinds[content.to] !== TokenKind.comma) return
  const close = quotationAt(copy, content.from)?.close ?? content.to
  // «“… eighty tons” a year, it said»
  if (kinds[close - 1] !== TokenKind.comma && kinds[close - 1] !== TokenKind.query) return
  const from = close + 1
  if (from >= content.to || content.to - from > LONGEST || !OPENS.has(hashes[from] as number)) return
  for (let at = from; at < content.to; at++) if (!isWord(kinds[at]) || depths[at] !== 0) return
  source.from = from
  content.to = from
}
const OPENS = hashesOf('one another')
/** Most words before the comma. */
const LONGEST = 6
