import {isAdverb, isFinite, isPast} from '../words/forms.js'
import {isCapital} from '../words/text.js'
import {isNoun, isVerb} from '../words/report.js'
import type {Labelled, Tie} from '../tagger/link.js'
import {hashesOf, hashOf, TokenKind} from '../words/tokens.js'
import type {Copy} from '../types.js'

const NOTHING = hashOf('nothing')
const ANSWERS = hashesOf('answered answers answering')
const THINGS = hashesOf('it this that them him her')
const HEARERS = hashesOf('him her them us me')
const SHOWS = hashesOf(
  'clock gauge meter thermometer barometer table timetable calendar scoreboard dial display screen odometer speedometer ticker'
)

/**
 * A verb of saying whose words are none:
 *
 *     The company announced nothing about its dividend. Ruiz answered him in a letter. The gauge said 5.1 metres. The
 * geologist wrote it.
 */
export function wordless(source: string, copy: Copy, tie: Tie): boolean {
  const {hashes, kinds} = copy
  const {cue, contents} = tie
  const [content] = contents
  if (!cue || !content || contents.length > 1 || content.from < cue.to) return false
  if (untold(copy, cue.to - 1) || answering(copy, cue.to, content) || relative(source, copy, cue, content)) return true
  if (filed(copy, cue, content) || deed(copy, cue, content) || questioned(copy, cue.to - 1, content)) return true
  if (
    isReputed(copy, cue, content) ||
    pleads(copy, cue, content) ||
    goingOn(copy, cue.to - 1, content) ||
    looks(copy, cue.to - 1, content) ||
    country(copy, cue.from)
  )
    return true
  const first = hashes[content.from] as number
  const empty =
    first === NOTHING ||
    ((content.to === content.from + 1 ||
      // «tells it differently»
      (content.to === content.from + 2 && isAdverb(source, copy.ends[content.to - 1] as number))) &&
      THINGS.has(first) &&
      isVerb(hashes[cue.to - 1] as number)) ||
    (HEARERS.has(first) && ANSWERS.has(hashes[cue.to - 1] as number)) ||
    (kinds[content.from] === TokenKind.number && tie.source !== null && SHOWS.has(hashes[tie.source.to - 1] as number))
  if (!empty) return false
  for (let at = content.from; at < content.to && kinds[at] !== TokenKind.comma; at++)
    if (isFinite(source, copy, at)) return false
  return true
}

/** «The driver has been praised after he stopped his tram»: what somebody did, and nobody's words. */
const deed = ({hashes}: Copy, {to}: Labelled, content: Labelled): boolean =>
  hashes[content.from] === AFTER && content.from === to && BE.has(hashes[to - 2] as number)
const AFTER = hashOf('after')
const BE = hashesOf('is are was were be been being')

/** «Ruiz reported from Columbus and Beck from Orval.»: where those who write are. */
const filed = ({hashes, kinds}: Copy, cue: Labelled, {from}: Labelled): boolean => {
  const at = hashes[from] === FROM ? from : from - 1
  return (
    hashes[at] === FROM && at === cue.from + 1 && REPORTED.has(hashes[cue.from] as number) && isCapital(kinds[at + 1])
  )
}
const FROM = hashOf('from')
const REPORTED = hashesOf('reported contributed reporting')

/** «was questioned for an hour», «questioned a man over the fire»: whom somebody asks, and no words. */
function questioned(copy: Copy, last: number, {from, to}: Labelled): boolean {
  const {hashes} = copy
  const verb = hashes[last] === QUESTIONED ? last : last - 1
  if (hashes[verb] !== QUESTIONED || !isUnmarked(copy, from, to)) return false
  if (BE.has(hashes[verb - 1] as number)) return !QUESTIONS.has(hashes[from] as number)
  for (let at = from; at < to; at++) {
    if (QUESTIONS.has(hashes[at] as number)) return false
    if (OVER.has(hashes[at] as number)) return true
  }
  return false
}
const QUESTIONED = hashOf('questioned')
const OVER = hashesOf('over about on in')

/** «Inflation has continued to fall»: what goes on, and no words. */
const goingOn = (copy: Copy, verb: number, {from, to}: Labelled): boolean =>
  CONTINUES.has(copy.hashes[verb] as number) && copy.hashes[from] === TO && isUnmarked(copy, from, to)
const CONTINUES = hashesOf('continue continues continued continuing')

/** «testified against his boss», «proposed to his wife»: what is done, and not what is said. */
function pleads({hashes}: Copy, {to}: Labelled, content: Labelled): boolean {
  const last = hashes[to - 1] as number
  const next = hashes[to] as number
  if (last === PROPOSED) return next === TO && OWN.has(hashes[to + 1] as number)
  // The preposition may be the verb's
  if (last === AGAINST) return TESTIFIES.has(hashes[to - 2] as number)
  return next === AGAINST && content.from <= to + 1 && TESTIFIES.has(last)
}
const PROPOSED = hashOf('proposed')
const OWN = hashesOf('his her their')
const AGAINST = hashOf('against')
const TESTIFIES = hashesOf('testified testify testifies testifying')

/** «Bell is said to have hired him»: nobody is named who says so. */
const isReputed = (copy: Copy, {from, to}: Labelled, content: Labelled): boolean =>
  REPUTED.has(copy.hashes[to - 1] as number) &&
  (BE.has(copy.hashes[to - 2] as number) || (to - from === 1 && BE.has(copy.hashes[from - 1] as number))) &&
  content.from === to &&
  copy.hashes[to] === TO
const REPUTED = hashesOf('said reported rumoured rumored understood')

/** «The man is described as white», «were announced as missing»: how somebody looks, and nobody who says so. */
const looks = (copy: Copy, verb: number, {from, to}: Labelled): boolean =>
  (copy.hashes[verb] === DESCRIBED ? ARE : LISTED.has(copy.hashes[verb] as number) ? BE : NONE).has(
    copy.hashes[verb - 1] as number
  ) &&
  from === verb + 1 &&
  copy.hashes[from] === AS &&
  isUnmarked(copy, from, to)
const DESCRIBED = hashOf('described')
const LISTED = hashesOf('announced reported listed registered declared')
const NONE = hashesOf('')
const ARE = hashesOf('is are')
const AS = hashOf('as')

/** «The book was called “Learning to Swim”»: a title in marks, all but its small words with a capital. */
export function entitled(
  {hashes, kinds, ends, starts}: Copy,
  {cue, source: speaker}: Tie,
  {from, to}: Labelled
): boolean {
  if (!cue || speaker || !CALLED.has(hashes[cue.to - 1] as number) || kinds[from] !== TokenKind.open) return false
  let capitals = 0
  for (let at = from + 1; at < to; at++) {
    if (isCapital(kinds[at])) capitals++
    else if (kinds[at] === TokenKind.lower && (ends[at] as number) - (starts[at] as number) > 3) return false
  }
  return capitals > 1
}
const CALLED = hashesOf('called titled entitled named dubbed')

/** «United States Attorney»: a country, and no verb. */
const country = ({hashes, kinds}: Copy, at: number): boolean =>
  hashes[at] === STATES && hashes[at - 1] === UNITED && kinds[at] !== TokenKind.lower
const STATES = hashOf('states')
const UNITED = hashOf('united')

function isUnmarked({depths}: Copy, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (depths[at] !== 0) return false
  return true
}

/** «did not say how many», «declined to say why»: nothing is said. */
function untold({hashes}: Copy, verb: number): boolean {
  // «has not asked to be relieved», «has not asked for a boat»
  const asks = hashes[verb] === FOR ? verb - 1 : verb
  if (ASKS.has(hashes[asks] as number) && hashes[asks - 1] === NOT && HAVE.has(hashes[asks - 2] as number)) return true
  const on = ON.has(hashes[verb] as number) ? verb - 1 : verb
  if (hashes[on] === COMMENT || hashes[on] === COMMENTED)
    return NEGATIVE.has(hashes[on - 1] as number) || NEGATIVE.has(hashes[on - 2] as number)
  if (hashes[verb] !== SAY || !QUESTIONS.has(hashes[verb + 1] as number)) return false
  if (hashes[verb - 1] === TO && DECLINES.has(hashes[verb - 2] as number)) return true
  return hashes[verb - 1] === NOT && DID.has(hashes[verb - 2] as number)
}
const FOR = hashOf('for')
const ASKS = hashesOf('asked requested demanded called applied')
const HAVE = hashesOf('has have had')
const ON = hashesOf('on about')
const COMMENT = hashOf('comment')
const COMMENTED = hashOf('commented')
const NEGATIVE = hashesOf('not never yet declined declines declining refused refuses refusing unable available')
const SAY = hashOf('say')
const NOT = hashOf('not')
const DECLINES = hashesOf('declined declines declining refused refuses refusing unable')
const DID = hashesOf('did does would could')
const QUESTIONS = hashesOf('how why when where what who which whether if')

/** «a claim that lawyers at once disputed»: what somebody does to it, and not what it says. */
function relative(source: string, copy: Copy, cue: Labelled, {from, to}: Labelled): boolean {
  const {hashes, ends} = copy
  if (!ARTICLES.has(hashes[cue.from] as number) || !isNoun(hashes[cue.to - 1] as number)) return false
  const first = hashes[from] === THAT ? from + 1 : from
  if (hashes[first - 1] !== THAT || to - first > RELATIVE || !isPast(source, ends[to - 1] as number)) return false
  for (let at = first; at < to - 1; at++) if (isFinite(source, copy, at)) return false
  return true
}
const RELATIVE = 6
const ARTICLES = hashesOf('a an the')

/** «did not respond to requests for comment», «has not replied to a letter», «answered questions about the money». */
function answering({hashes, kinds}: Copy, verb: number, content: Labelled): boolean {
  let at = verb - 1
  while (at >= verb - 5 && !REPLIES.has(hashes[at] as number)) at--
  const next = hashes[at + 1] as number
  const toWhat = next === TO || (ANSWERED.has(hashes[at] as number) && ASKED.has(next))
  if (at < verb - 5 || !toWhat || content.from > at + 6) return false
  for (let word = at + 1; word < content.to; word++)
    if (hashes[word] === THAT || kinds[word] === TokenKind.open) return false
  return true
}
const REPLIES = hashesOf(
  'responded responds respond responding replied replies reply replying answered answer answering'
)
const ANSWERED = hashesOf('answered answer answering')
const ASKED = hashesOf('questions queries calls')
const TO = hashOf('to')
const THAT = hashOf('that')
