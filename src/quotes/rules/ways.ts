import {writings} from '../../lexicon/cues.js'
import {isGerund} from '../words/forms.js'
import type {Tie} from '../tagger/link.js'
import {isVerb} from '../words/report.js'
import {hashesOf, hashOf, TokenKind} from '../words/tokens.js'
import type {Copy} from '../types.js'

/** When, where and how something is said, and what a speaker does meanwhile: that is not said. */
export function ways(copy: Copy, ties: Tie[], source: string): Tie[] {
  for (const tie of ties) {
    apart(copy, tie)
    doing(copy, tie, source)
    about(copy, tie)
  }
  return ties
}

/** «…, the mayor said here late on Monday.», «…, she noted with a grin.»: where, when and how it was said. */
function apart(copy: Copy, tie: Tie): void {
  const {hashes} = copy
  const {cue, contents} = tie
  if (!cue || contents.length === 0) return
  tie.contents = contents.filter(({from, to}) => {
    if (from < cue.to) return true
    const last = hashes[to - 1] as number
    // «…, the two ministries announced in a joint statement.»
    if (hashes[from] === IN && ARTICLES.has(hashes[from + 1] as number) && WRITINGS.has(last)) return to - from > PLACE
    if (to - from > WAY) return true
    if (WAYS.has(last) && hashes[from - 1] === WITH) return false
    return !isOccasion(copy, from, to)
  })
}
/** Most words of when or how something is said, and of where it is written. */
const WAY = 4
const PLACE = 5
const IN = hashOf('in')

/** `today`, `on Monday`, `here late on Monday` */
function isOccasion({hashes}: Copy, from: number, to: number): boolean {
  let at = from
  while (at < to && (AROUND.has(hashes[at] as number) || DAYS.has(hashes[at] as number))) at++
  return at === to && !UNENDED.has(hashes[to - 1] as number)
}
const AROUND = hashesOf('here there on late early')
const UNENDED = hashesOf('on late early')
const ARTICLES = hashesOf('a an the')
const WRITINGS = hashesOf(writings)
const WITH = hashOf('with')
const WAYS = hashesOf('grin smile laugh shrug sigh wink chuckle smirk nod frown laughter pride relief')
const DAYS = hashesOf(
  'today yesterday tonight monday tuesday wednesday thursday friday saturday sunday afterwards afterward later earlier'
)

/**
 * What a speaker does while speaking is not said:
 *
 *     “It is late,” she said, pouring tea. “It is very late.”
 *                             ^^^^^^^^^^^
 */
function doing({kinds, hashes, depths, ends}: Copy, tie: Tie, source: string): void {
  const {cue, contents} = tie
  if (!cue || contents.length < 2 || !contents.some(({to}) => to <= cue.from && depths[to - 1] !== 0)) return
  tie.contents = contents.filter((content) => {
    const {from, to} = content
    if (from < cue.to || kinds[from - 1] !== TokenKind.comma || kinds[from] !== TokenKind.lower) return true
    if (isVerb(hashes[from] as number) || !isGerund(source, ends[from] as number)) return true
    let marks = from
    while (marks < to && depths[marks] === 0) marks++
    // «…,” she said, holding up the cup, “is late”»: what goes on after that is
    const goesOn = marks < to && kinds[marks - 1] === TokenKind.comma
    if (goesOn) content.from = marks
    return marks < to
  })
}

/** «“…,” he said in reference to a leak that hurt nobody. “…”»: of what he spoke is not said. */
function about({hashes, depths}: Copy, tie: Tie): void {
  const {cue, contents} = tie
  if (!cue || contents.length < 2 || hashes[cue.to] !== IN || !REFERS.has(hashes[cue.to + 1] as number)) return
  tie.contents = contents.filter(({from, to}) => from < cue.to || depths[from] !== 0 || depths[to - 1] !== 0)
}
const REFERS = hashesOf('reference response answer reply')
