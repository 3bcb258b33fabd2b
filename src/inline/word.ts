import {isSpace} from '../tree/build.js'

/**
 * The word at a place in small letters; nothing where no letter stands there. Most places of a line hold no word that a
 * grammar looks for, and this tells it before an expression is tried.
 */
export function wordAt(text: string, at: number): string {
  let end = at
  while (isLetter(text.charCodeAt(end))) end++
  return end === at ? '' : text.slice(at, end).toLowerCase()
}

export const isDigit = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return code >= 48 && code <= 57
}

export const spaceAt = (text: string, at: number): boolean => isSpace(text.charCodeAt(at))

/** A capital from A to Z. */
export const isCapital = (code: number): boolean => code >= 65 && code <= 90

/** Latin letters, of which months and weekdays are made. */
const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0x17f)

/**
 * Whether one of some words stands in a text, written as they are. An expression that named them all would cost a run
 * that reads one story more to make than to use.
 */
export function holds(text: string, words: {has(word: string): boolean}): boolean {
  for (let at = 0; at < text.length; at++) {
    const from = at
    while (isWordSign(text.charCodeAt(at)) || isAccented(text.charCodeAt(at))) at++
    if (at > from && words.has(text.slice(from, at))) return true
  }
  return false
}

/** Latin letters beyond a to z: «Lucía» holds no word «a». */
const isAccented = (code: number): boolean => (code >= 0xc0 && code <= 0x24f) || (code >= 0x1e00 && code <= 0x1eff)

/** Letters from a to z, figures and `_`, as `\w` has them. */
export const isWordSign = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95
