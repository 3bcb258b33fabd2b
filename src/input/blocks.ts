import type {Block, BlockType, Caption, Quote, Related} from '../contract.js'
import {captionNames, creditNames} from '../lexicon/markup.js'
import {all, INLINE, classed, field, first, named, outermost, tidy, words, type Element} from './element.js'
import {called} from './names.js'

/** What an article's elements hold, in reading order. */
export interface Blocks {
  body: Block[]
  captions: Caption[]
  related: Related[]
  /** Who said the words of a pull quote, by its place in the body. */
  signed: Map<number, string>
}

/** The pull quotes that say whose they are, as quotes: the reader of the body finds them by their block. */
export const pullsOf = ({body, signed}: Blocks): Quote[] =>
  [...signed].map(([block, name]) => ({
    kind: 'pull',
    text: body[block]?.text ?? '',
    speaker: {mention: name, name, description: null},
    cue: null,
    block
  }))

/** What an element stands for. Those that are not named hold other elements, or loose text, which is a paragraph. */
const KINDS: Readonly<Record<string, BlockType | 'figure' | 'links' | 'none'>> = {
  p: 'paragraph',
  pre: 'paragraph',
  address: 'paragraph',
  dd: 'paragraph',
  dt: 'crosshead',
  h2: 'crosshead',
  h3: 'crosshead',
  h4: 'crosshead',
  h5: 'crosshead',
  h6: 'crosshead',
  hl2: 'crosshead',
  blockquote: 'pullquote',
  bq: 'pullquote',
  ul: 'list',
  ol: 'list',
  table: 'table',
  hr: 'separator',
  figure: 'figure',
  media: 'figure',
  aside: 'links',
  nav: 'none',
  form: 'none',
  button: 'none',
  select: 'none',
  script: 'none',
  head: 'none',
  dialog: 'none'
}

/** `READ MORE: title` */
export const LABEL = /^([^:|]{2,40})\s?[:|]\s+(\S.*)$/

/** Reads the blocks below an element. `skip` names those that belong to other fields. */
export function blocksOf(root: Element, skip: (element: Element) => boolean = () => false): Blocks {
  const out: Blocks = {body: [], captions: [], related: [], signed: new Map()}
  let loose: (Element | string)[] = []
  const add = (type: BlockType, text: string | null): void => {
    if (text !== null) out.body.push({type, text})
  }
  const flush = (): void => {
    for (const line of paragraphs({name: 'p', attributes: {}, children: loose})) add('paragraph', line)
    loose = []
  }
  const walk = (element: Element): void => {
    for (const child of element.children) {
      if (typeof child === 'string' || PHRASING.has(child.name)) {
        if (typeof child === 'string' || !skip(child)) loose.push(child)
        continue
      }
      flush()
      if (skip(child)) continue
      const kind = KINDS[child.name]
      if (kind === undefined) walk(child)
      else read(kind, child)
      flush()
    }
  }
  const read = (kind: BlockType | 'figure' | 'links' | 'none', element: Element): void => {
    if (kind === 'none') return
    if (kind === 'figure') out.captions.push(...captionsOf(element))
    else if (kind === 'links') out.related.push(...linksOf(element, out.body.length))
    else if (kind === 'separator') out.body.push({type: 'separator', text: '___'})
    else if (kind === 'list') add('list', rows(element, named('li', 'dd', 'dt')))
    else if (kind === 'table') add('table', table(element))
    else if (kind === 'pullquote') {
      const source = element.children.find((child): child is Element => typeof child === 'object' && SOURCE(child))
      const said = field(words(element, SOURCE))
      if (said !== null && source) out.signed.set(out.body.length, words(source).replace(/^[-–—―~\s]+/, ''))
      add('pullquote', said)
    } else if (kind === 'paragraph') {
      if (classed('caption')(element)) out.captions.push(...captionsOf(element))
      else if (classed('related')(element)) out.related.push(...linksOf(element, out.body.length))
      else for (const line of paragraphs(element, skip)) add('paragraph', line)
    } else add(kind, field(words(element, skip)))
  }
  walk(root)
  flush()
  return out
}

const PHRASING = new Set(
  (
    'a abbr acronym b bdi bdo big br chron cite code data del dfn em event font function i ins kbd location mark money num ' +
    'object.title org person q s samp small span strike strong sub sup time tt u var'
  ).split(' ')
)

export const SOURCE = named('footer', 'cite', 'credit')

/** A paragraph's words; two line breaks in a row part it in two, as hand-made pages do. */
function paragraphs(element: Element, skip?: (element: Element) => boolean): string[] {
  const runs: (Element | string)[][] = [[]]
  let breaks = 0
  for (const child of element.children) {
    if (typeof child === 'object' && child.name === 'br') {
      if (++breaks === 2) runs.push([])
      continue
    }
    if (typeof child === 'object' || child.trim() !== '') {
      if (breaks === 1) runs[runs.length - 1]?.push(' ')
      breaks = 0
    }
    runs[runs.length - 1]?.push(child)
  }
  return runs.flatMap((children) => field(words({name: 'p', attributes: {}, children}, skip)) ?? [])
}

/** The rows that are an element's own, one a line. */
export function rows(
  element: Element,
  isRow: (element: Element) => boolean,
  skip: (element: Element) => boolean = () => false
): string | null {
  const out: string[] = []
  for (const row of all(element, isRow)) {
    const own = words(row, (inner) => (inner !== row && isRow(inner)) || skip(inner))
    if (own !== '') out.push(own)
  }
  return out.length > 0 ? out.join('\n') : null
}

/** The rows of a table, its cells parted by tabs; those of a table in a cell are rows of their own. */
export function table(element: Element, skip: (element: Element) => boolean = () => false): string | null {
  const isRow = named('tr')
  const out = [...all(element, isRow)].map((row) =>
    outermost(row, named('td', 'th'))
      .map((cell) => words(cell, (inner) => isRow(inner) || skip(inner)))
      .join('\t')
  )
  const caption = outermost(element, named('caption')).map((one) => words(one))
  const lines = [...caption, ...out].filter((line) => line.trim() !== '')
  return lines.length > 0 ? lines.join('\n') : null
}

const CREDIT = (element: Element): boolean =>
  named('small', 'media-producer', 'credit')(element) || called(creditNames)(element)

/** What is called a caption is one; what only stands where one does can be the credit. */
const CAPTION = (element: Element): boolean =>
  called(captionNames)(element) || (named('figcaption', 'media-caption')(element) && !CREDIT(element))

/** The captions of a figure: each `figcaption` or `media-caption`, with the credit beside or within it. */
export function captionsOf(figure: Element, skip: (element: Element) => boolean = () => false): Caption[] {
  const found = outermost(figure, CAPTION)
  const credit = outermost(figure, (one) => CREDIT(one) && !CAPTION(one))
    .map((one) => words(one))
    .find((text) => text !== '')
  return found.flatMap((one): Caption[] => {
    const last = credit === undefined ? signature(one) : undefined
    const text = words(one, (inner) => inner !== one && (CREDIT(inner) || inner === last || skip(inner)))
    const said = credit ?? (last && words(last))
    return text === ''
      ? []
      : [{text, credit: said === undefined ? null : tidy(said.replace(/^\((.*)\)$/, '$1')), date: null}]
  })
}

/** Names in an element of their own that closes a caption: `It ends. <span>ANA RUIZ (EFE)</span>` */
function signature(caption: Element): Element | undefined {
  const own = caption.children.filter((child) => typeof child === 'object' || child.trim() !== '')
  const last = own[own.length - 1]
  if (own.length < 2 || typeof last !== 'object' || !INLINE.has(last.name)) return undefined
  const said = words(last)
  const before = words({name: 'p', attributes: {}, children: own.slice(0, -1)})
  const isName = (word: string): boolean =>
    /^[(["“]?\p{Lu}/u.test(word) || /^(?:[/&|]|and|of|for|via|de|the)$/.test(word)
  return /[.!?]["”’»)]?$/.test(before) && said.length < 60 && !/:|…|\.\./.test(said) && said.split(' ').every(isName)
    ? last
    : undefined
}

/** The title of a card: of the blocks of its link the first that has some words. */
function titleIn(item: Element, skip: (element: Element) => boolean): string {
  const link = item.name === 'a' ? item : undefined
  const blocks = link ? outermost(link, (one) => one !== link && !INLINE.has(one.name) && one.name !== 'br') : []
  const said = blocks.map((one) => words(one, skip)).find((text) => text.split(' ').length > 2)
  return said ?? words(item, skip)
}

/**
 * Links of a box: `LABEL: title` where they have a label, or that of the heading over them, each with its address where
 * it has one.
 */
export function linksOf(box: Element, block: number, skip: (element: Element) => boolean = () => false): Related[] {
  const isItem = named('li')
  const isHeading = named('h2', 'h3', 'h4', 'h5', 'h6')
  const items = box.name === 'p' ? [box] : [...all(box, isItem)]
  const over = outermost(box, (one) => isHeading(one) || isItem(one) || one.name === 'a').find(isHeading)
  const heading = over && !first(over, named('a')) ? words(over, skip).replace(/\s?:$/, '') : ''
  const told = new Set<string>()
  return (items.length > 0 ? items : outermost(box, named('a'))).flatMap((item): Related[] => {
    // What stands in an item of its own is no part of the one around it
    const isInner = (one: Element): boolean => (one !== item && isItem(one)) || skip(one)
    const anchor = outermost(item, (one) => one.name === 'a' || isInner(one)).find(named('a'))
    // A card has its section, its time and more beside its title
    const title = outermost(item, (one) => isHeading(one) || isInner(one)).find(isHeading)
    const whole = titleIn(title ?? item, isInner)
    // A title that is marked as one has no label within
    const isTitle =
      title !== undefined ||
      outermost(item, (one) => one.name === 'cite' || classed('title')(one)).some((one) => words(one) === whole)
    const found = isTitle ? null : LABEL.exec(whole)
    const said = found ? (found[2] as string) : whole
    const url = address(anchor?.attributes['href'] ?? null)
    if (said === '' || (items.length === 0 && told.has(said))) return []
    told.add(said)
    return [{label: found ? tidy(found[1] as string) : heading, title: said, url, block}]
  })
}

export const address = (url: string | null): string | null =>
  url !== null && /^(?:https?:|mailto:)/i.test(url) ? url : null
