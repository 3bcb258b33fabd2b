import type {VFile} from 'vfile'
import {aside, isHouse, looksLikeNewsroom} from '../../inline/index.js'
import {towns} from '../../lexicon/towns.js'
import {parent} from '../../tree/build.js'
import {warn} from '../../tree/file.js'
import {toString} from '../../tree/to-string.js'
import {weave} from '../../tree/weave.js'
import {sameWords} from '../../tree/words.js'
import type {BlockNode, Inline, SimpleBlock} from '../../wcst.js'
import type {Item} from '../item.js'
import {become, signOf, type RawBlock} from '../construct.js'
import {count, isProse} from '../looks.js'
import {isOverKind, isReleaseHead, isSheetLine, isUnderKind} from '../top.js'
import {isOfMatch} from './match-head.js'
import {
  greetedFrom,
  IN_SECTION,
  isInTrail,
  isKicker,
  isNever,
  isOfPage,
  isTitleAfter,
  isTrail,
  isWrapped,
  siteFrom,
  trailOf
} from './kickers.js'
import {servicesOver, titleOf} from './services.js'
import {SUBJECT, titleIn} from '../subject.js'

/** What a terminal sets before a headline: `13:12 03Jun24 RTRS-UPDATE 1-Ferry …`. */
const TERMINAL = /^(?:\d{1,2}:\d{2} \d{1,2}[A-Z][a-z]{2}\d{2} )?RTRS\s?-\s?/

/** The address of a site that sends it on: `harbour.com: Tarnland: Farmers turn to bees`. */
const OF_SITE = /^[A-Za-z][\w-]{2,20}\.(?:com|org|net): (?=[A-Z])/

/**
 * Which of the head's lines is the headline and which the deck. What is left over is the page's.
 *
 * @param story the first words below the head
 */
export function headline(items: Item[], file: VFile, story: () => string): BlockNode[] {
  const open = items.filter((item): item is Item & {raw: RawBlock} => item.raw !== undefined)
  const roles = new Map<Item, BlockNode | typeof JOINED>()
  // A line that says itself what it is
  const given = items.find(({node}) => node?.type === 'headline')?.node as SimpleBlock | undefined
  let title = given && {text: titleOf(given)}
  let subject = false
  let deck = items.some(({node}) => node?.type === 'subheadline')
  const trail = trailOf(open)
  const over = Math.max(servicesOver(items, open, given !== undefined), greetedFrom(open))
  const under = Math.max(given ? items.findIndex(({node}) => node === given) : -1, headOf(items, open))
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
      const words = alone ? titleIn(raw.text, story(), senderOf(items)) : undefined
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
        const label = (raw.text.includes('RTRS') ? TERMINAL : OF_SITE).exec(raw.text)?.[0].length ?? 0
        // dpa's sign at the end of a head: «Swan closes a lock =»
        const end = raw.text.endsWith(' =') ? raw.text.length - 2 : 0
        const site = siteFrom(raw.text, () => textsBeside(items, item))
        if (site > 0) title = {text: raw.text.slice(0, site)}
        const nodes =
          label > 0
            ? weave(raw.span, [{from: 0, to: label, node: {type: 'label'}}])
            : end > 0
              ? weave(raw.span, [{from: end, to: end + 2, mark: 'control'}])
              : site > 0
                ? weave(raw.span, [{from: site, to: raw.text.length, node: {type: 'label'}}])
                : undefined
        roles.set(item, become(raw, 'headline', 'headline', nodes))
      }
    } else if (isGoneOn(items, item, roles)) {
      const above = items[items.indexOf(item) - 1] as Item
      const node = roles.get(above) as SimpleBlock
      roles.set(above, parent<SimpleBlock>({...node, children: [...node.children, ...raw.node.children]}))
      roles.set(item, JOINED)
      title = {text: `${title.text} ${raw.text}`}
    } else if (isInTrail(raw.text)) roles.set(item, become(raw, 'furniture', 'kicker'))
    else if (isOverPoints(items, item)) roles.set(item, become(raw, 'crosshead', 'crosshead'))
    else if (sameWords(title.text, raw.text)) roles.set(item, become(raw, 'furniture', 'repeats'))
    else if (isKicker(raw.text) || IN_SECTION.test(raw.text) || (subject && isOfSender(open, index)))
      roles.set(item, become(raw, 'furniture', 'kicker'))
    else if (isUnderKind(raw.text, textBeside(items, item, -1))) roles.set(item, become(raw, 'furniture', 'kicker'))
    else if (count(raw.text) < 5 && isName(raw.text)) roles.set(item, become(raw, 'furniture', 'kicker'))
    else if (isFilm(items, item)) roles.set(item, become(raw, 'furniture', 'kicker'))
    else if (
      !deck &&
      raw.text.length < 300 &&
      (LED.test(raw.text) || !open.slice(index + 1).some((one) => LED.test(one.raw.text)))
    ) {
      deck = true
      roles.set(item, become(raw, 'subheadline', 'headline'))
    } else if (isShownBelow(items, item)) roles.set(item, become(raw, 'caption', 'caption'))
    else {
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
  return items.flatMap((item) => {
    const node = item.node ?? roles.get(item)
    return node === JOINED || node === undefined ? [] : [node]
  })
}

/** The name of who brings it or of where it was heard: `Ashby Crown Court`. */
const isName = (text: string): boolean =>
  looksLikeNewsroom(text) || isStation(text) || isPaper(text) || (isHouse(text) && !/ [a-z]{4}/.test(text))

/** A paper and its town: `Harbour FM (Nairobi)`. */
function isPaper(text: string): boolean {
  const open = text.endsWith(')') ? text.lastIndexOf(' (') : -1
  return open > 0 && /^[A-Z]/.test(text) && towns.has(text.slice(open + 2, -1).toLowerCase())
}

/** The address from which a mail came, in small letters. */
function senderOf(items: readonly Item[]): string {
  const from = items.find(({node}) => node?.type === 'furniture' && /^from:\s/i.test(toString(node)))?.node
  return from ? (/[\w.+-]{1,64}@[\w.-]{3,80}/.exec(toString(from as SimpleBlock))?.[0].toLowerCase() ?? '') : ''
}

/** Where the head of a mail begins, which no headline stands over: -1 where no line that can be one stands below. */
function headOf(items: readonly Item[], open: readonly Item[]): number {
  const at = items.findIndex(
    ({node}) => node?.data?.rule === 'mail-head' || (node?.type === 'furniture' && /^from:\s/i.test(toString(node)))
  )
  return at > 0 && open.some((item) => items.indexOf(item) > at && count(item.raw?.text ?? '') > 3) ? at : -1
}

/** A line that is part of the headline over it. */
const JOINED = 'joined'

/** The second line of a headline that its sender wrapped. */
function isGoneOn(
  items: readonly Item[],
  item: Item & {raw: RawBlock},
  roles: ReadonlyMap<Item, BlockNode | typeof JOINED>
): boolean {
  const above = items[items.indexOf(item) - 1]
  const node = above && roles.get(above)
  return (
    above?.raw !== undefined &&
    typeof node === 'object' &&
    node.type === 'headline' &&
    isWrapped(above.raw.text, item.raw)
  )
}

/** The headline within a mail's subject, with what stands before and after it. */
const labelled = ({span, text}: RawBlock, {from, to}: {from: number; to: number}): Inline[] =>
  weave(span, [
    {from: 0, to: from, node: {type: 'label'}},
    ...(to < text.length ? [{from: to, to: text.length, node: {type: 'label'}} as const] : [])
  ])

/** How some houses set a deck: `…Say boats overturn canoes daily`. */
const LED = /^(?:…|\.{3})\s?[A-Z]/

/** `Key points`, `What you need to know:` over the points of a summary. */
function isOverPoints(items: readonly Item[], item: Item & {raw: RawBlock}): boolean {
  const {text} = item.raw
  if (!text.endsWith(':') && count(text) > 3) return false
  return text.length < 60 && items[items.indexOf(item) + 1]?.node?.type === 'list'
}

/** The last line of a head with its headline and deck, below the author or the time: some words under a picture that nobody signed. */
function isShownBelow(items: readonly Item[], item: Item & {raw: RawBlock}): boolean {
  const at = items.indexOf(item)
  return (
    at === items.length - 1 &&
    count(item.raw.text) > CAPTION &&
    items.some(({node}) => node?.type === 'byline' || node?.type === 'timeline')
  )
}

/** Such words are more. */
const CAPTION = 4

/** The name of a film, under the button that plays it and over its picture's words. */
function isFilm(items: readonly Item[], item: Item & {raw: RawBlock}): boolean {
  const at = items.indexOf(item)
  return (
    /^(?:video|watch|play|play video|watch video|watch now|gallery|photos)$/i.test(textBeside(items, item, -1)) &&
    items[at + 1]?.node?.type === 'caption' &&
    (item.raw.node.data?.blanks ?? 0) === 0
  )
}

/** A station's letters and where it is: `ABC Western Plains`. */
const isStation = (text: string): boolean =>
  /^[A-Z]{3} [A-Z][a-z]/.test(text) && aside(text)?.organisation !== undefined

/** A line of a letterhead: `Office of the Harbour Master`. */
const isOfSender = (open: readonly {raw: RawBlock}[], index: number): boolean =>
  isSheetLine((at) => open[at]?.raw.text, index) || isReleaseHead(open[index]?.raw.text ?? '')

/** The words of the head's other lines. */
const textsBeside = (items: readonly Item[], item: Item): string[] =>
  items.filter((one) => one !== item).map(({raw, node}) => (raw ? raw.text : toString(node)))

/** The words of the line under one, or over it. */
function textBeside(items: readonly Item[], item: Item, by: 1 | -1): string {
  const next = items[items.indexOf(item) + by]
  return next?.raw?.text ?? (next?.node?.type === 'furniture' ? toString(next.node) : '')
}

/** A line of a word or two is no headline where the mail's subject has more: `Attention clients`. */
const isUnderSubject = (text: string, subject: string): boolean =>
  SUBJECT.test(text) || (count(text) < 3 && count(subject) > 4)
