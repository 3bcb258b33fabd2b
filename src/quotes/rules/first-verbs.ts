import {joinedVerbs} from '../../lexicon/cues.js'
import {Label} from '../tagger/labels.js'
import type {Tie} from '../tagger/link.js'
import type {Copy} from '../types.js'
import {isFinite} from '../words/forms.js'
import type {Hashes} from '../words/hashes.js'
import {isVerb} from '../words/report.js'
import {isWord} from '../words/text.js'
import {hashesOf, hashOf, TokenKind} from '../words/tokens.js'

const FIRST: ReadonlyMap<number, Hashes> = new Map(
  joinedVerbs.flatMap(([verbs, after]) => verbs.map((verb) => [hashOf(verb), hashesOf(after)] as const))
)
const AND = hashOf('and')

/**
 * The first of two verbs of saying, where a tagger saw the second only:
 *
 *     Ruiz, its head, apologised for the delay and urged patience.
 *     ----            ^^^^^^^^^^ ^^^^^^^^^^^^^
 */
export function firstVerbs(copy: Copy, ties: readonly Tie[], text: string): Tie[] {
  const out: Tie[] = []
  let taken: Set<number> | undefined
  for (const tie of ties) {
    const first = parted(copy, tie) ?? firstOf(copy, tie, text)
    if (first) {
      taken ??= new Set(ties.flatMap(({cue}) => (cue ? [cue.from] : [])))
      if (!taken.has(first.cue?.from ?? -1)) out.push(first)
    }
    out.push(tie)
  }
  return out
}

/** «acknowledged receiving a letter but said it …», which a tagger took for one verb. */
function parted({hashes}: Copy, tie: Tie): Tie | null {
  const {cue, source} = tie
  if (!cue || !source || cue.to - cue.from < 4 || !JOINS.has(hashes[cue.to - 2] as number)) return null
  if (!isVerb(hashes[cue.from] as number) || !isVerb(hashes[cue.to - 1] as number)) return null
  const {from, to} = cue
  tie.cue = {...cue, from: to - 1}
  return {
    cue: {label: Label.cueBegin, from, to: from + 1},
    source,
    contents: [{label: Label.contentBegin, from: from + 1, to: to - 2}]
  }
}
const JOINS = hashesOf('and but')

function firstOf(copy: Copy, {cue, source}: Tie, text: string): Tie | null {
  const {hashes, kinds} = copy
  if (!cue || !source || hashes[cue.from - 1] !== AND || source.to > cue.from - 4) return null
  const verb = kinds[source.to] === TokenKind.comma ? source.to + 1 : source.to
  const and = cue.from - 1
  if (kinds[verb] !== TokenKind.lower || and - verb > MOST) return null
  if (!FIRST.get(hashes[verb] as number)?.has(hashes[verb + 1] as number)) return null
  for (let at = verb + 1; at < and; at++)
    if (!isWord(kinds[at]) || copy.depths[at] !== 0 || isFinite(text, copy, at)) return null
  return {
    cue: {label: Label.cueBegin, from: verb, to: verb + 1},
    source,
    contents: [{label: Label.contentBegin, from: verb + 1, to: and}]
  }
}
/** Most words of the first. */
const MOST = 14
