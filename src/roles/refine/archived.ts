import * as inline from '../../inline/index.js'
import {archiveCodes, archiveFields, archiveLines, looseFields} from '../../lexicon/archives.js'
import {parent} from '../../tree/build.js'
import {cut, subspan} from '../../tree/span.js'
import {weave} from '../../tree/weave.js'
import type {BlockNode, SimpleBlock} from '../../wcst.js'
import type {Item} from '../item.js'
import {become, becomeNote, rawOf, type RawBlock} from '../construct.js'
import {joined} from './bare-labels.js'

/** A record's codes stand among the first lines, and are no fewer. */
const REACH = 16
const FEWEST = 4
const CODE = /^([A-Z]{2,3})(?:\s{1,8}|$)/
/** Below the story: a label, and the number of a document. */
const FIELD = /^([A-Z][A-Za-z -]{2,24}):(?:\s|$)/
const NUMBER = /^Document [A-Za-z]{2,8}\d{8}\w{4,20}$/
const DATED = /^(?:load|correction)-date:\s/i

/**
 * A story as an archive of the press gives it out: its fields behind codes, or other fields below it.
 *
 *     HD Mill turns again
 *     WC 212 words
 *     PD 14 March 2019
 *     LP
 *     ORVAL, March 14 (Reuters) - The mill …
 */
export function archived(items: readonly Item[]): Item[] {
  return below(coded(items)).map((item, at) => (at < REACH ? cited(item) : item))
}

const codeIn = (item: Item | undefined): string | undefined => {
  const code = item?.raw && CODE.exec(item.raw.text)?.[1]
  return code !== undefined && archiveCodes.has(code) ? code : undefined
}

function coded(items: readonly Item[]): Item[] {
  const codes = new Set(items.slice(0, REACH).map(codeIn))
  codes.delete(undefined)
  if (codes.size < FEWEST || !codes.has('HD')) return [...items]
  const out: Item[] = []
  for (let at = 0; at < items.length; at++) {
    const code = codeIn(items[at])
    const {raw} = items[at] as Item
    if (code === undefined || !raw) {
      out.push(items[at] as Item)
      continue
    }
    const next = items[at + 1]
    // «HD» over the headline, on a line of its own
    if (!isCopy(code) && CODE.exec(raw.text)?.[0].length === raw.text.length && next?.raw && !codeIn(next)) {
      out.push(...recordOf(code, joined(raw, next.raw), undefined))
      at++
      continue
    }
    const timed = code === 'PD' && codeIn(items[at + 1]) === 'ET' ? items[at + 1]?.raw : undefined
    if (timed) at++
    out.push(...recordOf(code, raw, timed))
  }
  return out
}

const isCopy = (code: string): boolean => archiveCodes.get(code) === 'copy'

function recordOf(code: string, raw: RawBlock, timed: RawBlock | undefined): Item[] {
  const from = CODE.exec(raw.text)?.[0].length ?? 0
  const label = {from: 0, to: from, node: {type: 'label'} as const}
  const bare = from >= raw.text.length
  switch (archiveCodes.get(code)) {
    case 'headline':
      return [{node: become(raw, 'headline', 'field', weave(raw.span, [label]))}]
    case 'byline': {
      const nodes = inline.byline(subspan(raw.span, from), 'capitals')
      if (!nodes) return [{node: become(raw, 'furniture', 'field')}]
      return [{node: become(raw, 'byline', 'field', [...weave(raw.span, [label], 0, from), ...nodes])}]
    }
    case 'day': {
      const day = inline.momentAt(raw.text, from)
      if (day?.day === undefined) break
      const whole = timed ? joined(raw, timed) : raw
      const clock = timed?.text.replace(CODE, '') ?? ''
      const moment = inline.momentAt(`${raw.text.slice(from, day.end)} ${clock}`.trim(), 0) ?? day
      const date = {from, to: whole.text.length, node: inline.dateFields(moment, 'published')}
      return [{node: become(whole, 'timeline', 'field', weave(whole.span, [label, date]))}]
    }
    case 'disclaimer':
      return [{node: becomeNote(raw, 'disclaimer')}]
    case 'copy':
      if (!bare) return [{node: partOf(raw, 0, from, 'furniture')}, {raw: rawOf(partOf(raw, from))}]
      break
    default:
  }
  return [raw, ...(timed ? [timed] : [])].map((one) => ({node: become(one, 'furniture', 'field')}))
}

/** A part of a block; the marks at the block's edges stay with what they stand beside. */
const partOf = (
  raw: RawBlock,
  from: number,
  to = raw.text.length,
  type: SimpleBlock['type'] = 'paragraph'
): SimpleBlock =>
  parent<SimpleBlock>({
    type,
    data: {...raw.node.data, rule: 'field'},
    // The marks at the block's edges go with its first and its last part
    children: [
      ...(from === 0 ? (raw.edges?.before ?? []) : []),
      ...cut(raw.span, from, to),
      ...(to === raw.text.length ? (raw.edges?.after ?? []) : [])
    ]
  })

const CITED = /^[^[\]]{3,120} \[[^[\]]{3,60}\](?:\. )?(?=\d)/

/** Where a story stood, as a catalogue cites it: `Lund, Petra. Orval Post; Orval [Orval]. 03 May 2011: A.4.`, or without the author and closed up */
function cited(item: Item): Item {
  const {raw} = item
  const from = raw && raw.text.length < CITED_LONGEST ? (CITED.exec(raw.text)?.[0].length ?? 0) : 0
  const moment = raw && from > 0 ? inline.momentAt(raw.text, from) : undefined
  if (!raw || moment?.year === undefined || raw.text[moment.end] !== ':') return item
  const label = {from: 0, to: from, node: {type: 'label'} as const}
  const date = {from, to: moment.end, node: inline.dateFields(moment, 'published')}
  return {node: become(raw, 'timeline', 'field', weave(raw.span, [label, date]))}
}
const CITED_LONGEST = 240

/** The fields below a story, with the words of its picture among them. */
function below(items: Item[]): Item[] {
  let from = items.length
  let weight = 0
  let known = false
  while (from > 0) {
    const raw = items[from - 1]?.raw
    const own = raw ? weightOf(raw.text) : 0
    if (own === 0 && !(raw && isPicture(items, from)) && !isPictureHeading(items, from) && !isRights(items, from)) break
    weight += own
    known ||= own > LOOSE
    from--
  }
  if (!known || weight < SURE) return items
  return items.map((item, at): Item => (at < from || !item.raw ? item : {node: nodeBelow(items, at)}))
}

/** How sure a line is a record's: one that no story has, a field's label, and one that a box of facts can have too. */
function weightOf(text: string): number {
  if (NUMBER.test(text) || DATED.test(text)) return SURE
  const label = FIELD.exec(text)?.[1]?.toLowerCase() ?? ''
  if (archiveFields.has(label) || archiveLines.has(text.toLowerCase())) return LABEL
  return looseFields.has(label) ? LOOSE : 0
}
const SURE = 3
const LABEL = 2
const LOOSE = 1

const PICTURE = 'graphic'
const isPictureHeading = (items: readonly Item[], end: number): boolean =>
  items[end - 1]?.raw?.text.toLowerCase() === PICTURE && end < items.length
const isPicture = (items: readonly Item[], end: number): boolean =>
  items[end - 2]?.raw?.text.toLowerCase() === PICTURE && end < items.length
const isRights = (items: readonly Item[], end: number): boolean =>
  /^(?:copyright|©)/i.test(items[end - 1]?.raw?.text ?? '')

function nodeBelow(items: readonly Item[], at: number): BlockNode {
  const raw = (items[at] as {raw: RawBlock}).raw
  if (isPicture(items, at + 1)) return become(raw, 'caption', 'field')
  return isRights(items, at + 1) ? becomeNote(raw, 'disclaimer') : become(raw, 'furniture', 'field')
}
