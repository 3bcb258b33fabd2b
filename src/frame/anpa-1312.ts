import {parent} from '../tree/build.js'
import type {BlockNode, Filler, Root} from '../wcst.js'
import {ap} from './anpa-ap.js'
import {slugline} from './anpa-keyword.js'
import {keywordOf, LINE_2, readHeader, readTrailer, trailerStart} from './anpa-envelope.js'
import {reuters} from './anpa-reuters.js'
import type {Format, FrameContext} from './format.js'
import {linesBetween, type Line} from './lines.js'
import {lastEnd, pieces} from './pieces.js'
import {leavesOf, storyOf, unread} from './sheet.js'

/** How much of a text shows how its lines are laid. */
const REACH = 4000
const LATER = 1500
const RAW = /\u0005{3}|\u0016{1,2}\u0001|\u0001[A-Za-z]\d{4}\u001f/
/** Most copy has none of the signs, and then no expression need be made. */
const isRaw = (head: string): boolean => (head.includes('\u0001') || head.includes('\u0005')) && RAW.test(head)
const UNMARKED =
  /[\n\r](?:[A-Z]{1,2}(?: [A-Z]{1,2}){0,12} {0,4}(?:\r\n?|\n))?[A-Za-z]{1,2}\d{4} ?[a-z]{5} {0,4}(?:\r\n?|\n)[a-z] [a-z]\b/g
const AP_TEXT = /^\s{0,4}(?:\S{1,12} )?\^|[\n\r][\t ]{0,4}\^|[\n\r]\t {2,4}\S/

/** ANPA 1312, the American wires' format, with its marks or without. */
export const anpa1312: Format = {
  name: 'anpa1312',
  test(head) {
    return isRaw(head) || firstLines(head).slice(0, 5).some(isLineTwo) || lineOneAlone(head)
  },
  frame: read
}

const firstLines = (head: string): string[] =>
  head
    .slice(0, 400)
    .split(/\r\n?|\n/, 12)
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** Line 2 is known without its marks by its count, or its cycle. */
const isLineTwo = (line: string): boolean =>
  /\d\d-\d\d/.test(line) &&
  LINE_2.test(line) &&
  (/ \d{4}$/.test(line) || /^\S ?\S{1,5} +(?:AM|PM|BC|AP|FO|T|US)-/.test(line))

const lineOneAlone = (head: string): boolean => {
  const lines = firstLines(head)
  const at = lines.findIndex((line) => line.length < 13 && /^[A-Za-z]{1,2}\d{4} ?[a-z]{5}$/.test(line))
  return at === 0 || (at === 1 && /^[A-Z]{1,2}(?: {1,3}[A-Z]{1,2})*$/.test(lines[0] ?? ''))
}

function read(source: string, context: FrameContext): Root['children'] {
  const cut = pieces(source)
  const marked = cut.length > 1 || /[\u0001\u0005]/.test(source.slice(0, 2048))
  const parts = marked ? cut : unmarked(source)
  return parts.flatMap(({start, end, padding}): Root['children'] => {
    if (padding) {
      const leaves = leavesOf(source, start, end)
      return leaves.length > 0 ? [parent<Filler>({type: 'filler', children: leaves})] : []
    }
    return transmission(source, start, end, context)
  })
}

/** Without marks, a selector line and line 1, or line 1 alone, show where the next transmission begins. */
function unmarked(source: string): {start: number; end: number; padding: boolean}[] {
  const starts = [0]
  for (const found of source.matchAll(UNMARKED)) {
    // The first line 1 belongs to what stands before it: a selector, or nothing.
    if (starts.length > 1 || !/^[\sA-Z]{0,80}$/.test(source.slice(0, found.index).slice(0, 100)))
      starts.push(found.index + 1)
  }
  return starts.map((start, index) => ({start, end: starts[index + 1] ?? source.length, padding: false}))
}

function transmission(source: string, start: number, end: number, context: FrameContext): Root['children'] {
  const header = readHeader(source, start, end, context)
  const etx = lastEnd(source, start, end)
  const text = trailerStart(source, header.text, etx > header.text ? etx : end)
  if (etx <= header.text && text === end && /[\u0001\u0002]/.test(source.slice(start, header.text))) {
    context.warn('wire-end', 'the transmission breaks off: it has no end mark', end)
  }
  const manner = mannerOf(source, header.text, text)
  const blocks = MANNERS[manner](source, header.text, text, keywordOf(header.nodes))
  return storyOf(header.nodes, blocks, readTrailer(source, text, end), manner)
}

const MANNERS = {ap, reuters, pasted: plain}

/** A keyword line whose caret is lost: `AM-Bell Recall,0137`. */
const KEYWORD_LINE = /^(?:AM|PM|BC|AP)-[^,.]{2,60}(?:, ?[\w -]{1,24}){0,2}, ?\d{3,5}(?:-\d{3,5})?$/

/** Copy in the manner of no wire; a keyword line over it is known by its count. */
function plain(source: string, start: number, end: number): BlockNode[] {
  const line = firstLine(source, start, end)
  if (!line || !KEYWORD_LINE.test(source.slice(line.start, line.end))) return unread(source, start, end)
  return [slugline(source, line), ...unread(source, line.end, end)]
}

const opening = (source: string, start: number, end: number): Line[] =>
  linesBetween(source, start, Math.min(end, start + 400))

const isWorded = ({indent}: Line): boolean => indent !== -1

const firstLine = (source: string, start: number, end: number): Line | undefined =>
  opening(source, start, end).find(isWorded)

function mannerOf(source: string, start: number, end: number): keyof typeof MANNERS {
  if (AP_TEXT.test(source.slice(start, Math.min(end, start + 400)))) return 'ap'
  // Later copy of Reuters names its sender in the dateline
  if (source.slice(start, Math.min(end, start + LATER)).includes(' (Reuters) -')) return 'pasted'
  const lines = opening(source, start, end)
  const line = lines.find(isWorded)
  if (line && KEYWORD_LINE.test(source.slice(line.start, line.end))) return 'pasted'
  // Most copy shows its indents among the first lines
  if (lines.slice(lines.indexOf(line as Line) + 1).some(({indent}) => indent >= 2)) return 'reuters'
  return isUnindented(linesBetween(source, start, Math.min(end, start + REACH))) ? 'pasted' : 'reuters'
}

/** Paragraphs that empty lines part, not indents: other senders' copy in the same envelope. */
function isUnindented(lines: readonly Line[]): boolean {
  const first = lines.findIndex(({indent}) => indent !== -1)
  let parted = 0
  for (let at = first + 1; at < lines.length; at++) {
    const {indent} = lines[at] as Line
    if (indent >= 2) return false
    if (indent !== -1 && lines[at - 1]?.indent === -1) parted++
  }
  return parted > 1
}
