import {chooser, CHOICES, type Choose, type Question} from '../src/quotes/tagger/choice.js'
import {ends} from '../src/quotes/tagger/ends.js'
import {Label} from '../src/quotes/tagger/labels.js'
import {link, runsOf} from '../src/quotes/tagger/link.js'
import {AFTER, BEFORE, sides} from '../src/quotes/tagger/sides.js'
import type {Survey} from '../src/quotes/tagger/survey.js'
import type {Paragraph} from './corpus.js'
import {exp} from './exp.js'
import {generator, shuffle} from './random.js'

/** A paragraph with labels that were made without its article. */
export interface Held {
  paragraph: Paragraph
  look: Survey
  labels: Uint8Array
}

/** A question of the training split with its right answer. */
interface Asked {
  article: number
  right: number
  answers: number
  width: number
  places: Uint16Array
  /** How much dearer each wrong answer is made. */
  margins: Float32Array
}

const EPOCHS = 10
/** The weights of the epochs from here on are averaged. */
const SETTLED = 2
/** How far a first step goes, what holds weights down, and what each has to outweigh to be any. */
const ALPHA = 0.04
const DECAY = 1
const RENT = 0.5
/** Errors smaller than that teach nothing. */
const SMALL = 0.005
const LARGEST = 31

type Walk = typeof ends

/** The kinds of questions, in the order in which they are asked, each with what finds the right answer. */
const kinds: readonly [string, Walk, (paragraph: Paragraph) => (question: Question) => number][] = [
  ['ends', ends, rightEnd],
  ['sides', sides, rightSide]
]

/**
 * Learns the weights of what `src/quotes/tagger/choice.ts` chooses. Each article's labels are settled by weights that have not
 * seen it.
 */
export function learnChoices(held: readonly Held[], folds: number, log: (line: string) => void): Int8Array {
  const all = new Float32Array(CHOICES)
  for (const [name, walk, rightIn] of kinds) {
    const list: Asked[] = []
    for (const {paragraph, look, labels} of held)
      walk(paragraph.source, paragraph.copy, look, labels, asking(list, paragraph.article, rightIn(paragraph)))
    for (let fold = 0; fold < folds; fold++) {
      const choose = chooser(quantized(learn(list.filter(({article}) => article % folds !== fold))))
      for (const {paragraph, look, labels} of held)
        if (paragraph.article % folds === fold) walk(paragraph.source, paragraph.copy, look, labels, choose)
    }
    learn(list).forEach((weight, at) => (all[at] = (all[at] as number) + weight))
    log(`${name}: ${list.length} questions`)
  }
  return quantized(all)
}

/** Writes down what is asked, and leaves all as it is given. */
const asking =
  (list: Asked[], article: number, rightOf: (question: Question) => number): Choose =>
  (question) => {
    const right = rightOf(question)
    const {answers, given, width, places} = question
    if (right >= 0) {
      const margins = marginsOf(question, right)
      list.push({
        article,
        right,
        answers: answers.length,
        width,
        places: places.slice(0, answers.length * width),
        margins
      })
    }
    return given
  }

/** An end that leaves out half of what is said, or adds as much, is worse than one that is a few words off. */
function marginsOf({token, answers}: Question, right: number): Float32Array {
  const length = (answers[right] as number) - token
  return Float32Array.from(answers, (answer, index) => {
    if (index === right) return 0
    const other = answer - token
    return Math.min(length, other) * 2 < Math.max(length, other) ? FAR_OFF : NEAR_BY
  })
}
const FAR_OFF = 2
const NEAR_BY = 1

/** How far from each other two beginnings of one content may be. */
const NEAR = 6

function rightEnd({labels}: Paragraph): (question: Question) => number {
  const contents = runsOf(labels).filter(({label}) => label === Label.contentBegin)
  return ({token, answers}) => {
    const content = contents.find(({from, to}) => to > token && Math.abs(from - token) <= NEAR)
    if (!content) return -1
    // The last answer is the sentence's end without its stop, which the annotators may have marked too.
    const last = answers[answers.length - 1] as number
    const end = content.to > last && content.to <= last + 2 ? last : content.to
    return Array.prototype.indexOf.call(answers, end)
  }
}

function rightSide({copy, labels}: Paragraph): (question: Question) => number {
  const ties = link(copy, runsOf(labels))
  return ({token, answers}) => {
    const tie = ties.find(({cue}) => cue && cue.from <= token && cue.to > token)
    const cue = tie?.cue
    if (!tie || !cue) return -1
    const before = tie.contents.some(({from}) => from < cue.from) ? BEFORE : 0
    const after = tie.contents.some(({from}) => from > cue.from) ? AFTER : 0
    return Array.prototype.indexOf.call(answers, before | after)
  }
}

/** Learns which answers are right: the weights of a log-linear model whose wrong answers are made dearer by a margin. */
function learn(list: readonly Asked[]): Float32Array {
  const now = new Float32Array(CHOICES)
  const sums = new Float32Array(CHOICES)
  const roots = new Float32Array(CHOICES)
  const mean = new Float32Array(CHOICES)
  const order = list.map((_, index) => index)
  const random = generator(7)
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random)
    for (const index of order) step(list[index] as Asked)
    if (epoch >= SETTLED) for (let at = 0; at < CHOICES; at++) mean[at] = (mean[at] as number) + (now[at] as number)
  }
  return mean

  function step({right, answers, width, places, margins}: Asked): void {
    const scores = new Float64Array(answers)
    let largest = -Infinity
    for (let answer = 0; answer < answers; answer++) {
      let score = margins[answer] as number
      for (let at = answer * width; at < (answer + 1) * width; at++) score += now[places[at] as number] as number
      scores[answer] = score
      if (score > largest) largest = score
    }
    let total = 0
    for (let answer = 0; answer < answers; answer++) {
      const share = exp((scores[answer] as number) - largest)
      scores[answer] = share
      total += share
    }
    for (let answer = 0; answer < answers; answer++) {
      const error = (scores[answer] as number) / total - (answer === right ? 1 : 0)
      if (error > -SMALL && error < SMALL) continue
      for (let at = answer * width; at < (answer + 1) * width; at++) move(places[at] as number, error)
    }
  }

  function move(place: number, by: number): void {
    const root = roots[place] as number
    const next = Math.sqrt(root * root + by * by)
    const sum = (sums[place] as number) + by - ((next - root) / ALPHA) * (now[place] as number)
    roots[place] = next
    sums[place] = sum
    const beyond = sum > RENT ? sum - RENT : sum < -RENT ? sum + RENT : 0
    now[place] = -beyond / ((1 + next) / ALPHA + DECAY)
  }
}

/** Weights as whole numbers of one byte. */
function quantized(weights: Float32Array): Int8Array {
  // The largest two thousandth is cut off there.
  const sizes = Float64Array.from(weights, Math.abs).sort()
  const scale = LARGEST / (sizes[Math.floor(sizes.length * 0.9995)] || 1)
  return Int8Array.from(weights, (value) => Math.max(-LARGEST, Math.min(LARGEST, Math.round(value * scale))))
}
