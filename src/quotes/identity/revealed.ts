import {descriptionsOf, memberOf, type Cast, type Member} from './cast.js'
import {genderOf, kindOf, type Noun} from './common-noun.js'
import {portfolios, single} from '../../lexicon/titles.js'
import {isOfAge} from './ages.js'
import {descriptionAt} from './description.js'
import type {Bearer, Named} from './named.js'
import {isRole} from './roles.js'
import {withRole, wordsIn} from './told.js'
import {firstNot, wordsOf} from '../words/text.js'
import {TokenKind} from '../words/tokens.js'
import type {Copy, Run} from '../types.js'

/** Most of the first paragraph that is looked at. */
const LEAD = 600
/** Most paragraphs after the first in which the name may come. */
const NEXT = 2

/**
 * «A federal judge ordered …» in a story’s first paragraph, and «U.S. District Judge Ana Ruiz …» in the next: the only one
 * whom the story calls so, named where a paragraph begins; or the first whom the story names, with an age.
 */
export function revealed(cast: Cast, noun: Noun, words: string, mention: Run): Member | null {
  const {copy} = cast.context
  const {head, definite} = noun
  const first = copy[0] as Copy
  if (mention.start >= Math.min(first.end, first.start + LEAD))
    return definite ? null : pointedAt(cast, noun, words, mention)
  const any = /^an? /i.test(words)
  if (!any && !definite && !OWNED.test(words)) return null
  if (any && head.startsWith('spokes')) return spokesperson(cast, head)
  const one =
    (definite ? null : inOffice(cast, noun)) ??
    (any && kindOf(head) === 'person' ? firstAged(cast, head) : null) ??
    (kindOf(head) === 'person' ? undescribed(cast, head, any) : null)
  if (!one) return definite ? null : pointedAt(cast, noun, words, mention)
  const member = memberOf(cast, one)
  if (member.kind === 'unknown' && kindOf(head) === 'person') member.kind = 'person'
  cast.stood.set(head, {member, beside: []})
  // «the minister» is who was told of so
  const told = descriptionsOf(cast, one)
  if (!withRole(cast, head).includes(one)) cast.roles?.set(head, [...withRole(cast, head), one])
  const like = ALIKE.get(head)
  if (!told.some((each) => wordsIn(each).some((word) => word === head || word === like))) {
    told.unshift(words)
    member.record.description = words
  }
  return member
}

/** «Her lawyer said …», and in the same paragraph or soon after it «the lawyer, Tom Beck, told us»: who is named with what was said of one. */
function pointedAt(cast: Cast, {head}: Noun, words: string, {start}: Run): Member | null {
  if (!isRole(head)) return null
  const block = firstNot(cast.context.copy, ({end}) => end <= start)
  const all = withRole(cast, head).filter((one) => {
    const [first] = one.named
    if (!first || first.start < start || first.at - block > NEXT) return false
    return descriptionsOf(cast, one)[0]?.toLowerCase() === `the ${head}`
  })
  const [one, other] = all
  if (!one || other) return null
  const member = memberOf(cast, one)
  member.record.description = words
  return member
}

/** «Tarnland’s finance minister» */
const OWNED = /^(?:\p{Lu}[\p{L} .-]{1,30}['’]s?|[Ii]ts) /u

/** «Tarnland’s finance minister said …», «A former minister said …», and in the next paragraph «…, Ana Ruiz told reporters», of whom nothing is told there. */
function undescribed(cast: Cast, head: string, any: boolean): Bearer | null {
  const {source, copy} = cast.context
  const one = cast.register.named.find(
    ({at, from, words, bearer}) =>
      at > 0 &&
      words.length > 1 &&
      bearer &&
      (bearer.person || cast.introduced.has(bearer) || (!any && at === 1 && from === 0))
  )
  const bearer = one?.bearer
  if (!one || !bearer || one.at !== 1 || bearer.body || bearer.named[0] !== one) return null
  // «Tarnland’s prime minister apologised …», and «Ana Ruiz made the joke at a meeting»
  const next = copy[1] as Copy
  const acts = one.from === 0 && next.kinds[one.to] === TokenKind.lower
  if (!cast.introduced.has(bearer) && (any || !acts || !single.has(head))) return null
  // «A guard said …», and in the next paragraph «Ana Ruiz toured the site …»
  if (any && next.kinds[0] !== TokenKind.open) return null
  const gender = genderOf(head)
  if (gender && bearer.gender && gender !== bearer.gender) return null
  return one.titled || descriptionAt(wordsOf(source, next), one, null) !== null ? null : bearer
}

/** «a ministry spokesperson said», and «Spokesperson Ana Ruiz», of whom that word alone is told, where a next paragraph begins. */
function spokesperson(cast: Cast, head: string): Member | null {
  const all = withRole(cast, head).filter(
    (one) => descriptionsOf(cast, one)[0]?.toLowerCase() === head && isNext(one.named[0])
  )
  return all.length === 1 ? memberOf(cast, all[0] as Bearer) : null
}
const isNext = (named: Named | undefined): boolean =>
  named !== undefined && named.at > 0 && named.at <= NEXT && named.from < 2

function inOffice(cast: Cast, {head, beside}: Noun): Bearer | null {
  if (!isRole(head)) return null
  const field = beside.find((word) => portfolios.has(word))
  const all = withRole(cast, head).filter((one) =>
    descriptionsOf(cast, one).some((told) => {
      const all = wordsIn(told)
      if (field && !all.includes(field) && all.some((word) => portfolios.has(word))) return false
      return all.some((word) => word === head || ALIKE.get(head) === word)
    })
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
