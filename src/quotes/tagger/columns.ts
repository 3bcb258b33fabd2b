/**
 * What features are made of: one number for each token and column. A feature names columns, at the token or up to three
 * tokens beside it (`templates.ts`). A number of tokens is given in ten steps: see `steps`.
 */
const NAMES = [
  // The token itself.
  'word', // its number in the vocabulary, 0 for all others
  'kind', // see `TokenKind`
  'cue', // how often its word is a cue, in eight steps
  'inside', // 0 outside of marks, 1 inside, 2 the first of a quotation, 3 the last, 4 nested deeper
  'ending', // the last three letters of a word in small letters, five bits each; of all others the kind
  'endingPair', // the last two of them
  'class', // which other words stand in like places
  'starts', // 1 the first of its sentence, 3 of its block
  'place', // steps from the sentence's start
  'rest', // steps to its end
  'clauseWord', // the first word after the last comma
  'clauseSteps', // steps from there
  // The nearest candidate for a cue in the sentence, on either side: a word outside of marks that often is one.
  'leftWord',
  'leftCue', // 9 where there is none
  'leftSteps',
  'leftNear', // the same, 4 at most
  'leftPast', // what stands between: bit 0 a «that», bit 1 a word that begins a clause, then commas, 3 at most
  'leftPastOdd', // the same, of the commas only whether they are odd
  'leftBefore', // the word before it
  'leftKindBefore',
  'leftKindAfter',
  'rightWord',
  'rightCue',
  'rightSteps',
  'rightPast',
  'rightAfter', // the word after it
  'rightKindBefore',
  'rightKindAfter',
  'rightEnd', // steps from it to the sentence's end
  // How candidates stand in their clause: see `frameOf`.
  'frame', // of the token itself, where it is a candidate
  'frameShort', // the same without the length of its subject
  'leftFrame',
  'rightFrame',
  // The strongest candidate on either side, whatever weaker ones stand between.
  'strongLeftWord',
  'strongLeftCue',
  'strongLeftFrame',
  'strongLeftSteps',
  'strongLeftPast',
  'strongRightWord',
  'strongRightCue',
  'strongRightFrame',
  'strongRightSteps',
  'strongRightPast',
  'strongRightEnd', // steps from it to the sentence's end
  // The quotation that the token stands in; 0 outside of marks.
  'open', // steps from its start
  'close', // steps to its end
  'size',
  'leadWord', // what stands before it
  'leadKind',
  'tailWord', // what stands after it, and after a comma there
  'tailKind',
  'tailCue', // the better cue of the two words there
  // The sentence, and those before and after it.
  'best', // its best candidate for a cue
  'bestBefore',
  'bestAfter',
  'marked', // 0 nothing stands in marks, 1 some, 2 all
  'markedBefore',
  'markedAfter',
  'first', // 1 the first of its block
  'last',
  'firstWord',
  'firstKind',
  // Of the second stage: what the first one made of the token and those around it.
  'label',
  'labelBefore', // of the word before the sentence
  'labelAfter', // of the word after it
  'labelClause', // of the first word after the last comma
  'sourceLeft', // steps to the nearest speaker in the sentence, on the left; 0 where there is none
  'cueLeft',
  'contentLeft',
  'cueWordLeft',
  'sourceRight',
  'cueRight',
  'contentRight',
  'cueWordRight',
  'hasSourceLeft', // 0 or 1: the same without the distance
  'hasCueLeft',
  'hasContentLeft',
  'hasSourceRight',
  'hasCueRight',
  'hasContentRight',
  'cueFrameLeft', // how the nearest cue stands in its clause
  'cueFrameRight',
  'cueVerbLeft', // the word of the nearest cue that is oftenest one
  'cueVerbRight',
  'shape', // of the sentence: bits for speech, a cue, a speaker; then how many cues, three at most
  // No feature, but what transitions between labels hang on: see `contexts` in `fill.ts`.
  'context'
] as const

type Column = (typeof NAMES)[number]
export type Columns = Record<Column, Uint16Array>

/** The longest run of tokens that is read at once. */
export const WINDOW = 1024
/** Room before and after it in each column, for the tokens beside. Token `i` of a window stands at `PAD + i`. */
export const PAD = 4
/** Numbers of a column: by eight, because each has a bit of its own elsewhere. */
export const STRIDE = WINDOW + 2 * PAD
export const COLUMNS_SIZE = NAMES.length * STRIDE * 2

/** Columns in a buffer from a byte on, `COLUMNS_SIZE` long. */
export function columnsIn(buffer: ArrayBuffer, from: number): Columns {
  const column = (index: number): Uint16Array => new Uint16Array(buffer, from + index * STRIDE * 2, STRIDE)
  // Not name by name: V8 makes a dictionary of an object that grows so, and each use of a column would search it.
  return Object.fromEntries(NAMES.map((name, index) => [name, column(index)])) as Columns
}

/** Writes one value into a stretch of a column. Stretches are short: a loop is done before a built-in has begun. */
export function paint(column: Uint16Array, value: number, start: number, end: number): void {
  for (let row = start; row < end; row++) column[row] = value
}

/** Where the number stands that a template names, for the first token of a window: bytes from the columns' start. */
export function offsetOf(atom: string): number {
  const [, name, shift] = /^([a-z]+)([-+]\d)?$/i.exec(atom) ?? []
  const index = NAMES.indexOf(name as Column)
  if (index < 0) throw new Error(`no column '${atom}'`)
  return (index * STRIDE + PAD + Number(shift ?? 0)) * 2
}
