import {PAD, paint, type Columns} from './columns.js'
import {fillFrames} from './fill-frames.js'
import {EDGE, NO_CUE, NO_KIND, steps} from './measures.js'
import {CANDIDATE, type Survey, type Window} from './survey.js'
import {classTypes, typeOf} from './vocabulary.js'
import {fold, TokenKind} from '../words/tokens.js'
import type {Copy, Quotation} from '../types.js'

/** The kinds of place that transitions between labels hang on; 0 is mid-sentence. */
const Place = {start: 1, open: 2, closed: 3, comma: 4} as const

/** Fills the columns of a window with what its words tell. */
export function fill(columns: Columns, source: string, copy: Copy, look: Survey, window: Window): void {
  const from = copy.sentences[window[0]] as number
  const to = copy.sentences[window[1]] as number
  aroundWords(columns, source, copy, look, from, to)
  quotations(columns, copy, look, from, to)
  for (let index = window[0]; index < window[1]; index++) {
    const start = copy.sentences[index] as number
    const end = copy.sentences[index + 1] as number
    sentence(columns, copy, look, index, start - from + PAD, end - from + PAD)
    leftOf(columns, copy, look, from, start, end)
    rightOf(columns, copy, look, from, start, end)
    fillFrames(columns, copy, look, from, start, end)
  }
}

/** The tokens themselves, with three beside the window on either side. */
function aroundWords(columns: Columns, source: string, copy: Copy, look: Survey, from: number, to: number): void {
  const {word, kind, cue, ending, endingPair, context, class: family} = columns
  const {kinds, length} = copy
  const start = Math.max(0, from - 3)
  const end = Math.min(length, to + 3)
  const first = start - from + PAD
  const last = end - from + PAD
  const edges = (column: Uint16Array, value: number): void => {
    paint(column, value, 0, first)
    paint(column, value, last, last + PAD)
  }
  edges(word, EDGE)
  edges(kind, NO_KIND)
  edges(cue, 0)
  edges(ending, 0)
  edges(family, 0)
  const {words, cues, classes} = look
  const shared = classes.length - classTypes(0)
  for (let at = start, row = first; at < end; at++, row++) {
    word[row] = words[at] as number
    kind[row] = kinds[at] as number
    cue[row] = cues[at] as number
    ending[row] = endingOf(source, copy, at)
    family[row] = classes[typeOf(shared, words[at] as number, ending[row] as number)] as number
  }
  for (let at = from, row = PAD; at < to; at++, row++) {
    endingPair[row] = (ending[row] as number) & 0x3ff
    const own = kinds[at] as number
    const closed = at > 0 && kinds[at - 1] === TokenKind.close
    context[row] =
      own === TokenKind.open ? Place.open : closed ? Place.closed : own === TokenKind.comma ? Place.comma : 0
  }
}

/** The last three letters of a word in lower case, packed, five bits each; of any other token its kind. */
export function endingOf(source: string, {kinds, starts, ends}: Copy, at: number): number {
  const end = ends[at] as number
  if (kinds[at] !== TokenKind.lower || end - (starts[at] as number) < 4) return 32768 + (kinds[at] as number)
  return (
    (fold(source.charCodeAt(end - 3)) & 31) * 1024 +
    (fold(source.charCodeAt(end - 2)) & 31) * 32 +
    (fold(source.charCodeAt(end - 1)) & 31)
  )
}

/** The outermost quotation around each token. */
function quotations(columns: Columns, copy: Copy, look: Survey, from: number, to: number): void {
  const {inside, open, close, size, leadWord, leadKind, tailWord, tailKind, tailCue} = columns
  const start = PAD
  const end = to - from + PAD
  for (const column of [inside, open, close, size, leadWord, leadKind, tailWord, tailKind, tailCue])
    paint(column, 0, start, end)
  for (let index = firstFrom(look.outer, from); index < look.outer.length; index++) {
    const quotation = look.outer[index] as Quotation
    if (quotation.open >= to) break
    const first = Math.max(from, quotation.open)
    const behind = Math.min(to, quotation.close + 1)
    const last = Math.min(quotation.close, copy.length)
    for (let at = first; at < behind; at++) {
      const row = at - from + PAD
      inside[row] = (copy.depths[at] as number) > 1 ? 4 : at <= quotation.open + 1 ? 2 : at >= last - 1 ? 3 : 1
      open[row] = steps(at - quotation.open)
      close[row] = steps(last - at)
    }
    const run = (column: Uint16Array, value: number): unknown =>
      paint(column, value, first - from + PAD, behind - from + PAD)
    const {words, cues} = look
    const lead = quotation.open - 1
    const tail = tailOf(copy, quotation)
    const there = tail < copy.length
    run(size, steps(last - quotation.open))
    run(leadWord, lead < 0 ? EDGE : (words[lead] as number))
    run(leadKind, lead < 0 ? 0 : (copy.kinds[lead] as number))
    run(tailWord, there ? (words[tail] as number) : EDGE)
    run(tailKind, there ? (copy.kinds[tail] as number) : 0)
    run(
      tailCue,
      there ? Math.max(cues[tail] as number, tail + 1 < copy.length ? (cues[tail + 1] as number) : 0) : NO_CUE
    )
  }
}

/** The index of the first quotation that does not end before a token. */
function firstFrom(outer: readonly Quotation[], token: number): number {
  let low = 0
  let high = outer.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((outer[middle] as Quotation).close < token) low = middle + 1
    else high = middle
  }
  return low
}

/** The token after a quotation, and after a comma there. */
function tailOf({kinds, length}: Copy, {close}: Quotation): number {
  const after = Math.min(close, length) + 1
  return after < length && kinds[after] === TokenKind.comma ? after + 1 : after
}

/** What all tokens of a sentence share, and their places in it. Rows `start` to `end`. */
function sentence(columns: Columns, copy: Copy, look: Survey, index: number, start: number, end: number): void {
  const {best, marked, skip} = look
  const at = copy.sentences[index] as number
  const last = skip.length - 1
  paint(columns.best, best[index] as number, start, end)
  paint(columns.bestBefore, index > 0 ? (best[index - 1] as number) : NO_CUE, start, end)
  paint(columns.bestAfter, index < last ? (best[index + 1] as number) : NO_CUE, start, end)
  paint(columns.marked, marked[index] as number, start, end)
  paint(columns.markedBefore, index > 0 ? (marked[index - 1] as number) : 3, start, end)
  paint(columns.markedAfter, index < last ? (marked[index + 1] as number) : 3, start, end)
  paint(columns.first, index === 0 ? 1 : 0, start, end)
  paint(columns.last, index === last ? 1 : 0, start, end)
  paint(columns.firstWord, look.words[at] as number, start, end)
  paint(columns.firstKind, copy.kinds[at] as number, start, end)
  paint(columns.starts, 0, start, end)
  columns.starts[start] = at === 0 ? 3 : 1
  const kindOfPlace = columns.context[start]
  if (kindOfPlace !== Place.open && kindOfPlace !== Place.closed) columns.context[start] = Place.start
  const {place, rest} = columns
  for (let row = start; row < end; row++) {
    place[row] = steps(row - start)
    rest[row] = steps(end - row)
  }
}

/** The nearest candidate on the left, and the clause. */
function leftOf(columns: Columns, copy: Copy, look: Survey, base: number, from: number, to: number): void {
  const {leftSteps, leftNear, leftPast, leftPastOdd, clauseWord, clauseSteps} = columns
  const {kinds, depths} = copy
  const {words, cues, pasts} = look
  const shift = PAD - base
  let candidate = -1
  let since = from
  let past = 0
  let commas = 0
  let clause = from
  for (let at = from; at < to; at++) {
    const row = at + shift
    const comma = kinds[at] === TokenKind.comma
    clauseWord[row] = words[clause] as number
    clauseSteps[row] = steps(at - clause)
    if (comma) {
      commas++
      clause = at + 1
    } else past |= pasts[at] as number
    if (candidate < 0) leftSteps[row] = leftNear[row] = leftPast[row] = leftPastOdd[row] = 0
    else {
      const distance = steps(at - candidate)
      leftSteps[row] = distance
      leftNear[row] = distance < 4 ? distance : 4
      const between = past | ((commas < 3 ? commas : 3) << 2)
      leftPast[row] = between
      leftPastOdd[row] = between & 7
    }
    if ((cues[at] as number) >= CANDIDATE && depths[at] === 0) {
      run(since, at + 1)
      since = at + 1
      candidate = at
      past = commas = 0
    }
  }
  run(since, to)

  function run(first: number, end: number): void {
    const start = first + shift
    const stop = end + shift
    const none = candidate < 0
    paint(columns.leftWord, none ? EDGE : (words[candidate] as number), start, stop)
    paint(columns.leftCue, none ? NO_CUE : (cues[candidate] as number), start, stop)
    paint(columns.leftBefore, candidate < 1 ? EDGE : (words[candidate - 1] as number), start, stop)
    paint(columns.leftKindBefore, candidate < 1 ? NO_KIND : (kinds[candidate - 1] as number), start, stop)
    paint(columns.leftKindAfter, none ? NO_KIND : (kinds[candidate + 1] ?? 0), start, stop)
  }
}

/** The nearest candidate on the right. */
function rightOf(columns: Columns, copy: Copy, look: Survey, base: number, from: number, to: number): void {
  const {rightSteps, rightPast} = columns
  const {kinds, depths, length} = copy
  const {words, cues, pasts} = look
  const shift = PAD - base
  let candidate = -1
  let before = to
  let past = 0
  let commas = 0
  for (let at = to - 1; at >= from; at--) {
    const row = at + shift
    if (candidate < 0) rightSteps[row] = rightPast[row] = 0
    else {
      rightSteps[row] = steps(candidate - at)
      rightPast[row] = past | ((commas < 3 ? commas : 3) << 2)
    }
    if ((cues[at] as number) >= CANDIDATE && depths[at] === 0) {
      run(at, before)
      before = at
      candidate = at
      past = commas = 0
    }
    if (kinds[at] === TokenKind.comma) commas++
    else past |= pasts[at] as number
  }
  run(from, before)

  function run(first: number, end: number): void {
    const start = first + shift
    const stop = end + shift
    const none = candidate < 0
    const edge = none || candidate === length - 1
    paint(columns.rightWord, none ? EDGE : (words[candidate] as number), start, stop)
    paint(columns.rightCue, none ? NO_CUE : (cues[candidate] as number), start, stop)
    paint(columns.rightAfter, edge ? EDGE : (words[candidate + 1] as number), start, stop)
    paint(columns.rightKindBefore, candidate < 1 ? NO_KIND : (kinds[candidate - 1] as number), start, stop)
    paint(columns.rightKindAfter, edge ? NO_KIND : (kinds[candidate + 1] as number), start, stop)
    paint(columns.rightEnd, none ? 0 : steps(to - candidate), start, stop)
  }
}
