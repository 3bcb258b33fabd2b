import {fullYear, wireZones} from '../lexicon/wire.js'
import type {Envelope} from '../wcst.js'
import type {FrameContext} from './format.js'
import {linesBetween, type Line} from './lines.js'
import {field, leavesOf} from './sheet.js'

/** A header that was read: its nodes, and the offset at which the text begins. */
export interface Header {
  nodes: Envelope['children']
  text: number
}

/** The keyword that the header gives, or nothing. */
export function keywordOf(nodes: Envelope['children']): string {
  const field = nodes.find((node) => node.type === 'field' && node.name === 'keyword')
  return field?.type === 'field' ? String(field.value) : ''
}

const STX = '\u0002'
/** How far from its start a transmission's STX may stand. */
const REACH = 800

const SELECTOR = /^[\u0005 ]*[A-Z]{1,2}(?: {1,3}[A-Z]{1,2}){0,40}$/
const LINE_1 =
  /^[\u0016\u0001 ]*(?:[A-Za-z][\u0016\u0001 ]*)?([A-Za-z])(\d{4})[\u001f\0 ]{0,3}([A-Za-z][A-Za-z-]{0,5}|-{1,5})?[ \0]*$/
export const LINE_2 =
  /^([a-z])( ?)([a-z])([\u0011-\u0014 ]{1,7}|(?=(?:AM|PM|BC)-))(\S.{0,90}?) {1,8}(\d\d[-/]\d\d(?:[-/](?:\d\d){1,2})?)(?: {1,3}(\d{1,5}))?[ \0]*$/i
/** The same where priority or category is lost: which of them the one letter is, nothing tells. */
const LOST_2 =
  /^(?:[a-z][\u0011-\u0014 ]{1,7})?((?:AM|PM|BC)-\S.{0,90}?) {1,8}(\d\d[-/]\d\d(?:[-/](?:\d\d){1,2})?)(?: {1,3}(\d{1,5}))?[ \0]*$/
const BROKEN_2 = /^([a-z])( )([a-z])([\u0011-\u0014 ]{1,7})((?:AM|PM|BC)-\S{1,60})/i

/** What a version on the header's second line looks like: `1stLd-Writethru a0512`, `Bjt`, `2Takes`. */
export const VERSION =
  / ((?:\d{1,2}(?:st|nd|rd|th)\S{0,30}|Bjt|Adv\d{0,2}|\d{1,2}Takes?|Open|Close|Writethru|Ld|Lead|URGENT|Urgent)(?:[ ,-]\S{1,30})*)$/

/**
 * Reads the header of an ANPA transmission as far as it goes:
 *
 *     ENQ ENQ ENQ C G L M T
 *     SYN SYN SOH f0704 US reute
 *                 ^^^^^    ^^^^^
 *                 number   service
 *     u f DC3 DC1 BC-BAHIA-COCOA 1stLd   02-26 0105
 *     ^ ^         ^^^^^^^^^^^^^^ ^^^^^   ^^^^^ ^^^^
 *     priority    keyword        version sent  words
 *       category
 *     STX
 *
 * Lines that are none of these stay in the envelope where an STX shows that it goes on; else the text begins with them.
 */
export function readHeader(source: string, start: number, end: number, context: FrameContext): Header {
  const stx = source.slice(start, Math.min(end, start + REACH)).indexOf(STX)
  const limit = stx === -1 ? Math.min(end, start + REACH) : start + stx
  // STX sent twice
  let open = limit
  while (stx !== -1 && source.charAt(open + 1) === STX) open++
  const nodes: Envelope['children'] = []
  let first = false
  let second = false
  let text = stx === -1 ? start : open + 1
  for (const line of linesBetween(source, start, limit)) {
    if (line.indent === -1) continue
    const words = line.end - line.start > 200 ? '' : source.slice(line.start, line.end)
    if (!first && LINE_1.test(words)) {
      first = true
      nodes.push(...lineOne(source, line, words))
    } else if (!second && lineTwoOf(words)) {
      second = true
      nodes.push(...lineTwo(source, line, words, context))
    } else if (!first && !second && SELECTOR.test(words)) {
      nodes.push(...selector(source, line))
    } else if (stx !== -1) {
      nodes.push(...leavesOf(source, line.start, line.end))
    } else if (first || second || !/^[\u0000-\u001f]/.test(words)) break
    else nodes.push(...leavesOf(source, line.start, line.end))
    if (stx === -1) text = line.end
  }
  if (!second) context.warn('wire-header', 'the header lacks its second line, or it cannot be read', start)
  else if (!first) context.warn('wire-header', 'the header lacks its first line, or it cannot be read', start)
  if (stx !== -1) nodes.push(...leavesOf(source, limit, open + 1))
  return {nodes, text}
}

/** The parts of line 2: priority, a blank, category, marks and blanks, the words, the day, the count. */
function lineTwoOf(words: string): readonly (string | undefined)[] | undefined {
  const whole = LINE_2.exec(words)
  if (whole) return whole.slice(1)
  const lost = LOST_2.exec(words)
  return lost ? ['', '', '', '', ...lost.slice(1)] : BROKEN_2.exec(words)?.slice(1)
}

function selector(source: string, line: Line): Envelope['children'] {
  let at = line.start
  while (source.charCodeAt(at) === 5) at++
  return [
    ...leavesOf(source, line.start, at),
    ...field(source, 'selector', source.slice(at, line.end).trim(), at, line.end)
  ]
}

function lineOne(source: string, line: Line, words: string): Envelope['children'] {
  const found = LINE_1.exec(words) as RegExpExecArray
  const number = `${found[1] ?? ''}${found[2] ?? ''}`
  const at = line.start + words.indexOf(number)
  const service = found[3] ?? ''
  const from = service === '' ? line.end : words.lastIndexOf(service) + line.start
  return [
    ...leavesOf(source, line.start, at),
    ...field(source, 'number', number, at, at + number.length),
    ...leavesOf(source, at + number.length, from),
    ...field(source, 'service', service.startsWith('-') ? null : service, from, from + service.length),
    ...leavesOf(source, from + service.length, line.end)
  ]
}

function lineTwo(source: string, line: Line, words: string, context: FrameContext): Envelope['children'] {
  const [priority = '', gap = '', category = '', marks = '', middle = '', date, count] = lineTwoOf(words) ?? []
  const kind = line.start + priority.length + gap.length
  const slug = priority === '' ? line.start + words.indexOf(middle) : kind + category.length + marks.length
  const version = VERSION.exec(middle)
  const keyword = version ? middle.slice(0, version.index).trimEnd() : middle
  const key = version?.[1] ?? ''
  const keyAt = slug + middle.length - key.length
  const rest = slug + middle.length
  const dateAt = date === undefined ? rest : source.indexOf(date, rest)
  const countAt = count === undefined ? line.end : source.indexOf(count, dateAt + 5)
  const dated = date === undefined ? rest : dateAt + date.length
  return [
    ...field(source, 'priority', priority, line.start, line.start + priority.length),
    ...field(source, 'category', category, kind, kind + category.length),
    ...(priority === '' ? leavesOf(source, line.start, slug) : []),
    ...(marks.trim() === '' ? [] : field(source, 'format', marks.trim(), kind + category.length, slug)),
    ...field(source, 'keyword', keyword, slug, slug + keyword.length),
    ...(key === '' ? [] : field(source, 'version', key, keyAt, rest)),
    ...(date === undefined ? [] : field(source, 'sent', withYear(date, context.received), dateAt, dated)),
    ...(count === undefined ? [] : leavesOf(source, dated, countAt)),
    ...(count === undefined ? [] : field(source, 'words', Number(count), countAt, countAt + count.length)),
    ...leavesOf(source, count === undefined ? dated : countAt + count.length, line.end)
  ]
}

/**
 * `--02-26`, or with the year that the line gives, else that of the last such day that is not after the day on which the
 * copy came (one day's grace).
 */
export function withYear(sent: string, received: string | undefined): string {
  const [month = '', day = '', late = ''] = sent.split(/[-/]/)
  const monthDay = `${month}-${day}`
  if (late !== '') return `${late.length === 4 ? late : fullYear(late)}-${monthDay}`
  const given = /^(\d{4})-(\d\d)-(\d\d)/.exec(received ?? '')
  if (!given) return `--${monthDay}`
  const year = Number(given[1])
  const limit = new Date(Date.UTC(year, Number(given[2]) - 1, Number(given[3]) + 1)).toISOString().slice(0, 10)
  const same = `${limit.slice(0, 4)}-${monthDay}`
  return same <= limit ? same : `${String(Number(limit.slice(0, 4)) - 1).padStart(4, '0')}-${monthDay}`
}

/** `AP-WF-11-13-13 1509GMT`, `NYT-03-14-99 1612EST`; UPI's `upi 03-14-89 02:12 pes` tells the half of the day first. */
const STAMP =
  /(?<![\w-])(?:[A-Z]{2,5}(?:-[A-Z]{2,3})?[- ]|upi[ -])(\d\d)-(\d\d)-(\d\d) (\d\d):?(\d\d) ?([A-Z]{3,4}|[ap][ecmp][sd])?(?![A-Za-z])<?/
/** A stamp is no longer. */
const STAMP_END = 40

/**
 * Where the trailer of a transmission begins whose ETX is lost, or stands below it: at the time stamp that is its last
 * line; else `end`.
 */
export function trailerStart(source: string, start: number, end: number): number {
  let stop = end
  while (stop > start && isPadding(source.charCodeAt(stop - 1))) stop--
  let from = stop
  while (from > start && stop - from <= STAMP_END && !'\n\r'.includes(source.charAt(from - 1))) from--
  const line = source.slice(from, stop)
  const found = STAMP.exec(line)
  const alone = found?.[6] !== undefined && found[0].length === line.replace(/^[\t ]{0,8}\^?/, '').length
  return alone ? Math.max(start, from - 1) : end
}

/** White space, the controls of the wire, DEL. */
const isPadding = (code: number): boolean => code <= 32 || code === 127

/** The trailer: ETX, the time stamp of the desk, FF, EOT and padding. */
export function readTrailer(source: string, start: number, end: number): Envelope['children'] {
  const found = STAMP.exec(source.slice(start, Math.min(end, start + 200)))
  if (!found) return leavesOf(source, start, end)
  const [whole, month = '', day = '', year = '', hour = '', minute = '', zone = ''] = found
  const at = start + found.index
  const value = `${fullYear(year)}-${month}-${day}T${hourOf(hour, zone)}:${minute}${wireZones[zone] ?? wireZones[letters(zone)] ?? ''}`
  const right = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31 && Number(hour) < 24
  return [
    ...leavesOf(source, start, at),
    ...field(source, 'stamp', right && Number(minute) < 60 ? value : null, at, at + whole.length),
    ...leavesOf(source, at + whole.length, end)
  ]
}

/** UPI's `pes` is the afternoon of EST, `aed` the morning of EDT. */
const letters = (zone: string): string => `${zone.slice(1).toUpperCase()}T`

function hourOf(hour: string, zone: string): string {
  if (!/^[ap][ecmp][sd]$/i.test(zone)) return hour
  return String((Number(hour) % 12) + (/^p/i.test(zone) ? 12 : 0)).padStart(2, '0')
}
