import type {BlockNode, SimpleBlock} from '../../wcst.js'
import {toString} from '../../tree/to-string.js'
import {sameWords} from '../../tree/words.js'
import type {Item} from '../item.js'
import {become} from '../construct.js'
import {isSentence} from '../looks.js'

/** A headline, deck or byline that is given again within the story is the page's; so is the catchline of its next take. */
export function repeats(items: readonly Item[], head: readonly BlockNode[]): Item[] {
  const told = head
    .filter(({type}) => type === 'headline' || type === 'subheadline' || type === 'byline')
    .map((node) => toString(node as SimpleBlock))
    .flatMap((words) => (/^by /i.test(words) ? [words, words.slice(3)] : [words]))
  const slug = head.find(({type}) => type === 'slugline')
  const catchline = slug ? unnumbered(wordsOf(slug as SimpleBlock)) : ''
  if (told.length === 0 && catchline === '') return [...items]
  let under = false
  return items.map((item) => {
    const text =
      item.raw?.text ??
      (item.node?.type === 'crosshead' || item.node?.type === 'pullquote' ? toString(item.node) : undefined)
    const isTight = under && ((item.raw?.node ?? item.node)?.data?.blanks ?? 0) === 0
    under = false
    if (text === undefined || text.length > 250) return item
    const take = catchline !== '' && text.includes(catchline) && isTake(text, catchline)
    const known = take
      ? catchline
      : told.find((words) => Math.abs(words.length - text.length) < 12 && sameWords(words, text))
    under = take
    // «RUIZ, Orval»: who wrote it, under the catchline of a take
    if (known === undefined && !(isTight && text.length < SIGNED && !isSentence(text))) return item
    if (item.raw) return {node: become(item.raw, 'furniture', 'repeats')}
    const block = item.node as SimpleBlock
    return {node: {...block, type: 'furniture', data: {...block.data, rule: 'repeats'}}}
  })
}

/** No name and place under a catchline are longer. */
const SIGNED = 60

/** Without its label and its take: `Slug: FERRY`, `FERRY (take 1 of 2)`. */
const wordsOf = (slug: SimpleBlock): string =>
  toString({...slug, children: slug.children.filter(({type}) => type === 'text')})

/** `2 COURT Ferry`, `1 COURT Ferry 2`, `FERRY, page 2`, `FERRY (take 2 of 2)` */
const isTake = (text: string, catchline: string): boolean => {
  const words = unnumbered(text)
  const rest = words.startsWith(catchline) ? words.slice(catchline.length) : undefined
  return rest === '' ? words !== text : rest !== undefined && TAKE.test(rest)
}
const TAKE = /^[ ,–-]{1,3}\(?(?:(?:page|take|add|p) ?)?\d{1,2}(?: of \d{1,2})?\)?$/i

/** Without its take's number: `2 COURT Ferry`. */
const unnumbered = (text: string): string => text.replace(/^\d{1,2} /, '')
