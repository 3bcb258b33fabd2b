import {bodies, generic} from '../../lexicon/bodies.js'
import {prepositions} from '../../lexicon/function-words.js'
import {either} from '../../lexicon/titles.js'
import type {SpeakerRecord} from '../../wcst.js'
import {warn} from '../../tree/file.js'
import type {Context, Copy, Found, Run} from '../types.js'
import {descriptionsAt} from './description.js'
import type {Bearer, Gender, Named} from './named.js'
import {registerOf, type Register} from './people.js'
import {isRole} from './roles.js'
import {firstNot, tokenAt, wordsOf} from '../words/text.js'

export type Kind = 'person' | 'body' | 'text' | 'group' | 'unknown'

/** Somebody or something that speaks in the story. */
export interface Member {
  /** Index into the story's speakers; -1 until it speaks. */
  index: number
  record: SpeakerRecord
  kind: Kind
  gender: Gender
  bearer: Bearer | null
  /** Of one without a name: the noun, and the words beside it. */
  head: string | null
  beside: string[]
}

/** A place at which somebody speaks. */
export interface Turn {
  start: number
  member: Member
}

/** Where a word stands in a story's body. */
export interface Place {
  at: number
  token: number
  start: number
}

/** Those of one name whom the story calls somebody’s kin: «his wife, Ana», and, by the other’s surname, «Bell’s wife, Ana». */
export interface Kin {
  own: readonly Bearer[]
  of: ReadonlyMap<string, readonly Bearer[]>
}

/** All who speak in a story, as far as it has been read, and all whom it names. */
export interface Cast {
  context: Context
  register: Register
  /** Those who spoke, by the place of their mention. */
  turns: Turn[]
  members: Member[]
  speakers: SpeakerRecord[]
  /** Stretches of the source that are reported words, in order, without overlap. */
  spoken: Run[]
  /** With what the tagger took for a speaker's words: by the offset of the mention. */
  sources: ReadonlyMap<number, Run>
  /** Names by which somebody is introduced as a speaker. */
  introduced: Set<Bearer>
  byText: Map<string, Member>
  byBearer: Map<Bearer, Member>
  told: Map<Bearer, string[]>
  /** Bearers by each word of their descriptions, and by their age; made at the first need. */
  roles: Map<string, Bearer[]> | null
  /** Bearers by what they are called, and by the letters of their posts; made at the first need. */
  posts: Map<string, Bearer[]> | null
  /** Where common nouns stand: see `placesOf`. */
  places: Map<string, readonly Place[]>
  /** The same of all words by their hashes, where many nouns are looked for. */
  words: ReadonlyMap<number, readonly Place[]> | null
  /** Those of one name whom the story calls somebody's wife, son, …; made at the first need. */
  kin: Kin | null
  /** The companies that the story names; made at the first need. */
  companies: Bearer[] | null
  /** Whom a sentence without a name is about. (No function of the story's own, which would keep it beyond the next collections.) */
  subject: (cast: Cast, block: Copy, run: Run) => {member: Member; start: number} | null
  /** For whom a noun that says nothing new has stood, and with what beside it: «the midfielder». */
  stood: Map<string, {member: Member; beside: readonly string[]}>
}

export function castOf(found: readonly Found[], context: Context): Cast {
  const register = registerOf(context.source, context.copy)
  const sources = new Map<number, Run>()
  const introduced = new Set<Bearer>()
  for (const {speaker, source, carried} of found) {
    if (!speaker || carried !== null) continue
    if (source) sources.set(speaker.start, source)
    for (const one of namesWithin(register, speaker)) if (one.bearer && one.words.length > 1) introduced.add(one.bearer)
  }
  return {
    context,
    register,
    turns: [],
    members: [],
    speakers: [],
    spoken: merged(found),
    sources,
    introduced,
    byText: new Map(),
    byBearer: new Map(),
    told: new Map(),
    roles: null,
    posts: null,
    places: new Map(),
    words: null,
    kin: null,
    companies: null,
    subject: () => null,
    stood: new Map()
  }
}

/** The names that lie within a run of the source. */
export function namesWithin({named}: Register, run: Run): Named[] {
  const out: Named[] = []
  for (let at = firstNot(named, ({start}) => start < run.start); at < named.length; at++) {
    const one = named[at] as Named
    if (one.end > run.end) break
    out.push(one)
  }
  return out
}

function merged(found: readonly Found[]): Run[] {
  const all: Run[] = []
  for (const {kind, parts} of found) if (kind !== 'pull') for (const {start, end} of parts) all.push({start, end})
  all.sort((a, b) => a.start - b.start)
  const out: Run[] = []
  for (const run of all) {
    const last = out[out.length - 1]
    if (last && run.start <= last.end) last.end = Math.max(last.end, run.end)
    else out.push(run)
  }
  return out
}

/** Whether an offset lies in reported words. */
export function isSpoken({spoken}: Cast, offset: number): boolean {
  const run = spoken[firstNot(spoken, ({start}) => start <= offset) - 1]
  return run !== undefined && offset < run.end
}

/** The member who bears a name. */
export function memberOf(cast: Cast, bearer: Bearer): Member {
  const known = cast.byBearer.get(bearer)
  if (known) {
    known.gender ??= bearer.gender
    return known
  }
  const member: Member = {
    index: -1,
    record: {name: bearer.name, description: descriptionsOf(cast, bearer)[0] ?? null},
    kind: bearer.person ? 'person' : bearer.body ? 'body' : 'unknown',
    gender: bearer.gender,
    bearer,
    head: null,
    beside: []
  }
  cast.byBearer.set(bearer, member)
  return member
}

/** A member known by its words alone. */
export function memberCalled(cast: Cast, name: string, kind: Kind, made: Partial<Member> = {}): Member {
  const known = cast.byText.get(name.toLowerCase())
  if (known) return known
  const record = {name, description: null}
  const member: Member = {index: -1, record, kind, gender: null, bearer: null, head: null, beside: [], ...made}
  cast.byText.set(name.toLowerCase(), member)
  cast.members.push(member)
  return member
}

const PLACES = 8

/** What the story says of a name's bearer, in the order in which it says so. */
export function descriptionsOf(cast: Cast, bearer: Bearer): string[] {
  const known = cast.told.get(bearer)
  if (known) return known
  const out: string[] = []
  const {source, copy} = cast.context
  for (const one of bearer.named.slice(0, PLACES)) {
    const block = copy[one.at] as Copy
    // What somebody calls somebody in marks is no description of the story's.
    if ((block.depths[one.from] as number) > 0) continue
    for (const told of describedAt(source, block, one, cast.sources)) {
      if (!bearer.person && isGeneric(told)) continue
      const own = bearer.body ? ofBody(told) : told
      if (own && !bearer.name.toLowerCase().includes(own.toLowerCase())) out.push(own)
    }
  }
  cast.told.set(bearer, out)
  return out
}

/** «the company, Western Ferries,» */
const isGeneric = (told: string): boolean =>
  told.startsWith('the ') && generic.has(told.slice(4)) && !TRADES.has(told.slice(4))
/** «the developer, Greenheat Ltd,»: words that tell what a body does. */
const TRADES: ReadonlySet<string> = new Set(
  'developer operator manufacturer producer publisher retailer lender insurer airline carrier brewer regulator watchdog charity'.split(
    ' '
  )
)

/** «manager of the private bank Tarn Savings» tells of the bank that it is private. */
function ofBody(told: string): string | null {
  if (prepositions.has(lastWord(told)) || told.split(' ').length > MOST) return null
  // «the founder of bakery chain |Falk & Sons|»
  const of = / (?:of|for|at|to) (?=(?:the|a|an) |[a-z]+ [a-z]+$)/.exec(told)
  const role = of && lastWord(told.slice(0, of.index))
  if (!of || !role || !isRole(role) || bodies.has(role)) return told
  const rest = told.slice(of.index + of[0].length)
  if (either.has(role) && !rest.endsWith(' chain')) return told
  return bodies.has(lastWord(rest)) || generic.has(lastWord(rest)) || rest.endsWith(' chain') ? rest : null
}

/** Most words of what is said of a body. */
const MOST = 16

const lastWord = (text: string): string => text.slice(text.lastIndexOf(' ') + 1).toLowerCase()

function describedAt(source: string, block: Copy, one: Named, sources: ReadonlyMap<number, Run>): string[] {
  const words = wordsOf(source, block)
  let run = sources.get(one.start)
  for (let at = one.from - 1; !run && at >= one.begins - 2 && at >= 0; at--)
    run = sources.get(block.starts[at] as number)
  const bound = run && run.start < one.start && run.start >= block.start ? tokenAt(block, run.start) : null
  return descriptionsAt(words, one, bound)
}

/** Notes that somebody speaks. */
export function speaks(cast: Cast, member: Member, start: number): number {
  if (member.index < 0) member.index = cast.speakers.push(member.record) - 1
  const at = firstNot(cast.turns, (turn) => turn.start <= start)
  cast.turns.splice(at, 0, {start, member})
  return member.index
}

/** Says that several can be meant. */
export function doubt(cast: Cast, count: number, {start, end}: Run): void {
  warn(
    cast.context.file,
    'speaker',
    `${count} speakers of the story can be meant; the words stay as they are`,
    start,
    end
  )
}
