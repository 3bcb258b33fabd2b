import {documentParts} from '../../lexicon/labels.js'
import type {BlockNode} from '../../wcst.js'
import {become} from '../construct.js'
import type {Item} from '../item.js'
import {isSentence} from '../looks.js'

/** No such heading is longer. */
const LONGEST = 24

/** The heading of a part of a filed document, in capitals, over its text: `ABSTRACT.`, `FULL TEXT`. It looks like a town. */
export const parts = (items: readonly Item[]): Item[] =>
  items.map((item, at) => {
    const next = items[at + 1]?.raw
    return at > 0 && item.raw && next && isPart(item.raw.text) && isSentence(next.text)
      ? {node: become(item.raw, 'crosshead', 'part')}
      : item
  })

/** Whether a block is such a heading. */
export const isPartHeading = (block: BlockNode | undefined): boolean => block?.data?.rule === 'part'

function isPart(text: string): boolean {
  if (text.length > LONGEST || text !== text.toUpperCase()) return false
  return documentParts.has(text.replace(/[.:]$/, '').toLowerCase())
}
