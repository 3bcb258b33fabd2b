import * as inline from '../inline/index.js'
import {become, type Construct} from './construct.js'

/** A sign-off: `(Reporting by Ana Ruiz; Editing by Tom Beck)`. */
export const tagline: Construct = {
  name: 'tagline',
  in: ['foot'],
  claim(block) {
    const nodes = inline.tagline(block.span)
    return nodes && become(block, 'tagline', 'tagline', nodes)
  }
}
