import type {Point, Position} from 'unist'
import type {AnyNode, Root} from '../wcst.js'
import {endOf, pointAt, startOf} from './position.js'

/**
 * Gives every position of a finished tree its lines and columns. Offsets of leaves rise, so one walk down the line starts
 * serves them all; a parent has the points of its first child and its last.
 *
 * @param starts offsets of the line starts, from `lineStarts`
 */
export function place(root: Root, starts: readonly number[]): void {
  let line = 0
  const point = (offset: number): Point => {
    while (line + 1 < starts.length && (starts[line + 1] as number) <= offset) line++
    return {line: line + 1, column: offset - (starts[line] as number) + 1, offset}
  }
  const walk = (node: AnyNode): void => {
    const children = 'children' in node ? (node.children as AnyNode[]) : []
    for (const child of children) walk(child)
    const [first] = children
    const last = children[children.length - 1]
    node.position =
      first && last
        ? {start: first.position.start, end: last.position.end}
        : {start: point(startOf(node)), end: point(endOf(node))}
  }
  walk(root)
  for (const story of root.children)
    if (story.type === 'story')
      for (const {mention} of story.data.quotes ?? []) if (mention) mention.position = pointed(mention, starts)
}

const pointed = (place: {position: Position}, starts: readonly number[]): Position => ({
  start: pointAt(starts, startOf(place)),
  end: pointAt(starts, endOf(place))
})
