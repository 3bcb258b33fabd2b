import {isCapital, isWord} from './identity/words.js'
import {Label} from './labels.js'
import type {Labelled, Tie} from './link.js'
import {isVerb} from './report.js'
import {sentenceOf} from './sentences.js'
import {hashesOf, hashOf, TokenKind} from './tokens.js'
import type {Copy, Quotation} from './types.js'

const POINTS = hashOf('points')
const OUT = hashOf('out')
const ON = hashOf('on')

/** Most words of a name, and of a speaker between a closing mark and the verb. */
const NAME = 6
const SPEAKER = 12

/**
 * What marks show where no label tells of it:
 *
 *     “We lost it all,” a farmer in the ad states. “The rain never came.”
 *                       ------------------ ^^^^^^  ^^^^^^^^^^^^^^^^^^^^^^ his too
 *     “The worst candidate ever.” ― Ana Ruiz        Ruiz: “We will see.”
 */
export function complete(copy: Copy, ties: Tie[]): Tie[] {
  const outer = copy.quotations.filter(({depth}) => depth === 0)
  if (outer.length === 0) return ties
  const holder = holders(outer, ties)
  const cued = ties.filter(({cue}) => cue).sort((a, b) => (a.cue as Labelled).from - (b.cue as Labelled).from)
  const gone = new Set<Labelled>()
  let previous: Tie | null = null
  for (const quotation of outer) {
    const held = holder.get(quotation.open)
    const own = held?.tie ?? null
    const take = (): void => held?.within.forEach((content) => gone.add(content))
    const signature = signed(copy, quotation)
    const teller = held && tellerAfter(copy, quotation, held, cued)
    if (signature) {
      take()
      ties.push({cue: null, source: signature, contents: [contentOf(copy, quotation)]})
      previous = null
    } else if (teller) {
      held.around.to = quotation.open
      teller.contents.push(contentOf(copy, quotation))
      previous = teller
    } else if (own?.cue) {
      const goesOn = previous !== null && previous !== own && alone(copy, quotation) && isApart(copy, own, quotation)
      if (goesOn && previous) {
        take()
        previous.contents.push(contentOf(copy, quotation))
      } else if (!previous || !held || !isFragment(held, quotation, own, previous)) previous = own
    } else if (previous && alone(copy, quotation)) {
      take()
      previous.contents.push(contentOf(copy, quotation))
    } else {
      const tie = spoken(copy, quotation)
      if (!tie) continue
      take()
      ties.push(tie)
      previous = tie
    }
  }
  for (const tie of ties) if (gone.size > 0) tie.contents = tie.contents.filter((content) => !gone.has(content))
  return ties.filter(({cue, contents}) => cue || contents.length > 0)
}

/** What has the words of a quotation: a tie, the content that they lie in, and those that lie in the quotation. */
interface Held {
  tie: Tie
  around: Labelled
  within: Labelled[]
}

/** What has the words of each quotation, by its opening mark. */
function holders(outer: readonly Quotation[], ties: readonly Tie[]): Map<number, Held> {
  const out = new Map<number, Held>()
  for (const tie of ties)
    for (const content of tie.contents) {
      const {from, to} = content
      let index = firstAfter(outer, from)
      for (let one = outer[index]; one && one.open + 1 < to; one = outer[++index]) {
        const known = out.get(one.open)
        const within = known?.tie === tie ? known.within : []
        if (from >= one.open && to <= one.close + 1) within.push(content)
        out.set(one.open, {tie, around: content, within})
      }
    }
  return out
}

/**
 * A quotation that ends the words of one cue and has a cue of its own after it:
 *
 *     She complained of the state of the road: “It is a river,” she said.
 */
function tellerAfter(copy: Copy, {open, close}: Quotation, {tie, around}: Held, cued: readonly Tie[]): Tie | null {
  if (!tie.cue || tie.cue.to > open || around.from >= open || around.to > close + 1) return null
  const last = copy.kinds[close - 1]
  if (last !== TokenKind.comma && last !== TokenKind.query) return null
  let low = 0
  let high = cued.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((cued[middle]?.cue as Labelled).from <= close) low = middle + 1
    else high = middle
  }
  const next = cued[low]
  if (!next?.cue || next === tie || next.contents.length > 0 || next.cue.from - close > SPEAKER) return null
  const {source} = next
  return source && source.from > close && source.from - close <= SPEAKER ? next : null
}

/**
 * Whether a quotation that is a sentence by itself is not of the cue that has it: «…,” she said, adding that he knew. “…”»
 * goes on with her words, and so does the second of «…,” Ruiz said. “…” Bell added that it was late.»
 */
function isApart(copy: Copy, {cue, contents}: Tie, quotation: Quotation): boolean {
  if (!cue) return false
  if (cue.to <= quotation.open) return !announces(copy, cue, quotation)
  return (
    cue.from > quotation.close + 1 &&
    sentenceOf(copy.sentences, cue.from) !== sentenceOf(copy.sentences, quotation.open) &&
    contents.some(({from}) => from >= cue.to)
  )
}

/** «“It holds,” said Ruiz, who noted that it was ‘new’. “…”»: what she notes in passing is not what goes on. */
const isFragment = ({around}: Held, {open, close}: Quotation, own: Tie, previous: Tie): boolean =>
  around.from < open && around.to <= close + 80 && own.source !== null && own.source === previous.source

/** The index of the first quotation that ends after a token. */
function firstAfter(outer: readonly Quotation[], token: number): number {
  let low = 0
  let high = outer.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((outer[middle] as Quotation).close <= token) low = middle + 1
    else high = middle
  }
  return low
}

const contentOf = ({length}: Copy, {open, close}: Quotation): Labelled => ({
  label: Label.contentBegin,
  from: Math.max(0, open),
  to: Math.min(length, close + 1)
})

const begins = (sentences: readonly number[], at: number): boolean => sentences[sentenceOf(sentences, at)] === at

/** Whether a quotation is a sentence, or some, by itself. */
function alone({kinds, sentences, length}: Copy, {open, close}: Quotation): boolean {
  if (open < 0 || !begins(sentences, open)) return false
  const last = Math.min(close, length) - 1
  const ends = kinds[last] === TokenKind.stop || kinds[last] === TokenKind.query || kinds[last] === TokenKind.dots
  return ends && (close + 1 >= length || begins(sentences, close + 1))
}

/** Whether a cue before a quotation announces it: «He added: “…”». */
const announces = ({kinds, sentences}: Copy, cue: Labelled, {open}: Quotation): boolean =>
  kinds[open - 1] === TokenKind.colon ||
  kinds[open - 1] === TokenKind.comma ||
  sentenceOf(sentences, cue.from) === sentenceOf(sentences, open)

/** The token after a name that begins at a token; the same token where none does. */
export function nameAfter({kinds, length}: Pick<Copy, 'kinds' | 'length'>, from: number): number {
  let to = from
  while (to < length && to - from < NAME && isCapital(kinds[to])) to++
  return to
}

/** A name after a dash, up to the end, a comma or the next quotation. */
function signed(copy: Copy, {close}: Quotation): Labelled | null {
  const {kinds, length} = copy
  if (close >= length - 2 || kinds[close + 1] !== TokenKind.dash) return null
  const from = close + 2
  const to = nameAfter(copy, from)
  if (to === from) return null
  const after = kinds[to]
  const over = to >= length || after === TokenKind.open || (after === TokenKind.stop && to + 1 >= length)
  return over || after === TokenKind.comma ? {label: Label.sourceBegin, from, to} : null
}

/** «“…,” a voice in the ad states.» and «Ruiz: “…”»: a verb or a name beside a quotation that no label tells of. */
function spoken(copy: Copy, quotation: Quotation): Tie | null {
  const {kinds, hashes, length, sentences} = copy
  const {open, close} = quotation
  if (close - open < 3) return null
  const contents = [contentOf(copy, quotation)]
  if (open > 0 && kinds[open - 1] === TokenKind.colon) {
    let from = open - 1
    while (from > 0 && open - 1 - from < NAME && isCapital(kinds[from - 1])) from--
    if (from < open - 1 && (begins(sentences, from) || kinds[from - 1] === TokenKind.dash))
      return {cue: null, source: {label: Label.sourceBegin, from, to: open - 1}, contents}
    const reading = reads(copy, open - 2, contents)
    if (reading) return reading
  }
  const last = kinds[Math.min(close, length) - 1]
  if (last !== TokenKind.comma && last !== TokenKind.query) return null
  for (let at = close + 1; at < length && at - close <= SPEAKER; at++) {
    const kind = kinds[at] as number
    if (kind === TokenKind.open || kind === TokenKind.stop || kind === TokenKind.semicolon) return null
    const points = hashes[at] === POINTS && hashes[at + 1] === OUT
    if (kind !== TokenKind.lower || (!points && !isVerb(hashes[at] as number))) continue
    // «…,” said of the day» is another's; the verb ends its clause («points out»), or stands at the mark
    const after = hashes[at + 1] === OUT || hashes[at + 1] === ON ? at + 2 : at + 1
    const next = kinds[after]
    const ends = after >= length || next === TokenKind.stop || next === TokenKind.comma || next === TokenKind.colon
    if (!ends || at === close + 1) return null
    const cue = {label: Label.cueBegin, from: at, to: at + 1}
    return {cue, source: {label: Label.sourceBegin, from: close + 1, to: at}, contents}
  }
  return null
}

/** «A sign in the porch now reads: “…”»: the verb before the colon, and its sentence up to it. */
function reads({kinds, hashes, sentences}: Copy, verb: number, contents: Labelled[]): Tie | null {
  if (!READS.has(hashes[verb] as number)) return null
  const from = sentences[sentenceOf(sentences, verb)] as number
  let to = verb
  if (NOW.has(hashes[to - 1] as number)) to--
  if (to <= from || verb - from > SPEAKER) return null
  for (let at = from; at < to; at++) if (!isWord(kinds[at])) return null
  return {
    cue: {label: Label.cueBegin, from: verb, to: verb + 1},
    source: {label: Label.sourceBegin, from, to},
    contents
  }
}
const READS = hashesOf('reads read says said')
const NOW = hashesOf('now simply still also')
