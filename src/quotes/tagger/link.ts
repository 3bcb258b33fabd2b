import {Label} from './labels.js'
import {sentenceOf} from '../words/sentences.js'
import {TokenKind} from '../words/tokens.js'
import type {Copy} from '../types.js'

/** A run of tokens of one block that the tagger gave one label. */
export interface Labelled {
  label: number
  from: number
  to: number
}

/** A cue with what it ties together; without a cue (-1), contents that only marks and place tell of. */
export interface Tie {
  cue: Labelled | null
  source: Labelled | null
  contents: Labelled[]
}

/** The runs of one label, in order. */
export function runsOf(labels: Uint8Array): Labelled[] {
  const out: Labelled[] = []
  for (let at = 0; at < labels.length;) {
    const label = labels[at] as number
    if (label === 0) {
      at++
      continue
    }
    const begin = label % 2 === 0 ? label - 1 : label
    let to = at + 1
    while (to < labels.length && labels[to] === begin + 1) to++
    out.push({label: begin, from: at, to})
    at = to
  }
  return out
}

/**
 * Ties the labelled runs of one block: each content to the cue that is nearest by what stands between, each cue to its
 * source. Looks no further than a few runs to each side.
 */
export function link(copy: Copy, runs: readonly Labelled[]): Tie[] {
  if (runs.length === 0) return []
  const cues = runs.filter((run) => run.label === Label.cueBegin)
  const sources = runs.filter((run) => run.label === Label.sourceBegin)
  const contents = runs.filter((run) => run.label === Label.contentBegin)
  const ties = cues.map((cue): Tie => ({cue, source: null, contents: []}))
  const sentences = cues.map(({from}) => sentenceOf(copy.sentences, from))
  let near = 0
  let previous: Tie | null = null
  const loose: Tie[] = []
  for (const content of contents) {
    while (near < cues.length && (cues[near] as Labelled).to <= content.from) near++
    let best: Tie | null = null
    let least = LIMIT
    const first = sentenceOf(copy.sentences, content.from)
    const last = sentenceOf(copy.sentences, content.to - 1)
    for (let index = Math.max(0, near - REACH); index < Math.min(cues.length, near + REACH); index++) {
      const after = (cues[index] as Labelled).from >= content.to
      const apart = Math.abs((after ? last : first) - (sentences[index] as number))
      const cost = costOf(copy, content, cues, index, apart, least)
      if (cost < least) {
        least = cost
        best = ties[index] as Tie
      }
    }
    if (!best && quoted(copy, content)) {
      if (previous) best = previous
      else loose.push((best = {cue: null, source: null, contents: []}))
    }
    if (!best) continue
    best.contents.push(content)
    previous = best
  }
  let at = 0
  const sourceSentences = sources.map(({from}) => sentenceOf(copy.sentences, from))
  ties.forEach((tie, own) => {
    const cue = tie.cue as Labelled
    while (at < sources.length && (sources[at] as Labelled).to <= cue.from) at++
    let least = SOURCE_LIMIT
    for (let index = Math.max(0, at - REACH); index < Math.min(sources.length, at + REACH); index++) {
      const source = sources[index] as Labelled
      const apart = Math.abs((sourceSentences[index] as number) - (sentences[own] as number))
      const cost = sourceCost(source, cue, apart)
      if (cost < least) {
        least = cost
        tie.source = source
      }
    }
  })
  const all = [...ties, ...loose]
  let taken: Uint8Array | undefined
  for (const tie of all)
    if (tie.contents.length > 1) tie.contents = joined(copy, tie.contents, (taken ??= takenIn(copy, runs)))
  return all
}

/** The tokens of cues and speakers. */
function takenIn({length}: Copy, runs: readonly Labelled[]): Uint8Array {
  const taken = new Uint8Array(length)
  for (const {label, from, to} of runs) if (label !== Label.contentBegin) taken.fill(1, from, to)
  return taken
}

/** Most tokens of an apposition that a tagger leaves out of the words around it: «accused the owner, a firm, of fraud». */
const GAP = 8

/** Contents with nothing but such a gap between them as one. */
function joined({depths, sentences}: Copy, contents: readonly Labelled[], taken: Uint8Array): Labelled[] {
  const out: Labelled[] = []
  for (const content of contents) {
    const last = out[out.length - 1]
    if (
      last &&
      content.from - last.to <= GAP &&
      depths[last.to] === 0 &&
      sentenceOf(sentences, last.from) === sentenceOf(sentences, content.from) &&
      !taken.subarray(last.to, content.from).includes(1)
    )
      out[out.length - 1] = {...last, to: content.to}
    else out.push(content)
  }
  return out
}

const REACH = 4
const LIMIT = 60
const SOURCE_LIMIT = 60

const quoted = (copy: Copy, run: Labelled): boolean => copy.depths[run.from] !== 0 || copy.depths[run.to - 1] !== 0

/**
 * What stands against a content's being of a cue.
 *
 * @param apart how many sentences lie between
 * @param least what is more need not be exact
 */
function costOf(
  copy: Copy,
  content: Labelled,
  cues: readonly Labelled[],
  index: number,
  apart: number,
  least: number
): number {
  const cue = cues[index] as Labelled
  const after = cue.from >= content.to
  const from = after ? content.to : cue.to
  const to = after ? cue.from : content.from
  let cost = Math.min(to - from, 40)
  if (apart > 0) {
    // A quoted sentence belongs to the cue that follows its closing mark, or goes on after one.
    cost += quoted(copy, content) ? 10 * apart : 100
  }
  const beside = cues[after ? index - 1 : index + 1]
  if (beside && beside.from >= from && beside.to <= to) cost += 20
  for (let at = from; at < to && cost < least; at++) {
    if (copy.kinds[at] === TokenKind.semicolon) cost += 10
    if (at - from > 60) break
  }
  if (after) cost += 2
  return cost
}

function sourceCost(source: Labelled, cue: Labelled, apart: number): number {
  const after = source.from >= cue.to
  const from = after ? cue.to : source.to
  const to = after ? source.from : cue.from
  let cost = Math.min(Math.max(0, to - from), 60) + (after ? 3 : 0)
  if (apart > 0) cost += 30 * apart
  return cost
}
