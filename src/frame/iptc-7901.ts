import {wireMonths} from '../lexicon/wire.js'
import {parent} from '../tree/build.js'
import type {BlockNode, Envelope, Filler, NoteBlock, Root, Row, RowsBlock} from '../wcst.js'
import {tableEnd, tableOf} from './anpa-reuters.js'
import type {Format, FrameContext} from './format.js'
import {BRACKETED, headBlocks} from './iptc-head.js'
import {linesBetween, type Line} from './lines.js'
import {lastEnd, pieces} from './pieces.js'
import {block, field, leavesOf, storyOf, unread} from './sheet.js'

const HEADER = /^\u0001{0,2}\s{0,3}([A-Za-z]{1,5})(\d{2,4}) (\d) ([A-Za-z]{1,3}) (\d{1,5})(?: ([^\n\r]{0,63}))?$/
/** The same whose start is lost, SOH with it. */
const HALF = /^([A-Za-z]{0,5})(\d{0,4}) ?(\d) ([A-Za-z]{1,3}) (\d{1,5})(?: ([^\n\r]{0,63}))?$/
const MARKED = /^[\s\u007f]{0,64}\u0001{1,2}\s{0,3}[A-Za-z]{1,5}\d{2,4} \d /
/** Without SOH, and perhaps cut at its start: STX follows. */
const CUT = /^[\s\u007f]{0,64}[A-Za-z]{0,5}\d{0,4} \d [A-Za-z]{1,3} \d{1,5}\b[^\n\r]{0,63}[\n\r][^\u0001]{0,200}\u0002/
const BARE = /^\s{0,8}[A-Za-z]{2,5}\d{3,4} \d [A-Za-z]{1,3} \d{1,5}(?: {1,4}[\w/-]{1,12}){1,4}[\t ]{0,8}(?:[\n\r]|$)/
/** A keyword line that no stroke closes, with its take: `Kerovia-quake,2ndlead`. */
const KEYWORDS = /^([\p{Lu}\d][^\s,/]{0,30}[-/][^\s,]{1,50}(?: [^\s,]{1,20}){0,2})(?:, ?([\w -]{1,24}))?$/u
const STAMP = /^\s*(\d\d)(\d\d)(\d\d)(?: ([A-Z]{3,4}))? ([A-Za-zÀ-ž]{3,9})\.? (\d\d)\b/
const OWN_LINE = /^(?:ATTENTION\b.{0,60}|[Bb]y \p{Lu}.{1,50})$/u
const NOTEBOOK =
  /^(?:# ?(?:dpa[ -]?)?(?:notebook|notizblock)\b|\* ?\* ?\* ?\*|The following information is not (?:intended )?for publication|Die folgenden Informationen sind nicht zur Veröffentlichung)/i
/** Copy is wrapped at no less. */
const NARROW = 50
const INITIALS = /^dpa(?:[ /-][A-Za-zÀ-ž][A-Za-zÀ-ž\d-]{0,5}){1,6}$/

/**
 * IPTC 7901, as European agencies send it:
 *
 *     SOH eca062 4 i 211 ccccb   dpa 061      source, number, priority, category, words; routing, agency
 *     Germany-politics/                       slug
 *     STX 1ST LEAD                            take key
 *     Coalition talks could fail =            headline
 *     By Anna Beispiel, dpa =                 byline
 *
 *        Berlin (dpa) - Negotiations …        text
 *     # Notebook                              notes of the desk
 *     ETX 131137 GMT Nov 13                   time stamp
 */
export const iptc7901: Format = {
  name: 'iptc7901',
  test(head) {
    return (
      (head.includes('\u0001') && MARKED.test(head)) ||
      (head.includes('\u0002') && CUT.test(head)) ||
      (isDigit(head, 2, 12) && BARE.test(head))
    )
  },
  frame(source, context) {
    return read(source, context)
  }
}

/** Whether a figure stands between two places. */
function isDigit(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if ('0123456789'.includes(text[at] ?? '-')) return true
  return false
}

function read(source: string, context: FrameContext): Root['children'] {
  return pieces(source).flatMap(({start, end, padding}): Root['children'] => {
    if (!padding) return transmission(source, start, end, context)
    const leaves = leavesOf(source, start, end)
    return leaves.length > 0 ? [parent<Filler>({type: 'filler', children: leaves})] : []
  })
}

function transmission(source: string, start: number, end: number, context: FrameContext): Root['children'] {
  const stx = source.slice(start, Math.min(end, start + 1000)).indexOf('\u0002')
  const etx = lastEnd(source, start, end)
  const closed = etx > start + Math.max(stx, 0)
  if (!closed && stx !== -1) context.warn('wire-end', 'the transmission breaks off: it has no end mark', end)
  // STX sent twice
  let open = start + stx
  while (stx !== -1 && source.charCodeAt(open + 1) === 2) open++
  let text = stx === -1 ? start : open + 1
  const nodes: Envelope['children'] = []
  let found = false
  for (const line of linesBetween(source, start, stx === -1 ? Math.min(end, start + 1000) : start + stx)) {
    if (line.indent === -1) continue
    const words = source.slice(line.start, Math.min(line.end, line.start + 120))
    if (!found && headerOf(words)) {
      found = true
      nodes.push(...headerLine(source, line, words))
    } else if (words.endsWith('/') && line.end - line.start < 120) {
      nodes.push(...field(source, 'slug', words.slice(0, -1), line.start, line.end))
    } else if (stx !== -1 && KEYWORDS.test(words)) nodes.push(...keywords(source, line, words))
    else if (stx !== -1 && BRACKETED.test(words)) nodes.push(...field(source, 'version', words, line.start, line.end))
    else if (stx !== -1) nodes.push(...leavesOf(source, line.start, line.end))
    else break
    if (stx === -1) text = line.end
  }
  if (!found) context.warn('wire-header', 'the header line is missing or cannot be read', start)
  if (stx !== -1) nodes.push(...leavesOf(source, start + stx, open + 1))
  const stop = closed ? etx : stampStart(source, text, end)
  const close = closeOf(source, text, stop)
  const blocks = close === -1 ? unread(source, text, stop) : copy(source, text, stop, close)
  return storyOf(nodes, blocks, trailer(source, stop, end), close === -1 ? 'pasted' : 'iptc')
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

function keywords(source: string, {start, end}: Line, words: string): Envelope['children'] {
  const [, slug = '', take = ''] = KEYWORDS.exec(words) ?? []
  return [
    ...field(source, 'slug', slug, start, start + slug.length),
    ...leavesOf(source, start + slug.length, end - take.length),
    ...field(source, 'version', take, end - take.length, end)
  ]
}

function stampStart(source: string, start: number, end: number): number {
  const from = Math.max(start, end - 80)
  const found = /[\n\r] ?(?=\d{6}(?: GMT)? \p{L}{3,9}\.? \d\d[\s\u0004\u007f]*$)/u.exec(source.slice(from, end))
  return found ? from + found.index : end
}

function trailer(source: string, start: number, end: number): Envelope['children'] {
  let from = start
  while (source.charCodeAt(from) === 3) from++
  const found = STAMP.exec(source.slice(from, Math.min(end, from + 60)))
  if (!found) return leavesOf(source, start, end)
  const [whole, day = '', hour = '', minute = '', zone, name = '', year = ''] = found
  const month = wireMonths[name.slice(0, 3).toLowerCase()]
  const right = month !== undefined && day >= '01' && day <= '31' && hour < '24' && minute < '60'
  const century = Number(year) < 70 ? '20' : '19'
  const value = right ? `${century}${year}-${month}-${day}T${hour}:${minute}${zone === undefined ? '' : 'Z'}` : null
  return [
    ...leavesOf(source, start, from),
    ...field(source, 'stamp', value, from, from + whole.length),
    ...leavesOf(source, from + whole.length, end)
  ]
}

/** The line that closes the head with ` =`, among the first dozen; -1 where the sender has none. */
const closeOf = (source: string, start: number, end: number): number =>
  linesBetween(source, start, end)
    .slice(0, 12)
    .findIndex(
      (line) => line.indent !== -1 && /(?:^|\s)=$/.test(source.slice(Math.max(line.start, line.end - 2), line.end))
    )

function copy(source: string, start: number, end: number, close: number): BlockNode[] {
  const lines = linesBetween(source, start, end)
  const words = (index: number): string => {
    const line = lines[index]
    return line ? source.slice(line.start, Math.min(line.end, line.start + 400)) : ''
  }
  const out = headBlocks(source, lines, close, words)
  let at = close + 1
  let desk = false
  const width = lines.slice(at).reduce((most, {start, end}) => Math.max(most, end - start), 0)
  // A line straight under the head is a note or a byline of its own.
  for (; lines[at]?.indent === 0 && OWN_LINE.test(words(at)); at++)
    out.push(...copyBlock(source, lines[at] as Line, lines[at] as Line, desk, 1))
  while (at < lines.length) {
    const line = lines[at] as Line
    if (line.indent === -1) {
      at++
      continue
    }
    if (NOTEBOOK.test(words(at))) desk = true
    const columns = desk ? at : tableEnd(source, lines, at, lines.length)
    if (columns > at + 1) {
      out.push(tableOf(source, lines.slice(at, columns)))
      at = columns
      continue
    }
    let last = at
    const alone = desk && /^[#*-]/.test(words(at))
    while (!alone && last + 1 < lines.length && follows(lines[last + 1] as Line) && !NOTEBOOK.test(words(last + 1)))
      last++
    const group = lines.slice(at, last + 1)
    if (!desk && areRows(source, group, width)) out.push(listOf(source, group))
    else out.push(...copyBlock(source, line, lines[last] as Line, desk, last - at + 1))
    at = last + 1
  }
  return out
}

/** Lines that nobody wrapped, for a word more would have stood on each: results, one under another. */
function areRows(source: string, lines: readonly Line[], width: number): boolean {
  if (lines.length < 2 || width < NARROW) return false
  return lines.every((line, index) => {
    const words = source.slice(line.start, line.end)
    const next = lines[index + 1]
    if (lines.length < 3 && !/\d/.test(words)) return false
    if (!next) return true
    const first = source.slice(next.start, next.end).split(' ', 1)[0] as string
    return words.length + 1 + first.length < width
  })
}

const listOf = (source: string, lines: readonly Line[]): RowsBlock =>
  parent<RowsBlock>({
    type: 'list',
    data: {rule: 'wire-rows'},
    children: lines.map(({start, end}) => parent<Row>({type: 'row', children: leavesOf(source, start, end)}))
  })

/** A line goes on with the paragraph before it where neither an empty line nor an indent parts them. */
const follows = (line: Line): boolean => line.indent === 0

function copyBlock(source: string, first: Line, last: Line, desk: boolean, lines: number): BlockNode[] {
  const children = leavesOf(source, first.start, last.end)
  const words = source.slice(first.start, Math.min(last.end, first.start + 80))
  const data = {rule: desk ? 'wire-notebook' : 'wire-text', indent: first.indent, lines}
  if (INITIALS.test(words) && lines === 1) return block('furniture', children, data)
  if (!desk) return block('paragraph', children, data)
  if (/^(?:#|\* ?\*)/.test(words)) return block('furniture', children, data)
  return children.length > 0 ? [parent<NoteBlock>({type: 'note', kind: 'advisory', children, data})] : []
}
