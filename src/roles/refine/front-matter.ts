import * as inline from '../../inline/index.js'
import {fieldLabels} from '../../lexicon/labels.js'
import {subspan} from '../../tree/span.js'
import {weave} from '../../tree/weave.js'
import type {BlockNode, Inline} from '../../wcst.js'
import type {Item} from '../item.js'
import {become, signOf, type RawBlock} from '../construct.js'
import {lineOf} from './link-lists.js'

/** The fields of a file stand between its first line and one like it. */
const REACH = 120
const FENCE = '---'
/** A field's name, and the quotation mark before its words. */
const FIELD = /^([a-z][\w-]{1,24}):\s{1,4}(["']?)/

/**
 * The fields over a story in Markdown, as YAML sets them:
 *
 *     ---
 *     title: "Mill turns again"
 *     date: 2021-06-12
 *     ---
 */
export function frontMatter(items: readonly Item[]): Item[] {
  const end = isFence(items[0]) ? items.findIndex((item, at) => at > 0 && at < REACH && isFence(item)) : -1
  const fields = items.slice(1, Math.max(end, 1)).filter(({raw}) => raw && FIELD.test(raw.text))
  if (fields.length === 0 || fields[0] !== items[1]) return [...items]
  const below = items.slice(end + 1, end + 6)
  const title = below.find(({raw}) => raw && signOf(raw) === '#')?.raw
  const signed = below.some(({raw}) => raw && /^by /i.test(raw.text))
  return items.flatMap((item, at): Item[] => {
    if (item.raw && item.raw === title) return [{node: become(item.raw, 'headline', 'field')}]
    if (at > end) return [item]
    if (item.raw) return [{node: fieldOf(item.raw, title !== undefined, signed)}]
    return item.node.type === 'list' || item.node.type === 'table' ? item.node.children.map(lineOf) : [item]
  })
}

const isFence = (item: Item | undefined): boolean => (item?.raw?.text ?? textOf(item?.node)) === FENCE

const textOf = (node: BlockNode | undefined): string | undefined =>
  node?.type === 'separator' && node.children[0]?.type === 'mark' ? node.children[0].value : undefined

function fieldOf(raw: RawBlock, titled: boolean, signed: boolean): BlockNode {
  const [all = '', name = '', quote = ''] = FIELD.exec(raw.text) ?? []
  const key = name.toLowerCase()
  const from = all.length
  const to = quote !== '' && raw.text.endsWith(quote) ? raw.text.length - 1 : raw.text.length
  const kind = fieldLabels.get(key)
  const time = kind === 'updated' ? kind : kind === 'time' ? 'published' : undefined
  const moment = time && inline.momentAt(raw.text.slice(0, to), from)
  if (time && moment?.month !== undefined && moment.end === to)
    return become(
      raw,
      'timeline',
      'field',
      woven(raw, from, to, weave(raw.span, [{from, to, node: inline.dateFields(moment, time)}], from, to))
    )
  if (!titled && kind === 'headline' && to > from)
    return become(raw, 'headline', 'field', woven(raw, from, to, weave(raw.span, [], from, to)))
  const nodes = !signed && kind === 'byline' ? inline.byline(subspan(raw.span, from, to), 'capitals') : undefined
  return nodes ? become(raw, 'byline', 'field', woven(raw, from, to, nodes)) : become(raw, 'furniture', 'field')
}

/** What a field's words became, between its name and the mark that closes it. */
const woven = ({span, text}: RawBlock, from: number, to: number, words: Inline[]): Inline[] => [
  ...weave(span, [{from: 0, to: from, node: {type: 'label'}}], 0, from),
  ...words,
  ...weave(span, [{from: to, to: text.length, mark: 'control'}], to)
]
