import {deeds, remarks} from '../../lexicon/cues.js'
import {isFinite, isGerund, isPast} from '../words/forms.js'
import {aftermath} from './aftermath.js'
import {saysMore} from './further.js'
import {Label} from '../tagger/labels.js'
import type {Labelled, Tie} from '../tagger/link.js'
import {sentenceOf} from '../words/sentences.js'
import {firstNot, isCapital, isWord} from '../words/text.js'
import {hashesOf, hashOf, TokenKind} from '../words/tokens.js'
import type {Copy} from '../types.js'

/**
 * What is said ends before its sentence does:
 *
 *     After announcing his plan, Ruiz left the hall.        She called the bridge “a trap” and closed it.
 *           ^^^^^^^^^^ ^^^^^^^^                                 ^^^^^^ ^^^^^^^^^^^^^^^^^^^^^
 */
export function overrun(copy: Copy, ties: Tie[], text: string): Tie[] {
  let bare: number[] | undefined
  const bareCues = (): readonly number[] => (bare ??= cuesOfNothing(ties))
  for (const tie of ties) {
    const {cue, contents} = tie
    const content = contents[contents.length - 1]
    if (!cue || !content || content.from < cue.to || copy.depths[cue.from] !== 0) continue
    across(copy, cue, content, bareCues)
    related(copy, tie, content)
    enclosed(copy, tie, content, text)
    comment(copy, content)
    answering(copy, content)
    clause(copy, cue, content, text)
    deed(copy, cue, content, text)
    aftermath(copy, content)
  }
  return ties
}

/** «Bell said it was late. The bridge was old, he said.»: what has an attribution of its own ends with its sentence. */
function across(
  {depths, hashes, sentences, starts, ends}: Copy,
  cue: Labelled,
  content: Labelled,
  bareCues: () => readonly number[]
): void {
  if (depths[content.from] !== 0) return
  const end = sentences[sentenceOf(sentences, cue.from) + 1] as number
  const last = sentences[sentenceOf(sentences, content.to - 1) + 1] as number
  // «Oxvolt <OXV.L>»
  if (content.to <= end || content.from >= end || starts[end] === ends[end - 1]) return
  const all = bareCues()
  const next = all[firstNot(all, (from) => from < end)]
  if ((next !== undefined && next < last) || ASKED.has(hashes[end] as number)) content.to = end
}
/** «… to wait. Pressed on when, he left» */
const ASKED = hashesOf('asked pressed questioned challenged quizzed')

/** Where the cues of ties without words stand, and of those with words before them, in order. */
const cuesOfNothing = (ties: readonly Tie[]): number[] =>
  ties
    .flatMap(({cue, contents}) =>
      cue && (contents.length === 0 || (contents[0] as Labelled).to <= cue.from) ? [cue.from] : []
    )
    .sort((a, b) => a - b)

/** «After announcing his plan, Ruiz left the hall»: the clause that a sentence begins with ends at its comma. */
function clause(copy: Copy, cue: Labelled, content: Labelled, text: string): void {
  const {hashes, kinds, depths, sentences} = copy
  const begins = sentences[sentenceOf(sentences, cue.from)] as number
  if (!SUBORDINATES.has(hashes[begins] as number) || depths[begins] !== 0 || content.from < begins) return
  // «When Ruiz refused, saying it was late, he was ordered out»
  const gerund = isGerund(text, copy.ends[cue.to - 1] as number) && kinds[cue.from - 1] === TokenKind.comma
  for (let at = begins; at < cue.from - (gerund ? 1 : 0); at++)
    if (kinds[at] === TokenKind.comma && depths[at] === 0) return
  for (let at = content.from + 1; at < content.to - 2; at++) {
    if (kinds[at] !== TokenKind.comma || depths[at] !== 0) continue
    if (opensMain(copy, at + 1, content.to, text)) {
      content.to = at
      return
    }
  }
}
const isVerb = (text: string, copy: Copy, at: number): boolean =>
  isFinite(text, copy, at) || PAST.has(copy.hashes[at] as number)
/** Verbs that no ending tells. */
const PAST = hashesOf([...deeds, ...'told knew paid heard chose bought sold became ate spoke wrote'.split(' ')])
const SUBORDINATES = hashesOf('after as when while since before by despite although though because until once in')

/** Whether a subject and its verb stand after a comma. */
function opensMain(copy: Copy, from: number, to: number, text: string): boolean {
  const {hashes, kinds} = copy
  if (!SUBJECTS.has(hashes[from] as number) && !isCapital(kinds[from])) return false
  for (let at = from + 1; at < to && at <= from + SUBJECT; at++) {
    if (!isWord(kinds[at])) return false
    if (JOINS.has(hashes[at] as number)) return false
    if (kinds[at] === TokenKind.lower && isVerb(text, copy, at)) return true
  }
  return false
}
const SUBJECTS = hashesOf('he she they it we the a an his her its their')
const JOINS = hashesOf('and or but')
const SUBJECT = 7

/** «called the bridge “a trap” and closed it»: a verb after `and` that what is said has no subject for. */
function deed(copy: Copy, cue: Labelled, content: Labelled, text: string): void {
  const {hashes, kinds, depths} = copy
  if (hashes[content.from - 1] === THAT) return
  const bare = TO.has(hashes[content.from] as number)
  if (!bare && CLAUSAL.has(hashes[cue.to - 1] as number)) return
  for (let at = content.from; at < content.to - 2; at++) {
    if (at > content.from && depths[at] === 0 && ANDS.has(hashes[at] as number) && kinds[at + 1] === TokenKind.lower) {
      // «… and later closed it»
      const next = LATER.has(hashes[at + 1] as number) ? at + 2 : at + 1
      const done =
        DEEDS.has(hashes[next] as number) ||
        (isPast(text, copy.ends[next] as number) && isObject(copy, next + 1, content.to))
      if (done && !saysMore(copy, cue, at, content.to)) {
        content.to = kinds[at - 1] === TokenKind.comma ? at - 1 : at
        return
      }
    }
    if (isVerb(text, copy, at) || (!bare && isPresent(copy, content.from, at, text))) return
    if (depths[at] === 0 && QUESTIONS.has(hashes[at] as number)) return
  }
}
/** «the unit accounts for it»: a word in -s that may be a verb. */
const isPresent = ({kinds, ends, depths}: Copy, from: number, at: number, text: string): boolean =>
  at > from + 1 &&
  depths[at] === 0 &&
  kinds[at] === TokenKind.lower &&
  text.charCodeAt((ends[at] as number) - 1) === 115 &&
  text.charCodeAt((ends[at] as number) - 2) !== 115
const TO = hashesOf('to of for about against on')
const CLAUSAL = hashesOf(
  'say says said saying add adds added adding told tells note notes noted state states stated argue argues argued'
)
const ANDS = hashesOf('and but')
const LATER = hashesOf('later then also')
const THAT = hashOf('that')
const QUESTIONS = hashesOf('what who which whether if how why when where that he she they it we you i')
const DEEDS = hashesOf('is was has had will would went came took made gave left sat got won lost held said')
const isObject = ({hashes, kinds}: Copy, at: number, to: number): boolean =>
  at < to && (OBJECTS.has(hashes[at] as number) || isCapital(kinds[at]))
const OBJECTS = hashesOf(
  'the a an his her its their him them it to for from on in at with by against out up off into that'
)

/** «…, a proposal that was voted down», «…, a charge he denies», «… but gave no details»: what a reporter says of it. */
function comment({hashes, kinds, depths}: Copy, content: Labelled): void {
  for (let at = content.to - 3; at > content.from + 1 && content.to - at <= COMMENT; at--) {
    if (depths[at] !== 0) continue
    // «… but gave no details», «…, but did not elaborate»
    if (hashes[at] === BUT && isSilence(hashes, at + 1)) content.to = kinds[at - 1] === TokenKind.comma ? at - 1 : at
    if (kinds[at] !== TokenKind.comma) continue
    // «…, without naming them»
    if (hashes[at + 1] === WITHOUT && SILENT.has(hashes[at + 2] as number)) content.to = at
    if (!ARTICLES.has(hashes[at + 1] as number)) continue
    if (REMARKS.has(hashes[at + 2] as number) && COMMENTS.has(hashes[at + 3] as number)) content.to = at
    return
  }
}
/** Most words of such. */
const COMMENT = 16
const isSilence = (hashes: Copy['hashes'], at: number): boolean =>
  (GIVES.has(hashes[at] as number) && hashes[at + 1] === NO && GIVEN.has(hashes[at + 2] as number)) ||
  (hashes[at] === DID && hashes[at + 1] === NOT && TELLS.has(hashes[at + 2] as number))
const BUT = hashOf('but')
const GIVES = hashesOf('gave offered provided cited')
const NO = hashOf('no')
const GIVEN = hashesOf(
  'evidence proof details detail reason reasons explanation timetable timeline date figure figures names further'
)
const DID = hashOf('did')
const NOT = hashOf('not')
const TELLS = hashesOf('elaborate specify say name give offer provide identify explain')
const ARTICLES = hashesOf('a an the')
const WITHOUT = hashOf('without')
const SILENT = hashesOf('naming elaborating giving offering providing specifying identifying explaining citing saying')
const REMARKS = hashesOf(remarks)
const COMMENTS = hashesOf('that which he she they his her their the rejected denied disputed')

/** «…, brushing aside calls to go», «…, echoing the minister»: how somebody's words stand to another's. */
function answering({hashes, kinds, depths}: Copy, content: Labelled): void {
  if (depths[content.to - 1] !== 0) return
  for (let at = content.from + 3; at < content.to - 1; at++)
    if (kinds[at] === TokenKind.comma && depths[at] === 0 && ANSWERS.has(hashes[at + 1] as number)) {
      content.to = at
      return
    }
}
const ANSWERS = hashesOf(
  'brushing shrugging rejecting dismissing rebuffing defying contradicting echoing repeating reiterating alluding refuting rebutting'
)

/** «The changes, which officials said will start in May, will not …» */
function related(copy: Copy, tie: Tie, content: Labelled): void {
  const {hashes, kinds, depths} = copy
  const cue = tie.cue as Labelled
  if (cue.to !== content.from || !HELPS.has(hashes[content.from] as number)) return
  let which = cue.from
  // «which its head, Ana Ruiz, said will …»
  let commas = kinds[cue.from - 1] === TokenKind.comma ? 2 : 0
  const least = cue.from - (commas > 0 ? APPOSED : SUBJECT)
  while (which > least && which > 0 && !RELATIVES.has(hashes[which] as number)) {
    if (which < cue.from && kinds[which] === TokenKind.comma && commas-- > 0) which--
    if (!isWord(kinds[which]) || JOINS.has(hashes[which] as number)) return
    which--
  }
  if (!RELATIVES.has(hashes[which] as number) || which >= cue.from - 1) return
  tie.source = {
    label: Label.sourceBegin,
    from: which + 1,
    to: kinds[cue.from - 1] === TokenKind.comma ? cue.from - 1 : cue.from
  }
  for (let at = content.from; at < content.to; at++)
    if (kinds[at] === TokenKind.comma && depths[at] === 0 && !JOINS.has(hashes[at + 1] as number)) {
      content.to = at
      return
    }
}
/** «Villagers, who have complained of |the noise|, have welcomed it»: the clause ends where the sentence's own verb comes. */
function enclosed({hashes, kinds, depths, starts}: Copy, {source, cue}: Tie, content: Labelled, text: string): void {
  if (!source || !cue || !RELATING.has(hashes[source.from] as number) || kinds[source.from - 1] !== TokenKind.comma)
    return
  // «Halden Foods, whose board met on Monday, said it …»: the sentence's own verb
  for (let at = source.from; at < cue.from; at++) if (kinds[at] === TokenKind.comma) return
  for (let at = content.from + 1; at < content.to - 1; at++) {
    if (kinds[at] !== TokenKind.comma || depths[at] !== 0) continue
    if (
      HELPS.has(hashes[at + 1] as number) ||
      (WANTS.has(hashes[at + 1] as number) && hashes[at + 2] === TO_DO) ||
      (kinds[at + 1] === TokenKind.lower &&
        /^[a-z]{2,}ed\b/.test(text.slice(starts[at + 1], (starts[at + 1] as number) + 20)))
    )
      content.to = at
    return
  }
}
const RELATING = hashesOf('who whose')
const WANTS = hashesOf('plan plans want wants hope hopes need needs expect expects intend intends continue continues')
const TO_DO = hashOf('to')

/** Most words of a subject with its name in commas. */
const APPOSED = 14
const RELATIVES = hashesOf('which who that')
const HELPS = hashesOf('is are was were has have had will would can could may might should must')
