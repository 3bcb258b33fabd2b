import {contactOpenings} from '../../lexicon/page.js'
import {noteLabels} from '../../lexicon/labels.js'
import type {Inline, Leaf, NoteBlock} from '../../wcst.js'
import type {Item} from '../item.js'
import {become, becomeNote, type RawBlock} from '../construct.js'
import {isEndMark, isFurniture} from '../furniture.js'
import {isSentence, isStopped} from '../looks.js'
import {opensLabel} from '../note.js'
import {openings} from '../openings.js'
import {leavesOf} from './link-lists.js'

const contact = openings(contactOpenings)
const LONGEST = 40
/** `Issued by: Corporate Communications, Vell Constabulary` */
const ISSUED = /^issued (?:by|on behalf of)\b.{4,100}$/i
const HEADINGS = /^(?:about|contacts?|media|press|images?|photos?)\b/i
/** What photographers are asked to: `PHOTO OPPORTUNITY`. */
const ASKED = /opportunit(?:y|ies)|call$/

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
  const out: Item[] = []
  let ended = false
  for (let at = 0; at < items.length; at++) {
    const item = items[at] as Item
    const kind = item.raw && kindOf(item.raw)
    if (!item.raw || !kind) {
      ended ||= item.raw !== undefined && isEndMark(item.raw.text)
      out.push(item)
      continue
    }
    const first = isOverTitle(item.raw, items, at) ? undefined : wordsOf(items[at + 1])
    if (!first) {
      out.push({node: become(item.raw, 'furniture', 'note-label')})
      continue
    }
    out.push({node: becomeNote(item.raw, kind, [...item.raw.node.children, ...first])})
    at++
    while (ended && kind === 'editor' && at + 1 < items.length) {
      const {raw} = items[at + 1] as Item
      if (
        !raw ||
        isEndMark(raw.text) ||
        HEADINGS.test(raw.text) ||
        contact(raw.text) ||
        isFurniture(raw) ||
        kindOf(raw)
      )
        break
      out.push({node: ISSUED.test(raw.text) ? become(raw, 'furniture', 'contact') : becomeNote(raw, 'editor')})
      at++
    }
  }
  return out
}

/** A label on a line of its own. */
function kindOf({text}: RawBlock): NoteBlock['kind'] | undefined {
  if (text.length >= LONGEST || !opensLabel(text)) return undefined
  const label = text.toLowerCase().replace(/^\*{1,3} ?|\s?:$| ?\*{1,3}$/g, '')
  const kind = noteLabels.get(label)
  return kind === 'editor' || (kind === 'advisory' && ASKED.test(label)) ? kind : undefined
}

/** A page's button of that name, over the headline: no sentence of a note stands under it. */
const isOverTitle = ({text}: RawBlock, items: readonly Item[], at: number): boolean => {
  const next = items[at + 1]?.raw
  if (at >= TOP || text.endsWith(':') || !next || isSentence(next.text) || isStopped(next.text)) return false
  return !items.slice(0, at).some(({raw}) => raw && isSentence(raw.text))
}
const TOP = 6

/** The words of the block under a label: a paragraph, or points. */
function wordsOf(item: Item | undefined): Inline[] | undefined {
  if (item?.raw) return item.raw.node.children
  if (item?.node?.type !== 'list') return undefined
  return item.node.children.flatMap((row): Inline[] => (row.type === 'mark' ? [row] : leavesOf(row).map(unmarked)))
}

/** A bullet is no word of a note. */
const unmarked = (leaf: Leaf): Leaf =>
  leaf.type === 'mark' && leaf.kind === 'bullet' ? {...leaf, kind: 'control'} : leaf
