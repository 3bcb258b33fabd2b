import {parent} from '../../tree/build.js'
import type {CreditNode, Inline, Label, SimpleBlock} from '../../wcst.js'
import type {Item} from '../item.js'
import {edged, type RawBlock} from '../construct.js'
import {count, isOneSentence, isSentence, isStopped} from '../looks.js'
import * as inline from '../../inline/index.js'

/** Who sells pictures and nothing else, whatever agency they have them from: `AFP via Getty Images`. */
const SELLER =
  /^(?:[A-Z][\w./ -]{1,30} ?(?:via|\/) ?)?(?:Getty Images|iStock|Shutterstock|Alamy(?: Stock Photo)?|NurPhoto|SOPA Images|Unsplash|PA Wire)(?:\/[A-Z][\w ]{2,30})?$/
const endings: ReadonlySet<string> = new Set('Images iStock Shutterstock Alamy Photo NurPhoto Unsplash Wire'.split(' '))
const LONGEST = 250

/**
 * A picture as a page gives it: who sells it, what those hear who cannot see it, and its caption, each on a line.
 *
 *     Getty Images
 *     A ferry in a small harbour under grey skies
 *     The Sunday crossing will begin in May
 */
export function soldPictures(items: readonly Item[]): Item[] {
  const out: Item[] = []
  for (let at = 0; at < items.length; at++) {
    const item = items[at] as Item
    const lines = item.raw && isSeller(item.raw.text) ? linesAfter(items, at) : []
    if (lines.length === 0) {
      out.push(item)
      continue
    }
    out.push({node: picture(item.raw as RawBlock, lines)})
    at += lines.length
  }
  return out
}

const isSeller = (text: string): boolean =>
  text.length < 70 &&
  endings.has(text.slice(Math.max(text.lastIndexOf(' '), text.lastIndexOf('/')) + 1)) &&
  SELLER.test(text)

/** One or two lines without a stop, or a sentence set off, straight under the seller's, and running text after them. */
function linesAfter(items: readonly Item[], at: number): RawBlock[] {
  const lines: RawBlock[] = []
  for (let next = at + 1; next < items.length; next++) {
    const raw = items[next]?.raw
    if (!raw) return []
    const parted = (raw.node.data?.blanks ?? 0) > 0
    if (lines.length > 0 && isSentence(raw.text)) return lines
    if (lines.length === 0 && !parted && isSetOff(items, next)) return [raw]
    if (parted || lines.length === 2 || !isWords(raw)) return []
    lines.push(raw)
  }
  return []
}

/** A sentence with an empty line after it, where none is straight over the seller's name. */
function isSetOff(items: readonly Item[], at: number): boolean {
  const [over, seller, words, after] = items.slice(at - 2 < 0 ? 0 : at - 2, at + 2)
  return (
    over?.raw !== undefined &&
    words?.raw !== undefined &&
    after?.raw !== undefined &&
    ((seller?.raw?.node.data?.blanks ?? 0) > 0 || !isSentence(over.raw.text)) &&
    (after.raw.node.data?.blanks ?? 0) > 0 &&
    words.raw.text.length < LONGEST &&
    isOneSentence(words.raw.text) &&
    isSentence(after.raw.text) &&
    !inline.dateline(words.raw.span)
  )
}

const isWords = ({text, span}: RawBlock): boolean =>
  text.length < LONGEST && count(text) > 2 && !isStopped(text) && !inline.dateline(span) && !inline.timeline(span)

function picture(seller: RawBlock, lines: readonly RawBlock[]): SimpleBlock {
  const leaves = seller.node.children
  const credit = parent<CreditNode>({type: 'credit', role: null, names: [seller.text], children: leaves})
  const [name, words] = lines as [RawBlock, RawBlock?]
  const shown: Inline[] = words
    ? [parent<Label>({type: 'label', children: name.node.children}), ...edged(words, inline.caption(words.span))]
    : edged(name, inline.caption(name.span))
  return parent<SimpleBlock>({
    type: 'caption',
    data: {...seller.node.data, rule: 'picture-sold'},
    children: [credit, ...shown]
  })
}
