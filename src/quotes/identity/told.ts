import {offices, wider} from '../../lexicon/titles.js'
import {descriptionsOf, type Cast} from './cast.js'
import type {Bearer} from './named.js'
import {plain} from '../words/text.js'

const ALIKE = 24

/** All of whose descriptions a word (or one that it is wider than) stands in. */
export function withRole(cast: Cast, head: string): Bearer[] {
  if (!cast.roles) {
    cast.roles = new Map()
    for (const one of cast.register.people()) {
      if (one.body) continue
      for (const word of new Set([one.age ?? '', ...descriptionsOf(cast, one).flatMap(wordsIn)])) {
        const list = cast.roles.get(word)
        if (!list) cast.roles.set(word, [one])
        else if (list.length < ALIKE) list.push(one)
      }
    }
  }
  const {roles} = cast
  const words = [head, offices.get(head) ?? head, ...(wider.get(head) ?? [])]
  return [...new Set(words.flatMap((word) => roles.get(word) ?? []))]
}

/** The words of a description, offices by their common name. */
export const wordsIn = (told: string): string[] =>
  (told.includes('-arm ') ? told.replace('-arm ', '-armer ') : told)
    .split(/[\s,]+/)
    .map((word) => offices.get(plain(word)) ?? plain(word).replace(/['’]s$/, ''))
