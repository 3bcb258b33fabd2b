import {boxNames} from '../../lexicon/page.js'
import {toString} from '../../tree/to-string.js'
import {wordsOf} from '../../tree/words.js'
import type {AuthorNode, BlockNode, SimpleBlock} from '../../wcst.js'
import {authorsIn, authorsOf} from './byline-lines.js'

/** A sender's letters over the byline of a person are the sheet's: `PA`, then `By Ana Ruiz`. */
function alone(head: BlockNode[], authors: readonly AuthorNode[]): void {
  if (!authors.some(({kind}) => kind === 'person')) return
  for (const [index, block] of head.entries())
    if (block.type === 'byline' && isSender(block as SimpleBlock))
      head[index] = {...(block as SimpleBlock), type: 'furniture', data: {...block.data, rule: 'sender'}}
}

const isSender = (byline: SimpleBlock): boolean => {
  const authors = authorsOf(byline)
  return (
    authors.length === 1 && authors[0]?.kind === 'organisation' && !byline.children.some(({type}) => type === 'label')
  )
}

/** `newsdesk@…`, `letters.editor@…` */
const isShared = (email: string): boolean =>
  email
    .slice(0, email.indexOf('@'))
    .toLowerCase()
    .split(/[._-]/)
    .every((word) => boxNames.has(word))

/** Whether the first part of an address is somebody's name: `lina@…`, `na.li@…` for Li Na. */
function isLocal(email: string, name: string): boolean {
  const own = email
    .slice(0, email.indexOf('@'))
    .toLowerCase()
    .replace(/[^a-z]/g, '')
  const words = wordsOf(name).map((word) => word.replace(/[^a-z]/g, ''))
  return own === words.join('') || own === [...words].reverse().join('')
}

const EMAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,20}){1,4}/
const REACH = 8
const NAME = /^[A-ZÀ-Þ][\wà-ž'’-]{1,20}(?: [\wÀ-ž'’-]{1,20}){0,2} [A-ZÀ-Þ][\wà-ž'’-]{1,20}$/

/**
 * A byline given again under the story is the page's, and the address that stands there is the author's.
 *
 *     By Kim Min-joo (minjoo@example.com)
 */
export function addresses(head: BlockNode[], body: BlockNode[], foot: BlockNode[]): void {
  const bylines = head.filter((block): block is SimpleBlock => block.type === 'byline')
  const authors = authorsIn(head)
  alone(head, authors)
  // A page gives the byline over and under the picture
  const seen = new Set<string>()
  for (const [index, block] of head.entries()) {
    if (block.type !== 'byline') continue
    const words = toString(block as SimpleBlock).toLowerCase()
    if (seen.has(words))
      head[index] = {...(block as SimpleBlock), type: 'furniture', data: {...block.data, rule: 'repeats'}}
    seen.add(words)
  }
  const own = foot.find((block) => block.type === 'byline')
  for (const [index, block] of foot.entries()) {
    if (block.type !== 'byline' || (bylines.length === 0 && block === own)) continue
    foot[index] = {...(block as SimpleBlock), type: 'furniture', data: {...block.data, rule: 'repeats'}}
  }
  if (authors.length === 0) return
  const people = authors.filter(({kind}) => kind === 'person')
  let other = false
  for (const block of [...body.slice(-REACH), ...foot]) {
    if (block.type !== 'furniture') continue
    const text = toString(block)
    // «Eva Novak», whom to ask about a firm, has the address straight under her name
    if ((block.data?.blanks ?? 0) > 0) other = false
    if (block.data?.rule === 'contact' && NAME.test(text)) other = !authors.some(({name}) => text.includes(name))
    const email = EMAIL.exec(text)?.[0]
    if (email === undefined || isShared(email)) continue
    const alone = text.replace(/[()]|^(?:(?:reporter|author|writer)['’]s )?e-?mail\s?:\s*/gi, '') === email
    const words = ` ${wordsOf(text).join(' ')} `
    const author = authors.find(({name}) => words.includes(` ${wordsOf(name).join(' ')} `))
    const one =
      author ??
      (alone ? people.find(({name}) => isLocal(email, name)) : undefined) ??
      (alone && people.length === 1 && !other ? people[0] : undefined)
    if (one?.kind === 'person') one.email ??= email
  }
}
