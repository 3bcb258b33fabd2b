import {isCapital} from '../words/text.js'
import {hashesOf, TokenKind} from '../words/tokens.js'
import {Label} from './labels.js'
import type {Window} from './survey.js'
import type {Copy} from '../types.js'

/** How much dearer it becomes to find none. */
const SPEAKER = 100
const CUE = 50

/**
 * Speech with a cue has a speaker, and speech with a speaker a cue. Where a sentence wants one, its words are made likelier to
 * be that: who asks for labels again then gets one, unless nothing there is like it.
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
    for (let at = from; at < to; at++) holds |= 1 << (labels[at] as number)
    const source = (holds & SOURCES) !== 0
    if ((holds & CONTENT) === 0 || source === ((holds & CUES) !== 0)) continue
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
const CUES = (1 << Label.cueBegin) | (1 << Label.cue)

/**
 * Adds the speakers and cues that were found then to the labels of a block, where none told of anything before.
 *
 * @param found labels of the tokens from `base` on
 */
export function addFound(copy: Copy, base: number, labels: Uint8Array, found: Uint8Array): void {
  for (let from = 0; from < found.length;) {
    const label = found[from] as number
    let to = from + 1
    while (to < found.length && found[to] === label + 1) to++
    const isNew = label === Label.cueBegin || (label === Label.sourceBegin && isSpeaker(copy, base + from, base + to))
    if (isNew && isFree(labels, base + from, base + to)) labels.set(found.subarray(from, to), base + from)
    from = to
  }
}

function isFree(labels: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (labels[at] !== Label.none) return false
  return true
}

/** Whether words can be somebody: not a figure, a share’s letters, or a lone `far`. */
function isSpeaker({kinds, starts, ends, hashes}: Copy, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (kinds[at] === TokenKind.number || kinds[at] === TokenKind.other) return false
  if (ENDS.has(hashes[to - 1] as number)) return false
  if (OPENS.has(hashes[from] as number)) return true
  return isCapital(kinds[from]) && (to > from + 1 || (ends[from] as number) - (starts[from] as number) > 1)
}
const ENDS = hashesOf(`of in on at by for from with to after before and or that`)
const OPENS = hashesOf(
  `the a an some many several most few both one two three four five another other others his her its their our my he she they it we i
  you who which officials experts critics analysts sources police bankers traders dealers brokers economists reports people`
)
