import {hashOf} from './tokens.js'

/** Stands for the word and the kind of a token where there is none: before the first of a block and after the last. */
export const EDGE = 8191
export const NO_KIND = 31
/** Stands for the step of a candidate for a cue where there is none. */
export const NO_CUE = 9

const STEPS = new Uint8Array(64).fill(8)
STEPS.set([0, 1, 2, 3, 4, 4, 5, 5, 5, 6, 6, 6, 6, 6, 6])
STEPS.fill(7, 15, 25)
/** A number of tokens in ten steps; 0 is none. */
export const steps = (tokens: number): number => (tokens > 63 ? 9 : (STEPS[tokens < 0 ? 0 : tokens] as number))

const THAT = hashOf('that')
const CLAUSE: ReadonlySet<number> = new Set(
  'and but or who whom whose which when where while because after before although though as if since until unless so'
    .split(' ')
    .map(hashOf)
)

/** What a word that stands between others tells: 1 a «that», 2 that a clause begins. */
export const pastOf = (word: number, hash: number): number =>
  word === 0 ? 0 : hash === THAT ? 1 : CLAUSE.has(hash) ? 2 : 0
