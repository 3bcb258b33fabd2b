import * as inline from '../../inline/index.js'
import {greetings, valedictions} from '../../lexicon/furniture.js'
import type {BlockNode} from '../../wcst.js'
import type {Item} from '../item.js'
import {isSent} from '../boundary.js'
import {become, type RawBlock} from '../construct.js'
import {pageLines} from './link-lists.js'
import {count, firstWord, holdStory, isOneSentence, isSentence, isStopped} from '../looks.js'
import {isNote} from '../note.js'
import {isMailLine} from '../subject.js'

/** A greeting stands among the first lines, and a letter to the desk is no longer than some. */
const REACH = 16
const LINES = 9
const HEADED = 5
const LONGEST = 400
/** Words of a greeting, of a valediction, and letters of the name and the numbers under it. */
const WORDS = 5
const NAME = 48
const SIGNED = 4

/**
 * What a correspondent writes to the desk over the copy, from the greeting to the name.
 *
 *     Hi desk,
 *
 *     ferry story as promised, please check the spelling of Vell.
 *
 *     Best
 *     Ana
 */
export function covering(all: readonly Item[]): Item[] {
  const items = overHead(overRule(all))
  const first = items.slice(0, REACH).findIndex(({raw}) => raw !== undefined && isGreeting(raw.text))
  if (first < 0) return items
  const end = lastOf(items, first)
  // Without a story under it the letter is the story
  if (end < 0 || !holdStory(items.slice(end + 1))) return items
  return items.map((item, at) =>
    item.raw && at >= first && at <= end ? {node: become(item.raw, 'furniture', 'covering')} : item
  )
}

/** What a rule or the fields part from the copy, straight under the head of a mail, is the sender's too. */
function overRule(items: readonly Item[]): Item[] {
  const head = items.slice(0, REACH).findLastIndex((item) => isOfMail(item))
  if (head < 0) return [...items]
  let end = head + 1
  let letters = 0
  while (end < head + LINES && items[end] && !isOver(items[end] as Item)) letters += items[end++]?.raw?.text.length ?? 0
  if (!items[end] || !isOver(items[end] as Item) || end === head + 1 || letters > LONGEST) return [...items]
  const below = items.slice(end + 1)
  if (!holdStory(below) || !isHeaded(below)) return [...items]
  return items.flatMap((item, at): Item[] => {
    if (at <= head || at >= end || (item.node && item.node.type !== 'list')) return [item]
    if (item.raw) return [isNote(item.raw) ? item : {node: become(item.raw, 'furniture', 'covering')}]
    return pageLines(item)
  })
}

/** Sentences straight under the head of a mail, over the copy's own head, are the sender's without a greeting too. */
function overHead(items: readonly Item[]): Item[] {
  const head = items.slice(0, REACH).findLastIndex((item) => isOfMail(item))
  const isSaid = (raw: RawBlock | undefined): boolean =>
    raw !== undefined && raw.text.length < LONGEST && isSentence(raw.text) && !isNote(raw) && !inline.dateline(raw.span)
  let end = head + 1
  while (head >= 0 && end < head + LINES && isSaid(items[end]?.raw)) end++
  const [said, next] = [items[end - 1]?.raw, items[end]?.raw]
  if (end === head + 1 || !said || !next || !holdStory(items.slice(end))) return [...items]
  // A sentence alone over a byline can be the headline
  const titled = isSigned(next)
    ? end > head + 2 || !isOneSentence(said.text)
    : count(next.text) > 3 &&
      !isStopped(next.text) &&
      items.slice(end + 1, end + 3).some(({raw}) => raw && isSigned(raw))
  return titled
    ? items.map((item, at) =>
        item.raw && at > head && at < end ? {node: become(item.raw, 'furniture', 'covering')} : item
      )
    : [...items]
}

/** A byline, or a dateline with its day or its agency. */
const isSigned = (raw: RawBlock): boolean =>
  (/^by /i.test(raw.text) && inline.byline(raw.span) !== undefined) || isSent(raw)

const isOver = ({node}: Item): boolean => node?.type === 'separator' || (node?.data?.rule === 'field' && !isTime(node))

const isTime = ({type}: BlockNode): boolean => type === 'timeline'

const isOfMail = ({raw, node}: Item): boolean =>
  raw ? isMailLine(raw.text) : node.data?.rule === 'mail-head' || isTime(node)

/** A byline or a dateline among the first lines below it; a name without a `By` only under a headline. */
function isHeaded(items: readonly Item[]): boolean {
  const titled = count(items[0]?.raw?.text ?? '') > 4
  const isSignedBy = (raw: RawBlock, at: number): boolean => {
    const labelled = /^by /i.test(raw.text)
    return (labelled || (titled && at > 0)) && inline.byline(raw.span, !labelled) !== undefined
  }
  return items.slice(0, HEADED).some(({raw}, at) => raw && (inline.dateline(raw.span) ?? isSignedBy(raw, at)))
}

const isGreeting = (text: string): boolean =>
  text.length < NAME && greetings.has(firstWord(text)) && count(text) <= WORDS && !/[.?:;]/.test(text)

/** The last line of the letter, -1 where it does not close. */
function lastOf(items: readonly Item[], first: number): number {
  for (let at = first + 1; at <= first + LINES; at++) {
    const raw = items[at]?.raw
    if (!raw || raw.text.length > LONGEST) return -1
    if (isValediction(raw.text)) return signedTo(items, at)
  }
  return -1
}

/** `Best`, `Many thanks,`, `Regards, Ana`. */
export function isValediction(text: string): boolean {
  if (text.length > NAME || count(text) > WORDS) return false
  const small = text.toLowerCase()
  const comma = small.indexOf(',')
  return valedictions.has((comma < 0 ? small : small.slice(0, comma)).replace(/[.!]$/, ''))
}

/** The sender's name under it, and what stands straight under that. */
export function signedTo(items: readonly Item[], valediction: number): number {
  let at = valediction
  while (at < valediction + SIGNED && isName(items[at + 1]?.raw, at === valediction)) at++
  return at
}

const isName = (raw: RawBlock | undefined, first: boolean): boolean =>
  raw !== undefined &&
  raw.text.length < NAME &&
  (raw.node.data?.blanks ?? 0) === 0 &&
  !isStopped(raw.text) &&
  !raw.text.includes(': ') &&
  (!first || count(raw.text.split(/ \| |, /, 1)[0] as string) < 4)
