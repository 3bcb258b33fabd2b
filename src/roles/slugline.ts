import {coverings, greetings} from '../lexicon/furniture.js'
import {desks, noteLabels} from '../lexicon/labels.js'
import {states} from '../lexicon/states.js'
import * as inline from '../inline/index.js'
import {toString} from '../tree/to-string.js'
import {weave} from '../tree/weave.js'
import type {Span} from '../tree/span.js'
import type {Inline} from '../wcst.js'
import {become, type Construct, type Surroundings} from './construct.js'
import {count, firstWord} from './looks.js'
import {isMailLine} from './subject.js'

const LONGEST = 80
/** PTI's desk and number, `DES12`, before them. Words joined by hyphens or strokes, with the take after a comma or in brackets, a reference and the count: `BC-US--Iraq, Bjt,420`, `Germany-politics,2ndlead`. */
const KEYWORDS =
  /^(?:[A-Z]{3}\d{1,3} (?=[A-Z]))?(?:(?:[A-Z]{2}|[A-Z]{2,8}-[A-Z]{1,2}(?=-\d))-{1,2}[\w-]{2,40}(?: [A-Z][\w-]{1,20}){0,3}|[A-Z\d]{3,}(?:[-/][A-Z\d]{2,}){1,6}(?:\/|:[A-Z]{2,3})?|[A-Z]\w{2,}-[a-z][\w-]{2,30})(?:,\s?[\w -]{1,20}|\s?\([^)]{1,50}\))?(?:,\s?[a-zA-Z]\d{4})?(?:[,/]\s?\d{2,4}(?:-\d{2,4})?)?$/
/** Words joined by hyphens or strokes. */
const JOINED = /^[A-Z]\w{1,20}(?:[-/][A-Za-z]\w{1,20}){1,4}$/
/** What a take is, after the keywords: `CARIBBEAN-STORM 2ND ADD`. */
const TAKE =
  /,?\s(?:\d{1,2}(?:st|nd|rd|th)\s?)?(?:ld|lead|add|take|update|(?:ld-)?writethru|sub|urgent|correction|repeat|pickup)$/i
/** The tree of subjects over dpa's copy: `Germany/Transport/Trams/`. */
const SUBJECTS = /^[A-Z][\w&-]{1,30}(?:\/[A-Z][\w& -]{1,30}){0,4}\/$/
const LABELLED = /^(?:slug(?:line)?|keywords?|catchline)\s?:\s?(?=[\w/-]{2,40}(?: [\w/-]{1,20}){0,3}$)/i
/** A catchline, as British copy opens: one word in capitals over the byline. */
const CATCHLINE = /^[A-Z]{3,15}$/
/** A catchline of two parts, the desk's and the story's: `1 POLITICS Ferry`. */
const DESK = /^(\d{1,2} )?([A-Z]{3,15})(?: [A-Z][a-z][\w'’-]{0,20}){1,2}$/
/** PTI's desk and story, of which the last part has some words: `NAT-BRIDGE-LD COLLAPSE`. */
const PARTED = /^[A-Z]{3,8}(?:-[A-Z\d]{2,12}){2,4}(?: [A-Z\d]{2,12}){1,2}$/
/** The subject and the story, as some agencies join them under the head of a mail: `Ferry-Suspended`. */
const NAMED = /^[A-Z][a-z]{2,15}(?:-[A-Z][a-z]{2,15}){1,3}$/
/** Keywords whose take stands in brackets, under the notes for the desk too: `Harbour-Fire (substitute)`. */
const TAKEN =
  /^[A-Z]\w{2,20}(?:-[A-Z]\w{1,20}){1,3} \((?:sub(?:stitute)?|corrected|repeat|refile|(?:(?:1st|2nd|3rd|\dth) )?(?:lead|ld|add)|update(?: \d)?|take \d{1,2}(?: of \d{1,2})?)\)$/i
/** AP's codes, which open keywords wherever in the head they stand: `AP-AF--Kenya-Drought, 1st Ld-Writethru,340`. */
const AGENCY = /^[A-Z]{2}-[A-Z]{2,3}--[A-Z]\w/
/** The lines of two mails' heads, one in the other, are no more. */
const REACH = 20

/** The desk's word for the story. */
export const slugline: Construct = {
  name: 'slugline',
  in: ['head'],
  claim(block, around) {
    const {text} = block
    if (text.length > LONGEST) return undefined
    const label = around.index < REACH && text.includes(':') ? LABELLED.exec(text)?.[0].length : undefined
    if (label !== undefined)
      return become(block, 'slugline', 'slugline', weave(block.span, [{from: 0, to: label, node: {type: 'label'}}]))
    if (around.index < REACH && text.endsWith(')') && TAKEN.test(text))
      return become(block, 'slugline', 'slugline', parted(block.span))
    if (around.index < REACH && text.startsWith('(') && isUnderItsTake(text, around.after))
      return become(block, 'slugline', 'slugline')
    if (around.index < REACH && text.includes('--') && AGENCY.test(text) && KEYWORDS.test(text.replace(TAKE, '')))
      return become(block, 'slugline', 'slugline', parted(block.span))
    if (!isFirst(around) && !isDeskOverByline(text, around) && !isUnderTime(text, around)) return undefined
    if (isKeywords(text, around)) return become(block, 'slugline', 'slugline', parted(block.span))
    return isDeskOverByline(text, around) || isCatchline(text, around)
      ? become(block, 'slugline', 'slugline')
      : undefined
  }
}

/** The keywords, and after them which take it is, with the stroke that closes dpa's: `BC-US--Iraq` and `Bjt,420`. */
function parted(span: Span): Inline[] {
  const {text} = span
  if (text.endsWith('/')) return weave(span, [{from: text.length - 1, to: text.length, mark: 'control'}])
  const take = TAKE.exec(text)?.index ?? text.length
  const end = Math.min(take, ...[',', '('].map((sign) => (text.includes(sign) ? text.indexOf(sign) : text.length)))
  const from = end + (/^[,\s]+/.exec(text.slice(end))?.[0].length ?? 0)
  const to = text.slice(0, end).trimEnd().length
  if (from >= text.length) return weave(span, [])
  return weave(span, [
    {from: to, to: from, mark: 'separator'},
    {from, to: text.length, node: {type: 'takeKey'}}
  ])
}

/** What a sender's lines over the keywords are. */
const OVER: ReadonlySet<string> = new Set(['routing', 'field', 'forwarded', 'mail-head', 'covering', 'separator'])

/** Among the first lines, or straight under the head of a mail or a telex. */
const isFirst = ({index, before}: Surroundings): boolean => index < 3 || (index < REACH && isUnderSender(before))

/** Straight under a time: `RUSSIA-ARCTIC-BALLOON`. */
const isUnderTime = (text: string, {index, before}: Surroundings): boolean =>
  index < REACH &&
  before !== undefined &&
  /^[A-Z]{3,}(?:-[A-Z]{3,}){2,4}$/.test(text) &&
  ('span' in before ? inline.timeline(before.span) !== undefined : before.type === 'timeline')

const isUnderSender = (before: Surroundings['before']): boolean =>
  before !== undefined &&
  (isUnderMail({before}) ||
    ('span' in before
      ? isCovering(before.text)
      : OVER.has(before.data?.rule ?? '') || (before.type === 'timeline' && isMailLine(toString(before)))))

const isUnderMail = ({before}: Pick<Surroundings, 'before'>): boolean =>
  before !== undefined && 'span' in before && isMailLine(before.text)

/** What a sender says to the desk over the copy: `Here is the piece, 280 words.` */
const isCovering = (text: string): boolean => coverings.has(firstWord(text)) || greetings.has(firstWord(text))

/** Keywords with the take that opens the headline under them too: `(2nd LD) storm-ferries`. */
function isUnderItsTake(text: string, after: Surroundings['after']): boolean {
  const take = /^\([^()]{2,24}\) (?=\w+(?:-\w+){1,5}$)/.exec(text)?.[0]
  return take !== undefined && after !== undefined && 'span' in after && after.text.startsWith(take)
}

function isKeywords(text: string, {index, before, after}: Surroundings): boolean {
  // «2021-06-14» is a day
  if (!/[-/]/.test(text) || !/[A-Za-z]/.test(text)) return false
  if (SUBJECTS.test(text)) return true
  const words = text.replace(TAKE, '')
  const plain = words === text && index > 0 && /^[A-Z][a-z]+-[a-z]+$/.test(text)
  if (index === 0 && NAMED.test(text) && isNamedBelow(text, after)) return true
  // «Tablet-beer» under the notes for the desk, «parrots-court»
  if (index > 0 && plain && isNote(before) && isNamedBelow(text, after)) return true
  if (index === 0 && SMALL.test(text) && !KICKERS.has(text) && isNamedBelow(text, after, true)) return true
  // «Markhor-Census LEAD»: its take shows what the words are
  if (index > 0 && (PARTED.test(text) || (isUnderSender(before) && NAMED.test(text)))) return true
  return (!plain && KEYWORDS.test(words)) || (words !== text && JOINED.test(words))
}

/** Whether each of the keywords stands in the headline under them: `Ferry-Moose`, `Moose takes ferry to wrong port`. */
function isNamedBelow(text: string, after: Surroundings['after'], any = false): boolean {
  const title = after && 'span' in after ? after.text.toLowerCase() : ''
  const words = text.toLowerCase().split('-')
  return any ? words.some((word) => title.includes(word)) : words.every((word) => title.includes(word))
}
const isNote = (before: Surroundings['before']): boolean =>
  before !== undefined &&
  'span' in before &&
  noteLabels.has(before.text.slice(0, Math.max(before.text.indexOf(':'), 0)).toLowerCase())
/** Keywords in small letters, and what a page calls a story of a kind. */
const SMALL = /^[a-z]{4,16}(?:-[a-z]{4,16}){1,3}$/
const KICKERS: ReadonlySet<string> = new Set(['fact-check', 'long-read', 'must-read', 'must-watch', 'deep-dive'])

/** A country and a subject, as EFE opens: `SPAIN WATER`, over a headline that is not in capitals. */
function isCountryAndSubject(text: string): boolean {
  const blank = text.lastIndexOf(' ')
  return blank > 0 && /^[A-Z ]{5,40}$/.test(text) && states.has(text.slice(0, blank).toLowerCase())
}

const isOverByline = (after: NonNullable<Surroundings['after']>): boolean =>
  'span' in after ? /^by /i.test(after.text) : after.type === 'byline'

/** `HEALTH Sleep`, under a note for the desk too. */
function isDeskOverByline(text: string, {index, after}: Surroundings): boolean {
  const desk = index < REACH && after && isOverByline(after) ? DESK.exec(text)?.[2] : undefined
  return desk !== undefined && desks.has(desk.toLowerCase())
}

/** A rule, or what the sender says over the copy. */
const isUnderRule = ({before}: Surroundings): boolean =>
  before !== undefined && 'type' in before && (before.type === 'separator' || before.data?.rule === 'covering')

function isCatchline(text: string, around: Surroundings): boolean {
  const {index, after} = around
  if (!after) return false
  const [, number, desk] = DESK.exec(text) ?? []
  if (
    desk !== undefined &&
    (number !== undefined || ((index < 2 || isUnderMail(around)) && desks.has(desk.toLowerCase())))
  )
    return 'span' in after
  if ((index === 0 || isUnderMail(around)) && 'span' in after && isCountryAndSubject(text))
    return count(after.text) > 3 && after.text !== after.text.toUpperCase()
  return (index === 0 || isUnderRule(around)) && isOverByline(after) && CATCHLINE.test(text) && !inline.agencyOf(text)
}
