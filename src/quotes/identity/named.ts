import {companyMarks} from '../../lexicon/bodies.js'
import {femaleNouns, maleNouns, men, women} from '../../lexicon/given-names.js'
import {roleLikeWords} from '../../lexicon/titles.js'
import {TokenKind} from '../words/tokens.js'
import type {Copy, Stretch, Words} from '../types.js'
import {nameRun, type NameRun} from './names.js'
import {isCapital, sentenceAt, wordsOf} from '../words/text.js'

export type Gender = 'she' | 'he' | null

/** A name where it stands in the body. */
export interface Named extends Stretch {
  /** Index into the copy of its block. */
  at: number
  start: number
  end: number
  text: string
  words: string[]
  nickname: string | null
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
  /** The party and the place that letters after the name tell: «republican ohio» of «R-Ohio». */
  party: string | null
  named: Named[]
}

/** Of a longer list no more is read: one endless line may hold a million. */
const MOST = 4000

/** The names that stand in a story's body, in reading order; whose they are is not said yet. */
export function namesIn(source: string, copy: readonly Copy[]): Named[] {
  const out: Named[] = []
  const likely: Named[] = []
  for (const [at, block] of copy.entries()) {
    const words = wordsOf(source, block)
    const {kinds, length, sentences} = block
    let sentence = -1
    let next = 0
    for (let token = 0; token < length && out.length + likely.length < MOST;) {
      while (next <= token) next = sentences[++sentence + 1] ?? length
      if (sentences[sentence] === token && isHeading(block, token, next)) {
        token = next
        continue
      }
      if (!isCapital(kinds[token])) {
        token++
        continue
      }
      const run = nameRun(words, token, length, sentences[sentence] === token)
      const {to} = run
      const lone = run.name ? null : surnameLike(words, token, to)
      if (run.name) out.push(namedAt(words, at, run.name))
      else if (lone) likely.push(namedAt(words, at, lone))
      token = to
    }
  }
  // «Baker said» of a James Baker: a role's word that is somebody's surname in the story
  const surnames = new Set(likely.length > 0 ? out.map(({words}) => (words.length > 1 ? words.at(-1) : '')) : [])
  const own = likely.filter(({words}) => surnames.has(words[0]))
  if (own.length > 0) {
    out.push(...own)
    out.sort((a, b) => a.start - b.start)
  }
  shortened(source, copy, out)
  return out
}

function namedAt(words: Words, at: number, name: NameRun): Named {
  const {starts, ends} = words.copy
  const {from, to, begins, titled, article} = name
  return {
    at,
    from,
    to,
    start: starts[from] as number,
    end: ends[to - 1] as number,
    text: words.text(from, to),
    words: name.words,
    nickname: name.nickname,
    begins,
    titled,
    article,
    gender: genderBefore(words, from) ?? genderAfter(words, to),
    bearer: null
  }
}

/** A capital word by itself that is a role as well as a surname: «Baker», «Miller»; not «the Miller». */
function surnameLike({word, copy: {kinds}}: Words, at: number, to: number): NameRun | null {
  const here = word(at)
  if (to !== at + 1 || !roleLikeWords.has(here) || kinds[at] !== TokenKind.capital || word(at - 1) === 'the')
    return null
  return {from: at, to, words: [here], nickname: null, begins: at, titled: false, article: false}
}

/**
 * «Paul Ryan Joins Growing List»: where most words are in capitals, these tell nothing of what a name is. With a stop it is a
 * block of its own, all in capitals and without a comma, as lists of names have them.
 */
function isHeading({kinds, length}: Copy, from: number, to: number): boolean {
  let capital = 0
  let lower = 0
  let commas = 0
  for (let at = from; at < to; at++)
    if (isCapital(kinds[at])) capital++
    else if (kinds[at] === TokenKind.lower) lower++
    else if (kinds[at] === TokenKind.comma) commas++
  if (capital + lower < 8) return false
  if (kinds[to - 1] !== TokenKind.stop) return capital > 2 * lower
  return from === 0 && to === length && commas === 0 && lower === 0
}

/**
 * «Follow Breitbart News», «the Year Barack Obama»: where a capital word goes before what is a name elsewhere, because it
 * opens the sentence or a title, it is none of the name.
 */
function shortened(source: string, copy: readonly Copy[], named: readonly Named[]): void {
  if (!named.some(({words}) => words.length > 2)) return
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

/** «Bell herself» */
const genderAfter = ({word}: Words, to: number): Gender =>
  word(to) === 'herself' ? 'she' : word(to) === 'himself' ? 'he' : null

/** What the word before a name tells: «Mrs Bell», «spokeswoman Bell», «his wife Ana». */
function genderBefore({word, copy: {kinds}}: Words, from: number): Gender {
  const before = word(kinds[from - 1] === TokenKind.stop ? from - 2 : from - 1)
  // A woman may be the chairman
  return from === 0 || before === 'chairman'
    ? null
    : femaleNouns.has(before)
      ? 'she'
      : maleNouns.has(before)
        ? 'he'
        : null
}
