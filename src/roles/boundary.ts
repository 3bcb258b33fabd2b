import * as inline from '../inline/index.js'
import {summaryHeadings} from '../lexicon/labels.js'
import type {Span} from '../tree/span.js'
import {toString} from '../tree/to-string.js'
import type {BlockNode, SimpleBlock} from '../wcst.js'
import type {RawBlock} from './construct.js'
import {isDiary, isPlaceOnly} from './diary.js'
import type {Item} from './item.js'
import {count, isOneSentence, isProse, isSentence, isStopped} from './looks.js'
import {isPartHeading} from './refine/parts.js'
import {isTurn} from './talk.js'
import {topOf} from './top.js'

/** Blocks of a head: no story's is longer. */
const REACH = 24
/** Lines of words in a head that are neither byline, time nor caption: section, headline, deck, and two of the page's. */
const TITLES = 5
/** The longest headline that is a full sentence, and the longest deck that is one. */
const HEADLINE = 140
const DECK = 300

/** The page's own lines there are no longer and no more. */
const SHORT = 100
const PAGE_LINES = 6

/**
 * Where the head ends and the story begins. The desk's reasoning: a dateline opens the story, whatever stands before it;
 * a byline or a time is never within one, so all lines above the last of them are the head's; after that, the first
 * running text is the story, and one line without a full stop may stand between as the deck.
 */
export function boundary(items: readonly Item[]): number {
  const end = Math.min(items.length, REACH)
  const top = topOf(items, end)
  const opening = datelineIn(items, top, end)
  if (opening >= 0) return opening
  const last = lastSigned(items, top, end)
  let titles = 0
  for (let at = 0; at < end; at++) {
    const {raw, node} = items[at] as Item
    if (raw && at < top) continue
    if (node) {
      if (node.type === 'headline') titles++
      // A summary in points opens the story
      if ((isRows(node) || isClock(node)) && at > last && titles > 0)
        return titles > 1 && at - 1 > last && isSummary(items[at - 1]) ? at - 1 : at
    } else if (at < last || isPictureName(items, at)) titles++
    else if (last >= 0 && isOverLink(raw, items[at + 1])) titles++
    else if (at > last && titles > 0 && isScore(raw.text)) return at
    else if (isProse(raw.text)) {
      if (titles > 0 || !isSpoken(raw.text)) return at
      titles++
    } else if (titles === 0) titles++
    else if (titles < (last >= 0 ? TITLES : 2) && isDeck(raw, items, at)) titles++
    else if (last < 0 || titles > TITLES || !isPageLine(items, at)) return at
  }
  return end
}

/**
 * The first paragraph that opens with a dateline, where no more than a head's lines stand before it. The heading of a
 * document's first part opens it too.
 */
function datelineIn(items: readonly Item[], top: number, end: number): number {
  let titles = 0
  let sentences = 0
  let prose = 0
  for (let at = 0; at < end; at++) {
    const {raw, node} = items[at] as Item
    if (raw && at < top) continue
    if (!raw) {
      if (titles > 0 && isPartHeading(node)) return at
      if (isRows(node) && titles > 0) return -1
      continue
    }
    const long = raw.text.length > 90
    // A transcript begins with its first turn
    if (titles > 0 && isTurn(raw.text, () => textsOf(items))) return at
    // «BREAKING: FERRY LEAVES ITS BELL BEHIND» is the headline, where none stands above it
    const opens = long || titles > 0 || (at > 0 && isStopped(raw.text))
    const dateline = opens || at > 0 ? inline.dateline(raw.span) : undefined
    if (dateline && (opens || isOfDay(dateline)) && !isOverDateline(items, at))
      return isPlaceOnly(dateline) && isDiary(spansOf(items.slice(at, at + REACH))) ? -1 : at
    // «SHARE ME» between two paragraphs
    if (titles > 0 && sentences < 2 && isAlone(items, at)) return at
    if (titles > 0 && isSentence(raw.text)) sentences++
    if (isProse(raw.text) && (titles === 0 ? raw.text.length > HEADLINE : raw.text.length > DECK || ++prose > 1))
      return -1
    // The page's buttons in another tongue, its sections: of one to three words
    if ((titles === 0 || raw.text.length > 40 || count(raw.text) > 3) && ++titles > TITLES) return -1
  }
  return -1
}

/** Whether a dateline tells the day or who sends it. */
const isOfDay = ({nodes}: inline.Opening): boolean =>
  nodes.some(
    (node) => node.type === 'dateline' && node.children.some(({type}) => type === 'date' || type === 'organisation')
  )

/** Whether such a dateline opens a block: the story's first. */
export function isSent({span}: RawBlock): boolean {
  const found = inline.dateline(span)
  return found !== undefined && isOfDay(found)
}

const spansOf = (items: readonly Item[]): Span[] => items.flatMap(({raw}) => (raw ? [raw.span] : []))

const textsOf = (items: readonly Item[]): string[] => items.flatMap(({raw}) => (raw ? [raw.text] : []))

/** A headline whose first words look like a place, over the story's own dateline: `PORTS: STRIKE ENTERS SECOND DAY`. */
function isOverDateline(items: readonly Item[], at: number): boolean {
  const text = items[at]?.raw?.text ?? ''
  if (text.length > HEADLINE || isStopped(text)) return false
  const next = items.slice(at + 1, at + 4).find((item) => item.raw !== undefined)
  return next?.raw !== undefined && inline.dateline(next.raw.span) !== undefined
}

/** The last byline or time line above running text, or -1. One deck may be running text or points, under a headline. */
function lastSigned(items: readonly Item[], top: number, end: number): number {
  let last = -1
  let titles = 0
  let decks = 0
  let author: SimpleBlock | undefined
  for (let at = 0; at < end; at++) {
    const {raw, node} = items[at] as Item
    if (raw && at < top) continue
    if (node) {
      if (node.type === 'byline' || node.type === 'timeline') {
        // Who said what stands over it, below the author's own line
        if (node.type === 'byline' && decks > 0 && author && isOther(node, author)) continue
        if (node.type === 'byline') author ??= node
        // How long a film is, or a time of a log
        if (decks > 0 && last >= 0 && node.type === 'timeline' && isClockAlone(node)) break
        // Under all of the story's text it is the foot's
        if (decks > 0 && !items.slice(at + 1).some(isText)) break
        last = at
      } else if (isRows(node) && ++decks > 1) break
    } else if (titles > 0 && isSentence(raw.text)) {
      if (raw.text.length > DECK || (decks += raw.text.length > SHORT ? 1 : 0.5) > 1) break
    } else if (isRunning(raw.text)) break
    else if (++titles > TITLES) break
  }
  return last
}

/** Whether a name without a `By` is another than the author's. */
const isOther = (node: SimpleBlock, author: SimpleBlock): boolean =>
  node.children[0]?.type === 'author' && !toString(author).toLowerCase().includes(node.children[0].name.toLowerCase())

/** A time of the day without a day and a label. */
const isClockAlone = (node: SimpleBlock): boolean =>
  node.children.every((child) => child.type === 'date' && child.precision === 'time')

/** A dateline on a line of its own, without a dash, straight before the story's first paragraph. */
export function isAlone(items: readonly Item[], at: number): boolean {
  const raw = items[at]?.raw
  const next = items[at + 1]?.raw
  return (
    raw !== undefined &&
    next !== undefined &&
    isSentence(next.text) &&
    inline.dateline(raw.span, true) !== undefined &&
    // A short headline in capitals, over the story's own dateline
    inline.dateline(next.span) === undefined
  )
}

const isText = ({raw, node}: Item): boolean => (raw ? isSentence(raw.text) : isRows(node))

const isRows = (node: BlockNode): boolean => node.type === 'list' || node.type === 'table'

/** The time over the first entry of a live page. */
const isClock = (node: BlockNode): boolean => node.data?.rule === 'clock-line'

/** Running text that cannot be a headline that is a sentence. */
export const isRunning = (text: string): boolean => isProse(text) && !isHeadline(text)

const isHeadline = (text: string): boolean => text.length <= HEADLINE && isOneSentence(text)

/** A headline that ends as speech or a question does; a statement with its full stop is the story's first. */
const isSpoken = (text: string): boolean => isHeadline(text) && !/\.["”’)]?$/.test(text)

/** Whether running text follows at once, but for captions and lines of the page. */
const isBefore = (items: readonly Item[], at: number): boolean => {
  const next = items.slice(at + 1, at + 4).find((item) => item.raw !== undefined)
  return next?.raw !== undefined && isSentence(next.raw.text)
}

/**
 * A short line under a byline or a time, that only others like it part from running text: what a page has there, such as
 * the name of a picture. The story does not begin with it.
 */
function isPageLine(items: readonly Item[], at: number): boolean {
  for (const [index, {raw, node}] of items.slice(at, at + PAGE_LINES).entries()) {
    if (!raw) {
      if (isRows(node)) return false
    } else if (isProse(raw.text)) return true
    else if (raw.text.length > SHORT && isDeck(raw, items, at + index)) continue
    else if (raw.text.length > SHORT || isStopped(raw.text) || raw.text.endsWith(':')) return false
  }
  return false
}

/**
 * What those hear who cannot see a picture, a sentence straight over its caption: under the byline or the time, where no
 * deck stands.
 */
export function isPictureName(items: readonly Item[], at: number): boolean {
  const [above, here, below, after] = [items[at - 1], items[at], items[at + 1], items[at + 2]]
  return (
    above?.node !== undefined &&
    here?.raw !== undefined &&
    below?.node?.type === 'caption' &&
    (below.node.data?.blanks ?? 0) === 0 &&
    here.raw.text.length < 200 &&
    (/^[a-z]/.test(here.raw.text) ||
      (isStopped(here.raw.text) &&
        // In copy without empty lines it can be the lead
        (SEEN.test(here.raw.text) || ((after?.raw?.node ?? after?.node)?.data?.blanks ?? 0) > 0))) &&
    isOneSentence(here.raw.text) &&
    !TOLD.test(here.raw.text) &&
    items.slice(0, at).some(({node}) => node?.type === 'byline' || node?.type === 'timeline')
  )
}

/** How a picture is described to those who cannot see it. */
const SEEN = /^(?:An?|Two|Three|Four|Five|Several|Many|People|Men|Women|Children|Aerial|Close-up) /

/** Words by which a lead tells what happened; what a picture shows is told in the present. */
const TOLD = /\b(?:said|says|told|announced|according to|was|were|has|have|had|will)\b/

/** The heading over the points of a summary: `AT A GLANCE`. */
const isSummary = (item: Item | undefined): boolean =>
  item?.raw !== undefined && item.raw.text.length < 40 && summaryHeadings.has(item.raw.text.toLowerCase())

/** A deck of a sentence or more, straight over the page's short link to the story: `https://p.harbour.example/4gX`. */
const isOverLink = (raw: RawBlock, next: Item | undefined): boolean =>
  raw.text.length < DECK &&
  next?.node?.type === 'furniture' &&
  (next.node.data?.blanks ?? 0) === 0 &&
  /^https?:\/\/\S{1,80}$/.test(toString(next.node))

/** How a match ended, over its report: `Hull Mariners 18 Leigh 22`. */
const isScore = (text: string): boolean =>
  text.length < 80 && /^[A-Z][A-Za-z'’. -]{2,30} \d{1,3}(?:,? | ?[-–] ?)[A-Z][A-Za-z'’. -]{2,30} \d{1,3}$/.test(text)

/** A second line of the head: of some words, without a stop, and running text follows it. */
const isDeck = (raw: RawBlock, items: readonly Item[], at: number): boolean =>
  raw.text.length < DECK && count(raw.text) > 2 && !isStopped(raw.text) && !/:$/.test(raw.text) && isBefore(items, at)
