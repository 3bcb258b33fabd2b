import type {Copy, Run} from '../types.js'
import {firstNot} from '../words/text.js'
import {type Cast, namesWithin} from './cast.js'
import type {Named} from './named.js'

/** No name that opens a turn is longer. */
const REACH = 60

/** Whose turn it is where somebody says `I`: `Ana Ruiz: I always say no.` */
export function whoseTurn(cast: Cast, {start}: Run): Named | undefined {
  const {source, copy} = cast.context
  const block = copy[firstNot(copy, ({end}) => end <= start)] as Copy
  const colon = source.slice(block.start, block.start + REACH).indexOf(': ')
  if (colon < 0 || block.start + colon > start) return undefined
  const run = {start: block.start, end: block.start + colon}
  const [name, other] = namesWithin(cast.register, run)
  return name && !other && name.start === run.start && name.end === run.end ? name : undefined
}
