import type {PackedReview, PackedStory} from '../packed.js'
import {SPANS, type PartName, type SpanName} from '../parts.js'
import {unpack, type Place, type PlacedStory} from '../unpack.js'
import {risen} from '../words.js'

/** One story of the page, or an input that could not be read. */
export interface Entry {
  id: string
  path: string
  /** Why it could not be read. */
  failure: string | null
  story: PlacedStory | null
  warnings: PackedStory['warnings']
  /** Of the fields that a desk looks for, those that were not found. */
  missing: string[]
  packed: PackedStory | null
  /** What is searched, in lower case; made at the first search. */
  text?: string
}

export interface PartOfCopy extends Place {
  name: PartName
  kind: string | null
  rule: string | null
}

export interface SpanOfCopy extends Place {
  name: SpanName
  quote: number | null
}

/** What a story is looked through for, and how to tell that it is there. */
export const FIELDS: readonly [string, (story: PlacedStory) => boolean][] = [
  ['headline', ({headline}) => headline !== null],
  ['subheadline', ({subheadline}) => subheadline !== null],
  ['slugline', ({slugline}) => slugline !== null],
  ['byline', ({byline}) => byline !== null],
  ['dateline', ({dateline}) => dateline !== null],
  ['published', ({published}) => published !== null],
  ['updated', ({updated}) => updated !== null],
  ['embargo', ({embargo}) => embargo !== null],
  ['captions', ({captions}) => captions.length > 0],
  ['related', ({related}) => related.length > 0],
  ['quotes', ({quotes}) => quotes.length > 0],
  ['tagline', ({tagline}) => tagline !== null],
  ['notes', ({notes}) => notes.length > 0],
  ['furniture', ({furniture}) => furniture.length > 0],
  ['wire', ({wire}) => wire !== null]
]

/** What a desk looks for in every story. */
const WANTED: readonly [string, (story: PlacedStory) => boolean][] = [
  ['headline', ({headline}) => headline !== null],
  ['byline', ({byline}) => byline !== null],
  ['dateline', ({dateline}) => dateline !== null],
  ['date', ({published, updated, dateline, wire}) => Boolean(published ?? updated ?? dateline?.date ?? wire?.sent)]
]

const NAMES = Object.keys(SPANS) as SpanName[]

/** The data that stand in the page. */
export const data = JSON.parse(document.getElementById('data')?.textContent ?? '') as PackedReview

/** All entries, in the order in which they came; those that failed last. */
export const entries: readonly Entry[] = [
  ...data.stories.map((packed): Entry => {
    const story = unpack(packed.story, packed.source, risen(packed.controls), data.shapes)
    const path = story.source.path ?? 'standard input'
    return {
      id: story.source.index === 0 ? path : `${path}:${story.source.index + 1}`,
      path,
      failure: null,
      story,
      warnings: packed.warnings,
      missing: WANTED.filter(([, has]) => !has(story)).map(([name]) => name),
      packed
    }
  }),
  ...data.failed.map(({path, message}): Entry => ({
    id: `${path} (failed)`,
    path,
    failure: message,
    story: null,
    warnings: [],
    missing: [],
    packed: null
  }))
]

const byIds = new Map(entries.map((entry) => [entry.id, entry]))
export const entryOf = (id: string | null): Entry | undefined => (id === null ? undefined : byIds.get(id))

export function partsOf({parts}: PackedStory): PartOfCopy[] {
  const out: PartOfCopy[] = []
  let end = 0
  for (let at = 0; at < parts.length; at += 3) {
    const [name, kind, rule] = data.labels[parts[at] as number] as PackedReview['labels'][number]
    const start = end + (parts[at + 1] as number)
    end = start + (parts[at + 2] as number)
    out.push({name: name as PartName, kind, rule, start, end})
  }
  return out
}

export function spansOf({spans}: PackedStory): SpanOfCopy[] {
  const out: SpanOfCopy[] = []
  let end = 0
  for (let at = 0; at < spans.length; at += 4) {
    const quote = spans[at + 1] as number
    const start = end + (spans[at + 2] as number)
    end = start + (spans[at + 3] as number)
    out.push({name: NAMES[spans[at] as number] as SpanName, quote: quote === 0 ? null : quote - 1, start, end})
  }
  return out
}

/** What can be searched of an entry. */
export const searched = (entry: Entry): string =>
  (entry.text ??= `${entry.path}\n${entry.packed?.source ?? entry.failure ?? ''}`.toLowerCase())
