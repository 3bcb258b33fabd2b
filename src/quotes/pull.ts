import {wordsOf} from '../tree/words.js'
import {TokenKind} from './words/tokens.js'
import {runOf} from './found.js'
import type {Copy, Found} from './types.js'

/** A pull quote's words, without the marks around them: a quote without a cue. */
export function pullOf(block: Copy, at: number): Found | undefined {
  let from = 0
  let to = block.length
  const mark = (token: number): boolean => {
    const kind = block.kinds[token] as number
    return kind === TokenKind.open || kind === TokenKind.close || kind === TokenKind.mark
  }
  while (from < to && mark(from)) from++
  while (to > from && mark(to - 1)) to--
  if (from >= to) return undefined
  return {kind: 'pull', parts: [runOf(block, {from, to})], speaker: null, source: null, cue: null, at, carried: null}
}

/** Share of a pull quote's words that a quote must hold to be the one that it repeats. */
const SHARE = 0.75
const MOST = 400

/** Ties each pull quote to the quote of the story that says its words. */
export function tiePulls(source: string, found: readonly Found[]): void {
  const spoken = found.filter(({kind}) => kind !== 'pull').slice(0, MOST)
  let pulls = 0
  for (const pull of found) {
    if (pull.kind !== 'pull' || pull.speaker || pulls++ > 40) continue
    const own = spokenWords(source, pull)
    let best = -1
    let share = SHARE
    for (const [index, quote] of spoken.entries()) {
      if (!quote.speaker) continue
      const words = new Set(spokenWords(source, quote))
      const shared = own.filter((word) => words.has(word)).length / Math.max(own.length, 1)
      if (shared >= share) {
        share = shared
        best = index
      }
    }
    if (best < 0) continue
    const quote = spoken[best] as Found
    pull.carried = found.indexOf(quote)
    pull.speaker = quote.speaker
    pull.source = quote.source
  }
}

const spokenWords = (source: string, quote: Found): string[] =>
  quote.parts.flatMap(({start, end}) => wordsOf(source.slice(start, end)))
