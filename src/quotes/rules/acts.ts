import {actsWith, doneTo, unsaid, wordsOnlyWith} from '../../lexicon/acts.js'
import {formsOf} from '../../lexicon/cues.js'
import {isFinite} from '../words/forms.js'
import type {Hashes} from '../words/hashes.js'
import {isWord} from '../words/text.js'
import {hashesOf, hashOf, TokenKind} from '../words/tokens.js'
import type {Labelled} from '../tagger/link.js'
import type {Copy} from '../types.js'

/**
 * Whether a verb of saying does something else with the words after it:
 *
 *     Rovers claimed the title. The hotel boasts a view of the bay. She was admitted to hospital.
 */
export function acts(source: string, copy: Copy, cue: Labelled, content: Labelled): boolean {
  const {hashes} = copy
  if (hashes[cue.to - 1] === SAY) return isUnsaid(copy, cue.to - 1) || isActed(copy, cue.to - 1, content, source)
  const verb = verbIn(copy, cue)
  if (verb < 0 || (verb > cue.from && SAID.has(hashes[cue.from] as number))) return false
  return isDone(copy, verb) || isCalledIn(copy, verb) || isActed(copy, verb, content, source)
}
const SAY = hashOf('say')
const SAID = hashesOf('said says')

/** The verb of a cue, which a preposition may follow; -1 where no list has it. */
function verbIn({hashes}: Copy, {from, to}: Labelled): number {
  lists ??= listsOf()
  for (let at = to - 1; at >= from && at >= to - CUE; at--) if (lists.has(hashes[at] as number)) return at
  return -1
}

/** Most words that are looked at of a cue: «writes a column for». */
const CUE = 4

interface Lists {
  not?: Hashes
  figure?: boolean
  only?: Hashes
  done?: Hashes
}
let lists: ReadonlyMap<number, Lists> | undefined
function listsOf(): ReadonlyMap<number, Lists> {
  const out = new Map<number, Lists>()
  const add = (form: string, list: Lists): void => {
    out.set(hashOf(form), {...out.get(hashOf(form)), ...list})
  }
  const forms = (stem: string): string[] => [...formsOf(stem), ...(PASTS[stem] ?? [])]
  for (const [stem, words] of Object.entries(actsWith)) {
    const not = hashesOf(words.split(/\s+/))
    for (const form of forms(stem)) add(form, {not, figure: words.startsWith('*')})
  }
  for (const [stem, words] of Object.entries(wordsOnlyWith))
    for (const form of forms(stem)) add(form, {only: hashesOf(words)})
  for (const [form, words] of Object.entries(doneTo)) add(form, {done: hashesOf(words)})
  return out
}
const PASTS: Readonly<Record<string, readonly string[]>> = {say: ['said'], tell: ['told'], write: ['wrote', 'written']}

/** «It is too soon to say», «Suffice it to say» */
function isUnsaid({hashes, depths}: Copy, say: number): boolean {
  if (hashes[say - 1] !== TO || depths[say] !== 0) return false
  return UNSAID.has(hashes[say - 2] as number) || (hashes[say - 2] === IT && UNSAID.has(hashes[say - 3] as number))
}
const TO = hashOf('to')
const IT = hashOf('it')
const UNSAID = hashesOf(unsaid)

/** «was admitted to hospital», «Bell, dismissed for 24,» */
function isDone({hashes, kinds}: Copy, verb: number): boolean {
  const done = lists?.get(hashes[verb] as number)?.done
  if (!done?.has(hashes[verb + 1] as number)) return false
  let at = verb - 1
  while (at >= verb - 3 && ADVERBS.has(hashes[at] as number)) at--
  return BE.has(hashes[at] as number) || kinds[at] === TokenKind.comma
}
const BE = hashesOf('is are was were be been being')
const ADVERBS = hashesOf('later then also both all immediately well')

/** «called him in», «called her back», «called his men in» */
function isCalledIn({hashes}: Copy, verb: number): boolean {
  if (!CALLED.has(hashes[verb] as number)) return false
  const whom = hashes[verb + 1] as number
  return (
    (PERSONS.has(whom) && AWAY.has(hashes[verb + 2] as number)) ||
    (DETERMINERS.has(whom) && AWAY.has(hashes[verb + 3] as number))
  )
}
const CALLED = hashesOf('call calls called calling')
const PERSONS = hashesOf('him her them us me')
const AWAY = hashesOf('in back up home')

/** «claimed a first title in ten years»; not «called the strike a disgrace»: a noun with which the verb reports nothing. */
function isActed(copy: Copy, verb: number, {to}: Labelled, source: string): boolean {
  const {hashes, kinds} = copy
  const list = lists?.get(hashes[verb] as number)
  const from = verb + 1
  const first = hashes[from] as number
  if (!list || OPENERS.has(first)) return false
  const {not, only} = list
  if (list.figure && kinds[from] === TokenKind.number && !hasTo(copy, from, to)) return true
  let at = from
  let acted = false
  for (; at < to && isWord(kinds[at]) && at - from < PHRASE; at++) {
    const hash = hashes[at] as number
    if (only?.has(hash)) return false
    if (at > from && DETERMINERS.has(hash) && TIMES.has(hashes[at + 1] as number)) break
    if (at > from && (hash === THAT || DETERMINERS.has(hash) || isFinite(source, copy, at))) return false
    // «claimed victory» says so, «claimed a victory» may be in a match
    if (not?.has(hash) && (at > from || !BARE.has(hash))) acted = true
    if (at > from && BINDS.has(hash)) break
  }
  return acted || (only !== undefined && !hasClause(copy, from, to, source))
}
const PHRASE = 9
const THAT = hashOf('that')
const OPENERS = hashesOf('that to how what why when where whether if of about he she it they we i you there not')
const BARE = hashesOf('victory victories interest')
const BINDS = hashesOf(
  'of in into through for at on onto from off with by after as to over past across against home and when while who which'
)
const TIMES = hashesOf('year week day month decade season minute moment')
const DETERMINERS = hashesOf('a an the his her its their')

const hasTo = ({hashes}: Copy, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (hashes[at] === TO) return true
  return false
}

const hasClause = (copy: Copy, from: number, to: number, source: string): boolean => {
  for (let at = from; at < to; at++) if (isFinite(source, copy, at) || copy.hashes[at] === THAT) return true
  return false
}
