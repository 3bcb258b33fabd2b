import type {Item} from '../boundary.js'
import {become, type RawBlock} from '../construct.js'

/** `-------- Forwarded Message --------`, `Begin forwarded message:`. */
const MARK =
  /^(?:[-_*]{2,}\s?)?(?:begin )?(?:original|forwarded|weitergeleitete|ursprüngliche|message|mensaje|messaggio) (?:message|nachricht|transféré|reenviado|inoltrato)(?: by .{1,60})?(?:\s?[-_*]{2,}|:)$/i
/** What a sender says over the mail that is passed on: no story is so short, nor in so few lines. */
const LINES = 16
const LETTERS = 700
const LONGEST = 250

const isMark = (text: string): boolean => '-_*:'.includes(text.charAt(text.length - 1)) && MARK.test(text)

/** Copy that is passed on by mail: what stands over the mail that holds it is the senders'. */
export function forwarded(items: readonly Item[]): Item[] {
  const mark = items.slice(0, LINES).findLastIndex(({raw}) => raw !== undefined && isMark(raw.text))
  if (mark < 0) return [...items]
  const above = items.slice(0, mark)
  const letters = above.reduce((sum, {raw}) => sum + (raw?.text.length ?? LETTERS), 0)
  const covering = letters < LETTERS && above.every(({raw}) => (raw as RawBlock).text.length < LONGEST)
  return items.map((item, at) =>
    item.raw && (at === mark || (at < mark && covering)) ? {node: become(item.raw, 'furniture', 'forwarded')} : item
  )
}
