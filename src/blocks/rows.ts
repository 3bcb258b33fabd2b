import {months} from '../lexicon/months.js'
import type {BlockNode, Cell, Inline, Leaf, Row, RowsBlock} from '../wcst.js'
import {fit, parent} from '../tree/build.js'
import {startOf} from '../tree/position.js'
import {cut, cutMark, spanOf} from '../tree/span.js'
import type {Line} from './lines.js'

const BULLET = /^(?:--(?=[A-Z])|[•·●◦▪■□►▶‣⁃∙»✓✔+]|\*{1,2}|[-–—_](?=\s)|[o§](?=\s{2}|\t))\s*/
/** `--Counters find more of them than in 2012`, but not `--IANS`. */
const DASHED = /^--[A-Z][a-z'’]+(?: \S+){3,}$/
/** `1.`, `(2)`, `a)`, `(iii)`; `(c) 2021` is a publisher's. */
const NUMBER =
  /^(?:\(?\d{1,3}[.)](?!\s?\d{3}[-. ]\d{4}\b)|\(?[a-h]\)(?!\s+(?:\d{4}|[Cc]opyright|.{1,60}\s(?:19|20)\d\d\W{0,2}$))|\(?(?:i{1,3}|iv|vi{0,3}|ix|x)\))\s+/
const CLOCK = /^(?:[01]?\d|2[0-3])[:.]?[0-5]\d(?:\s?(?:GMT|hrs|[ap]\.?m\.?))?\s?[-–—:]\s+(?!Source: )/i

/** Whether a line is a row of a list by its sign. */
export const isBullet = (text: string): boolean => {
  const code = text.charCodeAt(0)
  if ((code > 64 && code < 91) || (code > 96 && code < 123 && code > 111)) return false
  // A sign alone ends a story
  if ((text.length < 3 && !/[\p{L}\d]/u.test(text)) || /^[-+–−] ?A$/.test(text)) return false
  // «** Company blames fuel costs», and no words in bold letters
  if (code === 42 && text.startsWith('**') && (text.charAt(2) !== ' ' || text.endsWith('*'))) return false
  // «■ HARBOUR WIRE ■»: a sign on both sides of a line sets it off
  if (code !== 45 && text.charAt(0) === text.charAt(text.length - 1)) return false
  if (/^--[A-Z]/.test(text)) return DASHED.test(text)
  return BULLET.test(text) || (NUMBER.test(text) && !isDay(text)) || CLOCK.test(text)
}

/** `12. April 2021, 10:30` is no twelfth point. */
function isDay(text: string): boolean {
  const month = /^\d{1,2}\.\s([A-Za-zÀ-ž]{3,10})\.?\s\d{4}\b/.exec(text)?.[1]
  return month !== undefined && months.has(month.toLowerCase())
}

const GAP = /\S\s{3,}(?=\S)/g
/** Longest word of a table's head, where no figure shows that it is one. */
const CELL = 30

/** Whether a line holds cells parted by tabs, or by wide blanks between short words and figures. */
export const isTabular = (text: string): boolean => {
  if (text.includes('\t')) return true
  if (text.length > 160 || !text.includes('   ')) return false
  const gaps = text.match(GAP)?.length ?? 0
  return gaps > 0 && (/\d/.test(text) || (gaps > 1 && text.split(/\s{3,}/).every((cell) => cell.length <= CELL)))
}

/** Whether a line straight over rows with figures can be their head: short words in columns. */
export const isTableHead = (text: string): boolean =>
  text.length < 120 &&
  text.includes('   ') &&
  !/\d/.test(text) &&
  text.split(/\s{3,}/).every((cell) => cell.length <= CELL)

/** Rows of a list or a table, or nothing. */
export function rows(group: readonly Line[], before: BlockNode | undefined): BlockNode | typeof MERGED | undefined {
  const first = group[0] as Line
  const data = {blanks: first.blanks, indent: first.indent, lines: group.length}
  if (group.length >= 2 && group.every(({text}, at) => isTabular(text) || (at === 0 && isTableHead(text))))
    return parent<RowsBlock>({type: 'table', data: {...data, rule: 'table'}, children: group.map(tableRow)})
  if (!isBullet(first.text)) return undefined
  const items: Line[][] = []
  for (const line of group) {
    if (isBullet(line.text)) items.push([line])
    else items[items.length - 1]?.push(line)
  }
  // One row is a list only among others of its kind: `- The Straits Times/ANN` is no list.
  if (
    items.length === 1 &&
    !(before?.type === 'list' && !isOtherSign(first.text, before)) &&
    !/^[•●▪■◦‣]/.test(first.text) &&
    !NUMBER.test(first.text) &&
    !CLOCK.test(first.text)
  )
    return undefined
  const children = items.map(listRow)
  if (before?.type === 'list') {
    before.children.push(...children)
    fit(before)
    return MERGED
  }
  return parent<RowsBlock>({type: 'list', data: {...data, rule: 'list'}, children})
}

/** Two hyphens below points that have another sign: `--With assistance from Ana Ruiz.` */
const isOtherSign = (text: string, {children}: BlockNode): boolean => {
  const [mark] = text.startsWith('--') ? ((children[0] as Row).children as Leaf[]) : []
  return mark?.type === 'mark' && mark.kind === 'bullet' && mark.value !== '--'
}

/** Says that the rows went to the list before. */
export const MERGED = Symbol('merged')

function listRow(lines: readonly Line[]): Row {
  const span = spanOf(lines.flatMap(({leaves}) => leaves))
  // Marks before it, such as a mail's sign of quoting, read as blanks.
  const words = span.text.trimStart()
  const from = span.text.length - words.length
  const to = from + (BULLET.exec(words)?.[0].length ?? 0)
  const children: Inline[] = [...cut(span, 0, from), ...cutMark(span, 'bullet', from, to), ...cut(span, to)]
  return parent<Row>({type: 'row', children})
}

function tableRow(line: Line): Row {
  const cells: Cell[] = []
  const raw = spanOf(line.leaves)
  const parts = /\t|\s{3,}/g
  let from = 0
  // A mail's sign of quoting can stand beside the words
  const [words, ...more] = line.leaves.filter((leaf) => leaf.type !== 'mark' || leaf.kind !== 'control')
  const add = (to: number): void => {
    const children: Leaf[] = cut(raw, from, to)
    if (children.length > 0) cells.push(parent<Cell>({type: 'cell', children}))
  }
  if (words && more.length === 0) {
    const base = startOf(words) - raw.start
    for (const match of words.value.matchAll(parts)) {
      add(base + match.index)
      from = base + match.index + match[0].length
    }
  }
  add(raw.text.length)
  return parent<Row>({type: 'row', children: cells})
}
