/** Documents that speak, with what is said of them. */
import {writings} from '../../lexicon/cues.js'
import type {Tie} from '../tagger/link.js'
import type {Copy} from '../types.js'
import {sentenceOf} from '../words/sentences.js'
import {isWord} from '../words/text.js'
import {hashesOf, hashOf, TokenKind} from '../words/tokens.js'
import {AUXILIARIES, OPENING} from './speaker-words.js'

/** «according to a study published on Wednesday»: the day is that of the study. */
export function dated({hashes, kinds}: Copy, {cue, source}: Tie): void {
  if (!cue || !source || !ISSUED.has(hashes[source.to - 1] as number) || !OPENING.has(hashes[source.from] as number))
    return
  const day = hashes[source.to] === ON ? source.to + 1 : source.to
  if (DAYS.has(hashes[day] as number) && kinds[day] === TokenKind.capital && day >= source.to) source.to = day + 1
}
const ON = hashOf('on')
const DAYS = hashesOf('monday tuesday wednesday thursday friday saturday sunday')
const ISSUED = hashesOf('published released issued posted')

/**
 * A document that speaks, with all that is said of it:
 *
 *     A letter sent to the ministry and seen by the paper warned of cracks.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function written(copy: Copy, {cue, source}: Tie): void {
  const {hashes, kinds, depths, sentences} = copy
  if (!cue || !source || source.to > cue.from || !BINDS.has(hashes[source.from - 1] as number)) return
  const begins = sentences[sentenceOf(sentences, source.from)] as number
  if (source.from - begins > LONGEST || depths[begins] !== 0 || !OPENING.has(hashes[begins] as number)) return
  let noun = begins + 1
  while (noun < begins + 4 && !WRITINGS.has(hashes[noun] as number)) noun++
  if (noun === begins + 4) return
  for (let at = noun; at < source.from; at++)
    if (!isWord(kinds[at]) || depths[at] !== 0 || AUXILIARIES.has(hashes[at] as number)) return
  source.from = begins
}
/** Most words of what is said of a document. */
const LONGEST = 20
const BINDS = hashesOf('by to of from for in on')
const WRITINGS = hashesOf(writings)
