import {descriptionsOf, memberOf, type Cast, type Member} from './cast.js'
import {genderOf, kindOf, type Noun} from './common-noun.js'
import {isOfAge} from './ages.js'
import type {Bearer, Named} from './named.js'
import {isRole} from './roles.js'
import {withRole, wordsIn} from './told.js'
import type {Copy, Run} from '../types.js'

/** Most of the first paragraph that is looked at. */
const LEAD = 600
/** Most paragraphs after the first in which the name may come. */
const NEXT = 2

/**
 * «A federal judge ordered …» in a story’s first paragraph, and «U.S. District Judge Ana Ruiz …» in the next: the only one
 * whom the story calls so, named where a paragraph begins; or the first whom the story names, with an age.
 */
export function revealed(cast: Cast, {head, definite}: Noun, words: string, mention: Run): Member | null {
  const {copy} = cast.context
  const first = copy[0] as Copy
  if (
    definite ||
    mention.start >= Math.min(first.end, first.start + LEAD) ||
    !/^an? /i.test(words) ||
    head.startsWith('spokes')
  )
    return null
  const one = inOffice(cast, head) ?? (kindOf(head) === 'person' ? firstAged(cast, head) : null)
  if (!one) return null
  const member = memberOf(cast, one)
  cast.stood.set(head, {member, beside: []})
  return member
}

function inOffice(cast: Cast, head: string): Bearer | null {
  if (!isRole(head)) return null
  const all = withRole(cast, head).filter((one) =>
    descriptionsOf(cast, one).some((told) => wordsIn(told).some((word) => word === head || ALIKE.get(head) === word))
  )
  const [one] = all
  const named = one?.named[0] as Named | undefined
  if (!one || !named || all.length > 1 || named.at === 0 || named.at > NEXT) return null
  const block = cast.context.copy[named.at] as Copy
  return named.start - block.start <= OPENING ? one : null
}

/** «A pensioner has told …», and the second paragraph «Ana Ruiz, 79, from Orval …»: the first whom the story names. */
function firstAged(cast: Cast, head: string): Bearer | null {
  const one = cast.register.named.find(({at, bearer}) => at > 0 && bearer && bearer.words.length > 1 && bearer.person)
  const bearer = one?.bearer
  if (
    !one ||
    !bearer?.age ||
    one.at !== 1 ||
    one.from !== 0 ||
    (bearer.named[0] as Named).at === 0 ||
    !isOfAge(head, bearer.age)
  )
    return null
  const gender = genderOf(head)
  if (gender && bearer.gender && gender !== bearer.gender) return null
  const [told] = descriptionsOf(cast, bearer)
  return told === undefined || !isRole(head) || wordsIn(told).includes(head) ? bearer : null
}

/** What a judge may be called with the name. */
const ALIKE: ReadonlyMap<string, string> = new Map([['judge', 'justice']])

/** Most of what stands before the name. */
const OPENING = 60
