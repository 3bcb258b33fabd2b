import * as inline from '../../inline/index.js'
import {weave} from '../../tree/weave.js'
import type {BlockNode} from '../../wcst.js'
import type {Item} from '../item.js'
import {become, type RawBlock} from '../construct.js'
import {count} from '../looks.js'

/** The account stands among the first lines, and its name is no longer. */
const REACH = 4
const WORDS = 6
/** Who posted it, and perhaps when: `@harbourpost · Jun 11`. */
const HANDLE = /^@\w{2,30}(?:\s{0,2}[·•|]\s{0,2}(?=.{2,30}$)|$)/

/**
 * The account over what an agency posts:
 *
 *     Harbour Agency
 *     @harbouragency · Jun 11
 */
export function posts(items: readonly Item[]): Item[] {
  const at = items.slice(0, REACH).findIndex(({raw}) => raw?.text.startsWith('@') && HANDLE.test(raw.text))
  const raw = items[at]?.raw
  if (!raw || at === items.length - 1) return [...items]
  return items.map((item, index) => {
    if (index === at) return {node: handleOf(raw)}
    return index < at && item.raw && count(item.raw.text) <= WORDS
      ? {node: become(item.raw, 'furniture', 'post')}
      : item
  })
}

function handleOf(raw: RawBlock): BlockNode {
  const from = HANDLE.exec(raw.text)?.[0].length ?? 0
  const moment = inline.momentAt(raw.text, from)
  if (moment?.day === undefined || moment.end !== raw.text.length) return become(raw, 'furniture', 'post')
  const label = {from: 0, to: from, node: {type: 'label'} as const}
  const date = {from, to: moment.end, node: inline.dateFields(moment, 'published')}
  return become(raw, 'timeline', 'post', weave(raw.span, [label, date]))
}
