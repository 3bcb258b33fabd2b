/**
 * Words that are said and that a tagger left out:
 *
 *     Ruiz claimed a new time had begun        said the tortoise, named Biscuit, had escaped
 *     ---- ^^^^^^^ ^^^^^^^^^^^^^^^^^^^^        ^^^^ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
import {deeds} from '../../lexicon/cues.js'
import {states} from '../../lexicon/states.js'
import {titles} from '../../lexicon/titles.js'
import {Label} from '../tagger/labels.js'
import type {Labelled, Tie} from '../tagger/link.js'
import type {Copy} from '../types.js'
import {isFinite, isSign} from '../words/forms.js'
import {isVerb} from '../words/report.js'
import {sentenceOf} from '../words/sentences.js'
import {isCapital, wordsOf} from '../words/text.js'
import {hashesOf, hashOf, TokenKind} from '../words/tokens.js'
import {AUXILIARIES, OPENING} from './speaker-words.js'

/** «With half of them gone, Ruiz claimed a new time had begun»: a verb of saying that has no words, with a clause after it. */
export function wordless(copy: Copy, tie: Tie, text: string): void {
  const {hashes, kinds, depths, sentences} = copy
  const {cue, source, contents} = tie
  if (!cue || !source || contents.length > 0 || source.to !== cue.from || depths[cue.from] !== 0) return
  if (!isVerb(hashes[cue.to - 1] as number)) return
  if (hashes[cue.to - 1] === TOLD && isToldBefore(copy, source, text)) return
  const from = hashes[cue.to] === THAT ? cue.to + 1 : cue.to
  let to = sentences[sentenceOf(sentences, cue.from) + 1] as number
  while (to > from && isSign(kinds[to - 1]) && depths[to - 1] === 0) to--
  const begins = SUBJECTS.has(hashes[from] as number) || isMany(copy, cue, from)
  if (to - from < CLAUSE || (from === cue.to && !begins)) return
  for (let at = from + 1; at < to; at++)
    if (isFinite(text, copy, at) || DEEDS.has(hashes[at] as number)) {
      tie.contents = [{label: Label.contentBegin, from, to}]
      return
    }
}
/** «said |about 4,300 homes| lost power» */
const isMany = ({hashes, kinds}: Copy, {to}: Labelled, at: number): boolean =>
  SAYS.has(hashes[to - 1] as number) &&
  (kinds[at] === TokenKind.number || (ABOUT.has(hashes[at] as number) && kinds[at + 1] === TokenKind.number))
const ABOUT = hashesOf('about some nearly almost around roughly only')
const DEEDS = hashesOf(deeds)

/** «The vote was close, Ana Ruiz told a crowd»: whether a main clause and its comma stand before who speaks. */
function isToldBefore(copy: Copy, source: Labelled, text: string): boolean {
  const {hashes, kinds, sentences} = copy
  const begins = sentences[sentenceOf(sentences, source.from)] as number
  if (kinds[source.from - 1] !== TokenKind.comma || LEADS.has(hashes[begins] as number)) return false
  for (let at = begins + 1; at < source.from - 1; at++) if (isFinite(text, copy, at)) return true
  return false
}
const TOLD = hashOf('told')
const LEADS = hashesOf(
  'when while as after before because if though although since until once asked in on at by for with'
)
const THAT = hashOf('that')
const SUBJECTS = hashesOf('he she it they we there the a an his her its their this these no nobody nothing')
/** Fewest words of a clause. */
const CLAUSE = 3

/** «expects to close it in May, subject to a vote»: the condition is part of what is said, and so is a town's state. */
export function extended(copy: Copy, {cue, source: speaker, contents}: Tie, source: string): void {
  const {hashes, kinds, sentences} = copy
  const content = contents[contents.length - 1]
  if (!cue || !content || content.from < cue.to) return
  if (hashes[content.to] === AND) content.to = pastList(copy, content, source)
  if (kinds[content.to] !== TokenKind.comma) return
  const state = pastState(copy, content.to + 1, source)
  if (state > 0 && isCapital(kinds[content.to - 1])) {
    content.to = state
    return
  }
  const named = pastName(copy, content, source)
  if (named > 0) {
    content.to = named
    return
  }
  const verb = pastAside(copy, content, source)
  if (verb > 0) {
    content.to = verb
    return
  }
  const next = hashes[content.to + 1] as number
  if (
    !(next === CONDITION && hashes[content.to + 2] === TO) &&
    !(isCompared(copy, content.to + 1) && isFigured(copy, speaker, content))
  )
    return
  let end = sentences[sentenceOf(sentences, content.to) + 1] as number
  if (kinds[end - 1] === TokenKind.stop) end--
  content.to = end
}
/** «said the docking of two craft|, put off after a fault, would be tried again|.»: a subject, and its verb after what commas enclose; else -1. */
function pastAside(copy: Copy, {from, to}: Labelled, source: string): number {
  const {kinds, hashes, depths, sentences} = copy
  if (!OPENING.has(hashes[from] as number) || to - from > ASIDE) return -1
  for (let at = from; at < to; at++) if (isFinite(source, copy, at) || isSign(kinds[at]) || depths[at] !== 0) return -1
  let comma = to + 1
  const end = sentences[sentenceOf(sentences, to) + 1] as number
  while (comma < end && comma - to <= ASIDE && !isSign(kinds[comma]) && depths[comma] === 0) comma++
  if (kinds[comma] !== TokenKind.comma || !AUXILIARIES.has(hashes[comma + 1] as number)) return -1
  return end
}
/** Most words of the subject, and of what commas enclose. */
const ASIDE = 12

/** «rain in Orval, Tarn| and Halden till Friday|.»: the last of several places, and what is left of the sentence if no verb comes. */
function pastList(copy: Copy, {from, to}: Labelled, source: string): number {
  const {kinds, sentences} = copy
  let first = to
  while (first > from && isCapital(kinds[first - 1])) first--
  if (first === to || kinds[first - 1] !== TokenKind.comma || !isCapital(kinds[first - 2])) return to
  if (!isCapital(kinds[to + 1])) return to
  const end = sentences[sentenceOf(sentences, to) + 1] as number
  let at = to + 1
  while (at < end && !isSign(kinds[at]) && copy.depths[at] === 0) if (isFinite(source, copy, at++)) return to
  return at
}
const AND = hashOf('and')
/** Past a state or a country that a sign follows: «a mill in Orval, |Texas|.» */
function pastState(copy: Copy, from: number, source: string): number {
  const {kinds} = copy
  let to = from
  while (to < from + 2 && isCapital(kinds[to])) to++
  const {text} = wordsOf(source, copy)
  return to > from && (to === copy.length || isSign(kinds[to])) && states.has(text(from, to).toLowerCase()) ? to : -1
}
/** «to summon the health minister|, Dr Jane Acheng|.»: whose name ends the sentence after what that one is; else -1. */
function pastName(copy: Copy, {from, to}: Labelled, source: string): number {
  const {kinds, depths, length} = copy
  const {word} = wordsOf(source, copy)
  if (depths[to] !== 0 || to - from < 3 || !titles.has(word(to - 1))) return -1
  let end = to + 1
  while (
    end < length &&
    end - to <= NAME &&
    (isCapital(kinds[end]) || (kinds[end] === TokenKind.stop && isCapital(kinds[end + 1])))
  )
    end++
  return end > to + 2 && (end === length || kinds[end] === TokenKind.stop) ? end : -1
}
const NAME = 6

const CONDITION = hashOf('subject')

/** «|compared with 96 last year|», «|up from 3 percent|», «|down 14 percent|»: what a figure is measured by, and no further clause. */
function isCompared({hashes, kinds, length}: Copy, from: number): boolean {
  const measured = COMPARED.has(hashes[from] as number)
  const moved = MOVED.has(hashes[from] as number) && (hashes[from + 1] === FROM || kinds[from + 1] === TokenKind.number)
  if (!measured && !moved) return false
  let to = from
  while (to < length && to - from <= FIGURE && !isSign(kinds[to])) to++
  return kinds[to] === TokenKind.stop || to === length
}
/** Whether there is a figure to measure; not «28 percent of voters said so, compared with …» */
const isFigured = ({kinds}: Copy, speaker: Labelled | null, {from, to}: Labelled): boolean =>
  (!speaker || kinds[speaker.from] !== TokenKind.number) && kinds.subarray(from, to).includes(TokenKind.number)
const COMPARED = hashesOf('compared versus against')
const MOVED = hashesOf('up down')
const FROM = hashOf('from')
const FIGURE = 14
const TO = hashOf('to')

/** A statement that a tagger ends at an aside, before its verb: «said the tortoise, named Biscuit, had escaped». */
export function whole(copy: Copy, {cue, contents}: Tie, source: string): void {
  const {kinds, hashes, depths, sentences} = copy
  const [content] = contents
  if (!cue || !content || contents.length > 1 || content.from < cue.to || content.to - content.from > LONGEST_SUBJECT)
    return
  if (
    !SAYS.has(hashes[cue.to - 1] as number) ||
    !(OPENING.has(hashes[content.from] as number) || isPlural(copy, content.from, source))
  )
    return
  if (kinds[content.to] !== TokenKind.comma || !ASIDES.has(hashes[content.to + 1] as number)) return
  for (let at = content.from; at < content.to; at++)
    if (depths[at] !== 0 || isVerb(hashes[at] as number) || AUXILIARIES.has(hashes[at] as number)) return
  content.to = Math.max(content.to, sentences[sentenceOf(sentences, cue.from) + 1] as number)
}
/** «businesses in her district, which …» */
const isPlural = ({kinds, ends}: Copy, at: number, source: string): boolean =>
  kinds[at] === TokenKind.lower && source.charCodeAt((ends[at] as number) - 1) === 115
/** Most words of a subject. */
const LONGEST_SUBJECT = 6
const SAYS = hashesOf('said says')
const ASIDES = hashesOf('named called known nicknamed dubbed which who whose')
