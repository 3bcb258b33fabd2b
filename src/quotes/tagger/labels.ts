/** What a token is to a quote. */
export const Label = {none: 0, contentBegin: 1, content: 2, sourceBegin: 3, source: 4, cueBegin: 5, cue: 6} as const
export const LABELS = 7

/** Stands for what is before the first token of a block. */
export const BEFORE = 7
/** How many kinds of place between two tokens have transitions of their own: see `context` in `fill.ts`. */
const CONTEXTS = 5
/** Numbers in a table of transitions: rows of eight, from each label and from the start of a block. */
export const TRANSITIONS = CONTEXTS * 8 * 8

/** Whether a label may follow another: an inside needs its own beginning or inside before it. */
export const follows = (before: number, label: number): boolean =>
  label === 0 || label % 2 === 1 || before === label || before === label - 1
