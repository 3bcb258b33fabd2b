import {weave} from '../../tree/weave.js'
import type {Item} from '../item.js'
import {become, type RawBlock} from '../construct.js'
import {count, holdStory, isStopped} from '../looks.js'

/** Messages over the copy are no more. */
const REACH = 6
const DAY = String.raw`(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{4}-\d\d-\d\d)`
const CLOCK = String.raw`\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?: ?[AaPp]\.?[Mm]\.?)?`
/** When a message was sent, and by whom: `[14/11/2023, 08:31] Desk: …`, `14/11/2023, 08:31 - Desk: …`. */
const SENT = new RegExp(`^(?:\\[(?:${DAY},? ${CLOCK}|${CLOCK}, ${DAY})\\] |${DAY},? ${CLOCK} - )[^:[\\]]{2,40}:\\s*`)

/**
 * The copy as a message of a chat, with what stands before a message's words. What is said over the copy is the page's; a
 * message of some words without a stop is its headline.
 *
 *     [14/11/2023, 08:31] Desk Orval: Morning all. Final version below
 */
export function chats(items: readonly Item[]): Item[] {
  const raw = items[0]?.raw
  if (!raw || !SENT.test(raw.text)) return [...items]
  let end = 0
  while (end < REACH && SENT.test(items[end]?.raw?.text ?? '')) end++
  if (!holdStory(items.slice(end))) return [...items]
  return items.map((item, at) => (item.raw && at < end ? {node: message(item.raw, at === end - 1)} : item))
}

function message(raw: RawBlock, last: boolean): ReturnType<typeof become> {
  const from = SENT.exec(raw.text)?.[0].length ?? 0
  const words = raw.text.slice(from)
  return last && count(words) > 3 && !isStopped(words) && !/[.!?] |^(?:hi|hello|morning|good|all)\b/i.test(words)
    ? become(raw, 'headline', 'headline', weave(raw.span, [{from: 0, to: from, node: {type: 'label'}}]))
    : become(raw, 'furniture', 'chat')
}
