import * as inline from '../../inline/index.js'
import {closingMark} from '../../lexicon/furniture.js'
import {fit, parent} from '../../tree/build.js'
import {cut, spanOf, subspan} from '../../tree/span.js'
import type {BlockNode, Leaf, SimpleBlock} from '../../wcst.js'
import type {RawBlock} from '../construct.js'

/** A sign-off after the last full stop: in brackets, after a dash, or an agency's letters with the desk's initials. */
const FORMS: readonly RegExp[] = [
  /[.!?]['"”’»)]{0,2}\s+(?=[([][^()[\]]{2,300}[)\]]\.?$)/,
  /[.!?]['"”’»)]{0,2}\s+(?=[-–—]{1,2}\s?[A-Z][\w ./]{1,40}$)/,
  /[.!?]['"”’»)]{0,2}\s+(?=(?:[A-Z]{2,8}|dpa|Reuters|Xinhua|Bernama|Kyodo|Yonhap)(?:[/ -][A-Za-z\d]{1,4}){0,6}$)/
]
/** No sign-off is longer. */
const REACH = 340

/** An end mark and a sign-off at the end of the last paragraph are taken off it, and open the foot. */
export function signOff(body: BlockNode[], foot: BlockNode[]): BlockNode[] {
  const last = body[body.length - 1]
  if (last?.type !== 'paragraph' || !last.children.every(({type}) => type === 'text' || type === 'mark')) return body
  takeOff(last, foot, closingMark, (rest) =>
    parent<SimpleBlock>({type: 'furniture', data: {rule: 'end-mark'}, children: [...rest.leaves] as Leaf[]})
  )
  if (
    foot.some(
      (block) =>
        block.type === 'tagline' && block.children.some(({type}) => type === 'organisation' || type === 'credit')
    )
  )
    return body
  for (const form of FORMS) {
    const taken = takeOff(last, foot, form, (rest) => {
      const nodes = inline.tagline(rest)
      return nodes && parent<SimpleBlock>({type: 'tagline', data: {rule: 'sign-off'}, children: nodes})
    })
    if (taken) break
  }
  return body
}

/** Whether a paragraph ends with an end mark or a sign-off: `… are awaited. (ANI)`. */
export function isSignedOff({text, span}: RawBlock): boolean {
  const end = text.slice(-REACH)
  if (closingMark.test(end)) return true
  return FORMS.some((form) => {
    const match = form.exec(end)
    return (
      match !== null &&
      inline.tagline(subspan(span, text.length - end.length + match.index + match[0].length)) !== undefined
    )
  })
}

/** Cuts what follows a form's match off a paragraph, where a reading of it succeeds, and puts that in front of the foot. */
function takeOff(
  last: SimpleBlock,
  foot: BlockNode[],
  form: RegExp,
  read: (rest: ReturnType<typeof spanOf>) => BlockNode | undefined
): boolean {
  const span = spanOf(last.children as Leaf[])
  const from = Math.max(0, span.text.length - REACH)
  const match = form.exec(span.text.slice(from))
  if (!match) return false
  const at = from + match.index + match[0].length
  const children = cut(span, 0, at)
  const block = children.length > 0 ? read(subspan(span, at)) : undefined
  if (!block) return false
  last.children = children
  fit(last)
  foot.unshift(block)
  return true
}
