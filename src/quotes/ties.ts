import {uncapitalize} from './capitals.js'
import {ends} from './ends.js'
import type {Tie} from './link.js'
import type {Model} from './model.js'
import {sides} from './sides.js'
import {tagger} from './tagger.js'
import type {Copy} from './types.js'

export type TiesOf = (source: string, copy: Copy) => Tie[] | undefined

/** Tells what belongs together in a block: labels its words, then settles where speech ends and on which sides it stands. */
export function tiesOf(model: Model): TiesOf {
  const tag = tagger(model)
  const {choose, vocabulary} = model
  return (source, copy) => {
    uncapitalize(copy, vocabulary)
    const tagged = tag(source, copy)
    if (!tagged) return undefined
    const {look, labels} = tagged
    ends(source, copy, look, labels, choose)
    return sides(source, copy, look, labels, choose)
  }
}
