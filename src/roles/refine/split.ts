import * as inline from '../../inline/index.js'
import {parent} from '../../tree/build.js'
import {leaves} from '../../tree/leaves.js'
import type {BlockNode, Filler, Section, SimpleBlock, StoryNode} from '../../wcst.js'
import {rawOf} from '../construct.js'
import {isEndMark, isFurniture} from '../furniture.js'
import {firstWord, isSentence, isStopped} from '../looks.js'
import {isNote} from '../note.js'
import {isClockLine} from './clock-lines.js'
import {isNumberedTitle, markedStory, numberedStory, numberedTitles, numberMarks} from './digest.js'

/** A head's lines. */
const REACH = 7
/** A headline is no longer. */
const TITLE = 200
/** Sentences that a story has at the least: a deck and a caption can be one each, so one is enough only under a dateline. */
const FEWEST = 2
/** The same where nothing ends it. */
const STORY = 3
/** Notes over a head are no more. */
const NOTES = 4
/** What can follow a release's end mark and is no story. */
const APPENDIX = /^(?:about|notes?|contacts?|media|press|for (?:further|more)|source|disclaimer|copyright)\b/i
const appendices: ReadonlySet<string> = new Set(
  'about note notes editor editors contact contacts media press for source disclaimer copyright'.split(' ')
)
/** The heading over what a release tells the desk, which a line `Issued by …` can follow. */
const HEADING =
  /^(?:notes? (?:to|for) (?:the )?(?:editors?|desk)|editors?['’]? notes?|(?:media |press )?contacts?)\s?:?$/i
const isHeading = (text: string): boolean => text.length < 40 && appendices.has(firstWord(text)) && HEADING.test(text)
const isAppendix = (text: string): boolean =>
  text.startsWith('©') || (appendices.has(firstWord(text)) && APPENDIX.test(text))

/**
 * Several stories in one file. Where one ends (a rule, an end mark, a sign-off) a second head begins: a line that is no
 * sentence, with text under it and a byline, a time or a dateline between. Where nothing ends, only a headline with its
 * byline at once under it shows a head.
 */
export function split(story: StoryNode): (StoryNode | Filler)[] {
  const section = story.children.find((child): child is Section => child.type === 'body')
  if (!section) return [story]
  const blocks = section.children
  const starts = [0]
  let sentences = 0
  // What the desk withdraws is told in a sentence
  let opened = isKill(blocks[0])
  const marks = numberMarks(blocks)
  const numbers = marks.length > 0 ? marks : numberedTitles(blocks)
  if (numbers.length > 0) starts.push(...numbers.slice(1))
  for (const [at, block] of numbers.length > 0 ? [] : blocks.entries()) {
    if (
      (sentences >= (opened ? 1 : FEWEST) && startsAt(blocks, at, sentences, starts[starts.length - 1] ?? 0)) ||
      (at > 0 && isTelex(block))
    ) {
      starts.push(overHead(blocks, at))
      sentences = 0
    }
    // A story's first sentence alone can open it.
    if (!isSentence(textOf(block)) || isOverStory(blocks, at) || ++sentences > 1) continue
    // «CLARIFICATION: …» over a headline looks like a place in capitals
    opened =
      isKill(blocks[starts[starts.length - 1] ?? 0]) ||
      (at !== starts[starts.length - 1] && inline.dateline(rawOf(block as SimpleBlock).span) !== undefined)
  }
  if (starts.length === 1) return [story]
  // The mark that closes a transmission whose start is lost
  const trailer = story.children.slice(story.children.indexOf(section) + 1)
  return starts.flatMap((start, index) => {
    const children = blocks.slice(start, starts[index + 1] ?? blocks.length)
    // The rule between two stories is neither's
    const rule =
      index + 1 < starts.length && children[children.length - 1]?.type === 'separator' ? children.pop() : undefined
    const one = parent<StoryNode>({
      type: 'story',
      data: {...story.data},
      children: [
        parent<Section>({type: 'body', children: marks.length > 0 ? markedStory(children) : numberedStory(children)}),
        ...(index + 1 < starts.length ? [] : trailer)
      ]
    })
    return rule ? [one, parent<Filler>({type: 'filler', children: leaves(rule)})] : [one]
  })
}

/** A note that nothing but others stand over: it is no sentence of a story before. */
const isOverStory = (blocks: readonly BlockNode[], at: number): boolean =>
  at < NOTES && blocks.slice(0, at + 1).every((block) => isNoted(block))

/** `KILL KILL KILL`, `BULLETIN KILL` over the notice of a story that is not for use. */
const isKill = (block: BlockNode | undefined): boolean => {
  const text = textOf(block)
  return text.length < 40 && /^(?:BULLETIN |MANDATORY |URGENT )?(?:KILL|WITHHOLD)\b/.test(text)
}

/** The first line of a telex: nothing before it is its. */
const isTelex = (block: BlockNode): boolean => textOf(block).startsWith('ZCZC')

const textOf = (block: BlockNode | undefined): string => (block?.type === 'paragraph' ? rawOf(block).text : '')

/**
 * A headline without a sign of an end over it, under which a dateline names the same agency as the story before: `Postman
 * retires`, `PATNA, June 30 (PTI) …`.
 */
function isSentAgain(blocks: readonly BlockNode[], at: number, start: number): boolean {
  const title = textOf(blocks[at])
  if (title.length < SHORT || title.length > TITLE || isStopped(title)) return false
  const sender = senderAt(blocks[at + 1])
  return sender !== undefined && blocks.slice(start, start + REACH).some((block) => senderAt(block) === sender)
}

/** The agency in a block's dateline. */
function senderAt(block: BlockNode | undefined): string | undefined {
  const text = textOf(block)
  if (text.length < SHORT) return undefined
  const dateline = inline.dateline(rawOf(block as SimpleBlock).span)?.nodes.find(({type}) => type === 'dateline')
  const sender = dateline?.type === 'dateline' ? dateline.children.find(({type}) => type === 'organisation') : undefined
  return sender?.type === 'organisation' ? sender.name : undefined
}

/** No headline over a dateline is shorter. */
const SHORT = 12

/** Whether another story starts at a block. */
function startsAt(blocks: readonly BlockNode[], at: number, before: number, start: number): boolean {
  const first = blocks[at]
  if (first?.type === 'list') return endingAt(blocks[at - 1]) !== undefined && isNumberedTitle(first, blocks[at + 1])
  if (first?.type !== 'paragraph') return false
  const ending = endingAt(blocks[at - 1])
  if (ending === undefined && isSentAgain(blocks, at, start)) return true
  if (ending === undefined && !(before >= STORY && isBy(textOf(blocks[at + 1])))) return false
  const {text, span} = rawOf(first)
  if (isHeading(text)) return false
  // «7:15 p.m.» under a rule is the next entry of a page that follows the news
  if (isClockLine(text)) return false
  const dated = text.length < TITLE && inline.timeline(span) !== undefined
  const opened = ending !== undefined && text.length > 90 && inline.dateline(span) !== undefined && !isAppendix(text)
  if (opened) return true
  if (
    !dated &&
    (isStopped(text) ||
      text.length > TITLE ||
      isFurniture({span}) ||
      inline.tagline(span) ||
      inline.related(span) ||
      inline.byline(span))
  )
    return false
  const {signed, signs, sentences} = headAt(blocks, at)
  if (sentences === 0) return false
  if (ending === undefined) return signed && !dated
  return signs + (dated ? 1 : 0) > 0 || (ending === 'mark' && sentences > 1 && !isAppendix(text))
}

/** Where a head begins whose headline stands at a block: a time over it is its own, and notes under what ended the story before. */
function overHead(blocks: readonly BlockNode[], at: number): number {
  let start = at
  while (start > at - NOTES && isNoted(blocks[start - 1])) start--
  if (start < at && endingAt(blocks[start - 1]) !== undefined) return start
  return isTimed(blocks[at - 1]) ? at - 1 : at
}

const isTimed = (block: BlockNode | undefined): boolean => {
  const text = textOf(block)
  return text !== '' && text.length < TITLE && inline.timeline(rawOf(block as SimpleBlock).span) !== undefined
}

/** A note to the desk, or a time. */
const isNoted = (block: BlockNode | undefined): boolean =>
  isTimed(block) || (textOf(block) !== '' && isNote(rawOf(block as SimpleBlock)))

const isBy = (text: string): boolean => /^by /i.test(text)

/** How a block ends a story: by a rule, a mark or a sign-off. */
function endingAt(block: BlockNode | undefined): 'rule' | 'mark' | 'sign-off' | undefined {
  if (block?.type === 'separator') return 'rule'
  const text = textOf(block)
  if (text === '') return undefined
  if (isEndMark(text)) return 'mark'
  return text.length < TITLE && inline.tagline(rawOf(block as SimpleBlock).span) ? 'sign-off' : undefined
}

/** What stands under a line that can be a headline. `signed`: a byline with its `By` is the next line. */
function headAt(blocks: readonly BlockNode[], at: number): {signed: boolean; signs: number; sentences: number} {
  const found = {signed: false, signs: 0, sentences: 0}
  for (const [index, block] of blocks.slice(at + 1, at + REACH).entries()) {
    if (block.type !== 'paragraph') break
    const {span, text} = rawOf(block)
    if (isAppendix(text)) break
    if (isFurniture({span}) || isClockLine(text)) continue
    const by = text.length < TITLE && inline.byline(span) !== undefined
    if (by && index === 0 && isBy(text)) found.signed = true
    if (by || inline.dateline(span) || (text.length < TITLE && inline.timeline(span))) found.signs++
    if (isSentence(text)) found.sentences++
  }
  return found
}
