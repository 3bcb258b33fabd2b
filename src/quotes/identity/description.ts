import {honorifics, titles} from '../../lexicon/titles.js'
import {TokenKind} from '../tokens.js'
import type {Copy} from '../types.js'
import {plain} from './names.js'

const SKIPPED: ReadonlySet<string> = new Set(
  'who,whose,which,where,when,speaking,saying,said,told,adding,added,aged,according,but,and,citing,referring,quoting,writing,in,at,on,from,of'.split(
    ','
  )
)
const STARTS: ReadonlySet<string> = new Set('a,an,the,its,his,her,their,one,another,our'.split(','))
const STOPS: ReadonlySet<string> = new Set(
  'who,whose,which,where,said,says,told,and,but,that,when,while,as,is,was,has,had'.split(',')
)

const wordsOf = (source: string, copy: Copy, from: number, to: number): string =>
  source.slice(copy.starts[from], copy.ends[to - 1]).replace(/\s+/g, ' ')

/**
 * What the copy says somebody is, beside the name: before it (`Iraqi Prime Minister Mustafa …`) or between commas after
 * it (`Jo Bell, head of the port, said`).
 *
 * @param bound token at which what belongs to the name begins, where the tagger has told it
 */
export function descriptionAt(
  source: string,
  copy: Copy,
  name: {from: number; to: number},
  bound: number | null
): string | null {
  return before(source, copy, name, bound) ?? after(source, copy, name)
}

function before(source: string, copy: Copy, name: {from: number; to: number}, bound: number | null): string | null {
  const {kinds} = copy
  const word = (at: number): string => plain(source.slice(copy.starts[at], copy.ends[at]))
  let to = name.from
  while (to > 0 && honorifics.has(word(to - 1))) to--
  if (to > 0 && kinds[to - 1] === TokenKind.comma && bound !== null && bound < to - 1) to--
  let from: number
  if (bound !== null) from = Math.min(bound, to)
  else {
    if (to === 0 || !titles.has(word(to - 1))) return null
    from = to - 1
    while (
      from > 0 &&
      to - from < 8 &&
      isPart(kinds[from - 1] as number) &&
      !STOPS.has(word(from - 1)) &&
      !(kinds[from - 1] === TokenKind.lower && !titles.has(word(from - 1)) && to - from > 2)
    )
      from--
    while (from < to && (STARTS.has(word(from)) || SKIPPED.has(word(from)))) from++
  }
  while (from < to && (kinds[from] as number) >= TokenKind.comma && (kinds[from] as number) <= TokenKind.mark) from++
  while (to > from && kinds[to - 1] === TokenKind.comma) to--
  while (from < to && honorifics.has(word(from)) && to - from === 1) from++
  if (from >= to || to - from > 16) return null
  return wordsOf(source, copy, from, to)
}

const isPart = (kind: number): boolean =>
  kind === TokenKind.capital || kind === TokenKind.capitals || kind === TokenKind.mixed || kind === TokenKind.lower

function after(source: string, copy: Copy, name: {from: number; to: number}): string | null {
  const {kinds, length} = copy
  const word = (at: number): string => plain(source.slice(copy.starts[at], copy.ends[at]))
  if (kinds[name.to] !== TokenKind.comma) return null
  let from = name.to + 1
  // An age says nothing: «Bell, 45, a nurse, said»
  if (kinds[from] === TokenKind.number && kinds[from + 1] === TokenKind.comma) from += 2
  if (from >= length || SKIPPED.has(word(from))) return null
  let to = from
  while (to < length && to - from < 24) {
    const kind = kinds[to] as number
    if (kind === TokenKind.comma) {
      // A list within: «the county clerk, treasurer and sheriff»
      const next = word(to + 1)
      if (
        titles.has(next) &&
        kinds[to + 1] === TokenKind.lower &&
        to + 2 < length &&
        (word(to + 2) === 'and' || kinds[to + 2] === TokenKind.comma)
      ) {
        to++
        continue
      }
      break
    }
    if (
      kind === TokenKind.stop ||
      kind === TokenKind.semicolon ||
      kind === TokenKind.dash ||
      kind === TokenKind.open ||
      kind === TokenKind.colon
    )
      break
    if (to > from && (word(to) === 'who' || word(to) === 'said' || word(to) === 'told')) break
    to++
  }
  if (to === from || to >= length) return null
  const first = word(from)
  const role =
    STARTS.has(first) ||
    titles.has(first) ||
    [0, 1, 2, 3].some((offset) => from + offset < to && titles.has(word(from + offset)))
  if (!role || kinds[from] === TokenKind.number) return null
  if (
    ![...Array(to - from).keys()].some((offset) => titles.has(word(from + offset).replace(/s$/, ''))) &&
    !STARTS.has(first)
  )
    return null
  return wordsOf(source, copy, from, to)
}
