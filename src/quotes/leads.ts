import type {Labelled, Tie} from './link.js'
import {Label} from './labels.js'
import {isName, nameAfter} from './complete.js'
import {isVerb} from './report.js'
import {sentenceOf} from './sentences.js'
import {hashOf, TokenKind} from './tokens.js'
import type {Copy} from './types.js'

/** Fewest tokens of a statement that a tagger overlooked whole. */
const LEAST = 8

/**
 * What stands before `, said X` and `, X said` is said from the sentence's first word on:
 *
 *     The tunnel will open in 2026, a year late, said a joint statement issued on Monday.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function leads(copy: Copy, ties: Tie[]): Tie[] {
  for (const tie of ties) {
    short(copy, tie)
    named(copy, tie)
    based(copy, tie)
    impersonal(copy, tie)
    whole(copy, tie)
  }
  const taken = ties.flatMap(({cue, source, contents}) => [
    ...(cue ? [cue] : []),
    ...(source ? [source] : []),
    ...contents
  ])
  for (const tie of ties) {
    const {cue, source} = tie
    if (!cue) continue
    const begins = copy.sentences[sentenceOf(copy.sentences, cue.from)] as number
    const first = source && source.from >= begins && source.to === cue.from ? source.from : cue.from
    // A source parted from its verb («Ruiz, its founder, said») is what the comma belongs to.
    if (source && source.from >= begins && source.to < cue.from) continue
    if (first - begins < 4 || copy.kinds[first - 1] !== TokenKind.comma || (copy.depths[first] as number) > 0) continue
    if (source && first === cue.from && source.from > cue.to && near(copy, cue.to, source.from))
      tie.source = {...source, from: cue.to}
    const own = tie.contents
    if (own.length > 1 || own.some(({from, to}) => from < begins || to > first)) continue
    const region = {from: begins, to: first - 1}
    if (own.length === 0 && region.to - region.from < LEAST) continue
    const mine = new Set<Labelled>([cue, ...(source ? [source] : []), ...own])
    if (taken.some((run) => !mine.has(run) && run.from < region.to && run.to > region.from)) continue
    if (marked(copy, region.from, own[0]?.from ?? region.to)) continue
    tie.contents = [{label: Label.contentBegin, from: region.from, to: Math.max(own[0]?.to ?? region.to, region.to)}]
  }
  return ties
}

/** A cue of one verb of saying; an article after it begins the speaker: «said a joint statement issued by …». */
function short({hashes, kinds}: Copy, tie: Tie): void {
  const {cue, source} = tie
  if (
    !cue ||
    cue.to - cue.from < 3 ||
    !isVerb(hashes[cue.from] as number) ||
    !ARTICLES.has(hashes[cue.from + 1] as number)
  )
    return
  const from = cue.from + 1
  if (source && (source.from < cue.to || source.from > cue.to + 2)) return
  let to = source?.to ?? cue.to
  // «issued by the United States and Iraq»
  if (hashes[to] === AND && kinds[to + 1] === TokenKind.capital) for (to += 2; kinds[to] === TokenKind.capital;) to++
  tie.source = {label: Label.sourceBegin, from, to}
  tie.cue = {...cue, to: from}
}

const ARTICLES: ReadonlySet<number> = new Set(['a', 'an', 'the', 'his', 'her', 'its', 'their', 'one'].map(hashOf))

const AND = hashOf('and')
const ACCORDING = hashOf('according')
const IT = hashOf('it')
const BY = hashOf('by')
const THAT = hashOf('that')
const BE: ReadonlySet<number> = new Set(['was', 'is', 'been'].map(hashOf))
const HAS: ReadonlySet<number> = new Set(['has', 'had'].map(hashOf))

/** «According to the operator, Orval Ropeways, the track was new»: the name belongs to whom the words are of. */
function named(copy: Copy, {cue, source, contents}: Tie): void {
  const [content] = contents
  if (!cue || !source || !content || copy.hashes[cue.from] !== ACCORDING) return
  const {kinds} = copy
  if (content.from !== source.to + 1 || kinds[source.to] !== TokenKind.comma) return
  const to = nameAfter(copy, content.from)
  if (to - content.from < 2 || kinds[to] !== TokenKind.comma || to + 2 >= content.to) return
  if (kinds[source.to - 1] !== TokenKind.lower || !ARTICLES.has(copy.hashes[source.from] as number)) return
  source.to = to
  content.from = to + 1
}

/** «the Cambridge, Massachusetts-based company»: a place's comma parts no speaker. */
function based(copy: Copy, tie: Tie): void {
  const {kinds, hashes} = copy
  const {source, contents} = tie
  if (!source || source.to - source.from < 2 || kinds[source.to - 1] !== TokenKind.lower) return
  if (kinds[source.from - 1] !== TokenKind.comma || !isName(kinds[source.from])) return
  let from = source.from - 1
  while (from > 0 && source.from - from < 5 && isName(kinds[from - 1])) from--
  if (from === source.from - 1 || !ARTICLES.has(hashes[from - 1] as number)) return
  source.from = from - 1
  for (const content of contents) if (content.from < source.from && content.to > source.from) content.to = source.from
}

/** A statement that a tagger ends at an aside, before its verb: «said the tortoise, named Biscuit, had escaped». */
function whole({kinds, hashes, depths, sentences}: Copy, {cue, contents}: Tie): void {
  const [content] = contents
  if (!cue || !content || contents.length > 1 || content.from < cue.to || content.to - content.from > SUBJECT) return
  if (!SAYS.has(hashes[cue.to - 1] as number) || !ARTICLES.has(hashes[content.from] as number)) return
  if (kinds[content.to] !== TokenKind.comma || !ASIDES.has(hashes[content.to + 1] as number)) return
  for (let at = content.from; at < content.to; at++)
    if (depths[at] !== 0 || isVerb(hashes[at] as number) || HELPS.has(hashes[at] as number)) return
  content.to = Math.max(content.to, sentences[sentenceOf(sentences, cue.from) + 1] as number)
}
/** Most words of a subject. */
const SUBJECT = 6
const setOf = (words: string): ReadonlySet<number> => new Set(words.split(' ').map(hashOf))
const SAYS = setOf('said says')
const ASIDES = setOf('named called known nicknamed dubbed which who whose')
const HELPS = setOf('is are was were be been has have had will would can could may might should must do does did')

/**
 * Words that nobody says as a subject:
 *
 *     Work starts in March, it was announced on Monday by the mayor, Ana Ruiz.
 *     ^^^^^^^^^^^^^^^^^^^^         ^^^^^^^^^           ^^^^^^^^^^^^^^^^^^^
 */
function impersonal(copy: Copy, tie: Tie): void {
  const {hashes, kinds, sentences} = copy
  const {cue} = tie
  if (!cue) return
  let verb = cue.from
  while (verb < cue.to - 1 && !isVerb(hashes[verb] as number)) verb++
  let it = verb - 1
  if (!BE.has(hashes[it] as number)) return
  it--
  if (HAS.has(hashes[it] as number)) it--
  if (hashes[it] !== IT) return
  const sentence = sentenceOf(sentences, verb)
  const begins = sentences[sentence] as number
  let end = sentences[sentence + 1] as number
  while (end > verb && (kinds[end - 1] as number) >= TokenKind.comma) end--
  let by = verb + 1
  while (by < end && hashes[by] !== BY && hashes[by] !== THAT) by++
  tie.cue = {...cue, from: verb, to: verb + 1}
  if (kinds[it - 1] === TokenKind.comma && it - begins > 4) {
    tie.contents = [{label: Label.contentBegin, from: begins, to: it - 1}]
    tie.source = hashes[by] === BY && by + 1 < end ? {label: Label.sourceBegin, from: by + 1, to: end} : null
  } else if (tie.source && tie.source.from <= it && tie.source.to > it) tie.source = null
}

const REACH = 8

/** Whether only words stand between two tokens: «said a joint statement issued by the …». */
function near({kinds}: Copy, from: number, to: number): boolean {
  if (to - from > REACH) return false
  for (let at = from; at < to; at++) if (kinds[at] !== TokenKind.lower) return false
  return true
}

const marked = ({depths}: Copy, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if ((depths[at] as number) > 0) return true
  return false
}
