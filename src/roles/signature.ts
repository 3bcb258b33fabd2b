import * as inline from '../inline/index.js'
import {cutMark, subspan} from '../tree/span.js'
import {afterDash, withinBrackets} from './byline.js'
import type {SimpleBlock} from '../wcst.js'
import {become, type Construct, type RawBlock, type Surroundings} from './construct.js'
import {isFurniture} from './furniture.js'
import {isSentence} from './looks.js'

const ADDRESS =
  /^(?:(?:(?:[Ww]riter|[Aa]uthor|[Rr]eporter)['’]s )?[Ee]-?mail\s?:\s{0,2})?\(?[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,20}){1,4}\)?$|^@\w{2,30}$/
/** A desk's address in two brackets: `((ana@wire.example; +44 20 …))`. */
const DESK = /^\(\(.{3,110}\)\)$/
const LONGEST = 120

/** Under the story: the author's address, or the byline given again. */
export const signature: Construct = {
  name: 'signature',
  in: ['foot'],
  claim(block, {before, after}) {
    const {text} = block
    if (text.length > LONGEST) return undefined
    if (ADDRESS.test(text) || DESK.test(text)) return become(block, 'furniture', 'signature')
    const bracket = text.startsWith('(') && text.endsWith(')') ? 1 : 0
    const last = after === undefined || ('span' in after && isFurniture(after))
    const dashed =
      afterDash(block) ??
      (last && isStory(before) ? ((after === undefined ? named(block) : undefined) ?? inBrackets(block)) : undefined)
    if (dashed) return dashed
    if (!/^\(?(?:(?:story|text|words|report|issued|released) )?by:?\s/i.test(text)) return undefined
    const nodes = inline.byline(subspan(block.span, bracket, text.length - bracket))
    if (nodes && bracket > 0)
      return become(block, 'byline', 'byline', [
        ...cutMark(block.span, 'bracket', 0, 1),
        ...nodes,
        ...cutMark(block.span, 'bracket', text.length - 1, text.length)
      ])
    return nodes && become(block, 'byline', 'byline', nodes)
  }
}

/** A sentence that is not all in marks, which the line below it would sign. */
const isStory = (before: Surroundings['before']): boolean =>
  before !== undefined && 'span' in before && isSentence(before.text) && !/^["“«].*["”»]$/.test(before.text)

/** The author after a dash, as the last line of all: `—Ana Ruiz`. */
function named(block: RawBlock): SimpleBlock | undefined {
  const {text, span} = block
  const dash = text.length < NAME ? (/^[-–—]{1,2}\s?(?=[A-Z])/.exec(text)?.[0].length ?? 0) : 0
  if (dash === 0 || !inline.surelyName(text.slice(dash)) || inline.agencyOf(text.slice(dash))) return undefined
  const nodes = inline.byline(subspan(span, dash, text.length), 'capitals')
  return nodes && become(block, 'byline', 'byline', [...cutMark(span, 'dash', 0, dash), ...nodes])
}

/** The author in brackets, as the last line of all: `(Ana Ruiz)`. */
function inBrackets(block: RawBlock): SimpleBlock | undefined {
  const {text} = block
  const name = text.length < NAME && text.startsWith('(') && text.endsWith(')') ? text.slice(1, -1) : ''
  return inline.surelyName(name) && !inline.looksLikeNewsroom(name) ? withinBrackets(block, 'capitals') : undefined
}

const NAME = 48
