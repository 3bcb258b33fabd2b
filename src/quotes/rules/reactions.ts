import {describingVerbs, offeringVerbs, othersWords, reactingVerbs} from '../../lexicon/cues.js'
import {isWord} from '../words/text.js'
import {isFinite, isGerund, isPast} from '../words/forms.js'
import {sentenceOf} from '../words/sentences.js'
import type {Labelled, Tie} from '../tagger/link.js'
import {hashesOf, hashOf, TokenKind} from '../words/tokens.js'
import type {Copy} from '../types.js'
import {acts} from './acts.js'
import {isForThing} from './requests.js'
import {entitled, wordless} from './wordless.js'

const REACTS = hashesOf(reactingVerbs)
const WORDS = hashesOf(othersWords)
const OFFERS = hashesOf(offeringVerbs)
const DESCRIBES = hashesOf(describingVerbs)
const CLAUSE = hashesOf('that to how what why whether if he she it they we there')
const LEADS = hashesOf('to how what why that')
const AS = hashOf('as')
const ASKS = hashesOf('asked asking requested requesting')
const NAMED = hashesOf('named name names identified identity quoted')
const NOT = hashOf('not')
const ANONYMOUS = hashOf('anonymity')

/** Most words up to the noun that a verb goes with, and most that only name a thing. */
const NEAR = 6
const THING = 6
/** «not to be named», «that his full name not be used» */
const UNNAMED = 5

/**
 * Who answers another's words says none by that, and neither does who gives or tells of a thing:
 *
 *     Ruiz denied the charge and dismissed talk that she would resign.
 *     The town offered to help. The guide described the caves.
 */
export function reactions(copy: Copy, ties: readonly Tie[], source: string): Tie[] {
  return ties.filter((tie) => {
    const {cue, contents} = tie
    const [content] = contents
    if (!cue || !content || contents.length > 1) return true
    // «the plan, which was first reported by the Post»
    if (content.to === content.from + 1 && RELATIVES.has(copy.hashes[content.from] as number)) return false
    if (content.from < cue.to) return !isLead(copy, cue, content, source)
    if (pointing(copy, content)) return false
    // «conflicting accounts of who ordered it to stop»
    if (isQuestion(copy, tie.source)) return false
    // «agreed at once»
    if (content.to === content.from + 1 && copy.hashes[content.from] === ONCE) return false
    // «an offer that the government rejected»
    if (isAnswered(copy, cue, content, source)) return false
    if (isAct(copy, cue, content) || isSo(copy, tie.source) || entitled(copy, tie, content)) return false
    if (rates(copy, cue, content) || names(copy, cue, content)) return false
    if (isMarked(copy, content)) return true
    if (pointsBack(copy, content)) return false
    // «will sing it in August»
    if (SINGS.has(copy.hashes[cue.to - 1] as number)) return false
    if (answers(copy, cue) || unnamed(copy, cue, content) || apologises(copy, cue, content)) return false
    if (wordless(source, copy, tie) || acts(source, copy, cue, content) || isForThing(copy, cue, content, source))
      return false
    const verb = copy.hashes[cue.to - 1] as number
    if (OFFERS.has(verb)) return false
    // «described hearing screams»
    const gerund = isGerund(source, copy.ends[content.from] as number)
    return !DESCRIBES.has(verb) || gerund || opens(copy, cue, content) || tells(copy, content)
  })
}

/** «an offer |that the government at once rejected|»: a noun, and what others did with it. */
const isAnswered = ({hashes, ends}: Copy, cue: Labelled, {from, to}: Labelled, source: string): boolean =>
  ARTICLES.has(hashes[cue.from] as number) &&
  cue.to === cue.from + 2 &&
  hashes[from] === THAT &&
  to - from < ANSWER &&
  isPast(source, ends[to - 1] as number)
const ARTICLES = hashesOf('a an the')
/** Most words of such. */
const ANSWER = 9
const isQuestion = ({hashes}: Copy, source: Labelled | null): boolean =>
  source !== null &&
  source.to === source.from + 1 &&
  hashes[source.from] === WHO &&
  OF.has(hashes[source.from - 1] as number)
const WHO = hashOf('who')
const OF = hashesOf('of about over on as to')
const ONCE = hashOf('once')
const RELATIVES = hashesOf('which who whom whose')

/** «At a meeting in Orval, Ruiz agreed.»: where and when, and no words. */
function isLead(copy: Copy, cue: Labelled, {from, to}: Labelled, source: string): boolean {
  const {hashes, sentences, kinds} = copy
  if (!AGREES.has(hashes[cue.to - 1] as number) || !PLACES.has(hashes[from] as number) || to - from > LEAD) return false
  if (sentences[sentenceOf(sentences, cue.from)] !== from || kinds[to] !== TokenKind.comma) return false
  for (let at = from; at < to; at++) if (copy.depths[at] !== 0 || isFinite(source, copy, at)) return false
  return true
}
const PLACES = hashesOf('at in on during after before by from with')
/** Most words of such. */
const LEAD = 10

/** «criticised Fed Chair Joan Whitmore»: whom, and not what for. */
function names({hashes, kinds, depths}: Copy, cue: Labelled, {from, to}: Labelled): boolean {
  if (!BLAMES.has(hashes[cue.to - 1] as number) || to - from > NEAR) return false
  for (let at = from; at < to; at++)
    if (depths[at] !== 0 || (kinds[at] as number) > TokenKind.mixed || kinds[at] === TokenKind.lower) return false
  return true
}
const BLAMES = hashesOf('criticised criticized praised condemned denounced slammed blasted lauded attacked')

/** «maintaining a “hold” rating on the stock» */
function rates({hashes}: Copy, cue: Labelled, {from, to}: Labelled): boolean {
  if (!KEEPS.has(hashes[cue.to - 1] as number)) return false
  for (let at = from; at < to && at - from < NEAR; at++) if (RATINGS.has(hashes[at] as number)) return true
  return false
}
const KEEPS = hashesOf('maintained maintaining maintains reiterated reiterating reiterates repeated affirmed affirming')
const RATINGS = hashesOf('rating ratings recommendation target')

/** «acknowledged that objection», «echoed this view»: another's words, and not what they were. */
const pointing = (copy: Copy, {from, to}: Pick<Labelled, 'from' | 'to'>): boolean =>
  (copy.hashes[from] === THAT || copy.hashes[from] === THIS) &&
  to - from === 2 &&
  copy.kinds[from + 1] === TokenKind.lower &&
  !isMarked(copy, {from, to})
const THIS = hashOf('this')

/** «The minister disclosed this in Orval», «said this while receiving the report»: what was said stands elsewhere. */
const pointsBack = ({hashes}: Copy, {from}: Labelled): boolean =>
  hashes[from] === THIS && WHERE.has(hashes[from + 1] as number) && hashes[from + 2] !== TURN
const WHERE = hashesOf('in on at to while when during after through via known')
const TURN = hashOf('turn')

/** «So says Ana Ruiz.» */
const isSo = ({hashes}: Copy, source: Labelled | null): boolean =>
  source !== null && source.to === source.from + 1 && SO.has(hashes[source.from] as number)
const SO = hashesOf('so thus')

/** «agreed to buy a mill», «puts the toll at 12»: no words of anybody, but what is done; marks after a comma are another's. */
function isAct({hashes, kinds, depths}: Copy, cue: Labelled, {from, to}: Labelled): boolean {
  let verb = cue.from
  while (verb < cue.to && !AGREES.has(hashes[verb] as number) && !PUTS.has(hashes[verb] as number)) verb++
  if (verb === cue.to) return false
  const agrees = AGREES.has(hashes[verb] as number)
  if (agrees && !AGREED.has(hashes[from] as number) && !AGREED.has(hashes[from - 1] as number)) return false
  let figure = agrees
  for (let at = from; at < to && kinds[at] !== TokenKind.comma; at++) {
    if (depths[at] !== 0) return false
    figure ||= kinds[at] === TokenKind.number && hashes[at - 1] === AT
  }
  return figure
}
const SINGS = hashesOf('sing sings sang singing sung chant chants')
const AGREES = hashesOf('agree agrees agreed agreeing')
const AGREED = hashesOf('to on with upon')
const PUTS = hashesOf('put puts putting')
const AT = hashOf('at')

/** «the charge», «nine charges of theft», «talk that …»: whether the verb's noun is one for words. */
function answers({hashes, kinds}: Copy, cue: Labelled): boolean {
  let from = cue.from
  while (from < cue.to && !REACTS.has(hashes[from] as number)) from++
  if (from === cue.to) return false
  if (hashes[from + 1] === THAT && WORDS.has(hashes[from + 2] as number)) return true
  for (let at = from + 1; at <= from + NEAR && isWord(kinds[at]) && !CLAUSE.has(hashes[at] as number); at++)
    // «the talk that she would resign» is told
    if (WORDS.has(hashes[at] as number)) return hashes[at + 1] !== THAT
  return false
}

/** «a trader, who asked not to be named,» */
const unnamed = ({hashes}: Copy, cue: Labelled, {from, to}: Labelled): boolean =>
  ASKS.has(hashes[cue.to - 1] as number) &&
  (hashes[from] === ANONYMOUS || (negates(hashes, from, to) && namesIn(hashes, from, to)))

/** «not to be named», «that his name not be used» */
function negates(hashes: Copy['hashes'], from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + UNNAMED); at++) if (hashes[at] === NOT) return true
  return false
}

/** «not to be named because he may not speak» */
function namesIn(hashes: Copy['hashes'], from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + UNNAMED); at++) if (NAMED.has(hashes[at] as number)) return true
  return false
}

/** «apologised to the fans»: that somebody does, and for nothing that is told. */
function apologises({hashes}: Copy, cue: Labelled, {from, to}: Labelled): boolean {
  const last = hashes[cue.to - 1]
  const verb = last === TO ? cue.to - 2 : cue.to - 1
  if (!APOLOGISES.has(hashes[verb] as number) || (last !== TO && hashes[from] !== TO)) return false
  for (let at = from; at < to && !AFTER.has(hashes[at] as number); at++)
    if (hashes[at] === FOR || hashes[at] === THAT) return false
  return true
}
const AFTER = hashesOf('after when because as while')
const APOLOGISES = hashesOf('apologised apologized apologises apologizes apologising apologizing')
const TO = hashOf('to')
const FOR = hashOf('for')
const THAT = hashOf('that')

/** «described how …», «described to them what …» */
const opens = ({hashes}: Copy, cue: Labelled, {from}: Labelled): boolean =>
  LEADS.has(hashes[from] as number) || (from > cue.to && LEADS.has(hashes[from - 1] as number))

/** «described the caves as a wonder», «described a night of fear in which nobody slept»: more than a name of the thing. */
function tells({hashes}: Copy, {from, to}: Labelled): boolean {
  if (to - from > THING) return true
  for (let at = from; at < to; at++) if (hashes[at] === AS) return true
  return false
}

function isMarked({depths}: Copy, {from, to}: Pick<Labelled, 'from' | 'to'>): boolean {
  for (let at = from; at < to; at++) if (depths[at] !== 0) return true
  return false
}
