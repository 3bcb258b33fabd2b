import type {Point} from 'unist'
import type {AnyNode, Root} from '../wcst.js'

/**
 * Fills in the lines and columns of every point of a finished tree. Offsets of a tree in order rise, so one walk down
 * the line starts serves all starts, and another all ends.
 *
 * @param starts offsets of the line starts, from `lineStarts`
 */
export function place(root: Root, starts: readonly number[]): void {
  const cursor = {line: 0}
  const set = (point: Point): void => {
    const offset = point.offset as number
    let line = cursor.line
    while (line > 0 && (starts[line] as number) > offset) line--
    while (line + 1 < starts.length && (starts[line + 1] as number) <= offset) line++
    cursor.line = line
    point.line = line + 1
    point.column = offset - (starts[line] as number) + 1
  }
  // Ends are set after the children, so the cursor moves forward but for the step back to a parent's end.
  const walk = (node: AnyNode): void => {
    set(node.position.start)
    if ('children' in node) for (const child of node.children) walk(child as AnyNode)
    set(node.position.end)
  }
  walk(root)
}
