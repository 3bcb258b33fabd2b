import {parent} from '../tree/build.js'
import type {BlockNode, NoteBlock, SimpleBlock, TakeKeyNode} from '../wcst.js'
import type {Line} from './lines.js'
import {block, leavesOf, markOf} from './sheet.js'

const TAKE =
  /^(?:EXTRA|URGENT|REFILE|FLASH|BULLETIN|ADVISORY|CORRECTION|REPEAT|\(Achtung\)|EILMELDUNG|\d{1,2}(?:ST|ND|RD|TH) LEAD|LEAD|ROUNDUP|PREVIEW|FEATURE|NEWS ANALYSIS)(?![A-Za-zÀ-ž]).{0,30}$/
/** Any other key: words in brackets, or one in capitals over a headline in small letters: `(Zusammenfassung 1530)`, `HASTER`. */
export const BRACKETED = /^\([^()]{2,40}\)$/
const CAPITALS = /^\p{Lu}{3,16}(?: \d{1,2})?:?$/u
const SMALL = /\p{Ll}{2}/u
/** What the sender tells the desk of the copy, in brackets over the headline: `(Berichtigung: im 2. Absatz …)`. */
const REMARK = /^(?:\([^()]{41,400}\)|ATTENTION\b[^/]{4,120}\/{2,3})$/
export const REMARKED = /^(?:\([^()]{4,400}\)|ATTENTION\b[^/]{4,120}\/{2,3})$/
const MENDED = /correct|bericht|korr|corrig/i
/** A byline, in the tongues of the agencies; one that is not English has a name after it. */
const BYLINE =
  /^(?:By|by(?= \p{Lu})|(?:Von|Por|Par|Av|Af|Door)(?= \p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}(?:$|,| und | y | et )))(?: |$)/u

/** What stands under a headline within the head: what the sender tells the desk, in brackets, or APA's deck, `Utl.: …`. */
function belowHeadline(
  lines: readonly string[]
): {at: number; kind: 'deck' | 'advisory' | 'update' | 'correction'} | undefined {
  const deck = lines.findIndex((line, index) => index > 0 && line.startsWith('Utl.: '))
  if (deck > 0) return {at: deck, kind: 'deck'}
  const last = lines.length - 1
  if (last < 1 || !REMARKED.test(lines[last] as string)) return undefined
  return {at: last, kind: kindOf(lines[last] as string)}
}

/** What comes with the copy: `(Picture available)`. */
const WITH = /^\((?:with |pictures?|photos?|graphics?|videos?)\b/i

const kindOf = (words: string): 'advisory' | 'correction' | 'update' =>
  MENDED.test(words) ? 'correction' : WITH.test(words) ? 'advisory' : 'update'

/** The note over its leaves. */
export const remark = (words: string, children: SimpleBlock['children']): NoteBlock =>
  parent<NoteBlock>({
    type: 'note',
    kind: kindOf(words),
    children,
    data: {rule: 'wire-head'}
  })

const isKey = (line: string, next: string): boolean =>
  TAKE.test(line) || BRACKETED.test(line) || (CAPITALS.test(line) && SMALL.test(next))

/** The head lines up to the one that ends in ` =`: take keys, the headline, a byline. */
export function headBlocks(
  source: string,
  lines: readonly Line[],
  close: number,
  words: (index: number) => string
): BlockNode[] {
  const at = lines.slice(0, close + 1).flatMap((line, index) => (line.indent === -1 ? [] : [index]))
  const data = {rule: 'wire-head'}
  const leaves = (from: number, to: number): SimpleBlock['children'] => {
    const end = (lines[to] as Line).end
    const sign = source.charCodeAt(end - 1) === 61 ? end - 1 : end
    return [...leavesOf(source, (lines[from] as Line).start, sign), ...markOf('control', source, sign, end)]
  }
  const wordsAt = (index: number): string => words(at[index] as number).replace(/\s?=$/, '')
  let last = at.length - 1
  let first = 0
  while (first < last && TAKE.test(wordsAt(first))) first++
  const by = last > first && 'BbVPAD'.includes(wordsAt(last).charAt(0)) && BYLINE.test(wordsAt(last))
  if (by) last--
  while (first < last && isKey(wordsAt(first), wordsAt(first + 1))) first++
  const keys = first
  while (first < last && REMARK.test(wordsAt(first))) first++
  const out: BlockNode[] = []
  if (keys > 0) {
    const key = parent<TakeKeyNode>({
      type: 'takeKey',
      children: leavesOf(source, (lines[at[0] as number] as Line).start, (lines[at[keys - 1] as number] as Line).end)
    })
    out.push(...block('slugline', [key], data))
  }
  for (let index = keys; index < first; index++)
    out.push(remark(wordsAt(index), leaves(at[index] as number, at[index] as number)))
  const below = belowHeadline(at.slice(first, last + 1).map((_, index) => wordsAt(first + index)))
  const title = below ? first + below.at - 1 : last
  out.push(...block('headline', leaves(at[first] as number, at[title] as number), data))
  if (below) {
    const children = leaves(at[title + 1] as number, at[last] as number)
    if (below.kind === 'deck') out.push(...block('subheadline', children, data))
    else out.push(parent<NoteBlock>({type: 'note', kind: below.kind, children, data}))
  }
  if (by) out.push(...block('byline', leaves(at[at.length - 1] as number, at[at.length - 1] as number), data))
  return out
}
