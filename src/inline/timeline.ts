import {timeLabels} from '../lexicon/labels.js'
import {weave, type Piece} from '../tree/weave.js'
import type {Span} from '../tree/span.js'
import type {DateNode, Inline} from '../wcst.js'
import {byline} from './byline.js'
import {dateFields, momentAt} from './date.js'
import {agencyOf} from './organisation.js'
import {subspan} from '../tree/span.js'

const LONGEST = 220
const SEPARATOR = /\s{0,9}(?:[|·•;]|\s[-–—/]\s|,(?=\s))\s{0,9}/y
const WORDS = /[A-Za-z]+(?: [A-Za-z]+){0,4}/y
const RELATIVE =
  /(?:(?:about |over )?(?:\d{1,3}|an?|a few)\s?(?:[smhd]|secs?|seconds?|mins?|minutes?|hrs?|hours?|days?|weeks?|months?|years?)\s(?:and \d{1,2} \w{3,7} )?ago|just now|yesterday|today)(?![a-z])/iy
const SECTION = /[A-Z][\w&'’-]*(?: [A-Z&][\w&'’-]*){0,3}\s+(?=\d)/y
const SOURCE = /source\s?:\s*/iy

const exec = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** The longest label of a time at a place, with its colon. */
function labelAt(text: string, at: number): {end: number; purpose: 'published' | 'updated'} | undefined {
  const words = exec(WORDS, text, at)
  if (!words) return undefined
  for (let name = words[0]; name !== ''; name = name.slice(0, Math.max(name.lastIndexOf(' '), 0))) {
    const purpose = timeLabels.get(name.toLowerCase())
    if (!purpose) continue
    let end = at + name.length
    while (text[end] === ' ') end++
    if (text[end] === ':' || text[end] === '-') end++
    return {end, purpose}
  }
  return undefined
}

/**
 * Time line: when the story went out, with what may stand beside it.
 *
 *     > | PTI | Ludhpur | Updated: 07-07-2021 21:49 IST | Created: 07-07-2021 21:49 IST
 *         ^^^             ^^^^^^^^ ^^^^^^^^^^^^^^^^^^^^
 *         organisation    label    date
 */
export function timeline(span: Span): Inline[] | undefined {
  const {text} = span
  if (text.length > LONGEST || !/\d|ago|now|day/.test(text)) return undefined
  const pieces: Piece[] = []
  let at = 0
  let purpose: DateNode['purpose'] = 'published'
  let times = 0
  let strange = 0
  let labelled = false
  let bars = 0
  while (at < text.length) {
    if (text[at] === ' ' || text[at] === '(' || text[at] === ')' || text[at] === ',') {
      at++
      continue
    }
    const separator = exec(SEPARATOR, text, at)
    if (separator && separator[0] !== '') {
      pieces.push({from: at, to: at + separator[0].length, mark: 'separator'})
      bars++
      at += separator[0].length
      continue
    }
    const moment = momentAt(text, at)
    if (moment) {
      pieces.push({from: at, to: moment.end, node: dateFields(moment, purpose)})
      times++
      at = moment.end
      if (/[A-Za-z]/.test(text[at] ?? '')) return undefined
      continue
    }
    const relative = exec(RELATIVE, text, at)
    if (relative && (labelled || relative[0].includes('ago'))) {
      pieces.push({
        from: at,
        to: at + relative[0].length,
        node: {type: 'date', value: null, precision: 'none', purpose}
      })
      times++
      at += relative[0].length
      continue
    }
    const label = labelAt(text, at)
    if (label && (text[label.end - 1] !== ' ' || /[\dA-Z]/i.test(text[label.end] ?? ''))) {
      pieces.push({from: at, to: label.end, node: {type: 'label'}})
      purpose = label.purpose
      labelled = true
      at = label.end
      continue
    }
    const source = exec(SOURCE, text, at)
    if (source) {
      pieces.push({from: at, to: at + source[0].length, node: {type: 'label'}})
      at += source[0].length
      const end = segmentEnd(text, at)
      pieces.push({
        from: at,
        to: end,
        node: {type: 'organisation', name: text.slice(at, end).trim().replace(/\s+/g, ' ')}
      })
      at = end
      continue
    }
    const section = at === 0 && !labelled ? exec(SECTION, text, at) : null
    if (section && momentAt(text, section[0].length)?.month !== undefined) {
      at = section[0].length
      continue
    }
    const end = segmentEnd(text, at)
    const words = text.slice(at, end).trim().replace(/\s+/g, ' ')
    if (words.length > 60 || /[.!?]$/.test(words) || /\d{3}/.test(words)) return undefined
    const by = byline(subspan(span, at, end))
    if (by) pieces.push(...authorPieces(by, span))
    else if (agencyOf(words)) pieces.push({from: at, to: end, node: {type: 'organisation', name: words}})
    else if (/^[A-Z]/.test(words) && words.split(' ').length <= 4)
      pieces.push({from: at, to: end, node: {type: 'place', name: words}})
    else return undefined
    strange++
    at = end
  }
  if (times === 0 || (strange > 0 && bars === 0)) return undefined
  if (
    !labelled &&
    !pieces.some(({node}) => node?.type === 'date' && node.precision !== 'none' && node.precision !== 'month')
  )
    return undefined
  return weave(span, pieces)
}

/** Where a piece between separators ends. */
function segmentEnd(text: string, at: number): number {
  for (let end = at; end < text.length; end++)
    if ('|·•;'.includes(text[end] as string) || (text[end] === ' ' && /^ [-–—/] /.test(text.slice(end, end + 3))))
      return end
  return text.length
}

/** The nodes of a byline that stands in a time line, as pieces of that line. */
function authorPieces(nodes: Inline[], span: Span): Piece[] {
  return nodes.flatMap((node): Piece[] => {
    if (node.type === 'text') return []
    const from = (node.position.start.offset as number) - span.start
    const to = (node.position.end.offset as number) - span.start
    if (node.type === 'mark') return [{from, to, mark: node.kind}]
    const fields: Record<string, unknown> = {...node}
    delete fields['position']
    delete fields['children']
    return [{from, to, node: fields as NonNullable<Piece['node']>}]
  })
}
