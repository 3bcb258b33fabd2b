import {askingVerbs, clauseVerbs, writings} from '../../lexicon/cues.js'
import {isCapital, isWord} from '../words/text.js'
import {inverse} from './inverted.js'
import {Label} from '../tagger/labels.js'
import type {Labelled, Tie} from '../tagger/link.js'
import {isVerb} from '../words/report.js'
import {trailing} from './trailing.js'
import {admission, admittedFirst} from './admitted.js'
import {clause, participle} from './plainly.js'
import {denial, threat, warning} from './warned-or-denied.js'
import {sentenceOf} from '../words/sentences.js'
import {hashesOf, hashOf, TokenKind} from '../words/tokens.js'
import type {Copy} from '../types.js'

const ARTICLES = hashesOf('the a an its his her their')
const TO = hashOf('to')
const THAT = hashOf('that')
const NOT = hashOf('not')
const DIRECTED = hashOf('directed')
const OUT = hashOf('out')
const ASKED = hashesOf(askingVerbs.filter((verb) => verb.endsWith('ed')))
const CLAUSE = hashesOf(clauseVerbs)
const STOPS = hashesOf(
  'that who which if when because but and as while how what why is are was were be been has have had will would can could may might'
)

/** Most words of who asks and of whom. */
const SPEAKER = 7
const HEARER = 10

/**
 * Sentences of a plain form in which a tagger saw nothing:
 *
 *     Ruiz advised farmers to report it early.        Officials estimate that it cost a million.
 *     ---- ^^^^^^^         ^^^^^^^^^^^^^^^^^^^        --------- ^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^
 */
export function overlooked(copy: Copy, all: Tie[], source: string): Tie[] {
  const {sentences, depths} = copy
  const ties = all.filter((tie) => !isExamined(copy, tie))
  const told = new Uint8Array(sentences.length)
  // A verb without words and speaker tells nothing yet
  for (const index of sentencesOf(
    copy,
    ties.filter((tie) => !isBare(tie))
  ))
    told[index] = 1
  const found: Tie[] = []
  const inner = new Set<Tie>()
  let held: Map<number, Tie[]> | undefined
  for (let index = 0; index + 1 < sentences.length; index++) {
    const from = sentences[index] as number
    let to = sentences[index + 1] as number
    if (depths[from] !== 0) continue
    while (
      to > from &&
      (copy.kinds[to - 1] as number) >= TokenKind.comma &&
      (copy.kinds[to - 1] as number) <= TokenKind.mark
    )
      to--
    const tie = told[index]
      ? trailing(copy, from, to, source, true)
      : (answer(copy, from, to) ??
        request(copy, from, to) ??
        clause(copy, from, to, source) ??
        admission(copy, from, to) ??
        denial(copy, from, to, source) ??
        warning(copy, from, to) ??
        threat(copy, from, to) ??
        trailing(copy, from, to, source) ??
        inverse(copy, from, to, source) ??
        participle(copy, from, to, source))
    if (!tie) {
      const first = told[index] ? admittedFirst(copy, from, to, (held ??= bySentence(copy, ties)).get(index)) : null
      if (first) found.push(first)
      continue
    }
    if (told[index]) {
      held ??= bySentence(copy, ties)
      const here = (held.get(index) ?? []).filter((one) => !inner.has(one))
      if (!isOuter(copy, tie, here)) continue
      for (const one of here) inner.add(one)
    }
    found.push(tie)
  }
  const cues = new Set(found.map(({cue}) => cue?.from))
  return [...ties.filter((tie) => !inner.has(tie) && !(isBare(tie) && cues.has(tie.cue?.from))), ...found]
}

/** «Under questioning from Ruiz, Bell accepted that …»: the noun is no verb of anybody. */
const isExamined = ({hashes}: Copy, {cue}: Tie): boolean =>
  cue !== null && hashes[cue.from] === QUESTIONING && hashes[cue.from - 1] === UNDER
const QUESTIONING = hashOf('questioning')
const UNDER = hashOf('under')

const isBare = ({source, contents}: Tie): boolean => !source && contents.length === 0

/** The sentences in which the cue and the contents of ties begin. */
function* sentencesOf({sentences}: Copy, ties: readonly Tie[]): Generator<number> {
  for (const {cue, contents} of ties) {
    if (cue) yield sentenceOf(sentences, cue.from)
    for (const {from} of contents) yield sentenceOf(sentences, from)
  }
}

function bySentence(copy: Copy, ties: readonly Tie[]): Map<number, Tie[]> {
  const out = new Map<number, Tie[]>()
  for (const tie of ties)
    for (const index of new Set(sentencesOf(copy, [tie]))) {
      const known = out.get(index)
      if (known) known.push(tie)
      else out.set(index, [tie])
    }
  return out
}

/** «The firm has agreed to buy a mill, the two companies said»: only the verb that ends the sentence reports. */
function isOuter({hashes}: Copy, {cue, source}: Tie, here: readonly Tie[]): boolean {
  if (!cue || here.length === 0) return false
  // «The engineer told his firm of it, an inquest has heard»
  if (!source) return here.every((one) => one.cue && one.cue.from < cue.from)
  // «The defendant claimed that it was his, the officer told the court»: the words are the defendant's
  if (hashes[cue.from] === TOLD && here.some((one) => one.cue && one.cue.from !== cue.from && hasSaid(hashes, one.cue)))
    return false
  const isEmpty = (one: Tie): boolean => one.cue !== null && one.cue.to > cue.from && one.contents.length === 0
  const isInner = (one: Tie): boolean => {
    const within = one.cue
    if (!within || within.to >= source.from) return false
    return one.contents.every(({from, to}) => from >= within.to && to <= source.from)
  }
  // «The union is sending planes, Ana Ruiz announced.»: the same verb, with nobody of its sentence
  if (here.every(isEmpty))
    return here.every((one) => one.cue?.from === cue.from && one.source !== null && one.source.from > cue.from)
  return here.every((one) => isEmpty(one) || isInner(one))
}

const TOLD = hashOf('told')
const SAID = hashesOf('said says saying told claimed claims denied denies admitted admits stated')
function hasSaid(hashes: Copy['hashes'], {from, to}: Labelled): boolean {
  for (let at = from; at < to; at++) if (SAID.has(hashes[at] as number)) return true
  return false
}

/** Whether a block in which no likely cue stands may hold speech all the same: see `admission`. */
export function mayAdmit({hashes, length}: Copy): boolean {
  for (let at = 1; at < length; at++) {
    if (hashes[at] === THAT && CLAUSE.has(hashes[at - 1] as number)) return true
    if (hashes[at] === DIRECTED || (hashes[at] === THAT && hashes[at - 1] === OUT)) return true
  }
  return false
}

const run = (label: number, from: number, to: number): Labelled => ({label, from, to})

/** «Her answer: there was no light on it.»: whose words a colon opens. */
function answer({hashes, kinds}: Copy, from: number, to: number): Tie | null {
  if (!WHOSE.has(hashes[from] as number) || !ANSWERS.has(hashes[from + 1] as number)) return null
  if (kinds[from + 2] !== TokenKind.colon || to - from < ANSWER) return null
  return {
    cue: run(Label.cueBegin, from + 1, from + 2),
    source: run(Label.sourceBegin, from, from + 1),
    contents: [run(Label.contentBegin, from + 3, to)]
  }
}
const WHOSE = hashesOf('his her its their')
const ANSWERS = hashesOf('answer reply response explanation')
const ANSWER = 5

/** «Ruiz advised farmers to report it early»: a subject of a few words, and an infinitive that a hearer comes before. */
function request(copy: Copy, begins: number, to: number): Tie | null {
  const {hashes, kinds, depths} = copy
  // «Meanwhile, the department advised farmers to report it»
  const from = LEADS.has(hashes[begins] as number) && kinds[begins + 1] === TokenKind.comma ? begins + 2 : begins
  let verb = pastClause(copy, from, to)
  const whole = verb > from
  while (
    verb < to &&
    verb - from <= SPEAKER &&
    (isWord(kinds[verb]) || kinds[verb] === TokenKind.stop) &&
    !ASKED.has(hashes[verb] as number)
  )
    verb++
  // «The minister has directed officials to move it»
  const aux = HAVE.has(hashes[verb - 1] as number) ? verb - 1 : verb
  if (aux <= from || kinds[verb] !== TokenKind.lower || !ASKED.has(hashes[verb] as number)) return null
  for (let at = from; at < aux && !whole; at++)
    if (STOPS.has(hashes[at] as number) || (kinds[at] === TokenKind.lower && isVerb(hashes[at] as number))) return null
  if (!isCapital(kinds[begins])) return null
  for (let at = verb + 2; at < to - 1 && at - verb <= HEARER; at++) {
    const hash = hashes[at] as number
    const infinitive = hash === NOT ? at + 1 : at
    if (
      hashes[infinitive] === TO &&
      kinds[infinitive + 1] === TokenKind.lower &&
      !ARTICLES.has(hashes[infinitive + 1] as number)
    ) {
      let end = infinitive
      while (end < to && kinds[end] !== TokenKind.comma && kinds[end] !== TokenKind.semicolon) end++
      return {
        cue: run(Label.cueBegin, verb, verb + 1),
        source: run(Label.sourceBegin, from, whole ? verb - 1 : speakerEnd(copy, from, aux)),
        contents: [run(Label.contentBegin, at, end)]
      }
    }
    if (STOPS.has(hash) || depths[at] !== 0 || !isWord(kinds[at])) return null
  }
  return null
}

/** «Dr Ana Ruiz, who heads the hospital, |advised the old to stay in|»: what follows the clause of who asks; else the first token. */
function pastClause({hashes, kinds}: Copy, from: number, to: number): number {
  let comma = from
  while (comma < to && comma - from <= SPEAKER && (isCapital(kinds[comma]) || kinds[comma] === TokenKind.stop)) comma++
  if (comma === from || kinds[comma] !== TokenKind.comma || hashes[comma + 1] !== WHO) return from
  for (let at = comma + 2; at < to && at - comma <= CLAUSAL; at++)
    if (kinds[at] === TokenKind.comma) return ASKED.has(hashes[at + 1] as number) ? at + 1 : from
  return from
}
const WHO = hashOf('who')
/** Most words of such a clause. */
const CLAUSAL = 14

/** Where who asks ends: before «also», before «in a statement». */
function speakerEnd({hashes}: Copy, from: number, verb: number): number {
  for (let at = from + 1; at < verb - 2; at++)
    if (hashes[at] === IN && ARTICLES.has(hashes[at + 1] as number) && WRITINGS.has(hashes[at + 2] as number)) return at
  return ALSO.has(hashes[verb - 1] as number) ? Math.max(from + 1, verb - 1) : verb
}
const IN = hashOf('in')
const WRITINGS = hashesOf(writings)
const LEADS = hashesOf('meanwhile however earlier later separately also similarly moreover furthermore additionally')
const HAVE = hashesOf('has have had')
const ALSO = hashesOf('also later then')
