import {isFinite, isSign} from '../words/forms.js'
import {isCapital, isWord} from '../words/text.js'
import {Label} from '../tagger/labels.js'
import type {Tie} from '../tagger/link.js'
import {isVerb} from '../words/report.js'
import {hashesOf, TokenKind} from '../words/tokens.js'
import type {Copy} from '../types.js'

/** Verbs whose form at a sentence's end is no noun's: not «…, two new claims.» */
const VERBS = hashesOf(
  `said says estimates estimated reported reports announced predicted predicts warned warns argued argues insisted insists claimed
  explained explains noted notes added adds concluded concludes acknowledged admitted conceded promised promises forecast`
)
const BARRED = hashesOf(
  'that who which where when if as and but or of to than because while is are was were be been has have had'
)
const WHEN = hashesOf('today yesterday monday tuesday wednesday thursday friday saturday sunday on in last this late')

/** Most words of who speaks, of when, and of that with where and after what. */
const SPEAKER = 6
const TIME = 4
const OCCASION = 14
/** Fewest words of a statement. */
const LEAST = 5

/**
 * A sentence of a plain form in which a tagger saw nothing: a statement, a comma, who says so, and perhaps when.
 *
 *     The dyke will cost as much as a road, the ministry estimates.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^  ------------ ^^^^^^^^^
 */
export function trailing(copy: Copy, from: number, to: number, source: string): Tie | null {
  const {kinds, hashes, depths} = copy
  let verb = to - 1
  while (verb > from && to - verb <= OCCASION && !VERBS.has(hashes[verb] as number) && isWord(kinds[verb])) verb--
  if (!VERBS.has(hashes[verb] as number) || kinds[verb] !== TokenKind.lower) return null
  if (verb + 1 < to && !WHEN.has(hashes[verb + 1] as number)) return null
  if (to - verb > TIME && !isOccasion(copy, verb + 1, to, source)) return null
  let first = verb
  let capital = false
  while (
    first > from &&
    verb - first <= SPEAKER &&
    (isWord(kinds[first - 1]) || kinds[first - 1] === TokenKind.other)
  ) {
    first--
    const hash = hashes[first] as number
    if (BARRED.has(hash) || (kinds[first] === TokenKind.lower && isVerb(hash))) return null
    capital ||= isCapital(kinds[first])
  }
  if (first === verb || kinds[first - 1] !== TokenKind.comma || first - 1 - from < LEAST) return null
  if (!capital && !SUBJECTS.has(hashes[first] as number) && !isPlural(source, copy, first)) return null
  let verbs = 0
  for (let at = from; at < first - 1; at++) {
    if (depths[at] !== 0) return null
    if (isFinite(source, copy, at)) verbs++
  }
  if (verbs === 0 || isSign(kinds[from])) return null
  return {
    cue: {label: Label.cueBegin, from: verb, to: verb + 1},
    source: {label: Label.sourceBegin, from: first, to: verb},
    contents: [{label: Label.contentBegin, from, to: first - 1}]
  }
}
const SUBJECTS = hashesOf('the a an he she it they his her its their one')

/** «announced on Tuesday after three days of talks»: a day, and words without a verb. */
function isOccasion(copy: Copy, from: number, to: number, source: string): boolean {
  if (!DAYS.has(copy.hashes[from + 1] as number)) return false
  for (let at = from; at < to; at++) if (isFinite(source, copy, at)) return false
  return true
}
const DAYS = hashesOf('monday tuesday wednesday thursday friday saturday sunday')

/** «researchers», «officials», «police» */
const isPlural = (source: string, {ends}: Copy, at: number): boolean =>
  source.charCodeAt((ends[at] as number) - 1) === 115
