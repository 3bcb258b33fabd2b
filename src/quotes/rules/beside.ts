import {isFinite, isGerund} from '../words/forms.js'
import type {Labelled, Tie} from '../tagger/link.js'
import {sentenceOf} from '../words/sentences.js'
import {isCapital, isWord} from '../words/text.js'
import {hashesOf, hashOf, TokenKind} from '../words/tokens.js'
import {quotationAt} from './quotation.js'
import type {Copy, Quotation} from '../types.js'

/**
 * What stands beside a quotation that is whole is not said:
 *
 *     “We lost it all,” she said of the flood in May.        Asked about the flood, she said: “We lost it all.”
 *                       -------- no ----------------         -------- no ---------
 */
export function beside(copy: Copy, ties: Tie[], text: string): Tie[] {
  if (copy.quotations.length === 0) return ties
  for (const tie of ties) {
    const {cue, contents} = tie
    if (!cue) continue
    for (const content of contents) after(copy, cue, content)
    if (contents.length > 1) tie.contents = contents.filter(({from}) => !isCry(copy, from))
    if (tie.contents.length > 1)
      tie.contents = tie.contents.filter((content) => !isBeside(copy, tie, cue, content, text))
  }
  return ties
}

/** «…,” she said, to cries of “Shame!”»: what others call. */
const isCry = ({kinds, hashes}: Copy, from: number): boolean =>
  kinds[from] === TokenKind.open && hashes[from - 1] === OF && CRIES.has(hashes[from - 2] as number)
const OF = hashOf('of')
const CRIES = hashesOf('cries shouts chants calls screams yells choruses jeers')

/** «She yelled “You lie!” at the chair»: where the quotation is a sentence, its mark ends what is said. */
function after(copy: Copy, cue: Labelled, content: Labelled): void {
  const {depths, hashes} = copy
  const {from, to} = content
  if (from < cue.to) return
  const quotation = quotationAt(copy, from)
  if (!quotation || quotation.close >= to - 1 || !isWhole(copy, quotation)) return
  if (hashes[quotation.close + 1] === THAT) return
  for (let at = quotation.close + 1; at < to; at++) if (depths[at] !== 0) return
  content.to = quotation.close + 1
}

/** Whether a content without marks only tells of what the quotation on the other side of the cue is about. */
function isBeside(copy: Copy, {source, contents}: Tie, cue: Labelled, content: Labelled, text: string): boolean {
  const {depths, sentences, hashes, kinds} = copy
  const sentence = sentenceOf(sentences, cue.from)
  if (sentenceOf(sentences, content.from) !== sentence || !isWord(kinds[content.from])) return false
  for (let at = content.from; at < content.to; at++) if (depths[at] !== 0) return false
  if (content.from >= cue.to) {
    const first = source && source.to <= cue.from ? source.from : cue.from
    return (
      (isRelative(copy, content.from, Math.max(cue.to, source?.to ?? 0)) ||
        !(GOES_ON.has(hashes[content.from] as number) || GOES_ON.has(hashes[content.from - 1] as number))) &&
      !(kinds[content.from - 1] === TokenKind.comma && isFinite(text, copy, content.from)) &&
      contents.some((other) => other.to <= first && first - other.to < 2 && endsWhole(copy, other))
    )
  }
  return (
    (content.to - content.from === 1 || isOccasion(copy, sentences[sentence] as number, text)) &&
    contents.some((other) => {
      const quotation = other.from >= cue.to ? quotationAt(copy, other.from) : undefined
      return quotation !== undefined && sentenceOf(sentences, other.from) === sentence && isWhole(copy, quotation)
    })
  )
}
/** «“Only you,” she said, would go», «“It is late,” she said, since …»: words that go on with what was begun. */
const GOES_ON = hashesOf('that and but to since because if unless although though while until so when as')

/** «…,” he said, standing at a fence |that the town had paid for|»: a clause that goes with a noun. */
const isRelative = ({hashes, kinds}: Copy, at: number, after: number): boolean =>
  hashes[at] === THAT && at > after + 2 && kinds[at - 1] === TokenKind.lower

/** Whether a sentence begins with when, where or of what something was said: «Asked about the flood, …», «On taxes, …». */
function isOccasion({hashes, ends}: Copy, at: number, text: string): boolean {
  while (LEADS.has(hashes[at] as number)) at++
  if (hashes[at] === WHEN) return ASKED.has(hashes[at + 1] as number)
  return ASKED.has(hashes[at] as number) || OCCASIONS.has(hashes[at] as number) || isGerund(text, ends[at] as number)
}
const LEADS = hashesOf('but and then later')
const WHEN = hashOf('when')
const ASKED = hashesOf('asked pressed questioned challenged quizzed')
const OCCASIONS = hashesOf('on in at as after before during for to with from of about regarding concerning instead')

const THAT = hashOf('that')

/** Whether a quotation begins with a capital and ends with a stop, or with a comma after what a comma announces. */
function isWhole({kinds, length}: Copy, {open, close}: Quotation): boolean {
  if (!isCapital(kinds[open + 1]) || close - open < 3 || close >= length) return false
  const last = kinds[close - 1]
  const sign = kinds[open - 1]
  if (last === TokenKind.comma) return sign === TokenKind.comma || sign === TokenKind.colon
  return last === TokenKind.stop || last === TokenKind.query || last === TokenKind.dots
}

const endsWhole = ({kinds}: Copy, {to}: Labelled): boolean =>
  kinds[to - 1] === TokenKind.close && (kinds[to - 2] === TokenKind.comma || kinds[to - 2] === TokenKind.query)
