import type {Author} from '../../contract.js'
import {firms} from '../../lexicon/bodies.js'
import {writerNames} from '../../lexicon/markup.js'
import {field, fieldOf, outermost, type Element} from '../element/element.js'
import {called, holds} from '../element/names.js'
import {meta} from './metas.js'

/** Who the page's elements, or else its metas, say has written it. */
export function authorsOf(root: Element, holder: Element): string[] {
  const isAuthor = (one: Element): boolean =>
    one.attributes['rel'] === 'author' || holds('author')(one) || called(writerNames)(one)
  const shown = outermost(holder, isAuthor).flatMap((one) => {
    const name = outermost(one, holds('name'))[0] ?? one
    return fieldOf(name) ?? field(name.attributes['content']) ?? []
  })
  const known =
    shown.length > 0 ? shown : [meta(root, 'author'), meta(root, 'parsely-author')].filter((one) => one !== null)
  // «admin», «https://…»: no name that stands over a story
  return [...new Set(known)].filter((name) => / /.test(name) && name.length < 60 && !/[:/@]/.test(name)).slice(0, MOST)
}

/** No story has more authors. */
const MOST = 12

/** Names as a line tells them: `Ana, Ben and Cy`. */
export const joined = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names[names.length - 1] as string}`

/** `Orval Mills, Inc.`, the sender of a release. */
const isFirm = (name: string): boolean =>
  firms.has(
    name
      .slice(name.lastIndexOf(' ') + 1)
      .replace(/\.$/, '')
      .toLowerCase()
  )

/** An author of whom the page tells the name alone. */
export const personOf = (name: string): Author => ({
  name,
  kind: isFirm(name) ? 'organisation' : 'person',
  role: null,
  organisation: null,
  location: null,
  email: null
})
