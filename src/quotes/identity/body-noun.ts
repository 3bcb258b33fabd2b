import {bodies, commercial, generic} from '../../lexicon/bodies.js'
import {nationals} from '../../lexicon/titles.js'
import type {Found, Run} from '../types.js'
import {bodiesNamed, bodyBefore, bodyOfKind, calledBefore, isCompany, onlyCompany} from './bodies.js'
import {type Cast, descriptionsOf, doubt, type Member, memberOf} from './cast.js'
import {kindOf, type Noun} from './common-noun.js'
import type {Bearer} from './named.js'
import {isCapitals} from './spelling.js'
import {wordsIn} from './told.js'

/** «the company», «the Tarn ministry», «the maker of jam»: the body that the story names before, if no other can be meant. */
export function bodyOf(cast: Cast, noun: Noun, mention: Run, quote: Found): Member | null {
  const {head, beside} = noun
  if (bodies.has(head) || generic.has(head)) {
    const all = bodiesNamed(cast, head, beside, mention.start)
    const [only] = all
    if (only && all.length === 1) return memberOf(cast, only)
    if (all.length > 1) {
      const spoke = all.filter((one) => cast.introduced.has(one))
      if (spoke.length === 1) return memberOf(cast, spoke[0] as Bearer)
      doubt(cast, all.length, mention)
      return null
    }
  }
  const lettered = bodies.has(head) && beside.length === 0 ? byInitial(cast, head, mention, quote) : null
  if (lettered) return lettered
  // «the Norway goalkeeper», who is nobody’s body
  const called = kindOf(head) === 'person' ? null : calledBefore(cast, head, beside, mention)
  if (called) return called
  const ofKind = beside.length === 0 ? bodyOfKind(cast, head, mention.start) : null
  if (ofKind) return memberOf(cast, ofKind)
  const company = commercial.has(head) || head === 'team' || head === 'side'
  // «The Swiss maker of …»
  if (
    commercial.has(head) &&
    beside.length === 1 &&
    /^\S+\s+\p{Lu}/u.test(cast.context.source.slice(mention.start, mention.end))
  )
    return ofNation(cast, onlyCompany(cast, mention), beside[0] as string)
  // «the UN body», «the global agency»
  const world = (head === 'body' || head === 'agency') && beside.length === 1 && WORLD.has(beside[0] as string)
  if (!generic.has(head)) return null
  // «the space agency», of the Tarn Space Research Organisation
  if (beside.length > 0 && !world)
    return bodyBefore(
      cast,
      mention,
      quote,
      ({kind, bearer}) =>
        kind !== 'text' &&
        bearer !== null &&
        bodies.has(bearer.words.at(-1) as string) &&
        beside.every((word) => bearer.words.includes(word))
    )
  const before = bodyBefore(
    cast,
    mention,
    quote,
    (member) => member.kind !== 'text' && member.bearer !== null && (!company || isCompany(member))
  )
  return before ?? (commercial.has(head) ? onlyCompany(cast, mention) : onlySpeaking(cast))
}

/** «the agency»: the only body by name that has spoken so far. */
function onlySpeaking({turns}: Cast): Member | null {
  let only: Member | null = null
  for (const {member} of turns.slice(0, TURNS)) {
    if (member.kind !== 'body' || !member.bearer || member === only) continue
    if (only) return null
    only = member
  }
  return only
}
/** So many turns are looked at. */
const TURNS = 40

/** «The TBC said … the board said»: the body just told of by letters, one of which is the noun’s. */
function byInitial(cast: Cast, head: string, mention: Run, quote: Found): Member | null {
  const letter = head.charAt(0).toUpperCase()
  return bodyBefore(cast, mention, quote, ({kind, record: {name}}) => {
    const letters = name.replace(/^the /i, '')
    return kind !== 'text' && letters.length > 2 && isCapitals(letters) && letters.includes(letter)
  })
}

const WORLD: ReadonlySet<string> = new Set(['un', 'u.n', 'u.n.', 'global', 'world', 'international'])

/** «The Danish company» is none of which the story says that it is British. */
function ofNation(cast: Cast, company: Member | null, nation: string): Member | null {
  const told = company?.bearer ? descriptionsOf(cast, company.bearer).flatMap(wordsIn) : []
  return told.some((word) => nationals.has(word)) && !told.includes(nation) ? null : company
}
