import {functionWords, particles} from '../../lexicon/function-words.js'
import {states} from '../../lexicon/states.js'
import {address, nationals, parties, ranks} from '../../lexicon/titles.js'
import type {Context, Copy, Found, Identities, Run} from '../types.js'
import {isWholeBody, styled} from './called.js'
import {whoWasAsked} from './asked.js'
import {ofAge} from './ages.js'
import {
  castOf,
  descriptionsOf,
  doubt,
  memberCalled,
  memberOf,
  namesWithin,
  speaks,
  type Cast,
  type Member
} from './cast.js'
import {kindOf} from './common-noun.js'
import {bothNamed} from './couple.js'
import {motherNear, namedByKin} from './kin.js'
import {meantByNoun} from './noun.js'
import {byLetters} from './post.js'
import type {Bearer, Named} from './named.js'
import {meantBy, person, pronouns} from './pronoun.js'
import {descriptionAt} from './description.js'
import {answered} from './answers.js'
import {selfNamed} from './first-name.js'
import {leadSubject} from './lead-subject.js'
import {ledIn} from './led-in.js'
import {isRole} from './roles.js'
import {isCapitals} from './spelling.js'
import {openingBody, openingName, ownDeed} from './openings.js'
import {lastInFull} from './recent.js'
import {subjectNoun} from './subject.js'
import {whoseTurn} from './turn.js'
import {wordsIn} from './told.js'
import {firstNot, spaced, tokenAt, wordsOf} from '../words/text.js'

/** Says for each found quote who speaks: the name in its fullest form and the description that the story gives. */
export function identify(found: readonly Found[], context: Context): Identities {
  const of = found.map((): number | null => null)
  const own = found
    .map((quote, index) => ({quote, index}))
    .filter(({quote}) => quote.speaker !== null && quote.carried === null && quote.kind !== 'pull')
    .sort((a, b) => (a.quote.speaker as Run).start - (b.quote.speaker as Run).start)
  const bare = found.some(({speaker, cue, kind}) => !speaker && (cue !== null || kind === 'direct'))
  if (own.length === 0 && !bare) return {speakers: [], of}
  const cast = castOf(found, context)
  cast.subject = subjectNoun
  const answers = bare ? answered(cast, found) : null
  for (const [at, {quote, index}] of own.entries()) {
    const mention = quote.speaker as Run
    const member = find(cast, mention, quote, own[at - 1]?.quote)
    ledIn(cast, member, mention, quote)
    of[index] = speaks(cast, member, mention.start)
    learnGender(cast, member, mention, quote)
  }
  answers?.forEach((member, index) => {
    of[index] = speaks(cast, member, (found[index]?.parts[0] as Run).start)
  })
  found.forEach((quote, index) => {
    if (quote.carried !== null) of[index] = of[quote.carried] ?? null
  })
  return {speakers: cast.speakers, of}
}

function find(cast: Cast, mention: Run, quote: Found, before?: Found): Member {
  const words = spaced(cast.context.source.slice(mention.start, mention.end)).replace(
    / (?:him|her|it|them)sel(?:f|ves)$/,
    ''
  )
  const both = bothNamed(cast, words, mention)
  if (both) return both
  const pronoun = pronouns.get(words.toLowerCase()) ?? styled(words)
  const asked = pronoun && whoWasAsked(cast, before, pronoun, mention, quote)
  if (asked) return asked
  const opening = pronoun === 'it' ? openingBody(cast, mention, quote) : null
  if (opening) return meantByNoun(cast, opening, mention, quote)
  const body = pronoun === 'it' ? openingName(cast, mention, quote) : null
  if (body) return memberOf(cast, body)
  const self = pronoun === 'he' || pronoun === 'she' ? ownDeed(cast, pronoun, mention, quote) : null
  if (self) return memberOf(cast, self)
  if (pronoun)
    return (
      meantBy(cast, pronoun, mention, quote, OBJECTS.has(words) && isQuoted(cast, quote)) ??
      (pronoun === 'he' || pronoun === 'she' ? leadSubject(cast, mention, quote) : null) ??
      memberCalled(cast, words, pronoun === 'they' ? 'group' : 'unknown')
    )
  const turn = words === 'I' ? whoseTurn(cast, mention) : undefined
  if (turn) return proper(cast, turn.text, turn, {start: turn.start, end: turn.end}, quote)
  if (SELF.has(words.toLowerCase())) return memberCalled(cast, words, 'unknown')
  // «the Food Fund (FF) and the Aid Office (AO)»
  if (words.includes(') and ')) return memberCalled(cast, words.replace(/ \([^)]*\)/g, ''), 'group')
  const names = namesWithin(cast.register, mention)
  const last = names[names.length - 1]
  const sole = last ? null : surname(cast, words, mention)
  if (sole) return memberOf(cast, sole)
  const post = last && isAcronym(words, last.text) ? byLetters(cast, last.text, mention.start) : null
  if (post) return memberOf(cast, post)
  const younger = last ? byAge(cast, words, last) : null
  if (younger) return memberOf(cast, younger)
  if (last && last.end === mention.end && isWholeBody(words)) return memberCalled(cast, words, 'body')
  // «Oxvolt Co., the country’s largest maker,»
  // «Mercy Achieng’»
  const ends = last !== undefined && /^[.'’]?$/.test(cast.context.source.slice(last.end, mention.end))
  if (!last || !ends) return selfNamed(cast, words, mention) ?? common(cast, words, mention, quote)
  const opens = cast.context.source.slice(mention.start, (names[0] as Named).start)
  const between = cast.context.source.slice((names[0] as Named).end, last.start)
  // «a statement issued by the United States and Iraq» is no pair of speakers.
  if (names.length > 1 && / and /.test(between) && opens.split(/[\s.]+/).every((word) => isOpening(word.toLowerCase())))
    return pair(cast, words, names, mention)
  return proper(cast, words, last, mention, quote)
}

/** «The agency quoted him as saying …»: whom its own sentence begins with does it to another. */
const isQuoted = ({context: {source}}: Cast, {cue}: Found): boolean =>
  cue !== null && source.slice(cue.start, cue.end) === 'saying'
const OBJECTS: ReadonlySet<string> = new Set(['him', 'her', 'them'])

/** «the younger Bell»: the only one of that surname of whom the story says that he is somebody’s son or sister. */
function byAge(cast: Cast, words: string, {words: name, start}: Named): Bearer | null {
  if (name.length > 1 || !/^the younger \p{Lu}/iu.test(words)) return null
  const all = cast.register.bearersOf(name, start, null).filter((one) => descriptionsOf(cast, one).some(isYounger))
  return all.length === 1 ? (all[0] as Bearer) : null
}
const isYounger = (told: string): boolean => wordsIn(told).some((word) => YOUNG.has(word))
const YOUNG: ReadonlySet<string> = new Set(['son', 'daughter', 'brother', 'sister', 'nephew', 'niece', 'grandson'])

/** «the SP»: an article and two to four capitals. */
const isAcronym = (words: string, letters: string): boolean =>
  letters.length < 5 && words.length === letters.length + 4 && isCapitals(letters) && /^the /i.test(words)

/** «May said», «An said»: a word by itself that is somebody’s last name in the story, whatever else it is. */
function surname(cast: Cast, words: string, {start}: Run): Bearer | null {
  const word = words.toLowerCase()
  if (word === words || words.includes(' ') || !functionWords.has(word)) return null
  const of = cast.register
    .bearersOf([word], start, null)
    .filter(({person, words: all}) => person && all.at(-1) === word)
  return of.length === 1 ? (of[0] as Bearer) : null
}

const SELF: ReadonlySet<string> = new Set(['i', 'we', 'you', 'us', 'me', 'who', 'this', 'that', 'these', 'those'])

/** A name, maybe with a form of address or an article before it. */
function proper(cast: Cast, words: string, one: Named, mention: Run, quote: Found): Member {
  const before = cast.context.source.slice(mention.start, one.start)
  const age = /^the (\d{1,2})-year-old $/i.exec(before)?.[1]
  if (age && nationals.has(one.text.toLowerCase())) {
    const [same, other] = ofAge(cast, age)
    if (same && !other) return memberOf(cast, same)
    return person(cast, mention, quote, () => true, null) ?? memberCalled(cast, words, 'unknown')
  }
  if (!before.split(/[\s.]+/).every((word) => isOpening(word.toLowerCase())))
    return selfNamed(cast, words, mention) ?? common(cast, words, mention, quote)
  // «The Spaniard said»
  if (nationals.has(words.toLowerCase().slice(4)) && /^the /i.test(words))
    return person(cast, mention, quote, () => true, null) ?? memberCalled(cast, words, 'unknown')
  // «the Ohio Republican»
  if (one.article && isMemberOfParty(one)) return meantByNoun(cast, words, mention, quote)
  // «the CNRS» is one body, though its letters end as a plural does
  const body =
    one.bearer?.body === true &&
    (isCapitals(one.text) || (one.bearer.words.length > 1 && !isPlural(one.words[0] as string)))
  const alone = !one.bearer?.person && !body
  if (alone && !one.titled && one.words.length === 1 && kindOf(words.toLowerCase()) === 'group' && !isSingle(cast, one))
    return meantByNoun(cast, words, mention, quote)
  const mother = one.words.length === 1 && /^mrs\.? $/i.test(before) ? motherNear(cast, one) : null
  if (mother) return memberOf(cast, mother)
  const bearer =
    (one.words.length === 1 && one.gender && namedByKin(cast, one)) || (one.bearer ?? choose(cast, one, mention))
  return bearer ? memberOf(cast, bearer) : memberCalled(cast, words, 'unknown')
}

/** «Republicans», «Ministers»; not «Volantis» */
const isPlural = (word: string): boolean => isRole(word) || (word.endsWith('s') && parties.has(word.slice(0, -1)))

/** «Workers’ union Petrolis»: a name that only ends as a plural does, and of whose bearer something is told. */
const isSingle = (cast: Cast, {bearer, words: [word = '']}: Named): boolean =>
  bearer !== null &&
  !isPlural(word) &&
  !word.endsWith('men') &&
  !states.has(word) &&
  descriptionsOf(cast, bearer).length > 0

/** «the Republican», «the Vermont Independent»; not «the Independent», a paper */
const isMemberOfParty = ({words}: Named): boolean => {
  const last = words[words.length - 1] as string
  return parties.has(last) && (words.length > 1 || last !== 'independent')
}

const isOpening = (word: string): boolean =>
  word === '' || word === 'the' || address.has(word) || ranks.has(word) || particles.has(word)

/** Of several whom a name fits, the only one who is introduced as a speaker. */
function choose(cast: Cast, one: Named, mention: Run): Bearer | null {
  const all = cast.register.bearersOf(one.words, one.start, one.gender)
  if (all.length < 2) return all[0] ?? null
  const last = lastInFull(cast, all, one)
  if (last) return last
  // «Mayor Beck», of Ana Beck, mayor, and of Tom Beck
  const titled = one.titled ? all.filter((bearer) => isTitledSo(cast, one, bearer)) : []
  if (titled.length === 1) return titled[0] as Bearer
  const speaking = all.filter((bearer) => cast.introduced.has(bearer))
  if (speaking.length === 1) return speaking[0] as Bearer
  doubt(cast, all.length, mention)
  return null
}

/** Whether the story says of somebody what stands as a title before the name. */
function isTitledSo(cast: Cast, {at, begins, from}: Named, bearer: Bearer): boolean {
  const {source, copy} = cast.context
  const title = begins < from ? wordsOf(source, copy[at] as Copy).word(from - 1) : ''
  return title !== '' && descriptionsOf(cast, bearer).some((told) => wordsIn(told).includes(title))
}

/** «Bell and Ruiz»: each in the fullest form. */
function pair(cast: Cast, words: string, names: readonly Named[], {start}: Run): Member {
  const full = names.map((one) => one.bearer?.name ?? one.text)
  const between = cast.context.source.slice((names[0] as Named).end, (names[names.length - 1] as Named).start)
  const opens = cast.context.source.slice(start, (names[0] as Named).start)
  const [, second, last] = names
  // «Ana Ruiz and Independent member Tom Beck»
  const party = second?.words.length === 1 && second.text.length > 1
  const sure = party && (parties.has(second.words[0] as string) || isCapitals(second.text))
  const role = names.length === 3 && sure && last !== undefined && last.from - second.to < 3 && second.text !== 'Co'
  const joined = role ? cast.context.source.slice((names[0] as Named).end, second.start) : between
  const plainly =
    (names.length === 2 || role) && !/^the /i.test(opens) && (role ? /^\s+and\s+$/ : /^\s*and\s/).test(joined)
  // «Ana Ruiz, a baker, and Tom Beck»
  const apart = /^,(?:[^,]+,)? and\s/.test(between) || /^ \([^)]*\) and\s/.test(between)
  return memberCalled(cast, plainly || apart ? `${full[0] as string} and ${full.at(-1) as string}` : words, 'group')
}

/** Words without a name; what stands in commas after them belongs to a name in small letters: «constructor, a player». */
function common(cast: Cast, words: string, mention: Run, quote: Found): Member {
  if (/[\s\d]/.test(words) || kindOf(words.toLowerCase()) === 'group') return meantByNoun(cast, words, mention, quote)
  return described(cast, memberCalled(cast, words, 'unknown'), mention, quote.source)
}

/** Adds what the sentence says of one whom the story never names in full. */
function described(cast: Cast, member: Member, mention: Run, source: Run | null): Member {
  const {copy} = cast.context
  const block = copy[firstNot(copy, (one) => one.end <= mention.start)] as Copy
  const name = {from: tokenAt(block, mention.start), to: tokenAt(block, mention.end - 1) + 1}
  const bound = source && source.start < mention.start ? tokenAt(block, source.start) : null
  member.record.description ??= descriptionAt(wordsOf(cast.context.source, block), name, bound)
  if (member.record.description) member.kind = 'person'
  return member
}

/** «Bell said he had …»: the pronoun that the reported words begin with tells who Bell is. */
function learnGender({context}: Cast, member: Member, mention: Run, quote: Found): void {
  const words = context.source.slice(mention.start, mention.end).toLowerCase()
  const said = pronouns.get(words)
  if (said === 'he' || said === 'she') member.gender ??= said
  if (member.gender || member.kind === 'group' || member.kind === 'text' || quote.kind === 'direct') return
  const [part] = quote.parts
  if (!part || part.start < mention.end) return
  const opens = context.source.slice(part.start, part.start + 4).toLowerCase()
  const first = opens.startsWith('she') ? 'she' : opens.startsWith('he') ? 'he' : null
  const after = opens.charAt(first?.length ?? 0)
  // «Her coach said she knew»: the girl
  const told = member.record.description?.toLowerCase()
  if (first && told?.startsWith(first === 'she' ? 'her ' : 'his ')) return
  if (first && after.toUpperCase() === after) member.gender = first
}
