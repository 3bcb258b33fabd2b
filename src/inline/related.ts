import {relatedHeads, relatedWords} from '../lexicon/labels.js'
import {weave, type Piece} from '../tree/weave.js'
import type {Span} from '../tree/span.js'
import type {Inline} from '../wcst.js'

const LONGEST = 320
const URL = /https?:\/\/[^\s)\]>]{1,1000}|www\.[^\s)\]>]{1,500}/

/** Whether words are the label of related links: all of them from the small stock of such labels. */
export function relatedLabel(words: string): boolean {
  const parts = words.toLowerCase().split(' ')
  if (parts.length > 6 || !parts.every((part) => relatedWords.has(part))) return false
  return parts.some((part) => relatedHeads.has(part)) || /^(?:more (?:on|from)|from the)/.test(words.toLowerCase())
}

const isLabelSign = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 39 || code === 0x2019

/** The word that a label would begin with, in small letters. */
function labelWord(text: string, at: number): string {
  while (text[at] === ' ') at++
  let end = at
  while (isLabelSign(text.charCodeAt(end))) end++
  return text.slice(at, end).toLowerCase()
}

/**
 * Link to another story.
 *
 *     > | ALSO READ: Iraq to complete preparations
 *         ^^^^^^^^^  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *         label      title
 */
export function related(span: Span): Inline[] | undefined {
  const {text} = span
  if (text.length > LONGEST) return undefined
  let from = 0
  let to = text.length
  const bracket = text[0] === '(' || text[0] === '['
  if (bracket) {
    if (!/[)\]]$/.test(text)) return undefined
    from = 1
    to -= 1
  }
  const bullet = !'>»►▶→•*-–—'.includes(text[from] ?? ' ')
    ? null
    : /^(?:[>»►▶→•*]+|[-–—](?=\s))\s*/.exec(text.slice(from))
  const start = from + (bullet?.[0].length ?? 0)
  if (!relatedWords.has(labelWord(text, start))) return undefined
  const sign = /\s?[:|»>►▶→]+\s?|\s[-–—]\s/.exec(text.slice(start, start + 60))
  if (!sign) return undefined
  const words = text.slice(start, start + sign.index).trim()
  if (!relatedLabel(words)) return undefined
  const title = start + sign.index + sign[0].length
  const rest = text.slice(title, to).trim()
  if (rest === '' || (words.toLowerCase().endsWith('deeper') && rest.endsWith('.'))) return undefined
  // «Read: the report says …» is a sentence of the story: a title begins with a capital and has no full stop.
  const plain = !bracket && !words.includes(' ') && words !== words.toUpperCase()
  if (plain && (rest.charAt(0) !== rest.charAt(0).toUpperCase() || (rest.endsWith('.') && rest.length > 60)))
    return undefined
  const pieces: Piece[] = []
  if (start > 0) pieces.push({from: 0, to: start, mark: 'bullet'})
  pieces.push({from: start, to: start + sign.index, node: {type: 'label'}})
  pieces.push({from: start + sign.index, to: title, mark: 'separator'})
  const url = text.includes('http') || text.includes('www.') ? URL.exec(text.slice(title, to)) : null
  if (url) {
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
