import {Label} from '../tagger/labels.js'
import type {Tie} from '../tagger/link.js'
import {isSeries} from '../words/series.js'
import {sentenceOf} from '../words/sentences.js'
import type {Copy} from '../types.js'

/**
 * Three or more names that open a sentence speak together, where a tagger took one or two of them:
 *
 *     Estonia, Latvia and Lithuania said that they would build a wall.
 *              --------------------
 */
export function series(copy: Copy, ties: Tie[]): Tie[] {
  for (const tie of ties) {
    const {cue, source} = tie
    if (!cue || !source || source.from >= cue.from) continue
    const from = copy.sentences[sentenceOf(copy.sentences, cue.from)] as number
    if (source.from >= from && isSeries(copy, from, cue.from))
      tie.source = {label: Label.sourceBegin, from, to: cue.from}
  }
  return ties
}
