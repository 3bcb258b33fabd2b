/** Words that stand in who speaks, and words that do not. */
import {Label} from '../tagger/labels.js'
import type {Labelled} from '../tagger/link.js'
import type {Copy} from '../types.js'
import {isVerb} from '../words/report.js'
import {isCapital, isWord} from '../words/text.js'
import {hashesOf, TokenKind} from '../words/tokens.js'

/** What a noun begins with. */
export const DETERMINERS = hashesOf('a an the his her its their')
/** What begins a clause beside who speaks. */
export const RELATIVES = hashesOf('who which that whose when while as if because')
/** Verbs that stand in no name and in no noun. */
export const HELPS = hashesOf('has had have was were is are be been will would')
export const ARTICLES = hashesOf('the a an')

/** Words as those of who speaks. */
export const sourceAt = (from: number, to: number): Labelled => ({label: Label.sourceBegin, from, to})

/** «known as the “sniper”» */
export const CALLED = hashesOf('known called named nicknamed dubbed')

/** Whether a token can stand in who speaks: a word that is no verb, a bracket, an apostrophe, a short word’s stop. */
export function isNamed({hashes, kinds}: Copy, at: number): boolean {
  const kind = kinds[at] as number
  if (kind === TokenKind.bracket || kind === TokenKind.unbracket || kind === TokenKind.other) return true
  if (kind === TokenKind.stop) return isCapital(kinds[at - 1])
  const hash = hashes[at] as number
  return isWord(kind) && !(kind === TokenKind.lower && isVerb(hash)) && !HELPS.has(hash) && !RELATIVES.has(hash)
}

/** «In the paper |the authors write|»: what a sentence begins with before who speaks. */
export const LEADS = hashesOf('in on at but and during after before meanwhile later earlier')

/** What a noun begins with, «one» too. */
export const OPENING = hashesOf('a an the his her its their one')
/** All verbs that help others. */
export const AUXILIARIES = hashesOf(
  'is are was were be been has have had will would can could may might should must do does did'
)
