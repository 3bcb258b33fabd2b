import type {Tie} from '../tagger/link.js'
import type {Copy} from '../types.js'
import {apposedToOwner, based} from './apposed.js'
import {object, short} from './cue-ends.js'
import {dated, written} from './documents.js'
import {impersonal} from './impersonal.js'
import {extended, whole} from './unfinished.js'
import {announced, asked} from './unsaid.js'
import {noted} from './where-said.js'

/** Sets right what a tagger cuts at the wrong place in constructions of a plain form. */
export function mend(copy: Copy, ties: Tie[], source: string): Tie[] {
  for (const tie of ties) {
    short(copy, tie)
    apposedToOwner(copy, tie)
    extended(copy, tie, source)
    object(copy, tie)
    based(copy, tie)
    impersonal(copy, tie)
    whole(copy, tie, source)
    announced(copy, tie)
    written(copy, tie)
    dated(copy, tie)
    asked(copy, tie)
    noted(copy, tie)
  }
  return ties
}
