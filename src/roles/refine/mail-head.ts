import {dateFields, momentAt} from '../../inline/index.js'
import {mailFields} from '../../lexicon/labels.js'
import {furtherMonths, months} from '../../lexicon/months.js'
import {weave} from '../../tree/weave.js'
import type {BlockNode} from '../../wcst.js'
import type {Item} from '../item.js'
import {become, type RawBlock} from '../construct.js'

/** It stands among the first lines, and has some fields. */
const REACH = 8
const FEWEST = 3
const LABEL = 16
const ENGLISH = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')
/** `martes, 9 de enero de 2024 18:20`, `Dienstag, 9. Januar 2024 um 18:20` */
const DAY =
  /\b(\d{1,2})\.? (?:de )?([A-Za-zà-ž]{3,12})\.? (?:de )?(\d{4})(?:,? (?:(?:à|às|a las|um|alle|kl\.?|om) )?(\d{1,2}:\d\d))?/

/**
 * The head of a mail whose sender's machine speaks another tongue than the copy.
 *
 *     De: Redacción <redaccion@valley.example>
 *     Enviado el: martes, 9 de enero de 2024 18:20
 *     Asunto: FERRY
 */
export function mailHead(items: readonly Item[]): Item[] {
  const first = items.findIndex(({raw}, at) => at < REACH && raw !== undefined && fieldOf(raw) === 'from')
  if (first < 0) return [...items]
  let end = first
  const found = new Set<string>()
  for (let field = fieldAt(items, end); field !== undefined && end < first + REACH; field = fieldAt(items, ++end))
    found.add(field)
  if (found.size < FEWEST || !found.has('subject')) return [...items]
  return items.map((item, at) => (item.raw && at >= first && at < end ? {node: nodeOf(item.raw)} : item))
}

const fieldAt = (items: readonly Item[], at: number): string | undefined => {
  const raw = items[at]?.raw
  return raw && fieldOf(raw)
}

function fieldOf({text}: RawBlock): string | undefined {
  const colon = text.slice(0, LABEL).indexOf(':')
  return colon > 0 ? mailFields.get(text.slice(0, colon).trimEnd().toLowerCase()) : undefined
}

function nodeOf(raw: RawBlock): BlockNode {
  const {text, span} = raw
  const day = fieldOf(raw) === 'sent' ? DAY.exec(text) : null
  const [whole = '', date, name = '', year, clock] = day ?? []
  const month = months.get(name.toLowerCase()) ?? furtherMonths.get(name.toLowerCase())
  const moment = month && momentAt(`${date} ${ENGLISH[month - 1]} ${year}${clock ? ` ${clock}` : ''}`, 0)
  if (!day || !moment) return become(raw, 'furniture', 'mail-head')
  const from = day.index
  return become(
    raw,
    'timeline',
    'mail-head',
    weave(span, [
      {from: 0, to: from, node: {type: 'label'}},
      {from, to: from + whole.length, node: dateFields(moment, 'published')}
    ])
  )
}
