import {isFinite, isGerund} from '../words/forms.js'
import {Label} from '../tagger/labels.js'
import type {Tie} from '../tagger/link.js'
import {nameAfter} from './quotation.js'
import {isVerb} from '../words/report.js'
import {sentenceOf} from '../words/sentences.js'
import {TokenKind} from '../words/tokens.js'
import type {Copy} from '../types.js'

/**
 * Whose words a colon opens, where a tagger took what stands before the verb for what is said:
 *
 *     Ana Ruiz, chair of the Mill Trust, said:        Commenting on the vote, Tom Beck, its head, said:
 *     --------------------------------- ^^^^       no ----------------------
 */
export function introduced(copy: Copy, ties: Tie[], text: string): Tie[] {
  const {kinds, hashes, depths, sentences} = copy
  for (const tie of ties) {
    const {cue, source, contents} = tie
    if (!cue || kinds[cue.to] !== TokenKind.colon || kinds[cue.from - 1] !== TokenKind.comma) continue
    if (cue.to !== cue.from + 1 || depths[cue.from] !== 0 || !isVerb(hashes[cue.from] as number)) continue
    const begins = sentences[sentenceOf(sentences, cue.from)] as number
    const name = source ? source.from : nameAfter(copy, begins)
    const isOpened = source
      ? source.to <= cue.from && isGerund(text, copy.ends[begins] as number)
      : name - begins > 1 && kinds[name] === TokenKind.comma && name < cue.from - 1
    if (!isOpened || hasVerb(copy, begins, source ? name : cue.from, text)) continue
    tie.source ??= {label: Label.sourceBegin, from: begins, to: name}
    tie.contents = contents.filter(({from}) => from >= cue.to)
  }
  return ties
}

/** Whether a clause may stand between two tokens, or a quotation. */
function hasVerb(copy: Copy, from: number, to: number, text: string): boolean {
  for (let at = from; at < to; at++) if (copy.depths[at] !== 0 || isFinite(text, copy, at)) return true
  return false
}
