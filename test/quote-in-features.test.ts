import {describe, expect, test} from 'vitest'
import {built} from './setup/built.js'

const reader = await built.createReader({})
const HEAD = 'Dam gates opened at Orval\n\nORVAL (Reuters) - The gates of the dam at Orval were opened on Monday.\n\n'

/** Each quote in one line: kind, words, cue, mention. */
const said = (copy: string): string[] =>
  (reader.read({value: `${HEAD}${copy}\n`}).stories[0]?.quotes ?? []).map(
    ({kind, text, cue, speaker}) => `${kind} | ${text} | ${cue ?? '-'} | ${speaker?.mention ?? '-'}`
  )

describe('a noun that looks like a verb, what a board says, and what is no hearer', () => {
  test.each([
    ['An old saying in the valley has it that a caravan is as long as its stories.', []],
    ['A board which read “Out of order” was put up by evening.', ['direct | Out of order | read | A board']],
    [
      'Beck, 61, has asked for a second plow, and promised to let the children name that one too.',
      ['indirect | to let the children name that one too | promised | Beck']
    ],
    ['The union apologised for the delay.', ['indirect | for the delay | apologised | The union']],
    ['The ministry has been criticised for the death of fish in turbines.', []]
  ])('%s', (copy, expected) => expect(said(copy)).toEqual(expected))
})
