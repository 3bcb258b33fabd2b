import type {VFile} from 'vfile'
import {offsetOn} from '../../inline/index.js'
import {reading, warn} from '../../tree/file.js'
import {endOf, startOf} from '../../tree/position.js'
import {toString} from '../../tree/to-string.js'
import type {AnyNode, BlockNode, DateNode, SimpleBlock, StoryNode} from '../../wcst.js'
import {stampedOn} from '../../lexicon/wire.js'
import {firstWord} from '../looks.js'
import {isDated, orderOf, type Order} from './date-order.js'

/** Settles what a date alone leaves open: the order of its numbers, its year, its day, its zone. */
export function dates(story: StoryNode, file: VFile): void {
  const found: DateNode[] = []
  const walk = (node: AnyNode): void => {
    if (node.type === 'text' || node.type === 'mark') return
    if (node.type === 'date') found.push(node)
    else for (const child of node.children) walk(child as AnyNode)
  }
  for (const section of story.children)
    if (section.type !== 'envelope')
      for (const block of section.children) if (block.type !== 'list' && block.type !== 'table') walk(block)
  if (found.length === 0) return
  const {options} = reading(file)
  orders(found, story, options.dateOrder, file)
  mailed(story, found)
  refreshed(story)
  again(found)
  firstAndLast(story)
  opened(story)
  const known =
    found.find(({purpose, value}) => purpose === 'published' && isDated(value)) ??
    found.find(({purpose, value}) => purpose === 'updated' && isDated(value)) ??
    found.find(({purpose, value}) => purpose === 'embargo' && isDated(value))
  const sent = known || !found.some(({value}) => value?.startsWith('--')) ? undefined : sentOn(story)
  const anchor = known?.value?.slice(0, 10) ?? sent ?? options.received?.slice(0, 10)
  for (const [at, date] of found.entries()) {
    if (date.value?.startsWith('--') && anchor) {
      // A wire sends its copy before it may be used
      date.value =
        date.purpose === 'updated' || (sent && date.purpose === 'embargo')
          ? yearAfter(date.value, anchor)
          : date.purpose === 'embargo' && known !== date
            ? yearNear(date.value, anchor)
            : withYear(date.value, anchor)
      if (date.value.includes('T')) date.value += offsetOf(date, date.value.slice(0, 10))
    }
    const day = date.value?.startsWith('T') ? dayOf(date, found[at - 1], known) : undefined
    if (day?.value && date.value) {
      day.value += date.value + offsetOf(date, day.value)
      day.precision = date.value.length > 6 && date.value[6] === ':' ? 'second' : 'minute'
      date.value = null
    }
    if (date.value?.startsWith('T')) {
      // «Published 14:02 Updated 15:10 12 April 2021»
      const same = date.purpose === 'updated' || (date.purpose === 'published' && known?.purpose === 'updated')
      const day = same ? known?.value?.slice(0, 10) : undefined
      date.value = day ? day + date.value + (offsetOf(date, day) || offsetBeside(date.value, known)) : null
      if (!day) incomplete(date, 'This time has no day, and nothing gives it', file)
    } else if (date.value?.startsWith('--')) {
      date.value = date.value.slice(0, 7)
      incomplete(date, 'This date has no year, and nothing gives it; say --received DATE', file)
    }
    if (options.timezone && date.value && /T\d\d:\d\d(?::\d\d)?$/.test(date.value))
      date.value += offsetAt(options.timezone, date.value)
  }
  sharpened(found)
}

/** A time without a label over `Published`, `Last updated`: the last of them, given twice. */
function again(found: readonly DateNode[]): void {
  const updated = found.find(({purpose, value}) => purpose === 'updated' && isDated(value))
  const published = found.filter(({purpose, value}) => purpose === 'published' && isDated(value))
  const first = published.find(({value}) => value === updated?.value)
  if (first && published.some(({value}) => value !== first.value)) first.purpose = 'sent'
}

/** A time without a label beside a later one of `First published`: the last update. */
function firstAndLast(story: StoryNode): void {
  const head = story.children.find(({type}) => type === 'head')
  for (const block of head?.children ?? []) {
    if (block.type !== 'timeline') continue
    const [time, label, first, ...more] = (block as SimpleBlock).children.filter(({type}) => type !== 'mark')
    if (time?.type !== 'date' || label?.type !== 'label' || first?.type !== 'date' || more.length > 0) continue
    if (!/^first published/i.test(toString(label)) || !isDated(time.value) || !isDated(first.value)) continue
    if (time.purpose === 'published' && (time.value as string) > (first.value as string)) time.purpose = 'updated'
  }
}

/** The minute at which a page was opened, over its headline, is later than the story's own under it. */
function opened(story: StoryNode): void {
  const head = story.children.find(({type}) => type === 'head')?.children as readonly BlockNode[] | undefined
  const at = head?.findIndex(({type}) => type === 'headline') ?? -1
  // What a page's own data tell stands there too
  if (!head || at < 1 || story.data?.manner === 'page') return
  const times = head.map((block) => (block.type === 'timeline' ? timeOf(block) : undefined))
  const isMinute = (date: DateNode | undefined): date is DateNode & {value: string} =>
    date?.purpose === 'published' && isDated(date.value) && date.value!.includes('T')
  const own = times.slice(at).find((time) => isMinute(time?.date))?.date?.value ?? ''
  for (const time of times.slice(0, at))
    if (time?.label === '' && own !== '' && isMinute(time.date) && time.date.value > own) time.date.purpose = 'sent'
}

/** A day over the story gives way to the line that has its minute too: `Tuesday 4 February`, `4 February 2025 13:05`. */
function sharpened(found: readonly DateNode[]): void {
  const published = found.filter(({purpose, value}) => purpose === 'published' && isDated(value))
  const [first] = published
  if (first?.precision === 'day' && published.some(({value}) => value?.startsWith(`${first.value}T`)))
    first.purpose = 'sent'
}

/** The day beside a time: the one before it, or the story's own. */
const dayOf = (time: DateNode, before: DateNode | undefined, known: DateNode | undefined): DateNode | undefined =>
  [before, known].find((day) => day !== undefined && isDated(day.value) && isBeside(time, day))

/** Whether a time stands on the line after its day, or before it: no label of its own parts them. */
const isBeside = (time: DateNode, day: DateNode): boolean =>
  day.precision === 'day' && [startOf(time) - endOf(day), startOf(day) - endOf(time)].some((gap) => gap > 0 && gap < 4)

function incomplete(date: DateNode, message: string, file: VFile): void {
  if (date.purpose === 'published' || date.purpose === 'updated')
    warn(file, 'date-part', message, startOf(date), endOf(date))
}

/** The day on which a transmission went out, where its own stamp tells the year: in its trailer, or on a line that lost it. */
function sentOn(story: StoryNode): string | undefined {
  for (const part of story.children)
    if (part.type === 'envelope')
      for (const field of part.children)
        if (field.type === 'field' && field.name === 'stamp' && typeof field.value === 'string')
          return field.value.slice(0, 10)
  for (const part of story.children)
    if (part.type === 'head' || part.type === 'body' || part.type === 'foot')
      for (const block of part.children)
        if (block.type === 'furniture' || block.type === 'tagline') {
          const day = stampedOn(toString(block))
          if (day !== undefined) return day
        }
  return undefined
}

const MAIL = /^(?:date|sent)\s?:|^on .*\bwrote:$/i
/** A time without a zone beside one that has it is of the same: `Updated 9:31`, `12 April 2021 08:00 BST`. */
const offsetBeside = (time: string, known: DateNode | undefined): string =>
  /^T[\d:]+$/.test(time) ? (/(?:Z|[+-]\d\d:\d\d)$/.exec(known?.value ?? '')?.[0] ?? '') : ''

const mailHeads: ReadonlySet<string> = new Set(['from', 'to', 'subject'])

/** The time of the mail in which copy came is the copy's only where that has none of its own. */
function mailed(story: StoryNode, found: readonly DateNode[]): void {
  const head = story.children.find(({type}) => type === 'head')?.children as readonly BlockNode[] | undefined
  if (!head?.some((block) => isLine(block, isMailHead))) return
  const mails = head.filter(
    (block) => block.type === 'timeline' && block.data?.rule !== 'field' && isLine(block, (text) => MAIL.test(text))
  )
  const theirs = new Set<AnyNode>(mails.flatMap(({children}) => children as readonly AnyNode[]))
  if (!found.some((date) => date.purpose === 'published' && isDated(date.value) && !theirs.has(date))) return
  for (const date of found) if (theirs.has(date)) date.purpose = 'sent'
}

const FIRST = /^(?:first|originally) /i

/** A day that has no label, beside the one on which a live page was first published, is its last. */
function refreshed(story: StoryNode): void {
  const head = story.children.find(({type}) => type === 'head')?.children as readonly BlockNode[] | undefined
  const times = head?.flatMap((block) => (block.type === 'timeline' ? [timeOf(block)] : [])) ?? []
  const first = times.find(({label}) => FIRST.test(label))?.date
  const other = times.find(({label, date}) => label === '' && date?.purpose === 'published')?.date
  if (!first || !other || !isDated(first.value) || !isDated(other.value)) return
  if (times.some(({date}) => date?.purpose === 'updated' && isDated(date.value))) return
  if ((other.value as string) >= (first.value as string)) other.purpose = 'updated'
}

/** A time line's label and its date, where it has one of each at the most. */
function timeOf({children}: SimpleBlock): {label: string; date?: DateNode} {
  const [date, more] = children.filter((node): node is DateNode => node.type === 'date')
  const label = children.find(({type}) => type === 'label')
  return {label: label ? toString(label) : '', ...(date && !more ? {date} : {})}
}

const isMailHead = (text: string): boolean =>
  (mailHeads.has(firstWord(text)) && /^(?:from|to|subject)\s?:/i.test(text)) || /\bwrote:$/i.test(text.slice(-7))

const isLine = (block: BlockNode, fits: (text: string) => boolean): boolean =>
  (block.type === 'furniture' || block.type === 'timeline' || block.type === 'headline') &&
  fits(toString(block as SimpleBlock))

/** What the letters of a zone that names no season add to a time, now that its day is known: `4:50 p.m. ET`. */
function offsetOf({winter}: DateNode, day: string): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  return winter === undefined ? '' : offsetOn(winter, year, month, date)
}

/** The order of all-number dates, from the user, or from what the story tells of each; of one that is written like them. */
function orders(found: readonly DateNode[], story: StoryNode, wanted: Order | undefined, file: VFile): void {
  const open = found.filter(({alternative, value}) => alternative && value)
  const told = open.map((date) => wanted ?? orderOf(date, found, story))
  const [first] = told.filter((order) => order !== undefined)
  const like = told.some((order) => order !== undefined && order !== first) ? undefined : first
  for (const [at, date] of open.entries()) order(date, told[at] ?? like, file)
}

function order(date: DateNode, chosen: Order | undefined, file: VFile): void {
  if (chosen === 'mdy') {
    const {value, alternative} = date
    date.value = alternative ?? null
    if (value) date.alternative = value
  }
  if (chosen) return
  warn(
    file,
    'date-order',
    'Day and month of this date could be exchanged; say --date-order dmy or mdy',
    startOf(date),
    endOf(date)
  )
  date.value = null
}

/** The nearest such day that is not after another. */
function withYear(value: string, anchor: string): string {
  const year = Number(anchor.slice(0, 4))
  return `${value.slice(2, 7) <= anchor.slice(5) ? year : year - 1}-${value.slice(2)}`
}

/** A story is updated when it is out: the nearest such day that is not before another. */
const yearAfter = (value: string, anchor: string): string =>
  `${Number(anchor.slice(0, 4)) + (value.slice(2, 7) < anchor.slice(5) ? 1 : 0)}-${value.slice(2)}`

/** The nearest such day: a mail comes before its embargo ends, a page says afterwards when it did. */
function yearNear(value: string, anchor: string): string {
  const [before, after] = [withYear(value, anchor), yearAfter(value, anchor)]
  const at = Date.parse(anchor)
  return Date.parse(after.slice(0, 10)) - at < at - Date.parse(before.slice(0, 10)) ? after : before
}

/** What an offset or the name of a zone adds to a local time. Daylight time is reckoned for that day. */
function offsetAt(zone: string, local: string): string {
  if (zone === 'Z' || /^[+-]\d\d:\d\d$/.test(zone)) return zone
  const clock = Date.parse(local + 'Z')
  const format = new Intl.DateTimeFormat('en-US', {timeZone: zone, timeZoneName: 'longOffset'})
  const read = (moment: number): string =>
    /GMT([+-]\d\d:\d\d)?/.exec(
      format.formatToParts(moment).find(({type}) => type === 'timeZoneName')?.value ?? ''
    )?.[1] ?? '+00:00'
  const guess = read(clock)
  const minutes = (Number(guess.slice(1, 3)) * 60 + Number(guess.slice(4))) * (guess[0] === '-' ? -1 : 1)
  return read(clock - minutes * 60_000)
}
