import {heardVerbs} from '../../lexicon/cues.js'
import {isCapital} from '../words/text.js'
import {Label} from '../tagger/labels.js'
import type {Labelled, Tie} from '../tagger/link.js'
import {sentenceOf} from '../words/sentences.js'
import {hashesOf, hashOf, TokenKind} from '../words/tokens.js'
import type {Copy} from '../types.js'

const QUOTED = hashOf('quoted')
const AS = hashOf('as')
const SAYING = hashOf('saying')
const THAT = hashOf('that')
const BY = hashOf('by')
const ASKED = hashOf('asked')
const WHEN = hashesOf('when if once')
const QUESTIONS = hashesOf('whether if why how what who whom whose which when where')
const HEARS = hashesOf([...heardVerbs, 'ordered', 'instructed'])
const BE = hashesOf('was were is are been be being')
const HAVE = hashesOf('has had have also later')

/** Most words between `quoted` and `as saying`: `by the Lisbon daily`. */
const BETWEEN = 10

/**
 * Words that another passes on, and questions that nobody asks by name:
 *
 *     Smith was quoted by the daily as saying that the plan would fail.
 *     ^^^^^                            ^^^^^^      ^^^^^^^^^^^^^^^^^^^
 *     Asked whether he would go, Bell said no.        only `said` reports
 */
export function relayed(copy: Copy, ties: readonly Tie[]): Tie[] {
  const passed = new Set<number>()
  return ties.filter((tie, index) => {
    const {cue} = tie
    if (!cue) return true
    const begins = copy.sentences[sentenceOf(copy.sentences, cue.from)] as number
    const verb = passive(copy, cue, begins)
    if (opensClause(copy, cue.from, begins) && copy.hashes[cue.from] === ASKED)
      return copy.hashes[cue.from + 1] === BY && isQuestion(copy, tie, cue.from)
    // «declined to comment when asked if it was late»
    if (copy.hashes[verb] === ASKED && WHEN.has(copy.hashes[verb - 1] as number) && copy.hashes[verb + 1] !== BY)
      return false
    if (copy.hashes[verb] === ASKED) return isQuestion(copy, tie, verb)
    if (verb >= 0 && HEARS.has(copy.hashes[verb] as number)) heard(copy, tie, verb)
    // Ties stand in the order of their words
    quoted(copy, tie, begins, () => ties.slice(Math.max(0, index - NEAR), index + NEAR + 1))
    // Both `quoted` and `saying` were taken for a cue
    const saying = tie.cue ? sayingIn(copy, tie.cue) : -1
    if (saying < 0) return true
    const known = passed.has(saying)
    passed.add(saying)
    return !known
  })
}

/** Where `saying` stands in a cue, alone or after `as`; else -1. */
const sayingIn = ({hashes}: Copy, {from, to}: Labelled): number =>
  hashes[from] === SAYING ? from : hashes[from] === AS && from + 1 < to && hashes[from + 1] === SAYING ? from + 1 : -1

/** The verb of a cue that a form of `be` stands before: «has been asked», «was told»; else -1. */
function passive({hashes}: Copy, cue: Labelled, begins: number): number {
  for (let at = cue.from; at < cue.to; at++) {
    const hash = hashes[at] as number
    if (hash !== ASKED && !HEARS.has(hash)) continue
    let be = at - 1
    while (be > begins && be > at - 3 && HAVE.has(hashes[be] as number)) be--
    return BE.has(hashes[be] as number) || (hash === ASKED && WHEN.has(hashes[be] as number)) ? at : -1
  }
  return -1
}

/** «Jurors were told that …»: who hears it does not say it. */
function heard({sentences}: Copy, tie: Tie, verb: number): void {
  const {source} = tie
  if (source && source.to <= verb && sentenceOf(sentences, source.from) === sentenceOf(sentences, verb))
    tie.source = null
  if (tie.contents.some(({from}) => from > verb)) tie.contents = tie.contents.filter(({from}) => from > verb)
}

/** Whether a clause is asked, and by nobody but who is named for it: «asked by the council why it leaked». */
function isQuestion({hashes}: Copy, tie: Tie, verb: number): boolean {
  const {source, contents} = tie
  const [content] = contents
  if (!content || contents.length > 1 || content.from <= verb || !QUESTIONS.has(hashes[content.from] as number))
    return false
  if (source && (source.from !== verb + 2 || hashes[verb + 1] !== BY)) tie.source = null
  return true
}

/** «… at 3.40pm. Asked whether …»: a capital begins a clause too. */
const opensClause = ({hashes, kinds}: Copy, at: number, begins: number): boolean =>
  at === begins || isCapital(kinds[at]) || (at === begins + 1 && WHEN.has(hashes[begins] as number))

function quoted(copy: Copy, tie: Tie, begins: number, near: () => readonly Tie[]): void {
  const {hashes, kinds, sentences} = copy
  const cue = tie.cue as Labelled
  const end = sentences[sentenceOf(sentences, cue.from) + 1] as number
  const at = quotedAt(copy, cue, begins)
  if (at < 0) {
    quoting(copy, tie, begins, end)
    return
  }
  let saying = at + 1
  while (saying < end && saying < at + BETWEEN && !(hashes[saying] === SAYING && hashes[saying - 1] === AS)) saying++
  if (hashes[saying] !== SAYING || saying >= end) return
  let to = at - 1
  while (to > begins && HAVE.has(hashes[to - 1] as number)) to--
  const apposed = kinds[to - 1] === TokenKind.comma
  let from = apposed ? afterMarks(copy, to, begins) : to
  while (!apposed && from > begins && !PARTS.has(kinds[from - 1] as number)) from--
  if (from === to) return
  if (apposed) to--
  let first = saying + 1
  if (hashes[first] === THAT || kinds[first] === TokenKind.colon) first++
  let last = end
  while (last > first && kinds[last - 1] === TokenKind.stop) last--
  // «“…,” Bell was quoted as saying by the daily», «… in the letter»: who passes it on is named last
  const before = BESIDE.has(hashes[first] as number) ? tie.contents.filter((run) => run.to <= from) : []
  const after = tie.contents.filter((run) => run.to > first).map((run) => ({...run, from: Math.max(run.from, first)}))
  tie.cue = {label: cue.label, from: saying, to: saying + 1}
  tie.source = {label: Label.sourceBegin, from, to}
  if (apposed && (first >= last || BESIDE.has(hashes[first] as number))) {
    for (const other of near()) other.contents = other.contents.filter((run) => run.from < begins || run.to > from)
    tie.contents = [{label: Label.contentBegin, from: begins, to: from}]
  } else if (before.length > 0) tie.contents = before
  else if (after.length > 0) tie.contents = after
  else if (first < last) tie.contents = [{label: Label.contentBegin, from: first, to: last}]
}

/** «“It is late,” Bell, head of the port and a former sailor, was quoted as saying»: what follows the marks; else the token. */
function afterMarks({kinds, depths}: Copy, to: number, begins: number): number {
  if (kinds[begins] !== TokenKind.open) return to
  let from = begins + 1
  while (from < to && depths[from] !== 0) from++
  if (kinds[from - 2] !== TokenKind.comma || !isCapital(kinds[from]) || to - from > WHO) return to
  return from
}
const WHO = 24
const NEAR = 8

/** «Bell quoted the minister as saying that …», «quoting her father as saying»: the words are of the one quoted. */
function quoting({hashes, kinds}: Copy, tie: Tie, begins: number, end: number): void {
  const cue = tie.cue as Labelled
  const least = hashes[cue.to - 1] === SAYING ? Math.max(begins, cue.from - BETWEEN) : cue.from
  let at = cue.to - 1
  while (at >= least && !QUOTES.has(hashes[at] as number)) at--
  if (at < least) return
  let saying = at + 3
  while (saying < end && saying < at + BETWEEN && !(hashes[saying] === SAYING && hashes[saying - 1] === AS)) saying++
  // «quoted by the agency as saying»
  if (BESIDE.has(hashes[at + 1] as number)) return
  if (hashes[saying] !== SAYING || saying >= end || saying >= at + BETWEEN) return
  let first = saying + 1
  if (hashes[first] === THAT || kinds[first] === TokenKind.colon || kinds[first] === TokenKind.comma) first++
  let last = end
  while (last > first && kinds[last - 1] === TokenKind.stop) last--
  const after = tie.contents.filter((run) => run.to > first).map((run) => ({...run, from: Math.max(run.from, first)}))
  if (after.length === 0 && first >= last) return
  tie.contents = after.length > 0 ? after : [{label: Label.contentBegin, from: first, to: last}]
  tie.cue = {label: cue.label, from: saying, to: saying + 1}
  tie.source = {label: Label.sourceBegin, from: at + 1, to: saying - 1}
}
const BESIDE = hashesOf('by in on at from')
const QUOTES = hashesOf('quoted quotes quoting')

const PARTS: ReadonlySet<number> = new Set([
  TokenKind.comma,
  TokenKind.semicolon,
  TokenKind.dash,
  TokenKind.close,
  TokenKind.mark
])

/** Where `quoted` stands with a form of `be` before it: in the cue, or a few words before its `saying`; else -1. */
function quotedAt({hashes}: Copy, cue: Labelled, begins: number): number {
  const least = hashes[cue.to - 1] === SAYING ? Math.max(begins, cue.from - BETWEEN) : cue.from
  for (let at = cue.to - 1; at >= least; at--)
    if (hashes[at] === QUOTED) return at > begins && BE.has(hashes[at - 1] as number) ? at : -1
  return -1
}
