import {fold, hashOf, TokenKind} from './tokens.js'
import type {Copy} from './types.js'
import type {Vocabulary} from './vocabulary.js'

/** How many features a token has at the first stage, and how many more the labels around it give at the second. */
export const BASE = 62
export const MORE = 22

/** From this step on a word outside of quotation marks is a candidate for a cue. */
export const CANDIDATE = 3

/**
 * What the features of a block are made of: arrays over its tokens, kept and reused from block to block.
 */
export class Frame {
  length = 0
  words = new Uint16Array(0)
  cues = new Uint8Array(0)
  /** 0 outside of marks, 1 inside, 2 the first of a quotation, 3 the last, 4 nested deeper. */
  inside = new Uint8Array(0)
  sentence = new Int32Array(0)
  left = new Int32Array(0)
  right = new Int32Array(0)
  commas = new Uint16Array(0)
  clauses = new Uint16Array(0)
  thats = new Uint16Array(0)
  opened = new Int32Array(0)
  closed = new Int32Array(0)
  clause = new Int32Array(0)
  // One entry a sentence.
  best: number[] = []
  marked: number[] = []
  skip: boolean[] = []
  copy!: Copy

  private reserve(size: number): void {
    if (this.words.length >= size) return
    const room = Math.max(size, 2 * this.words.length, 1024)
    this.words = new Uint16Array(room)
    this.cues = new Uint8Array(room)
    this.inside = new Uint8Array(room)
    this.sentence = new Int32Array(room)
    this.left = new Int32Array(room)
    this.right = new Int32Array(room)
    this.commas = new Uint16Array(room)
    this.clauses = new Uint16Array(room)
    this.thats = new Uint16Array(room)
    this.opened = new Int32Array(room)
    this.closed = new Int32Array(room)
    this.clause = new Int32Array(room)
  }

  /**
   * Looks at each word once, and says which sentences can be passed over: those with no mark, no candidate and no colon.
   *
   * @param scores the step of each word as a cue
   * @returns whether any sentence is to be read
   */
  prepare(copy: Copy, vocabulary: Vocabulary, scores: Uint8Array = vocabulary.scores): boolean {
    const {length, hashes, kinds, depths, sentences} = copy
    this.copy = copy
    this.length = length
    this.reserve(length + 1)
    const {words, cues, sentence} = this
    const count = Math.max(0, sentences.length - 1)
    this.best.length = this.marked.length = this.skip.length = count
    let any = false
    for (let index = 0; index < count; index++) {
      const to = sentences[index + 1] as number
      let best = 0
      let within = 0
      let colon = false
      for (let at = sentences[index] as number; at < to; at++) {
        const kind = kinds[at] as number
        const word =
          kind <= TokenKind.mixed || kind === TokenKind.clitic || kind === TokenKind.initial
            ? vocabulary.numberOf(hashes[at] as number)
            : 0
        words[at] = word
        sentence[at] = index
        const score = scores[word] as number
        cues[at] = score
        if (depths[at] !== 0) within++
        else if (score > best) best = score
        if (kind === TokenKind.colon) colon = true
      }
      this.best[index] = best
      this.marked[index] = within === 0 ? 0 : within >= to - (sentences[index] as number) - 1 ? 2 : 1
      const skip = within === 0 && best < CANDIDATE && !colon
      this.skip[index] = skip
      if (!skip) any = true
    }
    if (any) this.measure()
    return any
  }

  private measure(): void {
    const {copy, words, cues, inside, left, right, commas, clauses, thats, opened, closed, clause} = this
    const {sentences, kinds, depths, quotations, length, hashes} = copy
    let quotation = 0
    let openAt = -1
    let closeAt = -1
    for (let at = 0; at < length; at++) {
      if (at > closeAt) {
        while (
          quotation < quotations.length &&
          ((quotations[quotation] as {depth: number}).depth > 0 ||
            (quotations[quotation] as {close: number}).close < at)
        )
          quotation++
        const next = quotations[quotation]
        if (next && next.open <= at) {
          openAt = next.open
          closeAt = Math.min(next.close, length)
        } else {
          openAt = -1
        }
      }
      const depth = depths[at] as number
      if (depth === 0) {
        inside[at] = 0
        opened[at] = closed[at] = -1
      } else {
        opened[at] = openAt
        closed[at] = closeAt
        inside[at] = depth > 1 ? 4 : at <= openAt + 1 ? 2 : at >= closeAt - 1 ? 3 : 1
      }
    }
    for (let index = 0; index + 1 < sentences.length; index++) {
      if (this.skip[index]) continue
      const from = sentences[index] as number
      const to = sentences[index + 1] as number
      let comma = 0
      let clauseWords = 0
      let that = 0
      let candidate = -1
      let clauseAt = from
      for (let at = from; at < to; at++) {
        left[at] = candidate
        clause[at] = clauseAt
        if (kinds[at] === TokenKind.comma) {
          comma++
          clauseAt = at + 1
        }
        const hash = hashes[at] as number
        if (words[at] !== 0) {
          if (hash === THAT) that++
          else if (CLAUSE.has(hash)) clauseWords++
        }
        commas[at] = comma
        clauses[at] = clauseWords
        thats[at] = that
        if ((cues[at] as number) >= CANDIDATE && depths[at] === 0) candidate = at
      }
      candidate = -1
      for (let at = to - 1; at >= from; at--) {
        right[at] = candidate
        if ((cues[at] as number) >= CANDIDATE && depths[at] === 0) candidate = at
      }
    }
  }

  /** Writes the keys of the features of one token. */
  features(at: number, out: Int32Array): void {
    const {words, cues, inside, copy, left, right, commas, clauses, thats, clause} = this
    const {kinds, sentences} = copy
    const index = this.sentence[at] as number
    const from = sentences[index] as number
    const to = sentences[index + 1] as number
    const last = this.length - 1
    const a3 = at > 2 ? at - 3 : -1
    const a2 = at > 1 ? at - 2 : -1
    const a1 = at - 1
    const b1 = at < last ? at + 1 : -1
    const b2 = at + 1 < last ? at + 2 : -1
    const b3 = at + 2 < last ? at + 3 : -1
    const w0 = words[at] as number
    const k0 = kinds[at] as number
    const c0 = cues[at] as number
    const q = inside[at] as number
    const wa1 = a1 < 0 ? EDGE : (words[a1] as number)
    const wa2 = a2 < 0 ? EDGE : (words[a2] as number)
    const wa3 = a3 < 0 ? EDGE : (words[a3] as number)
    const wb1 = b1 < 0 ? EDGE : (words[b1] as number)
    const wb2 = b2 < 0 ? EDGE : (words[b2] as number)
    const wb3 = b3 < 0 ? EDGE : (words[b3] as number)
    const ka1 = a1 < 0 ? 31 : (kinds[a1] as number)
    const ka2 = a2 < 0 ? 31 : (kinds[a2] as number)
    const kb1 = b1 < 0 ? 31 : (kinds[b1] as number)
    const kb2 = b2 < 0 ? 31 : (kinds[b2] as number)
    const ca1 = a1 < 0 ? 0 : (cues[a1] as number)
    const cb1 = b1 < 0 ? 0 : (cues[b1] as number)
    const ca2 = a2 < 0 ? 0 : (cues[a2] as number)
    const cb2 = b2 < 0 ? 0 : (cues[b2] as number)
    const ending = this.ending(at)
    const starts = (at === from ? 1 : 0) + (at === 0 ? 2 : 0)

    const l = left[at] as number
    const r = right[at] as number
    const lw = l < 0 ? EDGE : (words[l] as number)
    const rw = r < 0 ? EDGE : (words[r] as number)
    const lc = l < 0 ? 9 : (cues[l] as number)
    const rc = r < 0 ? 9 : (cues[r] as number)
    const ld = l < 0 ? 0 : distance(at - l)
    const rd = r < 0 ? 0 : distance(r - at)
    const lk = l < 0 ? 0 : between(commas, clauses, thats, l, at)
    const rk = r < 0 ? 0 : between(commas, clauses, thats, at, r)
    const lNext = l < 0 ? 31 : (kinds[l + 1] as number)
    const lPrev = l <= 0 ? 31 : (kinds[l - 1] as number)
    const rNext = r < 0 || r === last ? 31 : (kinds[r + 1] as number)
    const rPrev = r <= 0 ? 31 : (kinds[r - 1] as number)
    const rEnd = r < 0 ? 0 : distance(to - r)
    const marked = this.marked[index] as number
    const best = this.best[index] as number
    const bestBefore = index > 0 ? (this.best[index - 1] as number) : 9
    const bestAfter = index + 1 < this.best.length ? (this.best[index + 1] as number) : 9
    const markedBefore = index > 0 ? (this.marked[index - 1] as number) : 3
    const markedAfter = index + 1 < this.marked.length ? (this.marked[index + 1] as number) : 3
    const place = distance(at - from)
    const rest = distance(to - at)
    const clauseAt = clause[at] as number
    const cw = words[clauseAt] as number

    out[0] = mix(0, k0, q, 0)
    out[1] = mix(1, w0, 0, 0)
    out[2] = mix(2, wa1, 0, 0)
    out[3] = mix(3, wb1, 0, 0)
    out[4] = mix(4, wa2, 0, 0)
    out[5] = mix(5, wb2, 0, 0)
    out[6] = mix(6, wa3, 0, 0)
    out[7] = mix(7, wb3, 0, 0)
    out[8] = mix(8, wa1, w0, 0)
    out[9] = mix(9, w0, wb1, 0)
    out[10] = mix(10, wa2, wa1, k0)
    out[11] = mix(11, wb1, wb2, k0)
    out[12] = mix(12, wa1, wb1, k0)
    out[13] = mix(13, k0 | (ka1 << 5) | (kb1 << 10), q, 0)
    out[14] = mix(14, k0 | (ka1 << 5) | (ka2 << 10), starts, 0)
    out[15] = mix(15, k0 | (kb1 << 5) | (kb2 << 10), 0, 0)
    out[16] = mix(16, ending, 0, 0)
    out[17] = mix(17, ending & 0x3ff, ka1, kb1)
    out[18] = mix(18, a1 < 0 ? 0 : this.ending(a1), k0, 0)
    out[19] = mix(19, b1 < 0 ? 0 : this.ending(b1), k0, 0)
    out[20] = mix(20, w0, q, starts)
    out[21] = mix(21, wa1, k0, q)
    out[22] = mix(22, k0, wb1, q)
    out[23] = mix(23, c0 | (ca1 << 4) | (cb1 << 8), q, 0)
    out[24] = mix(24, c0, q, ka1 | (kb1 << 5))
    out[25] = mix(25, ca2 | (ca1 << 4), ka1, k0)
    out[26] = mix(26, cb2 | (cb1 << 4), kb1, k0)
    out[27] = mix(27, lw, q, 0)
    out[28] = mix(28, lw, ld, q)
    out[29] = mix(29, lc, ld, lk)
    out[30] = mix(30, lc, q, k0)
    out[31] = mix(31, rw, q, 0)
    out[32] = mix(32, rw, rd, q)
    out[33] = mix(33, rc, rd, rk)
    out[34] = mix(34, rc, q, k0)
    out[35] = mix(35, lc, rc, q)
    out[36] = mix(36, rEnd, rk, rc)
    out[37] = mix(37, lk, ld, k0)
    out[38] = mix(38, marked, q, k0)
    out[39] = mix(39, marked, q, best)
    out[40] = mix(40, bestBefore, bestAfter, marked | (q << 4))
    out[41] = mix(41, place, q, best)
    out[42] = mix(42, rest, k0, q)
    let open = 0
    let close = 0
    let lead = 0
    let tail = 0
    let tailCue = 0
    let size = 0
    if (q !== 0) {
      const openAt = this.opened[at] as number
      const closeAt = this.closed[at] as number
      open = distance(at - openAt)
      close = distance(closeAt - at)
      size = distance(closeAt - openAt)
      lead = openAt > 0 ? (words[openAt - 1] as number) + (kinds[openAt - 1] as number) * 8192 : EDGE
      let after = closeAt + 1
      if (after <= last && kinds[after] === TokenKind.comma) after++
      tail = after <= last ? (words[after] as number) + (kinds[after] as number) * 8192 : EDGE
      tailCue = after <= last ? Math.max(cues[after] as number, after < last ? (cues[after + 1] as number) : 0) : 9
    }
    out[43] = mix(43, open, close, q)
    out[44] = mix(44, lead, q, 0)
    out[45] = mix(45, tail, q, 0)
    out[46] = mix(46, size, marked, tailCue)
    out[47] = mix(47, lPrev | (lNext << 5), lc, ld)
    out[48] = mix(48, rPrev | (rNext << 5), rc, rd)
    out[49] = mix(49, rw, r < 0 || r === last ? EDGE : (words[r + 1] as number), q)
    out[50] = mix(50, lw, w0, k0)
    out[51] = mix(51, rw, k0, ka1)
    out[52] = mix(52, markedBefore, markedAfter, marked | (q << 4))
    out[53] = mix(53, index === 0 ? 1 : 0, index + 1 === this.best.length ? 1 : 0, q | (marked << 4))
    out[54] = mix(54, words[from] as number, q, kinds[from] as number)
    out[55] = mix(55, lw, lk & 7, q)
    out[56] = mix(56, k0 | (ka1 << 5), rd, rc)
    out[57] = mix(57, k0 | (ka1 << 5), ld, lc)
    out[58] = mix(58, cw, distance(at - clauseAt), 0)
    out[59] = mix(59, cw, lc, Math.min(ld, 4) | (rc << 4))
    out[60] = mix(60, k0, rest, rc | (lc << 4))
    out[61] = mix(61, l < 0 || l === 0 ? EDGE : (words[l - 1] as number), lw, q)
  }

  /** The last three letters of a word in lower case, packed, five bits each; of any other token its kind. */
  private ending(at: number): number {
    const {kinds, ends, starts} = this.copy
    const end = ends[at] as number
    if (kinds[at] !== TokenKind.lower || end - (starts[at] as number) < 4) return 32768 + (kinds[at] as number)
    const source = this.source
    return (
      (fold(source.charCodeAt(end - 3)) & 31) * 1024 +
      (fold(source.charCodeAt(end - 2)) & 31) * 32 +
      (fold(source.charCodeAt(end - 1)) & 31)
    )
  }

  source = ''

  /** Writes the keys of the features that the first stage's labels around a token give. */
  more(at: number, labels: Uint8Array, out: Int32Array): void {
    const {words, copy, cues, inside} = this
    const {kinds} = copy
    const n = this.length
    const label = (index: number): number => (index < 0 || index >= n ? 7 : (labels[index] as number))
    const y0 = label(at)
    const a1 = label(at - 1)
    const a2 = label(at - 2)
    const a3 = label(at - 3)
    const b1 = label(at + 1)
    const b2 = label(at + 2)
    const b3 = label(at + 3)
    const q = inside[at] as number
    const index = this.sentence[at] as number
    const from = copy.sentences[index] as number
    const to = copy.sentences[index + 1] as number
    const w0 = words[at] as number
    const k0 = kinds[at] as number
    out[0] = mix(100, y0, a1, b1)
    out[1] = mix(101, y0, a1, a2)
    out[2] = mix(102, y0, b1, b2)
    out[3] = mix(103, y0, a3, b3)
    out[4] = mix(104, y0, w0, 0)
    out[5] = mix(105, a1, w0, 0)
    out[6] = mix(106, b1, w0, 0)
    out[7] = mix(107, y0, k0, q)
    out[8] = mix(108, y0, a1, k0)
    out[9] = mix(109, y0, b1, k0)
    let leftSource = 0
    let leftCue = 0
    let leftContent = 0
    let leftWord = EDGE
    for (let i = at - 1, steps = 1; i >= from && steps < 60; i--, steps++) {
      const y = labels[i] as number
      if (y >= 5 && leftCue === 0) {
        leftCue = distance(steps)
        leftWord = words[i] as number
      } else if ((y === 3 || y === 4) && leftSource === 0) leftSource = distance(steps)
      else if ((y === 1 || y === 2) && leftContent === 0) leftContent = distance(steps)
      if (leftCue !== 0 && leftSource !== 0 && leftContent !== 0) break
    }
    let rightSource = 0
    let rightCue = 0
    let rightContent = 0
    let rightWord = EDGE
    for (let i = at + 1, steps = 1; i < to && steps < 60; i++, steps++) {
      const y = labels[i] as number
      if (y >= 5 && rightCue === 0) {
        rightCue = distance(steps)
        rightWord = words[i] as number
      } else if ((y === 3 || y === 4) && rightSource === 0) rightSource = distance(steps)
      else if ((y === 1 || y === 2) && rightContent === 0) rightContent = distance(steps)
      if (rightCue !== 0 && rightSource !== 0 && rightContent !== 0) break
    }
    out[10] = mix(110, leftSource, leftCue, leftContent)
    out[11] = mix(111, rightSource, rightCue, rightContent)
    out[12] = mix(112, leftWord, leftCue, y0)
    out[13] = mix(113, rightWord, rightCue, y0)
    out[14] = mix(
      114,
      bit(leftSource) | (bit(leftCue) << 1) | (bit(leftContent) << 2),
      bit(rightSource) | (bit(rightCue) << 1) | (bit(rightContent) << 2),
      y0
    )
    out[15] = mix(115, leftWord, bit(leftContent) | (bit(rightContent) << 1) | (bit(rightCue) << 2), q)
    out[16] = mix(116, rightWord, bit(leftContent) | (bit(rightContent) << 1) | (bit(leftCue) << 2), q)
    out[17] = mix(117, label(from - 1), y0, q)
    out[18] = mix(118, label(to), y0, q)
    out[19] = mix(119, cues[at] as number, y0, bit(leftSource) | (bit(rightSource) << 1))
    const clauseAt = this.clause[at] as number
    const clauseLabels = label(clauseAt)
    out[20] = mix(120, clauseLabels, y0, words[clauseAt] as number)
    out[21] = mix(121, y0, a1 | (a2 << 3) | (b1 << 6) | (b2 << 9), q)
  }
}

const THAT = hashOf('that')
const CLAUSE: ReadonlySet<number> = new Set(
  'and but or who whom whose which when where while because after before although though as if since until unless so'
    .split(' ')
    .map(hashOf)
)
const bit = (value: number): number => (value === 0 ? 0 : 1)

const EDGE = 8191

const STEPS = new Uint8Array(64)
for (let steps = 1; steps < 64; steps++)
  STEPS[steps] = steps < 4 ? steps : steps < 6 ? 4 : steps < 9 ? 5 : steps < 15 ? 6 : steps < 25 ? 7 : 8
/** A number of tokens in nine steps; 0 is none. */
const distance = (tokens: number): number => (tokens > 63 ? 9 : (STEPS[tokens < 0 ? 0 : tokens] as number))

/** What stands between two tokens: commas (0 to 3), clause words (0 to 1), a «that». */
function between(commas: Uint16Array, clauses: Uint16Array, thats: Uint16Array, from: number, to: number): number {
  const comma = Math.min(3, (commas[to] as number) - (commas[from] as number))
  const clause = clauses[to] === clauses[from] ? 0 : 1
  const that = thats[to] === thats[from] ? 0 : 1
  return that | (clause << 1) | (comma << 2)
}

/** A key from a template's number and three values. */
function mix(template: number, a: number, b: number, c: number): number {
  let hash = Math.imul(template + 1, 0x9e3779b1)
  hash = Math.imul(hash ^ a, 0x85ebca6b)
  hash ^= hash >>> 13
  hash = Math.imul(hash ^ b, 0xc2b2ae35)
  hash ^= hash >>> 16
  hash = Math.imul(hash ^ c, 0x27d4eb2f)
  return hash ^ (hash >>> 15)
}
