import type {Labelled, Tie} from '../tagger/link.js'
import type {Copy} from '../types.js'

/** How many runs of a block's ties each token is in. */
export function countsOf({length}: Copy, ties: readonly Tie[]): Int32Array {
  const counts = new Int32Array(length + 1)
  const add = (at: number, by: number): void => {
    counts[at] = (counts[at] as number) + by
  }
  for (const {from, to} of runsIn(ties)) {
    add(from, 1)
    add(to, -1)
  }
  for (let at = 1; at < length; at++) add(at, counts[at - 1] as number)
  return counts
}

/** Each once: two ties can have the same speaker. */
function runsIn(ties: readonly Tie[]): Set<Labelled> {
  const runs = new Set<Labelled>()
  for (const {cue, source, contents} of ties) {
    if (cue) runs.add(cue)
    if (source) runs.add(source)
    for (const content of contents) runs.add(content)
  }
  return runs
}

/** Whether a token of a stretch is in another run than in what a tie says: its cue and its speaker stand elsewhere. */
export function isTaken(
  counts: Int32Array,
  {from, to}: {from: number; to: number},
  contents: readonly Labelled[]
): boolean {
  for (let at = from; at < to; at++) {
    let own = 0
    for (const content of contents) if (content.from <= at && at < content.to) own++
    if ((counts[at] as number) > own) return true
  }
  return false
}
