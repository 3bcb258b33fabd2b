import {fit, parent} from '../tree/build.js'
import type {BlockNode, Leaf, Mark, NoteBlock, Row, RowsBlock, SimpleBlock, TakeKeyNode} from '../wcst.js'
import {headKind, isPost} from './anpa-heads.js'
import {linesBetween, type Line} from './lines.js'
import {block, leavesOf, markOf} from './sheet.js'

const SLUG = /^(?:AM|PM|BC|AP|FO|T|US)-\S/
const COUNT = /^\d{1,5}(?:-\d{1,5})?$/
const REFERENCE = /^[a-zA-Z]\d{4}$/
/** Copy sent before is not for use, or goes on here: the lines under such a keyword are no headline. */
const REMARKS = /, ?(?:(?:(?:BULLETIN|MANDATORY) )?(?:KILL|WITHHOLD|ELIMINATION)|\d{1,2}(?:st|nd|rd|th) [Aa]dd)\b/
const BY = /^B[yY] (?=\S)/
const CREDIT =
  /\b(?:contributed|helped|assisted|reported from|reported this)\b|^With (?:files|assistance|reporting|inputs?) from /i
/** `_ With files from Rob Teel`; any other item of a list is the story's. */
const WITH = /^With (?:files|assistance|reporting|inputs?) from /i
const LOOSE_NOTE = /^\(?Eds:/

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
  const seen = {slugline: false, headline: false, byline: false, remarks: false}
  while (at < lines.length) {
    const line = lines[at] as Line
    if (line.indent === -1) {
      at++
      continue
    }
    const shape = shapeOf(source, line)
    if (shape.caret) {
      const last = BY.test(shape.words) && !seen.byline && !text ? bylineEnd(source, lines, at) : at
      out.push(...headLine(source, lines, at, last, text, seen))
      at = last + 1
      continue
    }
    const rows = rowsEnd(source, lines, at)
    if (rows > at) {
      out.push(tableOf(source, lines.slice(at, rows)))
      text = true
      at = rows
      continue
    }
    let last = at
    while (last + 1 < lines.length && wraps(source, lines[last] as Line, lines[last + 1] as Line)) last++
    out.push(...textBlock(source, line, lines[last] as Line, last - at + 1))
    text = true
    at = last + 1
  }
  return contributors(out)
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
  seen: {slugline: boolean; headline: boolean; byline: boolean; remarks: boolean}
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

/** A wrapped line stands at the margin; so do those of a paragraph that itself began there. */
function wraps(source: string, before: Line, line: Line): boolean {
  if (line.indent !== 0) return false
  const sign = source.charCodeAt(before.end - 1)
  if (sign === 60 || sign === 61) return false
  const first = source.charCodeAt(line.start)
  return first !== 94 && first !== 8
}

/** The line after the last of a run of table rows: lines that begin with BS, or hold two semicolons and more in columns. */
function rowsEnd(source: string, lines: readonly Line[], from: number): number {
  let at = from
  while (at < lines.length && isRow(source, lines[at] as Line)) at++
  return at
}

function isRow(source: string, line: Line): boolean {
  if (line.indent === -1) return false
  const first = source.charCodeAt(line.start)
  if (first === 8) return true
  if (first === 94) return false
  let cells = 0
  let words = 0
  for (let at = line.start; at < line.end; at++) {
    const code = source.charCodeAt(at)
    if (code === 30 || code === 31) return true
    // A semicolon of prose has a blank after it.
    if (code === 59 && source.charCodeAt(at + 1) !== 32) cells++
    else if (code === 32) words++
  }
  return cells >= 2 && words < cells * 4
}

/** Rows whose cells are parted by `;`, by RS and US, or by three blanks; a hard blank (DLE) is a control within a cell. */
function tableOf(source: string, lines: readonly Line[]): RowsBlock {
  const rows = lines.flatMap((line) => {
    const children: Row['children'] = []
    let at = line.start
    while (source.charCodeAt(at) === 8 || source.charCodeAt(at) === 94) at++
    children.push(...markOf('control', source, line.start, at))
    let to = line.end
    const sign = source.charCodeAt(to - 1)
    if (sign === 60 || sign === 61) to--
    while (at < to) {
      let stop = at
      while (stop < to && !parts(source, stop)) stop++
      const leaves = leavesOf(source, at, stop)
      if (leaves.length > 0) children.push(parent({type: 'cell', children: leaves}))
      let next = stop
      while (next < to && parts(source, next) && (next === stop || source.charCodeAt(next) <= 32)) next++
      const code = source.charCodeAt(stop)
      children.push(...markOf(code === 59 ? 'separator' : 'control', source, stop, next))
      at = next
    }
    children.push(...markOf('control', source, to, line.end))
    return children.length > 0 ? [parent<Row>({type: 'row', children})] : []
  })
  return parent<RowsBlock>({type: 'table', children: rows, data: {rule: 'wire-table', verbatim: true}})
}

function parts(source: string, at: number): boolean {
  const code = source.charCodeAt(at)
  if (code === 59 || code === 30 || code === 31) return true
  return code <= 32 && source.charCodeAt(at + 1) <= 32 && source.charCodeAt(at + 2) <= 32 && code !== 16
}

function textBlock(source: string, first: Line, last: Line, lines: number): BlockNode[] {
  let to = last.end
  const sign = source.charCodeAt(to - 1)
  if ((sign === 60 || sign === 61) && to > first.start) to--
  const words = source.slice(first.start, Math.min(to, first.start + 12)).trim()
  const data = {rule: 'wire-text', indent: first.indent, lines}
  const close = markOf('control', source, to, last.end)
  if (/^_{3,8}$/.test(words) && to - first.start < 12) {
    return block('separator', [...markOf('separator', source, first.start, to), ...close], data)
  }
  if (LOOSE_NOTE.test(words)) {
    return [
      parent<NoteBlock>({
        type: 'note',
        kind: 'editor',
        children: [...leavesOf(source, first.start, to), ...close],
        data
      })
    ]
  }
  if (/^_ \S/.test(words)) {
    const row = parent<Row>({
      type: 'row',
      children: [
        ...markOf('bullet', source, first.start, first.start + 1),
        ...leavesOf(source, first.start + 1, to),
        ...close
      ]
    })
    return [parent<RowsBlock>({type: 'list', children: [row], data})]
  }
  return block('paragraph', [...leavesOf(source, first.start, to), ...close], data)
}

/** List items that stand one after another are one list; the paragraphs after the last rule that say who helped are a sign-off. */
function contributors(blocks: BlockNode[]): BlockNode[] {
  const out: BlockNode[] = []
  for (const one of blocks) {
    const before = out[out.length - 1]
    if (one.type !== 'list' || before?.type !== 'list') out.push(one)
    else {
      for (const row of one.children) before.children.push(row)
      fit(before)
    }
  }
  const rule = out.findLastIndex((one) => one.type === 'separator')
  if (rule === -1 || rule < out.length - 4) return out
  const tail = out.slice(rule + 1)
  const credits = tail.flatMap((one) => creditOf(one) ?? [])
  return credits.length === tail.length ? [...out.slice(0, rule + 1), ...credits] : out
}

/** A paragraph, or the one item of a list, that says who helped. */
function creditOf(one: BlockNode): SimpleBlock | undefined {
  const row = one.type === 'list' && one.children.length === 1 ? one.children[0] : undefined
  const children = one.type === 'paragraph' ? one.children : row?.type === 'row' ? (row.children as Leaf[]) : []
  const form = row ? WITH : CREDIT
  if (!children.some((leaf) => leaf.type === 'text' && form.test(leaf.value))) return undefined
  return parent<SimpleBlock>({type: 'tagline', children, data: {...one.data}})
}
