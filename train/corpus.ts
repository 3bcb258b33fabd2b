import {readFileSync} from 'node:fs'
import {gunzipSync} from 'node:zlib'
import {read} from '../src/quotes/words/copy.js'
import {Label} from '../src/quotes/tagger/labels.js'
import {isMental, isNoun, isVerb} from '../src/quotes/words/report.js'
import {hashOf, TokenKind} from '../src/quotes/words/tokens.js'
import type {Copy} from '../src/quotes/types.js'
import {textBetween} from '../src/tree/build.js'
import type {SimpleBlock} from '../src/wcst.js'

export interface Article {
  id: string
  text: string
  attributions: {kind: string; source: Spans; cue: Spans; content: Spans}[]
}
type Spans = [number, number][]

/** A paragraph with the labels that the annotators gave its words. */
export interface Paragraph {
  /** The article's number, and its text. */
  article: number
  source: string
  copy: Copy
  labels: Uint8Array
  /** The same with what is no quote by the contract: attitudes and acts, `supports the plan`. There either reading is right. */
  loose: Uint8Array
}

/** Reads a split of the corpus: one article a line. */
export const readArticles = (path: string): Article[] =>
  gunzipSync(readFileSync(path))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Article)

/** Each line of an article is a paragraph. */
export function paragraphsOf({text, attributions}: Article, article: number): Paragraph[] {
  const out: Paragraph[] = []
  for (const match of text.matchAll(/[^\r\n]+/g)) {
    const leaves = textBetween(text, match.index, match.index + match[0].length)
    const leaf = leaves[0]
    if (!leaf) continue
    const node: SimpleBlock = {type: 'paragraph', children: leaves, position: leaf.position}
    const start = leaf.position.start.offset as number
    const end = leaf.position.end.offset as number
    const copy = read(text, leaves, {node, block: out.length, from: 0, start, end})
    out.push({article, source: text, copy, labels: new Uint8Array(copy.length), loose: new Uint8Array(copy.length)})
  }
  const quotes = attributions.filter((attribution) => isQuote(text, attribution))
  const columns = [
    ['content', Label.contentBegin],
    ['source', Label.sourceBegin],
    ['cue', Label.cueBegin]
  ] as const
  for (const [column, begin] of columns) {
    for (const quote of quotes) label(out, quote[column], begin, 'labels')
    for (const attribution of attributions) label(out, attribution[column], begin, 'loose')
  }
  return out
}

/** Whether a word of saying carries it; of thoughts, those whose words stand in marks. */
function isQuote(text: string, {kind, cue}: Article['attributions'][number]): boolean {
  if (kind === 'direct') return true
  const words = cue.flatMap(([start, end]) => text.slice(start, end).match(/[\p{L}'’]+/gu) ?? [])
  const hashes = words.map((word) => hashOf(word.replace(/['’]s$/, '')))
  return (
    words.length === 0 ||
    hashes.some((hash) => hash === ACCORDING || isVerb(hash) || isNoun(hash) || (kind === 'mixed' && isMental(hash)))
  )
}

const ACCORDING = hashOf('according')

function label(paragraphs: readonly Paragraph[], spans: Spans, begin: number, row: 'labels' | 'loose'): void {
  for (const [start, end] of spans) {
    for (let index = first(paragraphs, start); index < paragraphs.length; index++) {
      const {copy, [row]: labels} = paragraphs[index] as Paragraph
      if (copy.start >= end) break
      const {starts, ends, kinds, length, depths} = copy
      let from = 0
      while (from < length && (ends[from] as number) <= start) from++
      let to = from
      while (to < length && (starts[to] as number) < end) to++
      const edge = (at: number): boolean => {
        const kind = kinds[at] as number
        return depths[at] === 0 && kind >= TokenKind.comma && kind <= TokenKind.dash
      }
      while (from < to && edge(from)) from++
      while (to > from && edge(to - 1)) to--
      if (from >= to) continue
      if (begin === Label.contentBegin) {
        if (from > 0 && kinds[from - 1] === TokenKind.open) from--
        if (to < length && kinds[to] === TokenKind.close) to++
      }
      for (let at = from; at < to; at++) labels[at] = at === from ? begin : begin + 1
      // What follows a span that this one cut begins anew.
      if (to < length && labels[to] !== 0 && (labels[to] as number) % 2 === 0 && labels[to] !== begin + 1)
        labels[to] = (labels[to] as number) - 1
    }
  }
}

function first(paragraphs: readonly Paragraph[], offset: number): number {
  let low = 0
  let high = paragraphs.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((paragraphs[middle] as Paragraph).copy.end <= offset) low = middle + 1
    else high = middle
  }
  return low
}
