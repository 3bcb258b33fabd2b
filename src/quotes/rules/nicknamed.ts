import type {Tie} from '../tagger/link.js'
import type {Copy} from '../types.js'
import {Label} from '../tagger/labels.js'
import {isCapital, isWord} from '../words/text.js'
import {hashesOf, TokenKind} from '../words/tokens.js'

/** «Bell, who came first, said …»: what a clause tells of who speaks is not said. */
export function toldOf({kinds, hashes}: Copy, tie: Tie): void {
  const {cue, source, contents} = tie
  if (!cue || !source || contents.length < 2) return
  tie.contents = contents.filter(
    ({from, to}) =>
      !(
        WHO.has(hashes[from] as number) &&
        kinds[from - 1] === TokenKind.comma &&
        from === source.to + 1 &&
        to <= cue.from
      )
  )
}
const WHO = hashesOf('who whose which')

/** Most words of who speaks, up to the name in marks. */
const SPEAKER = 14

/**
 * A name in marks within who speaks is none of what is said:
 *
 *     “We will go,” union leader José “Chepe” Ruiz warned.
 *     ^^^^^^^^^^^^^ -----------------------------
 */
export function nicknamed({kinds, depths}: Copy, tie: Tie): void {
  const {cue, source, contents} = tie
  const content = contents[contents.length - 1]
  if (!cue || !source || !content || content.to !== source.from || source.to > cue.from) return
  const close = content.to - 1
  const open = close - 2
  if (kinds[close] !== TokenKind.close || kinds[open] !== TokenKind.open || !isCapital(kinds[close - 1])) return
  if (!isCapital(kinds[open - 1]) || !isCapital(kinds[source.from])) return
  let from = open - 1
  while (from > content.from && open - from <= SPEAKER && isWord(kinds[from - 1]) && depths[from - 1] === 0) from--
  if (kinds[from - 1] !== TokenKind.close && kinds[from - 1] !== TokenKind.comma) return
  content.to = from
  tie.source = {label: Label.sourceBegin, from, to: source.to}
}

/** «The lander, called Usagi, works, according to its owner»: a name that commas enclose is none of what is said. */
export function isNaming({hashes, kinds, depths}: Copy, {cue, contents}: Tie): boolean {
  if (!cue || cue.to !== cue.from + 1 || !CALLED.has(hashes[cue.from] as number)) return false
  if (kinds[cue.from - 1] !== TokenKind.comma || !isCapital(kinds[cue.to])) return false
  let to = cue.to + 1
  while (isCapital(kinds[to])) to++
  if (kinds[to] !== TokenKind.comma) return false
  return contents.every(({from, to: end}) => depths[from] === 0 && (end < cue.from || (from >= cue.to && end <= to)))
}
const CALLED = hashesOf('called named dubbed nicknamed codenamed christened')
