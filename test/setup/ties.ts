import {link, type Labelled, type Tie} from '../../src/quotes/tagger/link.js'
import type {Copy} from '../../src/quotes/types.js'
import {labelled, tokensOf} from './copy-of.js'

/** A rule of a block's ties. */
export type Stage = (copy: Copy, ties: Tie[], source: string) => Tie[]

/** Ties as words: `said < Bell: the dam | was safe`; what is missing is `-`. */
export const toldBy = (source: string, copy: Copy, ties: readonly Tie[]): string[] => {
  const words = (run: Labelled | null): string => (run ? tokensOf(source, copy, run.from, run.to) : '-')
  return ties.map(
    ({cue, source: speaker, contents}) => `${words(cue)} < ${words(speaker)}: ${contents.map(words).join(' | ')}`
  )
}

/** What a rule makes of labelled copy: see `labelled`. */
export function through(stage: Stage, text: string): string[] {
  const {source, copy, runs} = labelled(text)
  return toldBy(source, copy, stage(copy, link(copy, runs), source))
}
