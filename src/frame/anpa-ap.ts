import {parent} from '../tree/build.js'
import type {BlockNode, Leaf, NoteBlock} from '../wcst.js'
import {contributors, isPair, isRow, rowsEnd, tableOf, textBlock, wraps} from './anpa-ap-text.js'
import {tableOf as columnsOf} from './anpa-reuters.js'
import {shapeOf, slugline} from './anpa-keyword.js'
import {headKind, isPost} from './anpa-heads.js'
import {linesBetween, type Line} from './lines.js'
import {block, leavesOf, markOf} from './sheet.js'

const SLUG = /^(?:AM|PM|BC|AP|FO|T|US)-\S/
/** Head lines are wrapped into no more. */
const WRAPPED = 8
/** Copy sent before is not for use, or goes on here: the lines under such a keyword are no headline. */
const REMARKS =
  /^[A-Z]{2}-{1,2}KILL\b|, ?(?:(?:(?:BULLETIN|MANDATORY) )?(?:KILL|WITHHOLD|ELIMINATION)|\d{1,2}(?:st|nd|rd|th) [Aa]dd)\b/
const BY = /^B[yY] (?=\S)/
/** `EDITORS:` on a line of its own: what follows is said to them, up to a dateline. */
const TO_EDITORS = /^(?:[a-z]{3,12} ){0,2}editors?:$/i
const DATELINE = /\([A-Z]{2,4}\) (?:_|--) /

/**
 * The text of a transmission in the manner of the Associated Press: carets open head lines, `<` and `=` close lines.
 *
 *     ^BC-US--Ethanol-Losing Grassland, 1st Ld-Writethru,1140<      slugline
 *     ^Prairies vanish in the US push for green energy<             headline
 *     ^Eds: APNewsNow. Will be updated.<                            note
 *     ^By CHET BROKAW=                                              byline
 *     ^Associated Press=
 *     HT   ROSCOE, South Dakota (AP) _ Robert Malsam …              paragraph
 *     ^The old ways=                                                crosshead
 *     BS Tampa DLE Bay;17;19;.472                                   table row
 */
export function ap(source: string, start: number, end: number, keyword: string): BlockNode[] {
  const lines = splitRunOn(source, linesBetween(source, start, end))
  const out: BlockNode[] = []
  let at = 0
  let text = false
  const seen: Seen = {
    keyword: bare(keyword),
    slugline: false,
    headline: false,
    byline: false,
    remarks: false,
    editors: false
  }
  while (at < lines.length) {
    const line = lines[at] as Line
    if (line.indent === -1) {
      at++
      continue
    }
    const shape = shapeOf(source, line)
    if (shape.caret && !isRow(source, line)) {
      const last = lastOf(source, lines, at, text, seen)
      out.push(...headLine(source, lines, at, last, text, seen))
      at = last + 1
      continue
    }
    const rows = rowsEnd(source, lines, at)
    if (rows > at) {
      out.push((isRow(source, line) || isPair(source, line) ? tableOf : columnsOf)(source, lines.slice(at, rows)))
      text = true
      at = rows
      continue
    }
    let last = at
    while (last + 1 < lines.length && wraps(source, lines[last] as Line, lines[last + 1] as Line)) last++
    seen.editors &&= !DATELINE.test(source.slice(line.start, Math.min(line.end, line.start + 90)))
    out.push(...textBlock(source, line, lines[last] as Line, last - at + 1, seen.editors))
    text = true
    at = last + 1
  }
  return contributors(out)
}

/** What of a head has been read; whether the lines under it are for the desk. */
interface Seen {
  /** The header's keyword, its letters and figures. */
  keyword: string
  slugline: boolean
  headline: boolean
  byline: boolean
  remarks: boolean
  editors: boolean
}

/** `… No pickup. ^By ANN IMSE`: a second head line on the same line. */
function splitRunOn(source: string, lines: Line[]): Line[] {
  return lines.flatMap((line) => {
    if (line.indent === -1 || source.charCodeAt(line.start) !== 94) return [line]
    // Sought in the line alone: a search of the source would run on to its end.
    const run = source.slice(line.start, line.end).indexOf(' ^')
    const found = line.start + run
    if (run === -1 || found >= line.end - 2) return [line]
    return [
      {...line, end: found},
      {start: found + 1, end: line.end, indent: 0}
    ]
  })
}

const isSlug = (words: string, text: boolean, seen: Seen): boolean =>
  !seen.slugline && !text && (SLUG.test(words) || isKeyword(words, seen.keyword))

/** The last line of a head line: a keyword line is one, a byline can be two. */
function lastOf(source: string, lines: readonly Line[], at: number, text: boolean, seen: Seen): number {
  const {words} = shapeOf(source, lines[at] as Line)
  if (isSlug(words, text, seen)) return at
  return BY.test(words) && !seen.byline && !text ? bylineEnd(source, lines, at) : closedAt(source, lines, at)
}

/** The last line of a head line that was wrapped: the first that closes, with none between that has a caret. */
function closedAt(source: string, lines: readonly Line[], at: number): number {
  const closed = (line: Line): boolean => '<='.includes(source.charAt(line.end - 1))
  for (let last = at; last - at < WRAPPED; last++) {
    const line = lines[last]
    if (!line || (last > at && (line.indent !== 0 || shapeOf(source, line).caret || isRow(source, line)))) break
    if (closed(line)) return last
  }
  return at
}

function bylineEnd(source: string, lines: readonly Line[], at: number): number {
  let last = at
  while (last - at < 3 && lines[last + 1] && (lines[last + 1] as Line).indent !== -1) {
    const shape = shapeOf(source, lines[last + 1] as Line)
    if (!shape.caret || !shape.centred || !isPost(shape.words)) break
    last++
  }
  return last
}

/** The leaves of head lines: carets and end signs are control marks, for they are no words. */
function signed(source: string, lines: readonly Line[]): Leaf[] {
  return lines.flatMap((line) => {
    const {from, to} = shapeOf(source, line)
    return [
      ...markOf('control', source, line.start, from),
      ...leavesOf(source, from, to),
      ...markOf('control', source, to, line.end)
    ]
  })
}

function headLine(
  source: string,
  lines: readonly Line[],
  at: number,
  last: number,
  text: boolean,
  seen: Seen
): BlockNode[] {
  const line = lines[at] as Line
  const {words, centred} = shapeOf(source, line)
  const children = signed(source, lines.slice(at, last + 1))
  const data = {rule: 'wire-head', indent: 0, lines: last - at + 1}
  if (isSlug(words, text, seen)) {
    seen.slugline = true
    seen.remarks = REMARKS.test(words)
    return [slugline(source, line)]
  }
  if (!seen.byline && !text && BY.test(words)) {
    seen.byline = true
    return block('byline', children, data)
  }
  if (!text && TO_EDITORS.test(words)) seen.editors = true
  const kind = headKind(words) ?? (seen.remarks && !text && /[.!]$/.test(words) ? 'advisory' : undefined)
  if (kind !== undefined && (!text || kind === 'editor')) {
    if (kind === 'furniture') return block('furniture', children, data)
    return children.length > 0 ? [parent<NoteBlock>({type: 'note', kind, children, data})] : []
  }
  if (/^_{3,8}$/.test(words)) return block('separator', [...signed(source, lines.slice(at, last + 1))].map(ruled), data)
  if (/^END$/i.test(words)) return block('furniture', children, data)
  if (text || words === '') return block(words === '' ? 'furniture' : 'crosshead', children, data)
  if (!seen.headline && !seen.byline) {
    seen.headline = true
    return block('headline', children, data)
  }
  if (!seen.byline && !centred) return block(words.length > 160 ? 'paragraph' : 'subheadline', children, data)
  return block('crosshead', children, data)
}

const bare = (words: string): string => words.toLowerCase().replace(/[^a-z\d]+/g, '')

/** Whether a head line says the header's keyword again, whatever cycle it has or lacks. */
const isKeyword = (words: string, keyword: string): boolean =>
  keyword.length > 4 && /^[^\s-]+-\S/.test(words) && bare(words).startsWith(keyword)

const ruled = (leaf: Leaf): Leaf => (leaf.type === 'text' ? {...leaf, type: 'mark', kind: 'separator'} : leaf)
