import * as inline from '../inline/index.js'
import {become, type Construct} from './construct.js'

/** When it went out: `Published: 11:16, June 12, 2020 | Updated: …`. */
export const timeline: Construct = {
  name: 'timeline',
  in: ['head', 'foot'],
  claim(block) {
    const nodes = inline.timeline(block.span)
    return nodes && become(block, 'timeline', 'timeline', nodes)
  }
}
