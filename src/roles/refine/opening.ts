import * as inline from '../../inline/index.js'
import {sections, summaryHeadings, summaryParts} from '../../lexicon/labels.js'
import {towns} from '../../lexicon/towns.js'
import {fit, parent} from '../../tree/build.js'
import {startOf} from '../../tree/position.js'
import {cut, spanOf, subspan, type Span} from '../../tree/span.js'
import {toString} from '../../tree/to-string.js'
import type {BlockNode, DatelineNode, Inline, Leaf, SimpleBlock} from '../../wcst.js'
import {become, edged, rawOf, type RawBlock} from '../construct.js'
import {isDiary, isOverBriefs, isPlaceOnly} from '../diary.js'
import {isProse} from '../looks.js'
import {isPartHeading} from './parts.js'
import {isTurn} from '../talk.js'

/**
 * The dateline that opens the story's first paragraph; one that stands on a line of its own opens the paragraph after
 * it. A byline alone after it is the `head`'s, and so is the dateline. `titled` where a headline stands over it: else the first words before a colon can be a headline's.
 */
export function opening(blocks: BlockNode[], titled = true, head?: BlockNode[]): void {
  const at = leadOf(blocks)
  const block = blocks[at] as SimpleBlock | undefined
  if (!block || !block.children.every(({type}) => type === 'text' || type === 'mark')) return
  const raw = rawOf(block)
  const {span} = raw
  if (isTurn(raw.text, () => textsOf(blocks))) return
  const next = blocks[at + 1]
  const found =
    inline.dateline(span) ??
    (next?.type === 'paragraph' ? inline.dateline(span, true) : undefined) ??
    town(blocks, raw, titled) ??
    inline.senderBefore(span) ??
    (titled && next?.type === 'paragraph' ? townAlone(raw, rawOf(next).text) : undefined)
  if (!found || isOverBriefs(raw.text, spansOf(blocks.slice(at + 1, at + TURNS)))) return
  if (CLOCK.test(raw.text.slice(found.end, found.end + 8))) return
  if (isPlaceOnly(found) && isDiary(spansOf(blocks.slice(at, at + TURNS)))) return
  const rest = cut(span, found.end)
  const signed = at === 0 && next?.type === 'paragraph' ? signature(span, found.end) : undefined
  if (head && signed) {
    const {before = [], after = []} = raw.edges ?? {}
    block.children = together([...before, ...found.nodes])
    block.data = {...block.data, rule: 'dateline'}
    fit(block)
    blocks.shift()
    head.push(block, parent<SimpleBlock>({type: 'byline', data: {rule: 'byline'}, children: [...signed, ...after]}))
    return
  }
  block.children = together(edged(raw, [...found.nodes, ...rest]))
  block.data = {...block.data, rule: 'dateline'}
  if (rest.length === 0 && next?.type === 'paragraph') {
    block.children.push(...next.children)
    blocks.splice(at + 1, 1)
  }
  fit(block)
}

/** «Wednesday, March 8, 2023 - 09:50»: a time, and nothing opens */
const CLOCK = /^\s?\d{1,2}:\d\d/

/** The first paragraph; of a filed document in parts (abstract, full text) the first of one that opens with a dateline. */
function leadOf(blocks: readonly BlockNode[]): number {
  const first = blocks.findIndex(({type}) => type === 'paragraph')
  if (!isPartHeading(blocks[first - 1])) return first
  const filed = blocks.findIndex(
    (block, at) =>
      at > first && isPartHeading(blocks[at - 1]) && block.type === 'paragraph' && inline.dateline(rawOf(block).span)
  )
  return filed < 0 ? first : filed
}

/** The dateline is a paragraph's first child: control marks before it, of quoted mail or bold letters, are its own. */
function together(children: Inline[]): Inline[] {
  const at = children.findIndex(({type}) => type === 'dateline')
  const dateline = children[at]
  if (at < 1 || dateline?.type !== 'dateline') return children
  const before = children.slice(0, at)
  return [parent<DatelineNode>({...dateline, children: [...before, ...dateline.children]}), ...children.slice(at + 1)]
}

const textsOf = (blocks: readonly BlockNode[]): string[] =>
  blocks.slice(0, TURNS).flatMap((block) => (block.type === 'paragraph' ? [rawOf(block).text] : []))

const spansOf = (blocks: readonly BlockNode[]): Span[] =>
  blocks.flatMap((block) => (block.type === 'paragraph' ? [rawOf(block).span] : []))

/** Blocks of a transcript of which some are turns. */
const TURNS = 24

/** A dateline and a byline are no longer together. */
const SIGNED = 160

/** Who wrote it, between the dateline and the first paragraph: `MOSCOW, June 3 (Tass) - By Tass correspondent Ana Ruiz:`. */
function signature(span: Span, from: number): Inline[] | undefined {
  if (span.text.length > SIGNED) return undefined
  const words = span.text.slice(from)
  const at = from + words.length - words.trimStart().length
  return /^by [A-Z]/i.test(span.text.slice(at)) ? inline.byline(subspan(span, at, span.text.length)) : undefined
}

/**
 * The dateline of a story whose text has none, where it stands on a line of the head, over the time.
 *
 *     LIMA, Peru
 *     Updated 4:50 p.m., June 3, 2021
 */
export function datelineInHead(head: BlockNode[], body: readonly BlockNode[]): void {
  if (body.some(isOpened) || head.some(isOpened)) return
  const title = head.findIndex(({type}) => type === 'headline')
  for (let at = title + 1; title >= 0 && at < head.length; at++) {
    const block = head[at] as SimpleBlock
    if (block.type === 'timeline') {
      const place = placeAfterTime(block) ?? placeBeforeTime(block, body)
      if (!place) continue
      head.splice(at + (isBefore(place, block) ? 0 : 1), 0, place)
      return
    }
    if (block.type !== 'furniture' && block.type !== 'subheadline') continue
    const raw = rawOf(block)
    const [before, after] = [head[at - 1]?.type ?? '', head[at + 1]?.type]
    const beside = before === 'timeline' || after === 'timeline'
    const told =
      (/^(?:timeline|byline)$/.test(before) && isIn(raw.text, body)) ||
      // «Pune» over or under the time
      (beside && towns.has(raw.text.toLowerCase()))
    const found = inline.dateline(raw.span, true) ?? (told ? inline.townBefore(raw.span, raw.text.length) : undefined)
    if (!found || found.end < raw.text.length || (!told && !isSure(raw.text))) continue
    head[at] = become(raw, 'paragraph', 'dateline', found.nodes)
    return
  }
}

/** The town that a time line names last or first, taken off it: `Updated 3 June 2021 9:15 pm - CHENNAI`. */
function placeAfterTime(block: SimpleBlock): SimpleBlock | undefined {
  const {children} = block
  const place = children[children.length - 1]
  const [date, sign] = children.slice(-3)
  if (place?.type !== 'place' || date?.type !== 'date' || sign?.type !== 'mark' || !/[-–—]/.test(sign.value))
    return undefined
  if (!inline.dateline(spanOf(place.children as Leaf[]), true) && !towns.has(place.name.toLowerCase())) return undefined
  block.children = children.slice(0, -1)
  fit(block)
  const dateline = parent<DatelineNode>({type: 'dateline', children: [place]})
  return parent<SimpleBlock>({type: 'paragraph', data: {rule: 'dateline'}, children: [dateline]})
}

/** The town that a time line begins with, taken off it: `Orval, Vell County / Sun, August 21, 2022`. */
function placeBeforeTime(block: SimpleBlock, body: readonly BlockNode[]): SimpleBlock | undefined {
  const [place, sign, ...rest] = block.children
  if (place?.type !== 'place' || !sign) return undefined
  const lead = body.find(({type}) => type === 'paragraph') as SimpleBlock | undefined
  const small = place.name.toLowerCase()
  const known = place.name.includes(', ') || towns.has(small) || (lead && toString(lead).toLowerCase().includes(small))
  if (!known) return undefined
  block.children = sign.type === 'mark' ? rest : [sign, ...rest]
  fit(block)
  const marks = sign.type === 'mark' ? [sign] : []
  const dateline = parent<DatelineNode>({type: 'dateline', children: [place]})
  return parent<SimpleBlock>({type: 'paragraph', data: {rule: 'dateline'}, children: [dateline, ...marks]})
}

const isBefore = (place: SimpleBlock, time: SimpleBlock): boolean => startOf(place) < startOf(time)

const LEADS = 3

const isOpened = (block: BlockNode): boolean =>
  block.type === 'paragraph' && block.children.some(({type}) => type === 'dateline')

/** A place under the time or the byline that the first paragraphs tell of too: `Dolpa`. */
function isIn(name: string, body: readonly BlockNode[]): boolean {
  const leads = body.filter(({type}) => type === 'paragraph').slice(0, LEADS)
  const text = leads.map((lead) => toString(lead)).join(' ')
  const isPlace = name.length < 30 && /^[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,2}$/.test(name)
  const at = isPlace && !sections.has(name.toLowerCase()) ? text.indexOf(` ${name}`) : -1
  return at > 0 && /\b(?:in|at|near|from|of|to)(?: [a-z]+)?$/.test(text.slice(0, at))
}

/** A town that is known, or words with their country, agency or date; capitals alone can be the page's section. */
const isSure = (text: string): boolean => /[,(\d]/.test(text) || towns.has(text.toLowerCase())

const TOWN =
  /^(?:(?:Al|El|La|Le|St\.?) |(?:Al|El)-)?[A-Z][a-zà-ž]{2,20}(?: (?:(?:al|de|del|el|es|la|of|on|the) )?[A-Z][a-zà-ž]{2,20}){0,2}(?:[:.]| [-–—]{1,2}) (?=["“‘]?[A-Z])/
/** Words before a colon that are no town. */
const NO_TOWN =
  /^(?:background|summary|analysis|opinion|review|exclusive|verdict|question|answer|update|notes?|fact|the .*|interviewer|watch|read|breaking|warning|result|explainer|dear|full|press|final|match|media|first|second|expert|late)\b/i
/** How a transcript's speakers stand. */
const SPEAKER = /^[A-Z][\w.]{1,20}(?: [A-Z][\w.]{1,20}){0,2}: /

/** A town in small letters before a colon or a dash, in the story's first paragraph: `Doha: The ministry …`. */
function town(blocks: readonly BlockNode[], {text, span}: RawBlock, titled: boolean): inline.Opening | undefined {
  const found = TOWN.exec(text)
  if (!found || !isProse(text) || NO_TOWN.test(text)) return undefined
  const name = found[0].replace(/\s?[:.–—-]{1,2} $/, '')
  // A full stop closes many a sentence of one word: only a town that is known stands before it
  const sure = titled && !found[0].endsWith('. ') && !inline.agencyOf(name)
  if (!sure && !towns.has(name.toLowerCase())) return undefined
  const talk = blocks.slice(1, 9).some((block) => block.type === 'paragraph' && SPEAKER.test(rawOf(block).text))
  return talk ? undefined : inline.townBefore(span, found[0].length)
}

/** A town that no list knows, on a line of its own over the lead: `Rampura Khurd:`. One word can be a heading. */
function townAlone({text, span}: RawBlock, lead: string): inline.Opening | undefined {
  const name = text.endsWith(':') && text.length < 40 ? text.slice(0, -1).trimEnd() : ''
  if (!inline.surelyName(name) || NO_TOWN.test(text) || !isProse(lead) || summaryParts.has(name.toLowerCase()))
    return undefined
  return summaryHeadings.has(name.toLowerCase()) || inline.looksLikeNewsroom(name)
    ? undefined
    : inline.townBefore(span, text.length)
}
