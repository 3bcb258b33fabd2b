import {documents} from '../../lexicon/bodies.js'
import {firstNot, sentenceAt, tokenAt, wordsOf} from '../words/text.js'
import {TokenKind} from '../words/tokens.js'
import type {Found, Run} from '../types.js'
import {doubt, memberCalled, type Cast, type Member} from './cast.js'
import {bodyBefore} from './bodies.js'
import {isCapitals} from './spelling.js'
import {back, Rank, type Candidate} from './walk.js'

export type Pronoun = 'he' | 'she' | 'they' | 'it'

export const pronouns: ReadonlyMap<string, Pronoun> = new Map([
  ['he', 'he'],
  ['she', 'she'],
  ['they', 'they'],
  ['it', 'it'],
  ['him', 'he'],
  ['his', 'he'],
  ['her', 'she'],
  ['their', 'they'],
  ['its', 'it']
])

/** Who a pronoun means; nothing where that is not sure, with a warning where several fit. */
export function meantBy(cast: Cast, pronoun: Pronoun, mention: Run, quote: Found, object = false): Member | null {
  if (pronoun === 'it') return textBefore(cast, mention) ?? bodyBefore(cast, mention, quote, () => true)
  if (pronoun === 'they') return several(cast, mention, quote)
  return person(cast, mention, quote, (member) => member.gender === null || member.gender === pronoun, pronoun, object)
}

/**
 * The person whom the nearest sentence before a mention tells of, the speaker first, then its subject, then whom else it
 * names.
 */
export function person(
  cast: Cast,
  mention: Run,
  quote: Found,
  fits: (member: Member) => boolean,
  gender: 'he' | 'she' | null,
  object = false
): Member | null {
  let far = 0
  let own = object
  for (const all of back(cast, mention, quote.parts)) {
    if (own) {
      own = false
      continue
    }
    const here = all.filter(
      ({member, rank, start}) =>
        isPerson(member, rank, gender) &&
        fits(member) &&
        !(gender && !member.bearer && member.gender === null && actsOn(cast.context.source, start, gender))
    )
    const best = Math.min(...here.map(({rank}) => rank))
    const nearest = here.filter(({rank}) => rank === best)
    // «Galle captain Faf Hendricks»: the club that is named with him is nobody
    const people = nearest.filter(({member}) => member.kind === 'person')
    // «Volta executive Ralf Brandt left»: whose name a role goes before, last in his sentence's subject
    const subjects = best === Rank.subject && people.length === 0 ? nearest.slice(-1) : nearest
    const first = people.length > 0 ? people : subjects
    const [one, other] = first as [Candidate | undefined, Candidate | undefined]
    if (one && best <= Rank.subject) return one.member
    // Whom a sentence names by the way is meant only where nobody else can be.
    if (one && other) {
      const sure = first.filter(({member}) => member.gender === gender && gender !== null)
      if (sure.length === 1) return (sure[0] as Candidate).member
      doubt(cast, first.length, mention)
      return null
    }
    if (one && (far === 0 || one.member.gender === gender)) return one.member
    if (all.some(({rank}) => rank === Rank.speaker)) far++
  }
  return null
}

/** «A guard pulled her out», «… saw her.»: whether one without a name does something to another, whom the pronoun means then. */
function actsOn(source: string, start: number, gender: 'he' | 'she'): boolean {
  const words = source.slice(start, start + REACH).split(/\s+/, NEAR)
  const whom = gender === 'he' ? 'him' : 'her'
  const at = words.findIndex((word) => word === whom || word === `${whom}.` || word === `${whom},`)
  if (at < 1 || words.slice(0, at).some((word) => PARTS.test(word))) return false
  return gender === 'he' || words[at] !== whom || AFTER.has((words[at + 1] ?? '').replace(/[.,]$/, ''))
}
const REACH = 60
const NEAR = 8
const PARTS = /^(?:how|that|and|who|when|because|as|whether|if)$|\W$/
const AFTER: ReadonlySet<string> = new Set(
  'out up away back down off over to from in into on onto by with and as at for through after before that'.split(' ')
)

function isPerson({kind, gender, record: {name}}: Member, rank: number, wanted: string | null): boolean {
  if (kind === 'person') return true
  if (name.length < 6 && NOBODY.has(name.toLowerCase())) return false
  if (isCapitals(name)) return false
  return kind === 'unknown' && (rank <= Rank.subject || (gender !== null && gender === wanted))
}

/** What is no other’s name: who writes, and what nobody was found for. */
const NOBODY: ReadonlySet<string> = new Set('i we you it me us this that these those who'.split(' '))

/** The last who spoke, where these were several. */
function several(cast: Cast, mention: Run, quote: Found): Member | null {
  let steps = 0
  for (const all of back(cast, mention, quote.parts)) {
    const speaker = all.find(({member, rank}) => rank <= Rank.subject && member.kind === 'group')
    if (speaker) return speaker.member
    if (all.some(({rank}) => rank === Rank.speaker) && ++steps > 1) return null
  }
  return null
}

/** «She sent them back, with a note. It said: …»: the paper with which the sentence before ends. */
function textBefore(cast: Cast, mention: Run): Member | null {
  const {source, copy} = cast.context
  const block = copy[firstNot(copy, ({end}) => end <= mention.start)]
  if (!block) return null
  const at = tokenAt(block, mention.start)
  const opens = block.sentences[sentenceAt(block, at)] as number
  if (opens !== at || opens < 4) return null
  const {word, text} = wordsOf(source, block)
  const noun = opens - 2
  if (block.kinds[opens - 1] !== TokenKind.stop || !documents.has(word(noun))) return null
  if (word(noun - 1) !== 'a' || block.depths[noun] !== 0) return null
  return memberCalled(cast, text(noun - 1, noun + 1), 'text', {head: word(noun)})
}
