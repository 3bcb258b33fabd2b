/** Who took or sells a picture, on a line of its own under the picture's words. */
import {pictureHouses} from '../lexicon/labels.js'
import * as inline from '../inline/index.js'
import {subspan, type Span} from '../tree/span.js'
import {weave, type Piece} from '../tree/weave.js'
import type {Inline} from '../wcst.js'
import type {RawBlock, Surroundings} from './construct.js'
import {count, isOneSentence, isSentence, isStopped} from './looks.js'

/** No words of a picture are longer, and none are fewer. */
const LONGEST = 250
const FEWEST = 4
/** No such line is longer. */
const LINE = 60

/** `Jo Bell/Harbour Post`, `JO BELL` over the byline, `(PA)` below it. */
export function takerIn(block: RawBlock, around: Surroundings): Inline[] | undefined {
  const {text, span} = block
  if (text.length > LINE || !around.before || !('span' in around.before)) return undefined
  const over = around.before.text
  if (isLine(block, around) && isSentence(over) && over.length < LONGEST) {
    const signed = inline.signedCredit(span)
    if (signed) return signed
  }
  if (isOverByline(block, around, over)) return weave(span, [creditOf(0, text.length, text)])
  return isHouse(block, around, over) ? bracketed(span) : undefined
}

/** Names in brackets straight under one sentence of a head: `(Metro Transit Security)`. */
export function namesUnder(block: RawBlock, {section, headed, before}: Surroundings): Inline[] | undefined {
  const {text, span} = block
  if (section !== 'head' || !headed || !isTight(block) || text.length > LINE || !NAMES.test(text)) return undefined
  if (!before || !('span' in before) || !isStopped(before.text) || before.text.length > LONGEST) return undefined
  if (!isOneSentence(before.text) || inline.timeline(span) || inline.byline(subspan(span, 1, text.length - 1)))
    return undefined
  return bracketed(span)
}
const NAMES = /^\([A-ZÀ-Ž][\wÀ-ž.'’-]*(?:(?: |\/| \/ )(?:[A-ZÀ-Ž&][\wÀ-ž.'’-]*|of|for|the|and|via)){1,6}\)$/

const isTight = ({node}: RawBlock): boolean => (node.data?.blanks ?? 0) === 0

const creditOf = (from: number, to: number, name: string): Piece => ({
  from,
  to,
  node: {type: 'credit', role: null, names: [name]}
})

/** The credit within the first and the last sign of a line. */
function bracketed(span: Span): Inline[] {
  const end = span.text.length - 1
  const inner: Piece[] = [0, end].map((from) => ({from, to: from + 1, mark: 'bracket'}))
  return weave(span, [{...creditOf(0, end + 1, span.text.slice(1, end)), inner}])
}

const isLine = (block: RawBlock, {section}: Surroundings): boolean =>
  section === 'head' || (section === 'body' && isTight(block))

/** Straight under a sentence and over the byline, a name in capitals. */
const isOverByline = (block: RawBlock, {section, after, headed}: Surroundings, over: string): boolean =>
  section === 'head' &&
  headed &&
  isTight(block) &&
  inline.isCapitalName(block.text) &&
  isSentence(over) &&
  over.length < LONGEST &&
  after !== undefined &&
  'span' in after &&
  (/^by [A-Z]/i.test(after.text) || inline.surelyName(after.text))

/**
 * Who sells it or, straight under them, who took it: `(PA)`, `(Jo Bell)`. The words stand below the byline, or between
 * paragraphs without a stop.
 */
function isHouse(block: RawBlock, {section, signed}: Surroundings, over: string): boolean {
  const {text} = block
  if (!text.startsWith('(') || !text.endsWith(')') || count(over) < FEWEST) return false
  const tight = isTight(block)
  // «(Jo Bell / Harbour Times)»
  if (section === 'head' && tight && isSentence(over) && STROKED.test(text)) return true
  if (section === 'head' ? !signed : !tight || section === 'foot' || isStopped(over)) return false
  const name = text.slice(1, -1)
  return inline.agencyOf(name) || pictureHouses.has(name.toLowerCase()) || (tight && inline.surelyName(name))
}
const STROKED = /^\([A-ZÀ-Þ][\wÀ-ž'’-]+(?: [A-ZÀ-Þ][\wÀ-ž.'’-]*){1,3} ?\/ ?[A-ZÀ-Þ][\wÀ-ž.'’& -]{1,30}\)$/
