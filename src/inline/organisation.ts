import {agencyMarks, agencyMarksLower, newsroomWords} from '../lexicon/agencies.js'
import {firms} from '../lexicon/bodies.js'
import {holds, wordAt} from './word.js'

/** Whether words name an agency, as its lexicon has it. Letters count as written, longer names in any case. */
export const agencyOf = (words: string): boolean =>
  agencyMarks.has(words) ||
  agencyMarksLower.has(words.toLowerCase()) ||
  (words.startsWith('The ') && agencyMarks.has(words.slice(4)))

/** Whether words look like a newsroom's name. */
export const looksLikeNewsroom = (words: string): boolean =>
  agencyOf(words) || holds(words.toLowerCase(), newsroomWords)

/** Agencies joined by a stroke or a hyphen, each with its place in the words; the whole where it is one. */
export function organisationsIn(words: string): {from: number; to: number; name: string}[] {
  const out: {from: number; to: number; name: string}[] = []
  let from = 0
  for (let at = 0; at <= words.length; at++) {
    const sign = words[at]
    if (at < words.length && sign !== '/' && sign !== '-' && sign !== ',' && !words.startsWith(' and ', at)) continue
    // «Corran Pumps, Inc.»
    if (sign === ',' && words[at + 1] === ' ' && firms.has(wordAt(words, at + 2))) continue
    const name = words.slice(from, at).trim()
    // «RFE/RL» and «Keystone-SDA» are one name; «NNN-IRNA» is two, both known.
    if (sign === '-' && !(agencyOf(name) && agencyOf(words.slice(at + 1).trim()))) continue
    if (sign === '/' && agencyOf(words.slice(from).trim())) continue
    if (name !== '') {
      const start = words.indexOf(name, from)
      out.push({from: start, to: start + name.length, name})
    }
    from = sign === ' ' ? at + 5 : at + 1
    if (sign === ' ') at += 4
  }
  return out
}
