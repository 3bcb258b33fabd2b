import {writings} from '../../lexicon/cues.js'
import {dayWords, functionWords} from '../../lexicon/function-words.js'
import {isGerund, isPast} from '../words/forms.js'
import {isCapital, isWord} from '../words/text.js'
import {Label} from '../tagger/labels.js'
import type {Labelled, Tie} from '../tagger/link.js'
import {isNamed} from './speaker-words.js'
import {isVerb} from '../words/report.js'
import {sentenceOf} from '../words/sentences.js'
import {hashesOf, hashOf, TokenKind} from '../words/tokens.js'
import type {Copy} from '../types.js'

/**
 * What stands between commas, after the words for somebody and before the verb, tells how that one speaks; it says nothing:
 *
 *     A clerk in the harbour office, who asked not to be named, said talks had begun.
 *     -----------------------------  no ---------------------
 */
export function asides(copy: Copy, ties: Tie[], text: string): Tie[] {
  for (const tie of ties) before(copy, tie, text)
  return ties.filter((tie) => !isAside(copy, tie) && !isNobodys(copy, tie))
}

/** The words that a sentence begins with, where such an aside parts them from a verb that has nobody of that sentence. */
function before(copy: Copy, tie: Tie, text: string): void {
  const {hashes, kinds, depths, ends, sentences} = copy
  const {cue, contents, source} = tie
  const [content] = contents
  if (!cue || !content || content.from < cue.to || kinds[cue.from - 1] !== TokenKind.comma) return
  const sentence = sentenceOf(sentences, cue.from)
  if (
    source &&
    sentenceOf(sentences, source.from) === sentence &&
    !isWithin(copy, source, sentences[sentence] as number)
  )
    return
  let verb = cue.from
  while (verb < cue.to - 1 && HAS.has(hashes[verb] as number)) verb++
  if (verb > cue.from + 1 || !isVerb(hashes[verb] as number)) return
  if (depths[cue.from] !== 0 || isGerund(text, ends[cue.to - 1] as number)) return
  let begins = sentences[sentence] as number
  if (OPENERS.has(hashes[begins] as number)) begins++
  if (cue.from - begins > LONGEST) return
  let to = begins
  while (to < cue.from && to - begins <= WHO && isNamed(copy, to)) to++
  if (to === begins || kinds[to] !== TokenKind.comma || to >= cue.from - 2) return
  const self = to === begins + 2 && SELVES.has(hashes[to - 1] as number)
  const alone = (self || to === begins + 1) && isCapital(kinds[begins])
  const who = alone && (hashes[to + 1] === WHO_IS || (hashes[to + 1] === ASKED && isName(text, copy, begins)))
  if (
    !ARTICLES.has(hashes[begins] as number) &&
    !(
      (who ||
        (source !== null && isCapital(kinds[to - 1])) ||
        isFull(copy, begins, to) ||
        isApposed(copy, to + 1, cue.from)) &&
      !NOBODY.has(hashes[begins] as number)
    )
  )
    return
  const opens = to + 1
  const apposed =
    to === begins + 1 && isCapital(kinds[begins]) && isApposed(copy, opens, cue.from) && isName(text, copy, begins)
  const within = source !== null && sentenceOf(sentences, source.from) === sentence
  const way =
    within || apposed || WAYS.has(hashes[opens] as number) || (hashes[opens] === ON && hashes[opens + 1] === CONDITION)
  if (!way && !RELATIVES.has(hashes[opens] as number)) return
  for (let at = opens; at < cue.from; at++) {
    const kind = kinds[at] as number
    // «The drug, which …, has been approved …»: whose verb is another
    if (kind === TokenKind.comma && HAS.has(hashes[at + 1] as number) && at + 1 < cue.from) return
    if (kind === TokenKind.semicolon || kind === TokenKind.colon || kind === TokenKind.dash || depths[at] !== 0) return
  }
  for (let at = begins + 1; at < to - 1; at++)
    if (kinds[at] === TokenKind.lower && isPast(text, ends[at] as number) && OBJECTS.has(hashes[at + 1] as number))
      return
  tie.source = {label: Label.sourceBegin, from: begins, to: self ? to - 1 : to}
}
/**
 * «Ruiz, in a statement issued by |her aide, Tom Beck|, said», «Ruiz, for a club calling itself |the Friends|, said»: words of such
 * an aside, and not who speaks.
 */
function isWithin({hashes, kinds}: Copy, {from}: Labelled, begins: number): boolean {
  if (SELVES.has(hashes[from - 1] as number) && hashes[from - 2] === CALLING) return true
  let comma = begins
  while (comma < from && isWord(kinds[comma])) comma++
  if (kinds[comma] !== TokenKind.comma || !IN.has(hashes[comma + 1] as number) || !isCapital(kinds[comma - 1]))
    return false
  for (let at = comma + 2; at < from && at < comma + 5; at++) if (PAPERS.has(hashes[at] as number)) return true
  return false
}
const IN = hashesOf('in through via')
const PAPERS = hashesOf(writings)

/** «The union welcomed the deal, which …»: no words for somebody, but a sentence. */
const OBJECTS = hashesOf('the a an his her its their it them him')
/** Most words of who speaks, and of these with the aside. */
const WHO = 12
const LONGEST = 48
const ARTICLES = hashesOf('a an the another')
const HAS = hashesOf('has have had is are was were will would')
const OPENERS = hashesOf('but and yet meanwhile later still')
const NOBODY = hashesOf(
  'it in on at by to of from for with after before during as when while if about since until under over among between he she they we i you there this that these those not even despite although though because instead'
)
const WAYS = hashesOf(
  'speaking requesting asking citing declining insisting reading writing commenting responding reacting replying asked pressed reached contacted interviewed'
)
const RELATIVES = hashesOf('who whose which')
const WHO_IS = hashOf('who')
const ON = hashOf('on')
const CONDITION = hashOf('condition')

/** «Unite, the union, called it mad»: an article and words in small letters, between commas. */
function isApposed({hashes, kinds}: Copy, from: number, to: number): boolean {
  if (!APPOSED.has(hashes[from] as number) || to - from > APPOSITION || to - from < 3) return false
  for (let at = from + 1; at < to - 1; at++) if (kinds[at] !== TokenKind.lower) return false
  return kinds[to - 1] === TokenKind.comma
}
const APPOSED = hashesOf('the a an its')
const APPOSITION = 9

/** No «However» and no «Suddenly». */
function isName(text: string, {starts, ends}: Copy, at: number): boolean {
  const word = text.slice(starts[at], ends[at]).toLowerCase()
  return !functionWords.has(word) && !dayWords.has(word) && !word.endsWith('ly')
}

/** «Major Ana Ruiz»: a name of two words or more, or one with its title. */
function isFull({kinds}: Copy, from: number, to: number): boolean {
  let capitals = 0
  for (let at = from; at < to; at++) if (isCapital(kinds[at])) capitals++
  return capitals > 1 && isCapital(kinds[to - 1])
}

/** «No group claimed responsibility», «Nobody said so»: what nobody says is not said. */
function isNobodys({hashes, depths}: Copy, {source, contents}: Tie): boolean {
  if (!source || !NONE.has(hashes[source.from] as number)) return false
  for (const {from, to} of contents) for (let at = from; at < to; at++) if (depths[at] !== 0) return false
  return true
}
const NONE = hashesOf('no nobody none neither')

/** Whether nobody says what a verb in such an aside has: «, asked about the price,», «a group calling itself …». */
function isAside(copy: Copy, {cue, source, contents}: Tie): boolean {
  const {hashes, kinds, depths} = copy
  const [content] = contents
  if (!cue || !content || contents.length > 1 || content.from < cue.to) return false
  const verb = hashes[cue.from] as number
  if (CALLING === verb && SELVES.has(hashes[cue.from + 1] as number)) return true
  if (source) return false
  if (verb === CALLED && isWhatIsCalled(copy, cue)) return true
  // «a cold, called the Orval cough»
  if (verb === CALLED && depths[content.from] === 0 && depths[content.to - 1] === 0)
    return kinds[cue.from - 1] === TokenKind.comma
  return verb === ASKED && kinds[cue.from - 1] === TokenKind.comma && closes(copy, content)
}
const CALLED = hashOf('called')

/** «what is today typically called “fish sauce”»: by nobody. */
function isWhatIsCalled({hashes, kinds}: Copy, {from}: Labelled): boolean {
  let at = from - 1
  while (at > 1 && from - at <= WAYS_BETWEEN && kinds[at] === TokenKind.lower && !IS.has(hashes[at] as number)) at--
  return IS.has(hashes[at] as number) && hashes[at - 1] === WHAT
}
const IS = hashesOf('is are was were')
const WHAT = hashOf('what')
const WAYS_BETWEEN = 3

const CALLING = hashOf('calling')
const ASKED = hashOf('asked')
const SELVES = hashesOf('itself himself herself themselves')

const closes = ({kinds}: Copy, {to}: Labelled): boolean => kinds[to] === TokenKind.comma && isWord(kinds[to + 1])
