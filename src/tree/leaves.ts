import type {AnyNode, Leaf} from '../wcst.js'

/** The leaves of a node, in order. */
export function leaves(node: AnyNode, into: Leaf[] = []): Leaf[] {
  if (node.type === 'text' || node.type === 'mark') into.push(node)
  else for (const child of node.children) leaves(child as AnyNode, into)
  return into
}
