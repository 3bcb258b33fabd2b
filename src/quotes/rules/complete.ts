import {Label} from '../tagger/labels.js'
import type {Labelled, Tie} from '../tagger/link.js'
import {framed} from './framed.js'
import {isSentence, presented} from './presented.js'
import {begins, contentOf, nameAfter} from './quotation.js'
import {sentenceOf} from '../words/sentences.js'
import {hashesOf, TokenKind} from '../words/tokens.js'
import type {Copy, Quotation} from '../types.js'

/** Most words of a speaker between a closing mark and the verb. */
const SPEAKER = 12

/**
 * What marks show where no label tells of it:
 *
 *     “We lost it all,” a farmer in the ad states. “The rain never came.”
 *                       ------------------ ^^^^^^  ^^^^^^^^^^^^^^^^^^^^^^ his too
 *     “The worst candidate ever.” ― Ana Ruiz        Ruiz: “We will see.”
 */
export function complete(copy: Copy, ties: Tie[], text: string): Tie[] {
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
    } else if (own?.cue && isAnothers(copy, own.cue, quotation)) {
      const tie = presented(copy, quotation, text)
      const told = tie?.cue ?? tie?.source
      if (told || copy.kinds[own.cue.to] === TokenKind.colon) take()
      if (told && tie) ties.push((previous = tie))
      else previous = null
    } else if (own?.cue) {
      const goesOn: boolean =
        previous !== null && previous !== own && alone(copy, quotation) && isApart(copy, own, previous, quotation)
      if (goesOn && previous) {
        take()
        previous.contents.push(contentOf(copy, quotation))
      } else if (!previous || !held || !isFragment(held, quotation, own, previous)) previous = own
    } else if (previous && alone(copy, quotation)) {
      take()
      previous.contents.push(contentOf(copy, quotation))
    } else {
      const shown = presented(copy, quotation, text)
      const tie = shown?.cue || shown?.source ? shown : (framed(copy, quotation, text) ?? shown)
      if (!tie) continue
      take()
      ties.push(tie)
      previous = tie
    }
  }
  for (const tie of ties) if (gone.size > 0) tie.contents = tie.contents.filter((content) => !gone.has(content))
  return ties.filter((tie) => tie.cue || (tie.contents.length > 0 && (tie.source || isPresented(copy, outer, tie))))
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

/** Most tokens of a part in marks that is no sentence, with the opening mark. */
const PART = 4

/** «“I went right,” shrugged Bell. He said …», «… as “a trap”. She says: “…”»: whether a cue stands in another sentence, with words after it. */
const isAnothers = ({kinds, sentences}: Copy, cue: Labelled, {open, close}: Quotation): boolean =>
  cue.from > close + 1 &&
  sentenceOf(sentences, cue.from) !== sentenceOf(sentences, open) &&
  (kinds[open - 1] === TokenKind.colon ||
    (sentenceOf(sentences, cue.from) !== sentenceOf(sentences, close + 1) &&
      (kinds[close - 1] === TokenKind.comma || kinds[cue.to] === TokenKind.colon)))

/**
 * A quotation that ends the words of one cue and has a cue of its own after it:
 *
 *     She complained of the state of the road: “It is a river,” she said.
 */
function tellerAfter(copy: Copy, {open, close}: Quotation, {tie, around}: Held, cued: readonly Tie[]): Tie | null {
  if (!tie.cue || tie.cue.to > open || around.from >= open || around.to > close + 1) return null
  const last = copy.kinds[close - 1]
  if (last !== TokenKind.comma && last !== TokenKind.query) return null
  // «he knew only “Dutch,” the records say»: a part of what is said, and no sentence
  if (close - open <= PART && copy.kinds[open - 1] !== TokenKind.colon && !begins(copy.sentences, open)) return null
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
function isApart(copy: Copy, {cue, contents}: Tie, previous: Tie, quotation: Quotation): boolean {
  if (!cue) return false
  if (cue.to <= quotation.open) {
    const next =
      previous.cue !== null && sentenceOf(copy.sentences, previous.cue.from) !== sentenceOf(copy.sentences, cue.from)
    if (next && !DENIES.has(copy.hashes[cue.from - 1] as number) && !DENIES.has(copy.hashes[cue.from] as number))
      return false
    return !announces(copy, cue, quotation)
  }
  return (
    cue.from > quotation.close + 1 &&
    sentenceOf(copy.sentences, cue.from) !== sentenceOf(copy.sentences, quotation.open) &&
    contents.some(({from}) => from >= cue.to)
  )
}

/** «“…,” Ruiz said. He did not suggest revenge. “…”»: what is not said does not go on. */
const DENIES = hashesOf("not never didn't doesn't don't won't wouldn't hasn't hadn't")

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

/** Whether a quotation of nobody is a sentence that a colon announces. */
const isPresented = (copy: Copy, outer: readonly Quotation[], {contents: [content]}: Tie): boolean => {
  const quotation = content && outer[firstAfter(outer, content.from)]
  return (
    quotation?.open === content?.from &&
    quotation !== undefined &&
    copy.kinds[quotation.open - 1] === TokenKind.colon &&
    isSentence(copy, quotation)
  )
}
