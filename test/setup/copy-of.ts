import {Label} from '../../src/quotes/tagger/labels.js'
import {read} from '../../src/quotes/words/copy.js'
import type {Labelled} from '../../src/quotes/tagger/link.js'
import {TokenKind} from '../../src/quotes/words/tokens.js'
import type {Copy} from '../../src/quotes/types.js'
import {textBetween} from '../../src/tree/build.js'

/** One block of copy, as the stage of quotes reads it. */
export const copyOf = (source: string): Copy =>
  read(source, textBetween(source, 0, source.length), {
    node: {} as Copy['node'],
    block: 0,
    from: 0,
    start: 0,
    end: source.length
  })

/** The tokens from one to another, a blank between two. */
export const tokensOf = (source: string, {starts, ends}: Copy, from: number, to: number): string => {
  const out: string[] = []
  for (let at = from; at < to; at++) out.push(source.slice(starts[at], ends[at]))
  return out.join(' ')
}

const KINDS = Object.fromEntries(Object.entries(TokenKind).map(([name, kind]) => [kind, name]))
export const kindOf = ({kinds}: Copy, at: number): string => KINDS[kinds[at] as number] as string

const LABELS = {S: Label.sourceBegin, Q: Label.cueBegin, C: Label.contentBegin} as const

/**
 * Copy with its labels: `{S Bell} {Q said} {C the dam was safe}.` has a speaker, a cue and words.
 */
export function labelled(text: string): {source: string; copy: Copy; runs: Labelled[]} {
  const spans: {label: number; from: number; to: number}[] = []
  let source = ''
  for (const part of text.split(/(\{[SQC] [^}]*\})/)) {
    const found = /^\{([SQC]) ([^}]*)\}$/.exec(part)
    const from = source.length
    source += found?.[2] ?? part
    if (found) spans.push({label: LABELS[found[1] as 'S' | 'Q' | 'C'], from, to: source.length})
  }
  const copy = copyOf(source)
  const within = (from: number, to: number): number[] =>
    [...copy.starts.keys()].filter((at) => (copy.starts[at] as number) >= from && (copy.ends[at] as number) <= to)
  const runs = spans.map(({label, from, to}) => {
    const tokens = within(from, to)
    return {label, from: tokens[0] as number, to: (tokens.at(-1) as number) + 1}
  })
  return {source, copy, runs}
}
