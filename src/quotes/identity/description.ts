import {bodies, generic} from '../../lexicon/bodies.js'
import {prepositions} from '../../lexicon/function-words.js'
import {address, offices, ranks} from '../../lexicon/titles.js'
import {isVerb} from '../report.js'
import {TokenKind} from '../tokens.js'
import {isLetters, isOrigin, isRole, isTitle, soundsLikeRole} from './names.js'
import {
  accepted,
  DETERMINERS,
  hasComma,
  headIn,
  isBreak,
  isNominal,
  isPart,
  isSomebody,
  SAID,
  saysWhat,
  stripped,
  TRAILING
} from './phrase.js'
import {beforeAside, isCapital, isWord, sentenceAt, type Stretch, type Words} from './words.js'

const LONGEST = 24

/**
 * What the copy says somebody is, beside the name: before it (`Iraqi Prime Minister Mustafa …`), before it and a comma
 * (`the head of the port, Jo Bell,`), or between commas after it (`Jo Bell, head of the port, said`).
 *
 * @param bound token at which what belongs to the name begins, where the tagger has told it
 */
export function descriptionAt(words: Words, name: Stretch, bound: number | null): string | null {
  const found = before(words, name, bound) ?? apart(words, name) ?? after(words, name)
  return found && words.text(found.from, found.to)
}

/** «Club president Ana Ruiz», «Head of the bakers’ guild Tom Beck»: up to the name without a comma. */
function before(words: Words, name: Stretch, bound: number | null): Stretch | null {
  const {word, copy} = words
  const {kinds, sentences} = copy
  let to = name.from
  while (to > 0 && (address.has(word(to - 1)) || (kinds[to - 1] === TokenKind.stop && address.has(word(to - 2))))) to--
  if (isOrigin(word(to - 1))) to--
  const opens = sentences[sentenceAt(copy, name.from)] as number
  const stop = Math.max(opens, to - LONGEST)
  const head = beforeAside(copy, to)
  const last = kinds[head - 1] === TokenKind.stop ? head - 2 : head - 1
  if (last < stop || !isWord(kinds[last]) || word(last) === 'and') return null
  const role = word(last)
  if (DETERMINERS.has(role) || role === 'so-called') return null
  // «Syrian refugees», «brothers»: no single one's
  if (!isTitle(role) && role.endsWith('s') && isRole(role)) return null
  const known = isTitle(role) || bodies.has(role) || generic.has(role)
  const told = bound !== null && bound < to && bound >= stop
  if (!known && kinds[last] === TokenKind.lower && isVerb(copy.hashes[last] as number)) return null
  if (!known && /[a-z]{2}ed$/.test(role) && !TRAILING.has(role) && kinds[last] === TokenKind.lower) return null
  if (!known && !(soundsLikeRole(role) && kinds[last] === TokenKind.lower) && !told) {
    // «Secretary of State Ana Ruiz»: the run of capitals after `of` belongs to the title
    if (!(isCapital(kinds[last]) && ofTitle(words, last, stop))) return complement(words, opens, to)
  }
  let from = last
  // Where the tagger's words begin with the title itself, more may stand before it: «opposition MLA Vikram Chaturvedi»
  const least = told && (bound as number) < last ? (bound as number) : stop
  while (from > least) {
    const at = from - 1
    const here = word(at)
    if (DETERMINERS.has(here)) {
      from = at
      break
    }
    if (here === 'of' || here === 'for' || here === 'and' || here === '&') {
      if (!told && !(at > stop && joinsTitle(words, at, from))) break
    } else if (kinds[at] === TokenKind.stop) {
      if (!ranks.has(word(at - 1)) && !offices.has(word(at - 1))) break
    } else if (kinds[at] === TokenKind.unbracket && beforeAside(copy, from) < from) {
      from = beforeAside(copy, from)
      continue
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

/** «head of sales», «Minister for Health»: a preposition between a role and its field. */
function joinsTitle({word, copy: {kinds}}: Words, at: number, from: number): boolean {
  const here = word(at)
  if (here === 'and' || here === '&') return isRole(word(at - 1)) && (isRole(word(from)) || isCapital(kinds[from]))
  return isRole(word(at - 1))
}

/** «The coach of the town, Gianni Sforza, said»: what its sentence begins with, up to the comma before the name. */
function apart(words: Words, name: Stretch): Stretch | null {
  const {word, copy} = words
  const {kinds} = copy
  let comma = name.from - 1
  while (comma > 0 && (isTitle(word(comma)) || (kinds[comma] === TokenKind.stop && isTitle(word(comma - 1))))) comma--
  // «its architect, the Danish-born Jo Bell, said»
  if (isOrigin(word(comma))) comma -= word(comma - 1) === 'the' ? 2 : 1
  if (comma < 1 || kinds[comma] !== TokenKind.comma) return null
  const next = kinds[isLetters(words, name.to) ? name.to + 1 : name.to] as number | undefined
  if (next !== undefined && next !== TokenKind.comma && next !== TokenKind.stop && next !== TokenKind.lower) return null
  const aged = agedAt(words, comma)
  if (aged) return aged
  const opens = copy.sentences[sentenceAt(copy, name.from)] as number
  let from = comma
  while (from > opens && comma - from < LONGEST && !isBreak(kinds[from - 1])) from--
  const office = officeAt(words, opens, comma)
  if (office >= 0) from = office
  // «According to the head of the office, …», «said the owner, …»
  for (let at = comma - 1; at >= from; at--)
    if (
      (SAID.has(copy.hashes[at] as number) && kinds[at] === TokenKind.lower) ||
      (word(at) === 'to' && word(at - 1) === 'according')
    ) {
      if (!hasWho(words, from, at)) from = at + 1
      break
    }
  while (from < comma && OPENERS.has(word(from))) from++
  if (from >= comma || prepositions.has(word(from))) return kinOf(words, comma)
  const found = {from, to: comma}
  const head = headIn(words, found)
  if (head < 0 || !(isRole(word(head)) || (DETERMINERS.has(word(from)) && isSomebody(word(head))))) return null
  // «The captain, Ben Shaw, said»; not «The owner told the baker, Ben Shaw,»
  return isNominal(words, {from, to: Math.min(comma, head + 1)}) ? found : null
}

/** «gave the wheel to a 19-year-old deckhand, Ana Ruiz, with no licence»: somebody's age tells where it begins. */
function agedAt({word, copy: {kinds}}: Words, comma: number): Stretch | null {
  for (let at = comma - 1; at > 0 && comma - at <= AGED && isWord(kinds[at]); at--)
    if (/^\d{1,3}-year-old$/.test(word(at))) {
      const article = word(at - 1)
      return article === 'a' || article === 'an' ? {from: at - 1, to: comma} : null
    }
  return null
}
/** Most words from an age on: «19-year-old student of the law». */
const AGED = 5

const OPENERS: ReadonlySet<string> = new Set(['but', 'and', 'meanwhile', 'by'])

/** «was given to Bell’s granddaughter, Ana, who …», «with his wife, Ana,»: a role with its possessive. */
function kinOf({word, copy: {kinds}}: Words, comma: number): Stretch | null {
  if (!isRole(word(comma - 1)) || kinds[comma - 1] !== TokenKind.lower) return null
  let from = comma - 2
  if (POSSESSIVES.has(word(from))) return {from, to: comma}
  if (kinds[from] !== TokenKind.clitic) return null
  while (isCapital(kinds[from - 1]) && !prepositions.has(word(from - 1))) from--
  return {from, to: comma}
}
const POSSESSIVES: ReadonlySet<string> = new Set(['his', 'her', 'their', 'its', 'my', 'our'])

/**
 * «The Chairman, Bakers’ Guild of Orval (BGO), Tarn chapter, Mr Jo Bell, said»: where a role begins that stands before a
 * comma and a body in capitals; -1 where none does.
 */
function officeAt(words: Words, opens: number, comma: number): number {
  const {word, copy} = words
  const {kinds} = copy
  if (comma - opens > LONGEST) return -1
  let at = opens
  while (at < comma && kinds[at] !== TokenKind.comma) at++
  if (at >= comma || at - opens < 2 || !isRole(word(at - 1)) || !isCapital(kinds[at - 1]) || word(opens) !== 'the')
    return -1
  for (let token = at + 1; token < comma; token++)
    if (
      !isCapital(kinds[token]) &&
      !isBreak(kinds[token]) &&
      kinds[token] === TokenKind.lower &&
      !LINKS.has(word(token))
    )
      return -1
  return opens
}
const LINKS: ReadonlySet<string> = new Set([
  'of',
  'and',
  'for',
  'the',
  'in',
  'on',
  'branch',
  'chapter',
  'zone',
  'command',
  'council'
])

/** «Jo Bell, 45, head of the port, said». */
function after(words: Words, name: Stretch): Stretch | null {
  const {word, copy} = words
  const {kinds, length} = copy
  if (kinds[name.to] !== TokenKind.comma) return null
  let from = name.to + 1
  if (kinds[from] === TokenKind.number && kinds[from + 1] === TokenKind.comma) from += 2
  if (from >= length || prepositions.has(word(from)) || !isWord(kinds[from])) return null
  let to = from
  while (to < length && to - from < LONGEST) {
    const kind = kinds[to] as number
    if (kind === TokenKind.comma) {
      // A list within: «the county clerk, treasurer and sheriff»
      if (kinds[to + 1] !== TokenKind.lower || !isRole(word(to + 1))) break
      if (word(to + 2) !== 'and' && kinds[to + 2] !== TokenKind.comma) break
    } else if (kind === TokenKind.clitic || kind === TokenKind.bracket || kind === TokenKind.unbracket) {
      to++
      continue
    } else if (kind === TokenKind.stop && isShortened(words, to - 1)) {
      to++
      continue
    } else if (isBreak(kind)) break
    if (to > from && (word(to) === 'who' || word(to) === 'whose')) break
    to++
  }
  if (to === from || to > length || kinds[to - 1] === TokenKind.comma) return null
  const found = {from, to}
  const head = headIn(words, found)
  if (head < 0) return null
  const first = word(from)
  const role = hasRole(words, {from, to: head + 1})
  if (!role && !(DETERMINERS.has(first) || kinds[from + 1] === TokenKind.clitic)) return null
  if (!role && !soundsLikeRole(word(head)) && !bodies.has(word(head))) {
    // «a mother of two», «a 34-year-old»; not «the day after»
    if (first !== 'a' && first !== 'an' && first !== 'one') return null
  }
  return isNominal(words, {from, to: head + 1}) ? found : null
}

/** «then-President George W. Bush», «Lt. Gov.»: the stop belongs to the word before it. */
const isShortened = ({word, copy: {kinds}}: Words, at: number): boolean =>
  kinds[at] === TokenKind.initial || (isTitle(word(at)) && !isRole(word(at)) && isCapital(kinds[at + 2]))

const hasRole = ({word}: Words, {from, to}: Stretch): boolean => {
  for (let at = from; at < to; at++) if (isRole(word(at))) return true
  return false
}

const hasWho = ({word}: Words, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (word(at) === 'who' || word(at) === 'that' || word(at) === 'which') return true
  return false
}
