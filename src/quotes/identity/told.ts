import {led, offices, parties, trades, wider} from '../../lexicon/titles.js'
import {descriptionsOf, type Cast} from './cast.js'
import type {Bearer} from './named.js'
import {isRole} from './roles.js'
import {plain} from '../words/text.js'

const ALIKE = 24

/** All of whose descriptions a word (or one that it is wider than) stands in. */
export function withRole(cast: Cast, head: string): Bearer[] {
  if (!cast.roles) {
    cast.roles = new Map()
    for (const one of cast.register.people()) {
      if (one.body) continue
      for (const word of new Set([one.age ?? '', ...toldOf(cast, one).flatMap(wordsIn)])) {
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

/** All by which the story lets one be known: what it says of somebody, and the letters of a party after the name. */
export const toldOf = (cast: Cast, one: Bearer): string[] =>
  one.party ? [...descriptionsOf(cast, one), one.party] : descriptionsOf(cast, one)

/** A word for a party by the party's name; any other as it is. */
export const partyOr = (word: string): string => (word.length > 1 ? (parties.get(word) ?? word) : word)

/** Who is independent may belong to a party. */
const isParty = (word: string): boolean => parties.has(word) && word !== 'independent'

/** Whether what the story tells of somebody is of another party than a noun is: the Democrat is no Republican. */
export function isOfAnother(cast: Cast, one: Bearer, head: string, beside: readonly string[]): boolean {
  const party = parties.has(head) ? head : beside.find(isParty)
  if (party === undefined) return false
  const own = toldOf(cast, one).flatMap(wordsIn).find(isParty)
  return own !== undefined && own !== party
}

/**
 * Whether what the story tells of somebody rules a noun out: a shopkeeper is no «farmer», nor «the council leader» where
 * nothing of a council is told.
 */
export function isOtherwise(cast: Cast, one: Bearer, head: string, beside: readonly string[]): boolean {
  const told = toldOf(cast, one).flatMap(wordsIn)
  const own = head === 'leader' ? beside.find((word) => led.has(word)) : undefined
  if (own !== undefined) return !told.includes(own)
  return trades.has(head) && told.some((word) => isRole(word)) && !told.includes(head)
}

/** «the New York billionaire», who is not new: the place in one word. */
export const wholePlaces = (words: string): string =>
  words.includes('New ') ? words.replace(/\bNew (?=\p{Lu})/gu, 'New-') : words

/** The words of a description, offices and parties by their common name. */
export const wordsIn = (told: string): string[] =>
  wholePlaces(told.includes('-arm ') ? told.replace('-arm ', '-armer ') : told)
    .split(/[\s,]+/)
    .map((word) => offices.get(plain(word)) ?? partyOr(plain(word).replace(/['’]s$/, '')))
