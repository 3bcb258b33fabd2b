import {sentenceOf} from './sentences.js'
import {TokenKind} from './tokens.js'
import type {Copy, Words} from '../types.js'

/** So many words of an endless line are kept: the last that were asked for. A power of two. */
const KEPT = 4096

/** The words of a block; the stages of identity ask for the same few again and again. */
export function wordsOf(source: string, copy: Copy): Words {
  if (copy.words) return copy.words
  const {starts, ends, length} = copy
  const plains = new Array<string | undefined>(Math.min(length, KEPT))
  // Which token each is of, where several share a place.
  const kept = length > KEPT ? new Int32Array(KEPT).fill(-1) : undefined
  const words: Words = {
    copy,
    word(token) {
      if (token < 0 || token >= length) return ''
      const at = token & (KEPT - 1)
      const known = plains[at]
      if (known !== undefined && (!kept || kept[at] === token)) return known
      if (kept) kept[at] = token
      return (plains[at] = plain(source.slice(starts[token], ends[token])))
    },
    text: (from, to) => spaced(source.slice(starts[from], ends[to - 1]))
  }
  copy.words = words
  return words
}

/** With each run of white space made one space. */
export const spaced = (text: string): string => (isSpaced(text) ? text : text.replace(/\s+/g, ' '))

/** Whether all white space is single spaces; letters beyond Latin may be any, so no. */
function isSpaced(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < 32 || code > 0x24f || code === 0xa0 || (code === 32 && text.charCodeAt(at + 1) === 32)) return false
  }
  return true
}

export const plain = (word: string): string => {
  const lower = word.toLowerCase()
  return lower.endsWith('.') && lower.length > 1 ? lower.slice(0, -1) : lower
}

/** A name's word as it is compared: «Al-Kadhimi» is «Kadhimi». */
export const bare = (word: string): string =>
  word.length > 3 && (word.startsWith('al-') || word.startsWith('el-')) && !DIGITS.includes(word.charAt(3))
    ? word.slice(3)
    : word

const DIGITS = '0123456789'

export const isCapital = (kind: number | undefined): boolean =>
  kind === TokenKind.capital || kind === TokenKind.capitals || kind === TokenKind.mixed || kind === TokenKind.initial

export const isWord = (kind: number | undefined): boolean =>
  kind !== undefined && (kind <= TokenKind.number || kind === TokenKind.clitic || kind === TokenKind.initial)

const LONGEST_ASIDE = 8

/** Where an aside in brackets begins that ends before a token: «Superintendent of Police (Rural) Ana Ruiz»; else the token. */
export function beforeAside({kinds}: Copy, at: number): number {
  if (kinds[at - 1] !== TokenKind.unbracket) return at
  for (let from = at - 2; from > 0 && at - from <= LONGEST_ASIDE; from--)
    if (kinds[from] === TokenKind.bracket) return from
  return at
}

/** Index of the last token that begins at or before an offset. */
export function tokenAt({starts, length}: Copy, offset: number): number {
  let low = 0
  let high = length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] as number) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** Index of the sentence in which a token stands; the last one's for the block's end. */
export const sentenceAt = ({sentences}: Copy, token: number): number =>
  Math.min(sentenceOf(sentences, token), Math.max(0, sentences.length - 2))

/** Index of the first of a rising list's members that `before` does not hold of. */
export function firstNot<T>(list: readonly T[], before: (one: T) => boolean): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (before(list[middle] as T)) low = middle + 1
    else high = middle
  }
  return low
}

/** What follows letters in brackets, `Halden Foods (HEL: HFD), a maker of jam`; the token itself where none stand there. */
export function pastBrackets({kinds, length}: Copy, at: number): number {
  if (kinds[at] !== TokenKind.bracket) return at
  for (let to = at + 1; to < length && to - at <= BRACKETS; to++) if (kinds[to] === TokenKind.unbracket) return to + 1
  return at
}
const BRACKETS = 6
