import type {Opening} from '../lexicon/opening.js'
import {firstWord} from './looks.js'

/**
 * The kind of the first of some openings that a text has. Only the forms that begin with the text's own first word are
 * tried: most blocks begin with none, and a form that is never tried is never compiled.
 */
export function openings<Kind>(list: readonly Opening<Kind>[]): (text: string) => Kind | undefined {
  let byWord: Map<string, Opening<Kind>[]> | undefined
  return (text) => {
    byWord ??= indexed(list)
    const word = firstWord(text)
    const candidates = byWord.get(word)
    if (!candidates) return undefined
    let after: SecondWord | undefined
    let small: string | undefined
    for (const {kind, second, holds, form} of candidates) {
      if (second && !second.has((after ??= secondWord(text, word)).word)) continue
      if (holds) {
        const all = (small ??= text.toLowerCase())
        if (!holds.some((stretch) => all.includes(stretch))) continue
      }
      if (form.test(second && after ? text.slice(after.end) : text)) return kind
    }
    return undefined
  }
}

interface SecondWord {
  /** In small letters. */
  word: string
  end: number
}

const NONE: SecondWord = {word: '', end: 0}

function indexed<Kind>(list: readonly Opening<Kind>[]): Map<string, Opening<Kind>[]> {
  const out = new Map<string, Opening<Kind>[]>()
  for (const opening of list)
    for (const word of opening.first.split(' ')) {
      const known = out.get(word)
      if (known) known.push(opening)
      else out.set(word, [opening])
    }
  return out
}

/** Signs before the first word are no more: `** `. */
const SIGNS = 4

/** The second word, where brackets, stars and blanks are all that stands before the first. */
function secondWord(text: string, first: string): SecondWord {
  let from = 0
  while (from < SIGNS && '([* '.includes(text.charAt(from))) from++
  const after = from + first.length
  if (text[after] !== ' ' || text.slice(from, after).toLowerCase() !== first) return NONE
  const blank = text.indexOf(' ', after + 1)
  const end = blank < 0 ? text.length : blank
  return {word: text.slice(after + 1, end).toLowerCase(), end}
}
