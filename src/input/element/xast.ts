import type {Nodes} from 'xast'
import {fromXml} from 'xast-util-from-xml'
import {DEEPEST, type Element} from './element.js'
import {InputError} from '../input.js'

/** Reads XML. A document type is passed over, and an entity that it would define is an error: nothing is expanded or fetched. */
export function xmlElement(text: string): Element {
  let root
  try {
    root = fromXml(text)
  } catch (error) {
    const {line, column, cause} = error as {line?: number; column?: number; cause?: Error}
    if (cause instanceof RangeError) throw new InputError(DEEP)
    const why = (cause?.message ?? String(error)).split('\n')[0]?.replace(/ \(line .*/, '')
    throw new InputError(`is no well-formed XML, line ${line ?? 1}, column ${column ?? 1}: ${why}`)
  }
  return convert(root)
}

const DEEP = 'the XML is nested too deeply'

function convert(node: Nodes, depth = 0): Element {
  if (depth > DEEPEST) throw new InputError(DEEP)
  const element: Element & {children: (Element | string)[]} = {
    name: node.type === 'element' ? local(node.name) : '#root',
    attributes:
      node.type === 'element'
        ? Object.fromEntries(Object.entries(node.attributes).map(([name, value]) => [local(name), String(value)]))
        : {},
    children: []
  }
  if (!('children' in node)) return element
  for (const child of node.children) {
    if (child.type === 'text' || child.type === 'cdata') element.children.push(child.value)
    else if (child.type === 'element') element.children.push(convert(child, depth + 1))
  }
  return element
}

/** A name without its prefix, in lower case. */
const local = (name: string): string => name.slice(name.indexOf(':') + 1).toLowerCase()
