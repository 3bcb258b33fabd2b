import {fit, mark, text, textBetween} from '../tree/build.js'
import {endOf, position, startOf} from '../tree/position.js'
import type {AnyNode, Leaf, Mark, Root} from '../wcst.js'
import {markOf} from './sheet.js'

/** A source as a transmission has it: marks that were written out are control characters again, padding is left out. */
export interface Rewritten {
  text: string
  /** Offsets in the source at which each code unit of the text begins, and at which the source ends. */
  map: Uint32Array
  /** Offsets in the source at which each code unit of the text ends. */
  ends: Uint32Array
  /** Whether each line has two ends in the source. */
  doubled?: boolean
}

/** What becomes of a stretch: the code unit that it stands for, nothing (`null`), or itself (`undefined`). */
export type Reading = (stretch: string, at: number) => number | null | undefined

export function rewrite(before: string | Rewritten, stretches: RegExp, read: Reading): Rewritten {
  const whole = typeof before === 'string' ? undefined : before
  const source = typeof before === 'string' ? before : before.text
  const parts: string[] = []
  const map = new Uint32Array(source.length + 1)
  const ends = new Uint32Array(source.length)
  let length = 0
  let at = 0
  const add = (from: number, to: number): void => {
    map[length] = whole ? (whole.map[from] as number) : from
    ends[length++] = whole ? (whole.ends[to - 1] as number) : to
  }
  const copy = (end: number): void => {
    parts.push(source.slice(at, end))
    for (; at < end; at++) add(at, at + 1)
  }
  for (const found of source.matchAll(stretches)) {
    const code = read(found[0], found.index)
    if (code === undefined) continue
    copy(found.index)
    const end = at + found[0].length
    if (code !== null) {
      parts.push(String.fromCharCode(code))
      add(at, end)
    }
    at = end
  }
  copy(source.length)
  map[length] = whole ? (whole.map[source.length] as number) : source.length
  const doubled = whole?.doubled === true ? {doubled: true} : {}
  return {text: parts.join(''), map, ends, ...doubled}
}

/**
 * Sets a tree that was read from the rewritten text upon the source: offsets and values become those of the source, and
 * what was left out stands beside what it stood by, as control marks.
 */
export function restore(children: Root['children'], source: string, {map, ends, doubled}: Rewritten): Root['children'] {
  let last = 0
  const left = (to: number): Leaf[] => {
    const leaves = to > last ? markOf('control', source, last, to) : []
    last = Math.max(last, to)
    return leaves
  }
  // Copy that is still unread keeps the line ends at the edges of its leaves: they tell its lines.
  const leaf = (one: Leaf, unread: boolean): Leaf[] => {
    const from = startOf(one)
    const to = endOf(one)
    if (one.type === 'mark') {
      const [start, end] = [map[from] as number, ends[to - 1] as number]
      last = end
      return [{...one, value: source.slice(start, end), position: position(start, end)}]
    }
    const out: Leaf[] = []
    for (let at = from; at < to;) {
      let stop = at + 1
      while (stop < to && map[stop] === ends[stop - 1]) stop++
      const words = (unread ? untrimmed : textBetween)(source, map[at] as number, ends[stop - 1] as number)
      for (const word of words) {
        out.push(...left(startOf(word)), word)
        last = endOf(word)
      }
      at = stop
    }
    return joined(out, source)
  }
  const walk = (node: AnyNode, holds: boolean): void => {
    if (!('children' in node)) return
    const unread = node.type === 'paragraph' && node.data?.rule === undefined
    const out: AnyNode[] = []
    for (const child of node.children as AnyNode[]) {
      if (holds) out.push(...left(map[startOf(child)] as number))
      if (child.type === 'text' || child.type === 'mark') {
        const [first, ...others] = leaf(child, unread)
        const before = out[out.length - 1]
        if (first && isControl(first) && isControl(before) && endOf(before) === startOf(first))
          out[out.length - 1] = mark('control', source, startOf(before), endOf(first))
        else if (first) out.push(first)
        out.push(...others)
      } else {
        walk(child, !SECTIONS.has(child.type))
        if (doubled && child.type === 'paragraph' && child.data?.rule === undefined)
          child.data = {...child.data, doubled}
        out.push(child)
      }
    }
    node.children = out as typeof node.children
    if (out.length > 0) fit(node)
  }
  for (const child of children) walk(child, !SECTIONS.has(child.type))
  const rest = left(source.length)
  return rest.length > 0 ? [...children, fit({type: 'filler', children: rest, position: position(0, 0)})] : children
}

const untrimmed = (source: string, start: number, end: number): Leaf[] => [text(source, start, end)]

const isControl = (node: AnyNode | undefined): node is Mark => node?.type === 'mark' && node.kind === 'control'

/** These hold blocks, and no leaf. */
const SECTIONS: ReadonlySet<string> = new Set(['story', 'head', 'body', 'foot'])

/** Stretches of words that only white space parts are one leaf again. */
function joined(leaves: readonly Leaf[], source: string): Leaf[] {
  const out: Leaf[] = []
  for (const leaf of leaves) {
    const before = out[out.length - 1]
    const both = leaf.type === 'text' && before?.type === 'text'
    if (both) out[out.length - 1] = text(source, startOf(before), endOf(leaf))
    else out.push(leaf)
  }
  return out
}
