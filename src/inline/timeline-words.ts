/** Words in a time line: who wrote it, who sends it, where. */
import {sections} from '../lexicon/labels.js'
import {towns} from '../lexicon/towns.js'
import {endOf, startOf} from '../tree/position.js'
import type {Span} from '../tree/span.js'
import type {Piece} from '../tree/weave.js'
import type {Inline} from '../wcst.js'
import {author} from './byline-author.js'
import {bylineIn} from './byline.js'
import {isGiven, nameLike} from './names.js'
import {agencyOf, looksLikeNewsroom} from './organisation.js'
import {segmentEnd, type Reading} from './timeline-reading.js'

/** Words without a bar to part them from the time that can still stand in its line: no sentence is that short. */
const LONGEST_WORDS = 60

/** For which papers an agency sent it, or in which edition a paper had it. */
const EDITION = /^(?:[AP]M|BC) cycle$|^[a-z]{2,}(?: [a-z]{2,})? edition(?: - final)?$/i

/** A page's button beside the time. */
const BUTTON = /^(?:(?:full|read|print|share|save) (?:article|story|text)|print|share|save|comments?)$/i

/** Words between bars, or before a time: an author, an agency, a place. */
export function words(line: Reading, at: number): number | undefined {
  const {text, span} = line
  const end = segmentEnd(text, at, LONGEST_WORDS)
  // Words to the end of a line in which no time stood: it is no time's
  if (end === undefined || (end === text.length && line.times === 0)) return undefined
  const name = single(text.slice(at, end).trim().replace(/\s+/g, ' ').replace(/,$/, ''))
  // «Elsmouth, 9 June 2021»
  if (text[end - 1] === ',' || text[end] === ',') line.bars++
  if (name === '' || name.length > LONGEST_WORDS || /[.!?]$/.test(name) || /\d{3}/.test(name)) return undefined
  if (name.toLowerCase() === name.toUpperCase()) {
    line.pieces.push({from: at, to: end, mark: 'separator'})
    return end
  }
  // «12 March 2024 | Ana Ruiz | Local | 3 Comments»
  if (line.bars > 0 && line.times > 0 && (sections.has(name.toLowerCase()) || /^\d{1,4} comments?$/i.test(name))) {
    line.pieces.push({from: at, to: end, node: {type: 'label'}})
    return end
  }
  // «March 3, 1996, Sunday, AM cycle», «Late Edition - Final», «09:50 UTC Full article»
  if (line.times > 0 && (EDITION.test(name) || BUTTON.test(name))) {
    line.pieces.push({from: at, to: end, node: {type: 'label'}})
    return end
  }
  const author = line.pieces.findLast(({node}) => node?.type === 'author')?.node
  // «… 10:15 By Ana Ruiz - Santa Rosa»: a place can look like a name
  const person = author?.type === 'author' && author.kind === 'person' && isLast(line, author)
  // «By Ana Ruiz | Santa Rosa | 12 June 2021»
  const barred = person && line.times === 0 && isAfterBar(text, at) && isTownAfterBar(name)
  // «Ana Ruiz  |06.01.2026 - Update : 06.01.2026»
  if (at === 0 && text[end] === '|' && ANADOLU.test(text.slice(end)) && names(line, name, end)) return end
  const by =
    (person && (barred || isAfterDash(text, at))) || isSubject(line, name) ? undefined : bylineIn(span, at, end)
  if (by && !(author && (agencyOf(name) || (person && looksLikeNewsroom(name)))))
    line.pieces.push(...authorPieces(by, span))
  else if (author?.type === 'author' && (line.times === 0 || isLast(line, author))) {
    // «Ana Ruiz · CBC News · Posted: …», «PTI | Ludhpur | Updated: …», «… 10:15 By Ana Ruiz - Lima»
    if (author.kind === 'organisation' || line.times > 0 || barred) author.location ??= name
    else author.organisation ??= name
    const last = line.pieces.findLast(({node}) => node === author) as Piece
    line.pieces = [...line.pieces.filter(({from}) => from <= last.from), {...last, to: end}].filter(
      (piece) => piece !== last
    )
  } else if (agencyOf(name)) line.pieces.push({from: at, to: end, node: {type: 'organisation', name}})
  else if (/^[A-Z]/.test(name) && name.split(' ').length <= 4) {
    line.pieces.push({from: at, to: text[end - 1] === ',' ? end - 1 : end, node: {type: 'place', name}})
    line.strange++
  } else return undefined
  return end
}

/** How Anadolu sets its days after the reporter's name. */
const ANADOLU = /^\|\s?\d\d\.\d\d\.\d{4} - Update/

/** Takes a name as the author's, or several. */
function names({pieces, text}: Reading, words: string, end: number): boolean {
  const all = words.split(', ')
  if (!all.every((name) => nameLike(name) && !agencyOf(name) && !towns.has(name.toLowerCase()))) return false
  let from = 0
  for (const [index, name] of all.entries()) {
    const to = index === all.length - 1 ? end : text.indexOf(',', from)
    pieces.push({from, to, node: author(name, 'person')})
    if (to < end) pieces.push({from: to, to: to + 1, mark: 'separator'})
    from = to + 1
  }
  return true
}

/** An agency that a paste gives twice: `JIJI PRESS  JIJI PRESS - 3 June 2024`. */
const single = (name: string): string => {
  const half = name.slice(0, name.length >> 1)
  return half.length > 3 && name === `${half} ${half}` && agencyOf(half) ? half : name
}

const isAfterBar = (text: string, at: number): boolean => text.slice(0, at).trimEnd().endsWith('|')

/** One to three words that look like a name and hold no given name that is known. */
const isTownAfterBar = (name: string): boolean =>
  (nameLike(name) || /^[A-ZÀ-Þ][a-zà-ž'’-]{2,}$/.test(name)) &&
  name.split(' ').length < 4 &&
  !isGiven(name) &&
  !looksLikeNewsroom(name) &&
  !sections.has(name.toLowerCase())

/** «12 June 2021 | Human Rights»: what the page files it under, after the time. No given name, and the last word is several. */
const isSubject = ({times, bars}: Reading, name: string): boolean =>
  times > 0 &&
  bars > 0 &&
  name.endsWith('s') &&
  /^[A-Z][a-z]+(?: (?:and |& )?[A-Z][a-z]+){1,3}$/.test(name) &&
  !isGiven(name)

const isAfterDash = (text: string, at: number): boolean => /[-–—]\s+$/.test(text.slice(Math.max(0, at - 4), at))

/** Whether nothing but a sign stands after an author. */
const isLast = ({pieces}: Reading, author: Piece['node']): boolean =>
  pieces.findLast(({node}) => node !== undefined)?.node === author

/** The nodes of a byline that stands in a time line, as pieces of that line. */
function authorPieces(nodes: Inline[], span: Span): Piece[] {
  return nodes.flatMap((node): Piece[] => {
    if (node.type === 'text') return []
    const from = startOf(node) - span.start
    const to = endOf(node) - span.start
    if (node.type === 'mark') return [{from, to, mark: node.kind}]
    const fields: Record<string, unknown> = {...node}
    delete fields['position']
    delete fields['children']
    return [{from, to, node: fields as NonNullable<Piece['node']>}]
  })
}
