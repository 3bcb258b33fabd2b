import {survey} from '../src/quotes/tagger/survey.js'
import type {Vocabulary} from '../src/quotes/tagger/vocabulary.js'
import type {Paragraph} from './corpus.js'
import {itemsOf, withLabels} from './items.js'

/**
 * A number that all features and labels of some paragraphs make: it tells whether they are still those from which weights were
 * learned.
 */
export function printOf(paragraphs: readonly Paragraph[], vocabulary: Vocabulary): number {
  let print = 0
  const mix = (values: ArrayLike<number>): void => {
    for (let at = 0; at < values.length; at++)
      print = Math.imul(print ^ (values[at] as number), 0x85ebca6b) ^ (print >>> 13)
  }
  for (const paragraph of paragraphs) {
    const look = survey(paragraph.copy, vocabulary)
    for (const item of look ? itemsOf(paragraph, look) : []) {
      const {rows, more, contexts, gold} = withLabels(item, item.gold)
      for (const values of [rows, more, contexts, gold]) mix(values)
    }
  }
  return print >>> 0
}
