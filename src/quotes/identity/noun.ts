import {bodies, documents} from '../../lexicon/bodies.js'
import {parties} from '../../lexicon/titles.js'
import {functionWords} from '../../lexicon/function-words.js'
import type {Copy, Found, Run} from '../types.js'
import {meantByAccused} from './accused.js'
import {aged, ofAge, yearsIn, youths} from './ages.js'
import {calledBefore, paperBefore} from './bodies.js'
import {bodyOf} from './body-noun.js'
import {type Cast, descriptionsOf, doubt, type Member, memberCalled, memberOf} from './cast.js'
import {genderOf, kindOf, type Noun, nounOf} from './common-noun.js'
import {anybody} from './last-told.js'
import {headOfBody} from './head-of-body.js'
import type {Bearer, Named} from './named.js'
import {isNear} from './near.js'
import {placesOf} from './places.js'
import {byOwn} from './post.js'
import {revealed} from './revealed.js'
import {isCalled, roled, rolesBefore} from './role-bearers.js'
import {goingOn, unnamed} from './spoke-before.js'
import {firstNot, isCapital, wordsOf} from '../words/text.js'

/** Who is meant by words without a name: «the minister», «the company», «the source», «a neighbour». */
export function meantByNoun(cast: Cast, words: string, mention: Run, quote: Found): Member {
  // «the state governor and a parent»
  if (TWO.test(words)) return memberCalled(cast, words, 'group')
  const noun = nounOf(words)
  const own = byOwn(cast, words, mention.start) ?? headOfBody(cast, words, mention.start)
  if (own) return memberOf(cast, own)
  const known =
    noun.definite || /^\d/.test(words)
      ? (antecedent(cast, words, noun, mention, quote) ?? revealed(cast, noun, words, mention))
      : revealed(cast, noun, words, mention)
  if (known) return known
  const {head} = noun
  return memberCalled(cast, words, isRead(cast, quote) ? 'text' : kindOf(head), {
    head,
    beside: noun.beside,
    gender: genderOf(head)
  })
}

const TWO =
  /^(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir)(?: (?!of |for |from |by |in )[a-z-]+){1,4} and (?:the|an?|his|her|its|their|one|two)(?: [a-z-]+){1,4}$/

/** «A card behind the bar reads: “…”» */
const isRead = ({context: {source}}: Cast, {cue}: Found): boolean =>
  cue !== null && cue.end - cue.start < 6 && READ.has(source.slice(cue.start, cue.end))
const READ: ReadonlySet<string> = new Set(['read', 'reads'])

/** Whom the story has told of before, or tells of later, under what a noun says; nobody where two can be meant. */
function antecedent(cast: Cast, words: string, noun: Noun, mention: Run, quote: Found): Member | null {
  const age = words.includes('-year-old') && kindOf(noun.head) !== 'body' ? yearsIn(words) : undefined
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
    (kindOf(noun.head) === 'person'
      ? (calledBefore(cast, noun.head, noun.beside, mention) ?? anyBefore(cast, noun, mention))
      : documents.has(noun.head)
        ? paperOf(cast, noun, mention)
        : null)
  )
}

/** «A Treasury official played it down. “…,” the official said»: the only one of its kind in this paragraph or the one before. */
function anyBefore(cast: Cast, {head, beside}: Noun, {start, end}: Run): Member | null {
  if (beside.length > 0) return null
  const {source, copy} = cast.context
  const here = firstNot(copy, (block) => block.end <= start)
  const near = placesOf(cast, head).filter((place) => place.start < start && place.at >= here - 1)
  const phrases = near.flatMap(({at, token}) => {
    const {word, text} = wordsOf(source, copy[at] as Copy)
    let from = token - 1
    while (from > token - BESIDE && from > 0 && !ANY.has(word(from)) && !functionWords.has(word(from))) from--
    return ANY.has(word(from)) ? [text(from, token + 1)] : []
  })
  const [only, other] = phrases
  // «A guard» tells no more than «the guard»
  if (only === undefined || other || only.split(' ').length <= source.slice(start, end).split(' ').length) return null
  return memberCalled(cast, only, 'person', {head, beside, gender: genderOf(head)})
}
const ANY: ReadonlySet<string> = new Set(['a', 'an'])

/** «…, a survey by the Lamp Makers’ Federation shows. … The survey said»: the only such paper before, with whose it is. */
function paperOf(cast: Cast, {head, beside}: Noun, {start}: Run): Member | null {
  if (beside.length > 0) return null
  const {source, copy} = cast.context
  const [only, other] = placesOf(cast, head).filter((place) => {
    const {word} = wordsOf(source, copy[place.at] as Copy)
    return place.start < start && WHOSE.has(word(place.token + 1)) && ANY.has(word(place.token - 1))
  })
  if (!only || other) return null
  const block = copy[only.at] as Copy
  const {word, text} = wordsOf(source, block)
  let to = only.token + 2
  while (to - only.token <= OWNER && (isCapital(block.kinds[to]) || OWNERS.has(word(to)) || isApostrophe(word(to))))
    to++
  return to > only.token + 2 && isCapital(block.kinds[to - 1])
    ? memberCalled(cast, text(only.token - 1, to), 'text', {head, beside})
    : null
}
const WHOSE: ReadonlySet<string> = new Set(['by', 'from', 'of'])
const OWNERS: ReadonlySet<string> = new Set(['the', 'of', 'and', 'for'])
const isApostrophe = (word: string): boolean => /^['’]s?$/.test(word)
/** Most words of whose it is. */
const OWNER = 10
/** Most words from the article to the noun. */
const BESIDE = 5

/** «the mother of one of the students», who is told of here */
const OTHER = / of (?:an?|one|some|the|his|her|their|its|two) /

/** «the mayor said», where only a later sentence says who that is. */
function later(cast: Cast, noun: Noun, start: number): Member | null {
  if (parties.has(noun.head)) return null
  const [one, other] = roled(cast, noun, (named) => (named.named[0] as Named).start > start)
  if (!one || other) return null
  // «The leader of Orval Council» is no leader of a group
  const {of} = noun
  return of && !descriptionsOf(cast, one).some((told) => told.includes(of)) ? null : memberOf(cast, one)
}
