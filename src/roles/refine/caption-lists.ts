import * as inline from '../../inline/index.js'
import {parent} from '../../tree/build.js'
import {spanOf, subspan} from '../../tree/span.js'
import {weave} from '../../tree/weave.js'
import type {Inline, Leaf, RowsBlock, SimpleBlock} from '../../wcst.js'
import type {Item} from '../item.js'
import {become, type RawBlock} from '../construct.js'
import {isEndMark} from '../furniture.js'
import {leavesOf} from './link-lists.js'

const HEADING = /^(?:(?:photo|picture|image|photograph|pic|pix)s? ?)?captions?\s?:?$/i
/** The same on one line with the words, below the end mark: `Caption: The moss in its cup. Credit: Ana Ruiz` */
const LABEL = /^(?:(?:photo|picture|image|photograph|pic|pix) ?)?caption\s?:\s+(?=\S.{20})/i
/** The number of the picture, its code or the name of its file. */
const NUMBER =
  /^(?:\(?\d{1,2}[.)](?:\s[A-Z]{1,4}\d{2,8}\s?:)?|[A-Z]{1,4}\d{2,8}\s?:|[\w()-]{1,50}\.(?:jpe?g|png|tiff?)\s?[:–-])\s+/i

/**
 * The words of the pictures that come with a release, as points under their heading.
 *
 *     Photo captions:
 *     1. The moss in its cup. (Fenwick University/Ana Ruiz)
 */
export function captionLists(items: readonly Item[]): Item[] {
  const out: Item[] = []
  let below = false
  for (let at = 0; at < items.length; at++) {
    const item = items[at] as Item
    below ||= at > 0 && isEndMark(items[at - 1]?.raw?.text ?? '')
    const label = below && item.raw ? labelled(item.raw) : undefined
    if (label) {
      out.push({node: label})
      continue
    }
    const headed = item.raw && (isHeading(item.raw) || (isPictures(item.raw) && areSigned(items[at + 1])))
    const lines = headed ? captionsAfter(items, at) : []
    if (!item.raw || lines.length === 0) {
      out.push(item)
      continue
    }
    out.push({node: become(item.raw, 'furniture', 'caption-heading')}, ...lines)
    at += items[at + 1]?.node ? 1 : lines.length
  }
  return out
}

/** A list, or lines that begin with a number or the name of a file. */
function captionsAfter(items: readonly Item[], at: number): Item[] {
  const next = items[at + 1]
  if (next?.node?.type === 'list') return captions(next.node)
  const out: Item[] = []
  for (const {raw} of items.slice(at + 1)) {
    if (!raw || !NUMBER.test(raw.text)) break
    out.push({node: become(raw, 'caption', 'caption-list', worded(raw.node.children as Leaf[]))})
  }
  return out
}

const isHeading = ({text}: RawBlock): boolean =>
  text.length < 24 && 'cCpPiI'.includes(text.charAt(0)) && HEADING.test(text)

/** `Photos:`, over words that each end with who took the picture. */
const isPictures = ({text}: RawBlock): boolean =>
  text.length < 12 && /^(?:photos?|pictures?|images?|pix)\s?:$/i.test(text)

const areSigned = (item: Item | undefined): boolean =>
  item?.node?.type === 'list' &&
  item.node.children.every((row) => row.type !== 'mark' && /[)\]]\.?$/.test(spanOf(leavesOf(row)).text))

function labelled({text, node}: RawBlock): SimpleBlock | undefined {
  const label = 'cCpPiI'.includes(text.charAt(0)) ? LABEL.exec(text) : null
  return label
    ? parent<SimpleBlock>({
        type: 'caption',
        data: {...node.data, rule: 'caption-list'},
        children: worded(node.children as Leaf[], LABEL)
      })
    : undefined
}

const captions = (list: RowsBlock): Item[] =>
  list.children.map((row): Item => {
    const leaves: Leaf[] = row.type === 'mark' ? [row] : leavesOf(row)
    return {node: parent<SimpleBlock>({type: 'caption', data: {rule: 'caption-list'}, children: worded(leaves)})}
  })

/** The bullet and the number are no words of it. */
function worded(leaves: Leaf[], opening = NUMBER): Inline[] {
  const first = leaves.findIndex(({type}) => type === 'text')
  if (first < 0) return leaves
  const span = spanOf(leaves.slice(first))
  const number = opening.exec(span.text)?.[0].length ?? 0
  if (number === 0) return [...leaves.slice(0, first), ...inline.caption(span)]
  return [
    ...leaves.slice(0, first),
    ...weave(span, [{from: 0, to: number, node: {type: 'label'}}], 0, number),
    ...inline.caption(subspan(span, number))
  ]
}
