import * as inline from '../../inline/index.js'
import {sections} from '../../lexicon/labels.js'
import {contactOpenings, paperHeadings, reached, reactions, topicHeadings} from '../../lexicon/page.js'
import {spanOf} from '../../tree/span.js'
import type {Leaf, RowsBlock} from '../../wcst.js'
import type {Item} from '../item.js'
import {become, type RawBlock} from '../construct.js'
import {isFurniture} from '../furniture.js'
import {count, firstWord, isProse, isStopped} from '../looks.js'
import {openings} from '../openings.js'
import {leavesOf, pageLines} from './link-lists.js'

const opened = openings(contactOpenings)

/** No list of people to ask or of topics is longer. */
const MOST = 16
const SHORT = 90
const ADDRESS = /@[\w-]{1,63}\.|\+?\d[\d\s()./-]{6,20}\d|https?:|www\./

/** How a list of the page goes on: which lines under its heading belong to it. */
interface List {
  rule: string
  heads(line: RawBlock): boolean
  /** `first`: straight under a heading that has no address itself. */
  holds(line: RawBlock, next: Item | undefined, first: boolean): boolean
}

const neighbours: ReadonlySet<string> = new Set(['previous', 'prev', 'next'])

const lists: readonly List[] = [
  {rule: 'contact', heads: isContact, holds: isDetail},
  {rule: 'attachments', heads: ({text}) => text.length < 14 && /^attachments?\s?:?$/i.test(text), holds: isAttachment},
  // What a paper that a release tells of is, each heading with one line
  {
    rule: 'paper',
    heads: ({text}) => text.length < 30 && paperHeadings.has(text.toLowerCase()),
    holds: ({text, node}, _next, first) => first && text.length < 300 && (node.data?.blanks ?? 0) < 2
  },
  {
    rule: 'author',
    heads: ({text}) =>
      text.length < 30 &&
      firstWord(text) === 'about' &&
      /^about the (?:authors?|writers?|reporters?|journalists?)$/i.test(text),
    holds: ({text, span, node}, _next, first) =>
      text.length < 400 && (first || ((node.data?.blanks ?? 0) === 0 && inline.tagline(span) === undefined))
  },
  {
    rule: 'neighbours',
    heads: ({text}) =>
      text.length < 40 &&
      neighbours.has(firstWord(text)) &&
      /^(?:previous|prev|next) (?:article|story|post|in [A-Z].{1,25})\s?:?$/i.test(text),
    holds: ({text, node}, _next, first) =>
      first && text.length < 160 && !isStopped(text) && (node.data?.blanks ?? 0) < 2
  },
  // The firms of a story, each over the button that follows it
  {
    rule: 'companies',
    heads: ({text}) => text.length < 14 && /^compan(?:y|ies)\s?:?$/i.test(text),
    holds: (line, next) => isFollow(line) || (line.text.length < SHORT && next?.raw !== undefined && isFollow(next.raw))
  },
  {rule: 'topics', heads: isTopicHeading, holds: isTopic},
  // What readers felt, each over how many did: `Love`, `0`, `Funny`, `3`
  {
    rule: 'reactions',
    heads: ({text}) => text.length < 10 && reactions.has(text.toLowerCase()),
    holds: ({text}, _next, first) => /^\d{1,4}$/.test(text) || (!first && reactions.has(text.toLowerCase()))
  },
  // Who signs a release for those who lead the firm
  {
    rule: 'contact',
    heads: ({text}) => text.length < 60 && firstWord(text) === 'on' && /^on behalf of (?:the )?board\b/i.test(text),
    holds: ({text, node}) =>
      text.length < SHORT && !isStopped(text) && (node.data?.blanks ?? 0) < 2 && !isContact({text})
  },
  // The sign under a mail, over its sender's name and address
  {
    rule: 'mail-signature',
    heads: ({text}) => text === '--',
    holds: ({text, span}) => text.length < SHORT && !inline.tagline(span)
  }
]

/** Lists of the page in short lines: whom an editor can ask, the topics of the story, a mail's signature. */
export function pageLists(items: readonly Item[]): Item[] {
  const out = items.flatMap((item, at) => (arePrompts(item) || (at < OVER && isMenu(item)) ? pageLines(item) : [item]))
  for (let at = 0; at < out.length; at++) {
    const end = signedTo(out, at)
    for (; at < end; at++) out[at] = {node: become((out[at] as {raw: RawBlock}).raw, 'furniture', 'contact')}
    const raw = out[at]?.raw
    const list = raw && lists.find((one) => one.heads(raw))
    if (!raw || !list || (list.rule === 'topics' && isOverTitles(out, at))) continue
    if (list.rule === 'reactions' && !/^\d{1,4}$/.test(out[at + 1]?.raw?.text ?? '')) continue
    out[at] = {node: become(raw, 'furniture', list.rule)}
    for (let next = at + 1; next < out.length && next <= at + MOST; next++) {
      const line = out[next]?.raw
      if (!line || !list.holds(line, out[next + 1], next === at + 1 && !ADDRESS.test(raw.text))) break
      out[next] = {node: become(line, 'furniture', list.rule)}
    }
    // «Attachment» over the files' names as points
    const [points] = list.rule === 'attachments' ? out.slice(at + 1, at + 2) : []
    if (points?.node?.type === 'list' && at + 3 > out.length) out.splice(at + 1, 1, ...pageLines(points))
  }
  return out
}

/** Points that are a prompt each. */
const arePrompts = ({node}: Item): boolean =>
  node?.type === 'list' &&
  node.children.every((row) => row.type !== 'mark' && isFurniture({span: spanOf(leavesOf(row).filter(isText))}))

/** A page's menu stands over the headline. */
const OVER = 8
const WORDS = 3

/** The sections of the page in a list: `News`, `Sport`, `Weather`. */
function isMenu({node}: Item): boolean {
  if (node?.type !== 'list') return false
  const rows = rowsOf(node)
  const known = rows.filter((row) => sections.has(row.toLowerCase()))
  return (
    known.length > 1 && known.length * 2 >= rows.length && rows.every((row) => count(row) <= WORDS && !isStopped(row))
  )
}

const rowsOf = ({children}: RowsBlock): string[] =>
  children.map((row) => (row.type === 'mark' ? '' : spanOf(leavesOf(row).filter(isText)).text))

const isText = ({type}: Leaf): boolean => type !== 'mark'

const isFollow = ({text}: RawBlock): boolean => text.length < 10 && /^\+? ?follow$/i.test(text)

/** Titles of other stories stand under some headings of topics: `More on this topic`. */
function isOverTitles(items: readonly Item[], at: number): boolean {
  const heading = items[at]?.raw
  if (!heading || !inline.relatedLabel(heading.text.replace(/\s?:$/, ''))) return false
  const {raw: line, node: list} = items[at + 1] ?? {}
  if (list?.type === 'list') return rowsOf(list).some((row) => count(row) > WORDS)
  return line !== undefined && !isTopic(line, items[at + 2])
}

/** `Media contact:`, or a sentence that says whom to ask and gives an address. */
function isContact({text}: Pick<RawBlock, 'text'>): boolean {
  if (text.length > 300 || !(opened(text) ?? ((text.includes('can be ') || text.includes('@')) && reached.test(text))))
    return false
  return ADDRESS.test(text) || (text.length < SHORT && !isProse(text))
}

/**
 * A number, an address, or a name straight under the line before; a blank line may part it from the heading. Another
 * heading or a full sentence is none.
 */
function isDetail({text, node, span}: RawBlock, _next: Item | undefined, first: boolean): boolean {
  if (text.length > SHORT || /^(?:about|source|notes?|date|#|-|\(end\))/i.test(text)) return false
  if (ADDRESS.test(text)) return true
  const tight = (node.data?.blanks ?? 0) <= (first ? 1 : 0)
  // «Harbour Foods N.V.», «Investors:», «or»
  if (tight && text.length < 40 && (FIRM.test(text) || /^(?:or|[A-Z][a-z]+(?: [A-Za-z]+)?:)$/.test(text))) return true
  // «June 12, 2024» is the release's own
  return tight && !isStopped(text) && !text.includes(':') && isNames(text) && inline.timeline(span) === undefined
}

/** Lines of a sign under a release are no more. */
const SIGN = 7
/** A number or an address alone, and what a mail's machine says under a name. */
const NUMBER =
  /^(?:(?:tel|telephone|ph|phone|mob|mobile|cell|fax|[dmot])\.?\s?:?\s?)?\+?[\d(][\d\s()./-]{6,20}\d(?: \(.{2,20}\))?$/i
const MACHINE = /^sent from my /i

/**
 * The line after a sign that no heading names, with its number: whom to ask about a release.
 *
 *     Ana Ruiz
 *     Orval Mills
 *     +44 20 7946 0018
 */
function signedTo(items: readonly Item[], at: number): number {
  const raw = items[at]?.raw
  if (!raw || at < 3 || (raw.node.data?.blanks ?? 0) === 0 || raw.text.length > 60 || !isName(raw.text)) return at
  let last = at
  let numbered = false
  for (let line = at + 1; line < items.length && line < at + SIGN; line++) {
    const one = items[line]?.raw
    if (!one || (one.node.data?.blanks ?? 0) > 0 || one.text.length > SHORT || inline.timeline(one.span)) break
    const number = NUMBER.test(one.text) || MACHINE.test(one.text)
    if (!number && !ADDRESS.test(one.text) && !isName(one.text) && !isFurniture(one)) break
    numbered ||= number
    last = line + 1
  }
  return numbered ? last : at
}

const isName = (text: string): boolean => !isStopped(text) && !/[:"“]/.test(text) && isNames(text)

const FIRM = /^[A-Z][\w&,’' -]{1,40} (?:Inc|Ltd|Co|Corp|LLC|LLP|PLC|plc|GmbH|AG|AB|ASA|Oyj|S\.A|N\.V|S\.p\.A|A\.S)\.?$/

/** A file's name, or a line that has one: `Quarterly report.pdf`. */
const FILE = /\.(?:pdf|docx?|xlsx?|pptx?|jpe?g|png|zip|mp4)\b/i
function isAttachment({text}: RawBlock): boolean {
  return text.length < 160 && (FILE.test(text) || text.includes('https://'))
}

/** Words in capitals of their own, as names, posts and firms are written. */
const isNames = (text: string): boolean => {
  const words = text.split(/[\s,]+/)
  return (
    words.length < 10 &&
    text !== text.toUpperCase() &&
    words.every((word) => /^[A-ZÀ-Þ\d(&]|^(?:of|for|and|in|at|the|de|da|di|del|der|van|von|bin|al|la|le)$/.test(word))
  )
}

function isTopicHeading({text}: RawBlock): boolean {
  return text.length < 40 && (topicHeadings.has(text.toLowerCase().replace(/\s?:$/, '')) || text === 'In:')
}

function isTopic({text, node}: RawBlock, next: Item | undefined): boolean {
  return (
    text.length < SHORT &&
    !text.includes('©') &&
    text.split(/ [/|·•] |, /).every((topic) => topic.length < 40 && topic.split(' ').length < 4) &&
    !isStopped(text) &&
    // «Related News:» over titles
    !inline.relatedLabel(text.replace(/\s?:$/, '')) &&
    (node.data?.blanks ?? 0) < 2 &&
    !(next?.raw && isProse(next.raw.text) && !isFurniture(next.raw))
  )
}
