import * as inline from '../../inline/index.js'
import {weave} from '../../tree/weave.js'
import type {BlockNode} from '../../wcst.js'
import type {Item} from '../item.js'
import {become, type RawBlock} from '../construct.js'
import {count} from '../looks.js'

/** The name of an account is no longer. */
const WORDS = 6
/** Who posted it, and perhaps when: `@harbourpost · Jun 11`. */
const HANDLE = /^@\w{2,30}(?:\s{0,2}[·•|]\s{0,2}(?=.{2,30}$)|$)/

/** How old it is, and who may see it: `3 hrs · 🌐`, `3 March at 18:20 · Public`. */
const AGED =
  /^(?:\d{1,2} ?(?:[mhdw]|min|mins|hr|hrs|days?)|yesterday at \d.{1,8}|\d{1,2} [a-z]{3,9} at \d{1,2}:\d\d) ?[·•] ?(?:[🌐🌎🌍]|Public|Edited)?$/iu

/**
 * The account over what an agency posts:
 *
 *     Harbour Agency
 *     @harbouragency · Jun 11
 */
export function posts(items: readonly Item[]): Item[] {
  const [name, handle] = [items[0]?.raw, items[1]?.raw]
  if (name && handle && items.length > 2 && count(name.text) <= WORDS && AGED.test(handle.text))
    return [{node: become(name, 'furniture', 'post')}, {node: become(handle, 'furniture', 'post')}, ...items.slice(2)]
  if (!name || !handle?.text.startsWith('@') || items.length < 3 || !HANDLE.test(handle.text)) return [...items]
  // «Ana Ruiz» over «@anaruiz» is who wrote it
  if (count(name.text) > WORDS || (inline.surelyName(name.text) && !inline.looksLikeNewsroom(name.text)))
    return [...items]
  return [{node: become(name, 'furniture', 'post')}, {node: handleOf(handle)}, ...items.slice(2)]
}

function handleOf(raw: RawBlock): BlockNode {
  const from = HANDLE.exec(raw.text)?.[0].length ?? 0
  const moment = inline.momentAt(raw.text, from)
  if (moment?.day === undefined || moment.end !== raw.text.length) return become(raw, 'furniture', 'post')
  const label = {from: 0, to: from, node: {type: 'label'} as const}
  const date = {from, to: moment.end, node: inline.dateFields(moment, 'published')}
  return become(raw, 'timeline', 'post', weave(raw.span, [label, date]))
}
