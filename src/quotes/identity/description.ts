import {bodies, generic} from '../../lexicon/bodies.js'
import {dayWords, particles, prepositions} from '../../lexicon/function-words.js'
import {men, women} from '../../lexicon/given-names.js'
import {chambers, offices, portfolios, positions, ranks, roleLikeNames} from '../../lexicon/titles.js'
import {phraseList, type WordList} from '../../lexicon/word-list.js'
import {isVerb} from '../words/report.js'
import {TokenKind} from '../words/tokens.js'
import {after} from './after.js'
import {apart} from './apart.js'
import {isInCharge} from './name-titles.js'
import {isOrigin} from './name-opening.js'
import {isAcademic, isAddress, isRole, isTitle, soundsLikeRole} from './roles.js'
import {endsLikeRole} from './spelling.js'
import {
  accepted,
  DETERMINERS,
  GRADES,
  hasComma,
  headIn,
  isBreak,
  isNominal,
  isPart,
  LONGEST,
  NUMBERS,
  POSSESSIVES,
  saysWhat,
  stripped,
  TRAILING
} from './phrase.js'
import {beforeAside, isCapital, isWord, sentenceAt} from '../words/text.js'
import type {Stretch, Words} from '../types.js'

/**
 * What the copy says somebody is, beside the name: before it (`Iraqi Prime Minister Mustafa …`), before it and a comma
 * (`the head of the port, Jo Bell,`), or between commas after it (`Jo Bell, head of the port, said`).
 *
 * @param bound token at which what belongs to the name begins, where the tagger has told it
 */
export function descriptionAt(words: Words, name: Stretch, bound: number | null): string | null {
  return descriptionsAt(words, name, bound)[0] ?? null
}

/** The same, and the title or what stands after the name as well, by which «the prince» may be meant later. */
export function descriptionsAt(words: Words, name: Stretch, bound: number | null): string[] {
  const found = before(words, name, bound)
  const first = found && isStyle(words, found) ? null : found
  // «Aides to Ana Ruiz» are not she
  if (first && prepositions.has(words.word(first.to - 1))) return []
  const fuller = first && fullerThan(words, name, first)
  const behind = after(words, name)
  const all = fuller ? [fuller, first] : [first ?? apart(words, name), behind]
  return all.flatMap((one) => (one ? finished(words, one) : []))
}

/**
 * Without what its last words wait for: «the author of “The Flood”», «the hacker known as “Tarn”», «a baker today», «chair
 * of the port’s, HP’s, board».
 */
function finished(words: Words, {from, to}: Stretch): string[] {
  const {word, copy} = words
  const hangs = (at: number): boolean =>
    copy.kinds[at] === TokenKind.lower &&
    (prepositions.has(word(at)) || dayWords.has(word(at)) || HANGING.has(word(at)))
  // «the priest of St. Hedwig’s» is whole
  const saint = word(to - 3) === 'st' || word(to - 4) === 'st'
  while (to > from && (hangs(to - 1) || (copy.kinds[to - 1] === TokenKind.clitic && !saint))) to--
  return to > from ? [words.text(from, to)] : []
}
const HANGING: WordList = phraseList('and,or,the,a,an,known,called,named,titled,entitled,including')

/** «H.E. Ana Ruiz»: initials, and nothing of what she is. */
const isStyle = ({word}: Words, {from, to}: Stretch): boolean => to === from + 1 && STYLES.has(word(from))
const STYLES: ReadonlySet<string> = new Set(['h.h', 'h.e', 'h.m', 'h.r.h', 'hh', 'hm'])

/** «the leader of the party, Senator Ana Ruiz,», «Prince Tom Beck, the envoy,»: more than the one word before the name. */
function fullerThan(words: Words, name: Stretch, {from, to}: Stretch): Stretch | null {
  const {word, copy} = words
  // «Major General»
  // «Associate Professor Ana Ruiz, an expert in tides, …»
  if (to - from === 2 && isAcademic(words, to - 1)) return after(words, name)
  if (to - from > (HONOURS.has(word(from)) && HONOURS.has(word(to - 1)) ? 2 : 1)) return outer(words, name, {from, to})
  const between = copy.kinds[from - 1] === TokenKind.comma && copy.kinds[name.to] === TokenKind.comma
  return (between ? apart(words, name) : null) ?? (HONOURS.has(word(from)) ? after(words, name) : null)
}
/** «The head of the mission, former minister Ana Ruiz, said»: what the sentence begins with is what she is first. */
function outer(words: Words, name: Stretch, {from, to}: Stretch): Stretch | null {
  const {word, copy} = words
  const {kinds, sentences} = copy
  const comma = from - 1
  const opens = sentences[sentenceAt(copy, from)] as number
  if (kinds[comma] !== TokenKind.comma || kinds[name.to] !== TokenKind.comma || !isOpened(words, opens)) return null
  if (DETERMINERS.has(word(from)) || to - from > OWN) return null
  const found = {from: opens, to: comma}
  const head = headIn(words, found)
  if (head < 0 || !soundsLikeRole(word(head)) || word(head).endsWith('s') || !isNominal(words, found)) return null
  for (let at = opens + 1; at < head; at++) if (DETERMINERS.has(word(at)) || !isPart(words, at, opens)) return null
  for (let at = head; at < comma; at++)
    if (
      isBreak(kinds[at]) ||
      RELATIVES.has(word(at)) ||
      (kinds[at] === TokenKind.lower && isVerb(copy.hashes[at] as number))
    )
      return null
  return found
}
/** «The head», «Its head», «Bell’s assistant» */
const isOpened = ({word, copy: {kinds}}: Words, at: number): boolean =>
  word(at) === 'the' || POSSESSIVES.has(word(at)) || kinds[at + 1] === TokenKind.clitic
const RELATIVES: ReadonlySet<string> = new Set(['who', 'whose', 'which', 'that'])
const OWN = 5
const HONOURS: WordList = phraseList(
  'commodore,prince,princess,chief,duke,duchess,baron,baroness,colonel,captain,major,general,lieutenant,sergeant,corporal,brigadier,admiral'
)

/** «Club president Ana Ruiz», «Head of the bakers’ guild Tom Beck»: up to the name without a comma. */
function before(words: Words, name: Stretch, bound: number | null): Stretch | null {
  const {word, copy} = words
  const {kinds, sentences} = copy
  let to = name.from
  while (to > 0 && (isAddress(words, to - 1) || (kinds[to - 1] === TokenKind.stop && isAddress(words, to - 2)))) to--
  if (isOrigin(word(to - 1))) to--
  to = beforeRank(words, to)
  if (to < name.from && GRADES.has(word(to - 1))) to--
  // «A driver surnamed Oh»
  if (TRAILING.has(word(to - 1)) && isTitle(word(to - 2))) to--
  while (kinds[to - 1] === TokenKind.lower && particles.has(word(to - 1))) to--
  const opens = sentences[sentenceAt(copy, name.from)] as number
  const stop = Math.max(opens, to - LONGEST)
  const head = beforeAside(copy, to)
  const last = kinds[head - 1] === TokenKind.stop ? head - 2 : head - 1
  if (last < stop || !isWord(kinds[last]) || word(last) === 'and') return null
  const place = placed(words, last, stop)
  if (place) return place
  const role = word(last)
  if (DETERMINERS.has(role) || role === 'so-called') return null
  // «Syrian refugees», «brothers»: no single one's
  if (!isTitle(role) && role.endsWith('s') && isRole(role) && !isBoard(words, last)) return null
  // «Ruiz accused Tom Beck»; «the accused Tom Beck»
  if (role === 'accused' && !DETERMINERS.has(word(last - 1))) return null
  const known =
    isTitle(role) ||
    bodies.has(role) ||
    generic.has(role) ||
    (positions.has(role) && (last === opens || isGiven(word(name.from)))) ||
    isQuick(words, last) ||
    isInCharge(words, last)
  const told = bound !== null && bound < to && bound >= stop
  if (!known && kinds[last] === TokenKind.lower && isVerb(copy.hashes[last] as number)) return null
  if (!known && /[a-z]{2}ed$/.test(role) && !TRAILING.has(role) && kinds[last] === TokenKind.lower) return null
  const opening = last === opens && kinds[last] === TokenKind.capital && isGiven(word(name.from)) && isTrade(role)
  if (!known && !(soundsLikeRole(role) && (kinds[last] === TokenKind.lower || opening)) && !told) {
    // «Secretary of State Ana Ruiz»: the run of capitals after `of` belongs to the title
    if (!(isCapital(kinds[last]) && ofTitle(words, last, stop))) return complement(words, opens, to)
  }
  let from = last
  // Where the tagger's words begin with the title itself, more may stand before it: «opposition MLA Vikram Chaturvedi»
  const least = told && (bound as number) < last && !isJoined(words, bound as number) ? (bound as number) : stop
  while (from > least) {
    const at = from - 1
    const here = word(at)
    if (DETERMINERS.has(here)) {
      from = at
      // «Head of the Red Cross mission Tom Beck»
      if (here !== 'the' || at - 2 < least || !joinsTitle(words, at - 1, at, stop)) break
      from = at - 2
      if (!isCapital(kinds[from - 1]) && !isRole(word(from - 1)) && !DETERMINERS.has(word(from - 1))) break
      continue
    }
    if (here === 'of' || here === 'for' || here === 'and' || here === '&') {
      // «the husband of |Orval Mayor| Ana Ruiz»
      if (KIN.has(word(at - 1)) && isTitle(role)) break
      if (!told && !(at > stop && joinsTitle(words, at, from, stop))) break
    } else if (here === 'in') {
      if (!isInCharge(words, from) && !joinsTitle(words, at, from, stop)) break
    } else if (kinds[at] === TokenKind.stop) {
      if (!ranks.has(word(at - 1)) && !offices.has(word(at - 1))) break
    } else if (kinds[at] === TokenKind.unbracket && beforeAside(copy, from) < from) {
      from = beforeAside(copy, from)
      continue
    } else if (kinds[at] === TokenKind.comma) {
      // «Minister for Sport, Youth and Culture»
      if (!portfolios.has(word(from)) || !portfolios.has(word(at - 1))) break
    } else if (!isPart(words, at, opens)) break
    from = at
  }
  if (told && from > (bound as number) && !hasComma(words, bound as number, from)) {
    const whole = stripped(words, bound as number, to)
    if (whole && !prepositions.has(word(whole.from)) && isNominal(words, whole) && saysWhat(words, whole)) return whole
  }
  // «she accused Republican contender Ana Ruiz»
  if (
    from > opens &&
    kinds[from] === TokenKind.lower &&
    /[a-z]{2}ed$/.test(word(from)) &&
    !DETERMINERS.has(word(from - 1)) &&
    !told
  )
    from++
  const found = accepted(words, stripped(words, from, to))
  return found && isNominal(words, found) ? found : null
}

const KIN: WordList = phraseList(
  'husband,wife,widow,widower,son,daughter,father,mother,brother,sister,partner,girlfriend,boyfriend,fiancé,fiancée,aide,lawyer,friend'
)

/** «army spokesman |Lt. Col.| Ana Ruiz»: a rank after a role in small letters goes with the name; «Police Colonel» is one. */
function beforeRank({word, copy: {kinds}}: Words, to: number): number {
  let at = to
  for (;;) {
    const before = kinds[at - 1] === TokenKind.stop ? at - 2 : at - 1
    if (!isCapital(kinds[before]) || !(ranks.has(word(before)) || HONOURS.has(word(before)))) break
    at = before
  }
  const role = word(at - 1)
  const held = !HONOURS.has(role) || isRole(word(at - 2)) || role === 'chief'
  const plain = kinds[at - 1] === TokenKind.lower && isRole(role) && held
  return at < to && plain ? at : to
}

/** «Spokesman for |the provincial government| Ana Ruiz»: whether a role goes before the tagger's words. */
const isJoined = ({word}: Words, bound: number): boolean =>
  (word(bound - 1) === 'for' || word(bound - 1) === 'of') && isRole(word(bound - 2))

/** «world No. 1 Ana Ruiz», «world number one Ana Ruiz» */
function placed({word, copy: {kinds}}: Words, last: number, stop: number): Stretch | null {
  const spelt = word(last - 1) === 'number' && (NUMBERS.has(word(last)) || kinds[last] === TokenKind.number)
  const short = kinds[last] === TokenKind.number && kinds[last - 1] === TokenKind.stop && word(last - 2) === 'no'
  if (!spelt && !short) return null
  const no = spelt ? last - 1 : last - 2
  const world = no - 1 >= stop && (word(no - 1) === 'world' || isCapital(kinds[no - 1]))
  return {from: world ? no - 1 : no, to: last + 1}
}

/** «Arbiter Ana Ruiz»; not «Eastman Kodak» */
const isGiven = (word: string): boolean => women.has(word) || men.has(word)
const isTrade = (word: string): boolean => endsLikeRole(word) && !roleLikeNames.has(word)

/** «the left-arm quick Ana Ruiz» */
const isQuick = ({word}: Words, at: number): boolean => word(at) === 'quick' && word(at - 1).endsWith('-arm')

/** «Chairman of the Board of Directors Tom Beck»: those whose board it is. */
const isBoard = ({word, copy: {kinds}}: Words, at: number): boolean =>
  isCapital(kinds[at]) && word(at - 1) === 'of' && bodies.has(word(at - 2))

/** «Head of the bakers’ guild Tom Beck»: the sentence's opening words, a role and what `of` joins to it. */
function complement(words: Words, opens: number, to: number): Stretch | null {
  const {word} = words
  if (to - opens < 3 || to - opens > 12 || hasComma(words, opens, to)) return null
  let at = opens
  while (at < to && word(at) !== 'of' && word(at) !== 'for' && word(at) !== 'at') at++
  if (at >= to - 1 || at === opens || !isRole(word(at - 1)) || prepositions.has(word(opens))) return null
  return isNominal(words, {from: opens, to}) ? {from: opens, to} : null
}

/** «of Health» after «Minister»: whether what stands before belongs to a title in capitals. */
function ofTitle({word, copy: {kinds}}: Words, last: number, stop: number): boolean {
  let at = last
  while (at > stop && (isCapital(kinds[at]) || word(at) === 'and')) at--
  return at > stop && (word(at) === 'of' || word(at) === 'for') && isRole(word(at - 1))
}

/** «head of sales», «Minister for Health», «Minister for Sport and Trade»: what joins a role to its field or to another. */
function joinsTitle(words: Words, at: number, from: number, stop: number): boolean {
  const {word, copy} = words
  const {kinds} = copy
  const here = word(at)
  if (here === 'and' || here === '&') {
    if (isRole(word(at - 1))) return isRole(word(from)) || isCapital(kinds[from])
    return isCapital(kinds[at - 1]) && isCapital(kinds[from]) && ofTitle(words, at - 1, stop)
  }
  // «Leader of Opposition in the House»
  if (here === 'in') return chambers.has(word(word(from) === 'the' ? from + 1 : from)) && chambers.has(word(at - 1))
  if (here !== 'of' && here !== 'for' && here !== 'at' && here !== 'to') return false
  return isRole(word(at - 1)) || (isCapital(kinds[at - 1]) && bodies.has(word(at - 1)))
}
