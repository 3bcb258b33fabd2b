import type {VFile} from 'vfile'
import {looksLikeNewsroom} from '../../inline/index.js'
import {greetings} from '../../lexicon/furniture.js'
import {sections} from '../../lexicon/labels.js'
import {states} from '../../lexicon/states.js'
import {warn} from '../../tree/file.js'
import {toString} from '../../tree/to-string.js'
import {weave} from '../../tree/weave.js'
import {sameWords} from '../../tree/words.js'
import type {BlockNode, Inline, SimpleBlock} from '../../wcst.js'
import type {Item} from '../item.js'
import {become, signOf, type RawBlock} from '../construct.js'
import {count, firstWord, isProse, isStopped} from '../looks.js'
import {isFeature, isLetterhead, isOverKind, isReleaseHead, isSheetLine, isUnderKind} from '../top.js'
import {isOfMatch} from './match-head.js'
import {isMasthead, isMotto, isSureMotto} from './masthead.js'
import {servicesOver, titleOf} from './services.js'
import {SUBJECT, titleIn} from '../subject.js'

/** Sections of a page, one in another, are no more. */
const TRAIL = 10
/** What a terminal sets before a headline: `13:12 03Jun24 RTRS-UPDATE 1-Ferry …`. */
const TERMINAL = /^(?:\d{1,2}:\d{2} \d{1,2}[A-Z][a-z]{2}\d{2} )?RTRS\s?-\s?/

/**
 * Which of the head's lines is the headline and which the deck. What is left over is the page's.
 *
 * @param story the first words below the head
 */
export function headline(items: Item[], file: VFile, story: () => string): BlockNode[] {
  const open = items.filter((item): item is Item & {raw: RawBlock} => item.raw !== undefined)
  const roles = new Map<Item, BlockNode>()
  // A line that says itself what it is
  const given = items.find(({node}) => node?.type === 'headline')?.node as SimpleBlock | undefined
  let title = given && {text: titleOf(given)}
  let subject = false
  let deck = items.some(({node}) => node?.type === 'subheadline')
  const trail = trailOf(open)
  const over = servicesOver(items, open, given !== undefined)
  const under = given ? items.findIndex(({node}) => node === given) : -1
  for (const [index, item] of open.entries()) {
    const {raw} = item
    // Over a headline that is known stand the page's sections
    if (items.indexOf(item) < under) roles.set(item, become(raw, 'furniture', 'kicker'))
    else if (SUBJECT.test(raw.text)) {
      const alone =
        !title &&
        open.every(
          (one, at) => one === item || at < over || isUnderSubject(one.raw.text, raw.text) || isOfSender(open, at)
        )
      const words = alone ? titleIn(raw.text, story()) : undefined
      subject ||= words !== undefined
      if (words) title = {text: raw.text.slice(words.from, words.to)}
      roles.set(
        item,
        words ? become(raw, 'headline', 'headline', labelled(raw, words)) : become(raw, 'furniture', 'mail-head')
      )
    } else if (index < over) roles.set(item, become(raw, 'furniture', 'kicker'))
    else if (!title) {
      // A kicker: the page's section over the headline
      if (
        !signOf(raw).startsWith('#') &&
        ((isOfPage(open, index) && isTitleAfter(open, index)) ||
          index < trail ||
          isTrail(open, index) ||
          (isOverKind(raw.text, textBeside(items, item, 1)) && isTitleAfter(open, index)) ||
          isOfMatch(open, index) ||
          isInTrail(raw.text) ||
          isNever(raw.text))
      )
        roles.set(item, become(raw, 'furniture', 'kicker'))
      else {
        title = raw
        const label = raw.text.includes('RTRS') ? (TERMINAL.exec(raw.text)?.[0].length ?? 0) : 0
        // dpa's sign at the end of a head: «Swan closes a lock =»
        const end = raw.text.endsWith(' =') ? raw.text.length - 2 : 0
        const nodes =
          label > 0
            ? weave(raw.span, [{from: 0, to: label, node: {type: 'label'}}])
            : end > 0
              ? weave(raw.span, [{from: end, to: end + 2, mark: 'control'}])
              : undefined
        roles.set(item, become(raw, 'headline', 'headline', nodes))
      }
    } else if (isInTrail(raw.text)) roles.set(item, become(raw, 'furniture', 'kicker'))
    else if (isOverPoints(items, item)) roles.set(item, become(raw, 'crosshead', 'crosshead'))
    else if (sameWords(title.text, raw.text)) roles.set(item, become(raw, 'furniture', 'repeats'))
    else if (isKicker(raw.text) || IN_SECTION.test(raw.text) || (subject && isOfSender(open, index)))
      roles.set(item, become(raw, 'furniture', 'kicker'))
    else if (isUnderKind(raw.text, textBeside(items, item, -1))) roles.set(item, become(raw, 'furniture', 'kicker'))
    else if (looksLikeNewsroom(raw.text) && count(raw.text) < 5) roles.set(item, become(raw, 'furniture', 'kicker'))
    else if (!deck && raw.text.length < 300) {
      deck = true
      roles.set(item, become(raw, 'subheadline', 'headline'))
    } else {
      roles.set(item, become(raw, 'furniture', 'head-line'))
      warn(
        file,
        'head-line',
        'This line of the head is neither headline nor deck; it is kept as furniture',
        raw.span.start,
        raw.span.end
      )
    }
  }
  const long = open.find(({raw}) => raw === title && isProse(raw.text) && raw.text.length > 250)?.raw
  if (long) warn(file, 'headline', 'The headline is as long as a paragraph', long.span.start, long.span.end)
  return items.map((item) => item.node ?? (roles.get(item) as BlockNode))
}

/** The headline within a mail's subject, with what stands before and after it. */
const labelled = ({span, text}: RawBlock, {from, to}: {from: number; to: number}): Inline[] =>
  weave(span, [
    {from: 0, to: from, node: {type: 'label'}},
    ...(to < text.length ? [{from: to, to: text.length, node: {type: 'label'}} as const] : [])
  ])

/** `Key points`, `What you need to know:` over the points of a summary. */
function isOverPoints(items: readonly Item[], item: Item & {raw: RawBlock}): boolean {
  const {text} = item.raw
  if (!text.endsWith(':') && count(text) > 3) return false
  return text.length < 60 && items[items.indexOf(item) + 1]?.node?.type === 'list'
}

/** A section, the name of the site over the copy, or its motto under that. */
function isOfPage(open: readonly {raw: RawBlock}[], index: number): boolean {
  const {text} = (open[index] as {raw: RawBlock}).raw
  return (
    isKicker(text) ||
    areSections(text) ||
    isOfCountry(text) ||
    // «Open in app» between others like it
    (count(text) === 3 && isShort(open[index + 1]?.raw.text ?? text) && !isStopped(text)) ||
    isSheetLine((at) => open[at]?.raw.text, index) ||
    (index === 0 && isLetterhead(text) && isOffice(text)) ||
    isFeature(text) ||
    isReleaseHead(text) ||
    (index === 0 && (isMasthead(text) || isSureMotto(text))) ||
    (index > 0 && index < TRAIL && isMotto(text))
  )
}

/** A line of a letterhead: `Office of the Harbour Master`. */
const isOfSender = (open: readonly {raw: RawBlock}[], index: number): boolean =>
  isSheetLine((at) => open[at]?.raw.text, index) || isReleaseHead(open[index]?.raw.text ?? '')

/** The words of the line under one, or over it. */
function textBeside(items: readonly Item[], item: Item, by: 1 | -1): string {
  const next = items[items.indexOf(item) + by]
  return next?.raw?.text ?? (next?.node?.type === 'furniture' ? toString(next.node) : '')
}

/** Whose release it is, alone over the headline: `Ministry of Rivers, Lakes & Ports`. A headline has its verb there. */
const isOffice = (text: string): boolean => count(text) < 5 || /[,&]| and /i.test(text)

/** A line of a word or two is no headline where the mail's subject has more: `Attention clients`. */
const isUnderSubject = (text: string, subject: string): boolean =>
  SUBJECT.test(text) || (count(text) < 3 && count(subject) > 4)

/** A section of the page that the sign of its trail stands before: `| Coasts`, `/ People & Culture`. */
const isInTrail = (text: string): boolean => text.startsWith('| ') || text.startsWith('/ ')

/** A page's section alone, or the letters of its language: no headline, though there be no other. */
const isNever = (text: string): boolean =>
  text.length <= 3 || areSections(text) || (greetings.has(firstWord(text)) && GREETED.test(text))

/** What a sender says to the desk: `Good morning. Here is the digest.`, `Dear editors,` */
const GREETED =
  /^(?:hi|hello|hey|dear|greetings|good (?:morning|afternoon|evening|day))\b[^.!,:;]{0,30}(?:[.!] .*\.$|[.!,:]$)/i

/** `News`, `Latest News, News` */
const areSections = (text: string): boolean =>
  text
    .toLowerCase()
    .split(/, | [/|] /)
    .every((section) => sections.has(section))

/** A country's section: `New Zealand Regions`. */
const isOfCountry = (text: string): boolean => {
  const last = text.lastIndexOf(' ')
  return sections.has(text.slice(last + 1).toLowerCase()) && states.has(text.slice(0, Math.max(last, 0)).toLowerCase())
}

const isShort = (text: string): boolean => count(text) < 3 && !isStopped(text)

/** Whether a line that is no kicker follows, after other kickers at the most: `News`, `Cities`, then the headline. */
function isTitleAfter(open: readonly {raw: RawBlock}[], index: number): boolean {
  let at = index + 1
  while (at < open.length - 1 && at <= index + TRAIL && isOfPage(open, at)) at++
  const text = open[at]?.raw.text
  return text !== undefined && count(text) >= 4 && text.length < 200
}

/**
 * Where the page is, with the headline at the end, `News / World / Ferry keeps its bell`, or the headline with the site,
 * `Ferry keeps its bell | Harbour Post`: the headline itself stands under it.
 */
function isTrail(open: readonly {raw: RawBlock}[], index: number): boolean {
  const {text} = (open[index] as {raw: RawBlock}).raw
  // «HARBOUR : Ferry keeps its bell 12/06/2024»
  if (
    open
      .slice(index + 1, index + 4)
      .some(({raw}) => count(raw.text) > 3 && raw.text !== text && text.includes(raw.text))
  )
    return true
  const at = Math.max(...[' / ', ' > ', ' » ', ' › ', ' | ', ' - ', ' – ', ' — '].map((sign) => text.lastIndexOf(sign)))
  if (at < 0) return false
  return [text.slice(at + 3), text.slice(0, at)].some(
    (title) => count(title) > 2 && open.slice(index + 1, index + 3).some(({raw}) => sameWords(raw.text, title))
  )
}

/**
 * How many lines are the page's sections, one in another, with a name of three words as the last over the headline: `Sport`,
 * `Football`, `Penhallow Town FC`.
 */
function trailOf(open: readonly {raw: RawBlock}[]): number {
  let at = 0
  while (at < TRAIL && isKicker(open[at]?.raw.text ?? 'of a longer line')) at++
  const [name, title] = [open[at]?.raw.text, open[at + 1]?.raw.text]
  const isName =
    at > 1 && name !== undefined && count(name) === 3 && /^[A-Z][\w'’&-]*(?: [A-Z][\w'’&-]*){2}$/.test(name)
  return isName && title !== undefined && count(title) > 3 && title.length < 200 && !isStopped(title) ? at + 1 : 0
}

/** What a page says of where it keeps its story, under the time: `in Metro Plus`. */
const IN_SECTION = /^in [A-Z][\w&'’-]*(?:,? (?:and |& )?[A-Z][\w&'’-]*){0,3}$/

/** What a service files the copy under, in brackets: `[ CYCLING / TOUR ]`. */
const BRACKETED = /^\[ ?[A-Z\d][^[\]a-z]{2,60}\]$/

/** A section's name: `Commodities`, `Arts & Culture`. */
const SECTION = /^[A-Z][\w&-]*(?: [A-Z&][\w-]*){0,2}$/

const roundups: readonly string[] = ['in brief', 'roundup', 'round-up', 'digest', 'snapshot']
const ROUNDUP = /^[A-Z]\w+ (?:[A-Z]\w+ )?(?:in brief|roundup|round-up|digest|snapshot)$/i

/** The page's section or the kind of story: one or two words, or some parted by a bar. */
const isKicker = (text: string): boolean =>
  count(text) <= 2 ||
  (text.startsWith('[') && BRACKETED.test(text)) ||
  (roundups.some((word) => text.toLowerCase().endsWith(word)) && ROUNDUP.test(text)) ||
  /^(?:(?:[A-Z][a-z]+ ){1,2}(?:and|&)(?: [A-Z][a-z]+){1,2}|[A-Z][a-z]+ (?:and|&) [a-z]+|[A-Z]+ (?:AND|&) [A-Z]+)$/.test(
    text
  ) ||
  (count(text) <= 7 &&
    /\s[|/·•>]\s/.test(text) &&
    (text === text.toUpperCase() || text.split(/\s[|/·•>]\s/).every((section) => SECTION.test(section))))
