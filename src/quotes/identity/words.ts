import {TokenKind} from '../tokens.js'
import type {Copy} from '../types.js'

/** Tokens of one block, from `from` up to `to`. */
export interface Stretch {
  from: number
  to: number
}

/** The words of one block, as the stages of identity read them. */
export interface Words {
  copy: Copy
  /** A token in lower case, without a closing stop. */
  word(token: number): string
  /** The words of a stretch, white space made one space. */
  text(from: number, to: number): string
}

export function wordsOf(source: string, copy: Copy): Words {
  const {starts, ends} = copy
  return {
    copy,
    word: (token) => plain(source.slice(starts[token], ends[token])),
    text: (from, to) => source.slice(starts[from], ends[to - 1]).replace(/\s+/g, ' ')
  }
}

export const plain = (word: string): string => {
  const lower = word.toLowerCase()
  return lower.endsWith('.') && lower.length > 1 ? lower.slice(0, -1) : lower
}

/** A name's word as it is compared: «Al-Kadhimi» is «Kadhimi». */
export const bare = (word: string): string => word.replace(/^(?:al|el)-(?=\p{L})/u, '')

export const isCapital = (kind: number | undefined): boolean =>
  kind === TokenKind.capital || kind === TokenKind.capitals || kind === TokenKind.mixed || kind === TokenKind.initial

export const isWord = (kind: number | undefined): boolean =>
  kind !== undefined && (kind <= TokenKind.number || kind === TokenKind.clitic || kind === TokenKind.initial)

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

/** Index of the sentence in which a token stands. */
export function sentenceAt({sentences}: Copy, token: number): number {
  let low = 0
  let high = Math.max(0, sentences.length - 2)
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((sentences[middle] as number) <= token) low = middle
    else high = middle - 1
  }
  return low
}

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
