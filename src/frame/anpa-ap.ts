import {parent} from '../tree/build.js'
import type {BlockNode, Leaf, Mark, NoteBlock, SimpleBlock, TakeKeyNode} from '../wcst.js'
import {contributors, isRow, rowsEnd, tableOf, textBlock, wraps} from './anpa-ap-text.js'
import {tableOf as columnsOf} from './anpa-reuters.js'
import {headKind, isPost} from './anpa-heads.js'
import {linesBetween, type Line} from './lines.js'
import {block, leavesOf, markOf} from './sheet.js'

const SLUG = /^(?:AM|PM|BC|AP|FO|T|US)-\S/
const COUNT = /^\d{1,5}(?:-\d{1,5})?$/
const REFERENCE = /^[a-zA-Z]\d{4}$/
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
export function ap(source: string, start: number, end: number): BlockNode[] {
  const lines = splitRunOn(source, linesBetween(source, start, end))
  const out: BlockNode[] = []
  let at = 0
  let text = false
  const seen: Seen = {slugline: false, headline: false, byline: false, remarks: false, editors: false}
  while (at < lines.length) {
    const line = lines[at] as Line
    if (line.indent === -1) {
      at++
      continue
    }
    const shape = shapeOf(source, line)
    if (shape.caret && !isRow(source, line)) {
      const last = BY.test(shape.words) && !seen.byline && !text ? bylineEnd(source, lines, at) : at
      out.push(...headLine(source, lines, at, last, text, seen))
      at = last + 1
      continue
    }
    const rows = rowsEnd(source, lines, at)
    if (rows > at) {
      out.push((isRow(source, line) ? tableOf : columnsOf)(source, lines.slice(at, rows)))
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
  slugline: boolean
  headline: boolean
  byline: boolean
  remarks: boolean
  editors: boolean
}

interface Shape {
  caret: boolean
  /** Offsets of the words between the caret and the line's end sign. */
  from: number
  to: number
  words: string
  centred: boolean
}

function shapeOf(source: string, line: Line): Shape {
  let from = line.start
  let to = line.end
  const caret = source.charCodeAt(from) === 94 || oddCaret(source, line) > 0
  if (caret) from = source.indexOf('^', from) + 1
  const sign = source.charCodeAt(to - 1)
  const closed = sign === 60 || sign === 61
  if (closed) to--
  while (to > from && source.charCodeAt(to - 1) <= 32) to--
  while (from < to && source.charCodeAt(from) <= 32) from++
  return {caret, from, to, words: source.slice(from, Math.min(to, from + 200)), centred: closed && sign === 61}
}

/** `*9006< ^BC-…`: a number of the desk before the first caret; its length, or 0. */
function oddCaret(source: string, line: Line): number {
  const found = /^\*?[A-Za-z]?\d{1,6}< {0,3}\^/.exec(source.slice(line.start, Math.min(line.end, line.start + 20)))
  return found ? found[0].length : 0
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
  if (!seen.slugline && !text && SLUG.test(words)) {
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

const ruled = (leaf: Leaf): Leaf => (leaf.type === 'text' ? {...leaf, type: 'mark', kind: 'separator'} : leaf)

/** `BC-US--Iraq, 1st Ld-Writethru, a0512,1140`: the slug, take keys, a reference, the count. */
export function slugline(source: string, line: Line): SimpleBlock {
  const {from, to} = shapeOf(source, line)
  const children: SimpleBlock['children'] = [...markOf('control', source, line.start, from)]
  let at = from
  let keys: Leaf[] = []
  const close = (): void => {
    if (keys.length > 0) children.push(parent<TakeKeyNode>({type: 'takeKey', children: keys}))
    keys = []
  }
  for (let part = 0; at < to; part++) {
    const comma = source.indexOf(',', at)
    const stop = comma === -1 || comma >= to ? to : comma
    const leaves = leavesOf(source, at, stop)
    const words = source.slice(at, stop).trim()
    if (part === 0) children.push(...leaves)
    else if (COUNT.test(words) || REFERENCE.test(words)) {
      close()
      children.push(
        ...leaves.map((leaf): Mark => ({type: 'mark', kind: 'control', value: leaf.value, position: leaf.position}))
      )
    } else keys.push(...leaves)
    if (stop < to) {
      const sign = markOf('separator', source, stop, stop + 1)
      // A comma between two take keys is theirs; one before the reference, the count or nothing parts them.
      const next =
        source
          .slice(stop + 1, Math.min(to, stop + 24))
          .split(',', 1)[0]
          ?.trim() ?? ''
      if (keys.length > 0 && next !== '' && !COUNT.test(next) && !REFERENCE.test(next)) keys.push(...sign)
      else {
        close()
        children.push(...sign)
      }
    }
    at = stop + 1
  }
  close()
  children.push(...markOf('control', source, Math.max(to, from), line.end))
  return parent<SimpleBlock>({type: 'slugline', children, data: {rule: 'wire-keyword'}})
}
