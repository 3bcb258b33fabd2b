/**
 * Words beside a verb of saying that stand for nobody:
 *
 *     The Harbour Post erroneously reported        Commenting on the plan, the minister, Ana Ruiz, said
 *     ---------------- no          ^^^^^^^^        no no no no no no no no ---------------------- ^^^^
 */
import {further} from '../../lexicon/cues.js'
import {remarking} from '../../lexicon/speech-verbs.js'
import type {Labelled, Tie} from '../tagger/link.js'
import type {Copy} from '../types.js'
import {isAdverb, isFinite, isPast} from '../words/forms.js'
import {sentenceOf} from '../words/sentences.js'
import {isCapital, isWord} from '../words/text.js'
import {hashesOf, hashOf, TokenKind} from '../words/tokens.js'
import {begins, nameAfter} from './quotation.js'
import {ARTICLES, sourceAt} from './speaker-words.js'

/** «The Harbour Post erroneously reported»: how it is said is no part of who says it. */
export function adverbial({kinds, hashes, ends}: Copy, {cue, source}: Tie, text: string): void {
  if (!cue || !source || source.to !== cue.from || source.to - source.from < 2) return
  const last = source.to - 1
  const end = ends[last] as number
  if (kinds[last] !== TokenKind.lower || !isCapital(kinds[last - 1]) || NOUNS.has(hashes[last] as number)) return
  if (isAdverb(text, end)) source.to = last
}
const NOUNS = hashesOf('family assembly reply ally allies supply rally bully monopoly daily weekly monthly')

/** «Carer |Ana Ruiz|, 34, claims …»: whose age stands before the verb. */
export function withAge(copy: Copy, tie: Tie, text: string): void {
  const {kinds, sentences} = copy
  const {cue, source, contents} = tie
  if (!cue || !contents.some(({from}) => from >= cue.to)) return
  // Who speaks in the next sentence does not here
  if (source && !(source.from > cue.to && sentenceOf(sentences, source.from) > sentenceOf(sentences, cue.from))) return
  const to = cue.from - 3
  if (
    kinds[cue.from - 1] !== TokenKind.comma ||
    kinds[cue.from - 2] !== TokenKind.number ||
    kinds[to] !== TokenKind.comma
  )
    return
  const from = sentences[sentenceOf(sentences, cue.from)] as number
  if (to === from || to - from > AGED || !isCapital(kinds[to - 1])) return
  for (let at = from; at < to; at++) if (!isWord(kinds[at]) || isFinite(text, copy, at)) return
  tie.source = sourceAt(from, to)
}
/** Most words of who that is. */
const AGED = 12

/** «|she| was heard calling him a fool»: who is heard. */
export function heardSo({hashes}: Copy, {source}: Tie): void {
  if (!source || source.to - source.from < 3) return
  if (SEEN.has(hashes[source.to - 1] as number) && WAS.has(hashes[source.to - 2] as number)) source.to -= 2
}
const SEEN = hashesOf('heard seen recorded filmed taped overheard caught')
const WAS = hashesOf('was were is are')

/** «Said bin Hamoud»: a name, and no verb. */
export const isSaid = ({hashes, kinds}: Copy, {cue}: Tie): boolean =>
  cue !== null && kinds[cue.from] === TokenKind.capital && LINEAGE.has(hashes[cue.from + 1] as number)
const LINEAGE = hashesOf('bin ibn al el')

/** «Minutes later |Ana Ruiz| came and said …»: when that was is nobody. */
export function minutesLater(copy: Copy, {source}: Tie): void {
  const {hashes} = copy
  if (!source || source.to !== source.from + 1 || !TIMES.has(hashes[source.from] as number)) return
  if (!LATER.has(hashes[source.to] as number)) return
  const from = source.to + 1
  const to = nameAfter(copy, from)
  if (to === from) return
  source.from = from
  source.to = to
}
const TIMES = hashesOf('seconds minutes hours days weeks months years')
const LATER = hashesOf('later earlier')

/** «and», «that»: what joins clauses is nobody. */
export function joined(copy: Copy, tie: Tie, text: string): void {
  const {hashes, sentences, ends} = copy
  const {cue, source} = tie
  // «Questioned by Tom Beck, she accepted it and said …»
  if (
    source &&
    hashes[source.from + 1] === BY &&
    begins(sentences, source.from) &&
    isPast(text, ends[source.from] as number)
  )
    tie.source = null
  if (cue && source && source.to === source.from + 1 && NOW.has(hashes[source.from] as number))
    tie.source = before(copy, source.from)
  if (source && source.to === source.from + 1 && JOINS.has(hashes[source.from] as number)) tie.source = null
  // «… and asked her name. “Ana,” she said»: who speaks in the next sentence
  if (cue && source && source.from >= cue.to && JOINS.has(hashes[cue.from - 1] as number)) {
    if (sentenceOf(sentences, source.from) !== sentenceOf(sentences, cue.from)) tie.source = null
  }
}

/** «The hotel, by contrast, |now| wants to offer …»: what the sentence begins with, up to a sign. */
function before({hashes, kinds, sentences}: Copy, now: number): Labelled | null {
  const from = sentences[sentenceOf(sentences, now)] as number
  let to = from
  while (to < now && to - from <= WHO && isWord(kinds[to])) to++
  const whole = to === now || kinds[now - 1] === TokenKind.comma || kinds[to] === TokenKind.comma
  return whole && to > from + 1 && ARTICLES.has(hashes[from] as number) ? sourceAt(from, to) : null
}
const NOW = hashesOf('now then also still already therefore')
const WHO = 6
const BY = hashOf('by')
const JOINS = hashesOf('and but that also')

/** «said X and denied reports that …»: a verb is no speaker, and the noun after it is its. */
export function verbal({hashes, kinds}: Copy, tie: Tie): void {
  const {cue, source, contents} = tie
  const [content] = contents
  if (!cue || !source || !content || source.to !== source.from + 1 || source.to !== cue.from) return
  if (kinds[source.from] !== TokenKind.lower || !FURTHER.has(hashes[source.from] as number)) return
  if (!JOINS.has(hashes[source.from - 1] as number) || content.from < cue.to) return
  tie.contents = [{...content, from: cue.from}]
  tie.cue = {...cue, from: source.from, to: source.to}
  tie.source = null
}
const FURTHER = hashesOf(further)

/** «Commenting on the plan, the minister said», «Told of the plan, she laughed»: they report nothing. */
export const isComment = ({hashes, sentences}: Copy, {cue}: Tie): boolean =>
  cue !== null && COMMENTS.has(hashes[cue.from] as number) && begins(sentences, cue.from)

/** «Commenting on the plan, the minister, Ana Ruiz, said»: what somebody comments on says nothing. */
export function commenting({hashes, kinds}: Copy, {cue, source}: Tie): void {
  if (!cue || !source || source.to > cue.from) return
  const on = source.from - 1
  if (!ON.has(hashes[on] as number) || !COMMENTS.has(hashes[on - 1] as number)) return
  for (let at = source.from; at < source.to - 1; at++)
    if (kinds[at] === TokenKind.comma) {
      source.from = at + 1
      return
    }
}
const ON = hashesOf('on to about')
const COMMENTS = hashesOf(remarking)
