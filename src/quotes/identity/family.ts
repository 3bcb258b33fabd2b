import {TokenKind} from '../words/tokens.js'
import type {Copy} from '../types.js'
import type {Bearer, Named} from './named.js'
import {firstNot, isCapital, wordsOf} from '../words/text.js'

/** Most words from a kin's noun to the name: «his daughter, the well-known actress Lise Bell». */
const REACH = 7
/** Most places of a name that are looked at. */
const PLACES = 2
/** So many places of the head's name tell whether the surname alone has been used. */
const EARLY = 12
/** From this age on a surname alone is said of somebody. */
const ADULT = 18

/**
 * Of several with one surname, the one by whose name a story begins, where all others are that one’s kin: «Bell» is Walter
 * Bell where «his daughter, the actress Lise Bell» has spoken too.
 */
export function headOfFamily(source: string, copy: readonly Copy[], all: readonly Bearer[], at: number): Bearer | null {
  const heads = all.filter((one) => !one.named.slice(0, PLACES).some((named) => isKin(source, copy, named)))
  const [head] = heads
  if (!head || heads.length > 1 || head.body || (head.age !== null && Number(head.age) < ADULT)) return null
  const start = (head.named[0] as Named).start
  const last = head.words.at(-1)
  const family = all.every((one) => one.words.at(-1) === last && (one.named[0] as Named).start >= start)
  return family && !isLast(head, all, at) ? head : null
}

/**
 * Whether another of the family was named in the paragraph before, and the head was not and has not been called by the
 * surname alone yet.
 */
function isLast(head: Bearer, all: readonly Bearer[], at: number): boolean {
  const near = ({named}: Bearer): boolean => {
    const one = named[firstNot(named, (other) => other.at < at - 1)]
    return one !== undefined && one.at <= at
  }
  if (near(head) || head.named.slice(0, EARLY).some(({words}) => words.length === 1)) return false
  return all.some((one) => one !== head && near(one))
}

function isKin(source: string, copy: readonly Copy[], {at, begins, from}: Named): boolean {
  const block = copy[at] as Copy
  const {kinds} = block
  const {word} = wordsOf(source, block)
  for (let before = Math.min(begins, from) - 1; before > 0 && from - before <= REACH; before--) {
    const kind = kinds[before]
    if (kind === TokenKind.lower && KIN.has(word(before)))
      return OWN.has(word(before - 1)) || OWN.has(word(before - 2)) || kinds[before - 1] === TokenKind.clitic
    if (kind !== TokenKind.lower && kind !== TokenKind.comma && !isCapital(kind)) return false
  }
  return false
}
const KIN: ReadonlySet<string> = new Set(
  'wife widow mother sister daughter husband widower father brother son granddaughter grandson niece nephew cousin partner'.split(
    ' '
  )
)
const OWN: ReadonlySet<string> = new Set(['his', 'her', 'their', 'a'])
