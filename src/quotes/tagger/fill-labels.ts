import {PAD, paint, type Columns} from './columns.js'
import {frameOf, NO_FRAME} from './frame-of.js'
import {EDGE, steps} from './measures.js'
import {BEFORE, Label} from './labels.js'
import {TokenKind} from '../words/tokens.js'
import type {Survey, Window} from './survey.js'
import type {Copy} from '../types.js'

/** How far a speaker, a cue or speech is looked for. */
const FAR = 60

/**
 * Fills the columns of a window with what the labels of the first stage tell.
 *
 * @param labels of all tokens of the block; none where they are not read yet
 */
export function fillLabels(columns: Columns, copy: Copy, look: Survey, window: Window, labels: Uint8Array): void {
  const from = copy.sentences[window[0]] as number
  const to = copy.sentences[window[1]] as number
  const {label} = columns
  const start = Math.max(0, from - 3)
  const end = Math.min(copy.length, to + 3)
  paint(label, BEFORE, 0, PAD)
  for (let at = start; at < end; at++) label[at - from + PAD] = labels[at] as number
  paint(label, BEFORE, end - from + PAD, to - from + 2 * PAD)
  const left = leftOf(columns)
  const right = rightOf(columns)
  for (let index = window[0]; index < window[1]; index++) {
    const start = copy.sentences[index] as number
    const end = copy.sentences[index + 1] as number
    paint(
      columns.labelBefore,
      start === 0 ? BEFORE : (labels[start - 1] as number),
      start - from + PAD,
      end - from + PAD
    )
    paint(
      columns.labelAfter,
      end === copy.length ? BEFORE : (labels[end] as number),
      start - from + PAD,
      end - from + PAD
    )
    nearest(left, look, labels, from, start, end, 1)
    nearest(right, look, labels, from, end - 1, start - 1, -1)
    clauses(columns, copy, labels, from, start, end)
    cues(columns, copy, look, labels, from, start, end)
  }
}

/** The columns of one side. */
type Side = Record<'source' | 'cue' | 'content' | 'word' | 'hasSource' | 'hasCue' | 'hasContent', Uint16Array>

const leftOf = (columns: Columns): Side => ({
  source: columns.sourceLeft,
  cue: columns.cueLeft,
  content: columns.contentLeft,
  word: columns.cueWordLeft,
  hasSource: columns.hasSourceLeft,
  hasCue: columns.hasCueLeft,
  hasContent: columns.hasContentLeft
})

const rightOf = (columns: Columns): Side => ({
  source: columns.sourceRight,
  cue: columns.cueRight,
  content: columns.contentRight,
  word: columns.cueWordRight,
  hasSource: columns.hasSourceRight,
  hasCue: columns.hasCueRight,
  hasContent: columns.hasContentRight
})

/** The nearest speaker, cue and speech before each token of a sentence, read from `start` to before `stop`. */
function nearest(
  {source, cue, content, word, hasSource, hasCue, hasContent}: Side,
  look: Survey,
  labels: Uint8Array,
  base: number,
  start: number,
  stop: number,
  step: 1 | -1
): void {
  const never = -FAR
  let lastSource = never
  let lastCue = never
  let lastContent = never
  let cueWord = EDGE
  for (let at = start, count = 0; at !== stop; at += step, count++) {
    const row = at - base + PAD
    hasSource[row] = (source[row] = within(count - lastSource)) === 0 ? 0 : 1
    hasCue[row] = (cue[row] = within(count - lastCue)) === 0 ? 0 : 1
    hasContent[row] = (content[row] = within(count - lastContent)) === 0 ? 0 : 1
    word[row] = cue[row] === 0 ? EDGE : cueWord
    const label = labels[at] as number
    if (label === Label.none) continue
    if (label >= Label.cueBegin) {
      lastCue = count
      cueWord = look.words[at] as number
    } else if (label >= Label.sourceBegin) lastSource = count
    else lastContent = count
  }
}

const within = (tokens: number): number => (tokens < FAR ? steps(tokens) : 0)

/** The label of the first word after the last comma. */
function clauses(columns: Columns, copy: Copy, labels: Uint8Array, base: number, from: number, to: number): void {
  const {labelClause} = columns
  const {kinds} = copy
  let since = from
  for (let at = from; at < to; at++) {
    if (kinds[at] !== TokenKind.comma && at + 1 < to) continue
    paint(labelClause, labels[since] as number, since - base + PAD, at + 1 - base + PAD)
    since = at + 1
  }
}

/** What the cues of a sentence are, as the first stage has them, and what the sentence holds in all. */
function cues(
  columns: Columns,
  copy: Copy,
  look: Survey,
  labels: Uint8Array,
  base: number,
  from: number,
  to: number
): void {
  const shift = PAD - base
  let holds = 0
  let count = 0
  let since = from
  let frame = NO_FRAME
  let verb = EDGE
  const {cueFrameLeft, cueFrameRight, cueVerbLeft, cueVerbRight, shape} = columns
  paint(cueFrameRight, NO_FRAME, from + shift, to + shift)
  paint(cueVerbRight, EDGE, from + shift, to + shift)
  for (let at = from; at < to;) {
    const label = labels[at] as number
    if (label < Label.cueBegin) {
      if (label !== Label.none) holds |= label >= Label.sourceBegin ? 4 : 1
      at++
      continue
    }
    let end = at + 1
    let best = at
    while (end < to && labels[end] === Label.cue) {
      if ((look.cues[end] as number) > (look.cues[best] as number)) best = end
      end++
    }
    // Up to and with its first token a cue is still to come; what follows that has it on the left.
    paint(cueFrameLeft, frame, since + shift, at + 1 + shift)
    paint(cueVerbLeft, verb, since + shift, at + 1 + shift)
    frame = frameOf(copy, from, to, best)
    verb = look.words[best] as number
    paint(cueFrameRight, frame, Math.max(from, since - 1) + shift, at + shift)
    paint(cueVerbRight, verb, Math.max(from, since - 1) + shift, at + shift)
    since = at + 1
    count++
    holds |= 2
    at = end
  }
  paint(cueFrameLeft, frame, since + shift, to + shift)
  paint(cueVerbLeft, verb, since + shift, to + shift)
  paint(shape, holds | (Math.min(count, 3) << 3), from + shift, to + shift)
}
