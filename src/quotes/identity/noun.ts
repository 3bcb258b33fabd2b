import {americanStates} from '../../lexicon/states.js'
import {bodies, commercial, generic, likeTexts} from '../../lexicon/bodies.js'
import {
  limiting,
  loosely,
  nationals,
  offices,
  parties,
  portfolios,
  prominent,
  single,
  wider
} from '../../lexicon/titles.js'
import {functionWords} from '../../lexicon/function-words.js'
import type {Copy, Found, Run} from '../types.js'
import {meantByAccused} from './accused.js'
import {aged, isOfAge, ofAge, youths} from './ages.js'
import {bodiesNamed, bodyBefore, bodyOfKind, calledBefore, isCompany, onlyCompany, paperBefore} from './bodies.js'
import {descriptionsOf, doubt, memberCalled, memberOf, type Cast, type Member, type Place} from './cast.js'
import {capitalOf, genderOf, kindOf, lettersIn, nounOf, STOPS, type Noun} from './common-noun.js'
import type {Bearer, Named} from './named.js'
import {placesOf} from './places.js'
import {byOwn, isHeadOfState} from './post.js'
import {person} from './pronoun.js'
import {revealed} from './revealed.js'
import {isRole, soundsLikeRole} from './roles.js'
import {isSmall} from './spelling.js'
import {isOfAnother, toldOf, withRole, wordsIn} from './told.js'
import {firstNot, isWord, wordsOf} from '../words/text.js'

/** Who is meant by words without a name: «the minister», «the company», «the source», «a neighbour». */
export function meantByNoun(cast: Cast, words: string, mention: Run, quote: Found): Member {
  const noun = nounOf(words)
  const own = byOwn(cast, words, mention.start)
  if (own) return memberOf(cast, own)
  const known =
    noun.definite || /^\d/.test(words)
      ? antecedent(cast, words, noun, mention, quote)
      : revealed(cast, noun, words, mention)
  if (known) return known
  const {head} = noun
  return memberCalled(cast, words, isRead(cast, quote) ? 'text' : kindOf(head), {
    head,
    beside: noun.beside,
    gender: genderOf(head)
  })
}

/** «A card behind the bar reads: “…”» */
const isRead = ({context: {source}}: Cast, {cue}: Found): boolean =>
  cue !== null && cue.end - cue.start < 6 && READ.has(source.slice(cue.start, cue.end))
const READ: ReadonlySet<string> = new Set(['read', 'reads'])

function antecedent(cast: Cast, words: string, noun: Noun, mention: Run, quote: Found): Member | null {
  const age = words.includes('-year-old') ? /^(?:the )?(\d{1,2})-year-old\b/i.exec(words)?.[1] : undefined
  if (age && words.endsWith('old')) return aged(cast, age, mention, quote)
  // «the 58-year-old teacher», though another is told of last
  const [same, other] = age ? ofAge(cast, age) : []
  if (same && !other) return memberOf(cast, same)
  const accused = meantByAccused(cast, noun.head, mention)
  if (accused) return accused
  const body = bodies.has(noun.head)
    ? (calledBefore(cast, noun.head, noun.beside, mention) ?? paperBefore(cast, noun.head, noun.beside, mention))
    : null
  if (body?.bearer) return body
  const before = unnamed(cast, noun, mention.start)
  const bearers = rolesBefore(cast, noun, mention.start)
  // «A diplomat close to the talks …, the diplomat said», though the story names ministers
  if (before && bearers.length > 0 && !bearers.some((one) => isCalled(cast, one, noun.head))) return before
  // «the senator» is the last of two, «the Tarn senator» may be the other
  const last = bearers.length > 1 && /^the \p{Ll}+$/iu.test(words)
  const near = last ? bearers.filter((one) => isNear(cast, one, mention, 2)) : bearers
  if (bearers.length > 1 && !(near.length === 1 && isNear(cast, near[0] as Bearer, mention))) {
    doubt(cast, bearers.length, mention)
    return null
  }
  const [bearer] = near
  if (bearer && before) return null
  if (bearer) return memberOf(cast, bearer)
  if (before) return before
  const [youth, another] = youths(cast, noun.head, mention.start)
  if (another && !age) {
    doubt(cast, 2, mention)
    return null
  }
  return (
    bodyOf(cast, noun, mention, quote) ??
    (youth && memberOf(cast, youth)) ??
    (age ? aged(cast, age, mention, quote) : null) ??
    later(cast, noun, mention.start) ??
    goingOn(cast, noun, mention, quote) ??
    (age || OTHER.test(words) ? null : anybody(cast, noun, mention, quote)) ??
    (kindOf(noun.head) === 'person' ? calledBefore(cast, noun.head, noun.beside, mention) : null)
  )
}

/** «the mother of one of the students», who is told of here */
const OTHER = / of (?:an?|one|some|the|his|her|their|its|two) /

/** Whether the story calls somebody by a noun, and not only by one that is of its kind. */
const isCalled = (cast: Cast, bearer: Bearer, head: string): boolean =>
  descriptionsOf(cast, bearer).some((told) => wordsIn(told).includes(head))

/** «the midfielder», «the official», «the former minister»: whom the sentence before tells of, whatever else that one is. */
function anybody(cast: Cast, {head, beside}: Noun, mention: Run, quote: Found): Member | null {
  if (kindOf(head) === 'group') return null
  const loose = loosely.has(head) || (isRole(head) && beside.includes('former'))
  const role = !loose && isRole(head) && !single.has(head)
  if ((!loose && !role) || beside.some((word) => /['’]s?$/.test(word) || (limiting.has(word) && word !== 'former')))
    return null
  // «the Kentucky Republican» and «the Ohio Republican» are two
  const known = cast.stood.get(head)
  if (known && beside.every((word) => known.beside.includes(word))) return known.member
  // «A lawyer stood by. … The lawyer said»: another, whom the story does not name
  const loosest = prominent.has(head)
  if (placesOf(cast, head).some((place) => place.start < mention.start && (!loosest || isAny(cast, place)))) return null
  const gender = genderOf(head)
  // «the Utah congressman», where «the Utah Republican» has been named
  const place = beside.find((word) => americanStates.has(word.replace('-', ' ')))
  const local = place
    ? withRole(cast, place).filter((one) => isOfHouse(cast, one, place) && isBefore(one, mention))
    : []
  if (local.length === 1) return memberOf(cast, local[0] as Bearer)
  const fitting = ({gender: own, bearer, record}: Member): boolean =>
    (!gender || !own || own === gender) &&
    isOfAge(head, bearer?.age ?? null) &&
    !(bearer ? isOnlyKin(cast, bearer) || isOfAnother(cast, bearer, head, beside) : isKin(record.name))
  const member = person(cast, mention, quote, fitting, gender)
  // «the innkeeper» is whom this paragraph or the one before names, or nobody
  if (!member || (role && !(member.bearer && isNear(cast, member.bearer, mention)))) return null
  cast.stood.set(head, {member, beside})
  return member
}

/** Whether a noun stands for one of whom the story has not told yet: «A lawyer», «another young lawyer». */
function isAny({context: {source, copy}}: Cast, {at, token}: Place): boolean {
  const block = copy[at] as Copy
  const {word} = wordsOf(source, block)
  for (let from = token - 1; from >= 0 && token - from <= BESIDE && isWord(block.kinds[from]); from--) {
    if (ANY.has(word(from))) return true
    if (functionWords.has(word(from))) return false
  }
  return false
}
const ANY: ReadonlySet<string> = new Set(['a', 'an', 'one', 'another'])
/** Most words of such. */
const BESIDE = 4

const isBefore = ({named}: Bearer, {start}: Run): boolean => (named[0] as Named).start < start

/** Whether the story says of somebody that he sits in a house of laws for a place, or with which party. */
const isOfHouse = (cast: Cast, one: Bearer, place: string): boolean =>
  toldOf(cast, one).some((told) => {
    const words = wordsIn(told)
    return words.includes(place) && words.some((word) => parties.has(word) || LAWMAKERS.includes(word))
  })
const LAWMAKERS = wider.get('lawmaker') ?? []

/** «her brother»: all that the story says of somebody, who is no novelist then. */
const isOnlyKin = (cast: Cast, bearer: Bearer): boolean => {
  const [told] = descriptionsOf(cast, bearer)
  return told !== undefined && isKin(told)
}

/** «her brother», «His own father» */
const isKin = (told: string): boolean => {
  const [whose = '', ...rest] = told.toLowerCase().split(' ')
  return rest.length < 3 && (whose === 'his' || whose === 'her') && genderOf(rest.at(-1) ?? '') !== null
}

/** Whether somebody is named before a mention, in its paragraph or the one before; or in so many before. */
function isNear({context: {copy}}: Cast, {named}: Bearer, {start}: Run, back = 1): boolean {
  const here = firstNot(copy, (block) => block.start <= start) - 1
  return named.some((one) => one.start < start && one.at >= here - back)
}

const GOES_ON = /^(?:add|continu|conclud)/i

/** «the coach added»: who spoke last goes on, if the story has not said what that one is. */
function goingOn(cast: Cast, {head, beside}: Noun, mention: Run, quote: Found): Member | null {
  if (!quote.cue || !GOES_ON.test(cast.context.source.slice(quote.cue.start, quote.cue.start + 8))) return null
  const last = cast.turns[cast.turns.length - 1]?.member
  if (!last?.bearer || last.kind === 'body' || last.record.description || beside.length > 0) return null
  return isRole(head) && mention.start > (last.bearer.named[0] as Named).start ? last : null
}

/** How many speakers back a common noun looks. */
const TURNS = 200

/** The last without a name who spoke before under the same noun. */
function unnamed(cast: Cast, {head, beside}: Noun, start: number): Member | null {
  const {length} = cast.turns
  for (let at = length - 1; at >= 0 && at > length - TURNS; at--) {
    const {member, start: then} = cast.turns[at] as Cast['turns'][number]
    if (then >= start || !member.head || !isSame(member.head, head)) continue
    if (beside.every((word) => member.beside.includes(word))) return member
  }
  return null
}

const isSame = (a: string, b: string): boolean =>
  a === b || (a.startsWith('spokes') && b.startsWith('spokes')) || (likeTexts.get(b)?.includes(a) ?? false)

/** Those named before a place of whom the story says that they are what the noun says. */
export function rolesBefore(cast: Cast, noun: Noun, start: number): Bearer[] {
  return roled(cast, noun, (one) => (one.named[0] as Named).start < start)
}

function roled(cast: Cast, noun: Noun, is: (one: Bearer) => boolean): Bearer[] {
  if (!isRole(noun.head) && !soundsLikeRole(noun.head)) return []
  const fitting = withRole(cast, noun.head).filter(
    (one) =>
      is(one) &&
      !isOfAnother(cast, one, noun.head, noun.beside) &&
      toldOf(cast, one).some((told) => fits(noun, told, one))
  )
  if (fitting.length < 2) return fitting
  const called = fitting.filter((one) => isCalled(cast, one, noun.head))
  if (called.length > 0 && called.length < fitting.length) return called
  const wanted = noun.from ? [...noun.beside, noun.from] : noun.beside
  const exact = fitting.filter((one) => isAllOf(cast, one, wanted))
  return exact.length === 1 && wanted.length > 0 ? exact : fitting
}

/** Whether the story says all of somebody that some words tell, «Calif.» for California. */
function isAllOf(cast: Cast, one: Bearer, wanted: readonly string[]): boolean {
  const own = [...toldOf(cast, one).flatMap(wordsIn), ...one.words]
  return wanted.every((word) => own.some((told) => told === word || (told.length > 3 && word.startsWith(told))))
}

/** Whether a description says what a noun says: «the former senator» of «former Sen.», «the minister» of no deputy. */
function fits({head, beside, of, letters}: Noun, told: string, one: Bearer): boolean {
  // «the head of Gamber» is no head of Orval
  if (of !== null && capitalOf(told) !== null && !told.includes(of)) return false
  // «the BJP leader» is no AAP leader
  const others = letters.length > 0 ? lettersIn(told) : []
  if (others.length > 0 && !others.some((own) => letters.includes(own))) return false
  if (head.startsWith('head-of-')) return isHeadOfState(head, told)
  const all = wordsIn(told)
  const end = all.findIndex((word, index) => index > 0 && STOPS.has(word) && word !== 'and')
  const own = end < 0 ? all : all.slice(0, end)
  const noun = offices.get(head) ?? head
  const at = own.findLastIndex((word) => word === noun || word === head || (wider.get(head)?.includes(word) ?? false))
  if (at < 0) return false
  // «the coast guard» is no «coast guard spokesman»
  if (bodies.has(noun) && at < own.length - 1 && isRole(own[at + 1] as string)) return false
  // «the attorney» is no Attorney General
  if (own[at + 1] === 'general' && GENERALS.has(own[at] as string)) return false
  // «the deputy» is no Deputy Commissioner
  if (limiting.has(own[at] as string) && own.some((word, index) => index > at && isRole(word))) return false
  // «the Business Secretary» is a minister, a press secretary none, and a First Minister another
  if (noun === 'minister' && own[at] === 'secretary' && !portfolios.has(own[at - 1] ?? '')) return false
  if (head === 'minister' && own[at - 1] === 'first' && !beside.includes('first')) return false
  if (noun === 'premier' && own[at] === 'minister') return own[at - 1] === 'prime' && !limiting.has(own[at - 2] ?? '')
  if (own.some((word, index) => index < at && limiting.has(word) && !beside.includes(word))) return false
  const missing = beside.filter((word) => !own.includes(word) && !all.includes(word) && !one.words.includes(word))
  return missing.every((word) => !limiting.has(word) && isSmall(word) && !isRole(word))
}

const GENERALS: ReadonlySet<string> = new Set(['attorney', 'solicitor', 'surgeon', 'major'])

function bodyOf(cast: Cast, noun: Noun, mention: Run, quote: Found): Member | null {
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
  if (!generic.has(head) || beside.length > 0) return null
  const before = bodyBefore(
    cast,
    mention,
    quote,
    (member) => member.kind !== 'text' && member.bearer !== null && (!company || isCompany(member))
  )
  return before ?? (commercial.has(head) ? onlyCompany(cast, mention) : null)
}

/** «The Danish company» is none of which the story says that it is British. */
function ofNation(cast: Cast, company: Member | null, nation: string): Member | null {
  const told = company?.bearer ? descriptionsOf(cast, company.bearer).flatMap(wordsIn) : []
  return told.some((word) => nationals.has(word)) && !told.includes(nation) ? null : company
}

/** «the mayor said», where only a later sentence says who that is. */
function later(cast: Cast, noun: Noun, start: number): Member | null {
  if (parties.has(noun.head)) return null
  const [one, other] = roled(cast, noun, (named) => (named.named[0] as Named).start > start)
  if (!one || other) return null
  // «The leader of Orval Council» is no leader of a group
  const {of} = noun
  return of && !descriptionsOf(cast, one).some((told) => told.includes(of)) ? null : memberOf(cast, one)
}
