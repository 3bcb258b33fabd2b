/**
 * The noun of who speaks, which a tagger gave to the verb:
 *
 *     the agency’s scientific panel recommended        13 medical colleges appealed
 *     ----------------------------- ^^^^^^^^^^^        ------------------- ^^^^^^^^
 */
import {titles} from '../../lexicon/titles.js'
import type {Tie} from '../tagger/link.js'
import type {Copy} from '../types.js'
import {isFinite} from '../words/forms.js'
import {isVerb} from '../words/report.js'
import {isCapital, wordsOf} from '../words/text.js'
import {hashesOf, hashOf, TokenKind} from '../words/tokens.js'
import {DETERMINERS, isNamed} from './speaker-words.js'

/** «the agency’s scientific panel recommended»: what is somebody’s goes with the speaker, not with the verb. */
export function owned({hashes, kinds, starts, ends}: Copy, {cue, source}: Tie, text: string): void {
  if (!cue || !source || source.to !== cue.from) return
  // «the strikers’ |song| accuses»
  const sign = starts[cue.from - 1] as number
  const many =
    ends[cue.from - 2] === sign && ends[cue.from - 1] === sign + 1 && (text[sign] === "'" || text[sign] === '’')
  if (!many && kinds[cue.from - 1] !== TokenKind.clitic) return
  let verb = cue.from
  while (verb < cue.to - 1 && kinds[verb] === TokenKind.lower && !isVerb(hashes[verb] as number)) verb++
  if (verb === cue.from || !isVerb(hashes[verb] as number) || (many && verb - cue.from > 2)) return
  source.to = verb
  cue.from = verb
}

/** «Tarnland’s central |bank|», «The environment |minister|»: the noun that what stands before it waits for. */
export function wholeBody(copy: Copy, {cue, source}: Tie, text: string): void {
  const {hashes, kinds} = copy
  if (!cue || !source || source.to >= cue.from || source.to - source.from > NOUN) return
  if (kinds[source.to - 1] !== TokenKind.lower || kinds[source.to] !== TokenKind.lower) return
  const {word} = wordsOf(text, copy)
  const role = titles.has(word(source.to)) && !titles.has(word(source.to - 1))
  if (
    (hashes[source.to - 1] === CENTRAL && hashes[source.to] === BANK) ||
    (role && DETERMINERS.has(hashes[source.from] as number))
  )
    source.to++
}
/** «|Pieter van| Hoecke has warned»: the name goes on before a small word of it. */
export function withParticle({hashes, kinds}: Copy, {source}: Tie): void {
  if (!source || !isCapital(kinds[source.from])) return
  let at = source.from - 1
  while (kinds[at] === TokenKind.lower && PARTICLES.has(hashes[at] as number)) at--
  if (at === source.from - 1 || !isCapital(kinds[at])) return
  while (isCapital(kinds[at - 1])) at--
  source.from = at
}
const PARTICLES = hashesOf('van von der den de del della di da dos du la le el al bin ibn ter ten')

/** «The Tarn Union |mission in Orval|»: the body that capitals own, and where it is. */
export function missionOf({hashes, kinds}: Copy, {cue, source}: Tie): void {
  if (!cue || !source || source.to >= cue.from || !isCapital(kinds[source.to - 1])) return
  if (!MISSIONS.has(hashes[source.to] as number) || kinds[source.to] !== TokenKind.lower) return
  let to = source.to + 1
  if (PLACES.has(hashes[to] as number) && isCapital(kinds[to + 1]) && to + 1 < cue.from) {
    to += 2
    while (to < cue.from && isCapital(kinds[to])) to++
  }
  source.to = to
}
const MISSIONS = hashesOf('mission office embassy delegation ministry agency council team board bureau branch panel')
const PLACES = hashesOf('in to for')
const CENTRAL = hashOf('central')
const BANK = hashOf('bank')

/** «His brother was calm, saying …»: whose brother that is stands for no speaker. */
export function possessed(copy: Copy, {cue, source}: Tie, text: string): void {
  const {hashes, kinds} = copy
  if (!cue || !source || source.to !== source.from + 1 || source.to !== cue.from) return
  if (!POSSESSIVES.has(hashes[source.from] as number)) return
  let verb = cue.from
  while (verb < cue.to && kinds[verb] === TokenKind.lower && !isFinite(text, copy, verb)) verb++
  if (verb === cue.from || verb >= cue.to - 1 || verb - cue.from > 3) return
  source.to = verb
  cue.from = verb
}
const POSSESSIVES = hashesOf('his her their its')

/** «13 medical colleges appealed»: a number is part of who speaks. */
export function counted(copy: Copy, {cue, source: speaker}: Tie, text: string): void {
  const {kinds} = copy
  if (!cue || !speaker || speaker.to !== speaker.from + 1 || kinds[speaker.from] !== TokenKind.number) return
  let to = speaker.to
  while (to < cue.to && to - speaker.from <= NOUN && isNamed(copy, to)) to++
  if (
    to < cue.from ||
    to === cue.to ||
    !wordsOf(text, copy)
      .word(to - 1)
      .endsWith('s')
  )
    return
  speaker.to = to
  cue.from = to
}
/** Most words of such a noun, and of what goes before it in its sentence. */
const NOUN = 5
