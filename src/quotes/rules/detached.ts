import {Label} from '../tagger/labels.js'
import type {Labelled, Tie} from '../tagger/link.js'
import {isFinite} from '../words/forms.js'
import {sentenceOf} from '../words/sentences.js'
import {hashesOf, TokenKind} from '../words/tokens.js'
import type {Copy} from '../types.js'

const POSSESSIVES = hashesOf('his her its their')
const IN = hashesOf('in')
/** Most tokens of such a phrase. */
const PHRASE = 12

/**
 * Marks within a sentence that has a subject of its own are not of a verb in another:
 *
 *     Ruiz thanked the crew “for its patience”. She told the Post it had rained.
 *                           no ---------------
 */
export function detached(copy: Copy, ties: Tie[], text: string): Tie[] {
  const loose: Tie[] = []
  for (const tie of ties) {
    const {cue, contents} = tie
    owned(copy, tie)
    if (!cue || contents.length < 2) continue
    const kept: Labelled[] = []
    const others: Labelled[] = []
    for (const content of contents)
      (isOther(copy, cue, content) || isOfVerbBefore(copy, tie, content, text) ? others : kept).push(content)
    if (kept.length === 0 || others.length === 0) continue
    for (const content of others) loose.push({cue: null, source: null, contents: [content]})
    tie.contents = kept
  }
  return [...ties, ...loose]
}

function isOther({kinds, sentences, depths, hashes}: Copy, cue: Labelled, {from}: Labelled): boolean {
  const sentence = sentenceOf(sentences, from)
  if (sentence === sentenceOf(sentences, cue.from) || kinds[from] !== TokenKind.open) return false
  const begins = sentences[sentence] as number
  if (begins === from || depths[begins] !== 0) return false
  if (from < cue.from) return true
  // «… She blamed, in her words, “the rich”»
  for (let at = Math.max(begins, from - PHRASE); at < from - 3; at++)
    if (
      IN.has(hashes[at] as number) &&
      POSSESSIVES.has(hashes[at + 1] as number) &&
      kinds[from - 1] === TokenKind.comma
    )
      return true
  return false
}

/** «Ruiz thanked them for “all of it” and promised that …»: marks between the subject and the `and` before a second verb. */
function isOfVerbBefore(copy: Copy, {cue, source}: Tie, {from, to}: Labelled, text: string): boolean {
  const {kinds, hashes} = copy
  if (!cue || !source || kinds[from] !== TokenKind.open || to >= cue.from || source.to >= from) return false
  if (!ANDS.has(hashes[cue.from - 1] as number)) return false
  for (let at = source.to; at < from; at++) if (isFinite(text, copy, at)) return true
  return false
}
const ANDS = hashesOf('and but')

/** «their paper notes», «Their report concludes»: the noun goes with whose it is. */
function owned({hashes, kinds}: Copy, tie: Tie): void {
  const {cue, source} = tie
  if (!cue || !source || source.to !== source.from + 1 || !POSSESSIVES.has(hashes[source.from] as number)) return
  if (source.to === cue.from && cue.to - cue.from > 1 && kinds[cue.from] === TokenKind.lower) {
    tie.source = {label: Label.sourceBegin, from: source.from, to: cue.to - 1}
    tie.cue = {...cue, from: cue.to - 1}
    return
  }
  if (source.to >= cue.from || kinds[source.to] !== TokenKind.lower) return
  const next = source.to + 1
  if (next === cue.from || kinds[next] === TokenKind.comma)
    tie.source = {label: Label.sourceBegin, from: source.from, to: next}
}
