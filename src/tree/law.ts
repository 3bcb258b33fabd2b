import type {AnyNode, Root} from '../wcst.js'
import {isSpace} from './build.js'
import {leaves} from './leaves.js'
import {endOf, startOf} from './position.js'

/**
 * What breaks the law of the tree (`docs/wcst.md`), in words; empty where the law is kept.
 *
 * @param source the decoded source that the tree was read from
 */
export function breaches(root: Root, source: string): string[] {
  const found: string[] = []
  let at = 0
  const gap = (end: number): void => {
    for (; at < end; at++) {
      if (!isSpace(source.charCodeAt(at))) {
        found.push(`clause 4: «${source.slice(at, at + 20)}» at ${at} is in no leaf`)
        at = end
        return
      }
    }
  }
  for (const leaf of leaves(root)) {
    const start = startOf(leaf)
    const end = endOf(leaf)
    if (start < at) found.push(`clause 3: leaf «${leaf.value}» at ${start} overlaps what ends at ${at}`)
    if (leaf.value === '') found.push(`clause 2: empty leaf at ${start}`)
    if (leaf.value !== source.slice(start, end))
      found.push(`clause 2: leaf «${leaf.value}» at ${start} is not the source`)
    gap(start)
    at = Math.max(at, end)
  }
  gap(source.length)
  parents(root, found)
  return found
}

function parents(node: AnyNode, found: string[]): void {
  if (!Number.isInteger(node.position?.start.offset) || !Number.isInteger(node.position?.end.offset)) {
    found.push(`clause 1: ${node.type} has no offsets`)
    return
  }
  if (!('children' in node)) return
  const children = node.children as AnyNode[]
  const first = children[0]
  const last = children[children.length - 1]
  if (!first || !last) {
    if (node.type !== 'root') found.push(`clause 5: ${node.type} at ${startOf(node)} is empty`)
    return
  }
  for (const child of children) parents(child, found)
  if (startOf(node) !== startOf(first) || endOf(node) !== endOf(last)) {
    found.push(
      `clause 5: ${node.type} runs ${startOf(node)}–${endOf(node)}, its children ${startOf(first)}–${endOf(last)}`
    )
  }
}
