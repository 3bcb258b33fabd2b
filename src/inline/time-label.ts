import {timeLabel} from '../lexicon/labels.js'
import {momentAt} from './date.js'
import {wordAt} from './word.js'

export interface TimeLabel {
  /** Past the label and its colon. */
  end: number
  /** What the time under it is. */
  purpose: 'published' | 'updated'
}

/** Whether a word can be the first of a time's label. */
export const opensTimeLabel = (word: string): boolean => word === 'for' || timeLabel.openers.has(word)

/** The label of a time at a place: `Published:`, `This article was last updated on`, `Date`. */
export function timeLabelAt(text: string, at: number): TimeLabel | undefined {
  const {subjects, adverbs, verbs, rests, alone, openers} = timeLabel
  let word = wordAt(text, at)
  // «FOR IMMEDIATE RELEASE: June 3, 2021»
  if (word === 'for') {
    const end = wordAt(text, at + 4) === 'immediate' ? at + 14 + wordAt(text, at + 14).length : 0
    return end > at + 14 && verbs.has(wordAt(text, at + 14))
      ? {end: pastColon(text, end), purpose: 'published'}
      : undefined
  }
  if (word === '' || !openers.has(word)) return undefined
  let verb = at
  const pass = (): void => {
    verb += word.length + 1
    word = wordAt(text, verb)
  }
  if (word === 'this' && subjects.has(wordAt(text, at + 5))) pass()
  // «Time of article published»
  if (word === 'time' && wordAt(text, at + 5) === 'of' && subjects.has(wordAt(text, at + 8))) {
    pass()
    pass()
  }
  // «Date of publication»
  else if ((word === 'time' || word === 'date') && wordAt(text, at + 5) === 'of' && verbs.has(wordAt(text, at + 8))) {
    pass()
    pass()
  }
  if (subjects.has(word)) pass()
  if (word === 'was') pass()
  if (adverbs.has(word)) pass()
  const end = verb + word.length
  const rest = rests.get(word) ?? ''
  const purpose = (text[verb - 1] === ' ' || verb === at) && text.startsWith(rest, end) ? verbs.get(word) : undefined
  if (purpose) return {end: pastColon(text, afterVerb(text, end + rest.length)), purpose}
  const first = wordAt(text, at)
  // «As of 12 March 2024»
  if (first === 'as' && wordAt(text, at + 3) === 'of') return {end: pastColon(text, at + 5), purpose: 'updated'}
  if (alone.has(first)) return {end: pastColon(text, at + first.length), purpose: 'published'}
  return first === 'pub' && wordAt(text, at + 4) === 'date'
    ? {end: pastColon(text, at + 8), purpose: 'published'}
    : undefined
}

/** Past ` on`, ` date and time`, ` at`, as far as they stand there. */
function afterVerb(text: string, from: number): number {
  const {joints} = timeLabel
  let at = from
  const next = (word: string): boolean => text[at] === ' ' && wordAt(text, at + 1) === word
  const pass = (...words: string[]): void => {
    for (const word of words) if (next(word)) at += word.length + 1
  }
  pass(...joints)
  if (next('date')) {
    at += 5
    if (next('and') && wordAt(text, at + 5) === 'time') at += 9
  } else pass('time')
  pass(...joints)
  return at
}

function pastColon(text: string, from: number): number {
  let end = from
  while (text[end] === ' ') end++
  return text[end] === ':' || text[end] === '-' ? end + 1 : end
}

const FREE = /(?:[A-Z]{2,14} ){0,3}(?:date|time|timestamp|online|[a-z]{3,12}ed(?: on| at)?)\s?:\s*/iy
/** Words of which none is in the label of the time at which copy went out. */
const NO_LABEL =
  /event|deadline|birth|born|died|dead|expir|valid|until|embargo|start|begin|end|due|open|clos|effect|hear|arriv|depart|match|game|kick|sale|found|establish|elect|arrest|kill|marri|record|meeting|delivery|session/i
const CHANGING = /updat|modif|edit|revis|chang|correct|amend|review|last|refresh/i

/** A label that no list knows, at the head of a line: `Issue date:`, `Fact-checked on:`. */
export function freeLabel(text: string, at: number): TimeLabel | undefined {
  const colon = at === 0 ? text.slice(0, 48).indexOf(':') : -1
  if (colon < 4 || wordAt(text, 0) === '') return undefined
  FREE.lastIndex = 0
  const label = FREE.exec(text)?.[0]
  if (label === undefined || NO_LABEL.test(label) || momentAt(text, label.length)?.year === undefined) return undefined
  return {end: label.length, purpose: CHANGING.test(label) ? 'updated' : 'published'}
}
