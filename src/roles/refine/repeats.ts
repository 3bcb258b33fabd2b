import type {BlockNode, SimpleBlock} from '../../wcst.js'
import {toString} from '../../tree/to-string.js'
import {sameWords} from '../../tree/words.js'
import type {Item} from '../boundary.js'
import {become} from '../construct.js'

/** A headline, deck or byline that is given again within the story is the page's. */
export function repeats(items: readonly Item[], head: readonly BlockNode[]): Item[] {
  const told = head
    .filter(({type}) => type === 'headline' || type === 'subheadline' || type === 'byline')
    .map((node) => toString(node as SimpleBlock))
    .flatMap((words) => (/^by /i.test(words) ? [words, words.slice(3)] : [words]))
  if (told.length === 0) return [...items]
  return items.map((item) => {
    const text =
      item.raw?.text ??
      (item.node?.type === 'crosshead' || item.node?.type === 'pullquote' ? toString(item.node) : undefined)
    if (text === undefined || text.length > 250) return item
    const known = told.find((words) => Math.abs(words.length - text.length) < 12 && sameWords(words, text))
    if (known === undefined) return item
    if (item.raw) return {node: become(item.raw, 'furniture', 'repeats')}
    const block = item.node as SimpleBlock
    return {node: {...block, type: 'furniture', data: {...block.data, rule: 'repeats'}}}
  })
}
