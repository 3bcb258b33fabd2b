import {bodies, commercial} from '../../lexicon/bodies.js'
import {men} from '../../lexicon/given-names.js'
import {address, either, limiting, offices, ranks, roleLikeWords, titles} from '../../lexicon/titles.js'
import type {Words} from '../types.js'
import {beforeAside, isCapital} from '../words/text.js'
import {TokenKind} from '../words/tokens.js'
import {DETERMINERS} from './phrase.js'
import {isRole, isTitle} from './roles.js'

export const JUNIOR: ReadonlySet<string> = new Set(['jr', 'sr'])

/** A form of address, a rank or an office, which may be written short. */
export const isShort = (word: string): boolean => address.has(word) || ranks.has(word) || offices.has(word)

/** Whether a token of a run is a title, so that the name begins after it. */
export function titleHere(words: Words, token: number, from: number, to: number): boolean {
  const {word, copy} = words
  const here = word(token)
  // «U Tin Oo»
  if (here === 'u') return token === from && to - from > 2 && isCapital(copy.kinds[token + 1])
  // «the Rev. Canon Ana Ruiz»; not «Canon Cameras»
  if (here === 'canon') return token < to - 1 && (word(token - 1) === 'rev' || word(token - 2) === 'rev')
  // «Sri Hartati», a name of Java; «Sri Narendra Bell» has an address
  if (here === 'sri' && token === to - 2 && !MALAY.has(word(token - 1))) return false
  // «Special Agent in Charge Ana Ruiz»
  if (here === 'charge') return token < to - 1 && isInCharge(words, token)
  if (!isTitle(here) || (token > from && JUNIOR.has(here))) return false
  if (token < to - 1 && isGiven(here, word(token + 1))) return false
  if (here === 'dean' && token < to - 1 && DEPUTY.has(word(token - 1))) return true
  // «the club’s coach Dean Beck»; not «Assistant Dean Beck»
  if (FIRST.has(here) && token === to - 2 && token > 0 && isRole(word(token - 1)) && !limiting.has(word(token - 1)))
    return false
  if (GIVEN_TOO.has(here) && token === to - 2) return false
  if (isShort(here) && here !== 'gen' && here !== 'st') return token < to - 1 || titles.has(here)
  if (here === 'st') return false
  const last = token === to - 1 || (token === to - 2 && copy.kinds[to - 1] === TokenKind.stop)
  if (roleLikeWords.has(here)) {
    // «Ana Bishop» is a name, «General Motors» another; «King Felipe» a king
    if (last)
      return (token === from && to - from === 1) || (token > from && SECOND.has(here) && isTitle(word(token - 1)))
    if (to - token === 2)
      return !bodies.has(word(to - 1)) && (token === from || (SECOND.has(here) && isTitle(word(token - 1))))
    // «General Dental Council», «Private Schools Union», «General Administration of Customs»
    if (token === from && (bodies.has(word(to - 1)) || bodies.has(word(from + 1)))) return false
    const letters = copy.kinds[token - 1] === TokenKind.capitals && (here === 'chair' || here === 'head')
    const body = bodies.has(word(token - 1)) || letters
    return token === from || isTitle(word(token - 1)) || body
  }
  return true
}

/** «Special Agent in Charge», «Inspector in Charge»: a role, and the word that ends it. */
export const isInCharge = ({word}: Pick<Words, 'word'>, at: number): boolean =>
  word(at) === 'charge' && word(at - 1) === 'in' && isRole(word(at - 2))

/** «Chief Justice Bell», «Inspector General of Police»: no given names, and no surnames. */
const SECOND: ReadonlySet<string> = new Set(['general', 'justice', 'marshal'])
/** «Sultan bin Rashid», «Emir al-Halim», «Tan Boon Kiat», «Don Beck»: a name's own word, though a title elsewhere. */
function isGiven(word: string, next: string): boolean {
  if (word === 'tan') return !MALAY.has(next)
  if (word === 'sri') return next === 'lanka'
  if (word === 'don') return !men.has(next)
  if (word === 'haj') return bodies.has(next)
  return GIVEN.has(word) && LINEAGE.test(next)
}
const DEPUTY: ReadonlySet<string> = new Set(['assistant', 'associate', 'deputy', 'vice', 'acting'])
/** Roles in small letters only, or before a name of two words. */
const GIVEN_TOO: ReadonlySet<string> = new Set(['ally', 'hunter', 'porter'])
const FIRST: ReadonlySet<string> = new Set(['dean', 'earl', 'duke'])
const MALAY: ReadonlySet<string> = new Set(['sri', 'seri', 'dato', "dato'", 'dato’', 'datuk'])
const GIVEN: ReadonlySet<string> = new Set(['sultan', 'emir', 'imam'])
const LINEAGE = /^(?:bin|ibn|bint|al|el)(?:-|$)/

/** Whether what stands before a name is its bearer’s title or role. */
export function titleBefore({word, copy}: Words, name: number): boolean {
  const {kinds} = copy
  const start = beforeAside(copy, name)
  const before = kinds[start - 1] === TokenKind.stop ? start - 2 : start - 1
  return (
    before >= 0 &&
    // «Ruiz accused Oxvolt»; «the accused Tom Beck»
    (word(before) !== 'accused' || DETERMINERS.has(word(before - 1))) &&
    (isTitle(word(before)) || (kinds[before] === TokenKind.lower && isRole(word(before)))) &&
    !either.has(word(before)) &&
    !commercial.has(word(before))
  )
}
