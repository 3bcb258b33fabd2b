import {isCapital, isWord} from '../words/text.js'
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
export function according(copy: Copy, ties: Tie[]): Tie[] {
  for (const tie of ties) {
    whole(copy, tie)
    relative(copy, tie)
    told(copy, tie)
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
