import {addFound, askAgain} from './again.js'
import {fill} from './fill.js'
import {fillLabels} from './fill-labels.js'
import {BEFORE} from './labels.js'
import {SCORES, type Model} from './model.js'
import {noLabels, windows, type Survey} from './survey.js'
import type {Copy} from '../types.js'

export type Tagger = (source: string, copy: Copy, look: Survey) => Uint8Array

/** Labels the words of a block in two stages. */
export function tagger({columns, score, scores, best}: Pick<Model, 'columns' | 'score' | 'scores' | 'best'>): Tagger {
  return (source, copy, look) => {
    const labels = noLabels(copy.length)
    for (const window of windows(copy, look.skip)) {
      const from = copy.sentences[window[0]] as number
      const count = (copy.sentences[window[1]] as number) - from
      const before = from === 0 ? BEFORE : (labels[from - 1] as number)
      fill(columns, source, copy, look, window)
      score(1, count)
      labels.set(best(1, count, before), from)
      fillLabels(columns, copy, look, window, labels)
      score(2, count)
      labels.set(best(2, count, before), from)
      if (askAgain(copy, window, labels, scores, SCORES)) addFound(copy, from, labels, best(2, count, before))
    }
    return labels
  }
}
