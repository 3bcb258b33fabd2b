import {dateFields, momentAt} from '../../inline/index.js'
import {weave} from '../../tree/weave.js'
import type {BlockNode, SimpleBlock} from '../../wcst.js'
import type {Item} from '../item.js'
import {become, type RawBlock} from '../construct.js'

/** `-------- Forwarded Message --------`, `Begin forwarded message:`. */
const MARK =
  /^(?:[-_*]{2,}\s?)?(?:begin )?(?:original|forwarded|weitergeleitete|ursprüngliche|message|mensaje|messaggio) (?:message|nachricht|transféré|reenviado|inoltrato)(?: by .{1,60})?(?:\s?[-_*]{2,}|:)$/i
/** `On Tue, Jun 8, 2021 at 8:14 AM Ana Ruiz <ruiz@desk.example> wrote:` */
const REPLY = /^On (?=.{8,140}\bwrote:$)/
/** What a sender says over the mail that is passed on: no story is so short, nor in so few lines. */
const LINES = 16
const LETTERS = 700
const LONGEST = 250

/** `>>> Mail forwarded by desk` */
const PASSED = /^[>\s]{0,6}(?:(?:e-?)?mail|message|copy|story) (?:forwarded|passed on|relayed) (?:by|from) .{1,40}$/i

/** The line over a mail that is passed on or answered. */
export const isForwardMark = (text: string): boolean =>
  (text.length < 60 && text.includes(' for') && PASSED.test(text)) ||
  ('-_*:'.includes(text.charAt(text.length - 1)) && (text.startsWith('On ') ? REPLY : MARK).test(text))

/** Copy that is passed on by mail: what stands over the mail that holds it is the senders'. */
export function forwarded(items: readonly Item[]): Item[] {
  const first = items.slice(0, LINES)
  const said = first.findLastIndex(({raw}) => raw !== undefined && isForwardMark(raw.text))
  const mark = Math.max(said, secondHead(first))
  if (mark < 0) return [...items]
  const above = items.slice(0, mark).filter(({node}) => node?.type !== 'separator')
  const letters = above.reduce((sum, {raw}) => sum + (raw?.text.length ?? LETTERS), 0)
  const covering = letters < LETTERS && above.every(({raw}) => (raw as RawBlock).text.length < LONGEST)
  return items.map((item, at) => {
    if (at === said && item.raw) return {node: marked(item.raw)}
    if (at >= mark || !covering) return item
    if (item.raw) return {node: become(item.raw, 'furniture', 'forwarded')}
    // The rule over the mail
    const rule = item.node as SimpleBlock
    return {node: {...rule, type: 'furniture', data: {...rule.data, rule: 'forwarded'}}}
  })
}

/** Where the head of a mail begins that stands under another's: `From: …`, `Sent: …`. */
function secondHead(items: readonly Item[]): number {
  const isFrom = ({raw}: Item): boolean => raw !== undefined && raw.text.startsWith('From:')
  const isDated = (item: Item | undefined): boolean => /^(?:Sent|Date|To|Subject):/.test(item?.raw?.text ?? '')
  const heads = items.flatMap((item, at) => (isFrom(item) && isDated(items[at + 1]) ? [at] : []))
  return heads.length > 1 ? (heads[heads.length - 1] as number) : -1
}

/** The line over the mail; where it says when that was written, it is its time. */
function marked(raw: RawBlock): BlockNode {
  const label = raw.text.startsWith('On ') ? 3 : 0
  const moment = label > 0 ? momentAt(raw.text, label) : undefined
  if (moment?.day === undefined) return become(raw, 'furniture', 'forwarded')
  const date = {from: label, to: moment.end, node: dateFields(moment, 'published')}
  return become(raw, 'timeline', 'forwarded', weave(raw.span, [{from: 0, to: label, node: {type: 'label'}}, date]))
}
