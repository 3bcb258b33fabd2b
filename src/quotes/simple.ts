import {cueForms, cueVerbs, formsOf} from '../lexicon/cues.js'
import {hashOf, TokenKind} from './tokens.js'
import type {Copy, Found} from './types.js'

const CUES: ReadonlySet<number> = new Set([...cueForms, ...cueVerbs.flatMap(formsOf)].map(hashOf))
const wordy = (kind: number): boolean =>
  kind === TokenKind.capital || kind === TokenKind.capitals || kind === TokenKind.initial

export function simple(copy: readonly Copy[]): Found[] {
  const out: Found[] = []
  copy.forEach((block, at) => {
    const {kinds, starts, ends, hashes, length, depths} = block
    let last: Found | undefined
    for (const {open, close, depth} of block.quotations) {
      if (depth > 0 || open < 0 || close - open < 4) continue
      const part = {start: starts[open + 1] as number, end: ends[Math.min(close, length) - 1] as number}
      let cue = -1
      for (let i = close + 1; i < Math.min(length, close + 8) && depths[i] === 0 && kinds[i] !== TokenKind.stop; i++)
        if (CUES.has(hashes[i] as number)) {
          cue = i
          break
        }
      if (cue < 0)
        for (let i = open - 1; i >= Math.max(0, open - 6) && depths[i] === 0; i--)
          if (CUES.has(hashes[i] as number)) {
            cue = i
            break
          }
      if (cue < 0) {
        if (last) last.parts.push(part)
        continue
      }
      let from = cue - 1
      while (from >= 0 && wordy(kinds[from] as number)) from--
      from++
      let to = cue
      if (from === cue) {
        from = to = cue + 1
        while (to < length && wordy(kinds[to] as number)) to++
      }
      if (from === to && kinds[cue - 1] === TokenKind.lower) {
        from = cue - 1
        to = cue
      }
      last = {
        kind: 'direct',
        parts: [part],
        at,
        carried: null,
        cue: {start: starts[cue] as number, end: ends[cue] as number},
        speaker: from < to ? {start: starts[from] as number, end: ends[to - 1] as number} : null
      }
      out.push(last)
    }
  })
  return out
}
