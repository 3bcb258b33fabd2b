import {companyMarks} from '../../lexicon/bodies.js'
import {femaleNouns, maleNouns, men, women} from '../../lexicon/given-names.js'
import {TokenKind} from '../tokens.js'
import type {Copy} from '../types.js'
import {nameRun} from './names.js'
import {isCapital, sentenceAt, wordsOf, type Stretch, type Words} from './words.js'

export type Gender = 'she' | 'he' | null

/** A name where it stands in the body. */
export interface Named extends Stretch {
  /** Index into the copy of its block. */
  at: number
  start: number
  end: number
  text: string
  words: string[]
  begins: number
  /** What a form of address or a title right before it tells. */
  gender: Gender
  titled: boolean
  article: boolean
  /** Whose name it is, where that is sure. */
  bearer: Bearer | null
}

/** Somebody or something that the story names in full. */
export interface Bearer {
  /** The fullest form. */
  name: string
  words: string[]
  person: boolean
  body: boolean
  gender: Gender
  age: string | null
  named: Named[]
}

const MOST = 4000

/** The names that stand in a story's body, in reading order; whose they are is not said yet. */
export function namesIn(source: string, copy: readonly Copy[]): Named[] {
  const out: Named[] = []
  for (const [at, block] of copy.entries()) {
    const words = wordsOf(source, block)
    const {kinds, starts, ends, length, sentences} = block
    let sentence = -1
    let next = 0
    for (let token = 0; token < length;) {
      while (next <= token) next = sentences[++sentence + 1] ?? length
      if (sentences[sentence] === token && isHeading(block, token, next)) {
        token = next
        continue
      }
      if (!isCapital(kinds[token])) {
        token++
        continue
      }
      const {to, name} = nameRun(words, token, length, sentences[sentence] === token)
      token = to
      if (!name || out.length >= MOST) continue
      const {from} = name
      out.push({
        at,
        from,
        to: name.to,
        start: starts[from] as number,
        end: ends[name.to - 1] as number,
        text: words.text(from, name.to),
        words: name.words,
        begins: name.begins,
        titled: name.titled,
        article: name.article,
        gender: genderBefore(words, from),
        bearer: null
      })
    }
  }
  shortened(source, copy, out)
  return out
}

/** «Paul Ryan Joins Growing List»: where most words are in capitals, these tell nothing of what a name is. */
function isHeading({kinds}: Copy, from: number, to: number): boolean {
  if (kinds[to - 1] === TokenKind.stop) return false
  let capital = 0
  let lower = 0
  for (let at = from; at < to; at++)
    if (isCapital(kinds[at])) capital++
    else if (kinds[at] === TokenKind.lower) lower++
  return capital + lower > 7 && capital > 2 * lower
}

/**
 * «Follow Breitbart News», «the Year Barack Obama»: where a capital word goes before what is a name elsewhere, because it
 * opens the sentence or a title, it is none of the name.
 */
function shortened(source: string, copy: readonly Copy[], named: readonly Named[]): void {
  const known = new Set(named.map(({words}) => words.join(' ')))
  for (const one of named) {
    if (one.words.length < 3) continue
    const block = copy[one.at] as Copy
    const [first, second] = one.words as [string, string]
    if (one.titled || !known.has(one.words.slice(1).join(' ')) || men.has(first) || women.has(first)) continue
    const opens = one.article || block.sentences[sentenceAt(block, one.begins)] === one.begins
    const last = one.words[one.words.length - 1] as string
    if (!men.has(second) && !women.has(second) && !(opens && companyMarks.has(last))) continue
    let from = one.from + 1
    while (from < one.to && !isCapital(block.kinds[from])) from++
    one.from = from
    one.start = block.starts[from] as number
    one.text = wordsOf(source, block).text(from, one.to)
    one.words = one.words.slice(1)
    one.article = false
  }
}

/** What the word before a name tells: «Mrs Bell», «spokeswoman Bell», «his wife Ana». */
function genderBefore({word, copy: {kinds}}: Words, from: number): Gender {
  const before = word(kinds[from - 1] === TokenKind.stop ? from - 2 : from - 1)
  return from === 0 ? null : femaleNouns.has(before) ? 'she' : maleNouns.has(before) ? 'he' : null
}
