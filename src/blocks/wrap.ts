/** The column at which copy was wrapped by a machine or a typist: many of its lines run on in the middle of a sentence. */
import {unended} from '../lexicon/function-words.js'
import type {Line} from './lines.js'

/** Longest line of copy that was wrapped by a machine or a typist. */
const WRAP = 100
/** Shortest line that can have been wrapped. */
export const SHORT = 30
/** Lines of a story in which few are full, and the shortest full one. */
const FEW = 60
const FULL = 45
/** No line of running text that is wrapped is shorter. */
const RUNNING = 40

export const STOPPED = /[.!?:]["'”’)]{0,2}$/

/** A field of a mail's head, `Reply-To: …`, is no line of wrapped copy. */
export const FIELD = /^[A-Z][a-z]{1,11}(?:-[A-Z][a-z]{1,9})?:\s/

/** The column at which the copy was wrapped, or 0. */
export function wrapOf(all: readonly Line[]): number {
  let long = 0
  let broken = 0
  let ran = 0
  let width = 0
  for (const [index, line] of all.entries()) {
    const length = line.text.length + line.indent
    const next = all[index + 1]
    if (length > WRAP) long++
    else if (next && next.blanks === 0 && length >= SHORT && !FIELD.test(line.text)) {
      broken++
      if (!runsOn(line.text, next.text) && !runsOut(line, next)) continue
      ran++
      if (length > width) width = length
    }
  }
  // Copy of one line a paragraph breaks after a full stop; a typist's or a mailer's wrap does so one time in three.
  // Of a telex it is known, so one is enough.
  const wrapped = all[0]?.text.startsWith('ZCZC') === true ? ran > 0 : ran >= 2 && ran * 3 >= broken
  if (wrapped && broken > 2 * long) return width
  return long === 0 ? wrapOfFew(all) : 0
}

/**
 * The same of a story so short that few of its lines are full, and none is longer: those whose next word would have made
 * them the longest of all.
 */
function wrapOfFew(all: readonly Line[]): number {
  const longest = Math.max(0, ...all.slice(0, FEW).map(({text, indent}) => text.length + indent))
  if (all.length > FEW || longest < FULL) return 0
  let full = 0
  let ran = 0
  let width = 0
  for (const [index, line] of all.entries()) {
    const length = line.text.length + line.indent
    const next = all[index + 1]
    if (!next || next.blanks > 0 || length < FULL || length + 1 + firstWord(next.text).length <= longest) continue
    full++
    if (!runsOn(line.text, next.text)) continue
    ran++
    if (length > width) width = length
  }
  return ran > 0 && ran * 3 >= full ? width : wrapOfRunning(all)
}

/** The same where each line that another follows at once runs on into it, and the longest may be a sign-off's. */
function wrapOfRunning(all: readonly Line[]): number {
  let width = 0
  for (const [index, {text, indent}] of all.entries()) {
    const next = all[index + 1]
    if (!next || next.blanks > 0) continue
    if (text.length < RUNNING || !runsOn(text, next.text)) return 0
    width = Math.max(width, text.length + indent)
  }
  return width
}

export const firstWord = (text: string): string => {
  const end = text.indexOf(' ')
  return end < 0 ? text : text.slice(0, end)
}

/** Whether the long first line of a paragraph, which its indent shows, ends at a column and the next begins at the margin. */
const runsOut = (line: Line, next: Line): boolean =>
  line.indent > 2 && next.indent === 0 && line.text.length >= 50 && !STOPPED.test(line.text)

/** What a page says of its lists to those who hear it: `list 2 of 3`, `end of list`. */
const COUNTED = /^(?:list (?:of )?\d|end of list$)/

/** Whether a sentence goes on over the end of a line. A byline in small letters, under a headline, is no such thing. */
export function runsOn(line: string, next: string): boolean {
  if (STOPPED.test(line) || (next.startsWith('by ') && /^by (?:[A-Z]|[a-z'-]{2,20} [a-z'-]{2,20}$)/.test(next)))
    return false
  if (COUNTED.test(next)) return false
  if (isLower(next.charAt(`"'“‘(`.includes(next.charAt(0)) ? 1 : 0))) return true
  // «… will light the wall on», «Midsummer Eve …»
  if (line.length > SHORT && unended.has(line.slice(line.lastIndexOf(' ') + 1))) return true
  return (
    line.length > SHORT / 2 &&
    next.length > SHORT &&
    next.charAt(0) !== '(' &&
    line === line.toUpperCase() &&
    next === next.toUpperCase() &&
    !(EMBARGO.test(line) && /\d/.test(line) && !/\d/.test(next))
  )
}

/** An embargo that has its day is whole: the headline in capitals is the line under it. */
export const EMBARGO = /^(?:(?:STRICTLY |UNDER )?EMBARGO|NOT FOR |HOLD FOR )/

const isLower = (letter: string): boolean => letter !== letter.toUpperCase()
