/**
 * Who speaks, with a relative clause that stands between that one and the verb:
 *
 *     The club which owns it announced        Paulo Bell, whom Ruiz accused, called it a lie
 *     ---------------------- ^^^^^^^^^        ----------  no no no no no no  ^^^^^^
 */
import type {Labelled, Tie} from '../tagger/link.js'
import type {Copy} from '../types.js'
import {sentenceOf} from '../words/sentences.js'
import {isCapital, isWord} from '../words/text.js'
import {hashesOf, hashOf, TokenKind} from '../words/tokens.js'
import {ARTICLES, RELATIVES} from './speaker-words.js'

/** «Paulo Bell, whom Ruiz accused, called it a lie»: whom the clause is about, and not who speaks in it. */
export function whom({hashes, kinds, sentences}: Copy, {cue, source: speaker}: Tie): void {
  if (!cue || !speaker || speaker.to > cue.from || hashes[speaker.from - 1] !== WHOM) return
  const comma = speaker.from - 2
  const begins = sentences[sentenceOf(sentences, cue.from)] as number
  if (kinds[comma] !== TokenKind.comma || kinds[cue.from - 1] !== TokenKind.comma || comma - begins > WHO) return
  if (!isCapital(kinds[begins])) return
  speaker.from = begins
  speaker.to = comma
}

/** Most words of what somebody is and of the name. */
const WHO = 18
const WHOM = hashOf('whom')

/** «The club which owns it announced»: a pronoun that a relative clause ends in is no speaker. */
export function relative({hashes, kinds, sentences}: Copy, {cue, source: speaker}: Tie): void {
  if (!cue || !speaker || speaker.to !== cue.from) return
  if (speaker.to !== speaker.from + 1 || kinds[speaker.from] !== TokenKind.lower)
    return clausal({hashes, kinds, sentences}, speaker)
  const begins = sentences[sentenceOf(sentences, cue.from)] as number
  if (!PRONOUNS.has(hashes[speaker.from] as number) || speaker.from - begins > CLUB) return
  let which = speaker.from - 1
  while (which > begins && !THINGS.has(hashes[which] as number) && kinds[which] === TokenKind.lower) which--
  if (!THINGS.has(hashes[which] as number) || which < begins + 2 || speaker.from - which < 2) return
  for (let at = begins; at < which; at++) if (!isWord(kinds[at])) return
  if (ARTICLES.has(hashes[begins] as number)) speaker.from = begins
}
const PRONOUNS = hashesOf('it them him her')
const THINGS = hashesOf('which that')
/** Most words of a speaker with a clause. */
const CLUB = 10

/** «The captain of a ferry that ran aground with 90 people aboard told …»: words that a relative clause ends in. */
function clausal({hashes, kinds, sentences}: Pick<Copy, 'hashes' | 'kinds' | 'sentences'>, speaker: Labelled): void {
  const begins = sentences[sentenceOf(sentences, speaker.from)] as number
  if (kinds[speaker.from] !== TokenKind.lower || ARTICLES.has(hashes[speaker.from] as number)) return
  if (
    speaker.from - begins > CLAUSE ||
    !ARTICLES.has(hashes[begins] as number) ||
    kinds[speaker.from - 1] !== TokenKind.number
  )
    return
  let relatives = 0
  for (let at = begins + 1; at < speaker.from; at++) {
    if (!isWord(kinds[at]) || hashes[at] === AND) return
    if (THINGS.has(hashes[at] as number) || RELATIVES.has(hashes[at] as number)) relatives++
  }
  if (relatives === 1) speaker.from = begins
}
/** Most words up to what such a clause ends in. */
const CLAUSE = 14

const AND = hashOf('and')
