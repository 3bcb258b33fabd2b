import {bodies, commercial, companyMarks, inNames, publicBodies} from '../../lexicon/bodies.js'
import {TokenKind} from '../words/tokens.js'
import type {Copy, Found, Run} from '../types.js'
import {functionWords} from '../../lexicon/function-words.js'
import {either} from '../../lexicon/titles.js'
import {doubt, memberCalled, memberOf, type Cast, type Member} from './cast.js'
import type {Bearer, Named} from './named.js'
import {placesOf} from './places.js'
import {soundsLikeRole} from './roles.js'
import {back, Rank, type Candidate} from './walk.js'
import {firstNot, isCapital, sentenceAt, tokenAt, wordsOf} from '../words/text.js'

/** The body or paper that the nearest sentences before a mention tell of: «it», «the company». */
export function bodyBefore(cast: Cast, mention: Run, quote: Found, fits: (member: Member) => boolean): Member | null {
  let steps = 0
  for (const all of back(cast, mention, [])) {
    const here = all.filter(
      ({member, rank}) => fits(member) && isBody(member, rank) && (rank !== Rank.reported || steps === 0)
    )
    const best = Math.min(...here.map(({rank}) => rank))
    const first = here.filter(({rank}) => rank === best)
    const [one, other] = first as [Candidate | undefined, Candidate | undefined]
    if (one && best > Rank.subject && other) {
      // «Battery maker Oxvolt will close its plant in Gdynia, the company said»: what the words begin with
      const opening = first.find(({start}) => opens(cast, quote, start))
      if (opening) return opening.member
      doubt(cast, first.length, mention)
      return null
    }
    if (one && (best <= Rank.subject || steps === 0)) return one.member
    const own = subjectOf(cast, mention, steps)
    if (own && fits(own)) return own
    if (++steps > 3) return null
  }
  return null
}

/** «Her publisher announced …. It said»: what may be a person’s and a body’s word. */
const isBody = ({kind, bearer, head}: Member, rank: number): boolean =>
  kind === 'body' ||
  kind === 'text' ||
  (kind === 'unknown' && rank <= Rank.subject) ||
  (rank === Rank.speaker && !bearer && head !== null && bodies.has(head) && either.has(head))

/** Whether a quote's words begin with a name, its title before it allowed. */
function opens(cast: Cast, quote: Found, start: number): boolean {
  const part = quote.parts[0]
  if (!part || start < part.start || start >= part.end) return false
  const block = cast.context.copy[quote.at] as Copy
  return tokenAt(block, start) - tokenAt(block, part.start) < 5
}

/** «The council has put up a fence. It said …»: the body that a sentence before the mention begins with. */
function subjectOf(cast: Cast, mention: Run, steps: number): Member | null {
  if (steps !== 1) return null
  const {source, copy} = cast.context
  const at = Math.max(0, firstNot(copy, ({start}) => start <= mention.start) - 1)
  let block = copy[at] as Copy
  let sentence = sentenceAt(block, tokenAt(block, mention.start)) - 1
  if (sentence < 0) {
    if (at === 0) return null
    block = copy[at - 1] as Copy
    sentence = block.sentences.length - 2
  }
  const from = block.sentences[sentence] as number
  const {word, text} = wordsOf(source, block)
  if (word(from) !== 'the') return null
  let to = from + 1
  while (to < from + 5 && block.kinds[to] === TokenKind.lower && !bodies.has(word(to))) to++
  if (!bodies.has(word(to)) || isCapital(block.kinds[to])) return null
  const next = block.kinds[to + 1]
  if (next !== TokenKind.lower || word(to + 1) === 'of') return null
  const only = to === from + 1 && commercial.has(word(to)) ? onlyCompany(cast, mention) : null
  return only ?? memberCalled(cast, text(from, to + 1), 'body', {head: word(to)})
}

/** The bodies whose names hold a word: «the commission» of the International Tarn Commission. */
export function bodiesNamed(cast: Cast, head: string, beside: readonly string[], start: number): Bearer[] {
  return cast.register
    .bearersOf([head], start, null)
    .filter((one) => !one.person && isHead(one, head) && beside.every((word) => one.words.includes(word)))
    .filter((one) => one.named.some((named) => named.start < start && !isAside(cast, named.at, named.from)))
}

/** «the station» of TV Kanal Nine: the only one named so far with a word in its name that the noun may stand for. */
export function bodyOfKind(cast: Cast, head: string, start: number): Bearer | null {
  const kinds = inNames.get(head)
  if (!kinds) return null
  let only: Bearer | null = null
  for (const {bearer: one, start: then} of cast.register.named.slice(0, MOST)) {
    if (then >= start) break
    if (!one || one === only || one.person || !one.words.some((word) => kinds.includes(word))) continue
    if (only) return null
    only = one
  }
  return only
}
/** So many of a story's names are looked at. */
const MOST = 200

const isHead = ({words, name}: Bearer, head: string): boolean =>
  words[words.length - 1] === head || (words[0] === head && / (?:of|for) /.test(name))

/** Most words before the noun of a body's name in small letters. */
const LONGEST = 4

/**
 * «The state seismology agency raised the alert. … The agency said»: the body that only one such phrase before tells of, by
 * its name where one follows: «the drug maker Oxvolt».
 */
export function calledBefore(cast: Cast, head: string, beside: readonly string[], mention: Run): Member | null {
  const {source, copy} = cast.context
  let found: string | null = null
  for (const {at, token, start} of placesOf(cast, head)) {
    if (start >= mention.start) break
    const block = copy[at] as Copy
    const {kinds} = block
    const {word, text} = wordsOf(source, block)
    let from = token
    while (from > 0 && token - from < LONGEST && isBeside(kinds[from - 1], word(from - 1))) from--
    const adjacent = isCapital(kinds[token + 1])
    if (from === token && !adjacent) {
      // «the nominee to the court, Ana Ruiz,» names the nominee
      const held = HELD.has(word(token - 2)) && soundsLikeRole(word(token - 3))
      const apposed = word(token - 1) === 'the' && !held ? apposedAt(cast, block, token + 1) : null
      if (apposed) return memberOf(cast, apposed)
      continue
    }
    const name = text(from, token + 1)
    const words = name.toLowerCase().split(' ')
    if (!beside.every((one) => words.includes(one))) continue
    const next = kinds[token + 1] === TokenKind.comma ? token + 2 : token + 1
    const bearer = bearerAt(cast, block, next) ?? enclosedAt(cast, block, next)
    if (bearer && !bearer.person) return memberOf(cast, bearer)
    if (bearer || word(from - 1) !== 'the') continue
    if (found !== null && !found.toLowerCase().endsWith(` ${name.toLowerCase()}`)) return null
    found ??= text(from - 1, token + 1)
  }
  return found === null ? null : memberCalled(cast, found, 'body', {head})
}

/** «the daily Orval Post …, the newspaper said» */
export function paperBefore(cast: Cast, head: string, beside: readonly string[], mention: Run): Member | null {
  if (!PAPERS.includes(head) || beside.length > 0) return null
  for (const paper of PAPERS) {
    const one = paper === head ? null : calledBefore(cast, paper, beside, mention)
    if (one?.bearer) return one
  }
  return null
}
const PAPERS: readonly string[] = ['newspaper', 'daily', 'weekly', 'tabloid', 'magazine']

const isBeside = (kind: number | undefined, word: string): boolean =>
  (kind === TokenKind.lower || isCapital(kind)) && !functionWords.has(word)

/** Whose name begins at a token. */
function bearerAt({register: {named}}: Cast, {starts}: Copy, token: number): Bearer | null {
  const start = starts[token]
  if (start === undefined) return null
  const one = named[firstNot(named, (other) => other.start < start)]
  return one?.start === start ? one.bearer : null
}

/** What joins an office to the body in which it is held. */
const HELD: ReadonlySet<string> = new Set(['of', 'for', 'to', 'at', 'in', 'on'])

/** «the company, Western Ferries, had»: whose name commas enclose. */
function apposedAt(cast: Cast, block: Copy, comma: number): Bearer | null {
  const {kinds} = block
  if (kinds[comma] !== TokenKind.comma || !isCapital(kinds[comma + 1])) return null
  let to = comma + 2
  while (isCapital(kinds[to])) to++
  const bearer = kinds[to] === TokenKind.comma ? bearerAt(cast, block, comma + 1) : null
  return bearer && !bearer.person ? bearer : null
}

/** «France’s farm union, the FNSQA, said»: whose name with its article commas enclose. */
function enclosedAt(cast: Cast, block: Copy, token: number): Bearer | null {
  const {kinds} = block
  const {word} = wordsOf(cast.context.source, block)
  if (kinds[token - 1] !== TokenKind.comma || word(token) !== 'the') return null
  let to = token + 1
  while (isCapital(kinds[to])) to++
  return kinds[to] === TokenKind.comma ? bearerAt(cast, block, token + 1) : null
}

/** A body named only in what is said of a person («head of sales at the Port Office») is not spoken of. */
function isAside(cast: Cast, at: number, token: number): boolean {
  const block = cast.context.copy[at] as Copy
  const {word} = wordsOf(cast.context.source, block)
  let from = token - 1
  if (word(from) === 'the') from--
  return from > 0 && (word(from) === 'at' || word(from) === 'of' || word(from) === 'for') && inApposition(block, from)
}

function inApposition({kinds}: Copy, token: number): boolean {
  for (let at = token; at > 0 && token - at < 12; at--) if (kinds[at] === TokenKind.comma) return true
  return false
}

/** «Turbine maker Nordvik», «Oxvolt Industries»: «the company», where a story names one alone before. */
export function onlyCompany(cast: Cast, mention: Run): Member | null {
  const [first, second] = (cast.companies ??= companiesIn(cast))
  if (!first || (first.named[0] as Named).start >= mention.start) return null
  if (second && (second.named[0] as Named).start < mention.start) return null
  return memberOf(cast, first)
}

/** The companies that a story names, in the order in which it does. */
function companiesIn({context: {source, copy}, register}: Cast): Bearer[] {
  const out = new Set<Bearer>()
  for (const {bearer, at, from, to} of register.named) {
    if (!bearer || bearer.person || out.has(bearer) || bearer.words.some((word) => publicBodies.has(word))) continue
    const {word} = wordsOf(source, copy[at] as Copy)
    const before = word(from - 1)
    if ((before === 'in' || before === 'of') && SHARES.has(word(from - 2))) out.add(bearer)
    if (before === 'at' && STAFF.has(word(from - 2))) out.add(bearer)
    if (
      (from > 0 && (commercial.has(before) || before === 'chain')) ||
      isApposed(word, to) ||
      bearer.words.some((word) => companyMarks.has(word))
    )
      out.add(bearer)
  }
  return [...out].sort((a, b) => (a.named[0] as Named).start - (b.named[0] as Named).start)
}

/** «Hollow & Finch, a maker of walking sticks,» */
function isApposed(word: (token: number) => string, to: number): boolean {
  if (word(to) !== ',' || !ANY.has(word(to + 1))) return false
  for (let at = to + 2; at < to + 5; at++) if (FIRMS.has(word(at))) return true
  return false
}
const ANY: ReadonlySet<string> = new Set(['a', 'an'])
const FIRMS: ReadonlySet<string> = new Set(
  'maker producer company firm manufacturer retailer chain startup start-up brand supplier'.split(' ')
)

const SHARES: ReadonlySet<string> = new Set(['shares', 'stock'])
/** «Pilots at Oxvolt will strike» */
const STAFF: ReadonlySet<string> = new Set(['pilots', 'workers', 'employees', 'staff', 'engineers', 'drivers'])

/** Whether nothing in its name says that a body is a public one. */
export const isCompany = (member: Member): boolean => {
  const words = member.bearer?.words ?? (member.head ? [member.head] : [])
  return !words.some((word) => publicBodies.has(word))
}
