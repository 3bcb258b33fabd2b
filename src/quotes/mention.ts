import {honorifics, roleLikeNames, titles} from '../lexicon/titles.js'
import {TokenKind} from './tokens.js'
import type {Copy} from './types.js'

interface Stretch {
  from: number
  to: number
}

const ENDS: ReadonlySet<string> = new Set(
  'who,whose,which,where,when,whom,at,of,from,with,for,as,on,in,during,by,to,and,told,said'.split(',')
)
const JOINS: ReadonlySet<string> = new Set(['of', 'for', 'in', 'at', 'and', 'to', 'on', 'the'])
const PARTICLES: ReadonlySet<string> = new Set(
  'al,el,ul,bin,ibn,de,da,di,do,dos,du,la,le,van,von,der,den,ter,ten,y,e,abu,st'.split(',')
)
const ROLE_END = /(?:[a-z]{2}er|[a-z]{2}or|ist|man|woman|ian|eer|ant|ent|herd|clerk|yst|maid|cian)$/

const isCapital = (kind: number): boolean =>
  kind === TokenKind.capital || kind === TokenKind.capitals || kind === TokenKind.mixed || kind === TokenKind.initial

/** Whether a word says what somebody is. */
const isTitle = (word: string): boolean => titles.has(word.replace(/s$/, '')) || titles.has(word)

/**
 * The words of a source that name the speaker: the name without what is said of its bearer before it or after it. A
 * source without a name keeps its words up to a comma or a `who`.
 */
export function mentionOf(source: string, copy: Copy, run: Stretch): Stretch {
  const {kinds, starts, ends} = copy
  const word = (at: number): string => source.slice(starts[at], ends[at]).toLowerCase().replace(/\.$/, '')
  let {from, to} = run
  const edge = (at: number): boolean =>
    (kinds[at] as number) >= TokenKind.comma && (kinds[at] as number) <= TokenKind.unbracket
  while (to - from > 1 && edge(from)) from++
  while (to - from > 1 && edge(to - 1)) to--
  const parts = partsOf(copy, from, to)
  const first = parts[0] as Stretch
  const named = nameIn(copy, first, word)
  if (named) return named
  // «the head of the office, Ema Pattiasina,»: the name follows what its bearer is
  const second = parts[1]
  if (second && second.to - second.from <= 5 && namesOnly(copy, second, word)) {
    const after = nameIn(copy, second, word)
    if (after && after.to - after.from > 1 && [...range(first)].some((at) => isTitle(word(at)))) return after
  }
  for (let at = first.from + 1; at < first.to; at++)
    if (word(at) === 'who' || word(at) === 'whose') return {from: first.from, to: at}
  return first
}

function* range({from, to}: Stretch): Generator<number> {
  for (let at = from; at < to; at++) yield at
}

/** Stretches between commas, brackets and dashes. */
function partsOf({kinds}: Copy, from: number, to: number): Stretch[] {
  const out: Stretch[] = []
  let start = from
  for (let at = from; at <= to; at++) {
    const kind = kinds[at]
    if (
      at < to &&
      kind !== TokenKind.comma &&
      kind !== TokenKind.bracket &&
      kind !== TokenKind.unbracket &&
      kind !== TokenKind.dash
    )
      continue
    if (at > start) out.push({from: start, to: at})
    start = at + 1
  }
  return out.length > 0 ? out : [{from, to}]
}

const namesOnly = ({kinds}: Copy, part: Stretch, word: (at: number) => string): boolean =>
  [...range(part)].every((at) => isCapital(kinds[at] as number) || PARTICLES.has(word(at)))

/** The name at the end of a stretch, before which titles may stand; nothing where it ends in no name. */
function nameIn({kinds}: Copy, {from, to}: Stretch, word: (at: number) => string): Stretch | undefined {
  // What follows the name («Dana Holt at brokerage Pell») is no part of it.
  let first = from
  while (first < to && !isCapital(kinds[first] as number)) first++
  let end = to
  const lead = word(from)
  const article = lead === 'the' || lead === 'a' || lead === 'an'
  if (!article || to - from < 3)
    for (let at = from + 1; at < to; at++)
      if (ENDS.has(word(at)) && isName(kinds, from, at, word)) {
        end = at
        break
      }
  let start = end
  while (
    start > from &&
    (isCapital(kinds[start - 1] as number) ||
      kinds[start - 1] === TokenKind.open ||
      kinds[start - 1] === TokenKind.close ||
      PARTICLES.has(word(start - 1)))
  )
    start--
  while (start < end && !isCapital(kinds[start] as number) && !PARTICLES.has(word(start))) start++
  if (start >= end || PARTICLES.has(word(end - 1))) return undefined
  let last = -1
  for (let at = start; at < end; at++) if (isTitle(word(at)) || honorifics.has(word(at))) last = at
  if (last === end - 1) return undefined
  const begins = start
  if (last >= start) start = last + 1
  else if (start === from && end - start >= 3 && ROLE_END.test(word(start)) && !roleLikeNames.has(word(start))) start++
  // «State Commissioner for Commerce Bisi Oyelade»: what a preposition joins belongs to the title
  else if (start > from + 1 && JOINS.has(word(start - 1)) && end - start >= 3) start = end - 2
  else if (start > from && JOINS.has(word(start - 1)) && end - start < 3) return undefined
  if (start === from || start > begins) return {from: start, to: end}
  const before = word(start - 1)
  if (before === 'the' || before === 'a' || before === 'an') return undefined
  // A single capital word after small ones is rarely a person's name: «the ministry in Paris»
  return end - start >= 1 && !JOINS.has(before) && (end - start > 1 || isTitle(before))
    ? {from: start, to: end}
    : undefined
}

const isName = (kinds: Uint8Array, from: number, to: number, word: (at: number) => string): boolean => {
  let capitals = 0
  for (let at = from; at < to; at++) if (isCapital(kinds[at] as number) && !isTitle(word(at))) capitals++
  return capitals > 1 && isCapital(kinds[to - 1] as number) && !isTitle(word(to - 1))
}
