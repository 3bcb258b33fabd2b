import {fieldLabels} from '../../lexicon/labels.js'
import {parent} from '../../tree/build.js'
import {cut, cutMark, spanOf} from '../../tree/span.js'
import type {Leaf, Row, SimpleBlock} from '../../wcst.js'
import type {Item} from '../item.js'
import {rawOf, type RawBlock} from '../construct.js'
import {leavesOf} from './link-lists.js'

const LABEL = /^([A-Za-z][\w.'’()/& -]{1,28}?)\s{0,4}:/
/** What parts fields on one line. */
const BAR = /\s{1,4}\|\s{1,4}|\s{4,}|\s{0,4}\t\s{0,4}/g
const LONGEST = 400

/** Fields that stand beside each other, or in the columns of a table, each as a line of its own. */
export function spread(item: Item): Item[] {
  if (item.raw) return parted(item.raw) ?? [item]
  const {node} = item
  if (node.type !== 'table') return [item]
  const rows = node.children.filter((row): row is Row => row.type === 'row').map(leavesOf)
  const fields = rows.map(fieldsOf)
  if (rows.length !== node.children.length || fields.filter((row) => row.length > 0).length * 2 < rows.length)
    return [item]
  if (!fields.flat().some((field) => isKnown(field))) return [item]
  let blanks = node.data?.blanks ?? 0
  return rows.flatMap((row, at): Item[] => {
    const parts = fields[at]?.length ? (fields[at] as Leaf[][]) : [row]
    return parts.map((leaves) => {
      const raw = rawLine(leaves, blanks)
      blanks = 0
      return {raw}
    })
  })
}

const rawLine = (children: Leaf[], blanks: number): RawBlock =>
  rawOf(parent<SimpleBlock>({type: 'paragraph', data: {blanks, lines: 1}, children}))

const textOf = (leaves: readonly Leaf[]): string => spanOf(leaves).text

/** The fields of a table's row: a cell that is a label with those after it, or one that holds its words too. */
function fieldsOf(row: readonly Leaf[]): Leaf[][] {
  const out: Leaf[][] = []
  for (const leaf of row) {
    const before = out[out.length - 1]
    if (LABEL.test(leaf.value) && (!before || textOf(before).trimEnd().length > 1 + textOf(before).indexOf(':')))
      out.push([leaf])
    else if (before) before.push(leaf)
    else return []
  }
  return out
}

const isKnown = (leaves: readonly Leaf[]): boolean =>
  fieldLabels.has(LABEL.exec(textOf(leaves))?.[1]?.toLowerCase() ?? '')

/** Labels on lines of their own are no fewer. */
const PAIRS = 3

/** Fields whose labels stand over their words: `Slug`, then `BAKER`. Each becomes one line. */
export function paired(items: readonly Item[]): Item[] {
  const isLabel = (at: number): boolean => {
    const {text} = items[at]?.raw ?? {text: ''}
    return text.length < 24 && fieldLabels.has(text.toLowerCase().replace(/:$/, ''))
  }
  const first = items.findIndex((_, at) => isLabel(at))
  let end = first
  while (first >= 0 && isLabel(end) && items[end + 1]?.raw && !isLabel(end + 1)) end += 2
  if (end - first < 2 * PAIRS) return [...items]
  const out = items.slice(0, first)
  for (let at = first; at < end; at += 2) {
    const [label, words] = [items[at], items[at + 1]] as [{raw: RawBlock}, {raw: RawBlock}]
    const children = [...label.raw.node.children, ...words.raw.node.children] as Leaf[]
    out.push({raw: rawLine(children, label.raw.node.data?.blanks ?? 0)})
  }
  return [...out, ...items.slice(end)]
}

/** `Slug: BAKER | Words: 180` */
function parted({text, span, node, edges}: RawBlock): Item[] | undefined {
  if (text.length > LONGEST || text.indexOf(':') === text.lastIndexOf(':') || !LABEL.test(text)) return undefined
  const bars = [...text.matchAll(BAR)]
  if (bars.length === 0) return undefined
  const out: Leaf[][] = []
  let from = 0
  for (const bar of [...bars, undefined]) {
    const to = bar?.index ?? text.length
    if (!LABEL.test(text.slice(from, to))) return undefined
    const end = bar ? bar.index + bar[0].length : to
    out.push([...cut(span, from, to), ...(bar ? cutMark(span, 'control', to, end) : [])])
    from = end
  }
  if (!out.every(isKnown)) return undefined
  out[0]?.unshift(...(edges?.before ?? []))
  out[out.length - 1]?.push(...(edges?.after ?? []))
  return out.map((leaves, at) => ({raw: rawLine(leaves, at === 0 ? (node.data?.blanks ?? 0) : 0)}))
}
