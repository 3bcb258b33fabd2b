import type {Leaf} from '../wcst.js'
import {endOf, position, startOf} from '../tree/position.js'
import type {Line} from './lines.js'

/** A capital on a line of its own, with the mark that opens speech before it. */
const INITIAL = /^["“‘'«]?[A-ZÀ-ÞĀ-ŽḀ-Ỿ]$/
/** What follows an «A» or an «I» that is no word of its own; else a blank parts them. */
const AFTER_A =
  /^(?:fter|[tsn]|nd|ll|long|mong|bout|bove|cross|gain|gainst|lthough|lmost|lready|lso|nother|ny|nyone|re|rmed|round|way|ccording|ctivists?|uthorities)\b/
const AFTER_I = /^(?:am|was|have|had|saw|will|would|did|do|think|thought|never|always|first|met|went|remember|grew)\b/

/** Whether a line is the large first letter of the paragraph that the next line goes on with: `T`, `he mill …`. */
export const isInitial = ({text}: Line, next: Line): boolean =>
  text.length < 3 && INITIAL.test(text) && next.blanks < 2 && /^[a-zà-ÿ]/.test(next.text) && next.text.length > 20

/** Whether that letter belongs to the next line's first word. */
function isGlued(letter: string, next: string): boolean {
  if (letter === 'A') return AFTER_A.test(next)
  return letter !== 'I' || !AFTER_I.test(next)
}

/** The leaves of a paragraph that begins so; nothing between the letter and its word is a blank of the story. */
export function withInitial(first: Line, second: Line, rest: Leaf[]): Leaf[] {
  const [start, end] = [first.leaves, second.leaves] as [Leaf[], Leaf[]]
  const from = endOf(start[start.length - 1] as Leaf)
  const to = startOf(end[0] as Leaf)
  if (first.source !== second.source || !isGlued(first.text.slice(-1), second.text)) return [...start, ...rest]
  const base = startOf(first.source)
  const value = first.source.value.slice(from - base, to - base)
  return [...start, {type: 'mark', kind: 'control', value, position: position(from, to)}, ...rest]
}
