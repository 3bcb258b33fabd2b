import * as inline from '../../inline/index.js'
import {parent} from '../../tree/build.js'
import {rawOf, type RawBlock} from '../construct.js'
import type {Item} from '../item.js'
import {count, isProse} from '../looks.js'
import type {SimpleBlock} from '../../wcst.js'

/** The head's lines and the first paragraph are no more. */
const REACH = 40
/** A place is no longer. */
const WORDS = 5
const LETTERS = 40

/**
 * A dateline that the paste broke into lines, each part on its own, over the first paragraph:
 *
 *     Paris
 *     CNN
 *      —
 *
 *     The first paragraph …
 */
export function datelineLines(items: readonly Item[]): Item[] {
  for (let at = 1; at < items.length && at < REACH; at++) {
    const sender = items[at]?.raw
    if (!sender || sender.text.length > LETTERS) continue
    const closed = /^(.{2,30}?) {0,4}[—–]$/.exec(sender.text)?.[1]
    if (!inline.agencyOf(closed ?? sender.text)) continue
    const dash = closed === undefined ? items[at + 1]?.raw : sender
    const first = items[at + (closed === undefined ? 2 : 1)]?.raw
    if (!dash || !/[—–]$/.test(dash.text) || (dash !== sender && dash.text.length > 1)) continue
    if (!first || !isProse(first.text)) continue
    const place = items[at - 1]?.raw
    const from = place && blanks(sender) === 0 && isPlace(place.text) ? at - 1 : at
    const to = items.findIndex(({raw}) => raw === first)
    const lines = items.slice(from, to + 1).map(({raw}) => raw as RawBlock)
    return [...items.slice(0, from), {raw: rawOf(joined(lines, first))}, ...items.slice(to + 1)]
  }
  return [...items]
}

/** Lines and the paragraph below them as one block. */
const joined = (lines: readonly RawBlock[], first: RawBlock): SimpleBlock =>
  parent<SimpleBlock>({...first.node, children: lines.flatMap(({node}) => node.children)})

const blanks = ({node}: RawBlock): number => node.data?.blanks ?? 0

/** `Paris`, `Washington, DC`, `Hong Kong/Beijing`: each word with a capital. */
const isPlace = (text: string): boolean =>
  text.length < LETTERS && count(text) <= WORDS && /^\p{Lu}[\p{L}.'’,/ -]{2,}$/u.test(text) && !/ \p{Ll}{3}/u.test(text)
