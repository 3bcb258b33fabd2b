import {Label} from './labels.js'
import type {Window} from './survey.js'
import type {Copy} from '../types.js'

/** How much dearer it becomes to find none. */
const SPEAKER = 100
const CUE = 60

/**
 * Speech with a cue has a speaker, and speech with a speaker a cue. Where a sentence wants one, its words are made likelier to
 * be that: who asks for labels again then gets a speaker, unless nothing there is like one.
 *
 * @param labels of the block
 * @param scores of the window's tokens, `width` for each, one for each label first
 * @returns whether anything was changed
 */
export function askAgain(
  {sentences}: Copy,
  [first, end]: Window,
  labels: Uint8Array,
  scores: Int16Array | Int32Array,
  width: number
): boolean {
  const base = sentences[first] as number
  let changed = false
  for (let index = first; index < end; index++) {
    const from = sentences[index] as number
    const to = sentences[index + 1] as number
    let holds = 0
    let cues = 0
    for (let at = from; at < to; at++) {
      holds |= 1 << (labels[at] as number)
      if (labels[at] === Label.cueBegin) cues++
    }
    // Of several cues some are no one’s: «asked about it».
    if ((holds & CONTENT) === 0 || cues > 1) continue
    const source = (holds & SOURCES) !== 0
    if (source === cues > 0) continue
    changed = true
    const label = source ? Label.cueBegin : Label.sourceBegin
    const by = source ? CUE : SPEAKER
    for (let row = (from - base) * width + label; row < (to - base) * width; row += width) {
      scores[row] = (scores[row] as number) + by
      scores[row + 1] = (scores[row + 1] as number) + by
    }
  }
  return changed
}

const CONTENT = (1 << Label.contentBegin) | (1 << Label.content)
const SOURCES = (1 << Label.sourceBegin) | (1 << Label.source)
