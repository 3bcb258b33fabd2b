/**
 * Who speaks and what that one is, parted by commas:
 *
 *     Its leader, Ana Ruiz, said        …, the clerk, Ana Ruiz, announced        According to the operator, Orval Ropeways,
 *     --------------------  ^^^^           -------------------  ^^^^^^^^^        ^^^^^^^^^^^^ ----------------------------
 */
import {Label} from '../tagger/labels.js'
import type {Tie} from '../tagger/link.js'
import type {Copy} from '../types.js'
import {isVerb} from '../words/report.js'
import {sentenceOf} from '../words/sentences.js'
import {isCapital, isWord} from '../words/text.js'
import {hashesOf, hashOf, TokenKind} from '../words/tokens.js'
import {nameAfter} from './quotation.js'
import {CALLED, DETERMINERS, HELPS, isNamed, OPENING, sourceAt} from './speaker-words.js'

/** «Its chairman, Pieter van der Berg, said»: the name in commas goes with what its bearer is. */
export function withName({kinds, hashes}: Copy, {cue, source}: Tie): void {
  if (!cue || !source || kinds[source.to] !== TokenKind.comma || kinds[source.to - 1] !== TokenKind.lower) return
  if (!isCapital(kinds[source.to + 1])) return
  let to = source.to + 2
  while (
    to < source.to + LONGEST_NAME &&
    (isCapital(kinds[to]) || (PARTICLES.has(hashes[to] as number) && isWord(kinds[to + 1])))
  )
    to++
  if (isCapital(kinds[to - 1]) && kinds[to] === TokenKind.comma && to + 1 === cue.from) source.to = to
}
/** Most words of a name with its comma. */
const LONGEST_NAME = 9
const PARTICLES = hashesOf('van von der den de la del dos da di bin ibn bint al el ter ten ap y e')

/** «Kim, known as the “sniper,” noted»: the name, and not what else its bearer is called. */
export function aliased({hashes, kinds, sentences}: Copy, {cue, source: speaker}: Tie): void {
  if (!cue || !speaker || speaker.to > cue.from || hashes[speaker.from - 1] !== AS) return
  const comma = speaker.from - 3
  if (!CALLED.has(hashes[comma + 1] as number) || kinds[comma] !== TokenKind.comma) return
  const begins = sentences[sentenceOf(sentences, cue.from)] as number
  let from = comma
  while (from > begins && isCapital(kinds[from - 1])) from--
  if (from === comma) return
  speaker.from = from
  speaker.to = comma
}
const AS = hashOf('as')

/** «The hall will be sold, the clerk, Ana Ruiz, announced»: between the commas stands who says so. */
export function apposedAtEnd({hashes, kinds, depths, sentences}: Copy, tie: Tie): void {
  const {cue, contents} = tie
  if (!cue || tie.source || contents.length > 1 || kinds[cue.from - 1] !== TokenKind.comma) return
  const begins = sentences[sentenceOf(sentences, cue.from)] as number
  const content = contents[0] ?? {label: Label.contentBegin, from: begins, to: cue.from - 1}
  if (content.to > cue.from || content.to < cue.from - 1 || content.from < begins || depths[cue.from] !== 0) return
  let name = cue.from - 1
  while (name > content.from && isCapital(kinds[name - 1])) name--
  if (name > cue.from - 3 || kinds[name - 1] !== TokenKind.comma) return
  let noun = name - 1
  while (noun > content.from && name - noun < NOUN + 3 && kinds[noun - 1] === TokenKind.lower) noun--
  if (!DETERMINERS.has(hashes[noun] as number) || kinds[noun - 1] !== TokenKind.comma || noun - content.from < 4) return
  for (let at = noun; at < name - 1; at++) if (isVerb(hashes[at] as number) || HELPS.has(hashes[at] as number)) return
  tie.source = sourceAt(noun, cue.from - 1)
  tie.contents = [{...content, to: noun - 1}]
}
/** Most words of such a noun, and of what goes before it in its sentence. */
const NOUN = 5

/** «Its leader, Cllr Ana Ruiz, said that …»: what the sentence begins with, where the verb has nobody of that sentence yet. */
export function apposedAtStart(copy: Copy, tie: Tie): void {
  const {hashes, kinds, depths, sentences} = copy
  const {cue, contents} = tie
  const [content] = contents
  if (!cue || !content || content.from < cue.to || depths[cue.from] !== 0 || kinds[cue.from - 1] !== TokenKind.comma)
    return
  const sentence = sentenceOf(sentences, cue.from)
  const begins = sentences[sentence] as number
  if ((tie.source && sentenceOf(sentences, tie.source.from) === sentence) || cue.from - begins > WHO) return
  let name = cue.from - 1
  while (name > begins && (isCapital(kinds[name - 1]) || kinds[name - 1] === TokenKind.stop)) name--
  if (name === cue.from - 1 || kinds[name - 1] !== TokenKind.comma || name - 1 <= begins) return
  if (!DETERMINERS.has(hashes[begins] as number)) return
  for (let at = begins; at < name - 1; at++) if (!isNamed(copy, at)) return
  tie.source = sourceAt(begins, cue.from - 1)
}

/** Most words of what somebody is and of the name. */
const WHO = 18
const ACCORDING = hashOf('according')

/** «According to the operator, Orval Ropeways, the track was new»: the name belongs to whom the words are of. */
export function apposedToOwner(copy: Copy, {cue, source, contents}: Tie): void {
  const [content] = contents
  if (!cue || !source || !content || copy.hashes[cue.from] !== ACCORDING) return
  const {kinds} = copy
  if (content.from !== source.to + 1 || kinds[source.to] !== TokenKind.comma) return
  const to = nameAfter(copy, content.from)
  if (to - content.from < 2 || kinds[to] !== TokenKind.comma || to + 2 >= content.to) return
  const whose = OPENING.has(copy.hashes[source.from] as number) || kinds[source.from + 1] === TokenKind.clitic
  if (kinds[source.to - 1] !== TokenKind.lower || !whose) return
  source.to = to
  content.from = to + 1
}

/** «the Orval, Tarnland-based company»: a place's comma parts no speaker. */
export function based(copy: Copy, tie: Tie): void {
  const {kinds, hashes} = copy
  const {source, contents} = tie
  if (!source || source.to - source.from < 2 || kinds[source.to - 1] !== TokenKind.lower) return
  if (kinds[source.from - 1] !== TokenKind.comma || !isCapital(kinds[source.from])) return
  let from = source.from - 1
  const article = (at: number): boolean => OPENING.has(hashes[at] as number)
  while (from > 0 && source.from - from < 5 && isCapital(kinds[from - 1]) && !article(from - 1)) from--
  if (from === source.from - 1 || !article(from - 1)) return
  source.from = from - 1
  for (const content of contents) if (content.from < source.from && content.to > source.from) content.to = source.from
}
