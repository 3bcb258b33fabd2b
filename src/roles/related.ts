import * as inline from '../inline/index.js'
import {become, type Construct} from './construct.js'
import {isCloser} from './furniture.js'

/** What a headline says of its piece, where none stands above it: `WATCH: Ferry leaves its bell behind`. */
const FILM = /^(?:watch|listen|video|see)\s?[:|]\s(?!.*https?:)/i

/** A link to another story: `ALSO READ: …`. */
export const related: Construct = {
  name: 'related',
  in: ['head', 'body', 'foot'],
  claim(block, {section, headed}) {
    // «More: A site certified by the Journalism Trust Initiative»
    if (section === 'foot' && isCloser(block.text)) return undefined
    if (section === 'head' && !headed && FILM.test(block.text)) return undefined
    const nodes = inline.related(block.span, section !== 'head')
    return nodes && become(block, 'related', 'related', nodes)
  }
}
