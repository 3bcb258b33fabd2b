import {isSpace} from '../tree/build.js'
import type {Item} from './item.js'

/** How a line looks, whatever its words. */

/** Quotation marks and brackets that can follow a sentence's stop. */
const CLOSING = `'"”’»)]`

/** Whether it ends as a sentence does. */
export function isStopped(text: string): boolean {
  let at = text.length - 1
  while (at >= 0 && CLOSING.includes(text.charAt(at))) at--
  return at >= 0 && '.!?…'.includes(text.charAt(at))
}

/** No signs and figures before the first word are longer. */
const BEFORE = 12

/** The line that was asked last, and its first word: each construct asks it of the same line. */
let asked = ''
let answer = ''

/** The first word in small letters: its letters from a to z, whatever signs and figures stand before it; or `©`. */
export function firstWord(text: string): string {
  if (text !== asked) {
    answer = readFirstWord(text)
    asked = text
  }
  return answer
}

/** To be called when a tree has been read: a line keeps the whole source in memory. */
export function forgetWord(): void {
  asked = ''
  answer = ''
}

function readFirstWord(text: string): string {
  let from = 0
  while (from < BEFORE && from < text.length && !isLetter(text.charCodeAt(from))) if (text[from++] === '©') return '©'
  let to = from
  while (isLetter(text.charCodeAt(to))) to++
  return text.slice(from, to).toLowerCase()
}

/** ASCII only; not for the end of a text, where it is asked for NaN. */
const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90)

/** Running text: ends as a sentence does and is long enough to be one, or is long. */
export const isProse = (text: string): boolean => (text.length > 60 && isStopped(text)) || text.length > 200

/** The same, however short: a stop after some words. */
export const isSentence = (text: string): boolean => isProse(text) || (isStopped(text) && count(text) > 3)

/** Whether no sentence ends within it. */
export const isOneSentence = (text: string): boolean => !/[a-z\d)][.!?]["”’)]?\s+["“‘]?[A-Z]/.test(text)

/** Number of words. */
export function count(text: string): number {
  let words = 1
  for (let at = 0; at < text.length; at++)
    if (isSpace(text.charCodeAt(at)) && !isSpace(text.charCodeAt(at + 1))) words++
  return words
}

/** Whether blocks hold a story: two that are sentences. */
export const holdStory = (items: readonly Item[]): boolean =>
  items.filter(({raw}) => raw && isSentence(raw.text)).length > 1
