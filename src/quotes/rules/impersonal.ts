import {Label} from '../tagger/labels.js'
import type {Tie} from '../tagger/link.js'
import type {Copy} from '../types.js'
import {isVerb} from '../words/report.js'
import {sentenceOf} from '../words/sentences.js'
import {hashesOf, hashOf, TokenKind} from '../words/tokens.js'

const BY = hashOf('by')
const BE = hashesOf('was is been')
const HAS = hashesOf('has had')

/**
 * Words that nobody says as a subject:
 *
 *     Work starts in March, it was announced on Monday by the mayor, Ana Ruiz.
 *     ^^^^^^^^^^^^^^^^^^^^         ^^^^^^^^^           ^^^^^^^^^^^^^^^^^^^
 */
export function impersonal(copy: Copy, tie: Tie): void {
  const {hashes, kinds, sentences} = copy
  const {cue} = tie
  if (!cue) return
  let verb = cue.from
  while (verb < cue.to - 1 && !isVerb(hashes[verb] as number)) verb++
  let it = verb - 1
  if (!BE.has(hashes[it] as number)) return
  it--
  if (HAS.has(hashes[it] as number)) it--
  if (hashes[it] !== IT) return
  const sentence = sentenceOf(sentences, verb)
  const begins = sentences[sentence] as number
  let end = sentences[sentence + 1] as number
  while (end > verb && (kinds[end - 1] as number) >= TokenKind.comma) end--
  let by = verb + 1
  while (by < end && hashes[by] !== BY && hashes[by] !== THAT) by++
  tie.cue = {...cue, from: verb, to: verb + 1}
  if (kinds[it - 1] === TokenKind.comma && it - begins > 4) {
    tie.contents = [{label: Label.contentBegin, from: begins, to: it - 1}]
    tie.source = hashes[by] === BY && by + 1 < end ? {label: Label.sourceBegin, from: by + 1, to: end} : null
  } else if (tie.source && tie.source.from <= it && tie.source.to > it) tie.source = null
}
const IT = hashOf('it')
const THAT = hashOf('that')
