import {hashOf} from '../words/tokens.js'

/** Stands for the word and the kind of a token where there is none: before the first of a block and after the last. */
export const EDGE = 8191
export const NO_KIND = 31
/** Stands for the step of a candidate for a cue where there is none. */
export const NO_CUE = 9

const STEPS = new Uint8Array(65).fill(8)
STEPS.set([0, 1, 2, 3, 4, 4, 5, 5, 5, 6, 6, 6, 6, 6, 6])
STEPS.fill(7, 15, 25)
STEPS[64] = 9
/** A number of tokens in ten steps; 0 is none. */
export const steps = (tokens: number): number => STEPS[tokens > 64 ? 64 : tokens < 0 ? 0 : tokens] as number

const THAT = 'that'
const CLAUSE =
  'and but or who whom whose which when where while because after before although though as if since until unless so'

/** What each word that stands between others tells, by its number: 1 a «that», 2 that a clause begins. */
export function pastsOf(count: number, numberOf: (hash: number) => number): Uint8Array {
  const pasts = new Uint8Array(count)
  pasts[numberOf(hashOf(THAT))] = 1
  for (const word of CLAUSE.split(' ')) pasts[numberOf(hashOf(word))] = 2
  pasts[0] = 0
  return pasts
}
