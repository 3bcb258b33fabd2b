import * as inline from '../inline/index.js'
import type {AnyNode} from '../wcst.js'
import type {Item} from './item.js'

/** The dateline is among the first blocks below the head. */
const REACH = 3

/** Who sends the story, as its byline and its dateline tell: letters that no list need know. */
export function sendersOf(items: readonly Item[], start: number): string[] {
  const out = new Set<string>()
  const walk = (node: AnyNode): void => {
    if (node.type === 'organisation') add(node.name)
    else if (node.type === 'author') add(node.kind === 'organisation' ? node.name : node.organisation)
    if ('children' in node) for (const child of node.children) walk(child as AnyNode)
  }
  const add = (name: string | null): void => {
    if (name === null) return
    out.add(name)
    // «… on Monday. VA», where the Valley Agency sends it
    if (/^[A-Z][a-z]+(?: [A-Z][a-z]+){1,3}$/.test(name)) out.add(name.replace(/[^A-Z]/g, ''))
  }
  for (const {raw, node} of items.slice(0, start + REACH)) {
    if (node?.type === 'byline') walk(node)
    if (raw) for (const one of inline.dateline(raw.span)?.nodes ?? []) walk(one)
  }
  return [...out]
}
