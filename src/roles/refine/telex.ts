import type {Item} from '../item.js'
import {become} from '../construct.js'

/** Lines of a telex's head are no more, and none of their words is longer. */
const REACH = 4
const WORD = 18
/** `14-MAR-19 12:34 NNNN`, `NNNN` */
const END = /^(?:[\dA-Z:/. -]{4,24} )?NNNN$/

/**
 * The head and the end of a telex, as agencies put them round their copy: the lines over it say where it goes.
 *
 *     ZCZC0147/SXA
 *     R EST S0A QBXB
 *     HEADLINE OF SOME WORDS
 *     …
 *     NNNN
 */
export function telex(items: readonly Item[]): Item[] {
  if (items[0]?.raw?.text.startsWith('ZCZC') !== true) return [...items]
  let head = 1
  while (head < REACH && isRouting(items[head]?.raw?.text ?? '')) head++
  return items.map((item, index): Item => {
    if (!item.raw) return item
    if (index < head) return {node: become(item.raw, 'furniture', 'routing')}
    return index > items.length - REACH && END.test(item.raw.text)
      ? {node: become(item.raw, 'furniture', 'end-mark')}
      : item
  })
}

/** Codes and no words: each of a few capitals, or with figures among them. */
function isRouting(text: string): boolean {
  if (text === '' || text !== text.toUpperCase() || text.length > 60) return false
  const short = /[\d_]/.test(text) ? 4 : 3
  return text
    .split(/\s+/)
    .every((word) => word.length <= short || (word.length <= WORD && /[\d_]/.test(word)) || word.startsWith('.'))
}
