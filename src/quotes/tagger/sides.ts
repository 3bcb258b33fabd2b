import {Kind, put, sheet, wordAt, type Choose, type Sheet} from './choice.js'
import {isFinite, isSign} from '../words/forms.js'
import {Label} from './labels.js'
import {link, runsOf, type Labelled, type Tie} from './link.js'
import {steps} from './measures.js'
import {sentenceOf} from '../words/sentences.js'
import type {Survey} from './survey.js'
import {TokenKind} from '../words/tokens.js'
import type {Copy} from '../types.js'

/** The answers: what follows the attribution, what stands on both sides of it, what stands before it. */
export const AFTER = 1
export const BEFORE = 2
const ANSWERS = [AFTER, AFTER | BEFORE, BEFORE] as const

/** Most words between a speaker and the cue that follows, and a cue and the speaker that follows. */
const HELPERS = 4
const INVERTED = 2

/** Longest sentence that is looked at. */
const FAR = 240

interface Stretch {
  from: number
  to: number
}

/**
 * On which sides of its attribution speech stands that has no marks:
 *
 *     When the vote was over, Ruiz said, the doors were locked.        both
 *     When the vote was over, Ruiz said the doors had been locked.     after it
 *
 * @param labels are changed with the ties
 * @param choose picks one of `ANSWERS`
 * @returns the ties that the labels tell of, the contents of each on the sides that were chosen
 */
export function sides(source: string, copy: Copy, look: Survey, labels: Uint8Array, choose: Choose): Tie[] {
  const ties = link(copy, runsOf(labels))
  for (let index = 0; index < ties.length; index++) settle(source, copy, look, labels, choose, ties, index)
  return ties
}

const paper: Sheet = sheet()

function settle(
  source: string,
  copy: Copy,
  look: Survey,
  labels: Uint8Array,
  choose: Choose,
  ties: readonly Tie[],
  index: number
): void {
  const {kinds, depths, sentences} = copy
  const tie = ties[index] as Tie
  const {cue, source: speaker, contents} = tie
  if (!cue || contents.length === 0 || contents.length > 2 || depths[cue.from] !== 0) return
  const sentence = sentenceOf(sentences, cue.from)
  const begin = sentences[sentence] as number
  const limit = sentences[sentence + 1] as number
  if (contents.some(({from, to}) => from < begin || to > limit)) return
  if (limit - begin > FAR) return
  const own = speaker && speaker.from >= begin && speaker.to <= limit ? speaker : null
  const attribution = around(cue, own)
  if (!attribution) return
  const {from, to} = attribution
  let before: Stretch | undefined = contents.find((content) => content.to <= from)
  let after: Stretch | undefined = contents.find((content) => content.from >= to)
  const given = (after ? AFTER : 0) | (before ? BEFORE : 0)
  if (contents.length !== (before ? 1 : 0) + (after ? 1 : 0)) return
  let end = limit
  while (end > cue.to && isSign(kinds[end - 1]) && depths[end - 1] === 0) end--
  before ??= kinds[from - 1] === TokenKind.comma ? free(labels, begin, from - 1, 1) : undefined
  if (!after) {
    let start = to
    while (start < end && isSign(kinds[start])) start++
    after = free(labels, start, end, 2)
  }
  if (!before || !after) return
  const word = (at: number): number => wordAt(copy, look, at)
  const kind = (at: number): number => (at < copy.length ? (kinds[at] as number) : 31)
  const order = own ? (own.from < cue.from ? 1 : 2) : 0
  const shape = given * 4 + order
  const opening = word(before.from)
  const cueWord = word(cue.to - 1)
  const others = beside(ties, index, -1, begin, limit) + beside(ties, index, 1, begin, limit)
  const verbsBefore = verbsIn(source, copy, before)
  const verbsAfter = verbsIn(source, copy, after)
  const stepsBefore = steps(before.to - before.from)
  const stepsAfter = steps(after.to - after.from)
  const marks = markedIn(copy, before) * 4 + markedIn(copy, after)
  paper.length = 0
  for (const answer of ANSWERS) {
    const as = answer * 4096
    const add = (one: number, two: number): void => put(paper, Kind.side, one, as + two)
    paper.feature = 0
    add(shape, 0)
    add(opening, given)
    add(opening, word(before.from + 1) * 16384)
    add(cueWord, shape)
    add(word(to), order)
    add(kind(to), shape)
    add(word(after.from), given)
    add(word(to), word(to + 1) * 16384)
    add(stepsBefore, shape)
    add(stepsAfter, shape)
    add(stepsBefore * 16 + stepsAfter, order)
    add(verbsBefore * 4 + verbsAfter, kind(to) * 4 + order)
    add(verbsBefore * 4 + verbsAfter, shape)
    add(others, shape)
    add(marks, shape)
    add(word(before.to - 1), kind(before.to))
    add(word(after.from), verbsAfter * 4 + order)
    add(opening, verbsBefore)
    add(opening, 64 + stepsBefore)
    add(own ? word(own.from) : 0, kind(to) * 4 + order)
  }
  const place = ANSWERS.indexOf(given as (typeof ANSWERS)[number])
  const question = {token: cue.from, answers: ANSWERS, given: place, width: paper.feature, places: paper.places}
  const chosen = ANSWERS[choose(question)] as number
  if (chosen === given) return
  paint(labels, before, (chosen & BEFORE) !== 0)
  paint(labels, after, (chosen & AFTER) !== 0)
  tie.contents = [...(chosen & BEFORE ? [before] : []), ...(chosen & AFTER ? [after] : [])].map(({from, to}) => ({
    label: Label.contentBegin,
    from,
    to
  }))
}

/** The words of a cue and its speaker, where they stand together. */
function around(cue: Labelled, speaker: Labelled | null): Stretch | null {
  if (!speaker) return cue
  if (speaker.to <= cue.from) return cue.from - speaker.to <= HELPERS ? {from: speaker.from, to: cue.to} : null
  return speaker.from >= cue.to && speaker.from - cue.to <= INVERTED ? {from: cue.from, to: speaker.to} : null
}

/** How many more cues the sentence has on one side; three at most. */
function beside(ties: readonly Tie[], index: number, step: 1 | -1, begin: number, limit: number): number {
  let count = 0
  for (let at = index + step; count < 3; at += step, count++) {
    const from = ties[at]?.cue?.from ?? -1
    if (from < begin || from >= limit) break
  }
  return count
}

/** A stretch of some words with no speaker and no cue in it. */
function free(labels: Uint8Array, from: number, to: number, least: number): Stretch | undefined {
  if (to - from < least) return undefined
  for (let at = from; at < to; at++) if ((labels[at] as number) > Label.content) return undefined
  return {from, to}
}

function verbsIn(source: string, copy: Copy, {from, to}: Stretch): number {
  let verbs = 0
  for (let at = from; at < to && verbs < 2; at++) if (isFinite(source, copy, at)) verbs++
  return verbs
}

/** Whether nothing (0), some (1) or all (2) of a stretch stands in marks. */
function markedIn({depths}: Copy, {from, to}: Stretch): number {
  if (depths[from] !== 0 && depths[to - 1] !== 0) return 2
  for (let at = from; at < to; at++) if (depths[at] !== 0) return 1
  return 0
}

function paint(labels: Uint8Array, {from, to}: Stretch, on: boolean): void {
  for (let at = from; at < to; at++) labels[at] = on ? (at === from ? Label.contentBegin : Label.content) : Label.none
}
