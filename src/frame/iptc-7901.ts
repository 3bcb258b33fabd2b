import {parent} from '../tree/build.js'
import type {BlockNode, Filler, NoteBlock, Root, Row, RowsBlock} from '../wcst.js'
import {tableEnd, tableOf} from './anpa-reuters.js'
import type {Format, FrameContext} from './format.js'
import {readHeader, stampStart, trailer} from './iptc-envelope.js'
import {headBlocks, remark, REMARKED} from './iptc-head.js'
import {linesBetween, type Line} from './lines.js'
import {lastEnd, pieces} from './pieces.js'
import {block, leavesOf, storyOf, unread} from './sheet.js'

const MARKED = /^[\s\u007f]{0,64}\u0001{1,2}\s{0,3}[A-Za-z]{1,5}\d{2,4} \d /
/** Without SOH, and perhaps cut at its start: STX follows. */
const CUT = /^[\s\u007f]{0,64}[A-Za-z]{0,5}\d{0,4} \d [A-Za-z]{1,3} \d{1,5}\b[^\n\r]{0,63}[\n\r][^\u0001]{0,200}\u0002/
const BARE = /^\s{0,8}[A-Za-z]{2,5}\d{3,4} \d [A-Za-z]{1,3} \d{1,5}(?: {1,4}[\w/-]{1,12}){1,4}[\t ]{0,8}(?:[\n\r]|$)/
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
  frame: read
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
  const sign = source.slice(start, Math.min(end, start + 1000)).indexOf('\u0002')
  const stx = sign === -1 ? -1 : start + sign
  const etx = lastEnd(source, start, end)
  const closed = etx > Math.max(stx, start)
  if (!closed && stx !== -1) context.warn('wire-end', 'the transmission breaks off: it has no end mark', end)
  const {nodes, text} = readHeader(source, start, end, stx, context)
  const stop = closed ? etx : stampStart(source, text, end)
  const last = telexEnd(source, text, stop)
  const close = closeOf(source, text, last)
  const blocks = close === -1 ? remarked(source, text, last) : copy(source, text, last, close)
  const foot = [...leavesOf(source, last, stop), ...trailer(source, stop, end)]
  return storyOf(nodes, blocks, foot, close === -1 ? 'pasted' : 'iptc')
}

/** Where the line begins with which a telex ends, `22-MAG-12 06:31 NNNN`; else the end of the text. */
function telexEnd(source: string, start: number, end: number): number {
  const from = Math.max(start, end - 60)
  const found = /[\n\r](?=[\dA-Z:/. -]{0,24}NNNN\s*$)/.exec(source.slice(from, end))
  return found ? from + found.index : end
}

/** The line that closes the head with ` =`, among the first dozen, the last of several; -1 where the sender has none. */
function closeOf(source: string, start: number, end: number): number {
  const lines = linesBetween(source, start, end).slice(0, 12)
  const closes = (line: Line | undefined): boolean =>
    line !== undefined &&
    line.indent !== -1 &&
    /(?:^|\s)=$/.test(source.slice(Math.max(line.start, line.end - 2), line.end))
  let at = lines.findIndex(closes)
  while (at !== -1 && closes(lines[at + 1])) at++
  return at
}

/** Copy whose head no sign closes; what the sender tells the desk in brackets under the headline is a note. */
function remarked(source: string, start: number, end: number): BlockNode[] {
  const lines = linesBetween(source, start, Math.min(end, start + 600))
  const first = lines.findIndex(({indent}) => indent !== -1)
  const last = lines.findIndex(({indent}, index) => index > first && indent === -1)
  const at = lines.findIndex(
    (line, index) => index > first && index < last && REMARKED.test(source.slice(line.start, line.end))
  )
  const line = lines[at]
  if (!line) return unread(source, start, end)
  return [
    ...unread(source, start, line.start),
    remark(source.slice(line.start, line.end), leavesOf(source, line.start, line.end)),
    ...unread(source, line.end, end)
  ]
}

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
  if (lines[at]?.indent === 0 && REMARKED.test(words(at))) {
    const {start, end} = lines[at] as Line
    out.push(remark(words(at), leavesOf(source, start, end)))
    at++
  }
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
    // «We sold», «it like perfume»
    if (index > 0 && /^[a-z]/.test(words)) return false
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
  if (INITIALS.test(words) && lines === 1) return block('tagline', children, data)
  if (!desk) return block('paragraph', children, data)
  if (/^(?:#|\* ?\*)/.test(words)) return block('furniture', children, data)
  return children.length > 0 ? [parent<NoteBlock>({type: 'note', kind: 'advisory', children, data})] : []
}
