import {agencyMarks} from '../lexicon/agencies.js'
import {leavesToString} from '../tree/to-string.js'
import type {BlockNode, Leaf, NoteBlock, Row, RowsBlock} from '../wcst.js'
import {isSpace, parent} from '../tree/build.js'
import {headKind} from './anpa-heads.js'
import {linesBetween, type Line} from './lines.js'
import {block, leavesOf, markOf} from './sheet.js'

const SIGN_OFF = /^reuters?\b[\d.;:+,&\s]{0,6}(?:\^M)?$/i
/** Another agency's name after its sign: `==Kyodo`. */
const SENDER = /^(?:==|--|\() ?([A-Za-z]{2,12})\)?$/
/** A sign that stands in the place of a lost control: `?`. */
const LOST = /^[?.\u25a1\ufffd]{1,2}$/
/** A line of padding. */
const CONTROLS = /^[\0-\u0020\u007f]{1,80}$/
const MORE = /^(?:more|\(more\)|item ends|end ?item)[\s.-]{0,4}$/i
const BYLINE = /^by [^\d".]{1,4}[^".]{2,60}\.?$/i
/** What a sender says of the copy, in brackets over it. */
const REMARK =
  /^\((?:adds|adding|updates|updating|corrects|correcting|recasts|rewrites|repeats|refiles|clarifies|changes)\b/i
const FILLER = /^(?:blah[ .,]{0,3}){2,12}$|^(?:blah ){1,2}b(?:la?)?$/i
const STAR = 42
const LOWER = /[a-z]/
const UPPER = /[A-Z]/

/**
 * The text of a transmission in the manner of Reuters, 1987: no carets, the headline at the margin, four blanks before a
 * paragraph, wrapped lines at the margin, the agency's name at the end.
 *
 *     BAHIA COCOA REVIEW                     headline
 *         By Greg Calhoun, Reuters           byline
 *         SALVADOR, Feb 26 - Showers         paragraph
 *     continued throughout the week.
 *      Reuter                                tagline
 */
export function reuters(source: string, start: number, end: number): BlockNode[] {
  const lines = linesBetween(source, start, end)
  const out: BlockNode[] = []
  let at = nextLine(lines, 0)
  const words = (index: number): string => {
    const line = lines[index]
    return line ? source.slice(line.start, line.end) : ''
  }
  const lost = lines[at]
  if (lost && LOST.test(words(at))) {
    out.push(...block('furniture', leavesOf(source, lost.start, lost.end), {rule: 'lost-mark'}))
    at = nextLine(lines, at + 1)
  }
  const head = lines[at]
  if (!head) return out
  if (head.indent < 4 && !SIGN_OFF.test(words(at))) {
    let last = at
    const flash = words(at).startsWith('**')
    while (last - at < 3 && continues(lines[last + 1], words(last + 1), words(last), flash)) last++
    out.push(...block('headline', starred(source, head.start, (lines[last] as Line).end), {rule: 'wire-headline'}))
    at = nextLine(lines, last + 1)
  }
  const by = lines[at]
  const tab = by && source.charCodeAt(by.start - 1) === 9
  if (
    by &&
    (by.indent >= 2 || tab) &&
    by.end - by.start < 70 &&
    BYLINE.test(words(at)) &&
    (lines[at + 1]?.indent ?? -1) !== 0
  ) {
    out.push(...block('byline', leavesOf(source, by.start, by.end), {rule: 'wire-byline', indent: by.indent, lines: 1}))
    at = nextLine(lines, at + 1)
  }
  const noted = remarkEnd(source, lines, at)
  if (noted > at) {
    const children = leavesOf(source, (lines[at] as Line).start, (lines[noted - 1] as Line).end)
    const kind = headKind(leavesToString(children)) ?? 'advisory'
    if (kind !== 'furniture')
      out.push(parent<NoteBlock>({type: 'note', kind, children, data: {rule: 'wire-head', indent: 4}}))
    at = nextLine(lines, noted)
  }
  let last = lines.length - 1
  while (last >= at && ((lines[last] as Line).indent === -1 || CONTROLS.test(words(last)))) last--
  const foot: BlockNode[] = []
  const sign = last >= at ? lines[last] : undefined
  if (sign && sign.end - sign.start < 24) {
    if (SIGN_OFF.test(words(last)) || agencyMarks.has(SENDER.exec(words(last))?.[1] ?? ''))
      foot.push(...block('tagline', leavesOf(source, sign.start, end), {rule: 'sign-off'}))
    else if (MORE.test(words(last)))
      foot.push(...block('furniture', leavesOf(source, sign.start, end), {rule: 'end-mark'}))
    if (foot.length > 0) last--
  }
  return out.concat(paragraphs(source, lines, at, foot.length > 0 ? last + 1 : lines.length), foot)
}

/** The line after a remark in brackets under the headline, `(Corrects figure in second paragraph)`; else where it began. */
function remarkEnd(source: string, lines: readonly Line[], at: number): number {
  const first = lines[at]
  if (!first || first.indent < 2 || !REMARK.test(source.slice(first.start, first.end))) return at
  for (let last = at; last - at < 4 && lines[last]; last++) {
    const line = lines[last] as Line
    if (last > at && line.indent !== 0) return at
    if (source.charAt(line.end - 1) === ')') return last + 1
  }
  return at
}

/** A second headline line stands at the margin in capitals; that of a flash may be in lower case, but is not its filler. */
function continues(line: Line | undefined, words: string, before: string, flash: boolean): boolean {
  if (!line || line.indent === -1 || line.indent > 1 || words.length > 80 || SIGN_OFF.test(words)) return false
  if (flash) return !FILLER.test(words)
  return !LOWER.test(words) && (UPPER.test(words) || !LOWER.test(before))
}

/** Leaves of a stretch whose opening stars (`******` of a flash) are signs of the wire and no words. */
function starred(source: string, start: number, end: number): Leaf[] {
  let from = start
  while (from < end && source.charCodeAt(from) === STAR) from++
  if (from - start < 2) from = start
  return [...markOf('control', source, start, from), ...leavesOf(source, from, end)]
}

function nextLine(lines: readonly Line[], from: number): number {
  let at = from
  while (at < lines.length && (lines[at] as Line).indent === -1) at++
  return at
}

/** Paragraphs open at an indent of two to five; runs of lines that stand in columns are tables. */
function paragraphs(source: string, lines: readonly Line[], from: number, to: number): BlockNode[] {
  const out: BlockNode[] = []
  let at = from
  while (at < to) {
    const line = lines[at] as Line
    if (line.indent === -1) {
      at++
      continue
    }
    const columns = tableEnd(source, lines, at, to)
    if (columns - at > 1) {
      out.push(tableOf(source, lines.slice(at, columns)))
      at = columns
      continue
    }
    let last = at
    while (last + 1 < to) {
      const next = lines[last + 1] as Line
      if (next.indent === -1 && last + 2 < to && broken(source, lines[last] as Line, lines[last + 2] as Line)) {
        last += 2
        continue
      }
      if (next.indent !== 0 || tableEnd(source, lines, last + 1, to) > last + 2) break
      last++
    }
    const leaves = starred(source, line.start, (lines[last] as Line).end)
    const filler = last === at && line.end - line.start < 60 && FILLER.test(source.slice(line.start, line.end))
    out.push(
      ...block(filler ? 'furniture' : 'paragraph', leaves, {
        rule: filler ? 'filler' : 'wire-text',
        indent: line.indent,
        lines: last - at + 1
      })
    )
    at = last + 1
  }
  return out
}

/** The line after the last of a run of lines in columns: each has a gap of three blanks with a digit, or a deep indent. */
export function tableEnd(source: string, lines: readonly Line[], from: number, to: number): number {
  let at = from
  while (at < to && at - from < 400) {
    const line = lines[at] as Line
    if (line.indent === -1 || !inColumns(source, line)) break
    at++
  }
  return at
}

function inColumns(source: string, line: Line): boolean {
  if (line.indent > 6) return true
  // A sign that is no blank rules out the three places that it could be in.
  let at = line.start + 2
  while (at < line.end) {
    if (source.charCodeAt(at) !== 32) at += 3
    else if (source.charCodeAt(at - 1) !== 32) at += 2
    else if (source.charCodeAt(at - 2) !== 32) at++
    else return true
  }
  return false
}

/** Rows of a table whose cells are parted by two blanks or more. */
export function tableOf(source: string, lines: readonly Line[]): RowsBlock {
  const rows = lines.map((line): Row => {
    const cells: Row['children'] = []
    let at = line.start
    while (at < line.end) {
      let stop = at
      while (stop < line.end && !(isSpace(source.charCodeAt(stop)) && isSpace(source.charCodeAt(stop + 1)))) stop++
      const children = leavesOf(source, at, stop)
      if (children.length > 0) cells.push(parent({type: 'cell', children}))
      at = stop
      while (at < line.end && isSpace(source.charCodeAt(at))) at++
    }
    return parent<Row>({type: 'row', children: cells})
  })
  return parent<RowsBlock>({type: 'table', children: rows, data: {rule: 'wire-table', verbatim: true}})
}

/** A blank line that fell into a paragraph: the words before it have no stop, those after it go on in lower case at the margin. */
function broken(source: string, before: Line, next: Line): boolean {
  if (next.indent !== 0) return false
  const first = source.charCodeAt(next.start)
  const last = source.charCodeAt(before.end - 1)
  return first >= 97 && first <= 122 && ((last >= 97 && last <= 122) || last === 44)
}
