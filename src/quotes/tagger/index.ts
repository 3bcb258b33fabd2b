import {uncapitalize} from './capitals.js'
import {ends} from './ends.js'
import type {Tie} from './link.js'
import type {Model} from './model.js'
import {sides} from './sides.js'
import {reuseLooks, survey, type Survey} from './survey.js'
import {tagger} from './stages.js'
import type {Copy} from '../types.js'

/** What belongs together in each block; nothing where it holds no speech. */
export type TiesOf = (source: string, copy: readonly Copy[]) => (Tie[] | undefined)[]

/**
 * Tells what belongs together in the blocks of a story: labels their words, then settles where speech ends and on which
 * sides it stands. A step at a time through all blocks: what a processor keeps at hand is less than the code of all steps.
 */
export function tiesOf(model: Model): TiesOf {
  const {vocabulary, choose} = model
  const tag = tagger(model)
  return (source, copy) => {
    reuseLooks()
    const tagged: {block: Copy; at: number; look: Survey; labels: Uint8Array}[] = []
    copy.forEach((block, at) => {
      if (block.node.type === 'pullquote') return
      uncapitalize(block, vocabulary)
      const look = survey(block, vocabulary)
      if (look) tagged.push({block, at, look, labels: NONE})
    })
    for (const one of tagged) one.labels = tag(source, one.block, one.look)
    for (const {block, look, labels} of tagged) ends(source, block, look, labels, choose)
    const out: (Tie[] | undefined)[] = copy.map(() => undefined)
    for (const {block, at, look, labels} of tagged) out[at] = sides(source, block, look, labels, choose)
    return out
  }
}

const NONE = new Uint8Array(0)
