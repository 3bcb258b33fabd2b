import type {SpeakerRecord} from '../../wcst.js'
import {titles} from '../../lexicon/titles.js'
import {warn} from '../../tree/file.js'
import type {Context, Copy, Found, Identities, Run} from '../types.js'
import {descriptionAt} from './description.js'
import {genderOf, namesOf, plain, type Gender, type Named} from './names.js'

/** Somebody of the story, under one name. */
interface Person {
  index: number
  record: SpeakerRecord
  words: string[]
  gender: Gender
  /** Offset at which the story spoke of this one last. */
  last: number
  kind: 'person' | 'body' | 'noun'
}

const PRONOUNS: ReadonlyMap<string, 'he' | 'she' | 'they' | 'it'> = new Map(
  Object.entries({he: 'he', she: 'she', they: 'they', it: 'it', him: 'he', her: 'she'} as const)
)
/** How far back, in characters, a pronoun looks. */
const REACH = 2500
const INDEFINITE = /^(?:a|an|one|some|many|several|two|three|most|another|other)\s/i

/** Says for each found quote who speaks: the name in its fullest form and the description that the story gives. */
export function identify(found: readonly Found[], context: Context): Identities {
  const cast = new Cast(context)
  const of = found.map((quote): number | null => {
    if (quote.carried !== null || quote.kind === 'pull') return null
    return quote.speaker ? cast.find(quote.speaker, quote.source, quote.at) : null
  })
  found.forEach((quote, index) => {
    if (quote.carried !== null) of[index] = of[quote.carried] ?? null
  })
  return {speakers: cast.records, of}
}

class Cast {
  readonly records: SpeakerRecord[] = []
  private readonly people: Person[] = []
  private readonly byName = new Map<string, Person>()
  private readonly names: Named[]
  /** Full names by each of their words. */
  private readonly byWord = new Map<string, Map<string, Named>>()

  constructor(private readonly context: Context) {
    this.names = namesOf(context.source, context.copy)
    for (const named of this.names) {
      if (named.words.length < 2) continue
      for (const word of new Set([named.words[0] as string, named.words[named.words.length - 1] as string])) {
        const entry = this.byWord.get(word) ?? new Map<string, Named>()
        const key = named.words.join(' ')
        if (!entry.has(key) && entry.size < 20) entry.set(key, named)
        this.byWord.set(word, entry)
      }
    }
  }

  find(mention: Run, source: Run | null, at: number): number {
    const words = this.context.source.slice(mention.start, mention.end).replace(/\s+/g, ' ')
    const lower = words.toLowerCase()
    const pronoun = PRONOUNS.get(lower)
    const person = pronoun ? this.pronoun(pronoun, mention) : this.named(words, mention, source, at)
    const one = person ?? this.add(words, [], null, 'noun')
    one.last = mention.start
    if (pronoun === 'he' || pronoun === 'she') one.gender ??= pronoun
    return one.index
  }

  private add(name: string, words: string[], description: string | null, kind: Person['kind']): Person {
    const known = this.byName.get(name)
    if (known) {
      known.record.description ??= description
      return known
    }
    const record: SpeakerRecord = {name, description}
    const index = this.records.push(record) - 1
    const person: Person = {index, record, words, gender: genderOf(words, description), last: -1, kind}
    this.people.push(person)
    this.byName.set(name, person)
    return person
  }

  /** Somebody with a name of their own, or with words that point at one. */
  private named(words: string, mention: Run, source: Run | null, at: number): Person | undefined {
    const capital =
      /^\p{Lu}/u.test(words) && !/^(?:The|A|An|His|Her|Its|Their|One|Some|Two|Three|Many|Several)\s/.test(words)
    const parts = words.split(' ').map(plain)
    if (capital || /^(?:al|el|de|van|von|bin|abu)[ -]/.test(words))
      return this.proper(words, parts, mention, source, at)
    return this.noun(words, parts, mention)
  }

  private proper(words: string, parts: string[], mention: Run, source: Run | null, at: number): Person {
    const full = parts.length > 1 ? this.fuller(parts, words) : this.only(parts[0] as string, mention)
    const name = full?.name ?? words
    const said = this.describe(mention, source, at)
    const told = said ?? this.introduced(full ?? null, name)
    return this.add(name, full?.words ?? parts, told, said === null && parts.length === 1 && !full ? 'body' : 'person')
  }

  /** A longer form with the same first and last word: «Ana Ruiz» for «Ana María Ruiz». */
  private fuller(parts: readonly string[], words: string): Named | undefined {
    const last = this.byWord.get(parts[parts.length - 1] as string)
    if (!last) return undefined
    let best: Named | undefined
    for (const named of last.values()) {
      if (named.words[0] !== parts[0] || named.words[named.words.length - 1] !== parts[parts.length - 1]) continue
      if (named.words.length >= parts.length && (!best || named.words.length > best.words.length)) best = named
    }
    return best && best.name.length > words.length ? best : undefined
  }

  /** The one full name that a single word can stand for; where two can, none. */
  private only(word: string, mention: Run): Named | undefined {
    const entry = this.byWord.get(word)
    if (!entry) return undefined
    const all = [...entry.values()]
    const surnames = all.filter((named) => named.words[named.words.length - 1] === word)
    const fitting = distinct(surnames.length > 0 ? surnames : all)
    if (fitting.length === 1) return fitting[0]
    const spoke = fitting.filter((named) => this.byName.has(named.name))
    if (spoke.length === 1) return spoke[0]
    warn(
      this.context.file,
      'speaker',
      `${fitting.length} people of the story can be meant; the name stays as it is`,
      mention.start,
      mention.end
    )
    return undefined
  }

  private describe(mention: Run, source: Run | null, at: number): string | null {
    const block = this.context.copy[at] as Copy
    const from = tokenAt(block, mention.start)
    const to = tokenAt(block, mention.end - 1) + 1
    const bound = source && source.start < mention.start ? tokenAt(block, source.start) : null
    return descriptionAt(this.context.source, block, {from, to}, bound)
  }

  /** What the story says of somebody where it names them, the first time that it says so. */
  private introduced(full: Named | null, name: string): string | null {
    let tries = 0
    for (const named of full ? [full, ...this.namesLike(full)] : this.names.filter((one) => one.name === name)) {
      if (tries++ > 6) return null
      const block = this.context.copy[named.at] as Copy
      const told = descriptionAt(this.context.source, block, named, null)
      if (told) return told
    }
    return null
  }

  private namesLike(full: Named): Named[] {
    const key = full.words.join(' ')
    return this.names.filter((named) => named !== full && named.words.join(' ') === key).slice(0, 6)
  }

  /** «the bank», «the minister», «the statement»: the one told of before with that word. */
  private noun(words: string, parts: readonly string[], mention: Run): Person | undefined {
    const kind = /^(?:the|this|that)\s/i.test(words) ? 'definite' : INDEFINITE.test(words) ? 'indefinite' : 'bare'
    if (kind === 'definite' && parts.length <= 3) {
      const head = parts[parts.length - 1] as string
      const matching = this.people.filter(({record, words: own}) =>
        own.length > 1 && own.includes(head)
          ? true
          : (titles.has(head) && wordIn(record.description, head)) ||
            (own.length < 2 && wordIn(record.name.split(/ (?:who|which|issued) /)[0] ?? '', head))
      )
      const recent = matching.sort((a, b) => b.last - a.last)
      if (recent.length === 1 || (recent.length > 1 && (recent[0] as Person).kind === 'noun')) return recent[0]
      if (recent.length === 0) {
        const body = distinct(
          this.names.filter(
            (named) =>
              named.start < mention.start && named.words.length > 1 && named.words[named.words.length - 1] === head
          )
        )
        const [only] = body
        if (body.length === 1 && only) {
          const article = this.context.source.slice(Math.max(0, only.start - 4), only.start)
          const name = /^the $/i.test(article) ? article + only.name : only.name
          return this.add(this.byName.has(only.name) ? only.name : name, only.words, null, 'body')
        }
      }
    }
    return this.add(words, [], null, 'noun')
  }

  /** Who a pronoun means: the one of whom the story spoke last, as far as that is sure. */
  private pronoun(pronoun: 'he' | 'she' | 'they' | 'it', {start}: Run): Person | undefined {
    if (pronoun === 'they' || pronoun === 'it') {
      const body = this.people
        .filter(({last, kind}) => last >= 0 && start - last < REACH && kind !== 'person')
        .sort((a, b) => b.last - a.last)[0]
      return pronoun === 'it' ? body : undefined
    }
    const opposite = pronoun === 'he' ? 'she' : 'he'
    let best: Person | undefined
    for (const person of this.people)
      if (person.kind === 'person' || person.gender === pronoun)
        if (
          person.gender !== opposite &&
          person.last >= 0 &&
          start - person.last < REACH &&
          (!best || person.last > best.last)
        )
          best = person
    const near = this.nearest(start, pronoun, best?.last ?? -1)
    if (!near) return best
    return this.add(near.name, near.words, this.introduced(near, near.name), 'person')
  }

  /** A full name between the last speaker and the pronoun that opens a sentence, or of whom gender is sure. */
  private nearest(start: number, pronoun: Gender, after: number): Named | undefined {
    let low = 0
    let high = this.names.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.names[middle] as Named).start < start) low = middle + 1
      else high = middle
    }
    for (let at = low - 1, steps = 0; at >= 0 && steps < 12; at--, steps++) {
      const named = this.names[at] as Named
      if (named.start <= after || start - named.start > REACH) return undefined
      if (named.words.length < 2) continue
      const known = this.byName.get(named.name)
      const gender = known?.gender ?? genderOf(named.words, null)
      if (gender === pronoun) return named
      const block = this.context.copy[named.at] as Copy
      if (gender === null && after < 0 && block.sentences.includes(named.from)) return named
    }
    return undefined
  }
}

const wordIn = (text: string | null, word: string): boolean =>
  text !== null &&
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .includes(word)

/** One of each name, whose words are in no longer one. */
function distinct(all: readonly Named[]): Named[] {
  const longest = [...all].sort((a, b) => b.words.length - a.words.length)
  const out: Named[] = []
  for (const named of longest)
    if (!out.some((one) => named.words.every((word) => one.words.includes(word)))) out.push(named)
  return out
}

function tokenAt(copy: Copy, offset: number): number {
  let low = 0
  let high = copy.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((copy.starts[middle] as number) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
