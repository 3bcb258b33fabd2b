import {clauseVerbs} from '../lexicon/cues.js'
import {isMental, isNoun, isVerb} from './words/report.js'
import {wordsOf} from './words/text.js'
import {hashesOf, hashOf, TokenKind} from './words/tokens.js'
import type {Labelled, Tie} from './tagger/link.js'
import {isNobody} from './mention-nobody.js'
import {mentionOf} from './mention.js'
import type {Copy, Found, Run} from './types.js'

const THAT = hashOf('that')
const CLAUSE = hashesOf(clauseVerbs)
const HEARD = hashesOf('heard directed directs')
const AS = hashOf('as')
const PER = hashOf('per')
const RULED = hashesOf('ruled rules')
const ACCORDING = hashOf('according')
const POINTS = hashesOf('point points pointed pointing')
const OUT = hashOf('out')
const GOES = hashesOf('go goes went going')
const ON = hashOf('on')
const TO = hashOf('to')
const IS = hashOf('is')
const WAS = hashOf('was')

/**
 * Ties of one block as quotes in the contract's form: the parts without the word that joins them and the stop that ends
 * them, the cue one verb, the mention without description. What no word of saying reports is left out.
 *
 * @param waiting the words stand in the next block
 */
export function foundOf(source: string, copy: Copy, at: number, ties: readonly Tie[], waiting = false): Found[] {
  const out: Found[] = []
  for (const tie of ties) {
    const contents = tie.contents
      .map((content, index) => trimmed(copy, content, index === tie.contents.length - 1))
      .filter((content) => content.from < content.to)
    if (contents.length === 2 && isJoint(copy, contents)) contents.shift()
    if (contents.length === 0 && !waiting) continue
    const kind = kindOf(copy, contents)
    const cue = tie.cue ? cueOf(copy, tie.cue) : null
    if ((kind !== 'direct' || waiting) && tie.cue && (!cue || cue.rank < (kind === 'mixed' ? 1 : 2))) continue
    const parts = contents
      .map((content) => runOf(copy, kind === 'direct' ? bare(copy, content) : content))
      .filter((run) => run.end > run.start)
    if (parts.length === 0 && !waiting) continue
    const named = tie.source ? mentionOf(source, copy, tie.source) : null
    const mention = named && !isNobody(wordsOf(source, copy), named) ? named : null
    out.push({
      kind,
      // A copy: what a filter gives has room for sixteen more.
      parts: parts.slice(),
      speaker: mention ? runOf(copy, mention) : null,
      source: tie.source ? runOf(copy, tie.source) : null,
      cue: cue ? runOf(copy, cue.run) : null,
      at,
      carried: null
    })
  }
  if (waiting || out.length < 2) return out
  return out.sort((a, b) => (a.parts[0] as Run).start - (b.parts[0] as Run).start)
}

/** «what he calls “gossip”»: the word that joins the clause is none of what is said. */
const isJoint = ({hashes, depths}: Copy, [first, second]: readonly Stretch[]): boolean =>
  first !== undefined &&
  second !== undefined &&
  first.to === first.from + 1 &&
  JOINTS.has(hashes[first.from] as number) &&
  depths[first.from] === 0 &&
  depths[second.from] !== 0 &&
  depths[second.to - 1] !== 0
const JOINTS = hashesOf('what which')

interface Stretch {
  from: number
  to: number
}

export const runOf = (copy: Copy, {from, to}: Stretch): Run => ({
  start: copy.starts[from] as number,
  end: copy.ends[to - 1] as number
})

/** Without an opening «that», and without commas, stops and dashes outside of marks at the edges. */
function trimmed(copy: Copy, {from, to}: Labelled, last: boolean): Stretch {
  const {kinds, depths, hashes} = copy
  const edge = (at: number): boolean =>
    depths[at] === 0 && (kinds[at] as number) >= TokenKind.comma && (kinds[at] as number) <= TokenKind.dash
  while (from < to && edge(from)) from++
  if (hashes[from] === OUT && POINTS.has(hashes[from - 1] as number)) from++
  if (to - from > 1 && hashes[from] === THAT && depths[from] === 0 && !isSubject(copy, from)) from++
  while (from < to && edge(from)) from++
  const joins = (at: number): boolean =>
    at > from && depths[at] === 0 && (JOINS.has(hashes[at] as number) || (last && RELATIVES.has(hashes[at] as number)))
  while (to > from && (edge(to - 1) || joins(to - 1))) to--
  return {from, to}
}
const JOINS = hashesOf('and but')
/** «…, which, she said, “…”»: of the words that go on, and not of what has been said. */
const RELATIVES = hashesOf('which who whose')

/** «said that’s what he expects», «said that was wrong»: there `that` is a word of its own. */
const isSubject = ({kinds, hashes}: Copy, that: number): boolean =>
  kinds[that + 1] === TokenKind.clitic ||
  hashes[that + 1] === IS ||
  hashes[that + 1] === WAS ||
  // «That would be a mistake, Ruiz said»
  HELPS.has(hashes[that + 1] as number)
const HELPS = hashesOf("would will could can may might must should has had does did doesn't didn't won't wouldn't")

/** Without the marks that enclose it. */
function bare(copy: Copy, {from, to}: Stretch): Stretch {
  if (copy.kinds[from] === TokenKind.open && copy.depths[from] === 1) from++
  if (to > from && copy.kinds[to - 1] === TokenKind.close && copy.depths[to - 1] === 1) to--
  return {from, to}
}

const isWord = (kind: number): boolean =>
  kind <= TokenKind.number || kind === TokenKind.clitic || kind === TokenKind.initial

/** All its words in marks: direct; some: mixed; none: indirect. */
function kindOf(copy: Copy, contents: readonly Stretch[]): 'direct' | 'mixed' | 'indirect' {
  let inside = 0
  let outside = 0
  for (const {from, to} of contents)
    for (let at = from; at < to; at++) {
      if (!isWord(copy.kinds[at] as number)) continue
      if (copy.depths[at] === 0) outside++
      else inside++
    }
  return outside === 0 ? 'direct' : inside === 0 ? 'indirect' : 'mixed'
}

/** The one verb (or noun) of a cue that reports: rank 2 for a word of saying, 1 for one of thought or any other, none for a sign. */
function cueOf(copy: Copy, {from, to}: Stretch): {run: Stretch; rank: number} | null {
  let best = -1
  let rank = 0
  for (let at = from; at < to; at++) {
    if (!isWord(copy.kinds[at] as number)) continue
    const hash = copy.hashes[at] as number
    // «pointed out»; in «went on to say» the last verb reports
    if ((POINTS.has(hash) || RULED.has(hash)) && copy.hashes[at + 1] === OUT)
      return {run: {from: at, to: at + 2}, rank: 2}
    if (GOES.has(hash) && copy.hashes[at + 1] === ON && copy.hashes[at + 2] === TO && at + 3 < to) continue
    if (hash === ACCORDING || (hash === AS && copy.hashes[at + 1] === PER))
      return {run: {from: at, to: Math.min(to, at + 2)}, rank: 2}
    const verb = isVerb(hash) || HEARD.has(hash) || (CLAUSE.has(hash) && copy.hashes[at + 1] === THAT)
    const now = verb ? 4 : isNoun(hash) ? 3 : isMental(hash) ? 2 : 1
    if (now > rank || (now === rank && now < 3)) {
      rank = now
      best = at
    }
  }
  return best < 0 ? null : {run: {from: best, to: best + 1}, rank: rank >= 3 ? 2 : 1}
}
