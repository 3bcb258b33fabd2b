import {descriptionsOf, memberOf, type Cast, type Member} from './cast.js'
import type {Noun} from './common-noun.js'
import type {Named} from './named.js'
import {isRole} from './roles.js'
import {withRole, wordsIn} from './told.js'
import type {Copy, Run} from '../types.js'

/** Most paragraphs after the first in which the name may come. */
const NEXT = 2

/**
 * «A federal judge ordered …» in a story’s first paragraph, and «U.S. District Judge Ana Ruiz …» in the next: the only one
 * whom the story calls so, named where a paragraph begins.
 */
export function revealed(cast: Cast, {head, definite}: Noun, words: string, mention: Run): Member | null {
  const {copy} = cast.context
  const first = copy[0] as Copy
  if (definite || mention.start >= first.end || !/^an? /i.test(words) || !isRole(head) || head.startsWith('spokes'))
    return null
  const all = withRole(cast, head).filter((one) =>
    descriptionsOf(cast, one).some((told) => wordsIn(told).includes(head))
  )
  const [one] = all
  const named = one?.named[0] as Named | undefined
  if (!one || !named || all.length > 1 || named.at === 0 || named.at > NEXT) return null
  const block = copy[named.at] as Copy
  return named.start - block.start <= OPENING ? memberOf(cast, one) : null
}
/** Most of what stands before the name. */
const OPENING = 60
