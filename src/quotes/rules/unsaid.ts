/**
 * What stands beside the words of somebody and is not said:
 *
 *     asked for a receipt and went home        speaking on condition of anonymity because the inquiry went on
 *     ^^^^^ ^^^^^^^^^^^^^ no no no no no                                          no no no no no no no no no
 */
import type {Tie} from '../tagger/link.js'
import type {Copy} from '../types.js'
import {isVerb} from '../words/report.js'
import {hashesOf, hashOf, TokenKind} from '../words/tokens.js'
import {quotationAt} from './quotation.js'

/** «…, an official told the Post, speaking on condition of anonymity because the inquiry went on»: that is not what was said. */
export function excused({hashes}: Copy, tie: Tie): void {
  const {cue, contents} = tie
  const [content] = contents
  if (!cue || !content || contents.length > 1 || content.from < cue.to || hashes[content.from - 1] !== BECAUSE) return
  for (let at = content.from - 2; at >= cue.to && content.from - at <= EXCUSE; at--)
    if (hashes[at] === ANONYMITY) {
      tie.contents = []
      return
    }
}
const BECAUSE = hashOf('because')
const ANONYMITY = hashOf('anonymity')
/** Most words from there to the reason. */
const EXCUSE = 4

/**
 * Words that announce a quotation by a colon are not said, where the cue comes after it or is a verb of thought:
 *
 *     Not all of the town was glad: “It is a bridge to nowhere,” said Ana Ruiz.
 *                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function announced(copy: Copy, {cue, contents}: Tie): void {
  const {kinds, depths, hashes} = copy
  if (!cue) return
  const verbal = isVerb(hashes[cue.to - 1] as number)
  for (const content of contents) {
    if (depths[content.from] !== 0 || (content.from >= cue.to && verbal)) continue
    let at = content.from
    while (at < content.to && depths[at] === 0) at++
    if (at >= content.to || kinds[at - 1] !== TokenKind.colon) continue
    const quotation = quotationAt(copy, at)
    if (quotation && quotation.close >= content.to - 1) content.from = at
  }
}

/** «asked for a receipt and went home», «asked for silence and everybody stopped»: what happens after that is not asked for. */
export function asked({hashes, kinds}: Copy, {cue, contents}: Tie): void {
  const [content] = contents
  if (!cue || !content || contents.length > 1 || !ASKS.has(hashes[cue.to - 1] as number)) return
  if (hashes[content.from] !== FOR && hashes[content.from - 1] !== FOR) return
  for (let at = content.from + 1; at < content.to - 1; at++)
    if (hashes[at] === AND && kinds[at + 1] === TokenKind.lower && GOES_ON.has(hashes[at + 1] as number)) {
      content.to = at
      return
    }
}

const AND = hashOf('and')
const FOR = hashOf('for')
const ASKS = hashesOf('asked called appealed for')
const GOES_ON = hashesOf(
  'went came took made gave left sat got was were had walked turned moved put everybody everyone nobody they he she'
)

/** «said it was safe but declined further comment»: what somebody will not say is not said. */
export function declining({hashes, kinds, depths}: Copy, {cue, contents}: Tie): void {
  const content = contents[contents.length - 1]
  if (!cue || !content || content.from < cue.to) return
  for (let at = content.from + 2; at < content.to - 2; at++) {
    if (depths[at] !== 0 || !DECLINES.has(hashes[at] as number) || !ANDS.has(hashes[at - 1] as number)) continue
    if (!COMMENT.has(hashes[at + 1] as number) || !COMMENT.has(hashes[at + 2] as number)) continue
    content.to = kinds[at - 2] === TokenKind.comma ? at - 2 : at - 1
    return
  }
}
const DECLINES = hashesOf('declined refused')
const ANDS = hashesOf('and but')
const COMMENT = hashesOf(
  'to any further comment comments elaborate say give provide answer discuss disclose name be go'
)

/** «declined to say what it cost but |called| it “cheap”»: only the second verb reports. */
export function declinedFirst({hashes, kinds, depths}: Copy, tie: Tie): void {
  const {cue, contents} = tie
  const [content] = contents
  if (!cue || content?.from !== cue.to || hashes[cue.to - 1] !== SAY || !DECLINES.has(hashes[cue.from] as number))
    return
  for (let at = content.from; at < content.to - 2; at++)
    if (
      depths[at] === 0 &&
      hashes[at] === BUT &&
      kinds[at + 1] === TokenKind.lower &&
      isVerb(hashes[at + 1] as number)
    ) {
      tie.cue = {...cue, from: at + 1, to: at + 2}
      content.from = at + 2
      return
    }
}
const SAY = hashOf('say')
const BUT = hashOf('but')

/** «The return was agreed in 2021 between the two»: of what is agreed so no words are told. */
export function isPassive({hashes}: Copy, {cue, source, contents}: Tie): boolean {
  const [content] = contents
  if (!cue || !content || content.from < cue.to || contents.length > 1) return false
  // «which has been criticised |for| the delay»
  const grounds = hashes[cue.to - 1] === FOR
  const verb = grounds ? cue.to - 2 : cue.to - 1
  if (!BE.has(hashes[verb - 1] as number) || !SETTLED.has(hashes[verb] as number)) return false
  return !(source && source.from >= verb) && (grounds || WHEN.has(hashes[content.from] as number))
}
const BE = hashesOf('was were is are been')
const SETTLED = hashesOf(
  'agreed announced confirmed declared proposed reported approved criticised criticized praised condemned denounced'
)
const WHEN = hashesOf(
  'within across over from in on at after before between during last this early late earlier yesterday today'
)
