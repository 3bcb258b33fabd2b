import * as inline from '../../inline/index.js'
import {fit, parent} from '../../tree/build.js'
import {cut, spanOf, subspan} from '../../tree/span.js'
import type {BlockNode, Leaf, SimpleBlock} from '../../wcst.js'

const BRACKETED = /[.!?]['"”’»)]{0,2}\s+(?=[([][^()[\]]{2,300}[)\]]\.?$)/
const DASHED = /[.!?]['"”’»)]{0,2}\s+(?=[-–—]{1,2}\s?[A-Z][\w ./]{1,40}$)/

/** A sign-off at the end of the last paragraph is taken off it, and opens the foot. */
export function signOff(body: BlockNode[], foot: BlockNode[]): BlockNode[] {
  const last = body[body.length - 1]
  if (last?.type !== 'paragraph' || foot.some(({type}) => type === 'tagline')) return body
  if (!last.children.every(({type}) => type === 'text' || type === 'mark')) return body
  const span = spanOf(last.children as Leaf[])
  const from = Math.max(0, span.text.length - 340)
  const end = span.text.slice(from)
  const match = BRACKETED.exec(end) ?? DASHED.exec(end)
  if (!match) return body
  const at = from + match.index + match[0].length
  const nodes = inline.tagline(subspan(span, at))
  if (!nodes) return body
  const children = cut(span, 0, at)
  if (children.length === 0) return body
  last.children = children
  fit(last)
  foot.unshift(parent<SimpleBlock>({type: 'tagline', data: {rule: 'sign-off'}, children: nodes}))
  return body
}
