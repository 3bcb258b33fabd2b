import {entities, misread} from '../lexicon/entities.js'
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
  /** Of each such place, whether what was left out is the rest of the character before it: `quot;` of `&quot;`. */
  rest: readonly boolean[]
}

const UNFAIR = /[\xa0\xad\u1680\u2000-\u200b\u200e\u200f\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]/
const BLANKS = /[\xa0\u1680\u2000-\u200a\u202f\u205f\u3000]/g
const LINE_ENDS = /[\u2028\u2029]/g
/** Characters without width, as `toString` drops them, and signs that a page or a wrong decoding has spelt out. */
const SPELT =
  /[\xad\u200b\u200e\u200f\u2060\ufeff]+|&(?:#\d{2,4}|#[xX][\da-fA-F]{2,4}|[A-Za-z]{3,6});|â€(?:[œ\x9d™˜”“¦¢]|(?=[\s.,;:!?)]|$))/g

/**
 * @param ascii whether all of the source is ASCII
 * @returns nothing where the source is fair, as nearly all copy is, or holds nothing else
 */
export function fairCopy(source: string, ascii = false): FairCopy | undefined {
  if ((ascii || !UNFAIR.test(source)) && !isSpelt(source)) return undefined
  const at: number[] = []
  const left: number[] = []
  const rest: boolean[] = []
  let gone = 0
  const text = source
    .replace(BLANKS, ' ')
    .replace(LINE_ENDS, '\n')
    .replace(SPELT, (run, start: number) => {
      const sign = run[0] === '&' ? entity(run) : run[0] === 'â' ? (misread[run[2] ?? ''] ?? '”') : ''
      if (sign === undefined) return run
      at.push(start - gone + sign.length)
      gone += run.length - sign.length
      left.push(gone)
      rest.push(sign !== '')
      return sign
    })
  return text.trim() === '' ? undefined : {text, source, at, left, rest}
}

const isSpelt = (source: string): boolean =>
  source.includes('â€') || (source.includes('&') && /&(?:#[\dxX]\w{1,4}|[A-Za-z]{3,6});/.test(source))

/** The sign that an entity stands for; nothing where it is none, or one that would be markup. */
function entity(run: string): string | undefined {
  const name = run.slice(1, -1)
  if (name[0] !== '#') return Object.hasOwn(entities, name) ? entities[name] : undefined
  const code = name[1] === 'x' || name[1] === 'X' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
  if (code === 0xa0) return ' '
  return code < 34 ||
    code === 60 ||
    code === 62 ||
    (code > 126 && code < 0xa1) ||
    code === 0xad ||
    (code > 0x200a && code < 0x2010)
    ? undefined
    : String.fromCharCode(code)
}

/** The offset in the source at which a character of the fair copy stands. Logarithmic in the number of places. */
export const sourceOffset = ({at, left}: FairCopy, offset: number): number => offset + gone(at, left, offset)

/** The offset in the source at which what ends in the fair copy at an offset ends: right after its last character. */
export function sourceEnd(fair: FairCopy, end: number): number {
  if (end === 0) return 0
  const {at, left, rest} = fair
  const last = sourceOffset(fair, end - 1) + 1
  const index = before(at, end - 1) + 1
  return at[index] === end && rest[index] ? last + (left[index] as number) - (left[index - 1] ?? 0) : last
}

function gone(at: readonly number[], left: readonly number[], offset: number): number {
  const index = before(at, offset)
  return index < 0 ? 0 : (left[index] as number)
}

/** The last place that is not after an offset, or -1. */
function before(at: readonly number[], offset: number): number {
  let low = -1
  let high = at.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((at[middle] as number) <= offset) low = middle
    else high = middle - 1
  }
  return low
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
