import {mailFields} from '../../lexicon/labels.js'
import type {Item} from '../item.js'
import {become} from '../construct.js'
import {isSentence} from '../looks.js'
import {isForwardMark} from './forwarded.js'
import {pageLines} from './link-lists.js'

/** Fields of a mail's head in a row. */
const FEWEST = 3
/** Lines of a mail's head. */
const HEAD = 8
/** The subject of an answer. */
const ANSWER = /^[A-Z]{2,9}\s?:\s{0,4}(?:re|aw|sv|antw|rv)\s?:/i
/** Sentences of a story over it. */
const STORY = 2

/**
 * The mail that was answered, under the copy that answers it: its head, or the line that says who wrote it, and all below.
 *
 *     From: Desk
 *     Sent: 12 June 2024 17:55
 *     Subject: RE: rewrite
 */
export function answered(items: readonly Item[]): Item[] {
  let sentences = 0
  let letters = 0
  for (let at = 0; at < items.length; at++) {
    const {raw} = items[at] as Item
    if (!raw) continue
    if (sentences >= STORY && isHeadAt(items, at))
      return lettersFrom(items, at) < letters ? cutAt(items, at) : [...items]
    if (!isSentence(raw.text)) continue
    sentences++
    letters += raw.text.length
  }
  return [...items]
}

function isHeadAt(items: readonly Item[], at: number): boolean {
  const text = items[at]?.raw?.text ?? ''
  // «>Ana wrote:»
  if (isForwardMark(text) || (text.length < 60 && text.startsWith('>') && text.endsWith('wrote:'))) return true
  let fields = 0
  while (fields < FEWEST && isField(items[at + fields]?.raw?.text ?? '')) fields++
  if (fields < FEWEST) return false
  return [...items.slice(0, HEAD), ...items.slice(at, at + HEAD)].some(({raw}) => raw && ANSWER.test(raw.text))
}

const isField = (text: string): boolean => {
  const colon = text.slice(0, 24).indexOf(':')
  return colon > 0 && mailFields.has(text.slice(0, colon).trimEnd().toLowerCase())
}

const lettersFrom = (items: readonly Item[], at: number): number =>
  items.slice(at).reduce((sum, {raw}) => sum + (raw && isSentence(raw.text) ? raw.text.length : 0), 0)

/** The rule over the mail goes with it. */
function cutAt(items: readonly Item[], at: number): Item[] {
  const start = items[at - 1]?.node?.type === 'separator' ? at - 1 : at
  return items.flatMap((item, index): Item[] => {
    if (index < start) return [item]
    if (item.raw) return [{node: become(item.raw, 'furniture', 'forwarded')}]
    return item.node.type === 'separator'
      ? [{node: {...item.node, type: 'furniture', data: {...item.node.data, rule: 'forwarded'}}}]
      : pageLines(item)
  })
}
