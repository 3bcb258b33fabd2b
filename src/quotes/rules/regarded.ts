/**
 * What somebody calls something, or feels, where only marks and a verb before them tell:
 *
 *     Ruiz termed the inquiry an “eyewash”.        Ruiz felt her crew had been “brave”.
 *     ---- ^^^^^^ ^^^^^^^^^^^^^^^^^^^^^^^^^        ---- ^^^^ ^^^^^^^^^^^^^^^^^^^^^^^^^
 */
import {Label} from '../tagger/labels.js'
import type {Labelled, Tie} from '../tagger/link.js'
import type {Copy, Quotation} from '../types.js'
import {isFinite} from '../words/forms.js'
import {sentenceOf} from '../words/sentences.js'
import {isCapital, isWord} from '../words/text.js'
import {hashesOf, hashOf, TokenKind} from '../words/tokens.js'
import {speakerBefore, subjectOf} from './presenters.js'
import {contentOf} from './quotation.js'
import {ARTICLES, RELATIVES, sourceAt} from './speaker-words.js'

const run = (label: number, from: number, to: number): Labelled => ({label, from, to})
/** Most words of who speaks, and of whom or what that one speaks. */
const WHO = 8
const OBJECT = 14

/** «Ruiz termed the inquiry an “eyewash”»; not «called the film “The Flood”» */
export function labelled(copy: Copy, quotation: Quotation, text: string): Tie | null {
  const {hashes, kinds, sentences, depths} = copy
  const {open} = quotation
  if (kinds[open + 1] !== TokenKind.lower) return null
  const last = ARTICLES.has(hashes[open - 1] as number) ? open - 2 : open - 1
  const opens = sentences[sentenceOf(sentences, last)] as number
  let verb = last
  while (verb > opens && last - verb <= WHO && isWord(kinds[verb]) && !LABELS.has(hashes[verb] as number)) verb--
  if (verb >= last || !LABELS.has(hashes[verb] as number) || depths[verb] !== 0) return null
  const speaker = speakerBefore(copy, verb, text) ?? subjectOf(copy, verb + 1, text) ?? apposed(copy, verb)
  if (!speaker) return null
  return {
    cue: run(Label.cueBegin, verb, verb + 1),
    source: speaker,
    contents: [{...contentOf(copy, quotation), from: verb + 1}]
  }
}
const LABELS = hashesOf(
  'called calls termed terms dubbed dubs labelled labels labeled branded brands declared declares'
)

/** «Ruiz felt her crew had been “brave”» */
export function felt(copy: Copy, quotation: Quotation, text: string): Tie | null {
  const {hashes, kinds, sentences, depths} = copy
  const {open, close} = quotation
  if (kinds[open + 1] !== TokenKind.lower || close - open < 3) return null
  const opens = sentences[sentenceOf(sentences, open)] as number
  let verb = open - 1
  let finite = false
  while (verb > opens && open - verb <= OBJECT && isWord(kinds[verb]) && !FEELS.has(hashes[verb] as number)) {
    finite ||= isFinite(text, copy, verb)
    verb--
  }
  if (!finite || !FEELS.has(hashes[verb] as number) || depths[verb] !== 0) return null
  const speaker = speakerBefore(copy, verb, text)
  if (!speaker) return null
  const from = hashes[verb + 1] === THAT ? verb + 2 : verb + 1
  return {cue: run(Label.cueBegin, verb, verb + 1), source: speaker, contents: [{...contentOf(copy, quotation), from}]}
}
const FEELS = hashesOf('felt feels thought thinks believed believes reckoned reckons')
const THAT = hashOf('that')

/** «Its head, Ana Ruiz, lauded …»: the name between commas, right before the verb. */
export function apposed({kinds, hashes, sentences}: Copy, verb: number): Labelled | null {
  if (kinds[verb - 1] !== TokenKind.comma) return null
  const told = pastClause({kinds, hashes, sentences}, verb - 1)
  if (told) return told
  let from = verb - 1
  while (from > 0 && verb - from <= WHO && isCapital(kinds[from - 1])) from--
  return from < verb - 2 && kinds[from - 1] === TokenKind.comma ? sourceAt(from, verb - 1) : null
}

/** «The boy’s mother, who gave no name, thanked …»: what the sentence begins with, up to the clause. */
function pastClause(
  {kinds, hashes, sentences}: Pick<Copy, 'kinds' | 'hashes' | 'sentences'>,
  comma: number
): Labelled | null {
  const from = sentences[sentenceOf(sentences, comma)] as number
  let at = comma - 1
  while (at > from && kinds[at] !== TokenKind.comma) at--
  if (at - from < 1 || at - from > WHO || !RELATIVES.has(hashes[at + 1] as number) || !isCapital(kinds[from]))
    return null
  return sourceAt(from, at)
}
