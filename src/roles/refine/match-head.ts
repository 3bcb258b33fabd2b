import {side} from '../../lexicon/results.js'
import type {RawBlock} from '../construct.js'
import {count} from '../looks.js'

/** No competition's name and no result is longer, and no headline. */
const LONGEST = 60
const TITLE = 200
const COMPETITION =
  /\b(?:league|division|cup|championship|trophy|shield|series|premiership|conference|friendly|bundesliga)\b/i
const NAMED = /^[A-Z\d][\w.&'’-]*(?:,? (?:[A-Z\d(][\w.&'’)-]*|of|the|and|for)){0,8}$/
/** «Orval 2 Vell 1», «Orval 2-1 Vell» */
const RESULT = `^${side} \\d{1,3}(?:,? ${side} \\d{1,3}| ?[-–] ?\\d{1,3} ${side})$`
let result: RegExp | undefined

/**
 * What stands over the headline of a match's report: the competition, and the result under it.
 *
 *     Tarn League Premier Division     the competition
 *     Orval Town 2 Vell Rovers 1       the result
 *     Late header lifts Orval off the bottom
 *
 * A result alone is the headline.
 */
export function isOfMatch(open: readonly {raw: RawBlock}[], index: number): boolean {
  const line = (at: number): string => open[at]?.raw.text ?? ''
  const from = isCompetition(line(index)) ? index : index - 1
  if (!isCompetition(line(from)) || !isResult(line(from + 1)) || shares(line(from), line(from + 1))) return false
  const title = line(from + 2)
  return title.length < TITLE && count(title) > 3
}

const isCompetition = (text: string): boolean => text.length < LONGEST && COMPETITION.test(text) && NAMED.test(text)

function isResult(text: string): boolean {
  if (text.length > LONGEST || !/\d/.test(text)) return false
  result ??= new RegExp(RESULT)
  return result.test(text)
}

/** «Orval Win Tarn Cup» over «Orval 2 Vell 1» is the headline: it names a side. */
const shares = (competition: string, result: string): boolean => {
  const sides = result.split(' ')
  return competition.split(' ').some((word) => word.length > 2 && sides.includes(word))
}
