import {occasions, writings} from '../../lexicon/cues.js'
import {isFinite, isSign} from '../words/forms.js'
import type {Labelled, Tie} from '../tagger/link.js'
import {Label} from '../tagger/labels.js'
import {sentenceOf} from '../words/sentences.js'
import {countsOf, isTaken} from './taken.js'
import {isWord} from '../words/text.js'
import {hashesOf, hashOf, TokenKind} from '../words/tokens.js'
import type {Copy} from '../types.js'

/** Fewest tokens of a statement that a tagger overlooked whole. */
const LEAST = 8

/**
 * What stands before `, said X` and `, X said` is said from the sentence's first word on:
 *
 *     The tunnel will open in 2026, a year late, said a joint statement issued on Monday.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function leads(copy: Copy, ties: Tie[], text: string): Tie[] {
  // The runs are counted as they came, and most blocks need no count: what is found is put down in the end.
  const speakers: [Tie, Labelled][] = []
  const said: [Tie, Labelled][] = []
  let counts: Int32Array | undefined
  for (const tie of ties) {
    const {cue, source} = tie
    if (!cue) continue
    const begins = copy.sentences[sentenceOf(copy.sentences, cue.from)] as number
    // «its founder, Ana Ruiz, said»
    const comma = source && copy.kinds[source.to] === TokenKind.comma ? 1 : 0
    const first = source && source.from >= begins && source.to + comma === cue.from ? source.from : cue.from
    // A source parted from its verb («Ruiz, its founder, said») is what the comma belongs to.
    if (source && source.from >= begins && source.to + comma < cue.from) continue
    if (first - begins < 4 || copy.kinds[first - 1] !== TokenKind.comma || (copy.depths[first] as number) > 0) continue
    if (source && first === cue.from && source.from > cue.to && near(copy, cue.to, source.from))
      speakers.push([tie, {...source, from: cue.to}])
    // «It whistles, its finders say in the journal Frogs»: where, and no words
    const where = tie.contents.length === 0 ? isOccasion(copy, cue.to) : isWhere(copy, tie)
    const own = where ? [] : tie.contents
    if (own.length > 1 || own.some(({from, to}) => from < begins || to > first)) continue
    const region = {from: begins, to: first - 1}
    // «In a talk on Monday, its founder, Ana Ruiz, said»: no clause is said there
    if (own.length === 0 && (region.to - region.from < LEAST || comma > 0) && !isClause(copy, region, tie, text, where))
      continue
    counts ??= countsOf(copy, ties)
    if (isTaken(counts, region, own)) continue
    if (marked(copy, region.from, own[0]?.from ?? region.to)) continue
    said.push([tie, {label: Label.contentBegin, from: region.from, to: Math.max(own[0]?.to ?? region.to, region.to)}])
  }
  for (const [tie, source] of speakers) tie.source = source
  for (const [tie, content] of said) tie.contents = [content]
  return ties
}

/** «in the journal Frogs», «at a briefing in Orval»: whether what follows the cue, to the sentence's end, only tells where. */
function isWhere(copy: Copy, {cue, contents}: Tie): boolean {
  const {hashes, kinds, sentences, depths} = copy
  const [content] = contents
  if (!cue || !content || contents.length > 1) return false
  if (content.from !== cue.to || content.to - content.from > WHERE) return false
  const place = isOccasion(copy, content.from)
  // «wrote in a note | to clients»
  const whom = hashes[content.from] === TO && PAPERS.has(hashes[cue.to - 1] as number)
  if (!place && !whom) return false
  const end = sentences[sentenceOf(sentences, cue.from) + 1] as number
  if (content.to < end - 1) return false
  for (let at = content.from; at < content.to; at++) if (!isWord(kinds[at]) || depths[at] !== 0) return false
  return true
}
const isOccasion = ({hashes}: Copy, at: number): boolean =>
  PLACES.has(hashes[at] as number) && OCCASIONS.has(hashes[at + 2] as number)
const PLACES = hashesOf('in at on during')
const PAPERS = hashesOf(writings)
const TO = hashOf('to')
const OCCASIONS = hashesOf([...writings, ...occasions, 'journal', 'magazine', 'briefing', 'interview', 'paper'])
const WHERE = 9

/** «The next one will hold, she promised.»: a main clause with its verb, and an attribution that ends the clause. */
function isClause(
  copy: Copy,
  {from, to}: {from: number; to: number},
  {cue, source}: Tie,
  text: string,
  where: boolean
): boolean {
  const {kinds, hashes, length} = copy
  if (!cue || !source || SUBORDINATES.has(hashes[from] as number)) return false
  const after = pastHearer(copy, cue, Math.max(cue.to, source.to))
  if (!where && after < length && !isSign(kinds[after])) return false
  for (let at = from + 1; at < to; at++) if (isFinite(text, copy, at)) return true
  return false
}

/** «an aide told the Post.»: where the words for who is told end. */
function pastHearer({hashes, kinds, length}: Copy, {to}: Labelled, after: number): number {
  if (hashes[to - 1] !== TOLD) return after
  let at = after
  while (at < length && at - after < HEARER && isWord(kinds[at])) at++
  return at
}
const TOLD = hashOf('told')
const HEARER = 10
const SUBORDINATES = hashesOf(
  'when while as after before because if though although since until once asked in on at by for with from to of but so instead'
)

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
