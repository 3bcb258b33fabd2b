import {gestures, owned, regardingVerbs, terming, thanking} from '../../lexicon/cues.js'
import {isFinite, isSign} from '../words/forms.js'
import {isWord} from '../words/text.js'
import {Label} from '../tagger/labels.js'
import type {Labelled, Tie} from '../tagger/link.js'
import {speakerBefore, subjectOf} from './presenters.js'
import {apposed, felt, labelled} from './regarded.js'
import {sourceAt} from './speaker-words.js'
import {begins, contentOf} from './quotation.js'
import {isVerb} from '../words/report.js'
import {sentenceOf} from '../words/sentences.js'
import {hashesOf, hashOf, TokenKind} from '../words/tokens.js'
import type {Copy, Quotation} from '../types.js'

const run = (label: number, from: number, to: number): Labelled => ({label, from, to})

/**
 * What other words of its sentence, or of the one before, tell of a quotation that no label and no sign does:
 *
 *     They met in what he called “a farce”.        In her words, the rule is “for the young”.
 *     Ruiz remembers him as “kind”.                The jury’s verdict: “Too long.”             Ruiz laughed. “Ask the stone.”
 */
export function framed(copy: Copy, quotation: Quotation, text: string): Tie | null {
  const {open} = quotation
  if (open < 2) return null
  if (copy.kinds[open - 1] === TokenKind.colon) return ownedBy(copy, quotation)
  if (begins(copy.sentences, open)) return gestured(copy, quotation, text)
  return (
    termed(copy, quotation, text) ??
    regarded(copy, quotation, text) ??
    labelled(copy, quotation, text) ??
    felt(copy, quotation, text) ??
    inWords(copy, quotation, text) ??
    thanked(copy, quotation, text)
  )
}

/** Most words of who speaks, and of whom or what that one speaks. */
const WHO = 8
const OBJECT = 14

/** The token before a quotation and an article that belongs to it: «described as a “farce”». */
const before = ({hashes}: Copy, open: number): number =>
  ARTICLES.has(hashes[open - 1] as number) ? open - 2 : open - 1
const ARTICLES = hashesOf('a an the')

/** «in what one delegate called “gossip”» */
function termed(copy: Copy, quotation: Quotation, text: string): Tie | null {
  const {hashes, kinds} = copy
  const {open} = quotation
  const last = before(copy, open)
  const verb = hashes[last] === AS ? last - 1 : last
  if (!TERMING.has(hashes[verb] as number)) return null
  let to = verb
  while (HAS.has(hashes[to - 1] as number)) to--
  let from = to
  while (from > 0 && to - from <= WHO && isWord(kinds[from - 1]) && hashes[from - 1] !== WHAT) from--
  if (hashes[from - 1] !== WHAT || from === to) return null
  // «what is today called “fish sauce”»
  for (let at = from; at < to; at++) if (isFinite(text, copy, at)) return null
  const content = contentOf(copy, quotation)
  return {
    cue: run(Label.cueBegin, verb, verb + 1),
    source: sourceAt(from, to),
    contents: [{...content, from: last + 1}]
  }
}
const TERMING = hashesOf(terming)
const AS = hashOf('as')
const WHAT = hashOf('what')
const HAS = hashesOf('has have had later then once')

/** «Ruiz remembers the captain as “very calm”» */
function regarded(copy: Copy, quotation: Quotation, text: string): Tie | null {
  const {hashes, kinds, sentences, depths} = copy
  const as = before(copy, quotation.open)
  if (hashes[as] !== AS) return null
  const opens = sentences[sentenceOf(sentences, as)] as number
  let verb = as - 1
  while (verb > opens && as - verb <= OBJECT && isWord(kinds[verb]) && !REGARDING.has(hashes[verb] as number)) verb--
  if (verb === as - 1 || !REGARDING.has(hashes[verb] as number) || depths[verb] !== 0) return null
  const speaker = speakerBefore(copy, verb, text) ?? subjectOf(copy, verb + 1, text) ?? apposed(copy, verb)
  if (!speaker) return null
  const content = contentOf(copy, quotation)
  return {
    cue: run(Label.cueBegin, verb, verb + 1),
    source: speaker,
    contents: [{...content, from: verb + 1, to: pastOther(copy, content.to)}]
  }
}
const REGARDING = hashesOf(regardingVerbs)

/** «as “kind” and a good dancer»: up to the sign that ends it. */
function pastOther({hashes, kinds, length}: Copy, to: number): number {
  if (hashes[to] !== AND) return to
  let end = to
  while (end < length && !isSign(kinds[end])) end++
  return end
}
const AND = hashOf('and')

/** «Ruiz thanked the doctors “for their patience”» */
function thanked(copy: Copy, quotation: Quotation, text: string): Tie | null {
  const {hashes, kinds, sentences} = copy
  const {open} = quotation
  const opens = sentences[sentenceOf(sentences, open)] as number
  let verb = open - 1
  while (verb > opens && open - verb <= WHO && isWord(kinds[verb]) && !THANKS.has(hashes[verb] as number)) verb--
  if (!THANKS.has(hashes[verb] as number) || verb === opens) return null
  const speaker = speakerBefore(copy, verb, text) ?? subjectOf(copy, verb + 1, text) ?? apposed(copy, verb)
  if (!speaker) return null
  const content = contentOf(copy, quotation)
  // «thanked the doctors |for their “endless patience”|», «thanked them |“for it all”|»: not whom
  let from = verb + 1
  if (THANKED.has(hashes[verb] as number)) while (from < open && hashes[from] !== FOR) from++
  return {cue: run(Label.cueBegin, verb, verb + 1), source: speaker, contents: [{...content, from}]}
}
const THANKED = hashesOf('thanked thanks thank thanking')
const FOR = hashOf('for')
const THANKS = hashesOf([...thanking, 'commended', 'commends', 'applauded', 'applauds'])

/** «In her words, the rule is “for the young”», «The rule is, in Ruiz’s own words, “a farce”», «in the words of Ruiz, …» */
function inWords(copy: Copy, quotation: Quotation, text: string): Tie | null {
  const {hashes, kinds, sentences} = copy
  const {open} = quotation
  const sentence = sentenceOf(sentences, open)
  const opens = sentences[sentence] as number
  const first = hashes[opens] === IN
  let from = opens
  if (!first) {
    if (kinds[open - 1] !== TokenKind.comma) return null
    from = open - 2
    while (from > opens && open - from <= PHRASE && kinds[from] !== TokenKind.comma) from--
    if (kinds[from] !== TokenKind.comma || hashes[++from] !== IN) return null
  }
  const comma = commaAfter(copy, from)
  if (comma < 0 || comma >= open) return null
  const owner = ownerOf(copy, from + 1, comma)
  if (!owner) return null
  const content = contentOf(copy, quotation)
  const end = sentences[sentence + 1] as number
  // «She blamed, in her words, “the rich”»
  const verb = from - 2
  if (
    !first &&
    kinds[verb] === TokenKind.lower &&
    (THANKS.has(hashes[verb] as number) || isVerb(hashes[verb] as number))
  ) {
    const speaker = speakerBefore(copy, verb, text)
    if (speaker) return {cue: run(Label.cueBegin, verb, verb + 1), source: speaker, contents: [content]}
  }
  return {
    cue: owner.cue,
    source: owner.source,
    contents: first
      ? [{...content, from: comma + 1, to: Math.max(content.to, end)}]
      : [run(Label.contentBegin, opens, from - 1), content]
  }
}
const IN = hashOf('in')
/** Most tokens of such a phrase. */
const PHRASE = 12

function commaAfter({kinds}: Copy, from: number): number {
  for (let at = from; at < from + PHRASE; at++) if (kinds[at] === TokenKind.comma) return at
  return -1
}

/** Whose words a phrase names. */
function ownerOf({hashes, kinds}: Copy, from: number, to: number): Pick<Tie, 'cue' | 'source'> | null {
  if (hashes[from] === THE && WORDS.has(hashes[from + 1] as number) && hashes[from + 2] === OF && from + 3 < to)
    return {cue: run(Label.cueBegin, from + 1, from + 2), source: sourceAt(from + 3, to)}
  if (!WORDS.has(hashes[to - 1] as number)) return null
  const end = hashes[to - 2] === OWN ? to - 2 : to - 1
  const whose = end === from + 1 && POSSESSIVES.has(hashes[from] as number)
  const named = kinds[end - 1] === TokenKind.clitic
  if (!whose && !named) return null
  return {cue: run(Label.cueBegin, to - 1, to), source: sourceAt(from, named ? end - 1 : end)}
}
const THE = hashOf('the')
const OF = hashOf('of')
const OWN = hashOf('own')
const WORDS = hashesOf('words phrase telling')
const POSSESSIVES = hashesOf('his her their its')

/** «The reviewers’ verdict: “Too long.”», «Beck’s advice to the young: “Run.”» */
function ownedBy(copy: Copy, quotation: Quotation): Tie | null {
  const {hashes, kinds, sentences} = copy
  const colon = quotation.open - 1
  const opens = sentences[sentenceOf(sentences, colon)] as number
  for (let at = opens + 1; at < colon && at - opens <= WHO; at++) {
    if (!isWord(kinds[at]) && kinds[at] !== TokenKind.other) return null
    if (kinds[at] !== TokenKind.clitic && kinds[at] !== TokenKind.other) continue
    const noun = OWNED.has(hashes[at + 1] as number) ? at + 1 : OWNED.has(hashes[at + 2] as number) ? at + 2 : -1
    if (noun < 0 || noun >= colon) return null
    return {
      cue: run(Label.cueBegin, noun, noun + 1),
      source: sourceAt(opens, at),
      contents: [contentOf(copy, quotation)]
    }
  }
  return null
}
const OWNED = hashesOf(owned)

/** «The trader laughed. “Ask the stone.”» */
function gestured(copy: Copy, quotation: Quotation, text: string): Tie | null {
  const {hashes, kinds, sentences, depths} = copy
  const {open, close} = quotation
  const last = kinds[Math.min(close, copy.length) - 1]
  if (last !== TokenKind.stop && last !== TokenKind.query) return null
  if (kinds[open - 1] !== TokenKind.stop) return null
  const opens = sentences[sentenceOf(sentences, open - 1)] as number
  for (let at = open - 2; at > opens && open - at <= OBJECT; at--) {
    if (!GESTURES.has(hashes[at] as number) || depths[at] !== 0) continue
    const speaker = speakerBefore(copy, at, text)
    return speaker && {cue: null, source: speaker, contents: [contentOf(copy, quotation)]}
  }
  return null
}
const GESTURES = hashesOf(gestures)
