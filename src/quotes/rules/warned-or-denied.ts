import {isGerund} from '../words/forms.js'
import {isVerb} from '../words/report.js'
import {subjectOf} from './presenters.js'
import {Label} from '../tagger/labels.js'
import type {Tie} from '../tagger/link.js'
import {hashesOf, hashOf, TokenKind} from '../words/tokens.js'
import {isCapital, isWord} from '../words/text.js'
import type {Copy} from '../types.js'

/** Most words of who warns, and of when. */
const SPEAKER = 8
const TIME = 5

/** «The weather service had warned on Tuesday of the highest tide»: a subject, and what it warns of. */
export function warning({hashes, kinds, depths}: Copy, from: number, to: number): Tie | null {
  let verb = from + 1
  while (verb < to && verb - from <= SPEAKER && isWord(kinds[verb]) && !WARNS.has(hashes[verb] as number)) verb++
  if (!WARNS.has(hashes[verb] as number) || depths[verb] !== 0 || !isCapital(kinds[from])) return null
  let end = verb
  while (end > from + 1 && HAS.has(hashes[end - 1] as number)) end--
  for (let at = from; at < end; at++) if (BARRED.has(hashes[at] as number)) return null
  let of = verb + 1
  while (of < verb + TIME && DAY.has(hashes[of] as number)) of++
  if (!OF.has(hashes[of] as number) || of >= to - 1) return null
  let last = of
  while (last < to && kinds[last] !== TokenKind.comma && kinds[last] !== TokenKind.semicolon) last++
  return {
    cue: {label: Label.cueBegin, from: verb, to: verb + 1},
    source: {label: Label.sourceBegin, from, to: end},
    contents: [{label: Label.contentBegin, from: of, to: last}]
  }
}
const WARNS = hashesOf('warned warns')
const HAS = hashesOf('has have had also')
const OF = hashesOf('of against about')
const DAY = hashesOf(
  'on last this late early today yesterday week month monday tuesday wednesday thursday friday saturday sunday'
)
const BARRED = hashesOf(
  'that who which if when because but and as while how what why is are was were will would can could may might'
)

/** «It also threatened to strike from Monday»: a subject without a clause, and what it threatens or vows to do. */
export function threat({hashes, kinds, depths}: Copy, from: number, to: number): Tie | null {
  let verb = from + 1
  while (verb < to && verb - from <= SPEAKER && isWord(kinds[verb]) && !VOWS.has(hashes[verb] as number)) verb++
  if (!VOWS.has(hashes[verb] as number) || depths[verb] !== 0 || !isCapital(kinds[from])) return null
  if (hashes[verb + 1] !== TO || kinds[verb + 2] !== TokenKind.lower || verb + 2 >= to) return null
  let end = verb
  while (end > from + 1 && HAS.has(hashes[end - 1] as number)) end--
  for (let at = from; at < end; at++) if (BARRED.has(hashes[at] as number)) return null
  let last = verb + 2
  while (last < to && kinds[last] !== TokenKind.comma && kinds[last] !== TokenKind.semicolon) last++
  return {
    cue: {label: Label.cueBegin, from: verb, to: verb + 1},
    source: {label: Label.sourceBegin, from, to: end},
    contents: [{label: Label.contentBegin, from: verb + 1, to: last}]
  }
}
const VOWS = hashesOf('threatened vowed pledged promised')
const TO = hashOf('to')

/** «Armand, reached in Lyon, denied stealing it»: a subject, and what it denies or admits. */
export function denial(copy: Copy, from: number, to: number, source: string): Tie | null {
  const {hashes, kinds, depths, ends} = copy
  for (let verb = from + 1; verb < to - 2; verb++) {
    if (!DENIES.has(hashes[verb] as number) || depths[verb] !== 0) continue
    if (!isGerund(source, ends[verb + 1] as number) || isVerb(hashes[verb + 1] as number)) return null
    const speaker = subjectOf(copy, verb + 1, source)
    if (!speaker || speaker.from !== from) return null
    let end = verb + 1
    while (end < to && kinds[end] !== TokenKind.comma && kinds[end] !== TokenKind.semicolon) end++
    return {
      cue: {label: Label.cueBegin, from: verb, to: verb + 1},
      source: speaker,
      contents: [{label: Label.contentBegin, from: verb + 1, to: end}]
    }
  }
  return null
}
const DENIES = hashesOf('denied denies admitted admits')
