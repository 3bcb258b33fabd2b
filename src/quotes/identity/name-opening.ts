import {days, functionWords} from '../../lexicon/function-words.js'
import {men, smallSurnames, women} from '../../lexicon/given-names.js'
import type {Words} from '../types.js'
import {isCapital} from '../words/text.js'
import {TokenKind} from '../words/tokens.js'
import {isInitial} from './name-end.js'

/** «the Danish-born Ana Ruiz», «Orval-based Tom Beck», «Fourteen-year-old Bo Rehn», «state-owned Tarn Oil» */
export const isOrigin = (word: string): boolean => {
  const at = word.lastIndexOf('-')
  return at > 0 && ORIGINS.has(word.slice(at + 1))
}
const ORIGINS: ReadonlySet<string> = new Set('born based raised educated trained old owned listed run'.split(' '))

/** A word that is in capitals for its place only: «But», «On», «Suddenly», «I». */
export function isOpener({word, copy: {kinds}}: Words, at: number, opens: boolean): boolean {
  const here = word(at)
  if (isInitial(kinds[at]) && kinds[at + 1] === TokenKind.stop) return false
  // «the All Orval Students’ Union»
  if (here === 'all' && word(at - 1) === 'the' && isCapital(kinds[at + 1])) return false
  // «Will Price said», where no sentence begins: «Will the gate open?»
  if (here === 'will' && !opens && isCapital(kinds[at + 1])) return false
  // «director How Choon Beng»
  if (smallSurnames.has(here) && !opens && kinds[at - 1] === TokenKind.lower && isCapital(kinds[at + 1])) return false
  // «The council leader, Per Holt, says», «mill owner May Lee»
  if (!opens && isCapital(kinds[at + 1]) && !NO_GIVEN.has(here))
    if (
      kinds[at - 1] === TokenKind.comma ||
      (kinds[at - 1] === TokenKind.lower && !days.has(here) && (men.has(here) || women.has(here)))
    )
      return false
  if (functionWords.has(here) || here === 'former') return true
  // «June Price said»; not «last June Price said»
  if (days.has(here))
    return !(women.has(here) || men.has(here)) || !isCapital(kinds[at + 1]) || DATING.has(word(at - 1))
  if (!opens || !here.endsWith('ly') || women.has(here) || men.has(here)) return false
  return /[a-z]{2}ly$/.test(here) && isCapital(kinds[at + 1])
}

/** Small words that no given name is, whatever their letters. */
const NO_GIVEN: ReadonlySet<string> = new Set(
  'the a i of and or but former he she it they we you his her its their'.split(' ')
)

const DATING: ReadonlySet<string> = new Set(
  'in of since until by before after last this next early mid late on from'.split(' ')
)
