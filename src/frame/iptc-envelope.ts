import {fullYear, wireMonths} from '../lexicon/wire.js'
import type {Envelope} from '../wcst.js'
import type {Header} from './anpa-envelope.js'
import type {FrameContext} from './format.js'
import {BRACKETED} from './iptc-head.js'
import {linesBetween, type Line} from './lines.js'
import {field, leavesOf} from './sheet.js'

/** How far from its start the text of a transmission begins. */
const REACH = 1000
const HEADER = /^\u0001{0,2}\s{0,3}([A-Za-z]{1,5})(\d{2,4}) (\d) ([A-Za-z]{1,3}) (\d{1,5})(?: ([^\n\r]{0,63}))?$/
/** The same whose start is lost, SOH with it. */
const HALF = /^([A-Za-z]{0,5})(\d{0,4}) ?(\d) ([A-Za-z]{1,3}) (\d{1,5})(?: ([^\n\r]{0,63}))?$/
/** A keyword line that no stroke closes, with its take: `Kerovia-quake,2ndlead`. */
const KEYWORDS = /^([\p{Lu}\d][^\s,/]{0,30}[-/][^\s,]{1,50}(?: [^\s,]{1,20}){0,2})(?:, ?([\w -]{1,24}))?$/u
/** A slug of one word, over the headline of copy that has lost its marks. */
const JOINED = /^[\p{Lu}\d][^\s,/]{0,30}[-/][^\s,]{1,50}(?:, ?[\w-]{1,24})?$/u
const TAKEN =
  /^(?:\d{0,2}(?:st|nd|rd|th)? ?(?:ld|lead|add|update|take|writethru|correction)(?:-writethru| ?\d{1,2})?|urgent|alert|flash)$/i
/** An agency's letters can stand over it. */
const STAMP = /^\s*(?:[A-Z]{2,5}\s{1,4})?(\d\d)(\d\d)(\d\d)(?: ([A-Z]{3,4}))? ([A-Za-zÀ-ž]{3,9})\.? (\d\d)\b/

/**
 * Reads what stands before the text of a transmission of IPTC 7901.
 *
 * @param stx offset of the sign at which the text begins, -1 where it is lost
 */
export function readHeader(source: string, start: number, end: number, stx: number, context: FrameContext): Header {
  const nodes: Envelope['children'] = []
  const loose: {at: number; line: Line}[] = []
  const marked = stx !== -1
  // STX sent twice
  let open = stx
  while (marked && source.charCodeAt(open + 1) === 2) open++
  let text = marked ? open + 1 : start
  let found = false
  for (const line of linesBetween(source, start, marked ? stx : Math.min(end, start + REACH))) {
    if (line.indent === -1) continue
    const words = source.slice(line.start, Math.min(line.end, line.start + 120))
    if (!found && headerOf(words)) {
      found = true
      nodes.push(...headerLine(source, line, words))
    } else if (words.endsWith('/') && line.end - line.start < 120) nodes.push(...slugLine(source, line, words))
    else if ((marked ? KEYWORDS : JOINED).test(words) && !nodes.some(isSlug))
      nodes.push(...keywords(source, line, words))
    else if (marked && BRACKETED.test(words)) nodes.push(...field(source, 'version', words, line.start, line.end))
    else if (marked) {
      loose.push({at: nodes.length, line})
      nodes.push(...leavesOf(source, line.start, line.end))
    } else break
    if (!marked) text = line.end
  }
  // One line of words that no stroke closes: `VOLCANO EVACUATION`
  const [only, ...more] = loose
  if (found && only && more.length === 0 && !nodes.some(isSlug) && isSlugLine(source, only.line, stx)) {
    const {line} = only
    nodes.splice(only.at, 1, ...field(source, 'slug', source.slice(line.start, line.end), line.start, line.end))
  }
  if (!found) context.warn('wire-header', 'the header line is missing or cannot be read', start)
  if (marked) nodes.push(...leavesOf(source, stx, open + 1))
  return {nodes, text}
}

const isSlug = (node: Envelope['children'][number]): boolean => node.type === 'field' && node.name === 'slug'

/** Words of a slug, which the headline does not say again. */
function isSlugLine(source: string, line: Line, stx: number): boolean {
  const words = source.slice(line.start, line.end)
  return words.length < 60 && /^[\p{L}\d][\p{L}\d &'()/,.-]+$/u.test(words) && !source.startsWith(words, stx + 1)
}

const headerOf = (words: string): RegExpExecArray | null => HEADER.exec(words) ?? HALF.exec(words)

function headerLine(source: string, line: Line, words: string): Envelope['children'] {
  const [, service = '', number = '', priority = '', category = '', count = '', free = ''] = headerOf(words) ?? []
  let at = line.start
  const nodes: Envelope['children'] = []
  const put = (name: Parameters<typeof field>[1], value: string | number, raw: string): void => {
    const from = source.indexOf(raw, at)
    nodes.push(...leavesOf(source, at, from), ...field(source, name, value, from, from + raw.length))
    at = from + raw.length
  }
  if (service !== '') put('service', service, service)
  if (number !== '') put('number', number, number)
  put('priority', priority, priority)
  put('category', category, category)
  put('words', Number(count), count)
  const agency = /(?:^|\s)([a-zA-Z][\w-]{1,11} \d{1,5})\s*$/.exec(free)?.[1]
  const routing = (agency === undefined ? free : free.slice(0, free.lastIndexOf(agency))).trim()
  if (routing !== '') put('routing', routing, routing)
  if (agency !== undefined) put('agency', agency, agency)
  nodes.push(...leavesOf(source, at, line.end))
  return nodes
}

/** A slug that its stroke closes, and its take where a comma parts that: `Kerovia-quake,2ndlead/`. */
function slugLine(source: string, {start, end}: Line, words: string): Envelope['children'] {
  const comma = words.lastIndexOf(',')
  const take = comma > 0 ? words.slice(comma + 1, -1).trim() : ''
  if (!TAKEN.test(take)) return field(source, 'slug', words.slice(0, -1), start, end)
  const from = start + words.indexOf(take, comma)
  return [
    ...field(source, 'slug', words.slice(0, comma), start, start + comma),
    ...leavesOf(source, start + comma, from),
    ...field(source, 'version', take, from, from + take.length),
    ...leavesOf(source, from + take.length, end)
  ]
}

function keywords(source: string, {start, end}: Line, words: string): Envelope['children'] {
  const [, slug = '', take = ''] = KEYWORDS.exec(words) ?? []
  return [
    ...field(source, 'slug', slug, start, start + slug.length),
    ...leavesOf(source, start + slug.length, end - take.length),
    ...field(source, 'version', take, end - take.length, end)
  ]
}

export function stampStart(source: string, start: number, end: number): number {
  const from = Math.max(start, end - 80)
  const found = /[\n\r] ?(?=\d{6}(?: GMT)? \p{L}{3,9}\.? \d\d[\s\u0004\u007f]*$)/u.exec(source.slice(from, end))
  return found ? from + found.index : end
}

export function trailer(source: string, start: number, end: number): Envelope['children'] {
  let from = start
  while (source.charCodeAt(from) === 3) from++
  const found = STAMP.exec(source.slice(from, Math.min(end, from + 60)))
  if (!found) return leavesOf(source, start, end)
  const [whole, day = '', hour = '', minute = '', zone, name = '', year = ''] = found
  const month = wireMonths[name.slice(0, 3).toLowerCase()]
  const right = month !== undefined && day >= '01' && day <= '31' && hour < '24' && minute < '60'
  const value = right ? `${fullYear(year)}-${month}-${day}T${hour}:${minute}${zone === undefined ? '' : 'Z'}` : null
  return [
    ...leavesOf(source, start, from),
    ...field(source, 'stamp', value, from, from + whole.length),
    ...leavesOf(source, from + whole.length, end)
  ]
}
