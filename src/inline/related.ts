import {looseHeads, relatedHeads, relatedWords} from '../lexicon/labels.js'
import {foreignRelated, foreignRelatedFirsts} from '../lexicon/tongues.js'
import {pageHeadings} from '../lexicon/page.js'
import {weave, type Piece} from '../tree/weave.js'
import type {Span} from '../tree/span.js'
import type {Inline} from '../wcst.js'
import {wordAt} from './word.js'

const LONGEST = 320
const URL = /https?:\/\/[^\s)\]>]{1,1000}|www\.[^\s)\]>]{1,500}/

/** `More on owls`, `Also on Harbour Post`, `Read more about the mill`: what follows is named, and can be anything. */
const ABOUT =
  /^(?:read |see |find )?(?:more|also|elsewhere|latest)(?: (?:news|stories|articles))? (?:on|from|about|in|at) \S+(?: \S+){0,4}$/

/**
 * Whether words are the label of related links: all of them from the small stock of such labels. `loose` within the
 * story, where no headline stands.
 */
export function relatedLabel(words: string, loose = false): boolean {
  if (loose && isLoose(words.toLowerCase())) return true
  if (foreignRelatedFirsts.has(wordAt(words, 0)) && foreignRelated.has(words.toLowerCase())) return true
  const parts = words.toLowerCase().split(' ')
  if (parts.length > 6 || !parts.every((part) => relatedWords.has(part))) return false
  return (
    parts.some((part) => relatedHeads.has(part)) ||
    /^(?:(?:more|also|elsewhere|earlier) (?:on|from|in)|from the)/.test(words.toLowerCase())
  )
}

const isLoose = (small: string): boolean => {
  if (pageHeadings.has(small) || ABOUT.test(small)) return true
  const parts = small.split(' ')
  return parts.length < 8 && parts.every((part) => relatedWords.has(part)) && parts.some((part) => looseHeads.has(part))
}

const isLabelSign = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  code === 39 ||
  code === 0x2019 ||
  (code >= 0xc0 && code <= 0x24f)

/** The word that a label would begin with, in small letters. */
function labelWord(text: string, at: number): string {
  while (text[at] === ' ') at++
  let end = at
  while (isLabelSign(text.charCodeAt(end))) end++
  return text.slice(at, end).toLowerCase()
}

/** A title with its address as Markdown has them, `[A bridge opens](https://news.example/bridge)`, where it is all of a stretch. */
function linkIn({text}: Span, start: number, to: number): Piece[] | undefined {
  let from = start
  while (text[from] === ' ') from++
  const link =
    text[from] === '[' ? /^\[([^[\]]{1,300})\]\((https?:\/\/[^\s()]{1,1000})\)$/.exec(text.slice(from, to)) : null
  if (!link) return undefined
  const [, title, url] = link as unknown as [string, string, string]
  const middle = from + 1 + title.length
  return [
    {from, to: from + 1, mark: 'bracket'},
    {from: from + 1, to: middle, node: {type: 'title'}},
    {from: middle, to: middle + 2, mark: 'bracket'},
    {from: middle + 2, to: middle + 2 + url.length, node: {type: 'url'}},
    {from: to - 1, to, mark: 'bracket'}
  ]
}

/** The title of a link on a line of its own, with its address where it has one. */
export const linkTitle = (span: Span, from = 0): Inline[] =>
  weave(span, linkIn(span, from, span.text.length) ?? [{from, to: span.text.length, node: {type: 'title'}}], from)

/** `[ALSO READ] A bridge opens` */
function bracketedLabel(span: Span): Inline[] | undefined {
  const {text} = span
  const close = text.slice(0, 40).search(/[\])](?= ?\S)/)
  if (close < 0 || !relatedLabel(text.slice(1, close).trim()) || !isTitle(text.slice(close + 1).trim()))
    return undefined
  return weave(span, [
    {from: 0, to: 1, mark: 'bracket'},
    {from: 1, to: close, node: {type: 'label'}},
    {from: close, to: close + 1, mark: 'bracket'},
    {from: close + 1, to: text.length, node: {type: 'title'}}
  ])
}

const BUTTON =
  /^(?:Read more|READ MORE|Read also|Also read|See also|Related (?:article|video|gallery|story|live story))(?=\s?["“‘']?[A-Z][a-zà-ž])\s?/

/** A page's button that the paste has joined to its title: `Read moreFrogs win their case in court`, `Related article Frogs win their case`. */
function joinedLabel(span: Span, start: number): Inline[] | undefined {
  const {text} = span
  const label = BUTTON.exec(text.slice(start, start + 20))?.[0]
  const title = start + (label?.length ?? 0)
  if (label === undefined || /[.:;]$/.test(text) || text.slice(title).split(' ').length < 4) return undefined
  const end = start + label.trimEnd().length
  return weave(span, [
    ...(start > 0 ? [{from: 0, to: start, mark: 'bullet' as const}] : []),
    {from: start, to: end, node: {type: 'label'}},
    ...(end < title ? [{from: end, to: title, mark: 'separator' as const}] : []),
    {from: title, to: text.length, node: {type: 'title'}}
  ])
}

/** Some words that begin with a capital and end with no full stop. */
const isTitle = (words: string): boolean =>
  /^["“‘']?[A-ZÀ-Þ\d]/.test(words) && !/[.,;:]["”’)]?$/.test(words) && /\S \S+ \S/.test(words)

/**
 * Link to another story.
 *
 *     > | ALSO READ: Iraq to complete preparations
 *         ^^^^^^^^^  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *         label      title
 */
export function related(span: Span, loose = false): Inline[] | undefined {
  const {text} = span
  if (text.length > LONGEST) return undefined
  const labelled = '[('.includes(text.charAt(0)) ? bracketedLabel(span) : undefined
  if (labelled) return labelled
  let from = 0
  let to = text.length
  const bracket = text[0] === '(' || text[0] === '['
  if (bracket) {
    if (!/[)\]]$/.test(text)) return undefined
    from = 1
    to -= 1
  }
  const bullet = !'>»►▶→➤➔▸•*-–—='.includes(text[from] ?? ' ')
    ? null
    : /^(?:[=-]{0,2}[>»►▶→➤➔▸•*]+|[-–—](?=\s))\s*/.exec(text.slice(from))
  const start = from + (bullet?.[0].length ?? 0)
  const first = labelWord(text, start)
  if (!relatedWords.has(first) && !foreignRelatedFirsts.has(first)) return undefined
  const joined = loose ? joinedLabel(span, start) : undefined
  if (joined) return joined
  const sign = /\s?[:|»>►▶→]+\s?|\s?[-–—]\s/.exec(text.slice(start, start + 60))
  if (!sign) return undefined
  const words = text.slice(start, start + sign.index).trim()
  const title = start + sign.index + sign[0].length
  const rest = text.slice(title, to).trim()
  if (!relatedLabel(words) && !(loose && isTitle(rest) && relatedLabel(words, true))) return undefined
  // «See more on: Harbour Hall» tells what the story is filed under
  if (/ on$/i.test(words) && rest.split(', ').every((topic) => topic.split(' ').length < 4)) return undefined
  if (rest === '' || (words.toLowerCase().endsWith('deeper') && rest.endsWith('.'))) return undefined
  // «Read: the report says …» is a sentence of the story: a title begins with a capital and has no full stop.
  const plain = !bracket && !words.includes(' ') && words !== words.toUpperCase()
  if (plain && (rest.charAt(0) !== rest.charAt(0).toUpperCase() || (rest.endsWith('.') && rest.length > 60)))
    return undefined
  const pieces: Piece[] = []
  if (start > 0) pieces.push({from: 0, to: start, mark: 'bullet'})
  pieces.push({from: start, to: start + sign.index, node: {type: 'label'}})
  pieces.push({from: start + sign.index, to: title, mark: 'separator'})
  const linked = linkIn(span, title, to)
  const url = text.includes('http') || text.includes('www.') ? URL.exec(text.slice(title, to)) : null
  if (linked) pieces.push(...linked)
  else if (url) {
    const at = title + url.index
    let named = at
    while (named > title && /[\s(<[–—-]/.test(text[named - 1] as string)) named--
    if (named > title) pieces.push({from: title, to: named, node: {type: 'title'}})
    if (named < at) pieces.push({from: named, to: at, mark: 'bracket'})
    pieces.push({from: at, to: at + url[0].length, node: {type: 'url'}})
    let after = at + url[0].length
    if (/^[)\]>]$/.test(text.slice(after, to).trim())) {
      pieces.push({from: after, to, mark: 'bracket'})
      after = to
    }
    if (url.index === 0) pieces.push({from: after, to, node: {type: 'title'}})
  } else pieces.push({from: title, to, node: {type: 'title'}})
  if (to < text.length) pieces.push({from: to, to: text.length, mark: 'bracket'})
  return weave(span, pieces)
}
