import * as inline from '../../inline/index.js'
import {parent} from '../../tree/build.js'
import type {Label, Leaf, SimpleBlock} from '../../wcst.js'
import type {Item} from '../item.js'
import {become, edged, rawOf, type RawBlock} from '../construct.js'
import {firstWord} from '../looks.js'

const BY = /^(?:[a-z]{4,12} ){0,2}by:?$/
const CAPTION =
  /^(?:image|photo|picture|media) (?:caption|source|credit)\s?[,:]?$|^(?:caption|credit|photo|image|picture)\s?:$/i
const pictures: ReadonlySet<string> = new Set(['image', 'photo', 'picture', 'media', 'caption', 'credit'])
/** Names that go on in the next line. */
const UNENDED = /^by .{3,100}(?:,|\band|&)$/i
const LONGEST = 300
/** Below these lines stands no label of the head's. */
const HEAD = 16

/**
 * A label on a line of its own, with what it announces on the next: both are one block.
 *
 *     By
 *     Ana Ruiz
 */
export function bareLabels(items: readonly Item[]): Item[] {
  const out: Item[] = []
  for (let at = 0; at < items.length; at++) {
    const item = items[at] as Item
    const next = items[at + 1]
    const named = item.raw && next?.raw && at < HEAD ? author(item.raw, next.raw) : undefined
    if (named) {
      out.push({node: named})
      at++
      continue
    }
    const worded = item.raw && next?.raw && isCaptionLabel(item.raw.text) ? next.raw : undefined
    if (item.raw && worded && worded.text.length < LONGEST) {
      const nodes = [labelOf(item.raw), ...edged(worded, inline.caption(worded.span))]
      out.push({node: become(joined(item.raw, worded), 'caption', 'caption', nodes)})
      at++
      continue
    }
    const whole = item.raw && next?.raw && announcement(item.raw, next.raw)
    out.push(whole ? {raw: whole} : item)
    if (whole) at++
  }
  return out
}

/** `CAPTION` over a picture's words, as a system of a newsroom has it. */
const isCaptionLabel = (text: string): boolean =>
  text.length < 18 && /^(?:(?:PHOTO|PICTURE|IMAGE|PIC) )?CAPTIONS?(?: \d{1,2})?$/.test(text)

/** `Author` over a name, as a page of essays has it over the post that its writer holds. */
function author(first: RawBlock, second: RawBlock): SimpleBlock | undefined {
  if (first.text.length > 11 || !/^(?:authors?|written by):?$/i.test(first.text) || second.text.length > 60)
    return undefined
  if (!inline.surelyName(second.text)) return undefined
  const nodes = inline.byline(second.span, 'capitals')
  return nodes && become(joined(first, second), 'byline', 'byline', [labelOf(first), ...edged(second, nodes)])
}

const labelOf = ({node}: RawBlock): Label => parent<Label>({type: 'label', children: node.children as Leaf[]})

/** Two lines as one block, where the first is a label alone and the second what it announces. */
function announcement(first: RawBlock, second: RawBlock): RawBlock | undefined {
  const {text} = first
  if (text.length > 110 || second.text.length > LONGEST) return undefined
  const unended = firstWord(text) === 'by' && UNENDED.test(text)
  if (text.length > 40 && !unended) return undefined
  const whole = joined(first, second)
  // «By Ana Ruiz», «and AP»
  if (firstWord(text) === 'by' && /^(?:and|with) [A-Z]/.test(second.text) && second.text.length < 60)
    return inline.byline(whole.span) && whole
  const small = text.toLowerCase()
  if (((small.endsWith('by') || small.endsWith('by:')) && BY.test(small)) || unended)
    return inline.byline(whole.span) && whole
  if (pictures.has(firstWord(text)) && CAPTION.test(text)) return whole
  if (small === 'reporting from') return inline.aside(whole.text) && whole
  return inline.isTimeLabel(text) && inline.timeline(whole.span) ? whole : undefined
}

/** Two blocks as one. */
export const joined = (first: RawBlock, second: RawBlock): RawBlock =>
  rawOf(parent<SimpleBlock>({...first.node, children: [...first.node.children, ...second.node.children]}))
