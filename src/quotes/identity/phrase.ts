import {bodies, generic} from '../../lexicon/bodies.js'
import {deeds} from '../../lexicon/cues.js'
import {days, functionWords, prepositions} from '../../lexicon/function-words.js'
import {offices, portfolios, ranks} from '../../lexicon/titles.js'
import {phraseList, type WordList} from '../../lexicon/word-list.js'
import {isVerb} from '../words/report.js'
import {hashesOf, TokenKind} from '../words/tokens.js'
import {isAddress, isRole, soundsLikeRole} from './roles.js'
import {isCapital, isWord} from '../words/text.js'
import type {Stretch, Words} from '../types.js'

/** Most words of what is said of somebody. */
export const LONGEST = 24

export const DETERMINERS: WordList = phraseList('a,an,the,its,his,her,their,our,my,one,another')
/** «That student, Ana Ruiz, …»: words that point at one who has been told of. */
export const POINTERS: ReadonlySet<string> = new Set(['this', 'that'])
export const POSSESSIVES: ReadonlySet<string> = new Set(['his', 'her', 'their', 'its', 'my', 'our'])

/** Words in -ed that say of what kind somebody is: «a retired keeper». */
const KINDS: WordList = phraseList(
  'retired,elected,appointed,disgraced,ousted,jailed,convicted,noted,celebrated,renowned,decorated,deposed,exiled,' +
    'injured,wounded,unidentified,unnamed,accused,alleged,suspected,seasoned,experienced,acclaimed,respected,beloved,' +
    'wanted,united,limited,red,armed,bearded,married,divorced,widowed,hundred,seed,feed,bed,wedding,acting,leading,' +
    'ruling,outgoing,incoming,visiting,sitting,teaching,training,engineering,mining,shipping,banking,fishing,' +
    'marketing,housing,boxing,racing,cycling,farming,planning,advertising,accounting,manufacturing,trading,climbing,' +
    'diving,swimming,running,nursing,king,building,clothing,gaming,sailing,rowing,skiing,ageing,aging,sovereign,' +
    'foreign'
)
export const SUBJECTS: WordList = phraseList('i,he,she,it,they,we,you,him,them,us,me,that,this')
/** Whether the tagger's words before a name are one phrase that says what somebody is, and no clause. */
export function saysWhat(words: Words, whole: Stretch): boolean {
  const {word, copy} = words
  const {kinds, hashes} = copy
  let joined = false
  // «Beck and Rep. Ana Ruiz»
  const other = whole.from + 1
  if (word(other) === 'and' && isCapital(kinds[whole.from]) && offices.has(word(other + 1))) return false
  for (let at = whole.from; at < whole.to; at++) {
    const here = word(at)
    if (SUBJECTS.has(here)) return false
    if (kinds[at] === TokenKind.lower && here.endsWith('ed')) {
      if (isVerb(hashes[at] as number)) return false
      // «Beck pressed Finance Minister Ana Ruiz»
      if (at > whole.from && isCapital(kinds[at - 1]) && isCapital(kinds[at + 1]) && !KINDS.has(here)) return false
    }
    if (prepositions.has(here)) joined = true
  }
  if (!joined) return true
  const head = headIn(words, whole)
  return head >= 0 && isSomebody(word(head))
}

export const isSomebody = (word: string): boolean => soundsLikeRole(word) || bodies.has(word) || generic.has(word)

/** The last word before a preposition or a clause: «head» in «the head of the port». */
export function headIn(words: Words, {from, to}: Stretch): number {
  const {word} = words
  const {kinds} = words.copy
  let at = from
  while (at < to && DETERMINERS.has(word(at))) at++
  // «the only passenger»
  if (at > from && word(at) === 'only') at++
  let head = -1
  for (; at < to && isWord(kinds[at]); at++) {
    const here = word(at)
    // «the island’s only inhabitant»
    if (here === 'only' && kinds[at - 1] === TokenKind.clitic) continue
    // «the work and pensions secretary»
    if (head >= 0 && here === 'and' && portfolios.has(word(head)) && portfolios.has(word(at + 1))) continue
    if (head >= 0 && (prepositions.has(here) || here === 'and')) break
    if (prepositions.has(here) && kinds[at] !== TokenKind.capitals) return -1
    if (
      head >= 0 &&
      kinds[at] === TokenKind.lower &&
      /(?:ed|ing)$/.test(here) &&
      !KINDS.has(here) &&
      isRole(word(head))
    )
      break
    if (kinds[at] !== TokenKind.clitic) head = at
    // «Pitts’ mother»
    if (isApostrophe(words, at + 1)) at++
  }
  return head
}

/** The apostrophe of a plural, of a name that ends as one, or after a stop: «the pilots’ union», «Pitts’ mother», «the U.N.’s envoy». */
export function isApostrophe({word, copy: {kinds, starts, ends}}: Words, at: number): boolean {
  if (kinds[at] !== TokenKind.other || ends[at - 1] !== starts[at]) return false
  if (word(at) !== "'" && word(at) !== '’') return false
  return word(at - 1).endsWith('s') || (word(at + 1) === 's' && ends[at] === starts[at + 1])
}

/** No verb of saying and no auxiliary before the first preposition or clause. */
export function isNominal(words: Words, {from, to}: Stretch): boolean {
  const {word} = words
  const {kinds, hashes} = words.copy
  for (let at = from; at < to; at++) {
    const here = word(at)
    // «WHO Director-General» is none
    if (here === 'which' || here === 'that' || here === 'whose' || (here === 'who' && kinds[at] === TokenKind.lower))
      return at > from
    if (AUXILIARIES.has(here)) return false
    if (kinds[at] === TokenKind.lower && SAID.has(hashes[at] as number) && !isPassive(words, at)) return false
  }
  return true
}
/** «a psychologist called by the defence» */
export const isPassive = ({word}: Words, at: number): boolean => word(at + 1) === 'by' && PASSIVE.has(word(at))
const PASSIVE: WordList = phraseList('called,named,hired,fired,quoted,told,asked,warned,met,made,appointed')
const AUXILIARIES: WordList = phraseList(
  'is,was,are,were,has,had,have,will,would,can,could,may,might,should,be,been,did,does,not'
)
export const SAID = hashesOf(
  'said says told tells added adds announced asked warned wrote quoted called named stated remarked noted observed ' +
    'argued insisted claimed explained admitted joked quipped replied declared recalled met hired fired saw took ' +
    'made got went came gave'
)

/** Whether a word can stand in a description before a name: a noun, an adjective, a place; no verb. */
const DEEDS: ReadonlySet<string> = new Set([
  ...deeds,
  'beat',
  'met',
  'told',
  'paid',
  'hit',
  'heard',
  'hurt',
  'sacked',
  'named'
])

/** What a verb follows that is none of saying. */
const BEFORE_VERBS: WordList = phraseList('to,would,will,could,can,may,might,must,should,did,does,do,not,cannot')
/** Words in small letters that say which holder of an office somebody is. */
const OFFICE_WORDS: WordList = phraseList(
  'former,then,late,acting,interim,fellow,incoming,outgoing,rival,senior,junior,deputy,current,veteran,longtime,' +
    'state,federal,local,regional,provincial'
)

export function isPart(words: Words, at: number, opens: number): boolean {
  const {word, copy} = words
  const kind = copy.kinds[at] as number
  if (kind === TokenKind.clitic) return true
  // «the pilots’ union»
  if (kind === TokenKind.other) return /^['’]$/.test(word(at))
  // «I ask Ana Ruiz», but «US»
  if (kind !== TokenKind.capitals && SUBJECTS.has(word(at))) return false
  if (isCapital(kind)) return !days.has(word(at)) && !(at === opens && prepositions.has(word(at)))
  if (kind === TokenKind.number) return /\D/.test(word(at))
  if (kind !== TokenKind.lower) return false
  const here = word(at)
  if (prepositions.has(here)) return false
  if (isRole(here) || KINDS.has(here)) return true
  // «to force Senator Ana Ruiz out», «would help Governor Tom Beck»; not «aide to former Governor Tom Beck»
  if (isCapital(copy.kinds[at + 1]) && BEFORE_VERBS.has(word(at - 1)) && !OFFICE_WORDS.has(here)) return false
  // «agreed to buy rival Oxvolt»
  if (word(at - 1) === 'to' && word(at + 1) === 'rival') return false
  // «Ana Ruiz met Finance Minister Tom Beck»
  if (SAID.has(copy.hashes[at] as number) || DEEDS.has(here)) return false
  return !isVerb(copy.hashes[at] as number) && !/(?:[a-z]{2}ed|ing|ly)$/.test(here)
}

/** Without signs and forms of address at its edges; without a role or a rank it is nothing. */
export function stripped(words: Words, from: number, to: number): Stretch | null {
  const {word, copy} = words
  const {kinds} = copy
  const sign = (at: number): boolean => isBreak(kinds[at]) && kinds[at] !== TokenKind.stop
  while (from < to && (sign(from) || kinds[from] === TokenKind.stop || kinds[from] === TokenKind.clitic)) from++
  while (to > from && sign(to - 1) && kinds[to - 1] !== TokenKind.unbracket) to--
  while (from < to && LEADING.has(word(from))) from++
  while (to > from && (isAddress(words, to - 1) || (kinds[to - 1] === TokenKind.stop && isAddress(words, to - 2)))) to--
  while (to > from && TRAILING.has(word(to - 1))) to--
  return from < to ? {from, to} : null
}
/** «the Right Rev. Ana Ruiz», «the Very Rev. Tom Beck» */
export const GRADES: ReadonlySet<string> = new Set(['right', 'very', 'most'])
/** «retired Maj. Gen. Tom Beck»: what a rank by itself may have before it. */
export const QUALIFIERS: ReadonlySet<string> = new Set(['retired', 'former', 'acting', 'then', 'ex'])
const LEADING: WordList = phraseList(
  'but,and,meanwhile,earlier,later,however,also,then,when,while,as,that,according,to,said,by,with,from'
)
export const TRAILING: WordList = phraseList('surnamed,named,called,nicknamed')

/** A rank by itself is none (`Supt Bell`), and neither is a mere determiner. */
export function accepted({word, copy: {kinds}}: Words, found: Stretch | null): Stretch | null {
  if (!found) return null
  let words = 0
  let only = true
  for (let at = found.from; at < found.to; at++) {
    if (!isWord(kinds[at])) continue
    words++
    if (/^\d+-years?-old$/.test(word(at))) continue
    if (!ranks.has(word(at)) && !DETERMINERS.has(word(at))) only = false
  }
  // «Florida’s Ana Ruiz»
  if (words === 0 || only || kinds[found.to - 1] === TokenKind.clitic) return null
  // «many Liberals», «yet Ana Ruiz»; not «chairman-elect Ana Ruiz»
  const first = word(found.from)
  const isSomeone =
    kinds[found.from] === TokenKind.lower ? first.split('-').some(isSomebody) : !functionWords.has(first)
  return found.to - found.from === 1 && !isSomeone ? null : found
}

export const isBreak = (kind: number | undefined): boolean =>
  kind === undefined || (kind >= TokenKind.comma && kind <= TokenKind.mark) || kind === TokenKind.dots

export const hasComma = ({copy: {kinds}}: Words, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (isBreak(kinds[at]) && kinds[at] !== TokenKind.stop) return true
  return false
}

/** «one of the nurses, Ana Ruiz,», «Ana Ruiz, one of the nurses at the camp,», «one of the seven» */
export function isOneOf({word, copy: {kinds}}: Words, from: number, to: number): boolean {
  if (word(from) !== 'one' || word(from + 1) !== 'of' || to - from < 4 || to - from > LONG_ONE) return false
  let roles = false
  for (let at = from + 2; at < to; at++) {
    if (!isWord(kinds[at])) return false
    if (at > from + 3 && prepositions.has(word(at)) && roles) return true
    roles = isMany(word(at))
  }
  return roles || NUMBERS.has(word(to - 1))
}
/** «nurses», «fishermen», «beneficiaries» */
const isMany = (word: string): boolean =>
  word.endsWith('men')
    ? isRole(`${word.slice(0, -2)}an`)
    : word.endsWith('ies')
      ? isRole(`${word.slice(0, -3)}y`)
      : word.endsWith('s') && (isRole(word) || soundsLikeRole(word.slice(0, -1)))
export const NUMBERS: WordList = phraseList('one,two,three,four,five,six,seven,eight,nine,ten,eleven,twelve,dozen')
/** Most words of such. */
const LONG_ONE = 10
