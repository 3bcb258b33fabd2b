import type {QuoteRecord, Root, AnyNode, SpeakerRecord, StoryNode} from '../wcst.js'
import {endOf, startOf} from '../tree/position.js'
import {PARTS, SPANS, type PartName, type SpanName} from './parts.js'

/** One block of copy. */
export interface Part {
  name: PartName
  /** The construct or refiner that said what it is. */
  rule: string | null
  /** The kind of a note. */
  kind: string | null
  /** Index of its story in `Copy.stories`; -1 for what belongs to none. */
  story: number
  start: number
  end: number
}

/** Words that stand together and are one thing. Runs are in order and do not overlap; between them is white space. */
export interface Run {
  /** Index into `Copy.parts`. */
  part: number
  span: SpanName | null
  /** Which quote of its story, for speech, speaker and cue. */
  quote: number | null
  /** The name of a header's field. */
  field: string | null
  /** Signs of the transmission that are no words. */
  control: boolean
  start: number
  end: number
}

/** A tree laid flat, as it is shown. */
export interface Copy {
  parts: Part[]
  runs: Run[]
  stories: {start: number; end: number; quotes: readonly QuoteRecord[]; speakers: readonly SpeakerRecord[]}[]
}

/** Lays a tree flat: its blocks, and the runs of words in them. */
export function runsOf(root: Root): Copy {
  const copy: Copy = {parts: [], runs: [], stories: []}
  for (const child of root.children) {
    if (child.type === 'filler') part(copy, child, -1)
    else story(copy, child)
  }
  return copy
}

function story(copy: Copy, node: StoryNode): void {
  const index = copy.stories.length
  const {quotes = [], speakers = []} = node.data
  copy.stories.push({start: startOf(node), end: endOf(node), quotes, speakers})
  for (const section of node.children) {
    if (section.type === 'envelope') part(copy, section, index)
    else for (const block of section.children) part(copy, block, index)
  }
}

function part(copy: Copy, node: AnyNode, story: number): void {
  const {data, kind} = node as {data?: {rule?: string}; kind?: string}
  const index = copy.parts.length
  copy.parts.push({
    name: (node.type in PARTS ? node.type : 'paragraph') as PartName,
    rule: data?.rule ?? null,
    kind: kind ?? null,
    story,
    start: startOf(node),
    end: endOf(node)
  })
  walk(copy, node, {part: index, span: null, quote: null, field: null})
}

/** Spans that are shown whole: a dateline is one thing, whatever places and dates are in it. */
const WHOLE: ReadonlySet<string> = new Set(['dateline', 'author', 'credit', 'attribution'])

type Around = Pick<Run, 'part' | 'span' | 'quote' | 'field'>

function walk(copy: Copy, node: AnyNode, around: Around): void {
  if (node.type === 'text' || node.type === 'mark') {
    const control = node.type === 'mark' && node.kind === 'control'
    copy.runs.push({...around, control, start: startOf(node), end: endOf(node)})
    return
  }
  let inner = around
  if (node.type in SPANS && !WHOLE.has(around.span ?? ''))
    inner = {
      ...around,
      span: node.type as SpanName,
      quote: 'quote' in node ? node.quote : around.quote,
      field: node.type === 'field' ? node.name : null
    }
  for (const child of node.children) walk(copy, child as AnyNode, inner)
}

/** Which speaker of its story a quote has; -1 for none. */
export const speakerOf = (copy: Copy, story: number, quote: number): number =>
  copy.stories[story]?.quotes[quote]?.speaker ?? -1
