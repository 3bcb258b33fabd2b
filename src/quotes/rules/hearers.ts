import {accusingVerbs, appealingVerbs, askingVerbs, audiences, prepositional, tellingVerbs} from '../../lexicon/cues.js'
import {isCapital, isWord} from '../words/text.js'
import type {Labelled, Tie} from '../tagger/link.js'
import type {Hashes} from '../words/hashes.js'
import {hashesOf, hashOf, TokenKind} from '../words/tokens.js'
import type {Copy} from '../types.js'

const ASKING = hashesOf(askingVerbs)
const TELLING = hashesOf(tellingVerbs)
const ACCUSING = hashesOf(accusingVerbs)
const ASSURES = hashesOf('assured assures assuring')
const AUDIENCES = hashesOf(audiences)
/** Which prepositions belong to what a verb reports. */
const PREPOSITIONS: ReadonlyMap<number, Hashes> = new Map(
  prepositional.flatMap(([verbs, words]) => verbs.map((verb) => [hashOf(verb), hashesOf(words)] as const))
)
const TO = hashOf('to')
const ON = hashOf('on')
const NOT = hashOf('not')
const OF = hashOf('of')
const THAT = hashOf('that')
const STOPS = hashesOf('that who which whether if when because but as while how what why for')
const APPEALED = hashesOf(appealingVerbs)
const DETERMINERS = hashesOf('the a an his her its their this these my our every each all any both those some no')
const ASIDES = hashesOf(
  'on in at via to during through outside inside near after before monday tuesday wednesday thursday friday saturday sunday today yesterday tonight'
)
const LATER = hashesOf('afterward afterwards later earlier today yesterday')
const SUBJECTS = hashesOf('he she they it we i there')
const VERBAL = hashesOf(
  'is are was were be been has have had will would can could may might should must do does did to who which said says that'
)

/**
 * Whom somebody speaks to is no part of what is said, and the preposition of a verb is:
 *
 *     The mayor urged all residents to leave, and warned of floods.
 *                                   ^^^^^^^^             ^^^^^^^^^
 */
export function hearers(copy: Copy, ties: Tie[]): Tie[] {
  for (const tie of ties) {
    const {cue, contents} = tie
    const at = cue ? contents.findIndex((content) => content.from >= cue.to) : -1
    if (!cue || at < 0) continue
    const content = contents[at] as Labelled
    if (content.from - cue.to > FAR) continue
    const from = begin(copy, cue, content)
    if (from !== content.from) contents[at] = {...content, from}
  }
  return ties
}

function begin(copy: Copy, cue: Labelled, content: Labelled): number {
  const {hashes, depths} = copy
  const verb = verbOf(copy, cue)
  const before = hashes[content.from - 1] as number
  const bare = content.to - content.from <= BARE || before === OF || OWN.has(hashes[content.from] as number)
  if (bare && content.from <= pastDay(copy, cue.to) + 1 && PREPOSITIONS.get(verb)?.has(before)) return content.from - 1
  if (before === AGAINST && content.from <= cue.to && CAUTIONS.has(hashes[cue.from] as number)) return content.from - 1
  // «called Thursday for “calm on all sides”»
  if (
    depths[content.from] !== 0 &&
    before === FOR &&
    content.from === cue.to &&
    CALLED_FOR.has(hashes[cue.from] as number)
  )
    return content.from - 1
  const apologises = APOLOGISED.has(hashes[cue.from] as number) && hashes[content.from] === TO
  // «appealed |to the agency| for the speech to be sent back»
  const pleads = APPEALED.has(verb) && (hashes[content.from] === TO || before === TO)
  if (apologises || pleads)
    for (let at = content.from + 1; at < content.to - 1 && at - content.from <= BARE + 2; at++) {
      const mark = copy.kinds[at] === TokenKind.open ? at + 1 : at
      if (hashes[mark] === FOR) return at
      if (pleads && hashes[mark] === TO) break
    }
  if (depths[content.from] !== 0) return content.from
  // «pleaded not guilty to theft»
  if (hashes[content.from] === GUILTY || hashes[content.from + 1] === GUILTY) return content.from
  const told = TELLING.has(verb)
  const asked = ASKING.has(verb)
  const first = hashes[content.from] === NOT ? content.from + 1 : content.from
  if (asked && hashes[first] === TO && (first > content.from || !APPEALED.has(verb))) return content.from
  // «called for fines that “hurt”», «asked whether that was so», «assured that one of them …»
  if (
    (asked && (before === FOR || QUESTIONS.has(hashes[content.from] as number))) ||
    (ASSURES.has(verb) && hashes[content.from] === THAT)
  )
    return content.from
  const that = thatAfter(copy, content, told || (asked && !ORDERS.has(hashes[cue.from] as number)))
  if (that >= 0) return that
  const thing = ASKS.has(verb) || (APPEALED.has(verb) && before === TO) ? thingAfter(copy, content, before === TO) : -1
  if (thing >= 0) return thing
  const question = asked ? questionAfter(copy, content) : -1
  if (question >= 0) return question
  const from = asked
    ? infinitive(copy, content)
    : ACCUSING.has(verb) || ASSURES.has(verb)
      ? accusation(copy, content)
      : -1
  if (from >= 0) return from
  const aside = pastAside(copy, cue, content)
  if (aside >= 0) return aside
  const timed = timeBefore(copy, content)
  if (timed >= 0) return timed
  if (LATER.has(hashes[content.from] as number) && SUBJECTS.has(hashes[content.from + 1] as number))
    return content.from + 1
  if (!told || before === THAT || hashes[content.from] === THAT) return content.from
  const subject = subjectAfter(copy, content)
  return subject >= 0 ? subject : pastAudience(copy, content)
}

/** «argued |on Wednesday| for a cut»: what follows the day. */
const pastDay = ({hashes}: Copy, at: number): number =>
  DAYS.has(hashes[at] as number) ? at + 1 : hashes[at] === ON && DAYS.has(hashes[at + 1] as number) ? at + 2 : at
const DAYS = hashesOf('monday tuesday wednesday thursday friday saturday sunday today yesterday')

/** Cues that no clause with `that` follows after a hearer: «ordered the release of parrots |that had been seized|». */
const ORDERS = hashesOf('order orders ordered instruct instructs instructed request requested command commanded')

/** «adding, |in a second letter, that| he was sorry»: where and when, between its commas. */
function pastAside({hashes, kinds, depths}: Copy, cue: Labelled, {from, to}: Labelled): number {
  if (from !== cue.to + 1 || kinds[cue.to] !== TokenKind.comma || !ASIDES.has(hashes[from] as number)) return -1
  for (let at = from + 1; at < to - 2 && at - from <= BETWEEN && depths[at] === 0; at++)
    if (kinds[at] === TokenKind.comma) return hashes[at + 1] === THAT ? at + 1 : -1
  return -1
}
/** Most words of such. */
const BETWEEN = 8

/** «last month of record losses», «this week that …»: when it was said. */
function timeBefore({hashes}: Copy, {from, to}: Labelled): number {
  if (!WHICH.has(hashes[from] as number) || !TIMES.has(hashes[from + 1] as number) || from + 4 > to) return -1
  const next = hashes[from + 2]
  return next === OF ? from + 2 : next === THAT ? from + 3 : -1
}
const WHICH = hashesOf('last this earlier')
const TIMES = hashesOf('week month year night summer winter spring autumn weekend')

/** The first verb of a cue that any of the lists knows. */
function verbOf({hashes}: Copy, {from, to}: Labelled): number {
  for (let at = from; at < to; at++) {
    const hash = hashes[at] as number
    if (ASKING.has(hash) || ACCUSING.has(hash) || TELLING.has(hash) || PREPOSITIONS.has(hash)) return hash
  }
  return 0
}

/** Most words of a noun that `for` or `about` goes with; any that `of` does, or that `a` or `his` opens. */
const BARE = 4
const OWN = hashesOf('a an his her its their')

/** Most words of whom something is said to. */
const FAR = 14

/** Whether a token can stand in the name of a hearer: a word outside of marks that is no verb's. */
const isHearer = ({hashes, kinds, depths}: Copy, at: number): boolean =>
  depths[at] === 0 && (isWord(kinds[at]) || NAMES.has(kinds[at] as number)) && !VERBAL.has(hashes[at] as number)
/** Signs in the name of a hearer: «the Bakers’ Union (BU)». */
const NAMES: ReadonlySet<number> = new Set([TokenKind.bracket, TokenKind.unbracket, TokenKind.other])

/** The first token of some in reach that a test holds of, where only a hearer stands before it; else -1. */
function past(copy: Copy, {from, to}: Labelled, is: (at: number) => boolean): number {
  for (let at = from + 1; at < to - 1 && at <= from + FAR; at++) {
    if (is(at)) return at
    if (!isHearer(copy, at)) return -1
  }
  return -1
}

/** «all residents to leave», «members not to wait». */
function infinitive(copy: Copy, content: Labelled): number {
  const {hashes, kinds} = copy
  const appeal = hashes[content.from] === TO && APPEALED.has(hashes[content.from - 1] as number)
  if (!appeal && (STOPS.has(hashes[content.from] as number) || !isHearer(copy, content.from))) return -1
  return past(copy, content, (at) => {
    // «appealed to all “to step back”»
    const first = kinds[at] === TokenKind.open ? at + 1 : at
    const to = hashes[first] === NOT ? first + 1 : first
    // «urged jurors to “send a sign”»
    const called = hashes[content.from - 1] === ON ? content.from - 2 : content.from - 1
    const marked = kinds[to + 1] === TokenKind.open && URGES.has(hashes[called] as number)
    const verb = marked ? to + 2 : to + 1
    return hashes[to] === TO && kinds[verb] === TokenKind.lower && !DETERMINERS.has(hashes[verb] as number)
  })
}

const CALLED_FOR = hashesOf('called calls calling appealed appeals appealing asked')
const AGAINST = hashOf('against')
const CAUTIONS = hashesOf('cautioned cautions cautioning warned warns warning')
const GUILTY = hashOf('guilty')
const APOLOGISED = hashesOf('apologised apologized apologises apologizes')
const URGES = hashesOf('urged urges urging asked asks called calls')

/** «the council of ignoring residents», «the owner of the ship, a Greek firm, of fraud». */
function accusation({hashes, kinds, depths}: Copy, {from, to}: Labelled): number {
  for (let at = from + 1; at < to - 1 && at <= from + FAR; at++) {
    if (depths[at] !== 0 || VERBAL.has(hashes[at] as number)) return -1
    if (hashes[at] !== OF) continue
    // «of “theft”», «of a “culture of theft”»
    const marked =
      kinds[at + 1] === TokenKind.open ||
      (DETERMINERS.has(hashes[at + 1] as number) && kinds[at + 2] === TokenKind.open)
    if (marked || (kinds[at + 1] === TokenKind.lower && !DETERMINERS.has(hashes[at + 1] as number))) return at
  }
  return -1
}

/** «his staff that …», «on Fox News that …»: where `that` follows what is no clause. */
function thatAfter(copy: Copy, content: Labelled, told: boolean): number {
  const first = copy.hashes[content.from] as number
  if (first === THAT || (!told && !ASIDES.has(first))) return isPlace(copy, content) ? thatSubject(copy, content) : -1
  return past(copy, content, (at) => copy.hashes[at] === THAT && !POINTED.has(copy.hashes[at + 1] as number))
}

/** «to let the children name that one» */
const POINTED = hashesOf('one too')

/** «explained on | the loudspeakers that the goal stood»: a noun whose preposition went with the cue. */
const isPlace = ({hashes, kinds}: Copy, {from}: Labelled): boolean =>
  PLACES.has(hashes[from - 1] as number) &&
  (DETERMINERS.has(hashes[from] as number) || kinds[from] === TokenKind.capital)
const PLACES = hashesOf('on in via during through')

function thatSubject(copy: Copy, content: Labelled): number {
  const {hashes, kinds} = copy
  return past(copy, content, (at) => {
    if (hashes[at] !== THAT) return false
    const next = hashes[at + 1] as number
    return DETERMINERS.has(next) || SUBJECTS.has(next) || kinds[at + 1] === TokenKind.capital
  })
}

/** «the court for a new trial», «Halden Foods for 17,000 crowns»; not «the reason for it» */
/** @param to «appealed to |donors for help|» */
function thingAfter(copy: Copy, content: Labelled, to: boolean): number {
  const {hashes, kinds} = copy
  const first = hashes[content.from] as number
  if (!to && !DETERMINERS.has(first) && !PERSONS.has(first) && !isCapital(kinds[content.from])) return -1
  return past(copy, content, (at) => hashes[at] === FOR && !REASONS.has(hashes[at - 1] as number))
}
const ASKS = hashesOf('ask asks asked asking')
const FOR = hashOf('for')
const PERSONS = hashesOf('him her them us me you')
const REASONS = hashesOf('reason reasons price need time way motive name date support case evidence')

/** «the baker if he had any bread» */
function questionAfter(copy: Copy, content: Labelled): number {
  const {hashes} = copy
  if (STOPS.has(hashes[content.from] as number) || !isHearer(copy, content.from)) return -1
  return past(copy, content, (at) => QUESTIONS.has(hashes[at] as number))
}
const QUESTIONS = hashesOf('whether if why')

/** «the paper he had no plans» */
function subjectAfter(copy: Copy, content: Labelled): number {
  const first = copy.hashes[content.from] as number
  if (first === THAT || STOPS.has(first) || SUBJECTS.has(first)) return -1
  return past(copy, content, (at) => SUBJECTS.has(copy.hashes[at] as number))
}

/** «the meeting his takings had fallen» */
function pastAudience({hashes, kinds}: Copy, {from, to}: Labelled): number {
  for (let at = from; at < to - 3 && at < from + 4; at++) {
    if (AUDIENCES.has(hashes[at] as number) && kinds[at + 1] !== TokenKind.comma) return at + 1
    if (kinds[at] !== TokenKind.lower) return from
  }
  return from
}
