import {bodies, generic} from '../../lexicon/bodies.js'
import {prepositions} from '../../lexicon/function-words.js'
import {loosely, titles} from '../../lexicon/titles.js'
import {isFinite} from '../words/forms.js'
import {isCapital, isWord, wordsOf} from '../words/text.js'
import {Label} from '../tagger/labels.js'
import type {Labelled, Tie} from '../tagger/link.js'
import {sentenceOf} from '../words/sentences.js'
import {hashesOf, hashOf, TokenKind} from '../words/tokens.js'
import type {Copy} from '../types.js'

const ACCORDING = hashOf('according')
const AS = hashOf('as')
const PER = hashOf('per')
const run = (label: number, from: number, to: number): Labelled => ({label, from, to})

/**
 * «According to» and those whose words it gives:
 *
 *     There is a dam which, according to Ruiz, would dry it out.        The price is fair, according to terms agreed by both.
 *              no -----                  ^^^^  ^^^^^^^^^^^^^^^^         ^^^^^^^^^^^^^^^^^               --------------------
 */
export function according(copy: Copy, ties: Tie[], text: string): Tie[] {
  for (const tie of ties) {
    whole(copy, tie)
    beside(copy, tie, text)
    relative(copy, tie)
    told(copy, tie)
    onward(copy, tie)
  }
  asPer(copy, ties)
  return ties
}

/** «, according to terms announced jointly by both.»: all of it up to the sign is whose words these are. */
function whole({hashes, kinds, sentences}: Copy, tie: Tie): void {
  const {cue, source} = tie
  if (
    !cue ||
    source ||
    hashes[cue.from] !== ACCORDING ||
    cue.to - cue.from < 3 ||
    kinds[cue.from - 1] !== TokenKind.comma
  )
    return
  const sentence = sentenceOf(sentences, cue.from)
  const end = sentences[sentence + 1] as number
  let to = cue.to
  while (to < end && isWord(kinds[to])) to++
  const begins = sentences[sentence] as number
  if (kinds[to] !== TokenKind.stop || cue.from - 1 - begins < LEAST) return
  tie.cue = {...cue, to: cue.from + 2}
  tie.source = run(Label.sourceBegin, cue.from + 2, to)
  tie.contents = [run(Label.contentBegin, begins, cue.from - 1)]
}
/** Fewest words of a statement. */
const LEAST = 5

/** «According to Ruiz, a researcher in Orval, |half of it leaks|», «… Ruiz, who leads it, |half of it leaks|»: what Ruiz is goes first. */
function beside(copy: Copy, {cue, source, contents}: Tie, text: string): void {
  const {hashes, kinds, depths, sentences} = copy
  const [content] = contents
  if (!cue || !source || !content || hashes[cue.from] !== ACCORDING || source.from < cue.to) return
  if (content.from !== source.to + 1 || kinds[source.to] !== TokenKind.comma) return
  if (sentenceOf(sentences, cue.from) !== sentenceOf(sentences, content.from)) return
  let comma = content.from + 1
  while (
    comma < content.to &&
    comma - content.from <= APPOSED &&
    (kinds[comma] !== TokenKind.comma || depths[comma] !== 0)
  )
    comma++
  if (kinds[comma] !== TokenKind.comma || content.to - comma <= LEAST_LEFT) return
  const clause = OF_SOMEBODY.has(hashes[content.from] as number)
  if (!clause) {
    // «King, 42, was in Orval»
    if (kinds[content.from] !== TokenKind.lower) return
    for (let at = content.from; at < comma; at++) if (isFinite(text, copy, at)) return
    if (!isTold(copy, content.from, comma, text)) return
  }
  content.from = comma + 1
}
/** Most words of what somebody is, and fewest that are left of what is said. */
const APPOSED = 24
const LEAST_LEFT = 3

/** «a researcher with the Academy», «head of the port», «an aid group»: whether words before a preposition end in what somebody is. */
function isTold(copy: Copy, from: number, to: number, text: string): boolean {
  const {word} = wordsOf(text, copy)
  let head = from
  while (head + 1 < to && isWord(copy.kinds[head + 1]) && !prepositions.has(word(head + 1))) head++
  const last = word(head)
  return (
    titles.has(last) ||
    loosely.has(last) ||
    /[a-z]{3}(?:er|or|ist|ian|ant)$/.test(last) ||
    (INDEFINITE.has(word(from)) && (bodies.has(last) || generic.has(last)))
  )
}
const INDEFINITE: ReadonlySet<string> = new Set(['a', 'an'])

/** «a dam which, according to Ruiz, would dry out the delta»: the clause is hers, and not what it is about. */
function relative({hashes, kinds, depths, sentences}: Copy, tie: Tie): void {
  const {cue, source, contents} = tie
  if (!cue || !source || contents.length > 1 || hashes[cue.from] !== ACCORDING || source.from < cue.to) return
  const which = cue.from - 2
  if (kinds[cue.from - 1] !== TokenKind.comma || !RELATIVES.has(hashes[which] as number)) return
  if (kinds[source.to] !== TokenKind.comma) return
  const end = sentences[sentenceOf(sentences, cue.from) + 1] as number
  let to = source.to + 1
  while (to < end - 1 && (kinds[to] !== TokenKind.comma || depths[to] !== 0)) to++
  tie.contents = [run(Label.contentBegin, which, which + 1), run(Label.contentBegin, source.to + 1, to)]
}
const RELATIVES = hashesOf('which that who')

/** «…, according to the agency, which put the toll at nine»: what is said of the agency goes with it. */
function told({hashes, kinds}: Copy, tie: Tie): void {
  const {cue, source, contents} = tie
  const last = contents[contents.length - 1]
  if (!cue || !source || !last || contents.length < 2 || hashes[cue.from] !== ACCORDING || source.from < cue.to) return
  if (last.from < source.to || last.from > source.to + 1 || kinds[source.to] !== TokenKind.comma) return
  if (OF_SOMEBODY.has(hashes[source.to + 1] as number)) contents.pop()
}
const OF_SOMEBODY = hashesOf('which who whose')

/** «According to Ruiz, it was cast without a sword|, which was added later|»: to the end of the sentence. */
function onward({hashes, kinds, depths, sentences}: Copy, {cue, source, contents}: Tie): void {
  const [content] = contents
  if (!cue || !source || !content || contents.length > 1 || content.from < source.to) return
  const sentence = sentenceOf(sentences, cue.from)
  if (hashes[cue.from] !== ACCORDING || sentences[sentence] !== cue.from) return
  if (kinds[content.to] !== TokenKind.comma || !OF_SOMEBODY.has(hashes[content.to + 1] as number)) return
  let end = sentences[sentence + 1] as number
  for (let at = content.to; at < end; at++) if (depths[at] !== 0) return
  if (kinds[end - 1] === TokenKind.stop) end--
  content.to = end
}

/** «As per the affidavit, 200 families will be moved.»: a sentence in which a tagger saw nothing. */
function asPer({hashes, kinds, depths, sentences}: Copy, ties: Tie[]): void {
  let told: Set<number> | undefined
  for (let index = 0; index + 1 < sentences.length; index++) {
    const from = sentences[index] as number
    if (hashes[from] !== AS || hashes[from + 1] !== PER || depths[from] !== 0) continue
    let end = sentences[index + 1] as number
    if (kinds[end - 1] === TokenKind.stop) end--
    let comma = from + 2
    while (comma < end && kinds[comma] !== TokenKind.comma) comma++
    if (comma === from + 2 || end - comma < LEAST || !isWho(hashes[from + 2] as number, kinds[from + 2])) continue
    told ??= new Set(ties.flatMap(({cue}) => (cue ? [sentenceOf(sentences, cue.from)] : [])))
    if (told.has(index)) continue
    ties.push({
      cue: run(Label.cueBegin, from, from + 2),
      source: run(Label.sourceBegin, from + 2, comma),
      contents: [run(Label.contentBegin, comma + 1, end)]
    })
  }
}
const ARTICLES = hashesOf('a an the its his her their')
const isWho = (hash: number, kind: number | undefined): boolean => ARTICLES.has(hash) || isCapital(kind)
