import {bodies, companyEnds, ministries} from '../../lexicon/bodies.js'
import {particles} from '../../lexicon/function-words.js'
import {letters, portfolios} from '../../lexicon/titles.js'
import type {Words} from '../types.js'
import {isCapital} from '../words/text.js'
import {TokenKind} from '../words/tokens.js'
import {isShort, JUNIOR} from './name-titles.js'
import {isApostrophe} from './phrase.js'

/** Letters after a name: «Ana Ruiz KC». */
export const isLetters = ({word, copy: {kinds}}: Words, at: number): boolean =>
  (kinds[at] === TokenKind.capitals || kinds[at] === TokenKind.mixed) && letters.has(word(at))

/** The stop that closes a name: «Samuel Greene Jr.» */
export const isJunior = ({word, copy: {kinds, starts, ends}}: Words, at: number): boolean =>
  kinds[at] === TokenKind.stop && JUNIOR.has(word(at - 1)) && ends[at - 1] === starts[at]

/** «J» in «J. Ruiz» */
export const isInitial = (kind: number | undefined): boolean => kind === TokenKind.initial

/** Where a run of capitals ends: particles, nicknames in marks, initials and `of` in a body's name are inside of it. */
export function runEnd(words: Words, at: number, limit: number): number {
  const {word} = words
  const {kinds, starts, ends} = words.copy
  let to = at + 1
  while (to < limit) {
    const kind = kinds[to]
    if (isCapital(kind)) {
      if (word(to) === 'i' && kinds[to + 1] !== TokenKind.stop) break
      to++
    } else if (kind === TokenKind.lower && isParticle(word(to))) {
      let next = to + 1
      while (next < limit && next < to + 3 && kinds[next] === TokenKind.lower && particles.has(word(next))) next++
      if (next >= limit || !isCapital(kinds[next])) break
      to = next + 1
    } else if (kind === TokenKind.stop) {
      if (to - at > 1 && isJunior(words, to)) {
        to++
        break
      }
      const short = isInitial(kinds[to - 1]) || isShort(word(to - 1))
      if (!short || ends[to - 1] !== starts[to] || to + 1 >= limit || !isCapital(kinds[to + 1])) break
      to += 2
    } else if (kind === TokenKind.open && isCapital(kinds[to + 1])) {
      let close = to + 2
      while (close < limit && close < to + 4 && isCapital(kinds[close])) close++
      if (kinds[close] !== TokenKind.close || close + 1 >= limit || !isCapital(kinds[close + 1])) break
      to = close + 2
    } else if (kind === TokenKind.other && word(to) === '&' && to + 1 < limit && isCapital(kinds[to + 1])) to += 2
    // «Halden Foods, Inc.»
    else if (kind === TokenKind.comma && isFirm(words, to + 1)) to += 2
    // «Ministry of Trade, Industry and Energy»
    else if (isNextField(words, at, to)) to += 2
    // «Tarn A/S»
    else if (word(to) === '/' && to - at > 1 && word(to - 1) === 'a' && word(to + 1) === 's') to += 2
    // «Orval Students’ Union»
    else if (to + 1 < limit && (isOwners(words, to) || isPeoples(words, to))) to += 2
    else if (
      kind === TokenKind.lower &&
      (word(to) === 'of' || word(to) === 'for') &&
      (bodies.has(word(to - 1)) || word(to - 1) === 'chiefs')
    ) {
      const next = to + 1 < limit && word(to + 1) === 'the' ? to + 2 : to + 1
      if (next >= limit || !isCapital(kinds[next])) break
      to = next + 1
    } else break
  }
  return to
}

/** «Ministry of Trade|, Industry», «Department of Health| and Human Services»: the next field in a public body’s name. */
function isNextField({word, copy: {kinds}}: Words, at: number, to: number): boolean {
  if (kinds[to] !== TokenKind.comma && word(to) !== 'and') return false
  if (!isCapital(kinds[to + 1]) || !portfolios.has(word(to + 1)) || !portfolios.has(word(to - 1))) return false
  const first = word(at) === 'the' ? at + 1 : at
  return ministries.has(word(first)) && (word(first + 1) === 'of' || word(first + 1) === 'for')
}

/** A small word inside of a name; «Puig i Soler» has one that is an initial where it is in capitals. */
const isParticle = (word: string): boolean => word === 'i' || particles.has(word)

/** What stands after a comma at the end of a company's name. */
export const isFirm = ({word, copy: {kinds}}: Words, at: number): boolean =>
  isCapital(kinds[at]) && companyEnds.has(word(at))

/** «People’s Alliance», «Women’s Institute» */
const isPeoples = ({word, copy: {kinds}}: Words, at: number): boolean =>
  kinds[at] === TokenKind.clitic && PEOPLES.has(word(at - 1)) && isCapital(kinds[at + 1])
const PEOPLES: ReadonlySet<string> = new Set(['people', 'women', 'children'])

/** The apostrophe of a plural in a body's name: «Students’ Union». */
const isOwners = (words: Words, at: number): boolean =>
  isApostrophe(words, at) && isCapital(words.copy.kinds[at + 1]) && bodies.has(words.word(at + 1))
