import {isAdverb, isGerund, isPast} from '../words/forms.js'
import {isCapital, isWord} from '../words/text.js'
import {Label} from '../tagger/labels.js'
import type {Labelled, Tie} from '../tagger/link.js'
import {CLAUSE, isSubject, SPEAKER, speakerBefore, subjectOf} from './presenters.js'
import {putSo} from './put-so.js'
import {sourceAt} from './speaker-words.js'
import {begins, contentOf, nameAfter} from './quotation.js'
import {isVerb} from '../words/report.js'
import {sentenceOf} from '../words/sentences.js'
import {hashesOf, hashOf, TokenKind} from '../words/tokens.js'
import type {Copy, Quotation} from '../types.js'

const POINTS = hashOf('points')
const OUT = hashOf('out')
const ON = hashOf('on')

/** Most words of a name. */
const NAME = 6

const cueOf = (at: number): Labelled => ({label: Label.cueBegin, from: at, to: at + 1})

/**
 * What presents a quotation of which no label tells:
 *
 *     “We lost it all,” a farmer in the ad states.        Ruiz: “We will see.”
 *     “What a night!” beamed Ana Ruiz of Orval.           She turned to the crowd again: “Go home, all of you.”
 */
export function presented(copy: Copy, quotation: Quotation, text: string): Tie | null {
  const {open, close} = quotation
  if (close - open < 3) return null
  const contents = [contentOf(copy, quotation)]
  const before = open > 0 ? copy.kinds[open - 1] : undefined
  const tie = (cue: number, speaker: Labelled | null): Tie => ({
    cue: cue < 0 ? null : cueOf(cue),
    source: speaker,
    contents
  })
  const early =
    before === TokenKind.colon
      ? announced(copy, open - 1, text)
      : before === TokenKind.comma && isSentence(copy, quotation)
        ? telling(copy, open - 1, text)
        : null
  if (early) return {...early, contents}
  const told = toldAfter(copy, quotation, text)
  if (told) return {...told, contents}
  if (before !== TokenKind.colon || !isSentence(copy, quotation)) return null
  return tie(-1, subjectOf(copy, open - 1, text))
}

/** Who announces what follows a colon, and by which verb: «Ruiz:», «A sign reads:», «Ruiz disagreed:». */
export function announced(copy: Copy, colon: number, text: string): Presenter | null {
  const name = named(copy, colon)
  if (name) return {cue: null, source: name}
  const reading = reads(copy, colon - 1)
  return reading ? {cue: cueOf(colon - 1), source: reading} : telling(copy, colon, text)
}
type Presenter = Pick<Tie, 'cue' | 'source'>

/** The verb right before a sign, and whose it is. */
function telling(copy: Copy, sign: number, text: string): Presenter | null {
  const verb = verbBefore(copy, sign, text)
  if (verb < 0) return null
  const source = speakerBefore(copy, verb, text)
  return source || isVerb(copy.hashes[verb] as number) ? {cue: cueOf(verb), source} : null
}

/** Whether what stands in marks is a sentence and no title: its first letter a capital, a stop at its end, most words small. */
export function isSentence({kinds, length}: Copy, {open, close}: Quotation): boolean {
  const last = kinds[Math.min(close, length) - 1]
  if (last !== TokenKind.stop && last !== TokenKind.query && last !== TokenKind.dots) return false
  if (!isCapital(kinds[open + 1]) && kinds[open + 1] !== TokenKind.bracket) return false
  let small = 0
  const to = Math.min(close, length, open + LONGEST)
  for (let at = open + 1; at < to; at++)
    if (kinds[at] === TokenKind.lower || kinds[at] === TokenKind.clitic) small++
    else if (isCapital(kinds[at])) small--
  return small > 0
}
const LONGEST = 40

/** «Ruiz: “…”», «Rep. Ana Ruiz (D): “…”», «Former mayor of Orval Ana Ruiz: “…”», «From the report: “…”». */
function named(copy: Copy, colon: number): Labelled | null {
  const {kinds, hashes, sentences} = copy
  const opens = sentences[sentenceOf(sentences, colon)] as number
  const to = beforeBracket(copy, opens, colon)
  const from = nameBefore(copy, opens, to)
  // «Q: “…” A: “…”»
  if (to === from + 1 && kinds[from] === TokenKind.initial) return null
  if (from < to && (from === opens || kinds[from - 1] === TokenKind.dash)) return sourceAt(from, to)
  // «Here’s Ruiz in 1992: “…”»
  if (hashes[opens] === HERE && kinds[opens + 1] === TokenKind.clitic) {
    const end = nameAfter(copy, opens + 2)
    return end > opens + 2 && end <= to ? sourceAt(opens + 2, end) : null
  }
  let at = to
  while (at > opens && to - at <= NAME && isWord(kinds[at - 1]) && hashes[at - 1] !== FROM) at--
  if (hashes[at - 1] === FROM && at < to) {
    const first = hashes[at - 2] === MORE ? at - 2 : at - 1
    return first === opens || kinds[first - 1] === TokenKind.dash ? sourceAt(at, to) : null
  }
  if (to - from < 2 || to - opens > SPEAKER || !isCapital(kinds[opens])) return null
  for (at = opens; at < from; at++)
    if (!isWord(kinds[at]) || (kinds[at] === TokenKind.lower && PLACES.has(hashes[at] as number))) return null
  return sourceAt(opens, to)
}

/** Where a bracket opens that closes before a token, «Ana Ruiz (D-Orv.): “…”»; else the token. */
function beforeBracket({kinds}: Copy, opens: number, to: number): number {
  if (kinds[to - 1] !== TokenKind.unbracket) return to
  let at = to - 1
  while (at > opens && to - at < NAME && kinds[at] !== TokenKind.bracket) at--
  return kinds[at] === TokenKind.bracket ? at : to
}

const HERE = hashOf('here')
const MORE = hashOf('more')
const FROM = hashOf('from')
const PLACES = hashesOf('on in at to after before with by over as but is are was were has have had says said')

/** Where names begin that stand before a token, two of them joined by `and`. */
function nameBefore({kinds, hashes}: Copy, opens: number, to: number): number {
  let from = to
  while (from > opens && to - from < 2 * NAME) {
    // «Rep. Ana P. Ruiz»
    const short = from < to && kinds[from - 1] === TokenKind.stop && isCapital(kinds[from - 2])
    const joins = from < to && hashes[from - 1] === AND && isCapital(kinds[from - 2])
    if (!isCapital(kinds[from - 1]) && !short && !joins) break
    from--
  }
  return from
}
const AND = hashOf('and')

/** «A sign in the porch now reads: “…”»: its sentence up to the verb. */
function reads({kinds, hashes, sentences}: Copy, verb: number): Labelled | null {
  if (!READS.has(hashes[verb] as number)) return null
  const from = sentences[sentenceOf(sentences, verb)] as number
  let to = verb
  if (NOW.has(hashes[to - 1] as number)) to--
  if (to <= from || verb - from > SPEAKER) return null
  for (let at = from; at < to; at++) if (!isWord(kinds[at])) return null
  return sourceAt(from, to)
}
const READS = hashesOf('reads read says said')
const NOW = hashesOf('now simply still also')

/** The verb right before a sign, but for an adverb or a hearer: «Ruiz boomed:», «she told the crowd,»; else -1. */
function verbBefore(copy: Copy, sign: number, text: string): number {
  const {kinds, hashes, ends} = copy
  let at = sign - 1
  while (at > 0 && sign - at < 4 && (AFTER.has(hashes[at] as number) || isAdverb(text, ends[at] as number))) at--
  // «From the report:» is a noun
  if (kinds[at] === TokenKind.lower && !ARTICLES.has(hashes[at - 1] as number) && isTelling(copy, at, text)) return at
  for (at = sign - 1; at > 0 && sign - at <= HEARER && isWord(kinds[at]); at--)
    if (TELLS.has(hashes[at] as number) && kinds[at] === TokenKind.lower) return at
  return -1
}
const AFTER = hashesOf('back again out simply')
const HEARER = 4
const TELLS = hashesOf('told tells telling asked asks asking')

/** Whether a verb beside a quotation may be how it was said: every verb of saying, and of others the past. */
function isTelling({hashes, ends, kinds}: Copy, at: number, text: string): boolean {
  const hash = hashes[at] as number
  if (isVerb(hash)) return true
  const end = ends[at] as number
  return kinds[at] === TokenKind.lower && isPast(text, end) && !TITLED.has(hash)
}
const TITLED = hashesOf(
  'titled entitled called named dubbed labelled labeled headlined based used needed followed including married supposed'
)

/** «…,” a voice in the ad states.», «…!” beamed Ana Ruiz of Orval.» */
function toldAfter(copy: Copy, {open, close}: Quotation, text: string): Presenter | null {
  const {kinds, hashes, length, ends, sentences} = copy
  const last = kinds[Math.min(close, length) - 1]
  if (last !== TokenKind.comma && last !== TokenKind.query) return null
  const next = close + 1
  if (next + 1 >= length) return null
  const so = putSo(copy, next)
  if (so) return so
  const opens = begins(sentences, open)
  if (kinds[next] === TokenKind.lower && isTelling(copy, next, text)) {
    if (!opens || isGerund(text, ends[next] as number)) return null
    if (!isCapital(kinds[next + 1]) && !(ARTICLES.has(hashes[next + 1] as number) && isVerb(hashes[next] as number)))
      return null
    let to = next + 1
    while (to < length && to - next <= SPEAKER && isWord(kinds[to]) && !CLAUSE.has(hashes[to] as number)) to++
    return {cue: cueOf(next), source: sourceAt(next + 1, to)}
  }
  for (let at = next; at < length && at - close <= SPEAKER; at++) {
    const kind = kinds[at] as number
    if (kind === TokenKind.open || kind === TokenKind.stop || kind === TokenKind.semicolon) return null
    const points = hashes[at] === POINTS && hashes[at + 1] === OUT
    if (kind !== TokenKind.lower) continue
    const known: boolean = points || isVerb(hashes[at] as number)
    if (!known && !(opens && last === TokenKind.comma && at > next && isTelling(copy, at, text))) continue
    // «…,” said of the day» is another's; the verb ends its clause («points out»), or stands at the mark
    const after = hashes[at + 1] === OUT || hashes[at + 1] === ON ? at + 2 : at + 1
    const sign = kinds[after]
    let over = after >= length || sign === TokenKind.stop || sign === TokenKind.comma || sign === TokenKind.colon
    if (!known) over &&= isSubject(copy, next)
    if (!over || at === next) return null
    return {cue: cueOf(at), source: sourceAt(next, at)}
  }
  return null
}
const ARTICLES = hashesOf('a an the')
