/** What the form of a word or a sign tells by itself. */
import type {Copy} from '../types.js'
import {hashesOf, TokenKind} from './tokens.js'

const FINITE = hashesOf(
  "is are was were be been has have had will would can could may might should must do does did says said won't isn't wasn't aren't didn't doesn't don't"
)

/** Whether a word may be the verb of a clause. */
export const isFinite = (source: string, {hashes, kinds, ends}: Copy, at: number): boolean =>
  FINITE.has(hashes[at] as number) || (kinds[at] === TokenKind.lower && isPast(source, ends[at] as number))

/** Whether a word ends in «-ed». */
export const isPast = (source: string, end: number): boolean =>
  source.charCodeAt(end - 1) === 100 && source.charCodeAt(end - 2) === 101

/** Whether a word ends in «-ing». */
export const isGerund = (source: string, end: number): boolean =>
  source.charCodeAt(end - 1) === 103 && source.charCodeAt(end - 2) === 110 && source.charCodeAt(end - 3) === 105

/** Whether a word ends in «-ly». */
export const isAdverb = (source: string, end: number): boolean =>
  source.charCodeAt(end - 1) === 121 && source.charCodeAt(end - 2) === 108

/** Whether a token is one of the signs that part clauses and sentences. */
export const isSign = (kind: number | undefined): boolean =>
  kind !== undefined && kind >= TokenKind.comma && kind <= TokenKind.dash
