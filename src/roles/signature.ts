import * as inline from '../inline/index.js'
import {cutMark, subspan} from '../tree/span.js'
import {afterDash} from './byline.js'
import {become, type Construct} from './construct.js'

const ADDRESS =
  /^(?:(?:(?:[Ww]riter|[Aa]uthor|[Rr]eporter)['’]s )?[Ee]-?mail\s?:\s{0,2})?\(?[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,20}){1,4}\)?$|^@\w{2,30}$/
/** A desk's address in two brackets: `((ana@wire.example; +44 20 …))`. */
const DESK = /^\(\(.{3,110}\)\)$/
const LONGEST = 120

/** Under the story: the author's address, or the byline given again. */
export const signature: Construct = {
  name: 'signature',
  in: ['foot'],
  claim(block) {
    const {text} = block
    if (text.length > LONGEST) return undefined
    if (ADDRESS.test(text) || DESK.test(text)) return become(block, 'furniture', 'signature')
    const bracket = text.startsWith('(') && text.endsWith(')') ? 1 : 0
    const dashed = afterDash(block)
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
