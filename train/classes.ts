import {endingOf} from '../src/quotes/tagger/fill.js'
import {classTypes, typeOf, type Vocabulary} from '../src/quotes/tagger/vocabulary.js'
import {TokenKind} from '../src/quotes/words/tokens.js'
import type {Paragraph} from './corpus.js'

/** Classes of words, besides class 0 of what was never seen. */
const CLASSES = 64
const ROUNDS = 12
/** A type that is rarer joins no class of its own accord. */
const RARE = 5

/**
 * Words that stand between the same ones are of one class. Found by exchange (Kneser and Ney 1993): each type of word in turn, the
 * commonest first, moves to the class where it makes the classes of neighbours tell most of each other.
 *
 * @returns the class of each type: see `typeOf`
 */
export function learnClasses(paragraphs: readonly Paragraph[], vocabulary: Vocabulary): Uint8Array {
  const types = classTypes(vocabulary.scores.length)
  const edge = types
  const rows: number[][] = []
  const seen = new Float64Array(types + 1)
  for (const {copy, source} of paragraphs) {
    const row = [edge]
    for (let at = 0; at < copy.length; at++) {
      const kind = copy.kinds[at] as number
      const isWord = kind <= TokenKind.mixed || kind === TokenKind.clitic || kind === TokenKind.initial
      const word = isWord ? vocabulary.numberOf(copy.hashes[at] as number) : 0
      row.push(typeOf(vocabulary.scores.length, word, endingOf(source, copy, at)))
    }
    row.push(edge)
    rows.push(row)
    for (const type of row) seen[type] = (seen[type] as number) + 1
  }
  const order = [...seen.keys()]
    .filter((type) => type !== edge && (seen[type] as number) >= RARE)
    .sort((a, b) => (seen[b] as number) - (seen[a] as number) || a - b)
  const classes = new Uint8Array(types + 1)
  order.forEach((type, rank) => (classes[type] = 1 + (rank % CLASSES)))
  classes[edge] = CLASSES + 1
  exchange(rows, order, classes)
  return classes.subarray(0, types)
}

function exchange(rows: readonly (readonly number[])[], order: readonly number[], classes: Uint8Array): void {
  const size = CLASSES + 2
  const pairs = new Float64Array(size * size)
  const counts = new Float64Array(size)
  const next: Map<number, number>[] = Array.from(classes, () => new Map<number, number>())
  const before: Map<number, number>[] = Array.from(classes, () => new Map<number, number>())
  let tokens = 0
  for (const row of rows)
    for (let at = 0; at < row.length; at++) {
      const type = row[at] as number
      tokens++
      add(counts, classes[type] as number, 1)
      if (at === 0) continue
      const prior = row[at - 1] as number
      raise(next[prior] as Map<number, number>, type)
      raise(before[type] as Map<number, number>, prior)
      add(pairs, (classes[prior] as number) * size + (classes[type] as number), 1)
    }
  const weigh = surprises(tokens)
  const after = new Float64Array(size)
  const ahead = new Float64Array(size)
  for (let round = 0; round < ROUNDS; round++) {
    let moves = 0
    for (const type of order) {
      const own = classes[type] as number
      after.fill(0)
      ahead.fill(0)
      let self = 0
      let all = 0
      for (const [other, count] of next[type] as Map<number, number>) {
        all += count
        if (other === type) self += count
        else add(after, classes[other] as number, count)
      }
      for (const [other, count] of before[type] as Map<number, number>)
        if (other !== type) add(ahead, classes[other] as number, count)
      shift(own, -1, self, all)
      let best = own
      let most = -Infinity
      for (let other = 1; other <= CLASSES; other++) {
        const gain = gainOf(other, self, all)
        if (gain <= most) continue
        most = gain
        best = other
      }
      shift(best, 1, self, all)
      classes[type] = best
      if (best !== own) moves++
    }
    if (moves === 0) break
  }

  /** Takes the type of which is counted out of a class, or puts it in. */
  function shift(at: number, sign: number, self: number, all: number): void {
    for (let other = 0; other < size; other++) {
      add(pairs, at * size + other, sign * (after[other] as number))
      add(pairs, other * size + at, sign * (ahead[other] as number))
    }
    add(pairs, at * size + at, sign * self)
    add(counts, at, sign * all)
  }

  /** What all is worth more with the type in a class. */
  function gainOf(at: number, self: number, all: number): number {
    let gain = 0
    for (let other = 0; other < size; other++) {
      if (other === at) continue
      const from = after[other] as number
      if (from > 0) gain += more(pairs[at * size + other] as number, from)
      const to = ahead[other] as number
      if (to > 0) gain += more(pairs[other * size + at] as number, to)
    }
    const within = self + (after[at] as number) + (ahead[at] as number)
    if (within > 0) gain += more(pairs[at * size + at] as number, within)
    return gain - 2 * more(counts[at] as number, all)
  }

  function more(count: number, by: number): number {
    return (weigh[count + by] as number) - (weigh[count] as number)
  }
}

const add = (table: Float64Array, at: number, by: number): void => {
  table[at] = (table[at] as number) + by
}

const raise = (counts: Map<number, number>, key: number): unknown => counts.set(key, (counts.get(key) ?? 0) + 1)

/** `n log n` of whole numbers, of sums, products and quotients alone: `Math.log` differs from one engine to the next. */
function surprises(most: number): Float64Array {
  const out = new Float64Array(most + 1)
  for (let n = 2; n <= most; n++) {
    let part = n
    let log = 0
    for (; part >= 1.5; part /= 2) log += LN2
    const ratio = (part - 1) / (part + 1)
    let term = ratio
    for (let power = 1; power < 24; power += 2) {
      log += (2 * term) / power
      term *= ratio * ratio
    }
    out[n] = n * log
  }
  return out
}
const LN2 = 0.6931471805599453
