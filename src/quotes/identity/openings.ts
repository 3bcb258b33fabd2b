import type {Copy, Found, Run} from '../types.js'
import {firstNot, tokenAt} from '../words/text.js'
import type {Cast} from './cast.js'
import {kindOf} from './common-noun.js'
import type {Bearer} from './named.js'
import {isSubject} from './walk.js'

// Whom reported words begin with, where a pronoun after them means that one.

/** «The company expects a loss, it said»: the words that the pronoun stands for, where they open what it said. */
export function openingBody({context: {source}}: Cast, mention: Run, {parts}: Found): string | null {
  const [part] = parts
  if (!part || part.end > mention.start || mention.start - part.end > 4) return null
  const opening = source.slice(part.start, part.start + 90)
  for (const form of OPENING_BODY) {
    const [, words, head] = form.exec(opening) ?? []
    // «The town hall, it noted, …»: the noun goes on
    const next = /^ [a-z]+/.exec(opening.slice(words?.length ?? 0))?.[0] ?? ''
    if (words && head && kindOf(head) === 'body' && words.length + next.length < part.end - part.start) return words
  }
  return null
}

/** «The company |», «The embassy of Tarnland in Halden |»; «The parish council |» */
const OPENING_BODY: readonly RegExp[] = [
  /^((?:The|Its) ([a-z]+)(?: (?:of|in|for) (?:the )?\p{Lu}[\p{L}-]{1,20}(?: \p{Lu}[\p{L}-]{1,20})?){0,2}) [a-z]/u,
  /^((?:The|Its) (?!other|new|old|first|second|last|same|former|combined|remaining|[a-z]+ing )[a-z]+ ([a-z]+)) [a-z]/
]

/** «Oxvolt expects a loss, it said»: the body whose name opens what it said. */
export function openingName({context: {source}, register: {named}}: Cast, mention: Run, {parts}: Found): Bearer | null {
  const [part] = parts
  if (!part || part.end > mention.start || mention.start - part.end > 4) return null
  const one = named[firstNot(named, ({start}) => start < part.start)]
  const body = one?.start === part.start ? one.bearer : null
  if (!one || !body?.body || body.person || body.words.length < 2) return null
  return /^\s[a-z]/.test(source.slice(one.end, one.end + 2)) ? body : null
}

/** «Her neighbour Ana Ruiz signed it twice, she admitted»: what somebody owns up to is told of that one. */
export function ownDeed(cast: Cast, gender: 'he' | 'she', mention: Run, {parts, cue}: Found): Bearer | null {
  const {context, register} = cast
  const [part] = parts
  if (!part || !cue || part.end > mention.start || mention.start - part.end > 4) return null
  if (!OWNS_UP.has(context.source.slice(cue.start, cue.end))) return null
  const one = register.named[firstNot(register.named, ({start}) => start < part.start)]
  const bearer = one && one.start < part.end ? one.bearer : null
  if (!one || !bearer || bearer.body || bearer.words.length < 2 || (bearer.gender && bearer.gender !== gender))
    return null
  const block = context.copy[one.at] as Copy
  return isSubject(cast, block, tokenAt(block, part.start), one) ? bearer : null
}
const OWNS_UP: ReadonlySet<string> = new Set([
  'admitted',
  'admits',
  'confessed',
  'confesses',
  'conceded',
  'acknowledged'
])
