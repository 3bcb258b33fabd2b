import {fit, parent} from '../tree/build.js'
import type {BlockNode, Leaf, NoteBlock, Row, RowsBlock, SimpleBlock} from '../wcst.js'
import type {Line} from './lines.js'
import {block, leavesOf, markOf} from './sheet.js'

const CREDIT =
  /\b(?:contributed|helped|assisted|reported from|reported this)\b|^With (?:files|assistance|reporting|inputs?) from /i
/** `_ With files from Rob Teel`; any other item of a list is the story's. */
const WITH = /^With (?:files|assistance|reporting|inputs?) from /i
const LOOSE_NOTE = /^\(?Eds:/
/** Who signs what is said to editors: `The AP, Lima`. */
const SIGNED = /^The A(?:P|ssociated Press)(?:,[^.]{2,30})?$/

/** A wrapped line stands at the margin; so do those of a paragraph that itself began there. */
export function wraps(source: string, before: Line, line: Line): boolean {
  if (line.indent !== 0) return false
  const sign = source.charCodeAt(before.end - 1)
  if (sign === 60 || sign === 61) return false
  const first = source.charCodeAt(line.start)
  return first !== 94 && first !== 8
}

/** The line after the last of a run of table rows. */
export function rowsEnd(source: string, lines: readonly Line[], from: number): number {
  let at = from
  while (at < lines.length && isRow(source, lines[at] as Line)) at++
  if (at > from) return at
  while (at < lines.length && isPair(source, lines[at] as Line)) at++
  return at > from + 1 ? at : columnsEnd(source, lines, from)
}

/** A short line of two cells, `Orval;12<`: rows where others like it stand beside it. */
export function isPair(source: string, {start, end, indent}: Line): boolean {
  if (indent === -1 || end - start > 60) return false
  const semicolon = source.slice(start, end).indexOf(';')
  if (semicolon < 1) return false
  const cell = source.slice(start + semicolon + 1, end)
  return /^[^\s;][^;]{0,20}<?$/.test(cell) && /\d/.test(cell)
}

/** The same of rows that blanks lay in columns: two and more with figures, and the line of their heads. */
function columnsEnd(source: string, lines: readonly Line[], from: number): number {
  let at = from
  if (hasColumns(source, lines[at] as Line, false)) at++
  while (at < lines.length && hasColumns(source, lines[at] as Line, true)) at++
  return at > from + 1 && hasColumns(source, lines[from + 1] as Line, true) ? at : from
}

/** A gap of three blanks between words, and `figures`. */
function hasColumns(source: string, line: Line, figures: boolean): boolean {
  if (line.indent === -1 || line.end - line.start > 120) return false
  const words = source.slice(line.start, line.end)
  return words.includes('   ') && (!figures || /\d/.test(words)) && words.charCodeAt(0) !== 94
}

/** A line that begins with BS, or holds two semicolons and more in columns; a caret can stand before the names of these. */
export function isRow(source: string, line: Line): boolean {
  if (line.indent === -1) return false
  if (source.charCodeAt(line.start) === 8) return true
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
export function tableOf(source: string, lines: readonly Line[]): RowsBlock {
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

/** A paragraph, or what its first signs show it to be. `desk` where all that stands here is said to editors. */
export function textBlock(source: string, first: Line, last: Line, lines: number, desk: boolean): BlockNode[] {
  let to = last.end
  const sign = source.charCodeAt(to - 1)
  if ((sign === 60 || sign === 61) && to > first.start) to--
  const words = source.slice(first.start, Math.min(to, first.start + 12)).trim()
  const data = {rule: 'wire-text', indent: first.indent, lines}
  const close = markOf('control', source, to, last.end)
  if (/^(?:_{3,8}|-{3,8}|\*(?: ?\*){2,4})$/.test(words) && to - first.start < 12) {
    return block('separator', [...markOf('separator', source, first.start, to), ...close], data)
  }
  if ((desk && !SIGNED.test(source.slice(first.start, Math.min(to, first.start + 60)))) || LOOSE_NOTE.test(words)) {
    return [
      parent<NoteBlock>({
        type: 'note',
        kind: desk ? 'advisory' : 'editor',
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
export function contributors(blocks: BlockNode[]): BlockNode[] {
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
