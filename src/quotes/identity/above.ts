import {men, women} from '../../lexicon/given-names.js'
import {toString} from '../../tree/to-string.js'
import type {BlockNode, SpeakerRecord, StoryNode} from '../../wcst.js'

/** Blocks beside the text that name people in full. */
const NAMING: ReadonlySet<BlockNode['type']> = new Set(['headline', 'subheadline', 'caption'])
/** Most given names before a surname. */
const GIVEN = 3

/**
 * Speakers whom the text calls by their surname alone get the full name that a headline, a deck or a caption gives, where
 * it gives one and no other.
 */
export function namedAbove(speakers: readonly SpeakerRecord[], story: StoryNode): void {
  let beside: NamesInFull | undefined
  let own: NamesInFull | undefined
  for (const speaker of speakers) {
    if (!/^\p{Lu}\p{Ll}[\p{L}'’-]+$/u.test(speaker.name)) continue
    const [full, ...more] = (beside ??= namesIn(story, true)).get(speaker.name) ?? []
    if (full === undefined || more.length > 0) continue
    if (!(own ??= namesIn(story, false)).has(speaker.name)) speaker.name = full
  }
}

/** By their surname, each once: `Ana Ruiz`, `Ana M. Ruiz`. */
type NamesInFull = Map<string, Set<string>>

/** The names in full of the blocks that name people beside the text, or of all others. */
function namesIn(story: StoryNode, beside: boolean): NamesInFull {
  const out: NamesInFull = new Map()
  for (const section of story.children)
    if (section.type !== 'envelope')
      for (const block of section.children) if (NAMING.has(block.type) === beside) addNames(toString(block), out)
  return out
}

const SURNAME = /^\p{Lu}\p{Ll}[\p{L}-]*/u
/** What can follow it in its word: `’s`, and signs. */
const AFTER = /^(?:['’]s)?[.,;:!?)"”'’\]]{0,3}$/

/** Each word with a capital that known given names, and letters after them, stand right before. */
function addNames(text: string, out: NamesInFull): void {
  const words = text.split(' ')
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

const isGiven = (word: string): boolean =>
  /^\p{Lu}\p{Ll}/u.test(word) && (men.has(word.toLowerCase()) || women.has(word.toLowerCase()))
