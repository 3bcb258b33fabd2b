/** The people and the bodies that a sign-off names. */
import {states} from '../lexicon/states.js'
import type {Piece} from '../tree/weave.js'
import {isService} from './author-words.js'
import {isPerson} from './names.js'
import {agencyOf, looksLikeNewsroom, organisationsIn} from './organisation.js'

/** Names out of `A in Lima, Peru, B and C`; places after `in` are none. */
export function namesOf(words: string): string[] {
  if (isService(words)) return [words]
  const out: string[] = []
  let placed = false
  for (const raw of words.split(/ {0,9}(?:, {0,9}and\s|[,&/]|\sand\s) {0,9}/)) {
    const region: boolean = placed && states.has(raw.replace(/\./g, '').trim().toLowerCase())
    placed = region || /\s(?:in|at|from)\s/.test(raw)
    const name = raw
      .replace(/\s(?:in|at|from|for)\s.*$/, '')
      .replace(/[.;\s)]{1,9}$/, '')
      .trim()
    if (!region && name !== '' && name.length < 60) out.push(withoutLetters(name))
  }
  return out
}

/** Without the letters with which a paper closes its text: `Ana Ruiz INQ`. */
function withoutLetters(name: string): string {
  const last = name.lastIndexOf(' ')
  return last > name.indexOf(' ') && /^[A-Z]{2,5}$/.test(name.slice(last + 1)) && agencyOf(name.slice(last + 1))
    ? name.slice(0, last)
    : name
}

/** Bodies that words name, without the places that stand after them: `Radio Lima in Cusco, Peru`. */
export function bodiesIn(words: string): {from: number; to: number; name: string}[] {
  if (isService(words)) return [{from: 0, to: words.length, name: words}]
  if (!/ (?:in|at) [A-Z]/.test(words)) return organisationsIn(words)
  let at = 0
  return namesOf(words).map((name) => {
    const from = words.indexOf(name, at)
    at = from + name.length
    return {from, to: at, name}
  })
}

export const any = (): boolean => true
export const noPerson = (name: string): boolean => looksLikeNewsroom(name) || !isPerson(name)

/** Agencies named in words, or what else `is` takes for a sender, as pieces of them. */
export const organisations = (
  text: string,
  from: number,
  to: number,
  is: (name: string) => boolean = agencyOf
): Piece[] =>
  bodiesIn(text.slice(from, to))
    .filter(({name}) => is(name.replace(/[.)]{1,9}$/, '')))
    .map((one) => ({
      from: from + one.from,
      to: from + one.to,
      node: {type: 'organisation', name: one.name.replace(/[.)]{1,9}$/, '')}
    }))
