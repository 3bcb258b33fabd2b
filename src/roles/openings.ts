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
    const small = text.toLowerCase()
    const found = candidates.find(({second, holds, form}) => {
      if (holds && !holds.some((stretch) => small.includes(stretch))) return false
      if (!second) return form.test(text)
      const after = secondWord(text, word)
      return after !== undefined && second.has(after.word) && form.test(text.slice(after.end))
    })
    return found?.kind
  }
}

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

/** The second word in small letters, where a bracket or a star is all that stands before the first. */
function secondWord(text: string, first: string): {word: string; end: number} | undefined {
  const from = '([*'.includes(text.charAt(0)) ? 1 : 0
  const after = from + first.length
  if (text[after] !== ' ' || text.slice(from, after).toLowerCase() !== first) return undefined
  const blank = text.indexOf(' ', after + 1)
  const end = blank < 0 ? text.length : blank
  return {word: text.slice(after + 1, end).toLowerCase(), end}
}
