import type {Piece} from '../tree/weave.js'
import {namesOf} from './credited.js'

/** Where one reporter's place ends and the next reporter begins. */
const NEXT =
  /;\s{1,3}(?:and )?|\.\s{1,3}(?=[A-ZÀ-Þ][^.;]{1,60} (?:also )?reported from )|,\s(?:and )?(?=[A-ZÀ-Þ][\wÀ-ž'’.-]*(?: [A-ZÀ-Þ][\wÀ-ž'’.-]*){0,3} from )/g
const CLAUSE =
  /^([A-ZÀ-Þ][\wÀ-ž'’.-]*(?:,? [\wÀ-ž'’.-]+){0,8}?) (?:also )?(reported )?from [A-ZÀ-Þ][\wÀ-ž'’.-]*(?:,? (?:and |de |la )?[A-ZÀ-Þ][\wÀ-ž'’.-]*){0,8}$/

/** Who was where: `Ana Ruiz reported from Lima; Tom Beck from Quito.`, `Ruiz reported from Lima, Beck from Quito.` */
export function reportedFrom(text: string, from: number, to: number): Piece[] | undefined {
  if (!text.includes(' reported from ')) return undefined
  const words = text.slice(from, to)
  const starts = [0]
  const ends: number[] = []
  for (const {index, 0: sign} of words.matchAll(NEXT)) {
    ends.push(index)
    starts.push(index + sign.length)
  }
  ends.push(words.length)
  const pieces: Piece[] = []
  for (const [at, start] of starts.entries()) {
    const end = ends[at] as number
    const [, who, verb] = CLAUSE.exec(words.slice(start, end)) ?? []
    const names = who === undefined ? [] : namesOf(who)
    // Only the first names the verb for all
    if (names.length === 0 || !names.every(isName) || (at === 0 && verb === undefined)) return undefined
    pieces.push({from: from + start, to: from + end, node: {type: 'credit', role: 'reported', names}})
  }
  return pieces
}

const isName = (name: string): boolean =>
  /^[A-ZÀ-Þ][\wÀ-ž'’.-]*(?: (?:[A-ZÀ-Þ]|de |van |von |al-|bin )[\wÀ-ž'’.-]*){0,4}$/.test(name)
