import {TokenKind} from '../words/tokens.js'
import type {Survey} from './survey.js'
import type {Copy} from '../types.js'

/** The kinds of questions. */
export const Kind = {end: 0, side: 1} as const
export type Kind = (typeof Kind)[keyof typeof Kind]

/** Weights of each kind of question: features are folded into a table of so many. */
const EACH = 8192
const SHIFT = 19
export const CHOICES = EACH * 2

/** A question about a block's labels. */
export interface Question {
  /** The token that it is about. */
  token: number
  answers: ArrayLike<number>
  /** The index of the answer that the labels give. */
  given: number
  /** How many features each answer has. */
  width: number
  /** Where they stand in the table, answer by answer. */
  places: Uint16Array
}

/** Picks one of the answers to a question, by its index. */
export type Choose = (question: Question) => number

/** Picks the answer whose features weigh most; the one that is given where none weighs more. */
export const chooser =
  (weights: Int8Array): Choose =>
  ({given, answers, width, places}) => {
    let best = given
    let most = sum(weights, places, given * width, width)
    for (let answer = 0; answer < answers.length; answer++) {
      const total = sum(weights, places, answer * width, width)
      if (total <= most) continue
      most = total
      best = answer
    }
    return best
  }

function sum(weights: Int8Array, places: Uint16Array, from: number, width: number): number {
  let total = 0
  for (let at = from; at < from + width; at++) total += weights[places[at] as number] as number
  return total
}

/** Writes down the features of one answer after another. */
export interface Sheet {
  places: Uint16Array
  length: number
  /** Features so far of the answer that is written down. */
  feature: number
}

export const sheet = (): Sheet => ({places: new Uint16Array(2048), length: 0, feature: 0})

/** Adds a feature: what two numbers tell together. */
export function put(to: Sheet, kind: Kind, one: number, other: number): void {
  let key = Math.imul(++to.feature, 0x9e3779b1)
  key = Math.imul(key ^ one, 0x85ebca6b)
  key = Math.imul(key ^ (key >>> 15) ^ other, 0xc2b2ae35)
  key = Math.imul(key ^ (key >>> 13), 0x9e3779b1)
  if (to.length === to.places.length) {
    const wider = new Uint16Array(to.length * 2)
    wider.set(to.places)
    to.places = wider
  }
  to.places[to.length++] = kind * EACH + (key >>> SHIFT)
}

/** What a token is to a feature: the number of its word; of a sign, a figure or a word of no vocabulary its kind. */
export function wordAt({kinds, length}: Copy, {words}: Survey, at: number): number {
  if (at < 0 || at >= length) return NONE
  const kind = kinds[at] as number
  if (kind >= TokenKind.number && kind !== TokenKind.clitic && kind !== TokenKind.initial) return KINDS + kind
  return (words[at] as number) || KINDS + kind
}
const KINDS = 8192
const NONE = KINDS - 1
