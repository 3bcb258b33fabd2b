import {bodies, generic} from '../lexicon/bodies.js'
import {soundsLikeRole} from './identity/roles.js'
import {INNER, nameIn, secondOf} from './mention-name.js'
import {beforeAside, isCapital} from './words/text.js'
import {TokenKind} from './words/tokens.js'
import type {Stretch, Words} from './types.js'

/**
 * «Ana Ruiz, a baker, and Tom Beck», «Ana Ruiz, and Tom Beck», «the Food Fund (FF) and Aid First (AF)»: with the name that
 * `and` joins after what is said of the first.
 */
export function withOther(words: Words, named: Stretch, parts: readonly Stretch[]): Stretch {
  const {kinds} = words.copy
  const joined = parts.slice(1, 5).find(({from}) => words.word(from) === 'and' && JOINED.has(kinds[from - 1] as number))
  if (!joined) return named
  const other = secondOf(words, joined.from + 1, joined.to)
  if (other) return {from: named.from, to: other.to}
  // «Ana Ruiz, and its treasurer, Tom Beck»
  const last = saysWho(words, joined) ? parts[parts.indexOf(joined) + 1] : undefined
  const name = last && nameIn(words, last)
  return name && name.from === last.from && name.to === last.to ? {from: named.from, to: name.to} : named
}

/** «The Food Fund (FF) and the Aid Office (AO)»: two bodies with their letters. */
export function twoBodies({word, copy}: Words, [first, , second]: readonly Stretch[]): Stretch | undefined {
  const {kinds} = copy
  if (!first || !second || beforeAside(copy, second.from) !== first.to || word(second.from) !== 'and') return undefined
  const name = word(second.from + 1) === 'the' ? second.from + 2 : second.from + 1
  const last = word(second.to - 1)
  const plain = bodies.has(last) || generic.has(last)
  for (let at = name; at < second.to && !plain; at++)
    if (kinds[at] === TokenKind.lower && !INNER.has(word(at))) return undefined
  return name < second.to && isCapital(kinds[name]) && isCapital(kinds[first.to - 1])
    ? {from: first.from, to: second.to}
    : undefined
}

const JOINED: ReadonlySet<number> = new Set([TokenKind.comma, TokenKind.unbracket])

/** Whether words say what somebody is. */
export const saysWho = ({word}: Words, {from, to}: Stretch): boolean => {
  for (let at = from; at < to; at++)
    if (soundsLikeRole(word(at)) || bodies.has(word(at)) || generic.has(word(at))) return true
  return false
}

/** «Bell and Ruiz both said»; not «Bell & Co, Ruiz and Beck both». */
export function endsInBoth({word, copy: {kinds}}: Words, from: number, to: number): boolean {
  if (to - from < 2 || kinds[to - 1] !== TokenKind.lower || !(word(to - 1) === 'both' || word(to - 1) === 'each'))
    return false
  for (let at = from; at < to; at++) if (kinds[at] === TokenKind.comma) return false
  return true
}
