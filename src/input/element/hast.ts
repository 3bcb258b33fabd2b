import type {Nodes, Properties} from 'hast'
import {fromHtml} from 'hast-util-from-html'
import {DEEPEST, type Element} from './element.js'
import {InputError} from '../input.js'

/** Reads HTML as a browser does, and runs nothing of it. Scripts, styles and comments go; JSON-LD scripts stay. */
export function htmlElement(text: string): Element {
  try {
    return convert(fromHtml(text))
  } catch (error) {
    if (error instanceof RangeError) throw new InputError(DEEP)
    throw error
  }
}

const DROPPED = new Set([
  'style',
  'template',
  'noscript',
  'iframe',
  'object',
  'svg',
  'math',
  'canvas',
  'audio',
  'video'
])

const DEEP = 'the HTML is nested too deeply'

function convert(node: Nodes, depth = 0): Element {
  if (depth > DEEPEST) throw new InputError(DEEP)
  const element: Element & {children: (Element | string)[]} = {
    name: node.type === 'element' ? node.tagName : '#root',
    attributes: node.type === 'element' ? attributesOf(node.properties) : {},
    children: []
  }
  if (!('children' in node)) return element
  for (const child of node.children) {
    if (child.type === 'text') element.children.push(child.value)
    else if (child.type === 'element') {
      const data = child.tagName === 'script' && child.properties['type'] === 'application/ld+json'
      if (!DROPPED.has(child.tagName) && (child.tagName !== 'script' || data))
        element.children.push(convert(child, depth + 1))
    }
  }
  return element
}

const NAMES: Readonly<Record<string, string>> = {className: 'class', dateTime: 'datetime'}

const attributesOf = (properties: Properties): Record<string, string> =>
  Object.fromEntries(
    Object.entries(properties).flatMap(([name, value]) =>
      value === null || value === undefined || value === false
        ? []
        : [[NAMES[name] ?? name.toLowerCase(), Array.isArray(value) ? value.join(' ') : String(value)]]
    )
  )
