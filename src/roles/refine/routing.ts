import {functionWords} from '../../lexicon/function-words.js'
import {fieldLabels} from '../../lexicon/labels.js'
import * as inline from '../../inline/index.js'
import {weave} from '../../tree/weave.js'
import {sameWords} from '../../tree/words.js'
import type {SimpleBlock} from '../../wcst.js'
import type {Item} from '../item.js'
import {become, type RawBlock} from '../construct.js'
import {count, isSentence, isStopped} from '../looks.js'
import {isMailLine, SUBJECT} from '../subject.js'

/** What a sender's lines over its number are. */
const OVER: ReadonlySet<unknown> = new Set(['field', 'mail-head', 'forwarded', 'routing'])
/** The sender's letters and a number: `APP81`, `K20240612-0087`. */
const NUMBER = /^([A-Z]{0,6})[-_#]?\d[\dA-Z.-]{0,20}$/
/** What parts the words of a head on one line. */
const SIGNS = [' / ', ' | ', ' · ', ' :: ', '; ', ' ] [ ', '] [', ' - ']
const PARTS = 3
/** How long the copy is, as one of them: `/ 186 words`. */
const COUNTED = /[/|·;:-] {0,3}\d{2,4} ?(?:words|wds)\b/
const LONGEST = 40
const LINE = 120

/**
 * The number of the copy, and a head that stands on one line with the time at which it went out:
 *
 *     HARBOUR WIRE / 0612-143 / 18:32 GMT 12 Jun 2024 / 155 words
 */
export function routing(items: readonly Item[]): Item[] {
  let over = true
  let told = false
  let slug = ''
  return items.map((item, at): Item => {
    const {raw, node} = item
    told ||= raw !== undefined && isSentence(raw.text)
    if (at >= HEAD || told) return item
    const first = over
    over = raw === undefined && OVER.has(node.data?.rule)
    // What makes no sense to a furniture rule is raw still: a mail's head
    if (!raw) return item
    over ||= isMailLine(raw.text)
    slug = slugIn(raw.text) ?? slug
    if (first && slug !== '' && (slug.includes(' ') ? sameWords(raw.text, slug) : raw.text.endsWith(slug)))
      return {node: slugAgain(raw, slug)}
    const line = runOn(raw) ?? fieldAndMore(raw)
    if (line) return {node: line}
    if (!(first && items[at + 1]?.raw && isNumber(raw.text)) && !(isCodes(raw.text) && isOverTitle(items, at)))
      return item
    over = true
    return {node: become(raw, 'furniture', 'routing')}
  })
}

const HEAD = 16

/** A mail's subject that is nothing but the slug: `BAILEY/Parrot`. */
function slugIn(text: string): string | undefined {
  const words = SUBJECT.test(text) ? text.replace(SUBJECT, '') : ''
  // A word or two that stand over the copy again are no headline: «School bus»
  const joined = /^[A-Z\d][\w'’]{1,20}(?:[/-][\w'’]{1,20}){0,4}$/.test(words)
  return (joined && (/[/-]/.test(words) || words === words.toUpperCase())) || (words !== '' && count(words) === 2)
    ? words
    : undefined
}

/** The same over the copy, after the sender's name: `COURT NEWS (CNUK) - BAILEY/Parrot`. */
const slugAgain = (raw: RawBlock, slug: string): SimpleBlock => {
  const from = slug.includes(' ') ? 0 : raw.text.length - slug.length
  const label = {from: 0, to: from, node: {type: 'label'}} as const
  return become(raw, 'slugline', 'routing', weave(raw.span, from > 0 ? [label] : []))
}

function isNumber(text: string): boolean {
  const letters = text.length < 28 ? NUMBER.exec(text)?.[1] : undefined
  if (letters === undefined) return false
  // PTI's desk: «DEL41»
  return letters.length === 3 || (letters !== '' && inline.agencyOf(letters)) || text.replace(/\D/g, '').length > 4
}

/** Codes of a wire, of which some have figures, and one word at the most: `HNA0412 3 POL/ECO 00221 HINA ENG`. */
function isCodes(line: string): boolean {
  const text = line.length < LINE ? line.replace(/\s+/g, ' ') : ''
  if (
    text.length > 60 ||
    !/\d{3}|[A-Z]\d\d:\d\d/.test(text) ||
    inline.momentAt(text, 0)?.month !== undefined ||
    text.includes(': ')
  )
    return false
  const words = text.split(/\s+/)
  if (words.length === 1) return /^[A-Z]{2,5}\d\d:\d\d$/.test(text)
  // «Net 3,150,185 vs 2,665,284»: figures of a firm
  if (words.some((word) => word === 'vs' || /\d,\d/.test(word))) return false
  // «COVID19 CASES HIT 10000 IN ORVAL»
  if (words.some((word) => functionWords.has(word.toLowerCase()))) return false
  const figures = words.filter((word) => /\d/.test(word))
  const plain = words.filter((word) => /[a-zà-ž]{3}|^[A-Z]{5,}/.test(word) && !/\d/.test(word)).length
  const mixed = figures.some((word) => /[A-Za-z]\d/.test(word)) ? 1 : 0
  return figures.length > 1 && plain < figures.length + mixed && !isStopped(text)
}

/** Whether a line that can be the headline follows, after others like it. */
function isOverTitle(items: readonly Item[], at: number): boolean {
  if (inline.timeline((items[at] as {raw: RawBlock}).raw.span)) return false
  return items
    .slice(at + 1, at + 5)
    .some(({raw}) => raw && count(raw.text) > 3 && !/\d{3}/.test(raw.text) && !isSentence(raw.text))
}

/** A head on one line: some words between signs, one of which is a day with its hour. */
function runOn(raw: RawBlock): SimpleBlock | undefined {
  const {text, span} = raw
  const sign = text.length < 200 ? SIGNS.find((one) => text.split(one).length >= PARTS) : undefined
  if (sign === undefined || inline.timeline(span)) return undefined
  let from = 0
  for (const part of text.split(sign)) {
    if (part.length > LONGEST || isStopped(part)) return undefined
    // «[ 12/06/2024 10:22 ] [ HARBOUR WIRE ]»
    const start = from + (/^\[ ?/.exec(part)?.[0].length ?? 0)
    const moment = inline.momentAt(text, start)
    if (moment?.time !== undefined && moment.year !== undefined && moment.end === from + part.length)
      return become(raw, 'timeline', 'routing', [
        ...weave(span, [
          {from: 0, to: start, node: {type: 'label'}},
          {from: start, to: moment.end, node: inline.dateFields(moment, 'published')},
          {from: moment.end, to: text.length, node: {type: 'label'}}
        ])
      ])
    from += part.length + sign.length
  }
  return COUNTED.test(text) ? become(raw, 'furniture', 'routing') : undefined
}

/** A field of the desk with what else stands on its line: `News ID: 139530 | Harbour News Agency`. */
function fieldAndMore(raw: RawBlock): SimpleBlock | undefined {
  const bar = raw.text.length < 200 ? raw.text.indexOf(' | ') : -1
  const colon = bar > 0 ? raw.text.slice(0, bar).indexOf(':') : -1
  const isDesk = colon > 0 && fieldLabels.get(raw.text.slice(0, colon).trimEnd().toLowerCase()) === 'desk'
  return isDesk ? become(raw, 'furniture', 'routing') : undefined
}
