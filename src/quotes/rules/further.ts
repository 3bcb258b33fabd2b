import {further, furtherNow, furtherWith} from '../../lexicon/cues.js'
import {isFinite as isVerbal} from '../words/forms.js'
import {Label} from '../tagger/labels.js'
import {nameAfter} from './quotation.js'
import type {Labelled, Tie} from '../tagger/link.js'
import {isCapital, isWord} from '../words/text.js'
import {isMental, isVerb} from '../words/report.js'
import {sentenceOf} from '../words/sentences.js'
import type {Hashes} from '../words/hashes.js'
import {hashesOf, hashOf, TokenKind} from '../words/tokens.js'
import type {Copy} from '../types.js'

const NOBODY = hashesOf('that there')
const JOINS = hashesOf('and but')
const BETWEEN = hashesOf('also later then even further again has had')
const VERBS = hashesOf(further)
const VERBS_NOW = hashesOf(furtherNow)
const WITH: ReadonlyMap<number, Hashes> = new Map(
  Object.entries(furtherWith).map(([verb, after]) => [hashOf(verb), hashesOf(after)])
)

/**
 * A second verb of saying that `and` or `but` joins to the first makes a quote of its own, of the same speaker:
 *
 *     She said that the rope was old and demanded an inquiry.
 *                   ^^^^^^^^^^^^^^^^     ^^^^^^^^ ^^^^^^^^^^
 */
export function secondVerbs(copy: Copy, ties: readonly Tie[], text: string): Tie[] {
  for (const tie of ties) borrow(copy, tie, text)
  ties.forEach((tie, index) => shared(copy, tie, ties[index - 1]))
  const taken = new Set<number>()
  for (const {cue} of ties) if (cue) taken.add(cue.from)
  const out: Tie[] = []
  for (const tie of ties)
    if (tie.cue && tie.source) out.push(...parted(copy, tie, taken))
    else out.push(tie)
  return out
}

/** «Unite, the union, called it mad and said it had not been asked»: whose the verb before is. */
function shared({hashes, sentences}: Copy, tie: Tie, before: Tie | undefined): void {
  const {cue, source} = tie
  if (!cue || !before?.cue || !before.source || !JOINS.has(hashes[cue.from - 1] as number)) return
  const sentence = sentenceOf(sentences, cue.from)
  if (before.cue.from > cue.from || before.source.from > before.cue.from) return
  // «call him “the German”, the baker, and ask …»
  const own = source && sentenceOf(sentences, source.from) === sentence
  if (own && !(source.to === cue.from && before.cue.to < source.from)) return
  if (sentenceOf(sentences, before.source.from) === sentence) tie.source = before.source
}

/** «The lawmaker regretted it and called for action»: a verb after `and` has the sentence's subject. */
function borrow(copy: Copy, tie: Tie, text: string): void {
  const {hashes, kinds, sentences} = copy
  const {cue, source, contents} = tie
  if (!cue || source || !JOINS.has(hashes[cue.from - 1] as number) || !contents.some(({from}) => from >= cue.to)) return
  const begins = sentences[sentenceOf(sentences, cue.from)] as number
  const from = subjectAt({kinds, hashes}, begins)
  if (OPENERS.has(hashes[from] as number) || NOBODY.has(hashes[from] as number)) return
  // «A» is read as an initial
  let to = ARTICLES.has(hashes[from] as number) ? from + 1 : from
  while (to < from + SUBJECT && (kinds[to] as number) <= TokenKind.mixed) {
    const hash = hashes[to] as number
    if (kinds[to] === TokenKind.lower && (isVerb(hash) || isMental(hash) || HELPS.has(hash))) break
    // «A guard pulled her out and asked»
    if (to > from + 1 && ARTICLES.has(hashes[from] as number) && isVerbal(text, copy, to)) break
    to++
  }
  if (PERSONS.has(hashes[from] as number)) to = from + 1
  const verbal = to < Math.min(from + SUBJECT, cue.from - 1) && kinds[to] === TokenKind.lower
  const end = verbal ? to : nameAfter({kinds, length: cue.from}, from)
  // A capital that does not open its sentence is a name.
  if (end > (verbal || from > begins ? from : from + 1)) tie.source = {label: Label.sourceBegin, from, to: end}
}
const SUBJECT = 7
const OUT = hashOf('out')
const ARTICLES = hashesOf('the a an his her its their')

/** «For her part, Ruiz regretted it and called for action»: past what stands before the subject and a comma. */
function subjectAt({kinds, hashes}: Pick<Copy, 'kinds' | 'hashes'>, begins: number): number {
  if (hashes[begins + 1] === BY && isCapital(kinds[begins])) return afterAgent({kinds, hashes}, begins)
  if (!OPENERS.has(hashes[begins] as number)) return begins
  for (let at = begins; at < begins + OPENING && isWord(kinds[at]); at++)
    if (kinds[at + 1] === TokenKind.comma) return at + 2
  return begins
}

/** «Cross-examined by Ana Ruiz KC, for the defendant, |he accepted it|»: the subject after a comma. */
function afterAgent({kinds, hashes}: Pick<Copy, 'kinds' | 'hashes'>, begins: number): number {
  for (let at = begins + 2; at < begins + AGENT; at++)
    if (kinds[at] === TokenKind.comma && PERSONS.has(hashes[at + 1] as number)) return at + 1
  return begins
}
const AGENT = 16
const BY = hashOf('by')
const PERSONS = hashesOf('he she they')
const OPENERS = hashesOf(
  'for in on at during after before meanwhile later earlier however but asked pressed questioned challenged'
)
const OPENING = 8
const HELPS = hashesOf('has had have is was are were also')

function parted(copy: Copy, tie: Tie, taken: ReadonlySet<number>): Tie[] {
  const out: Tie[] = []
  let cue = tie.cue as Labelled
  const {source} = tie
  const now = isNow(copy, cue)
  if (!now && !isFinite(copy, cue)) return [tie]
  const last = tie.contents[tie.contents.length - 1]
  if (!last || last.from < cue.to || sentenceOf(copy.sentences, last.to - 1) !== sentenceOf(copy.sentences, cue.from))
    return [tie]
  let contents = tie.contents
  let from = last.from
  for (let at = last.from + 2; at < last.to - 1; at++) {
    const verb = isTerming(copy, at, last.to) ? at + 1 : verbAfter(copy, at, last.to, now)
    if (verb < 0 || taken.has(verb)) continue
    const before = {...last, from, to: copy.kinds[at - 1] === TokenKind.comma ? at - 1 : at}
    out.push({cue, source, contents: [...contents.slice(0, -1), before]})
    // «ruled out a change»
    cue = {label: Label.cueBegin, from: verb, to: copy.hashes[verb + 1] === OUT ? verb + 2 : verb + 1}
    contents = [last]
    from = cue.to
    at = verb
  }
  if (out.length === 0) return [tie]
  out.push({cue, source, contents: [...contents.slice(0, -1), {...last, from}]})
  return out
}

/** «…, |terming it criminal»: what is said of what was said. */
const isTerming = ({hashes, depths, kinds}: Copy, at: number, end: number): boolean =>
  kinds[at] === TokenKind.comma &&
  depths[at] === 0 &&
  at < end - 3 &&
  TERMING.has(hashes[at + 1] as number) &&
  WHAT.has(hashes[at + 2] as number)
const TERMING = hashesOf('terming calling dubbing branding labelling labeling describing')
const WHAT = hashesOf('it this him her them the')

/** Where a verb of saying stands after a word that joins; else -1. */
function verbAfter({hashes, depths, kinds}: Copy, at: number, end: number, now: boolean): number {
  if (depths[at] !== 0 || !JOINS.has(hashes[at] as number)) return -1
  let verb = at + 1
  // «said A but it warned that B»
  const own = PRONOUNS.has(hashes[verb] as number) && hashes[at] === BUT
  if (own) verb++
  while (verb < at + 3 && BETWEEN.has(hashes[verb] as number)) verb++
  if (own && hashes[verb + 1] !== THAT) return -1
  if (verb >= end - 1 || kinds[verb] !== TokenKind.lower) return -1
  const hash = hashes[verb] as number
  if ((now ? VERBS_NOW : VERBS).has(hash) || (now && hash === CAUTIONS)) return verb
  if (WITH.get(hash)?.has(hashes[verb + 1] as number)) return verb
  if (ASKS.has(hash) && !HAD.has(hashes[verb - 1] as number) && asksOf({hashes, kinds}, verb + 1, end)) return verb
  if (THANKS.has(hash) && hasMarks(kinds, verb + 1, end)) return verb
  return CALLS.has(hash) && isNamed(kinds, verb + 1, end) ? verb : -1
}

/** «and asked the public not to judge»: whom somebody asks, and for what. */
function asksOf({hashes, kinds}: Pick<Copy, 'hashes' | 'kinds'>, from: number, end: number): boolean {
  for (let at = from + 1; at < end - 1 && at - from <= ASKED_OF && isWord(kinds[at]); at++)
    if (QUESTIONS.has(hashes[at - 1] as number)) return false
    else if (hashes[at] === TO && kinds[at + 1] === TokenKind.lower) return true
  return false
}
const ASKS = hashesOf('asked advised ordered instructed encouraged invited begged implored reminded')
const HAD = hashesOf('has had')
const QUESTIONS = hashesOf('if whether why how what who')
const TO = hashOf('to')
const ASKED_OF = 8

/** «and called Bell “the best of us”»: whether a name comes, and marks after it. */
function isNamed(kinds: Copy['kinds'], from: number, end: number): boolean {
  let at = from
  while (at < end && at < from + NAME && isCapital(kinds[at])) at++
  return at > from && kinds[at] === TokenKind.open
}
/** «and thanked the parish “for not needing a lawyer”» */
function hasMarks(kinds: Copy['kinds'], from: number, end: number): boolean {
  for (let at = from; at < end && at - from < WHOM; at++) if (kinds[at] === TokenKind.open) return true
  return false
}
const THANKS = hashesOf('thanked thanks')
const WHOM = 8
const CALLS = hashesOf('called calls')
const PRONOUNS = hashesOf('he she it they')
const BUT = hashOf('but')
const CAUTIONS = hashOf('cautions')
const THAT = hashOf('that')
const NAME = 5

const isNow = ({hashes}: Copy, {from, to}: Labelled): boolean => {
  for (let at = from; at < to; at++) if (VERBS_NOW.has(hashes[at] as number)) return true
  return false
}

/** Whether `and` joins a verb that makes a quote of its own: «ordered schools to close and appealed to parents to wait». */
export const saysMore = (copy: Copy, cue: Labelled, and: number, end: number): boolean => {
  const now = isNow(copy, cue)
  return (now || isFinite(copy, cue)) && verbAfter(copy, and, end, now) >= 0
}

/** A cue that is a clause's own verb in the past: «said», «also urged»; not «saying», «to say». */
const PAST = hashesOf([
  ...further,
  'described',
  'hailed',
  'slammed',
  'branded',
  'told',
  'asked',
  'added',
  'alleged',
  'called',
  'wrote',
  'replied',
  'ordered',
  'ruled'
])
const isFinite = ({hashes}: Copy, {from, to}: Labelled): boolean => {
  for (let at = from; at < to; at++) if (PAST.has(hashes[at] as number)) return true
  return false
}
