import {honorifics, men, titles, women} from '../../lexicon/titles.js'
import type {Copy} from '../types.js'
import {TokenKind} from '../tokens.js'

/** A name of two words or more, or one that follows a title, as it stands in the body. */
export interface Named {
  name: string
  /** Its words in lower case. */
  words: string[]
  start: number
  end: number
  /** Index of the block of words, and of its first and last token there. */
  at: number
  from: number
  to: number
}

const PARTICLES: ReadonlySet<string> = new Set(
  'al,el,ul,bin,ibn,de,da,di,do,dos,du,la,le,van,von,der,den,ter,ten,abu'.split(',')
)
const MOST = 4000

const isCapital = (kind: number | undefined): boolean =>
  kind === TokenKind.capital || kind === TokenKind.capitals || kind === TokenKind.mixed || kind === TokenKind.initial

export const plain = (word: string): string =>
  word
    .toLowerCase()
    .replace(/['’]s?$/, '')
    .replace(/\.$/, '')

/** The names of a story's body, in reading order. Titles before a name are no part of it. */
export function namesOf(source: string, copy: readonly Copy[]): Named[] {
  const out: Named[] = []
  for (const [at, block] of copy.entries()) {
    const {kinds, starts, ends, length} = block
    const word = (token: number): string => source.slice(starts[token], ends[token])
    for (let from = 0; from < length; from++) {
      if (!isCapital(kinds[from])) continue
      let to = from + 1
      let nick = false
      while (to < length) {
        if (isCapital(kinds[to])) to++
        else if (PARTICLES.has(word(to)) && isCapital(kinds[to + 1])) to++
        else if (
          kinds[to] === TokenKind.open &&
          isCapital(kinds[to + 1]) &&
          kinds[to + 2] === TokenKind.close &&
          isCapital(kinds[to + 3])
        ) {
          to += 3
          nick = true
        } else break
      }
      const begins = from
      let start = from
      for (let token = from; token < to; token++)
        if (titles.has(plain(word(token))) || honorifics.has(plain(word(token)))) start = token + 1
      from = to - 1
      if (start >= to || (to - start < 2 && start === begins)) continue
      if (out.length >= MOST) return out
      const name = source
        .slice(starts[start], ends[to - 1])
        .replace(/\s+/g, ' ')
        .replace(/['’]s$/, '')
      const words = []
      for (let token = start; token < to; token++)
        if (isCapital(kinds[token]) && !(nick && kinds[token - 1] === TokenKind.open)) words.push(plain(word(token)))
      if (words.length === 0) continue
      out.push({name, words, start: starts[start] as number, end: ends[to - 1] as number, at, from: start, to})
    }
  }
  return out
}

export type Gender = 'she' | 'he' | null

/** What a name, or what is said of its bearer, tells of who is meant by `she` or `he`. */
export function genderOf(words: readonly string[], description: string | null): Gender {
  const said = description?.toLowerCase().split(/[^a-z'’-]+/) ?? []
  const told = [...said, words[0] ?? '']
  for (const word of told) {
    if (women.has(word)) return 'she'
    if (men.has(word)) return 'he'
  }
  return null
}
