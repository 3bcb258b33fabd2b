import type {Copy} from '../types.js'
import {descriptionsOf, type Cast, type Kin} from './cast.js'
import type {Bearer, Named} from './named.js'
import {firstNot, sentenceAt, wordsOf} from '../words/text.js'

/** «Her husband», where the story has told of «Tom Beck and his wife, Ana», or of «Tom and Ana Beck»: the other of the two. */
export function bySpouse(
  cast: Cast,
  words: string,
  start: number,
  called: (cast: Cast, words: string, start: number) => Bearer | null
): Bearer | null {
  if (words !== 'her husband' && words !== 'his wife') return null
  const spouse = called(cast, words === 'his wife' ? 'her husband' : 'his wife', start)
  const other = spouse ? beside(cast, spouse.named[0] as Named) : ofCouple(cast, start)
  return other?.gender === (words === 'his wife' ? 'he' : 'she') ? null : other
}

/** Who is named right before somebody’s wife or husband, in the same sentence. */
function beside({register: {named}, context: {copy}}: Cast, first: Named): Bearer | null {
  const before = named[firstNot(named, (one) => one.start < first.start) - 1]
  if (!before?.bearer || before.at !== first.at || before.bearer.body) return null
  const block = copy[first.at] as Copy
  return sentenceAt(block, before.from) === sentenceAt(block, first.from) ? before.bearer : null
}

/** Most places of a name that are looked at. */
const PLACES = 60

/** «Tom and Ana Beck»: the one of the only such couple who is not the last to speak. */
function ofCouple({register, turns, context: {source, copy}}: Cast, start: number): Bearer | null {
  const last = turns[firstNot(turns, (turn) => turn.start < start) - 1]?.member.bearer
  if (!last || last.words.length < 2) return null
  for (const one of last.named.slice(0, PLACES)) {
    const {word} = wordsOf(source, copy[one.at] as Copy)
    const at = firstNot(register.named, (other) => other.start < one.start)
    const [before, after] = [register.named[at - 1], register.named[at + 1]]
    if (word(one.from - 1) === 'and' && before?.at === one.at && before.to === one.from - 1)
      return married(before, last)
    if (word(one.to) === 'and' && after?.at === one.at && after.from === one.to + 1) return married(after, last)
  }
  return null
}

/** Whoever is named, if that one has the same surname. */
const married = ({bearer}: Named, {words}: Bearer): Bearer | null =>
  bearer && bearer.words.length > 1 && bearer.words.at(-1) === words.at(-1) ? bearer : null

/** «Mrs Bell», where the story has named «Bell’s wife, Ana» or «his wife, Ana», and no woman by that surname; of several the last. */
export function namedByKin(cast: Cast, {bearer, gender, text, start}: Named): Bearer | null {
  if (!bearer || bearer.words.length > 1) return null
  const {own, of} = (cast.kin ??= kinOf(cast))
  const found = new Set<Bearer>()
  for (const list of [own, of.get(text) ?? []])
    for (const one of list) {
      if (one.gender !== gender || one === bearer) continue
      if (found.add(one).size > MANY) return null
    }
  return lastNamed(found, start)
}
/** Of more nobody is meant. */
const MANY = 4

/** The one who was named last before a place, if no other was in the same paragraph. */
function lastNamed(of: ReadonlySet<Bearer>, start: number): Bearer | null {
  let last: Bearer | null = null
  let where = -1
  for (const one of of) {
    const named = one.named[firstNot(one.named, (other) => other.start < start) - 1]
    if (!named || named.at < where) continue
    last = named.at > where ? one : null
    where = named.at
  }
  return last
}

/** «Mrs Bell», where the paragraph before or this one tells of «her mother, Ana», and of no woman by that surname. */
export function motherNear(cast: Cast, {bearer, at, start}: Named): Bearer | null {
  if (!bearer || bearer.words.length < 2) return null
  const near = ({named}: Bearer): boolean => {
    const one = named[firstNot(named, (other) => other.start < start) - 1]
    return one !== undefined && one.at >= at - 1
  }
  if (near(bearer)) return null
  const {own} = (cast.kin ??= kinOf(cast))
  const all = own.filter((one) => one.gender !== 'he' && near(one) && descriptionsOf(cast, one).some(isMother))
  return all.length === 1 ? (all[0] as Bearer) : null
}
const isMother = (told: string): boolean => /^(?:his|her) (?:mother|wife|widow|grandmother)$/i.test(told)

function kinOf(cast: Cast): Kin {
  const own = new Set<Bearer>()
  const of = new Map<string, Bearer[]>()
  for (const one of cast.register.people()) {
    if (one.words.length > 1) continue
    for (const told of descriptionsOf(cast, one)) {
      const [first = '', ...rest] = told.split(/\s+/)
      if (!KIN.has(rest[rest.length - 1] ?? '')) continue
      if (OWN.has(first)) own.add(one)
      const surname = /^(.*?)['’]s /.exec(told)?.[1]
      if (surname === undefined) continue
      const list = of.get(surname)
      if (list) list.push(one)
      else of.set(surname, [one])
    }
  }
  return {own: [...own], of}
}
const OWN: ReadonlySet<string> = new Set(['his', 'her', 'His', 'Her'])
const KIN: ReadonlySet<string> = new Set(
  'wife widow mother sister daughter husband widower father brother son'.split(' ')
)
