/** A time line as it is read: what has been found, and where its segments end. */
import {isSpace} from '../tree/build.js'
import type {Span} from '../tree/span.js'
import type {Piece} from '../tree/weave.js'
import type {DateNode} from '../wcst.js'
import {isDateWord, momentAt} from './date.js'
import {opensTimeLabel, timeLabelAt} from './time-label.js'
import {isDigit, wordAt} from './word.js'

export const LONGEST = 220
export const IDLE = /[ (),[\]]+/y

export const exec = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** What has been read of a line so far. */
export interface Reading {
  span: Span
  text: string
  pieces: Piece[]
  /** What the next time tells. */
  purpose: DateNode['purpose']
  labelled: boolean
  times: number
  bars: number
  /** Words that only their place between bars explains. */
  strange: number
}

/** Where words end that a bar, a dash, a label of a time or a whole date ends; nothing where they are longer than `most`. */
export function segmentEnd(text: string, at: number, most = LONGEST): number | undefined {
  let letters = 0
  for (let end = at; end < text.length; end++) {
    if ('|·•●;'.includes(text.charAt(end))) return end
    // «Lima,UPDATED: June 12, 2024»
    if (end > at && text[end] === ',' && !isSpace(text.charCodeAt(end + 1)) && timeFollows(text, end + 1)) return end
    if (text[end] !== ' ') {
      if (++letters > most) return undefined
    } else if (isDashed(text, end) || timeFollows(text, end)) return end
  }
  return text.length
}

/** Whether a dash or a stroke with blanks on both sides follows. */
function isDashed(text: string, at: number): boolean {
  let sign = at
  while (text[sign] === ' ' && sign - at < 9) sign++
  return '-–—/'.includes(text[sign] ?? ' ') && (text[sign + 1] === ' ' || isSetBefore(text, sign))
}

function timeFollows(text: string, at: number): boolean {
  while (text[at] === ' ') at++
  // Most words are neither a day's nor a label's.
  if (!isDigit(text, at) && !isTimeWord(wordAt(text, at))) return false
  const named = timeLabelAt(text, at)
  if (named && momentAt(text, exec(IDLE, text, named.end) ? IDLE.lastIndex : named.end)) return true
  return momentAt(text, at)?.year !== undefined
}

/** «By Ana Ruiz -June 12, 2021»: the dash that a page's design has set between. */
export const isSetBefore = (text: string, sign: number): boolean =>
  '-–—'.includes(text[sign] ?? ' ') &&
  isSpace(text.charCodeAt(sign - 1)) &&
  momentAt(text, sign + 1)?.year !== undefined

const isTimeWord = (word: string): boolean => opensTimeLabel(word) || isDateWord(word)
