import type {Point, Position} from 'unist'

/** A position by offsets alone, in a third of the memory: a long line makes millions. Its points are made when they are asked for. */
class Offsets implements Position {
  constructor(
    readonly from: number,
    readonly to: number
  ) {}
  get start(): Point {
    return {line: 0, column: 0, offset: this.from}
  }
  get end(): Point {
    return {line: 0, column: 0, offset: this.to}
  }
}

/** A position by offsets alone; `place` puts one with lines and columns in its stead when the tree is finished. */
export const position = (start: number, end: number): Position => new Offsets(start, end)

type Placed = {position: Position & {from?: number; to?: number}}
export const startOf = ({position}: Placed): number => position.from ?? (position.start.offset as number)
export const endOf = ({position}: Placed): number => position.to ?? (position.end.offset as number)

/**
 * The offsets at which lines begin. LF, CR and CRLF end a line, each once.
 *
 * @param source the decoded source
 * @returns rising offsets in UTF-16 code units; the first is 0
 */
export function lineStarts(source: string): number[] {
  const starts = [0]
  let lf = source.indexOf('\n')
  let cr = source.indexOf('\r')
  while (lf !== -1 || cr !== -1) {
    if (cr === -1 || (lf !== -1 && lf < cr)) {
      starts.push(lf + 1)
      lf = source.indexOf('\n', lf + 1)
    } else if (lf === cr + 1) {
      starts.push(lf + 1)
      cr = source.indexOf('\r', cr + 1)
      lf = source.indexOf('\n', lf + 1)
    } else {
      starts.push(cr + 1)
      cr = source.indexOf('\r', cr + 1)
    }
  }
  return starts
}

/** The point of an offset: line and column count from 1. Logarithmic in the number of lines. */
export function pointAt(starts: readonly number[], offset: number): Point {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] as number) <= offset) low = middle
    else high = middle - 1
  }
  return {line: low + 1, column: offset - (starts[low] as number) + 1, offset}
}
