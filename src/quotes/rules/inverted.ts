import {isFinite, isGerund, isPast, isSign} from '../words/forms.js'
import {firstNot, isCapital, isWord} from '../words/text.js'
import {Label} from '../tagger/labels.js'
import type {Labelled, Tie} from '../tagger/link.js'
import {isNamed} from './speaker-words.js'
import {CLAUSE} from './presenters.js'
import {contentOf} from './quotation.js'
import {isVerb} from '../words/report.js'
import {sentenceOf} from '../words/sentences.js'
import {hashesOf, hashOf, TokenKind} from '../words/tokens.js'
import type {Copy} from '../types.js'

/**
 * Who speaks, where that comes right after the verb and a tagger took others for it:
 *
 *     “It is gone,” shouted a driver in a vest, as dozens cheered.        The doors have no locks, says its head Tom Beck.
 *                   ^^^^^^^ ------------------                                                     ^^^^ -----------------
 */
export function inverted(copy: Copy, ties: Tie[], text: string): Tie[] {
  for (const tie of ties) {
    afterMarks(copy, tie, text)
    afterClause(copy, tie, text)
  }
  return ties
}

/** Most words of who speaks. */
const WHO = 14

/** «…,” shouted a driver in a vest, as …» */
function afterMarks(copy: Copy, tie: Tie, text: string): void {
  const {kinds, depths} = copy
  const {cue, source} = tie
  if (!cue || !isBare(copy, cue, text) || kinds[cue.from - 1] !== TokenKind.close || depths[cue.from] !== 0) return
  const last = kinds[cue.from - 2]
  if (last !== TokenKind.comma && last !== TokenKind.query) return
  const to = whoAfter(copy, cue.to, text)
  if (to < 0) return
  // Another who is named only after a sign, or nobody: «…,” commented one user»
  if (source ? source.from < to : !(isTold(copy, cue.from, text) && tie.contents.some(({from}) => from === cue.to)))
    return
  own(tie, cue.to, to)
  if (tie.contents.length > 0) return
  let index = firstNot(copy.quotations, ({open}) => open < cue.from) - 1
  while (index > 0 && copy.quotations[index]?.depth !== 0) index--
  const quotation = copy.quotations[index]
  if (quotation?.close === cue.from - 1) tie.contents = [contentOf(copy, quotation)]
}

/** «commented», «wrote»; not «describe» */
const isTold = ({hashes, ends}: Copy, at: number, text: string): boolean =>
  isPast(text, ends[at] as number) || TOLD.has(hashes[at] as number)
const TOLD = hashesOf('said says wrote writes told')

/** «…, says its head Tom Beck.»: the clause before the comma is what is said, and no sentence before that. */
function afterClause(copy: Copy, tie: Tie, text: string): void {
  const {kinds, hashes, depths, sentences} = copy
  const {cue, source, contents} = tie
  if (!cue || !SAYS.has(hashes[cue.from] as number) || cue.to !== cue.from + 1) return
  if (kinds[cue.from - 1] !== TokenKind.comma) return
  const sentence = sentenceOf(sentences, cue.from)
  const begins = sentences[sentence] as number
  // «It will open in May, a year late, said a statement»: no speaker between commas
  const beside = source && source.to === cue.from - 1 && contents.some(({from}) => from === cue.to)
  if (
    hashes[cue.from] === ANNOUNCED || beside
      ? !hasMainVerb(copy, begins, cue.from, text)
      : isHere(copy, source, sentence)
  )
    return
  const to = whoAfter(copy, cue.to, text)
  const ends = (sentences[sentence + 1] as number) - 1
  if (to < 0 || (to < ends && !isAppended(copy, to, ends, text))) return
  if (!contents.some(({from}) => from >= cue.to && from < to)) return
  own(tie, cue.to, to)
  for (let at = begins; at < cue.from; at++) if (depths[at] !== 0) return
  if (cue.from - begins > LEAST) tie.contents = tie.contents.filter((one) => one.to > begins)
}
/** Whether who speaks stands in a sentence, and not in the next. */
const isHere = ({sentences}: Copy, source: Labelled | null, sentence: number): boolean =>
  source !== null && sentenceOf(sentences, source.from) <= sentence
const SAYS = hashesOf('said says announced')
const ANNOUNCED = hashOf('announced')

/** «That is no proof, cautioned lead author Ana Ruiz, a biologist.»: a sentence in which a tagger saw nothing. */
export function inverse(copy: Copy, from: number, to: number, text: string): Tie | null {
  const {kinds, hashes, depths} = copy
  for (let verb = from + CLAUSAL; verb < to - 1; verb++) {
    if (kinds[verb - 1] !== TokenKind.comma || kinds[verb] !== TokenKind.lower) continue
    if (depths[verb] !== 0 || !INVERTED.has(hashes[verb] as number)) continue
    const who = whoAfter(copy, pastRole(copy, verb + 1, to), text)
    if (who < 0 || (who < to && kinds[who] !== TokenKind.comma) || !hasMainVerb(copy, from + 1, verb, text)) continue
    return {
      cue: {label: Label.cueBegin, from: verb, to: verb + 1},
      source: {label: Label.sourceBegin, from: verb + 1, to},
      contents: [{label: Label.contentBegin, from, to: verb - 1}]
    }
  }
  return null
}
/** «|lead author| Ana Ruiz»: the name after what its bearer is. */
function pastRole(copy: Copy, from: number, to: number): number {
  let at = from
  while (at < to && at - from < ROLE && copy.kinds[at] === TokenKind.lower && isNamed(copy, at)) at++
  return isCapital(copy.kinds[at]) ? at : from
}
const ROLE = 5
/** Fewest tokens before the verb. */
const CLAUSAL = 4
const INVERTED = hashesOf(
  'said says warned warns cautioned admitted argued argues added adds explained explains recalled joked insisted insists noted notes claimed predicted stressed conceded wrote complained suggested concluded remarked quipped'
)

/** «He was sentenced today, announced Ana Ruiz.»; not «The mill, built in 1744, announced Project Wheel.» */
function hasMainVerb(copy: Copy, from: number, to: number, text: string): boolean {
  for (let at = from; at < to && copy.kinds[at] !== TokenKind.comma && !CLAUSE.has(copy.hashes[at] as number); at++)
    if (isFinite(text, copy, at)) return true
  return false
}

/** «…, announced Ana Ruiz, United States Attorney for the District of Orval.»: what somebody is, up to the end. */
function isAppended(copy: Copy, comma: number, ends: number, text: string): boolean {
  if (copy.kinds[comma] !== TokenKind.comma || !isCapital(copy.kinds[comma - 1]) || ends - comma > WHO) return false
  for (let at = comma + 1; at < ends; at++)
    if (!isNamed(copy, at) || isFinite(text, copy, at) || copy.depths[at] !== 0) return false
  return true
}
/** Fewest words of a clause that somebody says. */
const LEAST = 6

const isBare = ({kinds, hashes, ends}: Copy, {from, to}: Labelled, text: string): boolean =>
  to === from + 1 &&
  kinds[from] === TokenKind.lower &&
  isVerb(hashes[from] as number) &&
  !isGerund(text, ends[from] as number)

/** The end of the words for somebody that begin at a token; -1 where there are none. */
function whoAfter(copy: Copy, from: number, text: string): number {
  const {kinds, hashes, length} = copy
  if (!isCapital(kinds[from]) && !OPENS.has(hashes[from] as number)) return -1
  let to = from
  while (
    to < length &&
    (isWord(kinds[to]) || isInitial(copy, to) || isBetween(copy, to)) &&
    !CLAUSE.has(hashes[to] as number)
  ) {
    if (isInitial(copy, to) || isBetween(copy, to)) {
      to++
      continue
    }
    // «one user under the post»
    const noun = to > from && ARTICLES.has(hashes[to - 1] as number)
    if (to - from > WHO || !(noun || isNamed(copy, to))) return -1
    // «a statement issued by the council»
    if (to > from && isFinite(text, copy, to) && !(ISSUED.has(hashes[to] as number) && !isSign(kinds[to + 1])))
      return -1
    to++
  }
  return to > from + 1 || isCapital(kinds[from]) ? to : -1
}
/** The sign between the names of a house: «Pell & Shaw». */
const isBetween = ({kinds}: Copy, to: number): boolean =>
  kinds[to] === TokenKind.other && isCapital(kinds[to - 1]) && isCapital(kinds[to + 1])
/** The stop of an initial within a name: «Ana M. Ruiz». */
const isInitial = ({kinds}: Copy, at: number): boolean =>
  kinds[at] === TokenKind.stop && kinds[at - 1] === TokenKind.initial && isCapital(kinds[at + 1])
const ISSUED = hashesOf('issued published released posted signed obtained carried')
const ARTICLES = hashesOf('a an the')
const OPENS = hashesOf('a an the its his her their one another two three four five several some')

function own(tie: Tie, from: number, to: number): void {
  tie.source = {label: Label.sourceBegin, from, to}
  tie.contents = tie.contents.filter((content) => content.to <= from || content.from >= to)
}
