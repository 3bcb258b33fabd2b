import {authorRoles} from '../../lexicon/labels.js'
import type {Part} from '../../wcst.js'

/** A line that names authors whom the page tells elsewhere, as a byline. */
export function bylineIn(text: string, authors: readonly string[]): Part | null {
  const role = isNames(text, authors) || isHoused(text, authors) ? null : roleIn(text, authors)
  return role === undefined ? null : {type: 'byline', text, names: authors, role}
}

/** Names of authors that the page tells elsewhere, and what joins them. */
function isNames(text: string, authors: readonly string[]): boolean {
  if (text.length > 200 || authors.length === 0) return false
  let rest = ` ${text.toLowerCase()} `
  let found = false
  for (const name of authors) {
    const small = name.toLowerCase()
    if (!rest.includes(small)) continue
    rest = rest.replace(small, ' ')
    found = true
  }
  return found && /^[\s,:&|·•]*$/.test(rest.replace(/\b(?:by|and|with|written)\b/g, ' '))
}

/** For whom one writes, behind the name on the same line: `Ana Ruiz Orval County Echo`. */
function isHoused(text: string, authors: readonly string[]): boolean {
  const small = text.toLowerCase()
  const name = text.length < 90 ? authors.find((one) => small.startsWith(`${one.toLowerCase()} `)) : undefined
  const list = name === undefined ? [] : text.slice(name.length + 1).split(' ')
  return (
    list.length > 1 &&
    list.length < 6 &&
    list.every((word) => /^(?:\p{Lu}[\p{L}’'.-]*|of|the|&)$/u.test(word)) &&
    !authorRoles.has((list[list.length - 1] ?? '').toLowerCase())
  )
}

/** What an author is, behind the name on the same line: `Ana Ruiz Transport Correspondent`. */
function roleIn(text: string, authors: readonly string[]): string | undefined {
  const small = text.toLowerCase()
  const name = text.length < 120 ? authors.find((one) => small.startsWith(`${one.toLowerCase()} `)) : undefined
  if (name === undefined) return undefined
  const role = text.slice(name.length + 1)
  const list = role.toLowerCase().split(' ')
  return list.length < 6 &&
    list.every((word) => /^[\p{L}&’'-]+$/u.test(word)) &&
    authorRoles.has(list[list.length - 1] ?? '')
    ? role
    : undefined
}
