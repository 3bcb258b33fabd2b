import {terming, writings} from '../../lexicon/cues.js'
import {states} from '../../lexicon/states.js'
import {isSign} from '../words/forms.js'
import {firstNot, isCapital, isWord, wordsOf} from '../words/text.js'
import {Label} from '../tagger/labels.js'
import type {Tie} from '../tagger/link.js'
import {nameAfter} from './quotation.js'
import {isVerb} from '../words/report.js'
import {sentenceOf} from '../words/sentences.js'
import {hashesOf, hashOf, TokenKind} from '../words/tokens.js'
import type {Copy} from '../types.js'

/** Sets right what a tagger cuts at the wrong place in constructions of a plain form. */
export function mend(copy: Copy, ties: Tie[], source: string): Tie[] {
  for (const tie of ties) {
    short(copy, tie)
    named(copy, tie)
    extended(copy, tie, source)
    object(copy, tie)
    based(copy, tie)
    impersonal(copy, tie)
    whole(copy, tie)
    announced(copy, tie)
    written(copy, tie)
    dated(copy, tie)
    asked(copy, tie)
    noted(copy, tie)
  }
  return ties
}

/** A cue of one verb of saying; an article after it begins the speaker: «said a joint statement issued by …». */
function short({hashes, kinds}: Copy, tie: Tie): void {
  const {cue, source} = tie
  if (
    !cue ||
    cue.to - cue.from < 3 ||
    !isVerb(hashes[cue.from] as number) ||
    !ARTICLES.has(hashes[cue.from + 1] as number)
  )
    return
  const from = cue.from + 1
  if (source && (source.from < cue.to || source.from > cue.to + 2)) return
  let to = source?.to ?? cue.to
  // «issued by the United States and Iraq»
  if (hashes[to] === AND && kinds[to + 1] === TokenKind.capital) for (to += 2; kinds[to] === TokenKind.capital;) to++
  tie.source = {label: Label.sourceBegin, from, to}
  tie.cue = {...cue, to: from}
}

const ARTICLES = hashesOf('a an the his her its their one')

const AND = hashOf('and')
const ACCORDING = hashOf('according')
const IT = hashOf('it')
const BY = hashOf('by')
const THAT = hashOf('that')
const BE = hashesOf('was is been')
const HAS = hashesOf('has had')

/** «According to the operator, Orval Ropeways, the track was new»: the name belongs to whom the words are of. */
function named(copy: Copy, {cue, source, contents}: Tie): void {
  const [content] = contents
  if (!cue || !source || !content || copy.hashes[cue.from] !== ACCORDING) return
  const {kinds} = copy
  if (content.from !== source.to + 1 || kinds[source.to] !== TokenKind.comma) return
  const to = nameAfter(copy, content.from)
  if (to - content.from < 2 || kinds[to] !== TokenKind.comma || to + 2 >= content.to) return
  const whose = ARTICLES.has(copy.hashes[source.from] as number) || kinds[source.from + 1] === TokenKind.clitic
  if (kinds[source.to - 1] !== TokenKind.lower || !whose) return
  source.to = to
  content.from = to + 1
}

/** «expects to close it in May, subject to a vote»: the condition is part of what is said, and so is a town's state. */
function extended(copy: Copy, {cue, contents}: Tie, source: string): void {
  const {hashes, kinds, sentences} = copy
  const content = contents[contents.length - 1]
  if (!cue || !content || content.from < cue.to || kinds[content.to] !== TokenKind.comma) return
  const state = pastState(copy, content.to + 1, source)
  if (state > 0 && isCapital(kinds[content.to - 1])) {
    content.to = state
    return
  }
  if (hashes[content.to + 1] !== CONDITION || hashes[content.to + 2] !== TO) return
  let end = sentences[sentenceOf(sentences, content.to) + 1] as number
  if (kinds[end - 1] === TokenKind.stop) end--
  content.to = end
}
/** Past a state or a country that a sign follows: «a mill in Orval, |Texas|.» */
function pastState(copy: Copy, from: number, source: string): number {
  const {kinds} = copy
  let to = from
  while (to < from + 2 && isCapital(kinds[to])) to++
  const {text} = wordsOf(source, copy)
  return to > from && (to === copy.length || isSign(kinds[to])) && states.has(text(from, to).toLowerCase()) ? to : -1
}
const CONDITION = hashOf('subject')
const TO = hashOf('to')

/** «termed the offer “a joke”»: what the words are about goes with them. */
function object({hashes, kinds}: Copy, tie: Tie): void {
  const {cue, contents} = tie
  const [content] = contents
  if (!cue || !content || cue.to - cue.from !== 3 || !TERMS.has(hashes[cue.from] as number)) return
  if (content.from !== cue.to || kinds[cue.to] !== TokenKind.open || !ARTICLES.has(hashes[cue.from + 1] as number))
    return
  tie.cue = {...cue, to: cue.from + 1}
  contents[0] = {...content, from: cue.from + 1}
}
const TERMS = hashesOf(terming)

/** «the Orval, Tarnland-based company»: a place's comma parts no speaker. */
function based(copy: Copy, tie: Tie): void {
  const {kinds, hashes} = copy
  const {source, contents} = tie
  if (!source || source.to - source.from < 2 || kinds[source.to - 1] !== TokenKind.lower) return
  if (kinds[source.from - 1] !== TokenKind.comma || !isCapital(kinds[source.from])) return
  let from = source.from - 1
  const article = (at: number): boolean => ARTICLES.has(hashes[at] as number)
  while (from > 0 && source.from - from < 5 && isCapital(kinds[from - 1]) && !article(from - 1)) from--
  if (from === source.from - 1 || !article(from - 1)) return
  source.from = from - 1
  for (const content of contents) if (content.from < source.from && content.to > source.from) content.to = source.from
}

/** A statement that a tagger ends at an aside, before its verb: «said the tortoise, named Biscuit, had escaped». */
function whole({kinds, hashes, depths, sentences}: Copy, {cue, contents}: Tie): void {
  const [content] = contents
  if (!cue || !content || contents.length > 1 || content.from < cue.to || content.to - content.from > SUBJECT) return
  if (!SAYS.has(hashes[cue.to - 1] as number) || !ARTICLES.has(hashes[content.from] as number)) return
  if (kinds[content.to] !== TokenKind.comma || !ASIDES.has(hashes[content.to + 1] as number)) return
  for (let at = content.from; at < content.to; at++)
    if (depths[at] !== 0 || isVerb(hashes[at] as number) || HELPS.has(hashes[at] as number)) return
  content.to = Math.max(content.to, sentences[sentenceOf(sentences, cue.from) + 1] as number)
}
/** Most words of a subject. */
const SUBJECT = 6
const SAYS = hashesOf('said says')
const ASIDES = hashesOf('named called known nicknamed dubbed which who whose')
const HELPS = hashesOf('is are was were be been has have had will would can could may might should must do does did')

/**
 * Words that nobody says as a subject:
 *
 *     Work starts in March, it was announced on Monday by the mayor, Ana Ruiz.
 *     ^^^^^^^^^^^^^^^^^^^^         ^^^^^^^^^           ^^^^^^^^^^^^^^^^^^^
 */
function impersonal(copy: Copy, tie: Tie): void {
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

/**
 * Words that announce a quotation by a colon are not said, where the cue comes after it or is a verb of thought:
 *
 *     Not all of the town was glad: “It is a bridge to nowhere,” said Ana Ruiz.
 *                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
function announced({kinds, depths, hashes, quotations}: Copy, {cue, contents}: Tie): void {
  if (!cue) return
  const verbal = isVerb(hashes[cue.to - 1] as number)
  for (const content of contents) {
    if (depths[content.from] !== 0 || (content.from >= cue.to && verbal)) continue
    let at = content.from
    while (at < content.to && depths[at] === 0) at++
    if (at >= content.to || kinds[at - 1] !== TokenKind.colon) continue
    const quotation = quotations[firstNot(quotations, ({open}) => open < at)]
    if (quotation?.open === at && quotation.close >= content.to - 1) content.from = at
  }
}

/** «according to a study published on Wednesday»: the day is that of the study. */
function dated({hashes, kinds}: Copy, {cue, source}: Tie): void {
  if (!cue || !source || !ISSUED.has(hashes[source.to - 1] as number) || !ARTICLES.has(hashes[source.from] as number))
    return
  const day = hashes[source.to] === ON ? source.to + 1 : source.to
  if (DAYS.has(hashes[day] as number) && kinds[day] === TokenKind.capital && day >= source.to) source.to = day + 1
}
const ON = hashOf('on')
const DAYS = hashesOf('monday tuesday wednesday thursday friday saturday sunday')
const ISSUED = hashesOf('published released issued posted')

/** «asked for a receipt and went home»: what somebody does after asking is not asked for. */
function asked({hashes, kinds}: Copy, {cue, contents}: Tie): void {
  const [content] = contents
  if (!cue || !content || contents.length > 1 || !ASKS.has(hashes[cue.to - 1] as number)) return
  if (hashes[content.from] !== FOR && hashes[content.from - 1] !== FOR) return
  for (let at = content.from + 2; at < content.to - 1; at++)
    if (hashes[at] === AND && kinds[at + 1] === TokenKind.lower && DOES.has(hashes[at + 1] as number)) {
      content.to = at
      return
    }
}
/** «called the timing “curious” in a note to clients»: where it was said. */
function noted({hashes, kinds, depths}: Copy, {cue, contents}: Tie): void {
  const content = contents[contents.length - 1]
  if (!cue || !content || content.from < cue.to) return
  for (let at = Math.max(content.from + 1, content.to - PLACE); at < content.to - 2; at++)
    if (
      hashes[at] === IN &&
      kinds[at - 1] === TokenKind.close &&
      depths[at] === 0 &&
      ARTICLES.has(hashes[at + 1] as number) &&
      (NOTES.has(hashes[at + 2] as number) || NOTES.has(hashes[at + 3] as number))
    ) {
      content.to = at
      return
    }
}
/** Most words of where something was said. */
const PLACE = 12
const IN = hashOf('in')
const NOTES = hashesOf(
  'note statement letter interview post speech email e-mail tweet memo message briefing report column'
)

const FOR = hashOf('for')
const ASKS = hashesOf('asked called appealed for')
const DOES = hashesOf('went came took made gave left sat got was were had walked turned moved put')

/**
 * A document that speaks, with all that is said of it:
 *
 *     A letter sent to the ministry and seen by the paper warned of cracks.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
function written(copy: Copy, {cue, source}: Tie): void {
  const {hashes, kinds, depths, sentences} = copy
  if (!cue || !source || source.to > cue.from || !BINDS.has(hashes[source.from - 1] as number)) return
  const begins = sentences[sentenceOf(sentences, source.from)] as number
  if (source.from - begins > LONGEST || depths[begins] !== 0 || !ARTICLES.has(hashes[begins] as number)) return
  let noun = begins + 1
  while (noun < begins + 4 && !WRITINGS.has(hashes[noun] as number)) noun++
  if (noun === begins + 4) return
  for (let at = noun; at < source.from; at++)
    if (!isWord(kinds[at]) || depths[at] !== 0 || HELPS.has(hashes[at] as number)) return
  source.from = begins
}
/** Most words of what is said of a document. */
const LONGEST = 20
const BINDS = hashesOf('by to of from for in on')
const WRITINGS = hashesOf(writings)
