import * as inline from '../inline/index.js'
import {become, type Construct} from './construct.js'

const OPENING =
  /^(?:file(?:\s?[-–—:]|\sphoto|\spic|\simage)|(?:photo|image|caption|picture|photo caption|representative image|representational image)\s?:|in this .{0,60}\b(?:photo|image|picture|frame grab|video)|\[?\d{1,3}\/\d{1,3}\]?\s+[A-Z])/i
const PICTURE = /photo|\/|\bvia\b|\bpic\b|courtesy|image|\[|handout|credit/i
const SIGHT =
  /\b(?:is|are|was) (?:seen|pictured|shown)\b|\bfile (?:photo|picture|image)\b|\((?:[LRC]|left|right|centre|center|second left)\)|\bpictured (?:on|in|at|here)\b/

/** Words under a picture, with who took it. Outside the head only a credit or a label shows one. */
export const caption: Construct = {
  name: 'caption',
  in: ['head', 'body', 'foot'],
  claim(block, {section}) {
    const {text} = block
    if (text.length > 900) return undefined
    const credited =
      inline.credit(block.span) !== undefined ||
      (section === 'head' &&
        text.length > 40 &&
        text.length < 300 &&
        text.endsWith(')') &&
        inline.maybeCredit(block.span))
    if (!credited && !OPENING.test(text) && !(section === 'head' && text.length < 400 && SIGHT.test(text)))
      return undefined
    // A story may say where its own picture of things comes from: speech is no caption.
    if (section !== 'head' && /^["“«']/.test(text)) return undefined
    if (section !== 'head' && !OPENING.test(text) && (text.length > 350 || !PICTURE.test(text.slice(-90))))
      return undefined
    if (section === 'head' && !OPENING.test(text) && text.length > 450) return undefined
    if (!OPENING.test(text) && inline.dateline(block.span)) return undefined
    return become(block, 'caption', 'caption', inline.caption(block.span))
  }
}
