import {sections} from '../lexicon/labels.js'
import * as inline from '../inline/index.js'
import {cutMark, subspan} from '../tree/span.js'
import type {SimpleBlock} from '../wcst.js'
import {become, type Construct, type RawBlock, type Surroundings} from './construct.js'
import {isFurniture} from './furniture.js'
import {count, isProse, isSentence} from './looks.js'
import {takerIn} from './takers.js'

/** Who wrote it: `By Ana Ruiz in Lima`. */
export const byline: Construct = {
  name: 'byline',
  in: ['head'],
  claim(block, around) {
    if (isProse(block.text) || takerIn(block, around) !== undefined || isUnderPicture(block, around)) return undefined
    if (isUnderSpeech(block, around)) return undefined
    // The page's button for the size of its letters
    if (block.text === 'AA' && around.before && 'span' in around.before && isFurniture(around.before)) return undefined
    // «Representational Image»
    if (/^represent/i.test(block.text)) return undefined
    const bracketed = inBrackets(block) ?? afterDash(block)
    if (bracketed) return bracketed
    const small = block.text.toLowerCase()
    const labelled =
      (small.includes('by') &&
        (/^by\b|\bby:? /.test(small) || /^(?:[Bb]y[A-ZÀ-Þ][a-zß-ÿ]|by[A-ZÀ-Þ])/.test(block.text))) ||
      (small.startsWith('source') && /^source\s?:/.test(small))
    // «Edited By Ana Ruiz (with inputs from agencies)»
    if (small.startsWith('edited by')) return undefined
    // «Audio By Carbonatix»
    if (labelled && /^audio by\b/.test(small)) return undefined
    const agency = block.text.length < 40 && areAgencies(block.text)
    // «Norrfors (TT)», over the story's first paragraph
    if (!labelled && isOverText(around) && (inline.datelineAlone(block.span) || isPlaceUnder(block, around)))
      return undefined
    if (
      !labelled &&
      !agency &&
      (block.text.endsWith(',') ||
        isOverSigned(around) ||
        isUnderSection(around) ||
        !isUnder(around) ||
        isFurniture(block) ||
        (inline.credit(block.span) && !isSentBy(block, around)))
    )
      return undefined
    const nodes = inline.byline(
      block.span,
      isBetween(around) ? (isUnderTitle(around) ? 'capitals' : true) : inline.isForeignByline(block.text)
    )
    return nodes && become(block, 'byline', 'byline', nodes)
  }
}

/** «AFP», «AFP/Reuters» */
const areAgencies = (text: string): boolean =>
  inline.agencyOf(text) || (text.includes('/') && text.split('/').every((one) => inline.agencyOf(one.trim())))

/** The name of a letter over its day and who wrote it: `CAPITAL BRIEF`, then `12 March 2024 | by Ana Ruiz`. */
const isOverSigned = ({after}: Surroundings): boolean =>
  after !== undefined && 'span' in after && after.text.length < LINE && /\d [|·•–-] by [A-Z]/i.test(after.text)

/** Under one word and no headline: `Guest Essay` under `OPINION`. */
const isUnderSection = ({before, headed}: Surroundings): boolean =>
  !headed && before !== undefined && 'span' in before && sections.has(before.text.toLowerCase())

/** A line of the head is no longer. */
const LINE = 80

/** A town with its country, straight under the author's name: `Puerto Madryn, Argentina`. */
const isPlaceUnder = ({span, text, node}: RawBlock, {before}: Surroundings): boolean =>
  (node.data?.blanks ?? 0) === 0 &&
  text.includes(', ') &&
  before !== undefined &&
  'span' in before &&
  inline.byline(before.span, 'capitals') !== undefined &&
  inline.dateline(span, true)?.end === text.length

/** `(By Ana Ruiz)` */
const inBrackets = (block: RawBlock): SimpleBlock | undefined =>
  /^[([](?:by\s|(?:text|words|story|report)\s?: )[^()[\]]{3,120}[)\]]$/i.test(block.text)
    ? withinBrackets(block)
    : undefined

/** The byline that stands between the first and the last sign of a block. */
export function withinBrackets(block: RawBlock, bare: boolean | 'capitals' = false): SimpleBlock | undefined {
  const {text, span} = block
  const nodes = inline.byline(subspan(span, 1, text.length - 1), bare)
  return (
    nodes &&
    become(block, 'byline', 'byline', [
      ...cutMark(span, 'bracket', 0, 1),
      ...nodes,
      ...cutMark(span, 'bracket', text.length - 1, text.length)
    ])
  )
}

/** `-- By Ana Ruiz` */
export function afterDash(block: RawBlock): SimpleBlock | undefined {
  const dash = /^(?:--|[-–—])\s?(?=by\s[A-Z])/i.exec(block.text)?.[0].length ?? 0
  const nodes = dash > 0 ? inline.byline(subspan(block.span, dash, block.text.length)) : undefined
  return nodes && become(block, 'byline', 'byline', [...cutMark(block.span, 'dash', 0, dash), ...nodes])
}

/** `Ana Ruiz (AFP)`, `Ana Ruiz - AFP` straight under the headline, where no picture's words stand. */
function isSentBy({text}: RawBlock, {before, signed}: Surroundings): boolean {
  const said = text.length < 60 && !signed && before && 'span' in before ? SENT.exec(text) : null
  if (!said || (before && 'span' in before && isSentence(before.text))) return false
  return inline.surelyName(said[1] as string) && inline.agencyOf((said[2] ?? said[3]) as string)
}

const SENT = /^([^()]{3,40}?) (?:\(([^()]{2,30})\)|[-–—] (.{2,30}))$/

const isOverText = ({after}: Surroundings): boolean => after !== undefined && 'span' in after && isSentence(after.text)

const TAKEN = /^(?:photo|photograph|picture|image|pic)(?:graphed)? by /i

/** The same with a label, straight under the words of a picture: `Photo by Jo Bell`. */
const isUnderPicture = ({text, span, node}: RawBlock, {before, titled}: Surroundings): boolean =>
  titled &&
  TAKEN.test(text) &&
  (node.data?.blanks ?? 0) === 0 &&
  before !== undefined &&
  ('span' in before ? isSentence(before.text) : before.type === 'caption') &&
  inline.credit(span) !== undefined

/** Straight under words in quotation marks, with a byline above: who said them. */
const isUnderSpeech = ({node}: RawBlock, {before, signed}: Surroundings): boolean =>
  signed &&
  (node.data?.blanks ?? 0) === 0 &&
  before !== undefined &&
  'span' in before &&
  /^["“«].*["”»]$/.test(before.text)

/** Names without a `By` stand under a headline; what the page has above it is not theirs. */
const isUnder = ({before, titled, signed}: Surroundings): boolean =>
  titled &&
  before !== undefined &&
  ('span' in before
    ? // A page's button between two paragraphs can look like a name
      !(signed && isProse(before.text))
    : ['headline', 'subheadline', 'timeline', 'caption', 'furniture', 'list', 'separator'].includes(before.type))

/** Straight between a line of some words, or the rule under it, and the time or the place, where no headline can stand. */
const isUnderTitle = ({before, after}: Surroundings): boolean =>
  before !== undefined &&
  // «ANA RUIZ» under the time, over «Journalist at Harbour Post»
  ('span' in before
    ? count(before.text) > 3
    : before.type === 'separator' ||
      before.type === 'caption' ||
      (before.type === 'timeline' && after !== undefined && 'span' in after && isSaidOf(after.text))) &&
  after !== undefined &&
  ('span' in after
    ? isSaidOf(after.text) ||
      inline.timeline(after.span) !== undefined ||
      inline.dateline(after.span, true)?.end === after.text.length
    : after.type === 'timeline')

/** What a line under a name says of its bearer: a post, a newsroom, an address, whence the report comes. */
const isSaidOf = (text: string): boolean => {
  const said = text.length < 60 ? inline.aside(text) : undefined
  return (
    said !== undefined && (said.location === undefined || said.organisation !== undefined || /^reporting /i.test(text))
  )
}

const isTime = (block: NonNullable<Surroundings['before']>): boolean =>
  'span' in block ? inline.timeline(block.span) !== undefined : block.type === 'timeline'

/** No headline and no name is as long as a deck. */
const DECK = 60

/** Names and nothing else stand between the headline and the time, the picture, or the story. */
function isBetween({before, after, headed}: Surroundings): boolean {
  if (!before || !after) return false
  // Between the time and a deck
  if (headed && 'span' in after && after.text.length > DECK && isTime(before)) return true
  if (!('span' in before) && before.type === 'byline') return false
  if (!('span' in after)) return after.type === 'timeline' || after.type === 'caption'
  return (
    isSentence(after.text) ||
    isFurniture(after) ||
    isSaidOf(after.text) ||
    inline.timeline(after.span) !== undefined ||
    inline.credit(after.span) !== undefined ||
    /^(?:photo |animated )?illustration\b/i.test(after.text) ||
    (after.text.length > DECK && inline.maybeCredit(after.span)) ||
    inline.dateline(after.span, true) !== undefined
  )
}
