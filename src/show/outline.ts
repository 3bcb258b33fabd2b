import type {AnyNode, Root} from '../wcst.js'
import type {Paint, Style} from './paint.js'
import {visible} from './signs.js'

/** Fields of a node that say nothing of it by themselves. */
const LEFT_OUT: ReadonlySet<string> = new Set(['type', 'children', 'position', 'value', 'data'])

/**
 * The tree with positions (line:column-line:column, offsets), a node a line.
 *
 *     byline (3:1-3:11, 128-138) rule=byline
 *     ├─ label (3:1-3:3, 128-130)
 *     │  └─ text (3:1-3:3, 128-130) "By"
 */
export function outline(root: Root, tint: Paint): string {
  const out: string[] = []
  const walk = (node: AnyNode, before: string, branch: string): void => {
    out.push(tint('gutter', before + branch) + lineOf(node, tint))
    if (!('children' in node)) return
    const inner = branch === '' ? '' : before + (branch === '├─ ' ? '│  ' : '   ')
    const children = node.children as AnyNode[]
    children.forEach((child, index) => walk(child, inner, index === children.length - 1 ? '└─ ' : '├─ '))
  }
  walk(root, '', '')
  return out.join('\n') + '\n'
}

function lineOf(node: AnyNode, tint: Paint): string {
  const {start, end} = node.position
  const place = `(${start.line}:${start.column}-${end.line}:${end.column}, ${start.offset}-${end.offset})`
  const fields = [...Object.entries(node).filter(([name]) => !LEFT_OUT.has(name)), ...dataOf(node)]
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([name, value]) => ` ${name}=${typeof value === 'string' && /^[\w.:+-]+$/.test(value) ? value : text(value)}`)
    .join('')
  const words = 'value' in node && (node.type === 'text' || node.type === 'mark') ? ` ${text(node.value)}` : ''
  const value = 'value' in node && words === '' && node.value !== null ? ` value=${text(node.value)}` : ''
  return `${tint(node.type as Style, node.type)} ${tint('rule', place)}${fields}${value}${words}`
}

const dataOf = (node: AnyNode): [string, unknown][] => {
  const data = ('data' in node ? node.data : undefined) as Record<string, unknown> | undefined
  if (!data) return []
  return Object.entries(data).filter(([name]) =>
    ['rule', 'manner', 'encoding', 'format', 'base', 'quotes', 'speakers'].includes(name)
  )
}

/** A value as JSON, in which nothing acts on a terminal. */
const text = (value: unknown): string => visible(JSON.stringify(value))
