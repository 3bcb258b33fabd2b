import {toString} from '../../tree/to-string.js'
import {wordsOf} from '../../tree/words.js'
import type {BlockNode, SimpleBlock} from '../../wcst.js'
import {authorsOf} from './byline-lines.js'

const EMAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,20}){1,4}/
const REACH = 8

/**
 * A byline given again under the story is the page's, and the address that stands there is the author's.
 *
 *     By Kim Min-joo (minjoo@example.com)
 */
export function addresses(head: readonly BlockNode[], body: BlockNode[], foot: BlockNode[]): void {
  const bylines = head.filter((block): block is SimpleBlock => block.type === 'byline')
  const authors = bylines.flatMap(authorsOf)
  const own = foot.find((block) => block.type === 'byline')
  for (const [index, block] of foot.entries()) {
    if (block.type !== 'byline' || (bylines.length === 0 && block === own)) continue
    foot[index] = {...(block as SimpleBlock), type: 'furniture', data: {...block.data, rule: 'repeats'}}
  }
  if (authors.length === 0) return
  for (const block of [...body.slice(-REACH), ...foot]) {
    if (block.type !== 'furniture') continue
    const text = toString(block)
    const email = EMAIL.exec(text)?.[0]
    if (email === undefined) continue
    const alone = text.replace(/[()]/g, '') === email
    const words = ` ${wordsOf(text).join(' ')} `
    const author = authors.find(({name}) => words.includes(` ${wordsOf(name).join(' ')} `))
    const one = author ?? (alone && authors.length === 1 ? authors[0] : undefined)
    if (one?.kind === 'person') one.email ??= email
  }
}
