import {men, women} from '../lexicon/given-names.js'
import type {Story} from '../contract.js'

/** Most given names before a surname. */
const GIVEN = 3

/**
 * Speakers whom the text calls by their surname alone get the full name that a headline, a deck or a caption gives, where
 * it gives one and no other.
 */
export function inFull(story: Story): Story {
  const {headline, subheadline, captions, body, quotes} = story
  let beside: NamesInFull | undefined
  let own: NamesInFull | undefined
  const fullName = (name: string): string => {
    if (!/^\p{Lu}\p{Ll}[\p{L}'’-]+$/u.test(name)) return name
    beside ??= namesIn([headline ?? '', subheadline ?? '', ...captions.map(({text}) => text)])
    const [full, ...more] = beside.get(name) ?? []
    if (full === undefined || more.length > 0) return name
    return (own ??= namesIn(body.map(({text}) => text))).has(name) ? name : full
  }
  for (const {speaker} of quotes) if (speaker) speaker.name = fullName(speaker.name)
  return story
}

/** By their surname, each once: `Ana Ruiz`, `Ana M. Ruiz`. */
type NamesInFull = Map<string, Set<string>>

const SURNAME = /^\p{Lu}\p{Ll}[\p{L}-]*/u
/** What can follow it in its word: `’s`, and signs. */
const AFTER = /^(?:['’]s)?[.,;:!?)"”'’\]]{0,3}$/

/** Each word with a capital that known given names, and letters after them, stand right before. */
function namesIn(texts: readonly string[]): NamesInFull {
  const out: NamesInFull = new Map()
  for (const text of texts) {
    const words = text.split(/\s/)
    for (const [at, word] of words.entries()) {
      const surname = SURNAME.exec(word)?.[0]
      if (surname === undefined || !AFTER.test(word.slice(surname.length))) continue
      let known = at
      for (let from = at - 1; from >= 0 && at - from <= GIVEN; from--) {
        const given = words[from] as string
        if (isGiven(given)) known = from
        else if (!/^\p{Lu}\.$/u.test(given)) break
      }
      if (known === at) continue
      const names = out.get(surname) ?? new Set()
      out.set(surname, names.add([...words.slice(known, at), surname].join(' ')))
    }
  }
  return out
}

const isGiven = (word: string): boolean =>
  /^\p{Lu}\p{Ll}/u.test(word) && (men.has(word.toLowerCase()) || women.has(word.toLowerCase()))
