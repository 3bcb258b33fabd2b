/** What a grammar has read, as a short line for tables of tests. */
import {position} from '../../src/tree/position.js'
import {spanOf, type Span} from '../../src/tree/span.js'
import type {AnyNode, Inline} from '../../src/wcst.js'

/** A text as a span of one leaf. */
export const spanOver = (text: string): Span =>
  spanOf([{type: 'text', value: text, position: position(0, text.length)}])

/** The words under a node, leaves parted by `~`. */
export const wordsOf = (node: AnyNode): string =>
  'children' in node
    ? node.children.map((child) => wordsOf(child as AnyNode)).join('~')
    : (node as {value: string}).value

/** What one node tells, by its kind. */
export const told = (node: Inline): string[] => {
  switch (node.type) {
    case 'dateline':
      return node.children.flatMap((child) => told(child as Inline))
    case 'place':
      return [`at ${node.name}`]
    case 'organisation':
      return [`by ${node.name}`]
    case 'date':
      return [`on ${node.value}`]
    case 'credit':
      return [
        `${node.role ?? 'credit'} ${node.names.join(', ')}`,
        ...node.children.flatMap((child) => told(child as Inline))
      ]
    case 'author':
      return [[node.name, node.role, node.organisation, node.location].filter(Boolean).join(' / ')]
    case 'title':
    case 'url':
    case 'label':
      return [`${node.type} ${wordsOf(node)}`]
    default:
      return []
  }
}

/** What a grammar's nodes tell, `no` where it reads none. */
export const signs = (nodes: Inline[] | undefined): string => (nodes ? nodes.flatMap(told).join(', ') : 'no')

/** A text with its nodes in square brackets and its marks in pointed ones: where each begins and ends. */
export const laid = (nodes: readonly AnyNode[] | undefined): string =>
  nodes === undefined
    ? 'no'
    : nodes
        .map((node) =>
          node.type === 'text'
            ? node.value
            : node.type === 'mark'
              ? `‹${node.kind} ${node.value}›`
              : `[${node.type} ${laid(node.children as AnyNode[])}]`
        )
        .join(' ')
