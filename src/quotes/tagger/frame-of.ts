import {hashOf, TokenKind} from '../words/tokens.js'
import type {Copy} from '../types.js'

/** Stands for the frame of a cue where there is none. */
export const NO_FRAME = 0xffff

/** Words that shape a clause, by class; 0 is all others. */
const CLASSES: ReadonlyMap<number, number> = new Map(
  [
    'that',
    'to',
    'he she they it we you',
    'the a an this these those his her its their my our your some any no all many most several both each every one two three',
    'who which whom whose what how why where when whether if',
    'of about on for in at by with from as into over against during after before since until through under between among upon',
    'and or but nor',
    'is are was were be been being am',
    'has have had having',
    'will would could should can may might must shall',
    "not n't never also just only even still again later repeatedly recently once now then already often",
    'because while although though as so than unless',
    'do does did',
    'him them us me himself herself themselves itself',
    'there'
  ].flatMap((words, index) => words.split(' ').map((word) => [hashOf(word), index + 1] as const))
)
const Class = {that: 1, question: 5, join: 7, auxiliary: 8, modal: 10, adverb: 11, because: 12, do: 13} as const
const SIGNS = 16
const NAME = 15
const END = 30

/** The class of a word, or of a sign. */
function classOf({kinds, hashes}: Copy, at: number): number {
  const kind = kinds[at] as number
  if (kind >= TokenKind.number && kind !== TokenKind.clitic && kind !== TokenKind.initial)
    return SIGNS + Math.min(14, kind - TokenKind.number)
  const known = CLASSES.get(hashes[at] as number)
  return known ?? (kind === TokenKind.lower ? 0 : kind === TokenKind.clitic ? Class.do : NAME)
}

/** How far back a subject is looked for. */
const HELPERS = 10
const SUBJECT = 12

/**
 * What stands around a word that reports, as one number: what follows it (five bits), what stands before its subject
 * (four) and how long that is (two).
 *
 *     The plan failed, a spokesman for the firm has said.
 *                    ^ ------------------------     ^
 *                    before its subject             after it
 */
export function frameOf(copy: Copy, from: number, to: number, at: number): number {
  const {kinds} = copy
  const after = at + 1 >= to ? END : classOf(copy, at + 1)
  let back = at - 1
  for (let steps = 0; back >= from && steps < HELPERS; back--, steps++) if (!helps(classOf(copy, back))) break
  let subject = 0
  while (back >= from && subject < SUBJECT && !parts(kinds[back] as number)) {
    const known = classOf(copy, back)
    if (known === Class.that || known === Class.question || known === Class.join || known === Class.because) break
    back--
    subject++
  }
  const before = back < from ? 0 : beforeOf(copy, back, subject >= SUBJECT)
  return after | (before << 5) | ((subject === 0 ? 0 : subject < 3 ? 1 : subject < 6 ? 2 : 3) << 9)
}

const helps = (known: number): boolean => (known >= Class.auxiliary && known <= Class.adverb) || known === Class.do

/** Signs that no subject holds. */
const parts = (kind: number): boolean => (kind >= TokenKind.comma && kind <= TokenKind.close) || kind === TokenKind.dots

function beforeOf(copy: Copy, at: number, far: boolean): number {
  const kind = copy.kinds[at] as number
  if (kind === TokenKind.comma) return 1
  if (kind === TokenKind.close) return 2
  if (kind === TokenKind.dash) return 7
  if (kind === TokenKind.colon || kind === TokenKind.semicolon) return 8
  if (kind === TokenKind.bracket || kind === TokenKind.unbracket) return 9
  if (kind === TokenKind.open) return 10
  const known = classOf(copy, at)
  if (known === Class.that) return 3
  if (known === Class.question) return 4
  if (known === Class.join) return 5
  if (known === Class.because) return 6
  return far ? 11 : 12
}
