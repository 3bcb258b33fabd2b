import {deeds} from '../lexicon/cues.js'
import {prepositions} from '../lexicon/function-words.js'
import {foundOf, runOf} from './found.js'
import {isRole} from './identity/roles.js'
import type {Labelled, Tie} from './tagger/link.js'
import {pullOf, tiePulls} from './pull.js'
import {settled} from './rules/index.js'
import {announced, isSentence} from './rules/presented.js'
import {speakerBefore, subjectOf} from './rules/presenters.js'
import {begins, nameAfter} from './rules/quotation.js'
import {isFinite} from './words/forms.js'
import {sentenceOf} from './words/sentences.js'
import {isCapital, wordsOf} from './words/text.js'
import {hashesOf, hashOf, TokenKind} from './words/tokens.js'
import {isDirection, turnOf} from './turns.js'
import type {Copy, Found, Run} from './types.js'

/**
 * The quotes of a story's blocks, in reading order: what the labels of each block tell, then what only marks and the
 * blocks around tell.
 *
 * @param told what belongs together in each block, or nothing where it holds no speech
 */
export function decide(source: string, copy: readonly Copy[], told: readonly (Tie[] | undefined)[]): Found[] {
  const ties = settled(source, copy, told)
  const all = copy.map((block, at) => foundOf(source, block, at, ties[at] ?? []))
  const out: Found[] = []
  // The last quote of the block before, and that block's cue that waits for words after a colon.
  let last = -1
  let waiting: Found | null = null
  // Paragraphs of quotation that no mark closes and nobody has signed yet.
  let unsigned: {parts: Run[]; at: number} | null = null
  copy.forEach((block, at) => {
    if (block.node.type === 'pullquote') {
      const pull = pullOf(block, at)
      if (pull) out.push(pull)
      return
    }
    const found = all[at] as Found[]
    const before = copy[at - 1]
    const whole = wholeQuotation(block)
    const own = found.filter((quote) => quote.cue || quote.speaker)
    const opened = unsigned
    unsigned = null
    if (whole && isDirection(block, whole)) return
    const turn = whole && turnOf(block, at, whole)
    if (turn) {
      last = out.push(turn) - 1
      waiting = null
      return
    }
    if (whole && own.length === 0) {
      const part = runOf(block, whole)
      const previous = last >= 0 ? (out[last] as Found) : null
      const signature = signatureOf(copy[at + 1])
      if (signature) {
        out.push({kind: 'direct', parts: [part], speaker: signature, source: signature, cue: null, at, carried: null})
        last = -1
      } else if (previous && before && runsOn(before) && previous.kind !== 'indirect') {
        previous.parts.push(part)
        unsigned = opened
      } else if (waiting) {
        out.push({...waiting, kind: 'direct', parts: [part], at})
        last = out.length - 1
      } else if (previous && previous.speaker) {
        out.push({...previous, kind: 'direct', parts: [part], cue: null, at, carried: previous.carried ?? last})
        last = out.length - 1
        unsigned = {parts: [], at}
      } else {
        last = -1
        unsigned = opened ?? {parts: [], at}
        const introduced = introducedBy(copy[at + 1])
        if (introduced || (isQuestion(before, block) && isSaid(block, whole)))
          out.push({
            kind: 'direct',
            parts: [part],
            speaker: introduced,
            source: introduced,
            cue: null,
            at,
            carried: null
          })
      }
      if (runsOn(block)) unsigned?.parts.push(part)
      else unsigned = null
      waiting = null
      return
    }
    const first = own[0]
    if (
      opened &&
      first?.kind === 'direct' &&
      block.quotations[0]?.open === 0 &&
      first.parts[0]?.start === block.starts[1]
    ) {
      if (last >= 0 && (out[last] as Found).carried !== null) out.pop()
      first.parts.unshift(...opened.parts)
      first.at = opened.at
    }
    last = -1
    for (const quote of found) {
      const isOwn = quote.cue !== null || quote.speaker !== null
      if (!isOwn && quote.kind !== 'direct') continue
      out.push(quote)
      if (isOwn && !isAsked(source, quote)) last = out.length - 1
    }
    const open =
      found.length === 0 ? block.quotations.find(({close, depth}) => depth === 0 && close >= block.length) : undefined
    if (open && open.open > 0 && begins(block.sentences, open.open))
      unsigned = {parts: [runOf(block, {from: open.open + 1, to: block.length})], at}
    waiting = block.kinds[block.length - 1] === TokenKind.colon ? awaiting(source, block, at, ties[at] ?? []) : null
  })
  tiePulls(source, out)
  return out
}

/** «…, she said when asked why»: nobody's question, whose words the next block does not go on with. */
const isAsked = (source: string, {speaker, cue}: Found): boolean =>
  !speaker && cue !== null && source.slice(cue.start, cue.end).toLowerCase() === 'asked'

/** A block that is one quotation from its first word to its last: what stands between its marks. */
function wholeQuotation(block: Copy): {from: number; to: number} | null {
  const first = block.quotations.find(({depth}) => depth === 0)
  if (!first || first.open !== 0) return null
  const to = Math.min(first.close, block.length)
  if (to < block.length - 2 || to - 1 < 2) return null
  return {from: 1, to}
}

/** «How many pots did you ruin?»: whether a question stands above, as a paragraph or as a crosshead, which is not read. */
const isQuestion = (before: Copy | undefined, {block}: Copy): boolean =>
  before !== undefined && (before.kinds[before.length - 1] === TokenKind.query || block > before.block + 1)

/** Whether a whole quotation before anybody spoke is a sentence and no title. */
const isSaid = (block: Copy, {from, to}: {from: number; to: number}): boolean =>
  to - from > TITLE && isSentence(block, {open: from - 1, close: to, depth: 0})
/** Most words of a title. */
const TITLE = 4

/** «So says Ana Ruiz, 88.», «With these words Tom Beck left.»: whose the quotation was that stands above. */
function introducedBy(block: Copy | undefined): Run | null {
  if (!block || block.length < 4) return null
  const {hashes, kinds} = block
  const so = SO.has(hashes[0] as number) && SAYS.has(hashes[1] as number)
  const these = hashes[0] === WITH && THESE.has(hashes[1] as number) && hashes[2] === WORDS
  const from = so ? 2 : these ? 3 : -1
  if (from < 0) return null
  let to = nameAfter(block, from)
  while (to > from && kinds[to - 1] === TokenKind.comma) to--
  return to > from ? runOf(block, {from, to}) : null
}
const SO = hashesOf('so thus')
const SAYS = hashesOf('says said spoke speaks')
const WITH = hashOf('with')
const THESE = hashesOf('these those')
const WORDS = hashOf('words')

/** A block that is a dash and a name, and perhaps what its bearer is: it signs the quotation before it. */
function signatureOf(block: Copy | undefined): Run | null {
  if (!block || block.kinds[0] !== TokenKind.dash || block.length > SIGNATURE) return null
  const to = nameAfter(block, 1)
  const over = to >= block.length || block.kinds[to] === TokenKind.comma
  return over && to > 1 ? runOf(block, {from: 1, to}) : null
}
const SIGNATURE = 24

/** Whether a block's last quotation has no closing mark: it goes on in the next. */
function runsOn(block: Copy): boolean {
  return block.quotations.some(({close, depth}) => depth === 0 && close >= block.length)
}

/** The last cue of a block that ends with a colon: what it reports stands in the next block. */
function awaiting(source: string, block: Copy, at: number, ties: readonly Tie[]): Found | null {
  const colon = block.length - 1
  const dummy = {label: 1, from: colon, to: block.length}
  const tie = ties[ties.length - 1]
  if (tie?.cue) return foundOf(source, block, at, [{...tie, contents: [dummy]}], true)[0] ?? null
  // «Ruiz disagreed:», «Ruiz was blunt:»
  const told = announced(block, colon, source)
  const early = told?.source && isPlain(block, told.source) ? told : {cue: null, source: lastSubject(block, source)}
  if (!early.source) return null
  const [one] = foundOf(source, block, at, [{...early, cue: null, contents: [dummy]}], true)
  return one ? {...one, cue: early.cue ? runOf(block, early.cue) : null} : null
}

/** Whether words are somebody's and no clause: not «Ruiz made the following» before «comment:», nor «From Ana Ruiz of the Post:». */
function isPlain({hashes}: Copy, {from, to}: Labelled): boolean {
  for (let at = from; at < to; at++) if (CLAUSAL.has(hashes[at] as number)) return false
  return true
}
const CLAUSAL = hashesOf([...deeds, 'from'])

/** Whom a block's last sentence is about, where that is somebody by name. */
function lastSubject(block: Copy, source: string): Labelled | null {
  const known = subjectOf(block, block.length - 1, source)
  if (known) return known
  let verb = block.sentences[sentenceOf(block.sentences, block.length - 1)] as number
  while (verb < block.length && !isFinite(source, block, verb)) verb++
  const who = verb < block.length ? speakerBefore(block, verb, source) : null
  if (!who || who.to - who.from < 2) return null
  const {word} = wordsOf(source, block)
  // «The town of Orval was under water:»
  for (let at = who.from; at < who.to; at++) if (prepositions.has(word(at))) return null
  return isCapital(block.kinds[who.to - 1]) || isRole(word(who.to - 1)) ? who : null
}
