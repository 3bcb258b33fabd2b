import {PAD, paint, WINDOW, type Columns} from './columns.js'
import {frameOf, NO_FRAME} from './frame-of.js'
import {EDGE, NO_CUE, steps} from './measures.js'
import {CANDIDATE, type Survey} from './survey.js'
import {TokenKind} from '../words/tokens.js'
import type {Copy} from '../types.js'

const commas = new Uint16Array(WINDOW + 1)
const thats = new Uint16Array(WINDOW + 1)
const clauses = new Uint16Array(WINDOW + 1)
const frames = new Uint16Array(WINDOW + 1)

/**
 * The strongest candidate for a cue on either side in the sentence, whatever weaker ones stand between, and how each
 * candidate stands in its clause. In «HarperCollins declined to renew, according to its head» the words before the comma
 * are of «according», and not of «declined».
 */
export function fillFrames(columns: Columns, copy: Copy, look: Survey, base: number, from: number, to: number): void {
  const {kinds, depths} = copy
  const {words, cues, pasts} = look
  const shift = PAD - base
  const rows = (column: Uint16Array, value: number): unknown => paint(column, value, from + shift, to + shift)
  rows(columns.frame, NO_FRAME)
  rows(columns.frameShort, NO_FRAME)
  const candidates: number[] = []
  let comma = 0
  let that = 0
  let clause = 0
  for (let at = from; at < to; at++) {
    if (kinds[at] === TokenKind.comma) comma++
    const past = pasts[at] as number
    if (past === 1) that++
    else if (past === 2) clause++
    commas[at - from] = comma
    thats[at - from] = that
    clauses[at - from] = clause
    if ((cues[at] as number) < CANDIDATE || depths[at] !== 0) continue
    candidates.push(at)
    const frame = frameOf(copy, from, to, at)
    frames[at - from] = frame
    columns.frame[at + shift] = frame
    columns.frameShort[at + shift] = frame & 0x1ff
  }
  const past = (first: number, last: number): number => {
    const a = first - from
    const b = last - from
    return (
      (thats[a] === thats[b] ? 0 : 1) |
      (clauses[a] === clauses[b] ? 0 : 2) |
      (Math.min(3, (commas[b] as number) - (commas[a] as number)) << 2)
    )
  }
  sides()

  function sides(): void {
    const {leftFrame, rightFrame} = columns
    const {strongLeftWord, strongLeftCue, strongLeftFrame, strongLeftSteps, strongLeftPast} = columns
    const {strongRightWord, strongRightCue, strongRightFrame, strongRightSteps, strongRightPast, strongRightEnd} =
      columns
    let since = from
    let near = -1
    let strong = -1
    for (let index = 0; index <= candidates.length; index++) {
      const next = candidates[index]
      const end = next === undefined ? to : next + 1
      paint(leftFrame, near < 0 ? NO_FRAME : (frames[near - from] as number), since + shift, end + shift)
      paint(strongLeftWord, strong < 0 ? EDGE : (words[strong] as number), since + shift, end + shift)
      paint(strongLeftCue, strong < 0 ? NO_CUE : (cues[strong] as number), since + shift, end + shift)
      paint(strongLeftFrame, strong < 0 ? NO_FRAME : (frames[strong - from] as number), since + shift, end + shift)
      for (let at = since; at < end; at++) {
        strongLeftSteps[at + shift] = strong < 0 ? 0 : steps(at - strong)
        strongLeftPast[at + shift] = strong < 0 ? 0 : past(strong, at)
      }
      if (next === undefined) break
      near = next
      if (strong < 0 || (cues[next] as number) >= (cues[strong] as number)) strong = next
      since = end
    }
    let before = to
    near = strong = -1
    for (let index = candidates.length - 1; index >= -1; index--) {
      const next = candidates[index]
      const start = next ?? from
      paint(rightFrame, near < 0 ? NO_FRAME : (frames[near - from] as number), start + shift, before + shift)
      paint(strongRightWord, strong < 0 ? EDGE : (words[strong] as number), start + shift, before + shift)
      paint(strongRightCue, strong < 0 ? NO_CUE : (cues[strong] as number), start + shift, before + shift)
      paint(strongRightFrame, strong < 0 ? NO_FRAME : (frames[strong - from] as number), start + shift, before + shift)
      paint(strongRightEnd, strong < 0 ? 0 : steps(to - strong), start + shift, before + shift)
      for (let at = start; at < before; at++) {
        strongRightSteps[at + shift] = strong < 0 ? 0 : steps(strong - at)
        strongRightPast[at + shift] = strong < 0 ? 0 : past(at, strong)
      }
      if (next === undefined) break
      near = next
      if (strong < 0 || (cues[next] as number) >= (cues[strong] as number)) strong = next
      before = next
    }
  }
}
