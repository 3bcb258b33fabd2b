import {dateFields, momentAt, timeline} from '../../inline/index.js'
import {fieldLabels, mailFields} from '../../lexicon/labels.js'
import {furtherMonths, months} from '../../lexicon/months.js'
import {weave} from '../../tree/weave.js'
import type {BlockNode} from '../../wcst.js'
import type {Item} from '../item.js'
import {become, type RawBlock} from '../construct.js'

/** It stands among the first lines, and has some fields. */
const REACH = 24
const FEWEST = 3
const LABEL = 24
const ENGLISH = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')
/** `martes, 9 de enero de 2024 18:20`, `Dienstag, 9. Januar 2024 um 18:20` */
const DAY =
  /\b(\d{1,2})\.? (?:de )?([A-Za-zà-ž]{3,12})\.? (?:de )?(\d{4})(?:,? (?:(?:à|às|a las|um|alle|kl\.?|om) )?(\d{1,2}:\d\d))?/
/** A field of a machine's: `List-Unsubscribe: …`. */
const MACHINE = /^[A-Z][a-zA-Z]{1,12}(?:-[A-Z][a-zA-Z]{1,14}){1,3}:\s/
/** When the mail was sent, which a page sets at the end of another field's line. */
const SET_APART = /\s{4}(?=\S.{8,40}$)/

/**
 * The head of a mail, whatever tongue its sender's machine speaks.
 *
 *     De: Redacción <redaccion@valley.example>
 *     Enviado el: martes, 9 de enero de 2024 18:20
 *     Asunto: FERRY
 */
export function mailHead(items: readonly Item[]): Item[] {
  const first = items.findIndex(({raw}, at) => at < REACH && raw !== undefined && fieldOf(raw) !== undefined)
  if (first < 0) return [...items]
  let end = first
  const found = new Set<string>()
  for (; end < first + REACH; end++) {
    const raw = items[end]?.raw
    const field = raw && (fieldOf(raw) ?? (MACHINE.test(raw.text) ? 'machine' : undefined))
    if (field === undefined) break
    found.add(field)
  }
  if (found.size < FEWEST || !found.has('subject') || !(found.has('from') || found.has('to'))) return [...items]
  return items.map((item, at) => {
    const node = item.raw && at >= first && at < end ? nodeOf(item.raw) : undefined
    return node ? {node} : item
  })
}

function fieldOf({text}: RawBlock): string | undefined {
  const colon = text.slice(0, LABEL).indexOf(':')
  const label = colon > 0 ? text.slice(0, colon).trimEnd().toLowerCase() : ''
  return mailFields.get(label) ?? (fieldLabels.get(label) === 'time' ? 'sent' : undefined)
}

function nodeOf(raw: RawBlock): BlockNode | undefined {
  const {text, span} = raw
  const field = fieldOf(raw)
  // The subject can be the headline, and a time line is read as one
  if (field === 'subject' || (field === 'sent' && timeline(span))) return undefined
  const apart = field === 'from' ? SET_APART.exec(text) : null
  const start = apart ? apart.index + apart[0].length : 0
  const moment = apart ? momentAt(text, start) : field === 'sent' ? sentOn(text) : undefined
  if (moment?.day === undefined) return become(raw, 'furniture', 'mail-head')
  const from = apart ? start : (DAY.exec(text)?.index ?? 0)
  const to = apart ? moment.end : from + (DAY.exec(text)?.[0].length ?? 0)
  return become(
    raw,
    'timeline',
    'mail-head',
    weave(span, [
      {from: 0, to: from, node: {type: 'label'}},
      {from, to, node: dateFields(moment, 'published')}
    ])
  )
}

function sentOn(text: string): ReturnType<typeof momentAt> {
  const [, date, name = '', year, clock] = DAY.exec(text) ?? []
  const month = months.get(name.toLowerCase()) ?? furtherMonths.get(name.toLowerCase())
  return month === undefined
    ? undefined
    : momentAt(`${date} ${ENGLISH[month - 1]} ${year}${clock ? ` ${clock}` : ''}`, 0)
}
