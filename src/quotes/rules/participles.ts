import {isGerund} from '../words/forms.js'
import {Label} from '../tagger/labels.js'
import type {Labelled, Tie} from '../tagger/link.js'
import {subjectOf} from './presenters.js'
import {isVerb} from '../words/report.js'
import {sentenceOf} from '../words/sentences.js'
import {hashesOf, TokenKind} from '../words/tokens.js'
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
    if (depths[cue.from] === 0) tie.source = subjectOf(copy, cue.from, text) ?? ownSubject(copy, cue.from)
  }
  return ties
}

/** «Its spokeswoman would not be drawn, saying …»: a possessive and a noun, with which the sentence begins. */
function ownSubject({hashes, kinds, sentences}: Copy, cue: number): Labelled | null {
  const from = sentences[sentenceOf(sentences, cue)] as number
  if (!OWN.has(hashes[from] as number) || kinds[from + 1] !== TokenKind.lower) return null
  return HELPS.has(hashes[from + 2] as number) ? {label: Label.sourceBegin, from, to: from + 2} : null
}
const OWN = hashesOf('his her its their')
const HELPS = hashesOf('would will could did was is has had declined refused')
