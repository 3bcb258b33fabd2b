import type {Leaf} from '../wcst.js'
import {isSpace} from '../tree/build.js'
import {startOf} from '../tree/position.js'
import {partOf} from '../tree/span.js'
import {uncareted} from './carets.js'
import {unnumbered} from './link-numbers.js'
import {isMarking, unmarked} from './markdown.js'
import {unpictured} from './pictographs.js'
import {isQuoting, unquoted} from './quoting.js'

/** One line that is not blank. */
export interface Line {
  leaves: Leaf[]
  /** Its words, without the white space at its ends. */
  text: string
  /** Blank lines before it. */
  blanks: number
  /** Columns of white space before it. */
  indent: number
  /** Offset of its first character in its first leaf's source leaf. */
  source: Leaf
}

/**
 * The lines of unread copy. A control mark belongs to the line on which it stands, or else to the line before.
 *
 * @param doubled whether each line has two ends
 */
export function lines(leaves: readonly Leaf[], doubled = false): Line[] {
  const out: Line[] = []
  let first: Line | undefined
  for (const line of worded(unpictured(unmarked(uncareted(unnumbered(unquoted(leaves))))), doubled)) {
    const before = out[out.length - 1]
    if (line.text !== '') {
      if (first) line.leaves = [...first.leaves, ...line.leaves]
      first = undefined
      out.push(line)
    } else if (before) before.leaves.push(...line.leaves)
    else if (first) first.leaves.push(...line.leaves)
    else first = line
  }
  return first ? [first] : out
}

/** The same with the lines that hold nothing but control marks: they count as blank for the line after them. */
function worded(leaves: readonly Leaf[], doubled: boolean): Line[] {
  const out: Line[] = []
  let current: Line | undefined
  let breaks = 1
  let indent = 0
  let last = -1
  for (const leaf of leaves) {
    const value = leaf.value
    const base = startOf(leaf)
    let at = 0
    if (last >= 0 && base > last && current) breaks = Math.max(breaks, 0)
    while (at < value.length) {
      const code = value.charCodeAt(at)
      if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029) {
        at = endOfLine(value, at)
        breaks++
        indent = 0
        current = undefined
        continue
      }
      if (isSpace(code)) {
        indent += code === 9 ? 4 : 1
        at++
        continue
      }
      let end = at
      while (end < value.length) {
        const next = value.charCodeAt(end)
        if (next === 10 || next === 13 || next === 0x2028 || next === 0x2029) break
        end++
      }
      let stop = end
      while (stop > at && isSpace(value.charCodeAt(stop - 1))) stop--
      const own = value.slice(at, stop)
      const words = isControl(leaf) || isMarking(leaf) ? '' : own
      const piece = at === 0 && stop === value.length ? leaf : partOf(leaf, own, base + at)
      if (current && breaks === 0) {
        current.leaves.push(piece)
        const signed = isQuoting(current.source) || isMarking(current.source)
        if (current.text === '' && indent > 0) current.indent = signed ? indent - 1 : indent
        current.text += (indent > 0 && current.text !== '' ? ' ' : '') + words
      } else {
        const empty = out[out.length - 1]?.text === '' ? 1 : 0
        const blanks = Math.max(breaks - 1, 0)
        current = {leaves: [piece], text: words, blanks: (doubled ? blanks >> 1 : blanks) + empty, indent, source: leaf}
        out.push(current)
      }
      breaks = 0
      indent = stop < end ? end - stop : 0
      at = end
    }
    last = base + value.length
  }
  return out
}

/** What is no word: the signs of a quoted mail, or of a wire. */
const isControl = (leaf: Leaf): boolean => leaf.type === 'mark' && leaf.kind === 'control'

/** Past a line end: LF, CR, CR LF, CR CR LF, and LF CR, which no second LF follows. */
function endOfLine(value: string, at: number): number {
  const [first, second, third] = [value.charCodeAt(at), value.charCodeAt(at + 1), value.charCodeAt(at + 2)]
  if (first === 13) return at + (second === 10 ? 2 : second === 13 && third === 10 ? 3 : 1)
  return at + (first === 10 && second === 13 && third !== 10 && third !== 13 ? 2 : 1)
}
