import type {Item} from '../item.js'
import {become, type RawBlock} from '../construct.js'
import {count, firstWord, holdStory, isOneSentence, isSentence, isStopped} from '../looks.js'
import {isMailLine} from '../subject.js'
import {isValediction, signedTo} from './covering.js'
import {toString} from '../../tree/to-string.js'

/** It stands among the first lines, in some paragraphs of some words. */
const REACH = 16
const PARAGRAPHS = 4
const LONGEST = 300
const NAME = 20
/** Who speaks, or is spoken to, in a letter. */
const SPOKEN = /\b(?:I|I['’](?:m|ve|ll|d)|[Yy]ou|[Yy]our|[Mm]y|[Pp]ls|[Pp]lz|[Pp]lease|attached|below)\b/
const SURE: ReadonlySet<string> = new Set([
  'please',
  'see',
  'pls',
  'find',
  'attached',
  'below',
  'here',
  'thanks',
  'sorry',
  'apologies'
])
const HAILS: ReadonlySet<string> = new Set(['hi', 'hello', 'hey', 'dear'])

/**
 * What a letter to the desk says that no name closes, over the copy, and the sender's name alone under it:
 *
 *     Hi Don
 *
 *     Sorry, was out all night. Use what you want.
 *
 *     About 200 people spent the night in a school …
 *
 *     Len
 */
export function toDesk(all: readonly Item[]): Item[] {
  const items = withoutClose(all)
  const first = items
    .slice(0, REACH)
    .findIndex(({raw}, at) => raw && (isHail(raw.text) || isSaid(raw.text, items[at - 1])))
  if (first < 0) return [...items]
  let end = first + 1
  while (end <= first + PARAGRAPHS && isSpoken(items[end]?.raw?.text)) end++
  if (items[end]?.raw && isValediction((items[end] as {raw: RawBlock}).raw.text)) end = signedTo(items, end) + 1
  // A greeting alone is read with the line under it
  if ((end === first + 1 && isHail(items[first]?.raw?.text ?? '')) || !holdStory(items.slice(end))) return [...items]
  const last = items.findLastIndex(({raw}) => raw !== undefined)
  const name = isName(items[last]?.raw?.text ?? '', items[last - 1]) ? last : -1
  return items.map((item, at) =>
    item.raw && ((at >= first && at < end) || at === name) ? {node: become(item.raw, 'furniture', 'covering')} : item
  )
}

/** A valediction under all of the story, with the sender's name: `Warm regards, / Ana`. */
function withoutClose(items: readonly Item[]): Item[] {
  const close = items.findLastIndex(({raw}) => raw !== undefined && isValediction(raw.text))
  const closes =
    close > 0 &&
    items.length - close <= LINES &&
    items.slice(close + 1).every(({raw}) => !raw || (raw.text.length < SHORT && !isSentence(raw.text))) &&
    holdStory(items.slice(0, close))
  return items.map((item, at) =>
    closes && at >= close && item.raw ? {node: become(item.raw, 'furniture', 'covering')} : item
  )
}

/** Lines under a valediction are no more, and none is longer. */
const LINES = 8
const SHORT = 80

/** `Hi Don`, with a comma or without */
const isHail = (text: string): boolean =>
  text.length < NAME * 2 && count(text) < 5 && HAILS.has(firstWord(text)) && !/[.?:;]/.test(text)

/** Straight under the head of the mail. */
const isSaid = (text: string, before: Item | undefined): boolean =>
  text.length < LONGEST &&
  SURE.has(firstWord(text)) &&
  (isStopped(text) || !isOneSentence(text)) &&
  before !== undefined &&
  isMailLine(before.raw ? before.raw.text : toString(before.node))

const isSpoken = (text = ''): boolean =>
  text.length < LONGEST && (isSentence(text) || !isOneSentence(text)) && !/["“]/.test(text) && SPOKEN.test(text)

const isName = (text: string, before: Item | undefined): boolean =>
  text.length < NAME && /^\p{Lu}\p{Ll}+$/u.test(text) && before?.raw !== undefined && isSentence(before.raw.text)
