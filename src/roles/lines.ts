/** The constructs that a grammar knows whole: the line is what the grammar accepts. */
import * as inline from '../inline/index.js'
import {become, type Construct} from './construct.js'
import {isProse} from './looks.js'

/** When it went out: `Published: 11:16, June 12, 2020 | Updated: …`. */
export const timeline: Construct = {
  name: 'timeline',
  in: ['head', 'foot'],
  claim(block) {
    const nodes = inline.timeline(block.span)
    return nodes && become(block, 'timeline', 'timeline', nodes)
  }
}

const agencyLine = (text: string): boolean => text.length < 40 && inline.agencyOf(text)

/** Who wrote it: `By Ana Ruiz in Lima`. */
export const byline: Construct = {
  name: 'byline',
  in: ['head'],
  claim(block, {before}) {
    if (isProse(block.text)) return undefined
    // Names without a `By` stand under a headline; the first line of the copy is not theirs.
    const under = before !== undefined && ('span' in before || before.type === 'timeline' || before.type === 'caption')
    if (!under && !/^by\b|\bby /i.test(block.text) && !agencyLine(block.text)) return undefined
    const nodes = inline.byline(block.span)
    return nodes && become(block, 'byline', 'byline', nodes)
  }
}

/** A link to another story: `ALSO READ: …`. */
export const related: Construct = {
  name: 'related',
  in: ['head', 'body', 'foot'],
  claim(block) {
    const nodes = inline.related(block.span)
    return nodes && become(block, 'related', 'related', nodes)
  }
}

/** A sign-off: `(Reporting by Ana Ruiz; Editing by Tom Beck)`. */
export const tagline: Construct = {
  name: 'tagline',
  in: ['foot'],
  claim(block) {
    const nodes = inline.tagline(block.span)
    return nodes && become(block, 'tagline', 'tagline', nodes)
  }
}

/** The desk's word for the story: `BC-US--Iraq`, `Germany-politics`. */
export const slugline: Construct = {
  name: 'slugline',
  in: ['head'],
  claim(block, {index}) {
    const {text} = block
    if (
      index > 2 ||
      text.length > 60 ||
      !/^(?:[A-Z]{2}-|[A-Z]\w+-[a-z]|[A-Z\d]+(?:[-/][A-Z\d]+){1,6}(?:\/|\s?\(|$)|slug(?:line)?:)/i.test(text)
    )
      return undefined
    const slug =
      /^(?:[A-Z]{2}-{1,2}[\w-]{2,40}|[A-Z\d]{3,}(?:[-/][A-Z\d]{2,}){1,6}\/?|[A-Z]\w{2,}-[a-z][\w-]{2,30}|slug(?:line)?:\s?\S{2,40})(?:\s?\([^)]{1,30}\))?$/i
    if (!slug.test(text) || (/^[A-Z][a-z]+-[a-z]+$/.test(text) && index > 0)) return undefined
    return become(block, 'slugline', 'slugline')
  }
}
