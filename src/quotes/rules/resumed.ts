import {deeds} from '../../lexicon/cues.js'
import {isFinite, isGerund, isSign} from '../words/forms.js'
import {Label} from '../tagger/labels.js'
import type {Labelled, Tie} from '../tagger/link.js'
import {HELPS} from './speaker-words.js'
import {isWord} from '../words/text.js'
import {isVerb} from '../words/report.js'
import {sentenceOf} from '../words/sentences.js'
import {countsOf, isTaken} from './taken.js'
import {hashesOf, TokenKind} from '../words/tokens.js'
import type {Copy} from '../types.js'

/**
 * Words that an attribution stands in the middle of, where those before it are no sentence yet:
 *
 *     It would not, she stressed, build a fourth one.
 *     ^^^^^^^^^^^^                ^^^^^^^^^^^^^^^^^^
 */
export function resumed(copy: Copy, ties: Tie[], text: string): Tie[] {
  const {kinds, depths, sentences} = copy
  let counts: Int32Array | undefined
  for (const tie of ties) {
    const {cue, source, contents} = tie
    if (!cue || !source || !SAYS.has(copy.hashes[cue.to - 1] as number)) continue
    if (contents.length > 1) {
      withoutAside(copy, tie, Math.max(cue.to, source.to), text)
      continue
    }
    if (source.to !== cue.from && cue.to !== source.from) continue
    if (consequence(copy, tie, text)) continue
    const sentence = sentenceOf(sentences, cue.from)
    const from = Math.min(cue.from, source.from)
    const to = pastDays(copy, Math.max(cue.to, source.to))
    if (kinds[from - 1] !== TokenKind.comma || kinds[to] !== TokenKind.comma || depths[from] !== 0) continue
    const begins = sentences[sentence] as number
    let end = sentences[sentence + 1] as number
    while (end > to && isSign(kinds[end - 1])) end--
    if (end - to < LEAST || isSaying(copy, to + 1, text)) continue
    counts ??= countsOf(copy, ties)
    if (isTaken(counts, {from: to, to: end}, contents)) continue
    // «The truce broke, residents said, with each side blaming the other»: both are said
    const [only] = contents
    // «They had argued, he said, “as others do”»
    const part = only && kinds[only.from] === TokenKind.open && kinds[only.from + 1] === TokenKind.lower
    if (
      only &&
      only.from === to + 1 &&
      (part || WITH.has(copy.hashes[only.from] as number) || RESULTS.has(copy.hashes[only.from] as number))
    ) {
      const before = {label: Label.contentBegin, from: begins, to: from - 1}
      if (isMain(copy, before, text) && !isTaken(counts, before, [])) tie.contents = [before, only]
      continue
    }
    const content = contents[0] ?? opening(copy, counts, {from: begins, to: from - 1})
    if (!content || content.to > from || content.to < from - 1 || content.from < begins) continue
    if (contents.length > 0 ? !isOpen(copy, content, text) : depths[to + 1] !== 0) continue
    const rest = {label: Label.contentBegin, from: to + 1, to: end}
    tie.contents = [content, rest]
  }
  return ties
}

/** «Shots were fired, officials said on Monday, |killing three|»: what came of it is said with it. */
function consequence(copy: Copy, tie: Tie, text: string): boolean {
  const {kinds, hashes, depths, sentences} = copy
  const [content] = tie.contents
  const first = Math.min((tie.cue as Labelled).from, (tie.source as Labelled).from)
  const at = pastDays(copy, Math.max((tie.cue as Labelled).to, (tie.source as Labelled).to))
  if (!content || content.to < first - 1 || content.to > first || kinds[first - 1] !== TokenKind.comma) return false
  if (kinds[at] !== TokenKind.comma || depths[at] !== 0) return false
  // «…, and may spread»
  const more = JOINS.has(hashes[at + 1] as number) && MODALS.has(hashes[at + 2] as number)
  if (!more && !RESULTS.has(hashes[at + 1] as number)) return false
  let end = sentences[sentenceOf(sentences, first) + 1] as number
  while (end > at && isSign(kinds[end - 1])) end--
  for (let token = at; token < end; token++) if (depths[token] !== 0) return false
  if (end - at < LEAST || !isMain(copy, content, text)) return false
  tie.contents = [content, {label: Label.contentBegin, from: at + 1, to: end}]
  return true
}
const JOINS = hashesOf('and but')
const MODALS = hashesOf('may might will would could should can')

/** «said |on Monday|,»: the comma after the day; the same token where none is told. */
function pastDays({hashes, kinds}: Copy, from: number): number {
  let at = from
  while (DAYS.has(hashes[at] as number)) at++
  return kinds[at] === TokenKind.comma ? at : from
}
const DAYS = hashesOf('on late early monday tuesday wednesday thursday friday saturday sunday today yesterday morning')
const RESULTS = hashesOf(
  'killing injuring wounding leaving forcing stranding destroying damaging causing sparking triggering displacing trapping blocking cutting bringing burying flooding'
)

/** «It was worth more, he added, putting it at 300»: what goes with the saying is not said. */
function withoutAside(copy: Copy, tie: Tie, after: number, text: string): void {
  const {kinds, depths} = copy
  const last = tie.contents[tie.contents.length - 1] as Labelled
  if (tie.contents.length !== 2 || last.from !== after + 1 || kinds[after] !== TokenKind.comma) return
  if (depths[last.from] === 0 && isSaying(copy, last.from, text)) tie.contents.pop()
}

/** «putting it at 300», «quoting a source»; not «making it the fourth» */
const isSaying = ({hashes, ends}: Copy, at: number, text: string): boolean =>
  isGerund(text, ends[at] as number) && (isVerb(hashes[at] as number) || WAYS.has(hashes[at] as number))
const WAYS = hashesOf('putting singling referring speaking responding')
const SAYS = hashesOf(
  'said says added adds announced announces claims reported reports stressed noted argued argues explained explains insisted insists warned admitted conceded claimed recalled promised'
)
/** Fewest words that go on, with the comma before them. */
const LEAST = 3

/** A clause with its verb, and no lead of another. */
function isMain(copy: Copy, {from, to}: Labelled, text: string): boolean {
  if (to - from < LEAST || LEADS.has(copy.hashes[from] as number) || copy.depths[from] !== 0) return false
  for (let at = from; at < to; at++) if (isFinite(text, copy, at) || DEEDS.has(copy.hashes[at] as number)) return true
  return false
}
const DEEDS = hashesOf(deeds)
const WITH = hashesOf('with while because but and although')

/** «The inspectors, she claims, still come»: the words up to the attribution, where a tagger gave it none. */
function opening(
  {kinds, depths, hashes}: Copy,
  counts: Int32Array,
  {from, to}: {from: number; to: number}
): Labelled | null {
  if (to - from < 2 || to - from > OPENING || LEADS.has(hashes[from] as number)) return null
  for (let at = from; at < to; at++) if (!isWord(kinds[at]) || depths[at] !== 0) return null
  return isTaken(counts, {from, to}, []) ? null : {label: Label.contentBegin, from, to}
}
/** Most words of such. */
const OPENING = 14
const LEADS = hashesOf('but and yet so as when while if because after before although though asked speaking')

/** Whether words end before their verb: «It would not», «The plan for the river», «He hoped that». */
function isOpen(copy: Copy, {from, to}: Labelled, text: string): boolean {
  const {hashes, depths} = copy
  if (ENDS.has(hashes[to - 1] as number) || HELPS.has(hashes[to - 1] as number)) return true
  for (let at = from; at < to; at++) if (depths[at] !== 0 || isFinite(text, copy, at)) return false
  return true
}
const ENDS = hashesOf(
  'not never only that to of in on at by for with from than as and but could can may might should must do does did'
)
