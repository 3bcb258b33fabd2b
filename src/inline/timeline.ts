import {agencyOf} from './organisation.js'
import {weekdays} from '../lexicon/months.js'
import {isSpace} from '../tree/build.js'
import type {Span} from '../tree/span.js'
import {weave} from '../tree/weave.js'
import type {Inline} from '../wcst.js'
import {momentAt} from './date.js'
import {dateFields} from './moment.js'
import {once} from './once.js'
import {freeLabel, timeLabelAt} from './time-label.js'
import {exec, IDLE, isSetBefore, LONGEST, segmentEnd, type Reading} from './timeline-reading.js'
import {words} from './timeline-words.js'
import {isCapital, isDigit, isWordSign, wordAt} from './word.js'

const RELATIVE =
  /(?:(?:about |over )?(?:\d{1,3}|an?|a few)\s?(?:[smhd]|secs?|seconds?|mins?|minutes?|hrs?|hours?|days?|weeks?|months?|years?)\s(?:and \d{1,2} \w{3,7} )?ago|just now|yesterday|today)(?![a-z])/iy
const AGO: ReadonlySet<string> = new Set(['about', 'over', 'a', 'an', 'just', 'yesterday', 'today'])
/** «Yesterday at 6:00 PM», on a line of its own: which day that was, the page does not tell. */
const CLOCK = /^,? (?:at )?\d{1,2}(?:[:.]\d\d)?(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?$/i
const HOUR = /^,? at \d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?/i
const MINUTES = /\d{1,3}[ -]min(?:ute)?s?\.?(?: to)? read(?![a-z])/iy
const SOURCE = /source\s?:\s*/iy
/** One of these is in each day and hour. */
const TIMED = /\d|ago|noon|just now|yesterday|today/i
/** Reads what stands at a place; gives where it ends, or nothing where it is something else. */
type Reader = (line: Reading, at: number) => number | undefined

/** Tried in this order at each place of a line. */
const readers: readonly Reader[] = [
  separator,
  stamps,
  variants,
  time,
  relative,
  joint,
  label,
  reading,
  source,
  section,
  filed,
  words
]

const STAMPS = /(?:\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,6})?(?:Z|[+-]\d{1,2}:?\d\d))+$/y

/** The same times as a page's data has them, pasted after those that it shows: `11:20 IST2023-05-14T11:18:32+5:30`. */
function stamps(line: Reading, at: number): number | undefined {
  const found = line.times > 0 ? exec(STAMPS, line.text, at) : null
  if (!found) return undefined
  line.pieces.push({from: at, to: line.text.length, node: {type: 'label'}})
  return line.text.length
}

/**
 * Time line: when the story went out, with what may stand beside it.
 *
 *     > | PTI | Ludhpur | Updated: 07-07-2021 21:49 IST | Created: 07-07-2021 21:49 IST
 *         ^^^             ^^^^^^^^ ^^^^^^^^^^^^^^^^^^^^
 *         organisation    label    date
 */
export const timeline = once((span: Span): Inline[] | undefined => {
  const {text} = span
  if (text.length > LONGEST || !TIMED.test(text)) return undefined
  const line: Reading = {span, text, pieces: [], purpose: 'published', labelled: false, times: 0, bars: 0, strange: 0}
  let at = /^[-–—]\s/.test(text) ? 1 : 0
  while (at < text.length) {
    at += exec(IDLE, text, at)?.[0].length ?? 0
    if (at >= text.length) break
    let end: number | undefined
    for (const reader of readers) if ((end = reader(line, at)) !== undefined) break
    if (end === undefined) return undefined
    at = end
  }
  if (line.times === 0 || (line.strange > 0 && line.bars === 0 && !isDatelined(line))) return undefined
  paper(line)
  const dated = line.pieces.some(({node}) => node?.type === 'date' && !['none', 'month'].includes(node.precision))
  return line.labelled || dated ? weave(span, line.pieces) : undefined
})

/** The paper over its writer: `Harbour Courier · 18 Oct 2022 · METRO · By Ana Ruiz`. */
function paper({pieces}: Reading): void {
  const [first] = pieces
  const person = pieces.find(({node}) => node?.type === 'author' && node.kind === 'person')?.node
  if (first?.node?.type !== 'author' || first.node.kind !== 'organisation' || person?.type !== 'author') return
  if (agencyOf(first.node.name)) return
  person.organisation ??= first.node.name
  pieces[0] = {...first, node: {type: 'label'}}
}

/** Whether words are a time line's label and nothing else: `Published`, `Last updated:`. */
export function isTimeLabel(words: string): boolean {
  const found = timeLabelAt(words, 0)
  return found !== undefined && words.slice(found.end).trim() === ''
}

function separator(line: Reading, at: number): number | undefined {
  const end = pastBar(line.text, at)
  if (end === at) return undefined
  line.pieces.push({from: at, to: end, mark: 'separator'})
  line.bars++
  return end
}

/** Past a bar, a dash between blanks or a stop before one, and up to nine blanks on both sides. */
function pastBar(text: string, at: number): number {
  const sign = pastBlanks(text, at)
  const letter = text[sign] ?? ' '
  if ('|·•●;'.includes(letter)) return pastBlanks(text, sign + 1)
  if (!isSpace(text.charCodeAt(sign + 1))) return isSetBefore(text, sign) ? sign + 1 : at
  if (letter === ',' || letter === '.') return pastBlanks(text, sign + 1)
  return '-–—/'.includes(letter) && isSpace(text.charCodeAt(sign - 1)) ? pastBlanks(text, sign + 2) : at
}

function pastBlanks(text: string, at: number): number {
  let end = at
  while (end - at < 9 && isSpace(text.charCodeAt(end))) end++
  return end
}

/** The day or the age again, as a page has it for each width of a screen, up to the form with the year. */
const VARIANTS =
  /(?:(?:(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6} )?\d{1,2} [A-Z][a-z]{2,8}(?: \d{4})?(?: at \d{1,2}:\d\d ?[ap]m)?|\d{1,3} ?(?:[dhm]|hours?|minutes?|days?) ago)(?=[A-Z\d]))+/y

/** `Tue 5 MarTuesday 5 MarchTue 5 Mar 2024 at 7:11am`, `2h ago2 hours agoTue 5 Mar 2024`: all but the last. */
function variants(line: Reading, at: number): number | undefined {
  const found = exec(VARIANTS, line.text, at)
  const end = at + (found?.[0].length ?? 0)
  if (!found || momentAt(line.text, end)?.year === undefined) return undefined
  line.pieces.push({from: at, to: end, node: {type: 'label'}})
  return end
}

function time(line: Reading, at: number): number | undefined {
  const moment = momentAt(line.text, at)
  if (!moment || (/[A-Za-z]/.test(line.text[moment.end] ?? '') && !isGlued(line.text, moment.end))) return undefined
  line.pieces.push({from: at, to: moment.end, node: dateFields(moment, line.purpose)})
  line.times++
  return moment.end
}

/** The page's next time straight after one, as a paste joins them: `3 Jun 2024Updated: 9:40pm`, `3 June 2024last updated 4 June 2024`, `5:02 p.m. EDTToday at 5:02 p.m. EDT`. */
const isGlued = (text: string, at: number): boolean =>
  timeLabelAt(text, at) !== undefined ||
  (/[A-Z]/.test(text.charAt(at)) && (text.startsWith('Today at ', at) || momentAt(text, at)?.day !== undefined))

/** `3 hours ago`: a time that cannot be dated. */
function relative(line: Reading, at: number): number | undefined {
  const found = isDigit(line.text, at) || AGO.has(wordAt(line.text, at)) ? exec(RELATIVE, line.text, at) : null
  const clock = found && at === 0 && !line.labelled ? CLOCK.exec(line.text.slice(found[0].length)) : null
  if (!found || (!line.labelled && !clock && !/ago$/i.test(found[0]))) return undefined
  if (clock) line.labelled = true
  // «Published today at 5:00 am, updated at 9:12 am»
  const hour = clock ?? (/day$/i.test(found[0]) ? HOUR.exec(line.text.slice(at + found[0].length)) : null)
  const to = at + found[0].length + (hour?.[0].length ?? 0)
  line.pieces.push({from: at, to, node: {type: 'date', value: null, precision: 'none', purpose: line.purpose}})
  line.times++
  return at === 0 ? (sentBy(line, to) ?? to) : to
}

/** `2 hours ago · AP`: who sends it, as the rest of the line. */
function sentBy(line: Reading, at: number): number | undefined {
  const {text} = line
  const sign = /^\s*(?:[·•|,–-]\s*)?/.exec(text.slice(at, at + 8))?.[0].length ?? 0
  const name = text.slice(at + sign)
  if (sign === 0 || name.length > NAME || !agencyOf(name)) return undefined
  line.labelled = true
  line.pieces.push({from: at + sign, to: text.length, node: {type: 'organisation', name}})
  return text.length
}
/** The longest name of who sends it. */
const NAME = 40

/** `Posted at 4:12 PM, June 12, 2021 and last updated 6:30 PM`, of which the second half can be the next line. */
function joint(line: Reading, at: number): number | undefined {
  if ((line.times === 0 && at > 0) || !line.text.startsWith('and ', at) || !timeLabelAt(line.text, at + 4))
    return undefined
  line.pieces.push({from: at, to: at + 3, mark: 'separator'})
  return at + 3
}

function label(line: Reading, at: number): number | undefined {
  if (line.times > 0 && line.text.startsWith('Today at ', at)) {
    line.pieces.push({from: at, to: at + 8, node: {type: 'label'}})
    return at + 8
  }
  const found = timeLabelAt(line.text, at) ?? freeLabel(line.text, at)
  if (!found || (line.text[found.end - 1] === ' ' && !/[\dA-Z/|]/i.test(line.text[found.end] ?? ''))) return undefined
  line.pieces.push({from: at, to: found.end, node: {type: 'label'}})
  line.purpose = found.purpose
  line.labelled = true
  return found.end
}

/** How long the story takes: `2 min read . Updated: 14 Jan 2024`. */
function reading(line: Reading, at: number): number | undefined {
  const {text, pieces} = line
  const found = isDigit(text, at) ? exec(MINUTES, text, at) : null
  if (!found) return undefined
  // «5 hours ago | 3 min read»
  if (line.times > 0) line.labelled = true
  const to = at + found[0].length
  pieces.push({from: at, to, node: {type: 'label'}})
  return to
}

/** A town in capitals before its day and hour, and nothing else: `BURSA Apr 11, 2023 - 2:07 pm`, `BURSA, Türkiye Apr 11, …`. */
function isDatelined({pieces, text, strange}: Reading): boolean {
  const [first, second] = pieces
  return (
    strange === 1 &&
    first?.node?.type === 'place' &&
    second?.node?.type === 'date' &&
    /^[A-ZÀ-Þ]{4,20}(?: [A-ZÀ-Þ]{2,20})?(?:, [A-ZÀ-Þ][a-zà-ž]{2,20})?$/.test(first.node.name) &&
    text.includes(':')
  )
}

/** `Source: Harbor Times`. */
function source(line: Reading, at: number): number | undefined {
  const found = wordAt(line.text, at) === 'source' ? exec(SOURCE, line.text, at) : null
  if (!found) return undefined
  const from = at + found[0].length
  const to = segmentEnd(line.text, from) ?? line.text.length
  const words = line.text.slice(from, to)
  // «Harbour Foods AS Follow»: the page's button stands after the name
  const end = to - (/\s\+?\s?Follow\s*$/.exec(words)?.[0].length ?? 0)
  const name = line.text.slice(from, end).trim().replace(/\s+/g, ' ')
  line.pieces.push({from: at, to: from, node: {type: 'label'}})
  if (name !== '') line.pieces.push({from, to: end, node: {type: 'organisation', name}})
  if (end < to) line.pieces.push({from: end, to, mark: 'separator'})
  return to
}

/** The page's section before a time: `All News 17:08 June 04, 2021`. */
function section(line: Reading, at: number): number | undefined {
  const of = at === 0 && line.text.includes('day, ') ? SECTION_OF.exec(line.text) : null
  if (of) {
    line.labelled = true
    return of[0].length
  }
  // «A4 Monday, February 6, 2023»: the page of a paper
  const page = at === 0 && line.text.includes('day, ') ? (PAGE.exec(line.text)?.[0].length ?? 0) : 0
  const end = at === 0 ? page || sectionEnd(line.text) : 0
  return end > 0 && momentAt(line.text, end)?.month !== undefined ? end : undefined
}

/** `General News of Thursday, 8 December 2022` */
const SECTION_OF = /^[A-Z][\w&]{2,20}(?: [A-Z&][\w&]{0,20}){0,3} of (?=(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, \d)/

const PAGE = /^(?:[A-Z]\d{1,2}|Page \d{1,3})[,:]? (?=(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, )/

/** Where up to four words in capitals end before a figure. */
function sectionEnd(text: string): number {
  let at = 0
  for (let words = 0; words < 4; words++) {
    const code = text.charCodeAt(at)
    if (!isCapital(code) && !(words > 0 && code === 38)) return 0
    at++
    while (isWordSign(text.charCodeAt(at)) || "&'’-".includes(text[at] ?? ' ')) at++
    let next = at
    while (isSpace(text.charCodeAt(next))) next++
    if (next > at && isDigit(text, next)) return next
    if (text[at] !== ' ') return 0
    at++
  }
  return 0
}

const FILED = /in [A-Z][\w &,'’-]{2,40}$/y

/** A number of the desk's, with the letters of its service: `#0412 ENG`, `ID 202406120024`. */
const NUMBER = /(?:[#№]|(?:ID|No\.?|Ref\.?):? ?)[\dA-Z-]{2,20}(?![\w-])(?:\s{1,4}[A-Z]{2,4}$)?/y

/** What the page files the story under, and a weekday: they say nothing of the time. `… in News 0`, `12/03/2024, Tuesday`. */
function filed(line: Reading, at: number): number | undefined {
  const {text} = line
  if (line.times === 0) return undefined
  // «… 5:08 pm (Paris)»
  const bracket = text[at - 1] === '(' ? text.indexOf(')', at) : -1
  if (bracket > at && bracket - at < 25 && isCapital(text.charCodeAt(at))) {
    line.pieces.push({from: at, to: bracket, node: {type: 'label'}})
    return bracket
  }
  const number = exec(NUMBER, text, at)
  if (number) {
    line.pieces.push({from: at, to: at + number[0].length, node: {type: 'label'}})
    return at + number[0].length
  }
  const word = wordAt(text, at)
  const end =
    weekdays.has(word) && word.length > 2 ? at + word.length : word === 'in' && exec(FILED, text, at) ? text.length : at
  if (end === at) return undefined
  line.pieces.push({from: at, to: end, node: {type: 'label'}})
  return end
}
