import {Kind, put, sheet, wordAt, type Choose, type Sheet} from './choice.js'
import {isFinite, isGerund, isSign} from '../words/forms.js'
import {endingOf} from './fill.js'
import {Label} from './labels.js'
import {steps} from './measures.js'
import {sentenceOf} from '../words/sentences.js'
import type {Survey} from './survey.js'
import {hashesOf, hashOf, TokenKind} from '../words/tokens.js'
import type {Copy} from '../types.js'

/** Words before which speech may end. */
const EDGES = hashesOf(
  'and but or nor as while when after before because if though although since until in on at during for who which whose where that according following just even not so than unless including'
)
const THAT = hashOf('that')
const TO = hashOf('to')
/** Most words between a cue and what it reports. */
const GAP = 14
/** Most answers to a question, and most words of what is looked at. */
const ANSWERS = 48
const FAR = 160

/**
 * Where speech ends that follows its cue, once it is known what else the sentence holds:
 *
 *     The board said the plant would close in May when it met on Tuesday.
 *                                        ?      ?    ?         ?        ?
 *
 * @param choose picks one of the ends
 */
export function ends(source: string, copy: Copy, look: Survey, labels: Uint8Array, choose: Choose): void {
  for (let at = 1; at < labels.length; at++) {
    if (labels[at] !== Label.contentBegin) continue
    const cue = cueBefore(labels, at)
    if (cue < 0) continue
    const sentence = sentenceOf(copy.sentences, at)
    const limit = copy.sentences[sentence + 1] as number
    let to = at + 1
    while (labels[to] === Label.content) to++
    if (cue < (copy.sentences[sentence] as number) || to > limit || limit - at > FAR) continue
    at = settle(source, copy, look, labels, choose, {cue, from: at, to, limit}) - 1
  }
}

interface Place {
  /** The last word of the cue. */
  cue: number
  /** The content as it is labelled. */
  from: number
  to: number
  /** The end of the sentence. */
  limit: number
}

/** The last word of the cue that stands before a token, with nothing labelled between them; else -1. */
function cueBefore(labels: Uint8Array, token: number): number {
  for (let at = token - 1; at >= 0 && token - at <= GAP + 1; at--)
    if (labels[at] !== Label.none) return (labels[at] as number) >= Label.cueBegin ? at : -1
  return -1
}

const paper: Sheet = sheet()
const answers = new Int32Array(ANSWERS)
/** How many verbs and commas stand before each word of a content. */
const finite = new Uint8Array(FAR + 1)
const commas = new Uint8Array(FAR + 1)

/** @returns the token up to which all is settled */
function settle(
  source: string,
  copy: Copy,
  look: Survey,
  labels: Uint8Array,
  choose: Choose,
  {cue, from, to, limit}: Place
): number {
  const {kinds, hashes, depths} = copy
  let end = limit
  while (end > from + 1 && isSign(kinds[end - 1] as number) && depths[end - 1] === 0) end--
  const old = Math.min(to, end)
  let count = 0
  let given = 0
  for (let at = from + 1; at <= end && count < ANSWERS; at++) {
    if (at < end && depths[at - 1] !== 0 && depths[at] !== 0 && !isMark(kinds[at - 1]) && !isMark(kinds[at])) continue
    if (at !== end && at !== old && !isEdge(source, copy, at)) continue
    if (at === old) given = count
    answers[count++] = at
  }
  if (count < 2 || answers[given] !== old) return to
  let verbs = 0
  let signs = 0
  finite[0] = commas[0] = 0
  for (let at = from; at < end; at++) {
    if (isFinite(source, copy, at)) verbs++
    if (kinds[at] === TokenKind.comma) signs++
    finite[at - from + 1] = verbs
    commas[at - from + 1] = signs
  }
  const word = (at: number): number => wordAt(copy, look, at)
  const kind = (at: number): number => (at < copy.length ? (kinds[at] as number) : 31)
  const cueWord = word(cue)
  const opens = (hashes[from] === THAT ? 1 : 0) | (hashes[from] === TO ? 2 : 0)
  const next = (at: number): number => {
    while (at < limit && ((labels[at] as number) & 1) === 0) at++
    return at
  }
  paper.length = 0
  // What else is labelled in the sentence: the first words of it up to an answer, and the one that comes next.
  let swallowed = 0
  let other = next(to)
  for (let answer = 0; answer < count; answer++) {
    const at = answers[answer] as number
    for (; other < at; other = next(other + 1))
      if (swallowed < 64) swallowed = swallowed * 8 + (labels[other] as number)
    const comma = kind(at) === TokenKind.comma || kind(at) === TokenKind.dash ? 1 : 0
    const first = at + comma
    const isOld = at === old ? 1 : 0
    const isEnd = at === end ? 2 : 0
    const both = isOld | isEnd
    const side = at < old ? 0 : at === old ? 1 : 2
    const verbsBefore = Math.min(2, finite[at - from] as number)
    const verbsAfter = Math.min(2, verbs - (finite[at - from] as number))
    const ahead = other < limit ? (labels[other] as number) * 2 + (other - first <= 1 ? 1 : 0) : 0
    const length = steps(at - from)
    const here = word(first)
    paper.feature = 0
    put(paper, Kind.end, both, 0)
    put(paper, Kind.end, here, comma * 4 + isEnd)
    put(paper, Kind.end, here, comma * 4 + side)
    put(paper, Kind.end, here, word(first + 1))
    put(paper, Kind.end, word(at - 1), isOld)
    put(paper, Kind.end, endOf(source, copy, at - 1), kind(first))
    put(paper, Kind.end, endOf(source, copy, first), comma * 2 + isOld)
    put(paper, Kind.end, here, comma * 16 + verbsBefore * 4 + verbsAfter)
    put(paper, Kind.end, length, steps(end - at))
    put(paper, Kind.end, cueWord, here)
    put(paper, Kind.end, here, opens * 2 + comma)
    put(paper, Kind.end, opens, both * 4 + verbsBefore)
    put(paper, Kind.end, Math.min(3, commas[at - from] as number), comma * 4 + both)
    put(paper, Kind.end, swallowed, both)
    put(paper, Kind.end, swallowed, here)
    put(paper, Kind.end, ahead, here)
    put(paper, Kind.end, kind(at), kind(at - 1) * 32 + kind(first))
    put(paper, Kind.end, side * 16 + steps(Math.abs(at - old)), isEnd)
  }
  const question = {
    token: from,
    answers: answers.subarray(0, count),
    given,
    width: paper.feature,
    places: paper.places
  }
  const chosen = answers[choose(question)] as number
  if (chosen === old) return to
  const settled = Math.max(chosen, to)
  for (let at = from + 1; at < settled; at++) labels[at] = at < chosen ? Label.content : Label.none
  restart(labels, settled)
  return settled
}

const isMark = (kind: number | undefined): boolean => kind === TokenKind.open || kind === TokenKind.close

function isEdge(source: string, {kinds, hashes, starts, ends}: Copy, at: number): boolean {
  const kind = kinds[at] as number
  if (isSign(kind)) return kind !== TokenKind.stop
  if (kind === TokenKind.bracket || EDGES.has(hashes[at] as number)) return true
  const end = ends[at] as number
  return kind === TokenKind.lower && end - (starts[at] as number) > 3 && isGerund(source, end)
}

/** The last two letters of a word in lower case, else the kind. */
const endOf = (source: string, copy: Copy, at: number): number => {
  if (at >= copy.length) return 4096
  const ending = endingOf(source, copy, at)
  return ending < 32768 ? ending & 0x3ff : ending
}

/** What follows a run that was cut off begins anew. */
function restart(labels: Uint8Array, at: number): void {
  const label = labels[at]
  if (label === undefined || label === 0 || label % 2 === 1) return
  const before = labels[at - 1] as number
  if (before !== label && before !== label - 1) labels[at] = label - 1
}
