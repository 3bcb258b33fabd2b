import {isFinite, isSign} from '../words/forms.js'
import {Label} from '../tagger/labels.js'
import type {Labelled, Tie} from '../tagger/link.js'
import {isVerb} from '../words/report.js'
import {sentenceOf} from '../words/sentences.js'
import {isWord} from '../words/text.js'
import {hashesOf, hashOf, TokenKind} from '../words/tokens.js'
import type {Copy} from '../types.js'

/**
 * A verb of saying right after its subject that a tagger gave no words, where their form shows them:
 *
 *     Ruiz predicted in March that the bridge would fall.        He promises to mend it at once.
 *     ---- ^^^^^^^^^               ^^^^^^^^^^^^^^^^^^^^^        -- ^^^^^^^^ ^^^^^^^^^^^^^^^^^^
 */
export function wanting(copy: Copy, ties: Tie[], text: string): Tie[] {
  for (const [at, tie] of ties.entries())
    if (tie.contents.length === 0) give(copy, tie, ties.slice(Math.max(0, at - BESIDE), at + BESIDE + 1), text)
  return ties
}

/** A tie reaches no farther than its neighbours: see `link`. */
const BESIDE = 8

function give(copy: Copy, tie: Tie, ties: readonly Tie[], text: string): void {
  const {hashes, kinds, depths, sentences} = copy
  const {cue, source} = tie
  if (!cue || !source || depths[cue.from] !== 0) return
  // «Ruiz, the champion, announced …»
  const apposed = kinds[source.to] === TokenKind.comma && kinds[cue.from - 1] === TokenKind.comma
  if (source.to !== cue.from && !(apposed && source.to < cue.from)) return
  if (kinds[cue.to - 1] !== TokenKind.lower || !isVerb(hashes[cue.to - 1] as number)) return
  const limit = before(ties, cue, sentences[sentenceOf(sentences, cue.from) + 1] as number)
  const that = thatAfter(copy, cue.to, limit)
  const subject = that < 0 ? Math.max(subjectAfter(copy, cue, limit), toldAfter(copy, cue, limit, text)) : -1
  const asked = that < 0 && subject < 0 ? askedTo(copy, cue, limit) : -1
  if (that < 0 && subject < 0 && asked < 0) return
  const from = Math.max(subject, asked, that < 0 ? cue.to : that + 1)
  let to = that < 0 && subject < 0 ? clauseEnd(copy, from, limit) : limit
  while (to > from && isSign(kinds[to - 1]) && depths[to - 1] === 0) to--
  if (to - from >= LEAST) tie.contents = [{label: Label.contentBegin, from, to}]
}

/** «promises |to mend it|», «urged donors |to act|»: an infinitive, after whom it is asked of; else -1. */
function askedTo({hashes, kinds, depths}: Copy, {to}: Labelled, limit: number): number {
  const far = ASKED.has(hashes[to - 1] as number) ? HEARER : 0
  for (let at = to; at < limit && at - to <= far && isWord(kinds[at]) && depths[at] === 0; at++)
    if (hashes[at] === NOT && far > 0) return -1
    else if (hashes[at] === TO)
      return kinds[at + 1] === TokenKind.lower && !(at > to && ARTICLES.has(hashes[at + 1] as number)) ? at : -1
  return -1
}
const ASKED = hashesOf('urged asked advised encouraged warned ordered invited begged')
const NOT = hashOf('not')
const ARTICLES = hashesOf('the a an his her its their')
/** Most words of whom something is asked of. */
const HEARER = 6
const TO = hashOf('to')
const THAT = hashOf('that')
/** Fewest words of a clause. */
const LEAST = 3
/** Most words between a verb and `that`: to whom, where and when. */
const BETWEEN = 8

/** Where `that` stands after a verb, with no sign between; else -1. */
function thatAfter({hashes, kinds, depths}: Copy, from: number, limit: number): number {
  for (let at = from; at < limit && at - from <= BETWEEN && isWord(kinds[at]) && depths[at] === 0; at++) {
    if (hashes[at] === THAT) return at
    if (CLAUSES.has(hashes[at] as number)) return -1
  }
  return -1
}
/** «said on Friday |they had left|»: a pronoun and its verb, after the day at most; else -1. */
function subjectAfter({hashes, kinds}: Copy, {from, to}: Labelled, limit: number): number {
  if (!SAYS.has(hashes[to - 1] as number) || !isWord(kinds[from - 1])) return -1
  let at = to
  while (at < limit && at - to < 3 && DAYS.has(hashes[at] as number)) at++
  const is = at < limit - LEAST && PERSONS.has(hashes[at] as number) && kinds[at] === TokenKind.lower
  return is && HELPS.has(hashes[at + 1] as number) ? at : -1
}
const SAYS = hashesOf('said says')

/** «told the hearing |he remembered it|»: a pronoun and its verb, after whom it is told; else -1. */
function toldAfter(copy: Copy, {to}: Labelled, limit: number, text: string): number {
  const {hashes, kinds, depths} = copy
  if (hashes[to - 1] !== TOLD) return -1
  for (let at = to + 1; at < limit - LEAST && at - to <= HEARER && isWord(kinds[at - 1]) && depths[at] === 0; at++)
    if (PERSONS.has(hashes[at] as number)) return isFinite(text, copy, at + 1) ? at : -1
    else if (HELPS.has(hashes[at] as number)) return -1
  return -1
}
const TOLD = hashOf('told')
const DAYS = hashesOf('on late early today yesterday monday tuesday wednesday thursday friday saturday sunday')
const PERSONS = hashesOf('he she it they')
const HELPS = hashesOf('is are was were has have had will would can could may might did')

const CLAUSES = hashesOf(
  'to it he she they we you i is are was were has have had will would can could may might should'
)

/** The end of an infinitive's clause: a sign that parts it, or what tells when. */
function clauseEnd({hashes, kinds}: Copy, from: number, limit: number): number {
  let at = from
  while (at < limit && !PARTS.has(kinds[at] as number) && !ENDS.has(hashes[at] as number)) at++
  return at
}
const PARTS: ReadonlySet<number> = new Set([TokenKind.comma, TokenKind.semicolon, TokenKind.colon, TokenKind.dash])
const ENDS = hashesOf('when while after as but')

/** The end of a sentence, or what is another's before that. */
function before(ties: readonly Tie[], cue: Labelled, limit: number): number {
  let to = limit
  for (const {cue: other, source, contents} of ties)
    for (const run of [other, source, ...contents]) if (run && run.from > cue.from && run.from < to) to = run.from
  return to
}
