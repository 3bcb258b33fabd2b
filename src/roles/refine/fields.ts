import * as inline from '../../inline/index.js'
import {fieldLabels} from '../../lexicon/labels.js'
import {subspan} from '../../tree/span.js'
import {weave} from '../../tree/weave.js'
import type {BlockNode, Inline} from '../../wcst.js'
import type {Item} from '../item.js'
import {become, type RawBlock} from '../construct.js'

/** The fields stand among the first lines. */
const REACH = 16
/** One field is none, but for a headline that says so. */
const FEWEST = 2
const COPY = /^(?:body|text|copy|story|content|article)\s?:$/i
const FIELD = /^([A-Za-z][A-Za-z -]{1,20}?)\s?:\s+(?=\S)/

interface Field {
  raw: RawBlock
  label: string
  /** Where its words begin. */
  from: number
}

/**
 * The fields over copy that somebody mails in, each on a line of its own.
 *
 *     Slug: BAKER-STRIKE
 *     Suggested headline: Town bakers strike over price of firewood
 *     Words: 180
 */
export function fields(items: readonly Item[]): Item[] {
  const found = new Map<Item, Field>()
  for (const item of items.slice(0, REACH)) {
    const field = item.raw && fieldOf(item.raw)
    if (field) found.set(item, field)
  }
  const all = [...found.values()]
  if (all.length < FEWEST && !all.some(({label}) => label.endsWith('headline'))) return [...items]
  if (!all.some(({label}) => fieldLabels.get(label) !== 'desk')) return [...items]
  return items.map((item, at) => {
    // The field that the copy itself is
    if (at < REACH && item.raw && COPY.test(item.raw.text)) return {node: become(item.raw, 'furniture', 'field')}
    const field = found.get(item)
    const node = field && nodeOf(field)
    return node ? {node} : item
  })
}

function fieldOf(raw: RawBlock): Field | undefined {
  const match = raw.text.length < 300 && raw.text.includes(':') ? FIELD.exec(raw.text) : null
  const label = match?.[1]?.toLowerCase()
  return match && label !== undefined && fieldLabels.has(label) ? {raw, label, from: match[0].length} : undefined
}

function nodeOf({raw, label, from}: Field): BlockNode | undefined {
  const labelled = (): Inline[] => weave(raw.span, [{from: 0, to: from, node: {type: 'label'}}])
  switch (fieldLabels.get(label)) {
    case 'headline':
      return become(raw, 'headline', 'field', labelled())
    case 'deck':
      return become(raw, 'subheadline', 'field', labelled())
    case 'slug':
      return become(raw, 'slugline', 'field', labelled())
    case 'byline': {
      const nodes = inline.byline(subspan(raw.span, from), 'capitals')
      return nodes && become(raw, 'byline', 'field', [...labelled().slice(0, 1), ...nodes])
    }
    default:
      return become(raw, 'furniture', 'field')
  }
}
