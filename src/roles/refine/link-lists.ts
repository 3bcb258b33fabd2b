import * as inline from '../../inline/index.js'
import {linkButtons, pageHeadings} from '../../lexicon/page.js'
import {parent} from '../../tree/build.js'
import {cut, cutMark, spanOf} from '../../tree/span.js'
import type {Inline, Label, Leaf, Row, RowsBlock, SimpleBlock} from '../../wcst.js'
import type {Item} from '../item.js'
import {become, type RawBlock} from '../construct.js'
import {isFurniture} from '../furniture.js'
import {count, isProse, isStopped} from '../looks.js'
import {endsTitles, isHouseBelow} from './titles-end.js'

/** A heading over links, with the titles under it: `More on this story`, `Most read`. */
export function linkLists(items: readonly Item[]): Item[] {
  const out: Item[] = []
  let first: number | undefined
  const isTold = (at: number): boolean => {
    first ??= items.findIndex(isStory)
    return first >= 0 && first < at
  }
  let last: number | undefined
  const isOver = (at: number): boolean => {
    last ??= items.findLastIndex((item) => !isPages(item))
    return last <= at
  }
  for (let at = 0; at < items.length; at++) {
    const item = items[at] as Item
    const {raw} = item
    const next = items[at + 1]
    if (raw && next?.raw && PLACE_ALONE.test(raw.text) && isTitle(next.raw.text)) {
      out.push({node: become(raw, 'furniture', 'page-list')}, ...links(next))
      at++
      continue
    }
    // «Watch video 02:36»
    const words = raw && raw.text.length < 50 ? raw.text.replace(/\s?[:：]$|\s\d{1,2}:\d\d$/, '') : ''
    const pages = raw !== undefined && raw.text.length < 50 && isPageHeading(words)
    if (
      !raw ||
      words === '' ||
      at === 0 ||
      (!pages &&
        !isMore(items, at) &&
        !isInformation(items, at) &&
        ((isFurniture(raw) && items[at + 1]?.node?.type !== 'list' && !(isAbout(words) && raw.text.endsWith(':'))) ||
          !inline.relatedLabel(words, isAbout(words))))
    ) {
      out.push(item)
      continue
    }
    // Over the story a heading is the page's section, and the headline stands under it
    const titles = pages && !isTold(at) ? titlesOver(items, at) : titlesAfter(items, at)
    if (titles === 0) {
      // A label whose links are lost: below it is nothing but the page's
      if (inline.relatedLabel(words) && isTold(at) && isOver(at)) return [...out, ...items.slice(at).flatMap(lastLines)]
      out.push(linkButtons.has(words.toLowerCase()) ? {node: become(raw, 'furniture', 'furniture')} : item)
      continue
    }
    const type = pages || areTopics(items, at, titles) ? 'furniture' : 'related'
    out.push({
      node: become(
        raw,
        type,
        type === 'furniture' ? 'page-list' : 'related',
        type === 'related' ? labelled(raw, words) : raw.node.children
      )
    })
    for (const one of items.slice(at + 1, at + 1 + titles))
      out.push(...(type === 'related' ? links(one) : pageLines(one)))
    at += titles
  }
  return out
}

/** `More from Harbour Post`: a heading over titles, where `Analysis` alone is the story's cross-head. */
const isAbout = (words: string): boolean => /^(?:read |see )?(?:more|also|elsewhere|latest) /i.test(words)

/** `More` straight over one title that an empty line parts from the text, as a page links to a piece of its own. */
function isMore(items: readonly Item[], at: number): boolean {
  if (items[at]?.raw?.text.toLowerCase() !== 'more') return false
  const [title, next] = [items[at + 1]?.raw, items[at + 2]]
  return (
    title !== undefined &&
    next?.raw !== undefined &&
    (title.node.data?.blanks ?? 0) === 0 &&
    (isProse(next.raw.text) || ((next.raw.node.data?.blanks ?? 0) > 0 && isOverProse(items, at + 2))) &&
    isTitle(title.text) &&
    count(title.text) > 3
  )
}

/** A cross-head. */
const isOverProse = (items: readonly Item[], at: number): boolean =>
  !isStopped(items[at]?.raw?.text ?? '.') && isProse(items[at + 1]?.raw?.text ?? '')

/** `For more information` over the titles of papers that a release goes with, where others have names and numbers. */
function isInformation(items: readonly Item[], at: number): boolean {
  const {text} = (items[at] as {raw: RawBlock}).raw
  if (text.length > 26 || !/^(?:for )?(?:more|further) information:?$/i.test(text)) return false
  const title = items[at + 1]?.raw?.text ?? ''
  return isTitle(title) && count(title) > 3 && !/@|\d{3}|www\.|https?:|: /.test(title) && / [a-z]/.test(title)
}

/** A line that only a page has under a story. */
const isPages = ({raw, node}: Item): boolean =>
  raw ? isFurniture(raw) || isTopic(raw.text) : node.type === 'furniture'

const isTopic = (text: string): boolean => count(text) < 3 && !isStopped(text) && !/[\d/()@-]/.test(text)

const lastLines = (item: Item): Item[] => (item.raw ? pageLines(item) : [item])

const isStory = ({raw}: Item): boolean => raw !== undefined && isProse(raw.text)

/** `list 1 of 3`, as a page tells those who cannot see it, over a title. */
const PLACE_ALONE = /^list \d{1,2} of \d{1,2}$/

/** `Most read`, `Most Read from Harbour Post`. */
function isPageHeading(words: string): boolean {
  const small = words.toLowerCase()
  const from = /^.{4,24}? (?:from|on|in) (?=[A-Z])/.exec(words)
  return (
    pageHeadings.has(small) || (from !== null && pageHeadings.has(small.slice(0, small.search(/ (?:from|on|in) /))))
  )
}

/** How long a film is, after a heading's words, is none of them. */
const labelled = ({node, span}: RawBlock, words: string): Inline[] =>
  /\d$/.test(span.text)
    ? [label(cut(span, 0, words.length)), ...cutMark(span, 'separator', words.length, span.text.length)]
    : [label(node.children as Leaf[])]

const label = (children: Leaf[]): Label => parent<Label>({type: 'label', children})

/** How many blocks under a heading are titles: a list of them, or short lines without a stop. */
function titlesAfter(items: readonly Item[], at: number): number {
  const next = items[at + 1]
  if (next?.node?.type === 'list')
    return next.node.children.every((row) => row.type === 'mark' || isTitle(spanOf(leavesOf(row)).text)) ? 1 : 0
  // A button over the byline or the time
  const first = next?.raw
  if (first && !isFurniture(first) && isOfPage(first)) return 0
  let end = at + 1
  let titled = false
  while (end < items.length && end < at + 12) {
    const raw = items[end]?.raw
    if (
      !raw ||
      // Under no title the time is the story's
      (!titled && inline.timeline(raw.span) !== undefined) ||
      (!isTitle(raw.text) && !isOfPage(raw) && !isSectionOver(items, end)) ||
      inline.relatedLabel(raw.text) ||
      isPageHeading(raw.text) ||
      isCaption(raw) ||
      endsTitles(items, end) ||
      (end > at + 1 && (isPromptBelow(items, end) || isHouseBelow(items, end)))
    )
      break
    titled ||= !isOfPage(raw)
    end++
  }
  // «LOSS OF INCOME» under titles in small letters is the text's
  if (end > at + 2 && isCapital(items[end - 1]) && !isCapital(items[end - 2]) && isProse(items[end]?.raw?.text ?? ''))
    end--
  // «ALSO READ:» with its titles straight under it: an empty line ends them
  const gap = endOfTight(items, at, end)
  if (gap !== undefined) return gap - at - 1
  // A cross-head under a heading is no title: text must not follow at once, unless the titles stand together.
  if (!items[end]?.raw || items.length - end < 3 || isPromptBelow(items, end)) return end - at - 1
  const heading = (items[at] as {raw: RawBlock}).raw.text
  const blanks = (one: number): number => items[one]?.raw?.node.data?.blanks ?? 0
  const explicit = /[:：]$|\d:\d\d$/.test(heading) || heading === heading.toUpperCase()
  let last = at + 1
  while (last + 1 < end && blanks(last + 1) === 0) last++
  if (blanks(at + 1) === 0 || explicit || last > at + 1) {
    if (last + 1 === end || last > at + 1 || (blanks(at + 1) === 0 && blanks(last + 1) > 0)) return last - at
  }
  // «Related coverage», then titles each on its own, of more words than a cross-head has
  if (!explicit && !(/ |^related$/i.test(heading) && inline.relatedLabel(heading))) return 0
  const fewest = explicit ? 3 : 4
  let long = at + 1
  while (long < end && count((items[long] as {raw: RawBlock}).raw.text) > fewest) long++
  return long - at - 1
}

const isCapital = (item: Item | undefined): boolean =>
  item?.raw !== undefined && item.raw.text === item.raw.text.toUpperCase() && /[A-Z]{2}/.test(item.raw.text)

/** The headline is one of the first lines. */
const TITLED = 24

/** Under the headline two titles or more can stand straight under such a heading, over the text: `Top Stories`. */
function titlesOver(items: readonly Item[], at: number): number {
  if (!items.slice(0, Math.min(at, TITLED)).some(({raw}) => raw !== undefined && count(raw.text) > 3)) return 0
  let end = at + 1
  while (end < items.length && end < at + 8) {
    const raw = items[end]?.raw
    if (!raw || (raw.node.data?.blanks ?? 0) > 0 || !isTitle(raw.text) || count(raw.text) < 4) break
    if (inline.timeline(raw.span) || inline.byline(raw.span)) return 0
    end++
  }
  const text = items[end]?.raw
  return end > at + 2 && text && (text.node.data?.blanks ?? 0) > 0 && isProse(text.text) ? end - at - 1 : 0
}

/** Blocks after a prompt of the page that are looked at. */
const REACH = 12

/** A prompt of the page that an empty line parts from the titles over it, and no more of the story after it. */
const isPromptBelow = (items: readonly Item[], at: number): boolean => {
  const raw = items[at]?.raw
  return (
    raw !== undefined &&
    (raw.node.data?.blanks ?? 0) > 0 &&
    isFurniture(raw) &&
    !items.slice(at + 1, at + REACH).some(isStory)
  )
}

/** Where an empty line ends the titles that stand straight under a heading with a colon. */
function endOfTight(items: readonly Item[], at: number, end: number): number | undefined {
  const blanks = (one: number): number => items[one]?.raw?.node.data?.blanks ?? 0
  if (!/[:：]$/.test(items[at]?.raw?.text ?? '') || blanks(at + 1) > 0) return undefined
  for (let one = at + 2; one < end; one++) if (blanks(one) > 0) return one
  return undefined
}

/** `More on` over `Town council`, `Buses`: what the story is filed under, and no title. */
const areTopics = (items: readonly Item[], at: number, titles: number): boolean =>
  items.slice(at + 1, at + 1 + titles).every(({raw}) => raw !== undefined && count(raw.text) < 3)

const isTitle = (text: string): boolean =>
  text.length > 8 && text.length < 160 && !text.startsWith('©') && !/\.['"”’)]?$/.test(text)

/** The words under a picture end with their credit, or are that alone. */
const isCaption = ({text, span}: RawBlock): boolean =>
  (text.endsWith(')') || /^(?:(?:photo|image|picture) )?credits?\s?:/i.test(text)) && inline.credit(span) !== undefined

/** `NEW ZEALAND`, the section over a title in a list of them. */
const isSection = (text: string): boolean => text.length < 24 && /^[A-Z&]+(?: [A-Z&]+){0,2}$/.test(text)

const isSectionOver = (items: readonly Item[], at: number): boolean => {
  const [section, title] = [items[at]?.raw?.text, items[at + 1]?.raw?.text]
  return section !== undefined && title !== undefined && isSection(section) && isTitle(title) && !isSection(title)
}

/** A button, or when the title above went out. */
const isOfPage = ({text, span}: RawBlock): boolean =>
  isFurniture({span}) ||
  (text.length < 40 && inline.timeline(span) !== undefined) ||
  (text.length < 60 && /^by\s+[A-Z]/i.test(text) && inline.byline(span) !== undefined)

export const leavesOf = (row: Row): Leaf[] =>
  row.children.flatMap((child) => (child.type === 'cell' ? (child.children as Leaf[]) : [child as Leaf]))

function links(item: Item): Item[] {
  const made = (children: Inline[]): Item => ({
    node: parent<SimpleBlock>({type: 'related', data: {rule: 'related'}, children})
  })
  if (item.raw && (isOfPage(item.raw) || isSection(item.raw.text))) return pageLines(item)
  if (item.raw) {
    const {span} = item.raw
    // «list 1 of 3Snow falls on Vell»: the place in the list, as a page tells those who cannot see it
    const place = /^(?:list \d{1,2} of \d{1,2}(?=\S)|(?:[>»›→►▶➤]{1,3}|\*)\s+)/.exec(span.text)?.[0].length ?? 0
    const children = [...cutMark(span, 'bullet', 0, place), ...inline.linkTitle(span, place)]
    return [{node: become(item.raw, 'related', 'related', children)}]
  }
  if (item.node.type !== 'list') return [item]
  return item.node.children.flatMap((row): Item[] => {
    if (row.type === 'mark') return [made([row])]
    const all = leavesOf(row)
    const first = all.findIndex(({type}) => type !== 'mark')
    if (first === -1) return [made(all)]
    return [made([...all.slice(0, first), ...inline.linkTitle(spanOf(all.slice(first)))])]
  })
}

/** A line or a list that is the page's, line by line. */
export function pageLines(item: Item): Item[] {
  if (item.raw) return [{node: become(item.raw, 'furniture', 'page-list')}]
  if (item.node.type !== 'list') return [item]
  return item.node.children.map(lineOf)
}

/** A row of a list or a table as a line of the page. */
export const lineOf = (row: RowsBlock['children'][number]): Item => ({
  node: parent<SimpleBlock>({
    type: 'furniture',
    data: {rule: 'page-list'},
    children: row.type === 'mark' ? [row] : leavesOf(row)
  })
})
