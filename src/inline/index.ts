/**
 * The grammars, one for each kind of span. Each reads only the span that it is given, from the left, and either accounts
 * for the whole of it (its nodes hold every leaf of the span) or declines with `undefined`.
 */
import type {Inline} from '../wcst.js'

/** What a grammar gives that reads only the first part of a span. `end` is an index into the span's text. */
export interface Opening {
  nodes: Inline[]
  end: number
}

export {timeline} from './timeline.js'
export {byline} from './byline.js'
export {dateline} from './dateline.js'
export {caption, credit, maybeCredit} from './caption.js'
export {related, relatedLabel} from './related.js'
export {tagline} from './tagline.js'
export {momentAt, dateFields} from './date.js'
export {agencyOf} from './organisation.js'
