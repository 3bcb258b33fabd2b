import {Hashes} from './hashes.js'
import type {Leaf} from '../../wcst.js'
import {isSpace} from '../../tree/build.js'
import {endOf, startOf} from '../../tree/position.js'

/** What a token is. `open` and `close` are set by `marks.ts`; until then a quotation mark is a `mark`. */
export const TokenKind = {
  lower: 0,
  capital: 1,
  capitals: 2,
  mixed: 3,
  number: 4,
  comma: 5,
  stop: 6,
  query: 7,
  colon: 8,
  semicolon: 9,
  dash: 10,
  bracket: 11,
  unbracket: 12,
  open: 13,
  close: 14,
  mark: 15,
  other: 16,
  clitic: 17,
  initial: 18,
  dots: 19
} as const

/** Words and signs of a run of text. `hashes` are of the word in lower case, curly apostrophes made straight. */
export interface Tokens {
  length: number
  starts: Int32Array
  ends: Int32Array
  kinds: Uint8Array
  hashes: Int32Array
}

export const SEED = 0x811c9dc5 | 0
const PRIME = 0x01000193

/** The hash of a word, as `tokenize` makes it. */
export function hashOf(word: string): number {
  let hash = SEED
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ fold(word.charCodeAt(at)), PRIME)
  return hash
}

/** The hashes of some words, parted by blanks where they are one text. */
export const hashesOf = (words: string | readonly string[]): Hashes =>
  new Hashes(() => (typeof words === 'string' ? words.split(' ') : words).map(hashOf))

/** Lower case of one unit, for ASCII and Latin-1; the curly apostrophe is a straight one. */
export function fold(code: number): number {
  if (code < 128) return code >= 65 && code <= 90 ? code + 32 : code
  if (code >= 0xc0 && code <= 0xde && code !== 0xd7) return code + 32
  if (code === 0x2019) return 39
  return code
}

const LETTER = 1
const DIGIT = 2
const SPACE = 3
/** Units below this are told by tables, the others by their ranges. */
const TABLED = 0x250
const CLASS = new Uint8Array(TABLED)
const FOLDED = new Uint16Array(TABLED)
for (let code = 0; code < TABLED; code++) {
  FOLDED[code] = fold(code)
  if (code >= 48 && code <= 57) CLASS[code] = DIGIT
  else if (isLatin(code)) CLASS[code] = LETTER
  else if (isSpace(code)) CLASS[code] = SPACE
}
/** Whether a unit below 0x250 is a letter. */
function isLatin(code: number): boolean {
  if (code < 128) return (code | 32) >= 97 && (code | 32) <= 122
  return code === 0xaa || code === 0xb5 || code === 0xba || (code >= 0xc0 && code !== 0xd7 && code !== 0xf7)
}
const classOf = (code: number): number => (code < TABLED ? (CLASS[code] as number) : classBeyond(code))
const classBeyond = (code: number): number => {
  if (isSpace(code)) return SPACE
  if (code < 0x2000) return LETTER
  if (code < 0x2c00 || (code >= 0x3000 && code <= 0x303f) || code >= 0xfe00) return code === 0xfefc ? LETTER : 0
  return LETTER
}
const isUpper = (code: number): boolean =>
  (code >= 65 && code <= 90) ||
  (code >= 0xc0 && code <= 0xde && code !== 0xd7) ||
  (code >= 0x100 && code < 0x180 && (code & 1) === (isOdd(code) ? 1 : 0)) ||
  (code >= 0x391 && code <= 0x3a9) ||
  (code >= 0x400 && code <= 0x42f)

/** Capitals of Latin Extended-A have even numbers, but for two stretches: Ľ, Ň, Ž. */
const isOdd = (code: number): boolean => (code >= 0x138 && code <= 0x148) || (code >= 0x179 && code <= 0x17e)

const isQuote = (code: number): boolean => code === 34 || code === 39 || code === 96 || (code > 128 && wide(code))
const wide = (code: number): boolean =>
  (code >= 0x2018 && code <= 0x201f) || code === 0xab || code === 0xbb || code === 0x2039 || code === 0x203a

/** Room for tokens, at first; more than that of one endless line is not kept for the lines after it. */
const SIZE = 4096

/** Where tokens are put. A block has a stretch of it, so that few have arrays to themselves: see `strip.ts`. */
class Buffers {
  /** Where the block at hand begins, and how far it has come. */
  from = 0
  length = 0
  starts = new Int32Array(SIZE)
  ends = new Int32Array(SIZE)
  kinds = new Uint8Array(SIZE)
  hashes = new Int32Array(SIZE)

  push(start: number, end: number, kind: number, hash: number): void {
    if (this.length === this.starts.length) this.grow()
    const at = this.length++
    this.starts[at] = start
    this.ends[at] = end
    this.kinds[at] = kind
    this.hashes[at] = hash
  }

  /** The block at hand goes on in new arrays; those before it keep the old ones. */
  private grow(): void {
    const {from} = this
    this.length -= from
    this.from = 0
    const size = Math.max(SIZE, 2 * this.length)
    const wider = <T extends Int32Array | Uint8Array>(old: T, fresh: T): T => (fresh.set(old.subarray(from)), fresh)
    this.starts = wider(this.starts, new Int32Array(size))
    this.ends = wider(this.ends, new Int32Array(size))
    this.kinds = wider(this.kinds, new Uint8Array(size))
    this.hashes = wider(this.hashes, new Int32Array(size))
  }
}

let buffer = new Buffers()

/** Tokens hold until this is called, before a story; then others are put in their place. */
export const reuseTokens = (): void => {
  buffer.length = 0
}

/** Cuts leaves that stand one after another into words and signs; marks of control are passed over. One scan. */
export function tokenize(source: string, leaves: readonly Leaf[]): Tokens {
  buffer.from = buffer.length
  for (const leaf of leaves) {
    if (leaf.type === 'mark' && leaf.kind === 'control') continue
    scan(source, startOf(leaf), endOf(leaf))
  }
  const {from, length: to, starts, ends, kinds, hashes} = buffer
  if (starts.length > SIZE) buffer = new Buffers()
  return {
    length: to - from,
    starts: starts.subarray(from, to),
    ends: ends.subarray(from, to),
    kinds: kinds.subarray(from, to),
    hashes: hashes.subarray(from, to)
  }
}

function scan(source: string, from: number, to: number): void {
  let at = from
  while (at < to) {
    const code = source.charCodeAt(at)
    const kind = classOf(code)
    if (kind === SPACE) at++
    else if (kind === 0) at = sign(source, at, to, code)
    else at = word(source, at, to)
  }
}

/** A word: letters and digits, with apostrophes, stops, hyphens and commas of numbers that stand inside of it. */
function word(source: string, from: number, to: number): number {
  let at = from
  let hash = SEED
  let uppers = 0
  let letters = 0
  let stops = 0
  let apostrophe = -1
  let apostropheHash = 0
  while (at < to) {
    const code = source.charCodeAt(at)
    const kind = classOf(code)
    if (kind === SPACE) break
    if (kind === 0) {
      if (at + 1 >= to) break
      const next = classOf(source.charCodeAt(at + 1))
      if (next !== LETTER && next !== DIGIT) break
      if (code === 39 || code === 0x2019) {
        apostrophe = at
        apostropheHash = hash
      } else if (code === 46) {
        if (next === LETTER && at - from > 1 && stops === 0) break
        stops++
      } else if (code === 44) {
        if (next !== DIGIT || classOf(source.charCodeAt(at - 1)) !== DIGIT) break
      } else if (code !== 45 && code !== 0x2010 && code !== 0x2011 && code !== 0xad) break
    } else if (kind === LETTER) {
      letters++
      if (isUpper(code)) uppers++
    }
    hash = Math.imul(hash ^ (code < TABLED ? (FOLDED[code] as number) : fold(code)), PRIME)
    at++
  }
  // «U.S.», «p.m.»: the last stop is the word's own.
  if (stops > 0 && letters > 0 && at < to && source.charCodeAt(at) === 46 && at - from <= 7) {
    hash = Math.imul(hash ^ 46, PRIME)
    at++
  }
  // «Smith's», «it's»: the ending is a token of its own.
  if (apostrophe > from && at - apostrophe === 2 && fold(source.charCodeAt(at - 1)) === 115) {
    if (isUpper(source.charCodeAt(at - 1))) uppers--
    buffer.push(from, apostrophe, shape(source, from, apostrophe, letters - 1, uppers), apostropheHash)
    buffer.push(apostrophe, at, TokenKind.clitic, CLITIC)
    return at
  }
  buffer.push(from, at, shape(source, from, at, letters, uppers), hash)
  return at
}

const CLITIC = hashOf("'s")

function shape(source: string, from: number, to: number, letters: number, uppers: number): number {
  if (letters === 0 || classOf(source.charCodeAt(from)) === DIGIT) return TokenKind.number
  if (uppers === 0) return TokenKind.lower
  if (uppers === letters)
    return letters === 1 ? (to - from === 1 ? TokenKind.initial : TokenKind.capital) : TokenKind.capitals
  return isUpper(source.charCodeAt(from)) ? TokenKind.capital : TokenKind.mixed
}

/** A sign; doubled ones that mean one thing (``, '', --, ...) are one token. */
function sign(source: string, from: number, to: number, code: number): number {
  let at = from + 1
  let kind: number = TokenKind.other
  if (isQuote(code)) {
    kind = TokenKind.mark
    if ((code === 39 || code === 96) && at < to && source.charCodeAt(at) === code) at++
  } else if (code === 46) {
    while (at < to && source.charCodeAt(at) === 46) at++
    kind = at - from > 1 ? TokenKind.dots : TokenKind.stop
  } else if (code === 45 || code === 0x2013 || code === 0x2014 || code === 0x2015 || code === 0x2012) {
    while (at < to && source.charCodeAt(at) === code) at++
    kind = TokenKind.dash
  } else if (code === 44) kind = TokenKind.comma
  else if (code === 33 || code === 63) kind = TokenKind.query
  else if (code === 58) kind = TokenKind.colon
  else if (code === 59) kind = TokenKind.semicolon
  else if (code === 0x2026) kind = TokenKind.dots
  else if (code === 40 || code === 91 || code === 123) kind = TokenKind.bracket
  else if (code === 41 || code === 93 || code === 125) kind = TokenKind.unbracket
  buffer.push(from, at, kind, Math.imul(SEED ^ code, PRIME))
  return at
}
