import {contactOpenings} from '../../lexicon/page.js'
import {noteLabels} from '../../lexicon/labels.js'
import type {Inline} from '../../wcst.js'
import type {Item} from '../item.js'
import {become, becomeNote, type RawBlock} from '../construct.js'
import {isEndMark} from '../furniture.js'
import {openings} from '../openings.js'
import {leavesOf} from './link-lists.js'

const contact = openings(contactOpenings)
const LONGEST = 40
/** `Issued by: Corporate Communications, Vell Constabulary` */
const ISSUED = /^issued (?:by|on behalf of)\b.{4,100}$/i
const HEADINGS = /^(?:about|contacts?|media|press|images?|photos?)\b/i

/**
 * What a release tells the desk: a label on a line of its own, with the block under it. Below the end mark all that
 * follows is for the desk, up to whom it can ask and what the sender says of itself.
 *
 *     ENDS
 *
 *     Notes to editors
 *     1. The port was opened in 1904.
 */
export function deskNotes(items: readonly Item[]): Item[] {
  const start = items.findIndex(({raw}) => raw !== undefined && isHeading(raw))
  if (start < 0) return [...items]
  const heading = (items[start] as {raw: RawBlock}).raw
  const first = wordsOf(items[start + 1])
  if (!first)
    return [...items.slice(0, start), {node: become(heading, 'furniture', 'note-label')}, ...items.slice(start + 1)]
  const out: Item[] = [
    ...items.slice(0, start),
    {node: becomeNote(heading, 'editor', [...heading.node.children, ...first])}
  ]
  let at = start + 2
  const ended = items.slice(0, start).some(({raw}) => raw !== undefined && isEndMark(raw.text))
  for (; ended && at < items.length; at++) {
    const {raw} = items[at] as Item
    if (!raw || isEndMark(raw.text) || HEADINGS.test(raw.text) || contact(raw.text)) break
    out.push({node: ISSUED.test(raw.text) ? become(raw, 'furniture', 'contact') : becomeNote(raw, 'editor')})
  }
  return [...out, ...items.slice(at)]
}

const isHeading = ({text}: RawBlock): boolean =>
  text.length < LONGEST && noteLabels.get(text.toLowerCase().replace(/\s?:$/, '')) === 'editor'

/** The words of the block under a label: a paragraph, or points. */
function wordsOf(item: Item | undefined): Inline[] | undefined {
  if (item?.raw) return item.raw.node.children
  if (item?.node?.type !== 'list') return undefined
  return item.node.children.flatMap((row): Inline[] => (row.type === 'mark' ? [row] : leavesOf(row)))
}
