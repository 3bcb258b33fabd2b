import {Label} from '../src/quotes/tagger/labels.js'
import {TokenKind} from '../src/quotes/words/tokens.js'
import {vocabulary, type Vocabulary} from '../src/quotes/tagger/vocabulary.js'
import type {Paragraph} from './corpus.js'
import {CLASS_COUNT, slotsOf} from './vocabulary.js'

/** A word is shared when this many articles have it, */
const ARTICLES = 15
/** and no name when it stands in lower case in at least this share of its places in mid-sentence. */
const LOWER = 0.8

/** The words that features may hold, in alphabetical order. */
export function sharedWords(paragraphs: readonly Paragraph[]): string[] {
  const words = new Map<string, {articles: number; last: number; lower: number; other: number}>()
  for (const {article, source, copy} of paragraphs) {
    const firsts = new Set(copy.sentences)
    for (let at = 0; at < copy.length; at++) {
      const kind = copy.kinds[at] as number
      if (kind > TokenKind.mixed && kind !== TokenKind.clitic) continue
      const word = source.slice(copy.starts[at], copy.ends[at]).replaceAll('\u2019', "'").toLowerCase()
      if (!/^[a-z'.-]+$/.test(word)) continue
      let entry = words.get(word)
      if (!entry) words.set(word, (entry = {articles: 0, last: -1, lower: 0, other: 0}))
      if (entry.last !== article) {
        entry.last = article
        entry.articles++
      }
      if (firsts.has(at) || (at > 0 && copy.kinds[at - 1] === TokenKind.open)) continue
      if (kind === TokenKind.lower || kind === TokenKind.clitic) entry.lower++
      else entry.other++
    }
  }
  return [...words]
    .filter(([, {articles: n, lower, other}]) => n >= ARTICLES && lower >= LOWER * (lower + other) && lower > 0)
    .map(([word]) => word)
    .sort((a, b) => (a < b ? -1 : 1))
}

const LIMITS = [0.02, 0.05, 0.1, 0.2, 0.4, 0.6, 0.8]
const step = (cues: number, all: number): number => {
  // Half a place more for the not-cues: a word seen twice is sure of nothing.
  const share = all > 0 ? cues / (all + 0.5) : 0
  let out = 0
  while (out < LIMITS.length && share >= (LIMITS[out] as number)) out++
  return out
}

/** How often each word, and each class of words, is a cue: over all articles, and with one article left out. */
export function cueScores(
  words: readonly string[],
  paragraphs: readonly Paragraph[]
): {vocabulary: Vocabulary; without(article: number): Uint8Array} {
  const size = words.length + 1 + CLASS_COUNT
  const all = new Float64Array(size)
  const cues = new Float64Array(size)
  const own = new Map<number, {all: Map<number, number>; cues: Map<number, number>}>()
  const {hashes, numbers} = slotsOf(words)
  const none = new Uint8Array(0)
  const blank = vocabulary(hashes, numbers, new Uint8Array(size), none)
  for (const {article, copy, labels} of paragraphs) {
    let mine = own.get(article)
    if (!mine) own.set(article, (mine = {all: new Map(), cues: new Map()}))
    for (let at = 0; at < copy.length; at++) {
      if (copy.depths[at] !== 0) continue
      const kind = copy.kinds[at] as number
      if (kind > TokenKind.mixed && kind !== TokenKind.clitic) continue
      const number = blank.numberOf(copy.hashes[at] as number)
      if (number === 0) continue
      all[number] = (all[number] as number) + 1
      mine.all.set(number, (mine.all.get(number) ?? 0) + 1)
      if ((labels[at] as number) < Label.cueBegin) continue
      cues[number] = (cues[number] as number) + 1
      mine.cues.set(number, (mine.cues.get(number) ?? 0) + 1)
    }
  }
  const scores = new Uint8Array(size)
  for (let number = 1; number < size; number++) scores[number] = step(cues[number] as number, all[number] as number)
  return {
    vocabulary: vocabulary(hashes, numbers, scores, none),
    without(article) {
      const out = scores.slice()
      const mine = own.get(article)
      if (mine)
        for (const [number, count] of mine.all)
          out[number] = step((cues[number] as number) - (mine.cues.get(number) ?? 0), (all[number] as number) - count)
      return out
    }
  }
}
