import * as inline from '../../inline/index.js'
import {fieldLabels, noteLabels} from '../../lexicon/labels.js'
import {parent} from '../../tree/build.js'
import {startOf} from '../../tree/position.js'
import {cut, cutMark, subspan} from '../../tree/span.js'
import {weave} from '../../tree/weave.js'
import type {BlockNode, DateNode, Inline, Leaf, SimpleBlock} from '../../wcst.js'
import type {Item} from '../item.js'
import {become, becomeNote, edged, rawOf, type RawBlock} from '../construct.js'
import {isEndMark} from '../furniture.js'
import {count, isSentence} from '../looks.js'
import {SUBJECT} from '../subject.js'
import {paired, spread} from './fields-in-line.js'

/** The fields stand among the first lines. */
const REACH = 32
/** One field is none, but for a headline that says so. */
const FEWEST = 2
/** Fields in a row, of which some name nothing but what the desk needs. */
const ROW = 3
/** No field is longer. */
const LONGEST = 400
/** Words of a field that nobody knows, straight over the copy: more can be a headline with a colon. */
const WORDS = 3
const NAMED: ReadonlySet<string> = new Set(['headline', 'deck', 'slug', 'byline', 'dateline'])
const COPY = /^(?:body|text|copy|story|content|article)(?: text)?\s?:?$/i
/** A label and its sign; points lead to the words in columns: `HEADLINE ..... Mill turns again`. */
const FIELD = /^\[?([A-Za-z][\wÀ-ž.'’()/& -]{1,28}?)(?:\](\s{1,4})|\s{0,12}:(\s{0,12})|\s?\.{3,40}:?\s{1,4}|--)/
/** How a field says that it holds nothing. */
const EMPTY = /^(?:none|nil|no|n\/a|na|not applicable|-+|0)?\.?$/i

/** Who else is named beside the author, and for what. */
const OTHERS = /;(?= [^;]{3,80}? (?:contributed|assisted)\b[^;]{0,80}$)/
const copies: ReadonlySet<string> = new Set([
  'body',
  'text',
  'copy',
  'story',
  'content',
  'article',
  'main text',
  'full text'
])

interface Field {
  raw: RawBlock
  label: string
  kind: ReturnType<typeof fieldLabels.get>
  /** Where its words begin. */
  from: number
}

/**
 * The fields over copy that somebody mails in or that an agency's system prints, each on a line of its own. Some of them
 * are known by their labels; those that stand with them need not be.
 *
 *     Slug: BAKER-STRIKE
 *     Suggested headline: Town bakers strike over price of firewood
 *     Words: 180
 *     Transref: X-200
 */
export function fields(all: readonly Item[]): Item[] {
  const items = [...paired(all.slice(0, REACH).flatMap(spread)), ...all.slice(REACH)]
  const read = items.slice(0, REACH).map(({raw}) => raw && fieldOf(raw))
  const known = read.filter((field) => field?.kind !== undefined)
  const within = inRows(read)
  if (!isHead(known as Field[], within.size)) return named(all, read)
  const slugged = known.some((field) => field?.kind === 'slug')
  return items.map((item, at) => {
    // The field that the copy itself is
    if (at < REACH && item.raw && COPY.test(item.raw.text)) return {node: become(item.raw, 'furniture', 'field')}
    const field = read[at]
    if (field && isSentence(field.raw.text) && copies.has(field.label)) return {raw: copyOf(field)}
    if (!field || (field.kind === undefined && !within.has(at))) return item
    if ((field.kind === 'loose' && !within.has(at)) || (field.kind === 'time' && isOfMail(items, at))) return item
    const node = nodeOf(!slugged && isKeywords(field) ? {...field, kind: 'slug'} : field)
    return node ? {node} : item
  })
}

/** The headline that the sender names below the end mark: `HEAD: Council spares the polar bear`. */
function named(all: readonly Item[], read: readonly (Field | undefined)[]): Item[] {
  const title = read.find((field) => field?.kind === 'headline')
  const at = all.findIndex(({raw}) => raw !== undefined && raw === title?.raw)
  const node = title && all.slice(0, Math.max(at, 0)).some(({raw}) => raw && isEndMark(raw.text)) && nodeOf(title)
  return all.map((item, index) => (node && index === at ? {node} : item))
}

/** Whether fields are those of a story: its headline or its slug is among them, or enough that only a desk needs. */
function isHead(known: readonly Field[], rows: number): boolean {
  if (known.some(({label}) => label.endsWith('headline'))) return true
  const named = known.filter(({kind}) => kind !== undefined && NAMED.has(kind)).length
  const desks = known.filter(({kind}) => kind === 'desk').length
  return named + desks >= FEWEST ? named > 0 || rows >= ROW : named + desks > 0 && rows >= ROW
}

/**
 * Where fields stand in rows: from the first to the last that is known, with no empty line before one that is not. Below
 * that one of a word or a number is still a field.
 */
function inRows(read: readonly (Field | undefined)[]): Set<number> {
  const out = new Set<number>()
  for (let at = 0; at < read.length; at++) {
    const first = at
    let last = -1
    for (; at < read.length; at++) {
      const field = read[at]
      if (!field || (at > first && field.kind === undefined && blanksOver(field) > 0)) break
      if (field.kind !== undefined || count(field.raw.text.slice(field.from)) <= WORDS) last = at
    }
    const row = read.slice(first, last + 1)
    if (row.filter((field) => field?.kind !== undefined).length >= FEWEST)
      row.forEach((_, index) => out.add(first + index))
    if (read[at] && at > first) at--
  }
  return out
}

/** The copy's first paragraph on the line of its label: `Text: ORVAL - A ferry …`. */
const copyOf = ({raw, from}: Field): RawBlock => {
  const children = edged(raw, [...cutMark(raw.span, 'control', 0, from), ...cut(raw.span, from)])
  return rawOf(parent<SimpleBlock>({...raw.node, children}))
}

/** Beside the subject of a mail, or another field of its head, a date is the mail's. */
const isOfMail = (items: readonly Item[], at: number): boolean =>
  [items[at - 1], items[at + 1]].some(
    (item) => item?.node?.data?.rule === 'mail-head' || SUBJECT.test(item?.raw?.text ?? '')
  )

/** Keywords that are the story's slug: `CHILE-QUAKE/PORT (UPDATE 1)`. */
const isKeywords = ({label, raw, from}: Field): boolean =>
  /^key ?words?$/.test(label) && /^\w{2,30}(?:[/-]\w{1,20}){1,4}(?: \([^()]{1,30}\))?$/.test(raw.text.slice(from))

const blanksOver = ({raw}: Field): number => raw.node.data?.blanks ?? 0

function fieldOf(raw: RawBlock): Field | undefined {
  // The subject of a mail can be the headline
  if (SUBJECT.test(raw.text)) return undefined
  const over = overOf(raw)
  if (over) return over
  const match = raw.text.length < LONGEST ? FIELD.exec(raw.text) : null
  if (!match) return undefined
  const label = (match[1] as string).toLowerCase()
  const kind = fieldLabels.get(label)
  // «Related news: A bridge opens» over `Reporter: Ana Ruiz`
  if (kind === undefined && inline.relatedLabel(label)) return undefined
  // «Lima:Peru», «https://…»
  return kind !== undefined || ((match[2] ?? match[3]) && match[0].length < raw.text.length)
    ? {raw, label, kind, from: match[0].length}
    : undefined
}

/** The same where its label stands on the line over its words. */
function overOf(raw: RawBlock): Field | undefined {
  const [first, second] = raw.node.children as [Leaf?, Leaf?]
  if (first?.type !== 'text' || !second || first.value.length > 24) return undefined
  const label = first.value.toLowerCase().replace(/:$/, '')
  const kind = fieldLabels.get(label)
  return kind && {raw, label, kind, from: startOf(second) - raw.span.start}
}

function nodeOf({raw, label, kind, from}: Field): BlockNode | undefined {
  const words = raw.text.slice(from)
  const labelled = (): Inline[] => weave(raw.span, [{from: 0, to: from, node: {type: 'label'}}])
  if (EMPTY.test(words)) return become(raw, 'furniture', 'field')
  switch (kind) {
    case 'headline':
      // «Story: Ana Ruiz» tells who wrote it, «Story: 88213» its number
      if (label === 'story' && count(words) <= WORDS) return undefined
      return become(raw, 'headline', 'field', labelled())
    case 'deck':
      return become(raw, 'subheadline', 'field', labelled())
    case 'slug':
      return become(raw, 'slugline', 'field', labelled())
    case 'byline': {
      // «By Ana Ruiz; Tom Beck contributed reporting from Lima.»
      const others = OTHERS.exec(raw.text)?.index ?? raw.text.length
      const nodes = inline.byline(subspan(raw.span, from, others), 'capitals')
      // «By: …» can be of the story
      if (!nodes) return label === 'by' ? undefined : become(raw, 'furniture', 'field')
      return become(raw, 'byline', 'field', [...labelled().slice(0, 1), ...nodes, ...cut(raw.span, others)])
    }
    case 'note':
      return becomeNote(raw, noteLabels.get(label) ?? (/^guard/.test(label) ? 'update' : 'editor'))
    case 'dateline': {
      const found = inline.dateline(subspan(raw.span, from), true)
      return found?.end === words.length
        ? become(raw, 'paragraph', 'dateline', [...labelled().slice(0, 1), ...found.nodes])
        : become(raw, 'furniture', 'field')
    }
    case 'time':
    case 'updated':
      return timeOf(raw, from, kind === 'updated' ? 'updated' : 'published')
    default:
      // What other readings know better: an embargo, who edited it, a time under a label of its own
      return (kind !== undefined && (label.startsWith('embargo') || label.startsWith('edit'))) ||
        (kind === undefined && inline.timeline(raw.span))
        ? undefined
        : become(raw, 'furniture', 'field')
  }
}

/** A field that tells when the story went out. */
function timeOf(raw: RawBlock, from: number, purpose: DateNode['purpose']): BlockNode {
  const moment = inline.momentAt(raw.text, from)
  if (moment?.month === undefined) {
    const nodes = inline.timeline(raw.span)
    return nodes ? become(raw, 'timeline', 'field', nodes) : become(raw, 'furniture', 'field')
  }
  const date = {from, to: moment.end, node: inline.dateFields(moment, purpose)}
  return become(raw, 'timeline', 'field', weave(raw.span, [{from: 0, to: from, node: {type: 'label'}}, date]))
}
