/**
 * Who speaks by a verb far from the sentence’s first words, where a tagger took another word for it:
 *
 *     A man accused of theft told a court that he …        The head of a school where it burned said …
 *     --------------------- ^^^^                           -------------------- no no no no no no ^^^^
 */
import {Label} from '../tagger/labels.js'
import type {Tie} from '../tagger/link.js'
import type {Copy} from '../types.js'
import {isVerb} from '../words/report.js'
import {sentenceOf} from '../words/sentences.js'
import {isCapital, isWord, wordsOf} from '../words/text.js'
import {hashesOf, hashOf, TokenKind} from '../words/tokens.js'
import {bodies} from '../../lexicon/bodies.js'
import {titles} from '../../lexicon/titles.js'
import {sourceAt} from './speaker-words.js'

/** Most words up to the verb. */
const FAR = 24

/** «A man accused of theft told a court that …»: what he is accused of tells who he is. */
export function accusedOf({hashes, kinds, depths, sentences}: Copy, tie: Tie): void {
  const {cue, source, contents} = tie
  const [content] = contents
  if (!cue || !source || !content || contents.length > 1 || !ACCUSED.has(hashes[cue.from] as number)) return
  if (source.to !== cue.from || !ARTICLES.has(hashes[source.from] as number)) return
  if (sentences[sentenceOf(sentences, cue.from)] !== source.from) return
  let verb = cue.to
  while (verb < content.to - 2 && verb - cue.to < FAR && !SAYS.has(hashes[verb] as number)) {
    if (!isWord(kinds[verb]) || depths[verb] !== 0) return
    verb++
  }
  if (!SAYS.has(hashes[verb] as number)) return
  let from = verb + 1
  while (from < content.to && from - verb < FAR && isWord(kinds[from]) && hashes[from] !== THAT) from++
  const that = hashes[from] === THAT
  tie.source = sourceAt(source.from, verb)
  tie.cue = {label: Label.cueBegin, from: verb, to: verb + 1}
  tie.contents = [{...content, from: that ? from + 1 : verb + 1}]
}
const ACCUSED = hashesOf('accused suspected convicted')
const ARTICLES = hashesOf('a an the one two three')
const SAYS = hashesOf('said says told tells')
const THAT = hashOf('that')

/** «The head of a school where it burned said that …»: a role with its clause, right before the verb. */
export function withClause(copy: Copy, tie: Tie, text: string): void {
  const {hashes, kinds, depths, sentences} = copy
  const {cue, source, contents} = tie
  const [content] = contents
  if (!cue || !content || content.from < cue.to || !SAYS.has(hashes[cue.to - 1] as number)) return
  // «where |it burned| said»
  if (source && !(source.to === cue.from && RELATIVES.has(hashes[source.from - 1] as number))) return
  const from = sentences[sentenceOf(sentences, cue.from)] as number
  if (!ARTICLES.has(hashes[from] as number) || cue.from - from > FAR) return
  let to = -1
  for (let at = from + 1; at < cue.from; at++) {
    if (!isWord(kinds[at]) || depths[at] !== 0) return
    if (to < 0 && RELATIVES.has(hashes[at] as number)) to = at
    if (to < 0 && kinds[at] === TokenKind.lower && isVerb(hashes[at] as number)) return
  }
  if (to < 0) return
  const {word} = wordsOf(text, copy)
  let head = from + 1
  while (head < to && !JOINS.has(hashes[head] as number)) head++
  if (titles.has(word(head - 1))) tie.source = sourceAt(from, to)
}
const RELATIVES = hashesOf('where who whose which when')
const JOINS = hashesOf('of at in for from on with where who whose which when')

/** «called off a merger», «called it off»: that says nothing. */
export const isCallOff = ({hashes}: Copy, {cue, contents: [content]}: Tie): boolean =>
  cue !== null &&
  ((hashes[cue.to - 1] === OFF && CALLS.has(hashes[cue.to - 2] as number)) ||
    (CALLS.has(hashes[cue.to - 1] as number) && content?.from === cue.to && hashes[content.to - 1] === OFF))
const OFF = hashOf('off')
const CALLS = hashesOf('call calls called calling')

/** «Minister K|. Ruiz|»: the name goes on after an initial. */
export function pastInitial({kinds}: Copy, {cue, source}: Tie): void {
  if (!source || kinds[source.to] !== TokenKind.stop || kinds[source.to - 1] !== TokenKind.initial) return
  let to = source.to + 1
  while (
    to - source.to < NAME &&
    (isCapital(kinds[to]) || (kinds[to] === TokenKind.stop && kinds[to - 1] === TokenKind.initial))
  )
    to++
  if (to > source.to + 1 && (!cue || source.from > cue.from || to <= cue.from)) source.to = to
}
const NAME = 7

/** «argued about the tractor»: with whom or about what, and no words. */
export const isQuarrel = ({hashes}: Copy, {cue, contents: [content]}: Tie): boolean =>
  cue !== null &&
  content !== undefined &&
  content.from >= cue.to &&
  (ARGUES.has(hashes[cue.from] as number) || ARGUES.has(hashes[cue.from + 1] as number)) &&
  (ABOUT.has(hashes[content.from] as number) || ABOUT.has(hashes[content.from - 1] as number))
const ARGUES = hashesOf('argued argue argues arguing quarrelled quarreled')
const ABOUT = hashesOf('about over with')

/** «Ana Ruiz of the Orval Trade Council estimates that …»: who it is, and not where. */
export function ofBody(copy: Copy, tie: Tie, text: string): void {
  const {hashes, kinds, depths, sentences} = copy
  const {cue, source, contents} = tie
  const [content] = contents
  if (!cue || !content || content.from < cue.to || depths[cue.from] !== 0) return
  const from = sentences[sentenceOf(sentences, cue.from)] as number
  let of = from
  while (of - from < NAME && isCapital(kinds[of])) of++
  const {word} = wordsOf(text, copy)
  if (source && (source.from <= of || source.to > cue.from)) return
  const role = word(of - 1)
  if (of - from < 2 || !HOUSES.has(hashes[of] as number) || titles.has(role) || bodies.has(role)) return
  for (let at = of + 1; at < cue.from; at++) if (!isCapital(kinds[at]) && !INNER.has(hashes[at] as number)) return
  if (cue.from > of + 1 && cue.from - of < HOUSE) tie.source = sourceAt(from, of)
}
const HOUSES = hashesOf('of from at with')
const INNER = hashesOf('the of and for in also')
/** Most words of where somebody works. */
const HOUSE = 12

/** «Men have sent notes, saying they are well, officials said»: all of it is what the officials said. */
export function wholeSaid({hashes, kinds, sentences}: Copy, ties: readonly Tie[]): Tie[] {
  const gone = new Set<Tie>()
  ties.forEach((tie, index) => {
    const {cue, source, contents} = tie
    const inner = ties[index - 1]
    if (!cue || !source || !inner?.cue || contents.length > 0 || !SAYS.has(hashes[cue.to - 1] as number)) return
    if (inner.source?.from !== source.from || source.to !== cue.from || inner.cue.to > source.from) return
    if (kinds[source.from - 1] !== TokenKind.comma || !SAYING.has(hashes[inner.cue.from] as number)) return
    const from = sentences[sentenceOf(sentences, cue.from)] as number
    if (inner.cue.from <= from || inner.contents.some((content) => content.to > source.from)) return
    gone.add(inner)
    tie.contents = [{label: Label.contentBegin, from, to: source.from - 1}]
  })
  return gone.size > 0 ? ties.filter((tie) => !gone.has(tie)) : [...ties]
}
const SAYING = hashesOf('saying claiming warning adding arguing')
