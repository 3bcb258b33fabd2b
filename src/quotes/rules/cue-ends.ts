/**
 * Where a verb of saying ends, and what follows begins:
 *
 *     demanded guarantees for the workers        denied taking the drug        said a joint statement
 *     ^^^^^^^^ ^^^^^^^^^^^^^^^^^^^^^^^^^^        ^^^^^^ ^^^^^^^^^^^^^^^        ^^^^ -----------------
 */
import {othersWords, reactingVerbs, terming} from '../../lexicon/cues.js'
import {demanding, denying} from '../../lexicon/speech-verbs.js'
import {Label} from '../tagger/labels.js'
import type {Tie} from '../tagger/link.js'
import type {Copy} from '../types.js'
import {isGerund} from '../words/forms.js'
import {isVerb} from '../words/report.js'
import {hashesOf, hashOf, TokenKind} from '../words/tokens.js'
import {OPENING} from './speaker-words.js'

const ASKS = hashesOf('asked asking requested')
const TELLING = hashesOf('said says told')
const NOT = hashOf('not')
const DECLINES = hashesOf('declined declines refused')
const BE = hashOf('be')

/** «not to be identified by name said» */
const UNNAMED = 7

/** «demanded guarantees for the workers»: the noun is what is demanded, not the verb's. */
export function demanded({hashes, kinds}: Copy, {cue, contents}: Tie): void {
  const [content] = contents
  if (!cue || !content || content.from !== cue.to || cue.to - cue.from < 3) return
  let verb = cue.from
  while (verb < cue.to && !DEMANDS.has(hashes[verb] as number)) verb++
  if (verb >= cue.to - 1 || kinds[verb + 1] !== TokenKind.lower || PREPOSITIONS.has(hashes[verb + 1] as number)) return
  if (!PREPOSITIONS.has(hashes[cue.to - 1] as number)) return
  content.from = verb + 1
  cue.to = verb + 1
}
const DEMANDS = hashesOf(demanding)
const PREPOSITIONS = hashesOf('to that for of on in with about at from by against')

/** «denied taking the drug»: what somebody denies begins with the gerund. */
export function denied({hashes, ends}: Copy, {cue, contents}: Tie, source: string): void {
  const [content] = contents
  const last = cue ? cue.to - 1 : 0
  if (!cue || content?.from !== cue.to || last === cue.from || !DENIES.has(hashes[last - 1] as number)) return
  if (!isGerund(source, ends[last] as number) || isVerb(hashes[last] as number)) return
  content.from = last
  cue.to = last
}
const DENIES = hashesOf(denying)

/** «apologized Monday for joking that it was so»: what for goes with the words. */
export function apologised({hashes}: Copy, {cue, contents}: Tie): void {
  const [content] = contents
  if (!cue || content?.from !== cue.to || !APOLOGISES.has(hashes[cue.from] as number)) return
  for (let at = cue.from + 1; at < cue.to - 1; at++) {
    if (hashes[at] !== FOR) continue
    cue.to = cue.from + 1
    content.from = at
    return
  }
}
const APOLOGISES = hashesOf('apologised apologized apologises apologizes')
const FOR = hashOf('for')

/** «rejected claims that it had lied»: the verb reports, and the claims go with what they say. */
export function rejected({hashes, kinds}: Copy, {cue, source, contents}: Tie): void {
  const [content] = contents
  const noun = cue ? cue.to - 1 : 0
  if (!cue || content?.from !== cue.to || hashes[content.from] !== THAT || !WORDS.has(hashes[noun] as number)) return
  let verb = noun - 1
  while (verb > noun - CLAIM && kinds[verb] === TokenKind.lower && !REJECTS.has(hashes[verb] as number)) verb--
  if (!REJECTS.has(hashes[verb] as number)) return
  if (source && source.from < verb && source.to > verb) source.to = verb
  cue.from = verb
  cue.to = verb + 1
  content.from = verb + 1
}
const THAT = hashOf('that')
const WORDS = hashesOf(othersWords)
const REJECTS = hashesOf(reactingVerbs)
/** Most words from the verb to the noun: «rejected the latest media claims». */
const CLAIM = 5

/** «Two traders who asked not to be named said prices fell»: they ask for nothing that is told. */
export function unnamed({hashes}: Copy, {cue, contents}: Tie): void {
  const [content] = contents
  if (!cue || !content) return
  const asks = ASKS.has(hashes[cue.to - 1] as number) && hashes[content.from] === NOT
  // «A nurse who declined to be named for fear of losing her job said …»
  const declines = DECLINES.has(hashes[cue.to - 1] as number) && hashes[content.from + 1] === BE
  if (!asks && !declines) return
  const far = declines ? 2 * UNNAMED : UNNAMED
  for (let at = content.from + 1; at < content.to - 1 && at <= content.from + far; at++) {
    if (!TELLING.has(hashes[at] as number)) continue
    cue.from = at
    cue.to = at + 1
    content.from = at + 1
    return
  }
}

/** A cue of one verb of saying; an article after it begins the speaker: «said a joint statement issued by …». */
export function short({hashes, kinds}: Copy, tie: Tie): void {
  const {cue, source} = tie
  if (
    !cue ||
    cue.to - cue.from < 3 ||
    !isVerb(hashes[cue.from] as number) ||
    !OPENING.has(hashes[cue.from + 1] as number)
  )
    return
  const from = cue.from + 1
  if (source && (source.from < cue.to || source.from > cue.to + 2)) return
  let to = source?.to ?? cue.to
  // «issued by the United States and Iraq»
  if (hashes[to] === AND && kinds[to + 1] === TokenKind.capital) for (to += 2; kinds[to] === TokenKind.capital;) to++
  tie.source = {label: Label.sourceBegin, from, to}
  tie.cue = {...cue, to: from}
}

const AND = hashOf('and')

/** «termed the offer “a joke”»: what the words are about goes with them. */
export function object({hashes, kinds}: Copy, tie: Tie): void {
  const {cue, contents} = tie
  const [content] = contents
  if (!cue || !content || cue.to - cue.from !== 3 || !TERMS.has(hashes[cue.from] as number)) return
  if (content.from !== cue.to || kinds[cue.to] !== TokenKind.open || !OPENING.has(hashes[cue.from + 1] as number))
    return
  tie.cue = {...cue, to: cue.from + 1}
  contents[0] = {...content, from: cue.from + 1}
}
const TERMS = hashesOf(terming)
