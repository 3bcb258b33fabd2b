import * as inline from '../inline/index.js'
import {become, type Construct, type RawBlock, type Surroundings} from './construct.js'
import {firstWord, isSentence} from './looks.js'

/** When it went out: `Published: 11:16, June 12, 2020 | Updated: …`. */
export const timeline: Construct = {
  name: 'timeline',
  in: ['head', 'foot'],
  claim(block, around) {
    const nodes = inline.timeline(block.span)
    return !nodes || isDateline(block, around) || isSent(block) || isPicture(block)
      ? undefined
      : become(block, 'timeline', 'timeline', nodes)
  }
}

/** `The bridge on 3 June 2024 - Copyright AP Photo/Jo Bell`, `03:12 - Source: CNN` */
const isPicture = ({span, text}: RawBlock): boolean =>
  (text.includes('hoto') || text.includes('opyright') || text.includes(' - Source: ')) &&
  inline.credit(span) !== undefined

/** A day and its agency that open the story's text: `June 12 (Reuters) - Harbour Foods Plc HFDS.L:`. */
const isSent = ({span, text}: RawBlock): boolean => {
  const found = /\([A-Z][\w /&-]{1,30}\)\s?[-–—]{1,2}\s?\S/.test(text) ? inline.dateline(span) : undefined
  // «Vell (Orval) - 12 JUN 2023 - 05:15 CEST»
  return found !== undefined && !/^\W{0,4}\d{1,2}[:.]\d\d/.test(text.slice(found.end))
}

/** Place, day and agency straight before the story's first paragraph: `Lima, June 12, 2024, AFP`. */
const isDateline = ({span, text}: RawBlock, {section, after, titled}: Surroundings): boolean =>
  section === 'head' &&
  titled &&
  after !== undefined &&
  'span' in after &&
  isSentence(after.text) &&
  firstWord(text) !== 'by' &&
  inline.datelineAlone(span)
