import * as inline from '../inline/index.js'
import {become, type Construct, type Surroundings} from './construct.js'
import {isEndMark} from './furniture.js'
import {firstWord} from './looks.js'

/** The same over the story, where a page says who edited it: `Editor: huaxia`. */
export const editors: Construct = {
  name: 'tagline',
  in: ['head'],
  claim(block) {
    const first = firstWord(block.text)
    if (!first.startsWith('edit') || !/^edit(?:or|ors|ed by)\b/i.test(block.text)) return undefined
    const nodes = inline.tagline(block.span)
    return nodes && become(block, 'tagline', 'tagline', nodes)
  }
}

/** A sign-off: `(Reporting by Ana Ruiz; Editing by Tom Beck)`; the last line of all can be the sender's name. */
export const tagline: Construct = {
  name: 'tagline',
  in: ['foot'],
  claim(block, {before, after, senders}) {
    const {span} = block
    // «/END/»
    if (isEndMark(block.text)) return undefined
    const nodes =
      inline.tagline(span) ??
      inline.signedBy(span, senders) ??
      (after === undefined && !isSpoken(before) ? (inline.newsroom(span) ?? inline.signedLast(span)) : undefined)
    return nodes && become(block, 'tagline', 'tagline', nodes)
  }
}

/** Words in marks, which the line below them can sign. */
const isSpoken = (before: Surroundings['before']): boolean =>
  before !== undefined && 'span' in before && /^["“«].*["”»]$/.test(before.text)
