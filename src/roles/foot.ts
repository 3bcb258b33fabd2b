import {agencyOf} from '../inline/index.js'
import {toString} from '../tree/to-string.js'
import type {AuthorNode, BlockNode} from '../wcst.js'
import type {Item} from './item.js'
import type {RawBlock} from './construct.js'
import {isCloser} from './furniture.js'
import {isLife} from './life.js'
import {count, isSentence, isStopped} from './looks.js'

/** Blocks of the page below a sign-off are no more, and none of their lines is longer. */
const REACH = 48
const LONGEST = 120

const KINDS: ReadonlySet<BlockNode['type']> = new Set([
  'related',
  'furniture',
  'note',
  'timeline',
  'tagline',
  'headline',
  'slugline'
])

/**
 * Where the foot begins: after the last block that no construct of the foot claims. Below a sign-off nothing is the
 * story's, so short lines that nobody knows may stand there.
 *
 * @param authors whose lives in a sentence or two may stand there
 * @param claim what a construct of the foot makes of the block at an index
 * @param isSignedOff whether a sign-off ends a paragraph
 */
export function footStart(
  items: readonly Item[],
  authors: readonly AuthorNode[],
  claim: (index: number) => BlockNode | undefined,
  isSignedOff: (raw: RawBlock) => boolean
): number {
  let start = items.length
  const isFoot = (at: number): boolean => isOfFoot(items[at] as Item, at, claim) || isBio(items[at] as Item, authors)
  const subjects = Math.min(subjectsFrom(items), subjectsUnder(items, authors), tagsUnder(items))
  if (subjects < start) start = subjects
  while (start > 0 && isFoot(start - 1)) start--
  start = subjectsOver(items, start, claim)
  let remarks = 0
  for (let at = start - 1; at >= 0 && at > start - REACH; at--) {
    const item = items[at] as Item
    const node = item.raw ? claim(at) : item.node
    // Below the page's own lists stand more of its short lines, below its last lines a sentence or two too
    if (node && (isLast(node) || (remarks === 0 && isList(node))) && isTold(items, at, remarks)) {
      start = at
      while (start > 0 && isFoot(start - 1)) start--
      at = start
      continue
    }
    // A sign-off can still stand over the author's name
    if (!node && isNameOf(item.raw as RawBlock, authors, remarks === 0)) {
      start = at
      while (start > 0 && isFoot(start - 1)) start--
      at = start
      continue
    }
    // «Sheffield», «Trams»: what the story is filed under, below the page's last prompt
    if (node?.type === 'furniture' && remarks === 0 && areSubjects(items, at + 1, start)) {
      start = at
      while (start > 0 && isFoot(start - 1)) start--
      at = start
      continue
    }
    if (node && (remarks === 0 ? isSure(node) : isEnd(node) && isTold(items, at, remarks - 1))) {
      start = at
      while (start > 0 && isFoot(start - 1)) start--
      break
    }
    if (item.raw && remarks === 0 && isSignedOff(item.raw)) {
      start = at + 1
      break
    }
    if (!node && !isBelow(item.raw as RawBlock, authors)) {
      if ((item.raw as RawBlock).text.length > REMARK || ++remarks > REMARKS) break
      continue
    }
    if (item.node && !isKind(item.node) && item.node.type !== 'list' && item.node.type !== 'separator') break
  }
  // A rule between the story and its foot is the story's
  while (start < items.length && items[start]?.node?.type === 'separator') start++
  return start
}

/** Where lines in small letters begin that end it all, which no paragraph and no heading is: `frogs`, `radio`. */
function subjectsFrom(items: readonly Item[]): number {
  let start = items.length
  while (start > 0 && items.length - start < REACH && isSmall(items[start - 1]?.raw)) start--
  const raw = items[start]?.raw
  return items.length - start > 1 && (raw?.node.data?.blanks ?? 0) > 0 ? start : items.length
}

/** Where three lines or more of a word or two end it all under a sentence, most of them of one: `Kabul`, `Birds`, `Market`. */
function tagsUnder(items: readonly Item[]): number {
  let start = items.length
  while (start > 0 && items.length - start < REACH && isTag(items[start - 1]?.raw)) start--
  const tags = items.slice(start).flatMap(({raw}) => (raw ? [raw.text] : []))
  const over = items[start - 1]?.raw
  const single = tags.filter((text) => count(text) === 1)
  return tags.length > 2 && single.length * 3 > tags.length * 2 - 1 && over !== undefined && isSentence(over.text)
    ? start
    : items.length
}

const isTag = (raw: RawBlock | undefined): boolean =>
  raw !== undefined && count(raw.text) < 3 && /^[A-ZÀ-Þ][\wÀ-ž'’ -]{2,24}$/.test(raw.text) && !/\d/.test(raw.text)

/** Where lines of some words end it all, under whom the author is. */
function subjectsUnder(items: readonly Item[], authors: readonly AuthorNode[]): number {
  let start = items.length
  while (start > 0 && items.length - start < REACH && isShort(items[start - 1]?.raw)) start--
  const over = items[start - 1]
  return over !== undefined && isBio(over, authors) ? start : items.length
}

/** Where such lines begin over the page's own last ones, and under a sentence: `lighthouses`, `Boston`, then its buttons. */
function subjectsOver(items: readonly Item[], end: number, claim: (index: number) => BlockNode | undefined): number {
  let at = end
  while (at > 0 && end - at < REACH && isShort(items[at - 1]?.raw)) at--
  const over = items[at - 1]?.raw
  const parted = [at, end].every((one) => {
    const item = items[one]
    return ((item?.raw?.node ?? item?.node)?.data?.blanks ?? 0) > 0 || one === end
  })
  if (end === items.length || end - at < 2 || over === undefined) return end
  // «(Published 20 August 2023, 18:47 IST)»
  if (claim(at - 1)?.type === 'timeline') return at - 1
  return parted && isSentence(over.text) ? at : end
}

const isShort = (raw: RawBlock | undefined): boolean =>
  raw !== undefined && count(raw.text) < 4 && !isStopped(raw.text) && !/[\d:()@"“—–-]/.test(raw.text)

const isSmall = (raw: RawBlock | undefined): boolean =>
  raw !== undefined && raw.text.length < 40 && /^[a-z][a-z' -]+$/.test(raw.text) && count(raw.text) < 4

/** What a story is filed under: two lines or more of some words each, and nothing else. */
const areSubjects = (items: readonly Item[], from: number, end: number): boolean =>
  end === items.length &&
  end - from > 1 &&
  items
    .slice(from, end)
    .every(({raw}) => raw !== undefined && count(raw.text) < 4 && !isStopped(raw.text) && !/[\d:()@]/.test(raw.text))

/** The words of pictures that come with a release stand below it. */
const isKind = ({type, data}: BlockNode): boolean => KINDS.has(type) || data?.rule === 'caption-list'

const isOfFoot = ({raw, node}: Item, index: number, claim: (index: number) => BlockNode | undefined): boolean =>
  raw ? claim(index) !== undefined : node.type === 'separator' || isKind(node)

/** What a page says of itself, or asks of its reader, is no longer, and no more. */
const REMARK = 280
const REMARKS = 3
const lists: ReadonlySet<unknown> = new Set(['page-list', 'neighbours', 'author', 'newsletter'])

/** Whether a story stands above: of more sentences than are taken for the page's. */
function isTold(items: readonly Item[], end: number, remarks: number): boolean {
  let sentences = 0
  for (let at = 0; at < end && sentences <= 2 * remarks; at++) if (isSentence(items[at]?.raw?.text ?? '')) sentences++
  return sentences > 2 * remarks
}

/** A list of the page's own. */
const isList = (node: BlockNode): boolean => node.type === 'furniture' && lists.has(node.data?.rule)

/** A line that a page has under a story only, or whose the story is. */
const isLast = (node: BlockNode): boolean => {
  if (node.type === 'note') return node.kind === 'disclaimer' && /^\W{0,2}(?:copyright\b|©)/i.test(toString(node))
  if (node.type !== 'furniture') return false
  return node.data?.rule === 'topics' || (node.data?.rule === 'furniture' && isCloser(toString(node)))
}

const isEnd = ({data}: BlockNode): boolean => data?.rule === 'end-mark'

/** A sign-off that names people or the sender, or a mark that ends the story. */
const isSure = (node: BlockNode): boolean =>
  (node.type === 'tagline' &&
    (node.children.some(({type}) => type === 'credit' || type === 'organisation') || isInitials(toString(node)))) ||
  isEnd(node)

/** The desk's initials, parted by a stroke: `burs-cld/jj`. */
const isInitials = (text: string): boolean =>
  text.length < 20 && text.includes('/') && /^[a-z]{2,4}(?:[-/][a-z]{2,4}){1,4}$/.test(text)

/** What may stand below a sign-off and is not the story's. */
const isBelow = (raw: RawBlock, authors: readonly AuthorNode[]): boolean =>
  isLoose(raw) || isLife(raw.text, authors) || isOfAgency(raw)

const isLoose = ({text}: RawBlock): boolean =>
  text.length < LONGEST && (!isSentence(text) || text === text.toUpperCase())

/** The author's name again, over a line or two on the author, or last after a dash, with the paper's letters: `—ANA RUIZ HP`. */
function isNameOf({text}: RawBlock, authors: readonly AuthorNode[], last: boolean): boolean {
  if (text.length > 60) return false
  const dash = last ? (/^[-–—]{1,2}\s?/.exec(text)?.[0].length ?? 0) : 0
  const words = text.slice(dash)
  const letters = dash > 0 ? (/ [A-Z]{2,4}$/.exec(words)?.[0].length ?? 0) : 0
  const alone = words.slice(0, words.length - letters).toLowerCase()
  return authors.some(({name}) => name.toLowerCase() === words.toLowerCase() || name.toLowerCase() === alone)
}

const POST = /\b(?:reporter|journalist|correspondent|editor|writer|columnist|freelancer?)s?\b/i
/** What somebody writes about, in one sentence: `Ana Ruiz writes about ships.` */
const BEAT = /^ (?:writes about|writes for|covers|reports on) [^.!?"“]{3,120}\.$/
/** What an author is, under the whole name: `Ana Ruiz is a reporter in Lima who covers ports.` */
const isBio = ({raw, node}: Item, authors: readonly AuthorNode[]): boolean =>
  raw
    ? isReached(raw, authors) ||
      authors.some(
        ({name}) =>
          raw.text.startsWith(`${name} `) &&
          (BEAT.test(raw.text.slice(name.length)) || (isLife(raw.text, authors) && POST.test(raw.text.slice(0, 200))))
      )
    : isPoint(node, authors)

/** The same as a point of its own: `• Ruiz is a nurse in Lima.` */
const isPoint = (node: BlockNode, authors: readonly AuthorNode[]): boolean =>
  node.type === 'list' && node.children.length === 1 && isLife(toString(node).replace(/^\W{1,3}/, ''), authors)

/** Where an author can be reached: `Ana Ruiz: 206-555-0144 or aruiz@harbour.example; on Twitter: @anaruiz.` */
const isReached = ({text}: RawBlock, authors: readonly AuthorNode[]): boolean =>
  text.length < 200 &&
  text.includes(': ') &&
  /@|\d{3}[- .]\d{3}/.test(text) &&
  authors.some(({name}) => text.toLowerCase().startsWith(`${name.toLowerCase()}: `))

/** Words of an agency's name at the start of what it says of itself. */
const NAME = 3

/** `Harbour Agency provides news of the port; harbour.example` */
export function isOfAgency({text}: RawBlock): boolean {
  const start = text.slice(0, 60)
  let end = -1
  for (let words = 0; words < NAME; words++) {
    end = start.indexOf(' ', end + 1)
    if (agencyOf(end < 0 ? start : start.slice(0, end))) return true
    if (end < 0) return false
  }
  return false
}
