import {months, weekdays} from '../lexicon/months.js'
import {parent} from '../tree/build.js'
import type {BlockNode, Leaf, Row, RowsBlock} from '../wcst.js'

/** No line of a result is longer. */
const LONGEST = 90
const FEWEST = 2

/** How the two sides of a match stand on a line, with the figures of each or both, or the hour at which they meet. */
const FORMS: readonly {form: RegExp}[] = [
  // «Elsmouth 2 Tarn 1», «Elsmouth 101, Tarn 88, OT»
  {
    form: /^\p{Lu}[\p{L}.'’&/-]{0,20}(?: [\p{L}.'’&/-]{1,20}){0,3} \d{1,3},? \p{Lu}[\p{L}.'’&/-]{0,20}(?: [\p{L}.'’&/-]{1,20}){0,3} \d{1,3}(?:,? ?\(?[\p{L}\d ,.-]{1,24}\)?)?$/u
  },
  // «Elsmouth 2-1 Tarn», «Elsmouth 2 - 1 Tarn»
  {
    form: /^\p{Lu}[\p{L}.'’&/-]{0,20}(?: [\p{L}.'’&/-]{1,20}){0,3} \d{1,3} ?[-–] ?\d{1,3} \p{Lu}[\p{L}.'’&/-]{0,20}(?: [\p{L}.'’&/-]{1,20}){0,3}(?:,? ?\(?[\p{L}\d ,.-]{1,24}\)?)?$/u
  },
  // «Elsmouth - Tarn 2-1», «Elsmouth v Tarn: 2-1»
  {
    form: /^\p{Lu}[\p{L}.'’&/-]{0,20}(?: [\p{L}.'’&/-]{1,20}){0,3} (?:[-–]|vs?\.?) \p{Lu}[\p{L}.'’&/-]{0,20}(?: [\p{L}.'’&/-]{1,20}){0,3}:? \d{1,3} ?[-–:] ?\d{1,3}(?:,? ?\(?[\p{L}\d ,.-]{1,24}\)?)?$/u
  },
  // «1300 Elsmouth v Tarn», «Elsmouth v Tarn (1500 GMT)»
  {
    form: /^(?:\d{1,2}[:.]?\d\d(?: GMT)?:? )?\p{Lu}[\p{L}.'’&/-]{0,20}(?: [\p{L}.'’&/-]{1,20}){0,3} vs?\.? \p{Lu}[\p{L}.'’&/-]{0,20}(?: [\p{L}.'’&/-]{1,20}){0,3}(?:,? ?\(?[\p{L}\d ,.-]{1,24}\)?)?$/u
  }
]

/** Results and fixtures without signs: lines straight one under another that name two sides each are the rows of a list. */
export function results(blocks: readonly BlockNode[]): BlockNode[] {
  const out: BlockNode[] = []
  let from = 0
  for (let at = 0; at <= blocks.length; at++) {
    const block = blocks[at]
    if (block && isResult(block) && (at === from || (block.data?.blanks ?? 0) === 0)) continue
    const rows = blocks.slice(from, at)
    out.push(...(rows.length < FEWEST ? rows : [list(rows)]))
    from = at
    if (block && !isResult(block)) {
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
  if (!/\d/.test(value) && !value.includes(' v')) return false
  return (
    FORMS.some(({form}) => form.test(value)) &&
    !value
      .toLowerCase()
      .split(/\P{L}+/u)
      .some(isOfDay)
  )
}

/** «Updated 12-13 June» tells no score. */
const isOfDay = (word: string): boolean => months.has(word) || weekdays.has(word)

const list = (rows: readonly BlockNode[]): RowsBlock =>
  parent<RowsBlock>({
    type: 'list',
    data: {...rows[0]?.data, rule: 'results'},
    children: rows.map(({children}) => parent<Row>({type: 'row', children: children as Leaf[]}))
  })
