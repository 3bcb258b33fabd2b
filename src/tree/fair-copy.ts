import type {Leaf, Root} from '../wcst.js'
import {isSpace} from './build.js'
import {leaves} from './leaves.js'
import {endOf, position, startOf} from './position.js'

/**
 * Copy as rules read it: every blank of a page is a plain one, characters without width are left out. Rules that know one
 * blank know them all, and a word with a soft hyphen in it is that word.
 */
export interface FairCopy {
  text: string
  /** What it was made from. */
  source: string
  /** Where characters were left out: offsets in `text`, rising. */
  at: readonly number[]
  /** How many were left out up to each such place, with those that stood there. */
  left: readonly number[]
}

const UNFAIR = /[\xa0\xad\u1680\u2000-\u200b\u200e\u200f\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]/
const BLANKS = /[\xa0\u1680\u2000-\u200a\u202f\u205f\u3000]/g
const LINE_ENDS = /[\u2028\u2029]/g
/** As `toString` drops them. */
const WITHOUT_WIDTH = /[\xad\u200b\u200e\u200f\u2060\ufeff]+/g

/** @returns nothing where the source is fair, as nearly all copy is, or holds nothing else */
export function fairCopy(source: string): FairCopy | undefined {
  if (!UNFAIR.test(source)) return undefined
  const at: number[] = []
  const left: number[] = []
  let gone = 0
  const text = source
    .replace(BLANKS, ' ')
    .replace(LINE_ENDS, '\n')
    .replace(WITHOUT_WIDTH, (run, start: number) => {
      at.push(start - gone)
      gone += run.length
      left.push(gone)
      return ''
    })
  return text.trim() === '' ? undefined : {text, source, at, left}
}

/** The offset in the source at which a character of the fair copy stands. Logarithmic in the number of places. */
export const sourceOffset = ({at, left}: FairCopy, offset: number): number => offset + gone(at, left, offset)

/** The offset in the source at which what ends in the fair copy at an offset ends: right after its last character. */
export const sourceEnd = (fair: FairCopy, end: number): number => (end === 0 ? 0 : sourceOffset(fair, end - 1) + 1)

function gone(at: readonly number[], left: readonly number[], offset: number): number {
  let low = -1
  let high = at.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((at[middle] as number) <= offset) low = middle
    else high = middle - 1
  }
  return low < 0 ? 0 : (left[low] as number)
}

/**
 * Sets the leaves and mentions of a tree that was read from a fair copy upon the source: offsets and values become those of the
 * source. What was left out goes to the leaf that it touches, or to the one before it, so that the law holds there too. The
 * positions of parents are made by `place`.
 */
export function restoreSource(root: Root, fair: FairCopy): void {
  const {source} = fair
  const set = (leaf: Leaf, start: number, end: number): void => {
    leaf.position = position(start, end)
    leaf.value = source.slice(start, end)
  }
  let before: Leaf | undefined
  let at = 0
  const close = (from: number): void => {
    const end = withoutBlanks(source, at, from)
    if (before && end > at) set(before, startOf(before), end)
  }
  for (const leaf of leaves(root)) {
    let start = sourceOffset(fair, startOf(leaf))
    const end = sourceEnd(fair, endOf(leaf))
    const touching = wordStart(source, at, start)
    if (!before) start = firstSign(source, start)
    else if (touching > at) start = touching
    close(start)
    set(leaf, start, end)
    before = leaf
    at = end
  }
  close(source.length)
  for (const story of root.children)
    if (story.type === 'story')
      for (const {mention} of story.data.quotes ?? [])
        if (mention) mention.position = position(sourceOffset(fair, startOf(mention)), sourceEnd(fair, endOf(mention)))
}

/** Where the signs that touch an offset begin, not before a bound. */
function wordStart(source: string, bound: number, offset: number): number {
  while (offset > bound && !isSpace(source.charCodeAt(offset - 1))) offset--
  return offset
}

/** The first sign that is no white space, up to an offset. */
function firstSign(source: string, end: number): number {
  let at = 0
  while (at < end && isSpace(source.charCodeAt(at))) at++
  return at
}

/** The end of a stretch without the white space there. */
function withoutBlanks(source: string, start: number, end: number): number {
  while (end > start && isSpace(source.charCodeAt(end - 1))) end--
  return end
}
