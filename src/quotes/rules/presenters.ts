import {deeds} from '../../lexicon/cues.js'
import {functionWords} from '../../lexicon/function-words.js'
import {isAdverb, isFinite, isGerund} from '../words/forms.js'
import {isCapital, isWord, pastBrackets, wordsOf} from '../words/text.js'
import type {Labelled} from '../tagger/link.js'
import {nameAfter} from './quotation.js'
import {sourceAt} from './speaker-words.js'
import {isVerb} from '../words/report.js'
import {sentenceOf} from '../words/sentences.js'
import {hashesOf, hashOf, TokenKind} from '../words/tokens.js'
import type {Copy} from '../types.js'

// Who presents a quotation that follows: the words that name the speaker, where no label tells of them.

/** Most words of a speaker. */
export const SPEAKER = 12

/** The words before a verb that name who speaks: up to a sign or a word that begins a clause. */
export function speakerBefore(copy: Copy, verb: number, text: string): Labelled | null {
  const {kinds, hashes, ends, sentences} = copy
  const opens = sentences[sentenceOf(sentences, verb)] as number
  const seen = pastSeen(copy, verb)
  if (seen === verb && isGerund(text, ends[verb] as number)) return subjectOf(copy, verb, text)
  let to = seen
  while (to > opens && (HELPS.has(hashes[to - 1] as number) || isAdverb(text, ends[to - 1] as number))) to--
  if (BE.has(hashes[to - 1] as number)) return null
  if (to === opens) return null
  // «Ruiz, who denies it, was recorded saying: “…”»
  if (seen < verb && kinds[to - 1] === TokenKind.comma) {
    const name = nameAfter(copy, opens)
    if (name > opens && kinds[name] === TokenKind.comma) return sourceAt(opens, name)
  }
  let from = to
  while (from > opens && to - from <= SPEAKER && isWord(kinds[from - 1]) && !CLAUSE.has(hashes[from - 1] as number)) {
    from--
    if (kinds[from] === TokenKind.lower && isFinite(text, copy, from)) return null
  }
  if (from === to || to - from > SPEAKER) return subjectOf(copy, verb, text)
  // «At the bottom it reads»
  if (PRONOUNS.has(hashes[to - 1] as number)) from = to - 1
  return isSubject(copy, from) ? sourceAt(from, to) : null
}

/** «The deputy |can be heard| telling …»: where the words for whom others hear or see end; else the verb. */
function pastSeen({hashes}: Copy, verb: number): number {
  if (!SEEN.has(hashes[verb - 1] as number) || !BE.has(hashes[verb - 2] as number)) return verb
  return CAN.has(hashes[verb - 3] as number) ? verb - 3 : verb - 2
}
const SEEN = hashesOf('heard seen recorded filmed taped overheard')
const CAN = hashesOf('can could may')
const HELPS = hashesOf('could would can only then also just later once has had have again')
const BE = hashesOf('was were is are been be being')
export const CLAUSE = hashesOf('and but as when while that because if though although who which after before until')
const PRONOUNS = hashesOf('he she they it i we')
const SUBJECTS = hashesOf('he she they it i we a an the one another his her their')
export const isSubject = ({kinds, hashes}: Copy, at: number): boolean =>
  isCapital(kinds[at]) || SUBJECTS.has(hashes[at] as number)

/** The person or the name that a sentence is about, which does something: «But in Orval, Ruiz went further: “…”». */
export function subjectOf(copy: Copy, end: number, text: string): Labelled | null {
  const {kinds, hashes, sentences} = copy
  let at = sentences[sentenceOf(sentences, end - 1)] as number
  if (end - at > FAR) return null
  const {word} = wordsOf(text, copy)
  for (let clause = 0; clause < 3 && at < end; clause++) {
    while (LEADS.has(hashes[at] as number)) at++
    const name = hashes[at] === THE ? at + 1 : at
    let to = PERSONS.has(hashes[at] as number) ? at + 1 : nameAfter(copy, name)
    // «It rose: “…”», «This came next: “…”»
    if (to > name && (to > at + 1 || PERSONS.has(hashes[at] as number) || !functionWords.has(word(at)))) {
      const many = to === at + 1 ? pastPlural(copy, to, text) : to
      if (many > to) return sourceAt(at, many)
      while (OF.has(hashes[to] as number) && isCapital(kinds[to + 1])) to = nameAfter(copy, to + 1)
      if (hashes[at] === THE && BODIES.has(hashes[to] as number)) to++
      to = pastOwned(copy, to, text)
      const who = sourceAt(at, to)
      // «Volantis (AMS: VOL), a maker of jars, cut its forecast, saying …»
      to = pastBrackets(copy, to)
      // «Ruiz, the mayor of Orval, went further»
      if (kinds[to] === TokenKind.comma) {
        to++
        while (to < end && kinds[to] !== TokenKind.comma) to++
        to++
      }
      // «Ruiz on Monday cleared it»
      if (hashes[to] === ON && DAYS.has(hashes[to + 1] as number)) to += 2
      while (HELPS.has(hashes[to] as number) && !isFinite(text, copy, to)) to++
      if (to < end && (acts(copy, to, text) || (to === who.to && isPresent(copy, to, text)))) return who
    }
    while (at < end && kinds[at] !== TokenKind.comma) at++
    at++
  }
  return null
}

/**
 * «Tea farmers in Kericho and Bomet are …»: past a plural and what belongs to it, where its verb follows; the same token
 * where it is none.
 */
export function pastPlural(copy: Copy, from: number, text: string): number {
  const {kinds, starts, ends, hashes} = copy
  const end = ends[from] as number
  // «has» and «does» are none
  if (kinds[from] !== TokenKind.lower || end - (starts[from] as number) < 5 || text.charCodeAt(end - 1) !== 115)
    return from
  const isDoing = (at: number): boolean =>
    MANY.has(hashes[at] as number) ||
    (kinds[at] === TokenKind.lower && (DEEDS.has(hashes[at] as number) || isFinite(text, copy, at)))
  let to = from + 1
  if (BELONGS.has(hashes[to] as number)) while (++to - from < BELONGING && isWord(kinds[to]) && !isDoing(to));
  return isDoing(to) ? to : from
}
const MANY = hashesOf('are were have do will would')
const BELONGS = hashesOf('in at from of for on')
/** Most words of a plural with what belongs to it. */
const BELONGING = 9

/** «Tarnland’s telecoms regulator»: past what a name owns, up to the verb; the same token where it owns nothing. */
function pastOwned(copy: Copy, from: number, text: string): number {
  const {kinds, hashes} = copy
  if (kinds[from] !== TokenKind.clitic && kinds[from - 1] !== TokenKind.clitic) return from
  let to = kinds[from] === TokenKind.clitic ? from + 1 : from
  while (
    to - from <= OWNED &&
    kinds[to] === TokenKind.lower &&
    !isFinite(text, copy, to) &&
    !isVerb(hashes[to] as number)
  )
    to++
  return to - from > OWNED ? from : to
}
/** Most words of such. */
const OWNED = 4

/** «Ruiz heckles», right after a name. */
function isPresent({kinds, hashes, ends, starts}: Copy, at: number, text: string): boolean {
  const end = ends[at] as number
  if (kinds[at] !== TokenKind.lower || end - (starts[at] as number) < 4 || TAKES.has(hashes[at] as number)) return false
  return text.charCodeAt(end - 1) === 115 && text.charCodeAt(end - 2) !== 115
}
const ON = hashOf('on')
const DAYS = hashesOf('monday tuesday wednesday thursday friday saturday sunday')
const FAR = 60
const THE = hashOf('the')
const OF = hashesOf('of for and')
const BODIES = hashesOf(
  'campaign ministry department company government administration team union council agency party group'
)
const LEADS = hashesOf('but and then yet so later')
const PERSONS = hashesOf('he she they')

/** Whether a verb is of one who does something and to whom nothing is done or said. */
function acts(copy: Copy, at: number, text: string): boolean {
  const {kinds, hashes} = copy
  const hash = hashes[at] as number
  if (kinds[at] !== TokenKind.lower || TAKES.has(hash)) return false
  const next = hashes[at + 1] as number
  if (BE.has(hash)) return !isFinite(text, copy, at + 1) && !isVerb(next) && !DONE.has(next)
  return DEEDS.has(hash) || isFinite(text, copy, at) || isVerb(hash)
}
const DEEDS = hashesOf([...deeds, 'cut', 'set', 'put', 'hit', 'beat'])
const DONE = hashesOf('given shown sent handed met left')
const TAKES = hashesOf(
  'heard hears received receives faced faces got gets saw sees opened ignored found finds met meets showed suffered asked'
)
