import {months, weekdays} from '../lexicon/months.js'
import {side} from '../lexicon/results.js'
import {parent} from '../tree/build.js'
import type {BlockNode, Leaf, Row, RowsBlock} from '../wcst.js'

/** No line of a result is longer. */
const LONGEST = 90
const FEWEST = 2

/** What each form has: a figure before a side, at the end or beside another, or the word between two sides. */
const LOOK = /\d{1,3},? [A-ZÀ-Þ]|\d ?[-–:] ?\d|\d$| vs?\.? /
const FIGURE = '\\d{1,3}'
/** `, OT`, ` (aet)`, ` (1500 GMT)`, and after a figure ` OT` */
const MORE = '(?:(?:,| ?\\()[A-Za-zÀ-ž\\d ,.-]+\\)?)?'
const AFTER_FIGURE = `(?: [A-Za-z]{2,4}|${MORE})`

/** How the two sides of a match stand on a line, with the figures of each or both, or the hour at which they meet. */
const FORMS: readonly string[] = [
  // «Elsmouth 2 Tarn 1», «Elsmouth 101, Tarn 88, OT»
  `${side} ${FIGURE},? ${side} ${FIGURE}${AFTER_FIGURE}`,
  // «Elsmouth 2-1 Tarn», «Elsmouth 2 - 1 Tarn»
  `${side} ${FIGURE} ?[-–] ?${FIGURE} ${side}${MORE}`,
  // «Elsmouth - Tarn 2-1», «Elsmouth v Tarn: 2-1»
  `${side} (?:[-–]|vs?\\.?) ${side}:? ${FIGURE} ?[-–:] ?${FIGURE}${AFTER_FIGURE}`,
  // «1300 Elsmouth v Tarn», «Elsmouth v Tarn (1500 GMT)»
  `(?:\\d{1,2}[:.]?\\d\\d(?: GMT)?:? )?${side} vs?\\.? ${side}${MORE}`
]
let form: RegExp | undefined

/** Results and fixtures without signs: lines straight one under another that name two sides each are the rows of a list. */
export function results(blocks: readonly BlockNode[]): BlockNode[] {
  const out: BlockNode[] = []
  let from = 0
  for (let at = 0; at <= blocks.length; at++) {
    const block = blocks[at]
    const isRow = block !== undefined && isResult(block)
    if (isRow && (at === from || (block.data?.blanks ?? 0) === 0)) continue
    const rows = blocks.slice(from, at)
    out.push(...(rows.length < FEWEST ? rows : [list(rows)]))
    from = at
    if (block && !isRow) {
      out.push(block)
      from = at + 1
    }
  }
  return out
}

function isResult(block: BlockNode): boolean {
  const [first, more] = block.children
  if (block.type !== 'paragraph' || more || first?.type !== 'text' || first.value.length > LONGEST) return false
  const {value} = first
  if (
    !LOOK.test(value) ||
    value
      .toLowerCase()
      .split(/[^a-zß-ž]+/)
      .some(isOfDay)
  )
    return false
  form ??= new RegExp(`^(?:${FORMS.join('|')})$`)
  return form.test(value)
}

/** «Updated 12-13 June» tells no score. */
const isOfDay = (word: string): boolean => months.has(word) || weekdays.has(word)

const list = (rows: readonly BlockNode[]): RowsBlock =>
  parent<RowsBlock>({
    type: 'list',
    data: {...rows[0]?.data, rule: 'results'},
    children: rows.map(({children}) => parent<Row>({type: 'row', children: children as Leaf[]}))
  })
