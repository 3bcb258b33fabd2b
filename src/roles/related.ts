import * as inline from '../inline/index.js'
import {become, type Construct} from './construct.js'

/** A link to another story: `ALSO READ: …`. */
export const related: Construct = {
  name: 'related',
  in: ['head', 'body', 'foot'],
  claim(block, {section}) {
    const nodes = inline.related(block.span, section !== 'head')
    return nodes && become(block, 'related', 'related', nodes)
  }
}
