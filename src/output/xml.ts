import {toXml} from 'xast-util-to-xml'
import type {Element, ElementContent, Root} from 'xast'
import type {Story} from '../contract.js'
import type {Warn} from './output.js'

export type Child = ElementContent | string | null | undefined

/** An element; text goes into text nodes and attributes alone, so none of it can become markup. A list of children may be of any length. */
export const x = (
  name: string,
  attributes: Record<string, string | null | undefined> = {},
  ...children: (Child | readonly Child[])[]
): Element => ({
  type: 'element',
  name,
  attributes: Object.fromEntries(Object.entries(attributes).filter(([, value]) => value != null)),
  children: children
    .flat()
    .filter((child) => child != null)
    .map((child) => (typeof child === 'string' ? {type: 'text', value: child} : child))
})

/** An element of elements, each on its own line. */
export const lines = (
  name: string,
  attributes: Record<string, string | null | undefined>,
  ...children: (Element | null | undefined | readonly Element[])[]
): Element => {
  const own = children.flat().filter((child) => child != null)
  return x(
    name,
    attributes,
    '\n',
    own.flatMap((child) => [child, '\n'])
  )
}

/** A document of XML 1.0. `]]>` may not stand in text, and the serializer lets it. */
export function document(element: Element): string {
  const root: Root = {
    type: 'root',
    children: [
      {type: 'instruction', name: 'xml', value: 'version="1.0" encoding="UTF-8"'},
      {type: 'text', value: '\n'},
      element,
      {type: 'text', value: '\n'}
    ]
  }
  return toXml(root, {closeEmptyElements: true}).replaceAll(']]>', ']]&gt;')
}

/** What XML 1.0 forbids: control signs but tab and line ends, halves of surrogate pairs, U+FFFE and U+FFFF. */
const FORBIDDEN = /[\u0000-\u0008\v\f\u000e-\u001f\ufffe\uffff\p{Cs}]/gu

/** The story without the signs that XML cannot hold; the user is told where there were any. */
export function holdable(story: Story, warn?: Warn): Story {
  let count = 0
  const walk = (value: unknown): unknown => {
    if (typeof value === 'string')
      return value.replace(FORBIDDEN, () => {
        count++
        return ''
      })
    if (Array.isArray(value)) return value.map(walk)
    if (value === null || typeof value !== 'object') return value
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, walk(one)]))
  }
  const clean = walk(story) as Story
  if (count > 0) warn?.('character', `${count === 1 ? 'a sign' : `${count} signs`} that XML cannot hold left out`)
  return clean
}
