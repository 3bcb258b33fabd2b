import {clauseVerbs} from '../../lexicon/cues.js'
import {Label} from '../tagger/labels.js'
import type {Labelled, Tie} from '../tagger/link.js'
import {isWord} from '../words/text.js'
import {hashesOf, hashOf, TokenKind} from '../words/tokens.js'
import type {Copy} from '../types.js'

const THAT = hashOf('that')
const CLAUSE = hashesOf(clauseVerbs)
const STOPS = hashesOf(
  'that who which if when because but and as while how what why is are was were be been has have had will would can could may might'
)
/** Most words of who admits. */
const SPEAKER = 7
const run = (label: number, from: number, to: number): Labelled => ({label, from, to})

/** «Questioned by the chair, she accepted that …»: a verb that reports with `that` only, and the words before it up to a sign. */
export function admission({hashes, kinds, depths}: Copy, from: number, to: number): Tie | null {
  for (let verb = from + 1; verb < to - 3; verb++) {
    if (hashes[verb + 1] !== THAT || !CLAUSE.has(hashes[verb] as number) || depths[verb] !== 0) continue
    let first = beforeAside({hashes, kinds, depths}, from, verb)
    const end = first
    while (first > from && isWord(kinds[first - 1])) {
      first--
      if (end - first > SPEAKER || STOPS.has(hashes[first] as number)) return null
    }
    if (first === end || (first > from && kinds[first - 1] !== TokenKind.comma)) return null
    return {
      cue: run(Label.cueBegin, verb, verb + 1),
      source: run(Label.sourceBegin, first, end),
      contents: [run(Label.contentBegin, verb + 2, to)]
    }
  }
  return null
}

/** «The commission|, in an order,| directed that …»: where what commas enclose begins; else the verb. */
function beforeAside(
  {hashes, kinds, depths}: Pick<Copy, 'hashes' | 'kinds' | 'depths'>,
  from: number,
  verb: number
): number {
  if (kinds[verb - 1] !== TokenKind.comma) return verb
  let at = verb - 2
  while (at > from && verb - at <= ASIDE && isWord(kinds[at]) && depths[at] === 0) at--
  return kinds[at] === TokenKind.comma && IN.has(hashes[at + 1] as number) ? at : verb
}
const IN = hashesOf('in on at during after')
/** Most words of such. */
const ASIDE = 8

/** «She accepted that the door was open, but insisted …»: the same before another verb of its sentence. */
export function admittedFirst(copy: Copy, from: number, to: number, here: readonly Tie[] = []): Tie | null {
  const next = Math.min(...here.map(({cue}) => cue?.from ?? 0))
  if (next <= from || next >= to || !BUT.has(copy.hashes[next - 1] as number)) return null
  if (here.some(({contents}) => contents.some((content) => content.from < next))) return null
  const tie = admission(copy, from, next - 1)
  const [content] = tie?.contents ?? []
  if (content && copy.kinds[content.to - 1] === TokenKind.comma) content.to--
  return tie
}
const BUT = hashesOf('but and')
