import {Label} from '../tagger/labels.js'
import type {Labelled, Tie} from '../tagger/link.js'
import type {Copy} from '../types.js'
import {isWord} from '../words/text.js'
import {hashesOf, hashOf} from '../words/tokens.js'
import {sourceAt} from './speaker-words.js'

/** Most words of who puts it so. */
const WHO = 8

/** «“…,” is how she puts it», «“…,” as the mayor put it»: who, and the verb; nothing where no such words stand at a token. */
export function putSo({hashes, kinds}: Copy, at: number): {cue: Labelled; source: Labelled} | null {
  const from = hashes[at] === AS ? at + 1 : BE.has(hashes[at] as number) && hashes[at + 1] === HOW ? at + 2 : -1
  if (from < 0) return null
  let verb = from
  while (verb - from <= WHO && isWord(kinds[verb]) && !PUTS.has(hashes[verb] as number)) verb++
  if (verb === from || !PUTS.has(hashes[verb] as number) || !IT.has(hashes[verb + 1] as number)) return null
  return {cue: {label: Label.cueBegin, from: verb, to: verb + 1}, source: sourceAt(from, verb)}
}
const AS = hashOf('as')
const BE = hashesOf('is was')
const HOW = hashOf('how')
const PUTS = hashesOf('put puts describes described explains explained')
const IT = hashesOf('it this')

/** «“Ask him,” was all she would say»: what goes before the pronoun is none of who speaks. */
export function allHeSaid({hashes}: Copy, {source}: Tie): void {
  if (!source) return
  const all = BE.has(hashes[source.from] as number) ? source.from + 1 : source.from
  if (hashes[all] !== ALL || !BE.has(hashes[all - 1] as number)) return
  const who = hashes[all + 1] === THAT ? all + 2 : all + 1
  if (who < source.to && SOMEBODY.has(hashes[who] as number)) source.from = who
}
const ALL = hashOf('all')
const THAT = hashOf('that')
const SOMEBODY = hashesOf('he she they it the a his her their')
