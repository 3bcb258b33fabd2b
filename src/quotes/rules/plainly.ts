/**
 * Sentences in which somebody says something by a plain verb:
 *
 *     Officials estimate that it cost a million.        The agency cleared the jets, declaring them safe.
 *     --------- ^^^^^^^^      ^^^^^^^^^^^^^^^^^^        ----------                   ^^^^^^^^^ ^^^^^^^^^
 */
import {isFinite, isGerund} from '../words/forms.js'
import {isVerb} from '../words/report.js'
import {isCapital, isWord} from '../words/text.js'
import {hashesOf, hashOf, TokenKind} from '../words/tokens.js'
import {Label} from '../tagger/labels.js'
import type {Labelled, Tie} from '../tagger/link.js'
import type {Copy} from '../types.js'
import {subjectOf} from './presenters.js'

const THAT = hashOf('that')
const STOPS = hashesOf(
  'that who which if when because but and as while how what why is are was were be been has have had will would can could may might'
)
/** Most words of who speaks. */
const SPEAKER = 7
/** … where `led by` tells who heads them. */
const LONGER = 13
const run = (label: number, from: number, to: number): Labelled => ({label, from, to})

/** «Officials estimate that …», «But they maintain that …» */
export function clause(copy: Copy, begins: number, to: number, source: string): Tie | null {
  const {hashes, kinds, ends} = copy
  const from = JOINS.has(hashes[begins] as number) ? begins + 1 : pastAside(copy, begins, to, source)
  let verb = from
  let led = false
  while (
    verb < to &&
    verb - from <= (led ? LONGER : SPEAKER) &&
    (isWord(kinds[verb]) || (kinds[verb] === TokenKind.stop && kinds[verb - 1] === TokenKind.initial)) &&
    !(kinds[verb] === TokenKind.lower && isVerb(hashes[verb] as number))
  ) {
    if (STOPS.has(hashes[verb] as number)) return null
    led ||= LED.has(hashes[verb] as number) && hashes[verb + 1] === BY
    verb++
  }
  const who = verb
  if (kinds[verb] === TokenKind.comma && isCapital(kinds[verb - 1])) verb = pastApposition(copy, verb, to)
  if (POINTS.has(hashes[verb] as number) && hashes[verb + 1] === OUT && hashes[verb + 2] === THAT && to - verb > 5)
    return {
      cue: run(Label.cueBegin, verb, verb + 2),
      source: run(Label.sourceBegin, from, who),
      contents: [run(Label.contentBegin, verb + 3, to)]
    }
  const said = thatAfter(copy, verb + 1, to)
  const that = said < 0 && isPlain(copy, verb, to, source) ? verb : said
  if (
    verb === from ||
    that < 0 ||
    (that > verb + 1 && isGerund(source, ends[verb] as number)) ||
    that >= to - 3 ||
    !isVerb(hashes[verb] as number) ||
    kinds[verb] !== TokenKind.lower
  )
    return null
  return {
    cue: run(Label.cueBegin, verb, verb + 1),
    source: run(Label.sourceBegin, from, who),
    contents: [run(Label.contentBegin, that + 1, to)]
  }
}

const LED = hashesOf('led headed chaired')
const BY = hashOf('by')
const POINTS = hashesOf('points pointed')
const OUT = hashOf('out')

/** «Ana Ruiz, the 2019 champion, |announced|»: what follows the second comma. */
function pastApposition({hashes, kinds}: Copy, comma: number, to: number): number {
  let at = comma + 1
  while (at < to && at - comma <= APPOSED && isWord(kinds[at])) {
    if (STOPS.has(hashes[at] as number) || (kinds[at] === TokenKind.lower && isVerb(hashes[at] as number))) return comma
    at++
  }
  return kinds[at] === TokenKind.comma && at > comma + 1 ? at + 1 : comma
}
const APPOSED = 12

/** «Analysts estimate |the strike is costing a million|»: a verb, and a clause without `that`. */
function isPlain(copy: Copy, verb: number, to: number, source: string): boolean {
  // «Meteorologists predict temperatures of up to 41 degrees»
  if (PREDICTS.has(copy.hashes[verb] as number) && copy.kinds[verb + 1] === TokenKind.lower && to - verb > 3)
    return true
  if (!PLAIN.has(copy.hashes[verb] as number) || !SUBJECTS.has(copy.hashes[verb + 1] as number)) return false
  for (let at = verb + 2; at < Math.min(to, verb + CLAUSAL); at++) {
    if (!isWord(copy.kinds[at]) || copy.depths[at] !== 0) return false
    if (isFinite(source, copy, at)) return true
  }
  return false
}
const PLAIN = hashesOf(
  'say says said estimate estimates argue argues insist insists predict predicts warn warns claim claims'
)
const SUBJECTS = hashesOf('the a an it they he she there this these its their his her')
const PREDICTS = hashesOf('predict predicts')
const CLAUSAL = 12

/** «…, |declaring| the engines safe»: a sentence with its subject, and what that one says besides. */
export function participle(copy: Copy, from: number, to: number, source: string): Tie | null {
  const {hashes, kinds, depths} = copy
  for (let verb = from + 3; verb < to - 3; verb++) {
    if (kinds[verb - 1] !== TokenKind.comma || depths[verb] !== 0 || !SAYING.has(hashes[verb] as number)) continue
    const speaker = subjectOf(copy, verb, source)
    if (!speaker) return null
    const that = hashes[verb + 1] === THAT ? verb + 2 : verb + 1
    return {
      cue: run(Label.cueBegin, verb, verb + 1),
      source: speaker,
      contents: [run(Label.contentBegin, that, to)]
    }
  }
  return null
}
const SAYING = hashesOf('declaring saying insisting arguing claiming stressing vowing')

const JOINS = hashesOf('but and yet still so')

/** «Speaking in Orval, Ruiz alleged that …»: what follows the comma. */
function pastAside({kinds, ends, hashes}: Copy, begins: number, to: number, source: string): number {
  // «In a letter to the district, a lawyer demands that …»
  const paper = IN.has(hashes[begins] as number) && A.has(hashes[begins + 1] as number)
  if (!paper && !isGerund(source, ends[begins] as number)) return begins
  for (let at = begins + 1; at < to && at - begins <= ASIDE && isWord(kinds[at]); at++)
    if (kinds[at + 1] === TokenKind.comma) return at + 2
  return begins
}
const ASIDE = 12
const IN = hashesOf('in')
const A = hashesOf('a an')

/** Where `that` stands right after a verb, or after when and where that was: «estimated in 1970 that»; else -1. */
function thatAfter({hashes, kinds}: Copy, from: number, to: number): number {
  if (hashes[from] === THAT) return from
  if (!WHEN.has(hashes[from] as number)) return -1
  for (let at = from + 1; at < to && at - from <= TIME && isWord(kinds[at]); at++) if (hashes[at] === THAT) return at
  return -1
}
const WHEN = hashesOf('in on at last this late early yesterday today after before during')
const TIME = 5
