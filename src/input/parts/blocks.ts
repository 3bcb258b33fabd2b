import type {Block, BlockType, Caption, Quote, Related} from '../../contract.js'
import {classed, fieldOf, named, paragraphOf, type Element} from '../element/element.js'
import {captionsOf} from './captions.js'
import {linksOf} from './links.js'
import {rows, table} from './rows.js'
import {isSource, signerOf} from './signed.js'

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

type Kind = BlockType | 'figure' | 'links' | 'none'

/** What an element stands for. Those that are not named hold other elements, or loose text, which is a paragraph. */
const KINDS: Readonly<Record<string, Kind>> = {
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

/** Reads the blocks below an element. `skip` names those that belong to other fields. */
export function blocksOf(root: Element, skip: (element: Element) => boolean = () => false): Blocks {
  const out: Blocks = {body: [], captions: [], related: [], signed: new Map()}
  let loose: (Element | string)[] = []
  const add = (type: BlockType, text: string | null): void => {
    if (text !== null) out.body.push({type, text})
  }
  const flush = (): void => {
    for (const line of paragraphs(paragraphOf(loose))) add('paragraph', line)
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
  const read = (kind: Kind, element: Element): void => {
    if (kind === 'none') return
    if (kind === 'figure') out.captions.push(...captionsOf(element))
    else if (kind === 'links') out.related.push(...linksOf(element, out.body.length))
    else if (kind === 'separator') out.body.push({type: 'separator', text: '___'})
    else if (kind === 'list') add('list', rows(element, named('li', 'dd', 'dt')))
    else if (kind === 'table') add('table', table(element))
    else if (kind === 'pullquote') {
      const source = element.children.find((child): child is Element => typeof child === 'object' && isSource(child))
      const said = fieldOf(element, isSource)
      if (said !== null && source) out.signed.set(out.body.length, signerOf(source))
      add('pullquote', said)
    } else if (kind === 'paragraph') {
      if (classed('caption')(element)) out.captions.push(...captionsOf(element))
      else if (classed('related')(element)) out.related.push(...linksOf(element, out.body.length))
      else for (const line of paragraphs(element, skip)) add('paragraph', line)
    } else add(kind, fieldOf(element, skip))
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
  return runs.flatMap((children) => fieldOf(paragraphOf(children), skip) ?? [])
}
