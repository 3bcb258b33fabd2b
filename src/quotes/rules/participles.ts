import {deeds} from '../../lexicon/cues.js'
import {isFinite, isGerund, isSign} from '../words/forms.js'
import {Label} from '../tagger/labels.js'
import type {Labelled, Tie} from '../tagger/link.js'
import {pastPlural, subjectOf} from './presenters.js'
import {isVerb} from '../words/report.js'
import {sentenceOf} from '../words/sentences.js'
import {hashesOf, hashOf, TokenKind} from '../words/tokens.js'
import type {Copy} from '../types.js'

/**
 * Who speaks is whom the sentence is about, where a verb in -ing after a comma has nobody:
 *
 *     Volantis (AMS: VOL), a maker of jars, cut its forecast, saying orders were late.
 *     --------                                                ^^^^^^ ^^^^^^^^^^^^^^^^
 */
export function participles(copy: Copy, ties: Tie[], text: string): Tie[] {
  const {kinds, hashes, ends, depths} = copy
  for (const tie of ties) {
    const {cue, contents} = tie
    if (cue && contents.length > 0) withBoth(copy, tie, cue, text)
    if (!cue || contents.length === 0 || kinds[cue.from - 1] !== TokenKind.comma || depths[cue.from] !== 0) continue
    if (!isVerb(hashes[cue.from] as number) || !isGerund(text, ends[cue.from] as number)) continue
    const many = crowd(copy, cue.from, text)
    if (many && (!tie.source || (tie.source.from >= many.from && tie.source.to < many.to))) tie.source = many
    else if (tie.source) tie.source = plural(copy, tie.source, text)
    else tie.source = subjectOf(copy, cue.from, text) ?? ownSubject(copy, cue.from)
  }
  return ties
}

/** «The vote was close, with |Ana Ruiz and Tom Beck| each saying they led»: who stands between. */
function withBoth({hashes, kinds, ends, depths}: Copy, tie: Tie, cue: Labelled, text: string): void {
  if (!isGerund(text, ends[cue.from] as number) || depths[cue.from] !== 0) return
  const to = BOTH.has(hashes[cue.from - 1] as number) ? cue.from - 1 : cue.from
  let from = to
  while (to - from <= WITH_WHOM && hashes[from - 1] !== WITH && !isSign(kinds[from - 1]) && from > 1) from--
  if (hashes[from - 1] !== WITH || kinds[from - 2] !== TokenKind.comma || from === to) return
  if (tie.source && tie.source.from >= from) return
  tie.source = {label: Label.sourceBegin, from, to}
}
const BOTH = hashesOf('each both')
const WITH = hashOf('with')
/** Most words of who that is. */
const WITH_WHOM = 16

/** «Tea farmers in Kericho are uprooting bushes, saying …»: with its plural, where a word stands alone that opens the sentence. */
function plural(copy: Copy, source: Labelled, text: string): Labelled {
  const {from, to} = source
  if (to !== from + 1 || from !== copy.sentences[sentenceOf(copy.sentences, from)]) return source
  return {...source, to: pastPlural(copy, to, text)}
}

/** «Its spokeswoman would not be drawn, saying …»: a possessive and a noun, with which the sentence begins. */
function ownSubject({hashes, kinds, sentences}: Copy, cue: number): Labelled | null {
  const from = sentences[sentenceOf(sentences, cue)] as number
  if (!OWN.has(hashes[from] as number) || kinds[from + 1] !== TokenKind.lower) return null
  return HELPS.has(hashes[from + 2] as number) ? {label: Label.sourceBegin, from, to: from + 2} : null
}
const OWN = hashesOf('his her its their')
const HELPS = hashesOf('would will could did was is has had declined refused')

/** «About 300 nurses walked out, saying …», «Hundreds of nurses …»: so many, with whom the sentence begins. */
function crowd(copy: Copy, cue: number, text: string): Labelled | null {
  const {hashes, kinds, sentences} = copy
  const from = sentences[sentenceOf(sentences, cue)] as number
  let to = from
  while (ABOUT.has(hashes[to] as number)) to++
  if (CROWDS.has(hashes[to] as number) && hashes[to + 1] === OF) to += 2
  else if (kinds[to] === TokenKind.number) to++
  else return null
  const noun = to
  while (to - noun <= NOUN && kinds[to] === TokenKind.lower && !does(copy, to, text)) to++
  if (to === noun || to - noun > NOUN || !does(copy, to, text)) return null
  const last = (copy.ends[to - 1] as number) - 1
  return text[last] === 's' || hashes[to - 1] === PEOPLE ? {label: Label.sourceBegin, from, to} : null
}
const does = (copy: Copy, at: number, text: string): boolean =>
  copy.kinds[at] === TokenKind.lower && (DEEDS.has(copy.hashes[at] as number) || isFinite(text, copy, at))
const ABOUT = hashesOf('about some nearly almost around roughly more fewer less than over up to at least')
const CROWDS = hashesOf('hundreds dozens thousands scores')
const OF = hashOf('of')
const PEOPLE = hashOf('people')
const DEEDS = hashesOf(deeds)
/** Most words of such a noun with what stands before it. */
const NOUN = 4
