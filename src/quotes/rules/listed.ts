import {Label} from '../tagger/labels.js'
import type {Tie} from '../tagger/link.js'
import type {Copy} from '../types.js'
import {sentenceOf} from '../words/sentences.js'
import {hashesOf, TokenKind} from '../words/tokens.js'

/** «Harbour Foods Corp. (NYSE: HRBF) today announced»: the firm speaks, and not where its shares are traded. */
export function listed({hashes, kinds, sentences}: Copy, tie: Tie): void {
  const {cue, source} = tie
  if (!cue) return
  const from = sentences[sentenceOf(sentences, cue.from)] as number
  const least = Math.min(cue.from, from + FIRM)
  let open = from
  while (open < least && kinds[open] !== TokenKind.bracket) {
    const inside = kinds[open] === TokenKind.lower ? INNER.has(hashes[open] as number) : kinds[open] !== TokenKind.comma
    if (!inside) return
    open++
  }
  if (open === from || open >= least || (source && (source.from === from || source.from >= cue.from))) return
  let close = open + 1
  let colon = false
  while (close < cue.from && close - open <= TICKER && kinds[close] !== TokenKind.unbracket) {
    colon ||= kinds[close] === TokenKind.colon
    close++
  }
  if (!colon || kinds[close] !== TokenKind.unbracket) return
  // «(NYSE: HRBF), a maker of jam, said»
  const parted = kinds[close + 1] === TokenKind.comma
  const beside = kinds[cue.from - 1] === TokenKind.comma || kinds[cue.from - 2] === TokenKind.comma
  if (parted ? !beside : cue.from - close > 2) return
  tie.source = {label: Label.sourceBegin, from, to: open}
}

/** Most words of a firm's name, and of where its shares are traded. */
const FIRM = 10
const TICKER = 12
const INNER = hashesOf('of and the for de')
