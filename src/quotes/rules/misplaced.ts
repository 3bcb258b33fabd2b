import {terming, writings} from '../../lexicon/cues.js'
import {isFinite, isGerund, isSign} from '../words/forms.js'
import {Label} from '../tagger/labels.js'
import type {Labelled, Tie} from '../tagger/link.js'
import {isVerb} from '../words/report.js'
import {sentenceOf} from '../words/sentences.js'
import {isCapital, isWord} from '../words/text.js'
import {quotationAt} from './quotation.js'
import {AUXILIARIES} from './speaker-words.js'
import {hashesOf, hashOf, TokenKind} from '../words/tokens.js'
import type {Copy} from '../types.js'

/**
 * What a tagger took for something else:
 *
 *     A person close to the talks said at least one firm had left.        They held up a banner that read: “Pay us”.
 *     --------------------------- ^^^^ ^^^^^^^^^^^^^^^^^^^^^^^^^^                     --------      ^^^^  ^^^^^^^^
 */
export function misplaced(copy: Copy, ties: Tie[], text: string): Tie[] {
  united(copy, ties)
  for (const tie of ties) {
    swapped(copy, tie, text)
    related(copy, tie, text)
    infinitive(copy, tie)
    appealed(copy, tie)
    signed(copy, tie)
    displayed(copy, tie)
  }
  return merged(
    copy,
    ties.filter((tie) => !isNaming(copy, tie) && !isProverb(copy, tie) && !isBorne(copy, tie)),
    text
  )
}

/** «Gulf Arab states condemned it»: the noun is no verb, and belongs to who speaks. */
function united({hashes, kinds}: Copy, ties: Tie[]): void {
  for (const {cue, source, contents} of [...ties]) {
    if (!cue || !source || contents.length > 0 || cue.to !== cue.from + 1 || hashes[cue.from] !== STATES) continue
    if (source.to !== cue.from || !isCapital(kinds[source.from])) continue
    const same = ties.filter((one) => one.source?.from === source.from && one.cue !== cue)
    for (const one of same) one.source = {...source, to: cue.to}
    if (same.length > 0)
      ties.splice(
        ties.findIndex((one) => one.cue === cue),
        1
      )
  }
}
const STATES = hashOf('states')

/** «A person close to the talks said at least one firm had left»: who says so stands before the verb with no sign between. */
function swapped(copy: Copy, tie: Tie, text: string): void {
  const {hashes, kinds, depths, sentences} = copy
  const {cue, source, contents} = tie
  const [content] = contents
  if (!cue || source || !content || contents.length > 1 || content.to !== cue.from) return
  const sentence = sentenceOf(sentences, cue.from)
  const {from, to} = content
  if (cue.to !== cue.from + 1 || !SAYS.has(hashes[cue.from] as number)) return
  if (from !== sentences[sentence] || to - from > SPEAKER || !OPENS.has(hashes[from] as number)) return
  for (let at = from; at < to; at++) if (depths[at] !== 0 || !isWord(kinds[at]) || isFinite(text, copy, at)) return
  let end = sentences[sentence + 1] as number
  while (end > cue.to && isSign(kinds[end - 1]) && depths[end - 1] === 0) end--
  for (let at = cue.to + 1; at < end; at++)
    if (isFinite(text, copy, at)) {
      tie.source = {label: Label.sourceBegin, from, to}
      tie.contents = [{...content, from: cue.to, to: end}]
      return
    }
}
const SAYS = hashesOf('said says')
const OPENS = hashesOf('a an the one two three four five some several his her its their')
/** Most words of who speaks. */
const SPEAKER = 9

/** «The company that makes the only violet ink said it sold more»: a noun with its clause, from the sentence's first word on. */
function related(copy: Copy, tie: Tie, text: string): void {
  const {hashes, kinds, depths, sentences} = copy
  const {cue, source, contents} = tie
  if (!cue || source || contents[0]?.from !== cue.to || !SAYS.has(hashes[cue.from] as number)) return
  const from = sentences[sentenceOf(sentences, cue.from)] as number
  if (cue.from - from > CLAUSE || cue.from - from < 4 || !OPENS.has(hashes[from] as number)) return
  let clause = false
  for (let at = from; at < cue.from; at++) {
    if (depths[at] !== 0 || !(isWord(kinds[at]) || kinds[at] === TokenKind.clitic)) return
    if (clause || at - from > 4 || !RELATIVES.has(hashes[at] as number)) continue
    // «The survey showed that half of them said …»
    if (isFinite(text, copy, at - 1)) return
    clause = true
  }
  if (clause) tie.source = {label: Label.sourceBegin, from, to: cue.from}
}
const RELATIVES = hashesOf('that which who')
/** Most words of such. */
const CLAUSE = 16

/** «Police said the man, Tom Beck, 38, told them that he was ill»: only the first verb reports, and all that follows is said. */
function merged(copy: Copy, ties: Tie[], text: string): Tie[] {
  const {hashes, kinds, ends} = copy
  const inner = new Set<Tie>()
  ties.forEach((tie, index) => {
    const {cue, contents} = tie
    const [content] = contents
    const next = ties[index + 1]
    const last = next?.contents[next.contents.length - 1]
    if (!cue || !content || !next?.cue || !last || contents.length > 1 || content.from < cue.to) return
    if (!SAYS.has(hashes[cue.to - 1] as number) || next.cue.from <= content.to || last.from < next.cue.to) return
    if ((next.source && next.source.from > cue.to) || isGerund(text, ends[next.cue.to - 1] as number)) return
    if (!isApposed(copy, content)) return
    if (kinds[content.to] !== TokenKind.comma || kinds[next.cue.from - 1] !== TokenKind.comma) return
    for (let at = content.to; at < next.cue.from; at++)
      if (kinds[at] !== TokenKind.comma && kinds[at] !== TokenKind.number) return
    for (let at = content.from; at < content.to; at++) if (copy.depths[at] !== 0 || isVerbal(copy, at)) return
    content.to = last.to
    inner.add(next)
  })
  return inner.size > 0 ? ties.filter((tie) => !inner.has(tie)) : ties
}

/** «the man, Tom Beck»: words that end with a name after a comma. */
function isApposed({kinds}: Copy, {from, to}: Labelled): boolean {
  let at = to
  while (at > from && isCapital(kinds[at - 1])) at--
  return at < to && at > from && kinds[at - 1] === TokenKind.comma
}

const isVerbal = ({hashes, kinds}: Copy, at: number): boolean =>
  AUXILIARIES.has(hashes[at] as number) || (kinds[at] === TokenKind.lower && isVerb(hashes[at] as number))

/** «a cold, called the Orval cough»: what stands after the verb is a name, and calls nobody anything. */
const isNaming = ({hashes}: Copy, {cue, source}: Tie): boolean =>
  cue !== null && source?.from === cue.to && TERMS.has(hashes[cue.to - 1] as number)
const TERMS = hashesOf(terming)

/** «bore labels with the words “…”», «a cap bearing the words “…”»: what stands there is said by nobody. */
const isBorne = ({hashes, kinds}: Copy, {contents: [content]}: Tie): boolean =>
  content !== undefined &&
  WORDS.has(hashes[content.from + 1] as number) &&
  kinds[content.from + 2] === TokenKind.open &&
  BEARS.has(hashes[content.from - 1] as number)
const WORDS = hashesOf('words word slogan')
const BEARS = hashesOf('with bearing bore bears carrying carried inscribed')

/** «An old |saying| has it that …», «a saying in the valley»: the noun is no verb. */
const isProverb = ({hashes}: Copy, {cue}: Tie): boolean =>
  cue !== null &&
  SAYING.has(hashes[cue.from] as number) &&
  (ONE.has(hashes[cue.from - 1] as number) ||
    (PROVERBIAL.has(hashes[cue.from - 1] as number) && ONE.has(hashes[cue.from - 2] as number)))
const SAYING = hashesOf('saying')
const ONE = hashesOf('a an the another one')
const PROVERBIAL = hashesOf('old popular common local familiar ancient famous favourite favorite well-known folk')

/** «offered to mediate»: `to` is part of what is offered, as before more words. */
function infinitive({hashes, kinds, depths}: Copy, {cue, contents}: Tie): void {
  const [content] = contents
  if (!cue || !content || content.to !== content.from + 1 || depths[content.from] !== 0) return
  const to = content.from - 1
  if (hashes[to] !== TO || to <= cue.from || kinds[content.from] !== TokenKind.lower) return
  if (!isVerb(hashes[to - 1] as number) || cue.to < to || cue.to > to + 1) return
  cue.to = to
  content.from = to
}
const TO = hashOf('to')

/** «appealed for patience on Sunday»: `for` is part of what is asked for. */
function appealed({hashes, depths}: Copy, {cue, contents}: Tie): void {
  const [content] = contents
  if (!cue || !content || depths[content.from] !== 0) return
  const before = content.from - 1
  if (hashes[before] !== FOR || before <= cue.from || !APPEALS.has(hashes[before - 1] as number)) return
  if (cue.to < before || cue.to > content.from) return
  cue.to = before
  content.from = before
}
const FOR = hashOf('for')
const APPEALS = hashesOf('appealed appeals appealing')

/** «“…,” read a statement signed by General Ana Ruiz, a cousin of …»: a paper with the name of who signed it. */
function signed({hashes, kinds}: Copy, {cue, source}: Tie): void {
  if (!cue || !source || source.from < cue.to || !PAPERS.has(hashes[source.to - 1] as number)) return
  if (!SIGNED.has(hashes[source.to] as number) || hashes[source.to + 1] !== BY) return
  const name = hashes[source.to + 2] === THE ? source.to + 3 : source.to + 2
  let to = name
  while (isCapital(kinds[to])) to++
  if (to > name) source.to = to
}
const PAPERS = hashesOf(writings)
const SIGNED = hashesOf('signed issued released published posted sent')
const BY = hashOf('by')
const THE = hashOf('the')

/** «holding a banner that read: “…”», «with signs saying “…”»: the words are on what somebody holds. */
function displayed(copy: Copy, tie: Tie): void {
  const {hashes, kinds, depths} = copy
  const {cue, contents} = tie
  const [content] = contents
  if (!cue || !content || contents.length > 1 || kinds[content.from] !== TokenKind.open) return
  const before = kinds[content.from - 1]
  const verb = before === TokenKind.colon || before === TokenKind.comma ? content.from - 2 : content.from - 1
  if (cue.from > verb || depths[verb] !== 0) return
  const that = THAT.has(hashes[verb - 1] as number)
  if (!(that ? READ : READING).has(hashes[verb] as number)) return
  const noun = that ? verb - 2 : verb - 1
  if (!BOARDS.has(hashes[noun] as number)) return
  let from = noun
  while (from > noun - BESIDE && kinds[from - 1] === TokenKind.lower && !ARTICLES.has(hashes[from] as number)) from--
  if (kinds[from - 1] !== TokenKind.lower && ARTICLES.has(hashes[from - 1] as number)) from--
  tie.source = {label: Label.sourceBegin, from: ARTICLES.has(hashes[from] as number) ? from : noun, to: noun + 1}
  tie.cue = {...cue, from: verb, to: verb + 1}
  // «A board which read “Closed” was put up»
  const close = quotationAt(copy, content.from)?.close ?? content.to
  if (that && close + 1 < content.to) tie.contents = [{...content, to: close + 1}]
}
const THAT = hashesOf('that which')
const READ = hashesOf('read reads said says')
const READING = hashesOf('reading saying')
const ARTICLES = hashesOf('a an the one')
const BOARDS = hashesOf('banner banners sign signs placard placards poster posters board boards t-shirt t-shirts')
/** Most words of such a thing. */
const BESIDE = 4
