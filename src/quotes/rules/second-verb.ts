/**
 * Who speaks by the second of two verbs, and what the first one does:
 *
 *     Ruiz thanked the crew and noted that …        The mayor got up and asked
 *     ----                      ^^^^^               ---------            ^^^^^
 */
import {deeds} from '../../lexicon/cues.js'
import {functionWords} from '../../lexicon/function-words.js'
import type {Tie} from '../tagger/link.js'
import type {Copy} from '../types.js'
import {isFinite, isGerund} from '../words/forms.js'
import {sentenceOf} from '../words/sentences.js'
import {isCapital, isWord, wordsOf} from '../words/text.js'
import {hashesOf, hashOf, TokenKind} from '../words/tokens.js'
import {ARTICLES, CALLED, isNamed, LEADS, RELATIVES, sourceAt} from './speaker-words.js'

/** «Governor Ana Ruiz thanked the crew and noted that …», «…, but noted that …»: whom the sentence is about. */
export function secondVerb(copy: Copy, tie: Tie, text: string): void {
  const {hashes, kinds, depths, sentences} = copy
  const {cue, contents} = tie
  const [content] = contents
  if (!cue || !content || content.from < cue.to || !JOINS.has(hashes[cue.from - 1] as number) || depths[cue.from] !== 0)
    return
  const clause = clauseBefore(copy, cue.from - 1)
  if (tie.source && tie.source.to > clause) return
  for (let at = cue.from; at < cue.to; at++) if (BEEN.has(hashes[at] as number)) return
  if (isGerund(text, copy.ends[cue.to - 1] as number)) return
  const opens = sentences[sentenceOf(sentences, cue.from)] as number
  const begins = Math.max(clause, afterLead(copy, opens))
  const article = ARTICLES.has(hashes[begins] as number)
  if (!(begins > opens && article) && (!isCapital(kinds[begins]) || article)) return
  let to = begins
  while (to < cue.from - 2 && to - begins <= WHO && isNamed(copy, to) && !isDeed(copy, to, text)) to++
  const named = pastName(copy, to)
  const deed = named > to ? named : pastAside(copy, to)
  if (named > to) to = named - 1
  if ((!article && !isCapital(kinds[to - 1])) || to === begins || !isDeed(copy, deed, text)) return
  if (to - begins < 2 && functionWords.has(wordsOf(text, copy).word(begins))) return
  const end = kinds[cue.from - 2] === TokenKind.comma ? cue.from - 2 : cue.from
  for (let at = deed; at < end; at++) if (!isWord(kinds[at])) return
  tie.source = sourceAt(begins, to)
}

/** Most words of what somebody is and of the name. */
const WHO = 18
const JOINS = hashesOf('and but')
const BEEN = hashesOf('been was were be')

/** «…, while |the office defended itself and said»: where the clause begins that a verb ends; -1 where none does. */
function clauseBefore({hashes, kinds}: Copy, and: number): number {
  for (let at = and - 1; at > 1 && and - at <= CLAUSE; at--)
    if (!isWord(kinds[at])) return kinds[at] === TokenKind.comma && WHILE.has(hashes[at + 1] as number) ? at + 2 : -1
  return -1
}
/** Most words up to what such a clause ends in. */
const CLAUSE = 14
const WHILE = hashesOf('while as whereas after')

/** «In a statement, the office …», «On Monday, Ruiz …»: what a sentence begins with after a phrase of place or time. */
const afterLead = (copy: Copy, opens: number): number =>
  LEADS.has(copy.hashes[opens] as number) ? pastComma(copy, opens) : opens

/** «the office, known as the AO, welcomed»: what follows an aside of few words. */
const pastAside = (copy: Copy, at: number): number =>
  copy.kinds[at] === TokenKind.comma && CALLED.has(copy.hashes[at + 1] as number) ? pastComma(copy, at) : at

/** «Ruiz’s party, Voz Ciudadana, blamed it and demanded …»: past a name between commas; the same token where none stands. */
function pastName({kinds}: Copy, at: number): number {
  if (kinds[at] !== TokenKind.comma || !isCapital(kinds[at + 1])) return at
  let to = at + 1
  while (to - at <= WORDS && isCapital(kinds[to])) to++
  return kinds[to] === TokenKind.comma ? to + 1 : at
}
/** Most words of such. */
const WORDS = 6

/** Past the comma that ends a few words; the same token where none does. */
function pastComma({kinds}: Copy, from: number): number {
  let to = from + 1
  while (to < from + LEAD && isWord(kinds[to])) to++
  return kinds[to] === TokenKind.comma ? to + 1 : from
}
/** Most words of such. */
const LEAD = 8

/** Whether a word tells what somebody does: «The mayor |got| up», «Ruiz |thanked| the crew». */
const isDeed = (copy: Copy, at: number, text: string): boolean =>
  copy.kinds[at] === TokenKind.lower && (DOES.has(copy.hashes[at] as number) || isFinite(text, copy, at))

/** «said Bell, adding that …», where nobody stands for the second: the first one's speaker. */
export function shared({kinds, ends, sentences}: Copy, tie: Tie, before: Tie | undefined, text: string): void {
  const {cue} = tie
  if (!cue || tie.source || kinds[cue.from - 1] !== TokenKind.comma || !isGerund(text, ends[cue.from] as number)) return
  if (!before?.cue || !before.source || before.cue.from >= cue.from) return
  const sentence = sentenceOf(sentences, cue.from)
  const same =
    sentenceOf(sentences, before.cue.from) === sentence && sentenceOf(sentences, before.source.from) === sentence
  if (same && before.source.to <= cue.from) tie.source = {...before.source}
}

/** «The mayor got up and asked»: what somebody does before speaking is none of the name. */
export function acting(copy: Copy, {cue, source: speaker}: Tie, text: string): void {
  const {hashes, kinds} = copy
  if (!cue || !speaker || speaker.to > cue.from || hashes[cue.from - 1] !== AND || speaker.to < cue.from - 1) return
  for (let at = speaker.from + 1; at < speaker.to; at++) {
    if (kinds[at] !== TokenKind.lower || RELATIVES.has(hashes[at] as number)) {
      if (!isWord(kinds[at]) || kinds[at] === TokenKind.lower) return
      continue
    }
    if (!isDeed(copy, at, text)) continue
    if (at > speaker.from + 1 || !ARTICLES.has(hashes[speaker.from] as number)) speaker.to = at
    return
  }
}

const AND = hashOf('and')
const DOES = hashesOf(deeds)
