import {fieldLabels, timeLabel} from '../lexicon/labels.js'
import {isInitial} from './initial.js'
import {months, weekdays} from '../lexicon/months.js'
import {zones} from '../lexicon/zones.js'
import type {Line} from './lines.js'
import {isBullet, isTableHead, isTabular} from './rows.js'
import {isRule} from './separator.js'
import {EMBARGO, FIELD, firstWord, runsOn, SHORT, STOPPED, wrapOf} from './wrap.js'

/**
 * Groups lines into paragraphs. Copy that came wrapped is known by its lines: many of them run on into the next in the
 * middle of a sentence. Else each line is a paragraph.
 *
 * @param known the column at which a sender wraps, where that is known
 */
export function paragraphs(all: readonly Line[], verbatim: boolean, known = 0): Line[][] {
  const width = known > 0 ? known : wrapOf(all)
  const parts = width > 0 ? [] : betweenRules(all)
  return parts.length < 2
    ? grouped(all, verbatim, width)
    : parts.flatMap((part) => grouped(part, verbatim, wrapOf(part)))
}

/** The lines up to each rule, the rule with them: of several stories in one file each can be wrapped or not. */
function betweenRules(all: readonly Line[]): Line[][] {
  const out: Line[][] = [[]]
  for (const line of all) {
    out[out.length - 1]?.push(line)
    if (isRule(line.text)) out.push([])
  }
  return out.filter((part) => part.length > 0)
}

function grouped(all: readonly Line[], verbatim: boolean, width: number): Line[][] {
  const indented = indentsMatter(all)
  const out: Line[][] = []
  for (const [index, line] of all.entries()) {
    const before = all[index - 1]
    const group = out[out.length - 1]
    if (before && group && joins([before, line, all[index + 1]], group, width, indented, verbatim)) group.push(line)
    else out.push([line])
  }
  return out
}

const ENDED = /[.!?:)\]]["'”’)]{0,2}$/

/** The fields of a mail's head that stand over copy. */
const mailLabels: ReadonlySet<string> = new Set(['from', 'to', 'cc', 'bcc', 'subject', 'date', 'sent', 'reply-to'])

/** What may follow the label of a time: a figure, a weekday or a month. */
const STAMPED =
  /^([A-Z][A-Za-z]+)(?: ([A-Za-z]+))?(?: (?:on|at|date))?\s?[:|–—-]?\s{0,2}(?=\d|[A-Z][A-Za-z]{2,8}[.,]? )/

/** A time line: `Published: 11:16, June 12, 2020`. */
function isStamp(text: string): boolean {
  const {verbs, adverbs, openers} = timeLabel
  const first = text.slice(0, Math.max(text.slice(0, 14).search(/[^A-Za-z]/), 0)).toLowerCase()
  if (!openers.has(first) || !/\d/.test(text)) return false
  const [, word = '', next = ''] = STAMPED.exec(text) ?? []
  return verbs.has(word.toLowerCase()) || (adverbs.has(word.toLowerCase()) && verbs.has(next.toLowerCase()))
}

/** The same, where all of the line is one. */
const isOnlyStamp = (text: string): boolean => isStamp(text) && /(?:\d|[ap]\.?m\.?|[A-Z]{2,4})\)?$/.test(text)

/** A line that is a day or a time and nothing else: `[8 June 2021 08:14]`. */
const isMoment = (text: string): boolean =>
  text.length < 45 &&
  /\d{4}|\d:\d\d/.test(text) &&
  !text.endsWith('.') &&
  (text.match(/[A-Za-z]{2,}/g) ?? []).every((word) => {
    const small = word.toLowerCase()
    return months.has(small) || weekdays.has(small) || TIMES.has(small) || zones.has(word)
  })
const TIMES: ReadonlySet<string> = new Set(['am', 'pm', 'at', 'st', 'nd', 'rd', 'th', 'hrs'])

/** `By Ana Ruiz`, `Live reporting by Ana Ruiz`. */
const SIGNED = /^(?:[A-Z][a-z]+ (?:[A-Z]?[a-z]+ )?)?[Bb]y ?[A-Z]/

/** A link to another story, whatever its letters: `Read more: …`, `Also read: …`. */
const LINKED = /^(?:also read|read (?:more|also)|see also|related(?: (?:articles?|stor(?:y|ies)|news))?|must read)\s?:/i

/** Whether a headline can stand straight over a line: an empty line parts them, or it is a byline or a time. */
const isOver = ({blanks, text}: Line): boolean => blanks > 0 || (text.length < 60 && SIGNED.test(text)) || isStamp(text)

/** A label in capitals opens a line of its own: `ALSO READ: …`. */
const LABELLED = /^[A-Z][A-Z'’ ]{2,24}\s?[:|]\s(?=.*[a-z])/

/** A line that is a moment: `2009-03-14 16:12:00 GMT`, `16-Apr-2013 10:42`. */
const MOMENT = /^(?:\d{4}-\d\d-\d\d[ T]|\d\d-[A-Z][a-z]{2}-\d{4} )\d\d:\d\d/

/** An address of a page stands on a line of its own under a sign-off. */
const isAddress = (text: string): boolean => text.startsWith('http') && /^https?:\/\/\S+$/.test(text)

const labelOf = (text: string): string => text.slice(0, Math.max(text.slice(0, 24).indexOf(':'), 0)).toLowerCase()

/** Whether a line is a field over copy that somebody mails in: `Standfirst: …`, or any other after one of these. */
const isFieldAfter = (before: string, line: string): boolean =>
  fieldLabels.has(labelOf(line)) || (FIELD.test(line) && fieldLabels.has(labelOf(before)))

/** `Date: …` after `Subject: …`, which may be as long as the copy is wide, or longer. */
const isMailField = (first: string, line: string): boolean =>
  mailLabels.has(labelOf(line)) && mailLabels.has(labelOf(first))

/** `NOT FOR PUBLICATION BEFORE`, then `0001 FRIDAY JANUARY 2`. */
const isEmbargoed = (line: string, next: string): boolean =>
  EMBARGO.test(line) && !/\d/.test(line) && /\d/.test(next) && next.length < 60

/** Whether paragraphs begin with an indent: some lines have one, and lines without follow them. */
function indentsMatter(all: readonly Line[]): boolean {
  let indents = 0
  let flush = 0
  for (const line of all) {
    if (line.indent >= 2 && line.indent <= 12) indents++
    else if (line.indent === 0) flush++
  }
  return indents >= 2 && flush >= 2
}

function joins(
  [before, line, next]: readonly [Line, Line, Line | undefined],
  group: readonly Line[],
  width: number,
  indented: boolean,
  verbatim: boolean
): boolean {
  if (before.text.length < 3 && isInitial(before, line)) return true
  if (line.blanks > 0 || ((line.text.charCodeAt(4) === 45 || line.text.charCodeAt(2) === 45) && MOMENT.test(line.text)))
    return false
  const tabular = isTabular(line.text)
  const {text: first} = group[0] as Line
  if (tabular && (isTabular(first) || ((group.length === 1 || isTabular(before.text)) && isTableHead(first))))
    return true
  if (isRule(line.text) || isRule(before.text) || isAddress(line.text)) return false
  // «--With assistance from Ana Ruiz.» below points of another sign
  if (isBullet(line.text)) return isBullet(first) && !(line.text.startsWith('--') && !first.startsWith('--'))
  if (verbatim) return false
  if (tabular || isTabular(before.text)) return false
  if (isBullet((group[0] as Line).text) && width === 0) return false
  if (width === 0 || isFieldAfter(before.text, line.text)) return false
  if (isMailField((group[0] as Line).text, line.text)) return false
  if (indented && line.indent >= 2 && line.indent > before.indent) return false
  // Two paragraphs of one line each stand at the same indent
  if (indented && line.indent >= 2 && group.length === 1 && line.indent === before.indent && STOPPED.test(before.text))
    return false
  if (!indented && line.indent > before.indent + 1 && group.length > 1) return false
  if (isEmbargoed(before.text, line.text)) return true
  if (isStamp(line.text) || (group.length === 1 && isOnlyStamp(before.text))) return false
  if (isMoment(line.text) || (group.length === 1 && isMoment(before.text))) return false
  if (LABELLED.test(line.text) && before.text !== before.text.toUpperCase()) return false
  if (line.text.slice(0, 20).includes(':') && STOPPED.test(before.text) && LINKED.test(line.text)) return false
  const length = before.text.length + before.indent
  if (length * 2 >= width && runsOn(before.text, line.text)) return true
  // A byline under a headline that fills its line
  if (line.text.length < 60 && SIGNED.test(line.text) && !STOPPED.test(before.text)) return false
  // A desk's address, «((ana@wire.example))», under the sign-off
  if (line.text.startsWith('((') && ENDED.test(before.text)) return false
  // A note in brackets, or a headline under one: the last line of a paragraph has its full stop
  if (/^\([A-Z].{24,}\)$/.test(line.text)) return false
  if (line.text.length > 20 && STOPPED.test(before.text) && !ENDED.test(line.text) && (!next || isOver(next)))
    return false
  // A word that would have fitted was not wrapped; four columns are the typist's.
  return length + 1 + firstWord(line.text).length > width - 4 && length >= SHORT
}
