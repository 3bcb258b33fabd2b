import * as inline from '../../inline/index.js'
import {summaryParts} from '../../lexicon/labels.js'
import {fit} from '../../tree/build.js'
import {parent} from '../../tree/build.js'
import {cut} from '../../tree/span.js'
import {toString} from '../../tree/to-string.js'
import {weave} from '../../tree/weave.js'
import {wordsOf} from '../../tree/words.js'
import type {AttributionNode, BlockNode, SimpleBlock} from '../../wcst.js'
import {isAlone} from '../boundary.js'
import type {Item} from '../item.js'
import {become, signOf, type RawBlock} from '../construct.js'
import {count, isSentence, isStopped} from '../looks.js'
import {repeats} from './said-again.js'
import {isAsked, isOpenQuestion, isQuestion} from './questions.js'

/** No story has more display lines; beyond, they stay paragraphs. */
const MOST = 60

const QUOTED = /^(?:["“«„‘']|``)[^"“”«»„]{2,300}(?:["”»’]|'')[.!?]?$/
const NAME_LINE =
  /^[-–—―~\s]*(?:[Bb]y )?(?:[A-ZÀ-ÞĀ-ŽḀ-Ỿ][\wÀ-žḀ-ỹ'’.-]*|al|bin|de|van|von|der|la|el)(?:\s(?:[A-ZÀ-ÞĀ-ŽḀ-Ỿ][\wÀ-žḀ-ỹ'’.-]*|al|bin|de|van|von|der|la|el)){0,4}(?:,\s[^.!?]{2,90})?$/
const STARS = /^(\*{1,2}|#{1,4}\s|_{1,2})([^*#_]{2,90})(?:\*{1,2}|_{1,2})?$/
/** AFP's: `- ‘Not again’ -`. */
const DASHES = /^([-–—]\s)([^\s–—].{1,60}[^\s–—])\s[-–—]$/
/** A dash alone before it, as Anadolu has it: `- ‘Not again’`. */
const DASHED = /^([-–—]\s)(["“‘'«A-ZÀ-ÞĀ-Ž\d][^.!?;:]{2,78}[^.!?;:,\s])$/
/** A sentence that leads to the points under it: `Highlights of the range include:` */
const LEADS =
  /\b(?:includes?|including|are|is|were|follows?|following|below|to|that|by|with|of|from|for|as|said|says):$|\bfollowing\b|^(?!(?:What|Who|Why|How|When|Where|Here)\b).*\b(?:is|are|was|were|has|have|had|will|must|should|can|may)\b/
/** The words of a pull quote with the name of who said them on the same line: `“We will go” — Jo Bell, mayor`. */
const SIGNED =
  /^(["“«„][^"“”«»„]{12,300}["”»])\s{1,3}[-–—―]{1,2}\s{1,3}(?=[A-ZÀ-Þ][\wÀ-ž'’.-]*(?: [\wÀ-ž'’.-]+){0,5}(?:, [^.!?]{2,90})?$)/

/** A company's name ends with a full stop that ends no sentence: `About Harbour Foods Inc.` */
const COMPANY = /^About [A-Z].{2,60} (?:Inc|Ltd|Co|Corp|S\.A|N\.V|S\.p\.A)\.$/

const VERSUS = /\d[^.!?]{0,24} vs\.? (?:[a-z]{1,8} )?\d/

/** `March 14 (Reuters) - Results of the Northern Cup`, over a table: a dateline with its agency opens no display line. */
const isSent = ({span, text}: RawBlock): boolean =>
  text.includes('(') &&
  inline
    .dateline(span)
    ?.nodes.some((node) => node.type === 'dateline' && node.children.some(({type}) => type === 'organisation')) === true

/**
 * Lines set apart within the story: a pull quote repeats its words, with or without a line that says whose they are; a
 * cross-head is short, has no full stop, and text follows it.
 */
export function display(items: readonly Item[]): Item[] {
  const out: Item[] = []
  let candidates = 0
  let stock: Set<string>[] | undefined
  const paragraphs = (): Set<string>[] =>
    (stock ??= items
      .filter(({raw}) => raw !== undefined && raw.text.length > 60)
      .slice(0, 400)
      .map(({raw}) => new Set(wordsOf((raw as RawBlock).text))))
  // Where all lines have the sign, somebody answered the copy
  const answered = items.every(({raw}) => raw === undefined || isSetOff(raw))
  const questions = items.filter((item) => isQuestion(item)).length > 1
  for (let at = 0; at < items.length; at++) {
    const item = items[at] as Item
    const {raw} = item
    // «## Background»: whoever wrote it has said so
    if (raw && signOf(raw).startsWith('#')) {
      out.push({node: crosshead(raw)})
      continue
    }
    if (
      raw &&
      isQuestion(item) &&
      !isAsked(raw.text, items[at + 1]) &&
      (questions || raw.text === raw.text.toUpperCase()) &&
      isFollowed(items, at)
    ) {
      out.push({node: crosshead(raw)})
      continue
    }
    // «In short:», «What’s next?» stand over a part of a summary that lost its points
    if (raw && isPart(raw.text) && isFollowed(items, at)) {
      out.push({node: crosshead(raw)})
      continue
    }
    // Figures beside those of last year, or under others, are no display line
    if (raw && isFigures(raw.text, items[at - 1]?.raw?.text)) {
      out.push(item)
      continue
    }
    // A dateline on a line of its own is no display line
    if (!raw || (at === 0 && (isAlone(items, at) || isSent(raw))) || raw.text.length > 320 || candidates >= MOST) {
      out.push(item)
      continue
    }
    const quoted = '"“«„‘\'`'.includes(raw.text.charAt(0)) && QUOTED.test(raw.text)
    const next = items[at + 1]
    const set = quoted || (!answered && isSetOff(raw))
    const signed = set && next?.raw !== undefined && isAttribution(next.raw, raw.text)
    if (
      !signed &&
      isStopped(raw.text) &&
      !(raw.text.startsWith('About ') && COMPANY.test(raw.text)) &&
      !(quoted && raw.text.length < 200)
    ) {
      out.push(item)
      continue
    }
    candidates++
    if (DASHED.test(raw.text) && isUnderSentence(items, at) && isFollowed(items, at)) {
      out.push({node: crosshead(raw)})
      continue
    }
    const own = '"“«„'.includes(raw.text.charAt(0)) ? SIGNED.exec(raw.text) : null
    if (own && repeats(own[1] as string, paragraphs, true, raw.text.length)) {
      const end = (own[1] as string).length
      const line = parent<AttributionNode>({type: 'attribution', children: cut(raw.span, end)})
      out.push({node: become(raw, 'pullquote', 'pull-quote', [...cut(raw.span, 0, end), line])})
      continue
    }
    if (signed || (!isPhrase(raw.text) && !isEntryTitle(raw, items[at - 1]) && repeats(raw.text, paragraphs, quoted))) {
      const node = become(raw, 'pullquote', 'pull-quote')
      // Words without marks need the post of who said them
      if (signed || (next?.raw?.text.includes(', ') && isAttribution(next.raw, raw.text))) {
        const line = (next as {raw: RawBlock}).raw
        node.children = [...node.children, parent<AttributionNode>({type: 'attribution', children: line.node.children})]
        fit(node)
        at++
      }
      out.push({node})
    } else if (!isCrosshead(raw, items, at)) out.push(item)
    // The name of a film over its picture, where no text stands above
    else out.push({node: at === 0 && isPicture(next) ? become(raw, 'furniture', 'kicker') : crosshead(raw)})
  }
  return lone(out)
}

/** The only question on a line of its own is a cross-head where the story has others. */
function lone(items: Item[]): Item[] {
  const at = items.findIndex(
    (item, index) =>
      item.raw !== undefined && isQuestion(item) && isUnderSentence(items, index) && isFollowed(items, index)
  )
  const raw = items[at]?.raw
  if (raw && isOpenQuestion(raw.text) && items.some(isOverText)) items[at] = {node: crosshead(raw)}
  return items
}

/** `Revs 4.9 mln vs 4.5 mln`, and what else has figures straight under such a line. */
const isFigures = (text: string, before = ''): boolean =>
  VERSUS.test(text) || (before.length < 90 && /\d/.test(text) && VERSUS.test(before))

/** The title of an entry of a live page, under its time: its first words say it again. */
const isEntryTitle = ({text}: RawBlock, before: Item | undefined): boolean =>
  before?.node?.data?.rule === 'clock-line' && count(text) < 13

/** A phrase in marks over a part of the story is its cross-head: `‘Not again’`. */
const isPhrase = (text: string): boolean => count(text) < 7 && /^['‘][^.!?]{2,60}['’]$/.test(text)

/** A line that `>` sets off from the text. */
const isSetOff = ({edges}: RawBlock): boolean => edges?.before.some(({value}) => value === '>') === true

const isAttribution = (line: RawBlock, quote: string): boolean =>
  line.text.length < 130 &&
  ((line.node.data?.blanks ?? 0) === 0 || isSetOff(line)) &&
  NAME_LINE.test(line.text) &&
  count(quote) > 2 &&
  /\s/.test(line.text.trim())

function isCrosshead(raw: RawBlock, items: readonly Item[], at: number): boolean {
  const {text} = raw
  if ((STARS.test(text) && !isSaidInStars(text)) || (text.length < 90 && isHeading(raw))) return true
  if (DASHES.test(text) || COMPANY.test(text)) return isFollowed(items, at)
  if (
    text.length > 90 ||
    count(text) > 12 ||
    // «“We were due.”» is a whole sentence, and said
    (/[.,;)]["”»’']{0,2}$/.test(text) && !isTableTitle(text, items[at + 1])) ||
    (text.endsWith(':') && !(count(text) < 8 && isRows(items[at + 1]) && !LEADS.test(text))) ||
    !/^["“‘'«A-ZÀ-ÞĀ-ŽḀ-Ỿ\d]/.test(text)
  )
    return false
  if (/^(?:Q|A|[A-Z][A-Z .]+):./.test(text) || isSigned(text) || isAsked(text, items[at + 1])) return false
  return isFollowed(items, at)
}

/** `** This article was first published elsewhere. **` is a sentence. */
const isSaidInStars = (text: string): boolean => {
  const words = text.replace(/[*_\s]{1,4}$/, '')
  return words.endsWith('.') && isSentence(words) && count(words) > STARRED
}
const STARRED = 5

/** `EVENTS (GMT)` */
const isTableTitle = (text: string, next: Item | undefined): boolean =>
  text.endsWith(')') && text === text.toUpperCase() && isRows(next)

/** A line that was set as a heading, or all of it in bold letters. */
function isHeading(raw: RawBlock): boolean {
  const sign = signOf(raw)
  return sign.startsWith('#') || (sign !== '' && raw.edges?.after.some(({value}) => value === sign) === true)
}

/** «“The worst bridge ever.” ― Ana Ruiz» is said. */
const isSigned = (text: string): boolean => '"“”«'.includes(text.charAt(0)) && /["”»]\s?[―—–-]\s?[A-Z]/.test(text)

/** Whether a line stands between two paragraphs of the story; under words that somebody said it can tell who did. */
function isUnderSentence(items: readonly Item[], at: number): boolean {
  const before = items[at - 1]?.raw
  return before !== undefined && isSentence(before.text) && !(/^["“«]/.test(before.text) && /["”»]$/.test(before.text))
}

/** Whether text, points or a picture follow a line. */
function isFollowed(items: readonly Item[], at: number): boolean {
  const next = items[at + 1]
  if (next?.raw)
    return (
      next.raw.text.length > 60 ||
      isSentence(next.raw.text) ||
      (next.raw.text.endsWith(':') && (isRows(items[at + 2]) || isSpeech(items[at + 2])))
    )
  return isRows(next) || next?.node?.type === 'caption'
}

/** What somebody says, under a line that tells who does. */
const isSpeech = (item: Item | undefined): boolean => item?.raw !== undefined && /^["“«]/.test(item.raw.text)

/** The heading over a part of a summary. */
const isPart = (text: string): boolean =>
  text.length < 40 &&
  (text.endsWith(':') || text.endsWith('?')) &&
  summaryParts.has(text.slice(0, -1).trimEnd().toLowerCase())

/** A cross-head over a part of the text, as no summary has it. */
const isOverText = ({node}: Item, at: number, items: readonly Item[]): boolean =>
  node?.type === 'crosshead' && items[at + 1]?.raw !== undefined && !/[:?]$/.test(toString(node))

const isPicture = (item: Item | undefined): boolean => item?.node?.type === 'caption'

const isRows = (item: Item | undefined): boolean => item?.node?.type === 'list' || item?.node?.type === 'table'

function crosshead(raw: RawBlock): BlockNode {
  const stars = STARS.exec(raw.text) ?? DASHES.exec(raw.text) ?? DASHED.exec(raw.text)
  if (!stars) return become(raw, 'crosshead', 'crosshead')
  const open = (stars[1] as string).length
  const close = open + (stars[2] as string).length
  return become(
    raw,
    'crosshead',
    'crosshead',
    weave(raw.span, [
      {from: 0, to: open, mark: 'control'},
      ...(close < raw.text.length ? [{from: close, to: raw.text.length, mark: 'control' as const}] : [])
    ])
  ) satisfies SimpleBlock
}
