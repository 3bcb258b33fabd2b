import {bodies, commercial, generic} from '../lexicon/bodies.js'
import {prepositions} from '../lexicon/function-words.js'
import {chambers, nationals, parties, portfolios, ranks} from '../lexicon/titles.js'
import {phraseList, type WordList} from '../lexicon/word-list.js'
import {isOrigin} from './identity/name-opening.js'
import {nameRun, type NameRun} from './identity/names.js'
import {isAddress, isRole, isTitle} from './identity/roles.js'
import {isCapital, sentenceAt} from './words/text.js'
import type {Stretch, Words} from './types.js'
import {TokenKind} from './words/tokens.js'

const NAMED: ReadonlySet<string> = new Set(['surnamed', 'named', 'called', 'nicknamed'])
const LONGEST_PAIR = 9

/** Words beside a speaker that tell how or when something is said. */
export const ADVERBS: WordList = phraseList(
  'however,also,later,afterwards,afterward,then,himself,herself,itself,themselves,earlier,meanwhile,too,instead,though,once,again,still,now,recently,reportedly,repeatedly,previously,immediately,eventually,finally,quickly,publicly,ultimately,himself,subsequently,simply,never,even,just,only,often,always'
)
/** What joins a name to what stands before it, which is another’s then. */
export const INNER: ReadonlySet<string> = new Set(['of', 'for', 'at', 'in', 'on'])

/** The name (or pair of names) that a stretch holds as its own; nothing where the names in it are those of others. */
export function nameIn(words: Words, part: Stretch): Stretch | undefined {
  const {word, copy} = words
  let at = part.from
  while (at < part.to) {
    if (!isCapital(copy.kinds[at])) {
      at++
      continue
    }
    const opens = copy.sentences[sentenceAt(copy, at)] === at
    const {to, name} = nameRun(words, at, part.to, opens)
    if (name) {
      // «Head of the |Harbour Institute|’s Ice Centre Ana Ruiz»
      const own = copy.kinds[name.to] === TokenKind.clitic || isChamber(words, name)
      if (name.article && own && INNER.has(word(name.from - 2))) {
        at = to
        continue
      }
      // «Head of the |West Orval| fire office Ana Ruiz»
      if (name.article && isPlaceOfRole(words, name, part.to)) {
        at = to
        continue
      }
      // «The BJP’s unit chief Ana Ruiz»
      if (
        name.article &&
        copy.kinds[name.to] === TokenKind.clitic &&
        name.from === part.from + 1 &&
        ownsRole(words, name.to + 1, part.to)
      ) {
        at = to
        continue
      }
      if (name.article && isBodysName(words, part, name)) return {from: name.from - 1, to: name.to}
      if (name.article || isNational(words, part, name)) return undefined
      const pair = word(name.to) === 'and' && name.to < part.to ? secondOf(words, name.to + 1, part.to) : undefined
      // «Agriculture and Food Minister Ana Ruiz» is one
      if (pair?.titled && name.words.length === 1 && isField(words, name.from))
        return {from: addressed(words, part.from, pair.from), to: pair.to}
      if (isOwn(words, part, name, pair !== undefined))
        return {from: addressed(words, part.from, name.from), to: pair ? part.to : name.to}
    }
    at = to
  }
  return undefined
}

/** A name after a role and `of the`, with small words after it that lead to another name at the end, not a firm's. */
function isPlaceOfRole(words: Words, name: NameRun, to: number): boolean {
  const {word, copy} = words
  if (word(name.from - 2) !== 'of' || !isRole(word(name.from - 3))) return false
  let at = name.to
  while (at < to && copy.kinds[at] === TokenKind.lower && !prepositions.has(word(at))) at++
  return at > name.to && at < to && !commercial.has(word(at - 1)) && nameRun(words, at, to, false).name?.to === to
}

/** «The BJP’s |unit chief Ana Ruiz|»; not «The Tarn Office’s Executive Commission» */
function ownsRole({word, copy: {kinds}}: Words, from: number, to: number): boolean {
  if (bodies.has(word(to - 1))) return false
  for (let at = from; at < to - 1; at++)
    if (kinds[at] === TokenKind.lower && isRole(word(at)) && isCapital(kinds[at + 1])) return true
  return false
}

/** «Landlords’ body |the British Property Federation|» */
const isBodysName = ({word}: Words, part: Stretch, {from, to}: NameRun): boolean =>
  to === part.to &&
  from - part.from > 1 &&
  !isDetermined(word(part.from)) &&
  (generic.has(word(from - 2)) || bodies.has(word(from - 2))) &&
  !hasPreposition({word}, part.from - 1, from - 1)
const isDetermined = (word: string): boolean => word === 'the' || word === 'a' || word === 'an'

/** «the 35-year-old Californian» */
const isNational = (words: Words, part: Stretch, {from, to}: NameRun): boolean =>
  to === part.to &&
  from > part.from &&
  words.word(part.from) === 'the' &&
  words.word(from - 1).endsWith('-year-old') &&
  nationals.has(words.text(from, to).toLowerCase())

/** «the Opposition», of which one is the leader */
const isChamber = ({word}: Words, {from, to}: NameRun): boolean => to === from + 1 && chambers.has(word(from))

/** «Agriculture» in «Agriculture and Food Minister», «Antiquities» in «Minister of Antiquities and Art». */
export const isField = ({word}: Pick<Words, 'word'>, at: number): boolean =>
  portfolios.has(word(at)) || ((word(at - 1) === 'of' || word(at - 1) === 'for') && isRole(word(at - 2)))

/** A name after `and` that ends the stretch: «Bell and Ruiz», «Bell and Energy Minister Ana Ruiz». */
export function secondOf(words: Words, from: number, to: number): NameRun | undefined {
  const {copy} = words
  if (to - from > LONGEST_PAIR) return undefined
  for (let at = from; at < to;) {
    if (!isCapital(copy.kinds[at])) {
      if (copy.kinds[at] !== TokenKind.lower || prepositions.has(words.word(at))) return undefined
      at++
      continue
    }
    const run = nameRun(words, at, to, false)
    if (run.name?.to === to) return run.name
    at = run.to
  }
  return undefined
}

/** Whether a name in a source is the speaker's and not that of a place or of a body in the description. */
function isOwn({word, copy}: Words, part: Stretch, name: NameRun, paired: boolean): boolean {
  const {kinds, sentences} = copy
  const several = name.words.length > 1
  const ends =
    name.to === part.to ||
    (ADVERBS.has(word(name.to)) && name.to === part.to - 1) ||
    paired ||
    (prepositions.has(word(name.to)) && (several || name.titled))
  // «Environment Minister Ana Ruiz visited the beach and»: a source that runs on
  if (name.titled && several && name.begins === part.from && kinds[name.to] === TokenKind.lower) return true
  // «Orval coach Ana Ruiz blamed the pitch, …»
  if (
    name.titled &&
    several &&
    kinds[name.to] === TokenKind.lower &&
    PAST.test(word(name.to)) &&
    isTitled({word, copy}, part.from, name.begins)
  )
    return true
  // «said Wiranto of the group Green Hill»; not «said Members of the League»
  if (!several && name.from === part.from && word(name.to) === 'of' && word(name.to + 1) === 'the')
    if (
      sentences[sentenceAt(copy, name.from)] !== name.from &&
      !isRole(word(name.from)) &&
      !bodies.has(word(name.from))
    )
      return true
  if (!ends && word(name.to) !== 'and') return false
  if (name.begins === part.from || name.from === part.from) return ends || several || name.titled || paired
  const before = word(name.begins - 1)
  // «the member representing Lokoja/Orval»
  if (before === '/' || (kinds[name.begins - 1] === TokenKind.lower && HOLDING.has(before))) return false
  if (isOrigin(before)) return ends
  // «A party led by its secretary Ana Ruiz»
  for (let at = part.from + 2; at < name.begins - 1; at++) if (word(at) === 'by' && LED.has(word(at - 1))) return false
  // «Foreign Minister and Deputy Premier Ana Ruiz»
  if (before === 'and' && name.titled && isTitle(word(name.begins - 2)) && isCapital(kinds[part.from])) return ends
  // «co-founder and CEO Ana Ruiz»; not «the baker and Senator Ana Ruiz»
  if (before === 'and' && name.titled && several && name.begins - part.from === 2 && isRole(word(part.from)))
    return ends
  // «Head of the club in Orval Mr Tom Beck»; not «an aide to Mr Tom Beck»
  const placed = (before === 'in' || before === 'at') && !isTitle(word(name.begins))
  // «a spokesman for Sen. Ana Ruiz», «aides to Mr. Beck»
  if ((before === 'for' || before === 'to') && isRole(word(name.begins - 2)) && isTitle(word(name.begins))) return false
  // «a spokesperson for federal Fisheries Minister Ana Ruiz»
  if (name.titled && OFFICE.has(before) && word(name.begins - 2) === 'for' && isRole(word(name.begins - 3)))
    return false
  if (prepositions.has(before)) return name.from > name.begins && (placed || !isTitle(word(name.from - 1)))
  if (NAMED.has(before)) return true
  // «a spokesman for the shipping company Elbe Lines»
  const unnamed = word(part.from) === 'a' || word(part.from) === 'an'
  const company = bodies.has(word(name.to - 1)) || word(name.to - 2) === '/'
  if (
    unnamed &&
    (company || generic.has(before) || bodies.has(before)) &&
    hasPreposition({word}, part.from, name.begins)
  )
    return false
  // «Italian lighting group Orbexa», «the union Volt»; not «sources at the union Volt», «committee Democrats»
  const the = word(part.from) === 'the' && name.to === part.to && !hasPreposition({word}, part.from, name.begins)
  // «Farm union Copagi», where the sentence begins, «, activist fund Brightwater,»; not «Committee Democrats»
  const opening =
    (part.from === sentences[sentenceAt(copy, part.from)] || kinds[part.from - 1] === TokenKind.comma) &&
    !isDetermined(word(part.from)) &&
    name.to === part.to &&
    kinds[name.begins - 1] === TokenKind.lower &&
    !isRole(word(name.to - 1)) &&
    !parties.has(word(name.to - 1).slice(0, -1)) &&
    !hasPreposition({word}, part.from, name.begins)
  // «state news agency Petra»
  const media = MEDIA.has(before) && !unnamed && name.to === part.to && !hasPreposition({word}, part.from, name.begins)
  if (
    (commercial.has(before) && !unnamed) ||
    ((bodies.has(before) || generic.has(before)) && opening) ||
    (bodies.has(before) && the) ||
    media
  )
    return true
  return name.titled || (several && !(kinds[name.begins - 1] === TokenKind.clitic && bodies.has(word(name.to - 1))))
}

const OFFICE: ReadonlySet<string> = new Set([
  'federal',
  'state',
  'former',
  'provincial',
  'national',
  'deputy',
  'acting'
])
const MEDIA: ReadonlySet<string> = new Set([
  'agency',
  'newspaper',
  'daily',
  'broadcaster',
  'channel',
  'website',
  'magazine'
])
const LED: ReadonlySet<string> = new Set(['led', 'headed', 'chaired', 'run', 'owned', 'backed', 'founded'])
const HOLDING: ReadonlySet<string> = new Set(['representing', 'heading', 'leading', 'covering', 'running', 'serving'])

const PAST = /[a-z]{2}ed$/

/** «South Africa coach»: capitals and a role before a name. */
const isTitled = ({word, copy: {kinds}}: Pick<Words, 'word' | 'copy'>, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (!isCapital(kinds[at]) && !isRole(word(at))) return false
  return to > from
}

const hasPreposition = ({word}: Pick<Words, 'word'>, from: number, to: number): boolean => {
  for (let at = from + 1; at < to; at++) if (prepositions.has(word(at))) return true
  return false
}

/** Where the forms of address before a name begin; a rank goes with the name only where nothing stands before it. */
export function addressed({word, copy}: Words, least: number, from: number): number {
  const {kinds} = copy
  let at = from
  let rank = from
  while (rank > least) {
    const before = kinds[rank - 1] === TokenKind.stop ? rank - 2 : rank - 1
    if (before < least) break
    const form = isAddress({word}, before)
    if (!form && !ranks.has(word(before))) break
    if (form && at === rank) at = before
    rank = before
  }
  return rank === least ? rank : at
}
