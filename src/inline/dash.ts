/** The signs that part a dateline from what follows. */
import {spaceAt} from './word.js'

/** Blanks before a sign are no more, though a line's end be among them. */
const BLANKS = 6

/** Past a stop and the blanks that can stand before a sign. */
function pastStop(text: string, at: number): number {
  const from = at < text.length && '.,;'.includes(text.charAt(at)) ? at + 1 : at
  return pastBlanks(text, from)
}

function pastBlanks(text: string, from: number): number {
  let end = from
  while (end - from < BLANKS && spaceAt(text, end)) end++
  return end
}

/** Past the sign that closes a dateline: ` - `, `.-`, `: -`, `--`, `|`, `=`, with a stop before it; `at` where none stands there. */
export function closingAt(text: string, at: number): number {
  let end = pastStop(text, at)
  const sign = text[end] ?? ' '
  if (sign === '-') {
    while (text[end] === '-') end++
    return end
  }
  if (sign === '.' && text[end + 1] === '-') return end + 2
  if (sign === ':') {
    const dash = spaceAt(text, end + 1) ? end + 2 : end + 1
    return text[dash] === '-' ? dash + 1 : end + 1
  }
  if (sign === '/') return spaceAt(text, end + 1) ? end + 1 : at
  return '–—―−_|='.includes(sign) ? end + 1 : at
}

/**
 * Past a dash that may close nothing, «CHEVY CHASE, Md., -March 4 -», with a stop before it and a blank after it; `at`
 * where none stands there.
 */
export function dashAt(text: string, at: number): number {
  let end = pastStop(text, at)
  if (text[end] === '-') end += text[end + 1] === '-' ? 2 : 1
  else {
    end = pastBlanks(text, at)
    if (!'–—―−'.includes(text[end] ?? ' ')) return at
    end++
  }
  return spaceAt(text, end) ? end + 1 : end
}

/** Past one or two dashes or colons with a blank on each side; `at` where none stands there. */
export function pastSigns(text: string, at: number): number {
  const from = spaceAt(text, at) ? at + 1 : at
  let end = from
  while (end - from < 2 && '-–—:'.includes(text[end] ?? ' ')) end++
  if (end === from) return at
  return spaceAt(text, end) ? end + 1 : end
}
