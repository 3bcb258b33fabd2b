import {isFinite, isGerund, isSign} from '../words/forms.js'
import {isCapital, isWord} from '../words/text.js'
import {DETERMINERS} from './speaker-words.js'
import {Label} from '../tagger/labels.js'
import type {Tie} from '../tagger/link.js'
import {isVerb} from '../words/report.js'
import {hashesOf, hashOf, TokenKind} from '../words/tokens.js'
import type {Copy} from '../types.js'

/** Verbs whose form at a sentence's end is no noun's: not «…, two new claims.» */
const VERBS = hashesOf(
  `told said says estimates estimated reported reports announced predicted predicts warned warns argued argues insisted insists claimed
  explained explains noted notes added adds concluded concludes acknowledged admitted conceded promised promises forecast reveals`
)
const BARRED = hashesOf(
  'that who which where when if as and but or of to than because while is are was were be been has have had'
)
const WHEN = hashesOf(
  'today yesterday monday tuesday wednesday thursday friday saturday sunday on in last this late early'
)

/** Most words of who speaks, of when, and of that with where and after what. */
const SPEAKER = 6
const TIME = 4
const OCCASION = 14
/** Fewest words of a statement. */
const LEAST = 5
const LEAST_SAID = 3

/**
 * A sentence of a plain form in which a tagger saw nothing: a statement, a comma, who says so, and perhaps when.
 *
 *     The dyke will cost as much as a road, the ministry estimates.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^  ------------ ^^^^^^^^^
 *
 * @param told whether a tagger saw something in it all the same
 */
export function trailing(copy: Copy, from: number, end: number, source: string, told = false): Tie | null {
  const {kinds, hashes, depths} = copy
  const court = heardBy(copy, from, end)
  if (court) return court
  const to = beforeGerund(copy, from, end, source)
  let verb = to - 1
  while (verb > from && to - verb <= OCCASION && !VERBS.has(hashes[verb] as number) && isWord(kinds[verb])) verb--
  if (!VERBS.has(hashes[verb] as number) || kinds[verb] !== TokenKind.lower) return null
  if (!isBeside(copy, verb, to, source)) return null
  let first = verb
  let capital = false
  let relative = false
  let pair = false
  while (
    first > from &&
    verb - first <= (relative || pair ? 2 * SPEAKER : SPEAKER) &&
    (isWord(kinds[first - 1]) || kinds[first - 1] === TokenKind.other || isLetters(copy, first - 1))
  ) {
    first--
    if (!isWord(kinds[first])) continue
    const hash = hashes[first] as number
    // «the club which owns it»
    if (!relative && WHICH.has(hash) && verb - first > 2 && kinds[first - 1] === TokenKind.lower) {
      relative = true
      continue
    }
    // «the company and the union»
    if (!pair && hash === AND && DETERMINERS.has(hashes[first + 1] as number)) {
      pair = true
      continue
    }
    if (BARRED.has(hash) || (kinds[first] === TokenKind.lower && isVerb(hash))) return null
    capital ||= isCapital(kinds[first])
  }
  if (
    first === verb ||
    kinds[first - 1] !== TokenKind.comma ||
    first - 1 - from < (SAID.has(hashes[verb] as number) ? LEAST_SAID : LEAST)
  )
    return null
  if (
    relative
      ? !DETERMINERS.has(hashes[first] as number)
      : !capital && !SUBJECTS.has(hashes[first] as number) && !isPlural(source, copy, first)
  )
    return null
  let verbs = 0
  for (let at = from; at < first - 1; at++) {
    // «He told police that it was “history”, the prosecutor said»
    if (depths[at] !== 0 && !(told && SAID.has(hashes[verb] as number) && depths[from] === 0)) return null
    if (isFinite(source, copy, at)) verbs++
  }
  if (isSign(kinds[from])) return null
  // «Sales slid to 4 million, it added»; not «In a long note, it added»
  if (verbs === 0 && (!SAID.has(hashes[verb] as number) || LEADS.has(hashes[from] as number))) return null
  return {
    cue: {label: Label.cueBegin, from: verb, to: verb + 1},
    source: {label: Label.sourceBegin, from: first, to: verb},
    contents: [{label: Label.contentBegin, from, to: first - 1}]
  }
}
/** The brackets round a body’s letters: «the Orval Space Office (OSO)». */
const isLetters = ({kinds}: Copy, at: number): boolean => {
  const letters = kinds[at] === TokenKind.unbracket ? at - 1 : at + 1
  return (
    kinds[letters] === TokenKind.capitals &&
    kinds[letters - 1] === TokenKind.bracket &&
    kinds[letters + 1] === TokenKind.unbracket
  )
}
const SUBJECTS = hashesOf('the a an he she it they his her its their one')

const WHICH = hashesOf('which who that')
const AND = hashOf('and')

const SAID = hashesOf('said says added adds told')
const LEADS = hashesOf(
  'in on at by to of for from with after before during as when while if because since although though according asked speaking and but so'
)

/** Whether what follows the verb tells when, where or to whom it was said, and no words. */
function isBeside(copy: Copy, verb: number, to: number, source: string): boolean {
  const {hashes, kinds} = copy
  const next = hashes[verb + 1] as number
  if (hashes[verb] === TOLD) return verb + 1 < to && isHearer(copy, verb + 1, to)
  if (verb + 1 >= to) return true
  if (PLACES.has(next) && (kinds[verb + 2] === TokenKind.lower || hashes[verb + 1] === AT))
    return isOccasion(copy, verb + 1, to, source)
  if (!WHEN.has(next)) return false
  return to - verb <= TIME || (DAYS.has(hashes[verb + 2] as number) && isOccasion(copy, verb + 1, to, source))
}
const TOLD = hashOf('told')
const AT = hashOf('at')
const PLACES = hashesOf('in at during by via')
const DAYS = hashesOf('monday tuesday wednesday thursday friday saturday sunday')

/** «announced on Tuesday after three days of talks», «said in a statement on its website»: words without a verb. */
function isOccasion(copy: Copy, from: number, to: number, source: string): boolean {
  for (let at = from; at < to; at++)
    if (isFinite(source, copy, at) || BARRED_BESIDE.has(copy.hashes[at] as number)) return false
  return true
}
const BARRED_BESIDE = hashesOf('that who which if whether how why what')

/** «told dpa», «told a news conference», «told reporters on Monday» */
function isHearer({hashes, kinds}: Copy, from: number, to: number): boolean {
  if (BARRED.has(hashes[from] as number) || PRONOUNS.has(hashes[from] as number)) return false
  let at = from
  while (at < to && at - from < HEARER && !WHEN.has(hashes[at] as number)) {
    if (BARRED.has(hashes[at] as number) || !isWord(kinds[at])) return false
    at++
  }
  return at >= to || (WHEN.has(hashes[at] as number) && to - at <= TIME)
}
const PRONOUNS = hashesOf('him her them us me you it')
const HEARER = 6

/** «…, an aide told dpa, declining to say more»: without what goes with the saying. */
function beforeGerund({kinds, hashes, depths, ends}: Copy, from: number, to: number, source: string): number {
  for (let at = to - 2; at > from && to - at <= GERUND; at--) {
    if (kinds[at] !== TokenKind.comma || depths[at] !== 0) continue
    const word = hashes[at + 1] as number
    return isGerund(source, ends[at + 1] as number) || WITHOUT.has(word) ? at : to
  }
  return to
}
const WITHOUT = hashesOf('without')
/** Most words of such. */
const GERUND = 14

/** «researchers», «officials», «police» */
const isPlural = (source: string, {ends}: Copy, at: number): boolean =>
  source.charCodeAt((ends[at] as number) - 1) === 115

/** «The chef put it into the soup, a jury was told.», «…, an inquest has heard.»: nobody is named who says so. */
function heardBy({kinds, hashes, depths}: Copy, from: number, end: number): Tie | null {
  let to = end
  while (to > end - TIME && WHEN.has(hashes[to - 1] as number)) to--
  const verb = to - 1
  if (!HEARS.has(hashes[verb] as number) || kinds[verb] !== TokenKind.lower || depths[verb] !== 0) return null
  let noun = verb - 1
  while (noun > verb - 4 && HELPS.has(hashes[noun] as number)) noun--
  if (!COURTS.has(hashes[noun] as number) || (hashes[verb] === TOLD && noun === verb - 1)) return null
  // «an employment tribunal», «Leeds Crown Court»
  let comma = noun - 1
  while (comma > noun - COURT && isWord(kinds[comma])) comma--
  if (kinds[comma] !== TokenKind.comma || comma - from < LEAST || isSign(kinds[from])) return null
  return {
    cue: {label: Label.cueBegin, from: verb, to: verb + 1},
    source: null,
    contents: [{label: Label.contentBegin, from, to: comma}]
  }
}
/** Most words of a court’s name. */
const COURT = 5
const HEARS = hashesOf('told heard')
const HELPS = hashesOf('was were has have had been')
const COURTS = hashesOf('court jury jurors inquest tribunal hearing inquiry magistrates panel')
