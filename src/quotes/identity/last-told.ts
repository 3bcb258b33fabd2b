import {functionWords} from '../../lexicon/function-words.js'
import {americanStates} from '../../lexicon/states.js'
import {limiting, loosely, parties, prominent, single, wider} from '../../lexicon/titles.js'
import type {Copy, Found, Run} from '../types.js'
import {isWord, wordsOf} from '../words/text.js'
import {isOfAge} from './ages.js'
import {type Cast, descriptionsOf, type Member, memberOf, type Place} from './cast.js'
import {genderOf, kindOf, type Noun} from './common-noun.js'
import type {Bearer} from './named.js'
import {isBefore, isNear} from './near.js'
import {placesOf} from './places.js'
import {person} from './pronoun.js'
import {isRole} from './roles.js'
import {isOfAnother, isOtherwise, toldOf, withRole, wordsIn} from './told.js'

/** «the midfielder», «the official», «the former minister»: whom the sentence before tells of, whatever else that one is. */
export function anybody(cast: Cast, {head, beside}: Noun, mention: Run, quote: Found): Member | null {
  // «The runner-up, a lawyer, has …»: of whom the story has not told yet
  if (kindOf(head) === 'group' || /^, an? \p{Ll}/u.test(cast.context.source.slice(mention.end, mention.end + 6)))
    return null
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
    ? withRole(cast, place).filter((one) => isOfHouse(cast, one, place) && isBefore(one, mention.start))
    : []
  if (local.length === 1) return memberOf(cast, local[0] as Bearer)
  // «the Labour MP», where one of Labour has been named
  const party = loosest || beside.length !== 1 ? undefined : beside.find((word) => parties.has(word))
  const own = party ? withRole(cast, party).filter((one) => isBefore(one, mention.start)) : []
  if (own.length === 1) return memberOf(cast, own[0] as Bearer)
  const fitting = ({gender: own, bearer, record}: Member): boolean =>
    (!gender || !own || own === gender) &&
    isOfAge(head, bearer?.age ?? null) &&
    !(bearer
      ? isOnlyKin(cast, bearer) || isOfAnother(cast, bearer, head, beside) || isOtherwise(cast, bearer, head, beside)
      : isKin(record.name))
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
