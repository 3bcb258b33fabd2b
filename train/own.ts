import {readFileSync} from 'node:fs'
import {Label} from '../src/quotes/tagger/labels.js'
import {read} from '../src/quotes/words/copy.js'
import {textBetween} from '../src/tree/build.js'
import type {SimpleBlock} from '../src/wcst.js'
import type {Paragraph} from './corpus.js'

const LABELS: Readonly<Record<string, number>> = {S: Label.sourceBegin, Q: Label.cueBegin, C: Label.contentBegin}

/**
 * Reads copy of our own with its labels, a paragraph a line: `{S Ana Ruiz} {Q said} {C the dam was safe}.` has a speaker, a cue
 * and speech.
 *
 * @param first number of the first line as an article: each is one of its own
 */
export function readOwn(path: string, first: number): Paragraph[] {
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean)
  return lines.map((line, index): Paragraph => {
    let text = ''
    const spans: {begin: number; from: number; to: number}[] = []
    for (const part of line.split(/(\{[SQC] [^}]*\})/)) {
      const marked = /^\{([SQC]) ([^}]*)\}$/.exec(part)
      const from = text.length
      text += marked?.[2] ?? part
      if (marked) spans.push({begin: LABELS[marked[1] as string] as number, from, to: text.length})
    }
    const leaves = textBetween(text, 0, text.length)
    const node = {type: 'paragraph', children: leaves, position: leaves[0]?.position} as SimpleBlock
    const copy = read(text, leaves, {node, block: 0, from: 0, start: 0, end: text.length})
    const labels = new Uint8Array(copy.length)
    for (const {begin, from, to} of spans)
      for (let at = 0, next = begin; at < copy.length; at++) {
        if ((copy.starts[at] as number) < from || (copy.ends[at] as number) > to) continue
        labels[at] = next
        next = begin + 1
      }
    return {article: first + index, source: text, copy, labels, loose: labels}
  })
}
