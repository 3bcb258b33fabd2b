import {greetings} from '../../lexicon/furniture.js'
import {sections} from '../../lexicon/labels.js'
import {states} from '../../lexicon/states.js'
import {sameWords} from '../../tree/words.js'
import type {RawBlock} from '../construct.js'
import {count, firstWord, isStopped} from '../looks.js'
import {isFeature, isLetterhead, isReleaseHead, isSheetLine} from '../top.js'
import {isMasthead, isMotto, isSureMotto} from './masthead.js'

/** Sections of a page, one in another, are no more. */
const TRAIL = 10

/** A section, the name of the site over the copy, or its motto under that. */
export function isOfPage(open: readonly {raw: RawBlock}[], index: number): boolean {
  const {text} = (open[index] as {raw: RawBlock}).raw
  return (
    isKicker(text) ||
    areSections(text) ||
    isOfCountry(text) ||
    // «Open in app» between others like it
    (count(text) === 3 && isShort(open[index + 1]?.raw.text ?? text) && !isStopped(text)) ||
    isNameTwice(open, index) ||
    isSheetLine((at) => open[at]?.raw.text, index) ||
    (index === 0 && isLetterhead(text) && isOffice(text)) ||
    isFeature(text) ||
    // «13.01 * Reindeer on runway»
    (text.includes(' * ') && /^\d{1,2}[.:]\d\d \* /.test(text)) ||
    isReleaseHead(text) ||
    (index === 0 && (isMasthead(text) || isSureMotto(text))) ||
    (index > 0 && index < TRAIL && isMotto(text))
  )
}

/** A button, or the name of a letter, that the page has again among its first lines: `The bog letter`, `Click to copy`. */
const isNameTwice = (open: readonly {raw: RawBlock}[], index: number): boolean => {
  const {text} = (open[index] as {raw: RawBlock}).raw
  return count(text) <= 3 && open.slice(0, TRAIL).some(({raw}, at) => at !== index && raw.text === text)
}

/** Whose release it is, alone over the headline: `Ministry of Rivers, Lakes & Ports`. A headline has its verb there. */
const isOffice = (text: string): boolean => count(text) < 5 || /[,&]| and /i.test(text)

/** A section of the page that the sign of its trail stands before or after: `| Coasts`, `/ People & Culture`, `COASTS ›`. */
export const isInTrail = (text: string): boolean =>
  text.startsWith('| ') || text.startsWith('/ ') || text.endsWith(' ›') || text.endsWith(' »')

/** A page's section alone, or the letters of its language: no headline, though there be no other. */
export const isNever = (text: string): boolean =>
  text.length <= 3 || areSections(text) || (greetings.has(firstWord(text)) && GREETED.test(text))

/** How many short lines of a letter stand over its greeting, with that: `The Morning Tide`, `Good morning. Here is the news.` */
export function greetedFrom(open: readonly {raw: RawBlock}[]): number {
  const at = open.findIndex(({raw}) => greetings.has(firstWord(raw.text)) && GREETED.test(raw.text))
  const over = open.slice(0, Math.max(at, 0))
  return over.every(({raw}) => count(raw.text) <= NAME) && open.slice(at + 1).some(({raw}) => count(raw.text) > 3)
    ? at + 1
    : 0
}

/** A letter's name has no more words. */
const NAME = 5

/** What a sender says to the desk: `Good morning. Here is the digest.`, `Dear editors,` */
const GREETED =
  /^(?:hi|hello|hey|dear|greetings|good (?:morning|afternoon|evening|day))\b[^.!,:;]{0,30}(?:[.!] .*\.$|[.!,:]$)/i

/** `News`, `Latest News, News` */
const areSections = (text: string): boolean =>
  text
    .toLowerCase()
    .split(/, | [/|] /)
    .every((section) => sections.has(section))

/** A country's section: `New Zealand Regions`. */
const isOfCountry = (text: string): boolean => {
  const last = text.lastIndexOf(' ')
  return sections.has(text.slice(last + 1).toLowerCase()) && states.has(text.slice(0, Math.max(last, 0)).toLowerCase())
}

const isShort = (text: string): boolean => count(text) < 3 && !isStopped(text)

/** Whether a line that is no kicker follows, after other kickers at the most: `News`, `Cities`, then the headline. */
export function isTitleAfter(open: readonly {raw: RawBlock}[], index: number): boolean {
  let at = index + 1
  while (at < open.length - 1 && at <= index + TRAIL && isOfPage(open, at)) at++
  const text = open[at]?.raw.text
  if (text === undefined || text.length >= 200) return false
  const next = open[at + 1]?.raw
  // «Minister denies knowledge», «of missing funds»: the sender wrapped it
  const wrapped = next && isWrapped(text, next) ? count(next.text) : 0
  return count(text) + wrapped >= 4
}

/** Whether a line goes on with the headline over it: no empty line parts them, and it begins in small letters. */
export const isWrapped = (above: string, {text, node}: RawBlock): boolean =>
  (node.data?.blanks ?? 0) === 0 &&
  /^\p{Ll}/u.test(text) &&
  /^\P{Ll}/u.test(above) &&
  text.length <= above.length + WRAP &&
  !isStopped(above)

/** The last line of what was wrapped is no longer than the one over it, but for a word. */
const WRAP = 12

/**
 * Where the page is, with the headline at the end, `News / World / Ferry keeps its bell`, or the headline with the site,
 * `Ferry keeps its bell | Harbour Post`: the headline itself stands under it.
 */
export function isTrail(open: readonly {raw: RawBlock}[], index: number): boolean {
  const {text} = (open[index] as {raw: RawBlock}).raw
  // «HARBOUR : Ferry keeps its bell 12/06/2024»
  if (
    open
      .slice(index + 1, index + 4)
      .some(({raw}) => count(raw.text) > 3 && raw.text !== text && text.includes(raw.text))
  )
    return true
  const at = Math.max(...[' / ', ' > ', ' » ', ' › ', ' | ', ' - ', ' – ', ' — '].map((sign) => text.lastIndexOf(sign)))
  if (at < 0) return false
  return [text.slice(at + 3), text.slice(0, at)].some(
    (title) =>
      count(title) > 2 &&
      open
        .slice(index + 1, index + 3)
        // The page can shorten the headline in its trail
        .some(({raw}) => sameWords(raw.text, title) || (count(title) > 4 && raw.text.startsWith(title)))
  )
}

const DASHES = [' - ', ' | ', ' – ', ' — ']

/** Where the name of the site follows the headline, which another line of the head begins with: `Ferry keeps its bell - Harbour Radio`. */
export function siteFrom(text: string, others: () => readonly string[]): number {
  const at = Math.max(...DASHES.map((sign) => text.lastIndexOf(sign)))
  const site = at > 0 ? text.slice(at + 3) : ''
  if (site.length < 3 || site.length > 40 || !/^[A-Z]/.test(site) || count(text.slice(0, at)) < 4) return -1
  const isSite = (line: string): boolean => line.startsWith(site) && /^(?:$|,? [/|·-]|,)/.test(line.slice(site.length))
  return others().some(isSite) ? at : -1
}

/**
 * How many lines are the page's sections, one in another, with a name of three words as the last over the headline: `Sport`,
 * `Football`, `Penhallow Town FC`.
 */
export function trailOf(open: readonly {raw: RawBlock}[]): number {
  let at = 0
  while (at < TRAIL && isKicker(open[at]?.raw.text ?? 'of a longer line')) at++
  const [name, title] = [open[at]?.raw.text, open[at + 1]?.raw.text]
  const isName =
    at > 1 && name !== undefined && count(name) === 3 && /^[A-Z][\w'’&-]*(?: [A-Z][\w'’&-]*){2}$/.test(name)
  return isName && title !== undefined && count(title) > 3 && title.length < 200 && !isStopped(title) ? at + 1 : 0
}

/** What a page says of where it keeps its story, under the time: `in Metro Plus`. */
export const IN_SECTION = /^in [A-Z][\w&'’-]*(?:,? (?:and |& )?[A-Z][\w&'’-]*){0,3}$/

/** What a service files the copy under, in brackets: `[ CYCLING / TOUR ]`. */
const BRACKETED = /^\[ ?[A-Z\d][^[\]a-z]{2,60}\]$/

/** A section's name: `Commodities`, `Arts & Culture`. */
const SECTION = /^[A-Z][\w&-]*(?: [A-Z&][\w-]*){0,2}$/

const roundups: readonly string[] = ['in brief', 'roundup', 'round-up', 'digest', 'snapshot']
const ROUNDUP = /^[A-Z]\w+ (?:[A-Z]\w+ )?(?:in brief|roundup|round-up|digest|snapshot)$/i

/** The page's section or the kind of story: one or two words, or some parted by a bar. */
export const isKicker = (text: string): boolean =>
  count(text) <= 2 ||
  (text.startsWith('[') && BRACKETED.test(text)) ||
  (roundups.some((word) => text.toLowerCase().endsWith(word)) && ROUNDUP.test(text)) ||
  /^(?:(?:[A-Z][a-z]+ ){1,2}(?:and|&)(?: [A-Z][a-z]+){1,2}|[A-Z][a-z]+ (?:and|&) [a-z]+|[A-Z]+ (?:AND|&) [A-Z]+)$/.test(
    text
  ) ||
  (count(text) <= 7 &&
    /\s[|/·•>]\s/.test(text) &&
    (text === text.toUpperCase() || text.split(/\s[|/·•>]\s/).every((section) => SECTION.test(section))))
