import type {Position} from 'unist'

/** A run of the source, on objects read with `positions: true`: unist points, offsets in UTF-16 code units. */
export interface Positioned {
  position?: Position
}

/** One story as every output sees it. Missing is `null` or `[]`, never absent. */
export interface Story extends Positioned {
  source: Source
  /** The transmission header, where the copy came with one. */
  wire: Wire | null
  /** The readable keyword line's form where there is one: `BC-US--Iraq`. */
  slugline: string | null
  headline: string | null
  subheadline: string | null
  /** ISO 8601, only as exact as the copy is: `2020-06-12T11:16`, `2020-06-12`. */
  published: string | null
  updated: string | null
  /** ISO 8601, the moment the story may be used. */
  embargo: string | null
  byline: Byline | null
  dateline: Dateline | null
  captions: Caption[]
  related: Related[]
  quotes: Quote[]
  /** Everything that is the story's own text, in reading order. */
  body: Block[]
  tagline: Tagline | null
  notes: Note[]
  /** Lines of the page or the wire, kept so that nothing is lost. */
  furniture: string[]
  /** Where the single fields stand; only with `positions: true`. */
  positions?: FieldPositions
}

export type FieldName = 'slugline' | 'headline' | 'subheadline' | 'published' | 'updated' | 'embargo'
export type FieldPositions = Partial<Record<FieldName, Position>> & {furniture?: Position[]}

export type SourceFormat = 'text' | 'anpa1312' | 'iptc7901' | 'json' | 'ninjs' | 'nitf' | 'html'

export interface Source {
  /** `null` on standard input. */
  path: string | null
  /** 0-based: which story of the input this is. */
  index: number
  format: SourceFormat
  /** WHATWG label of the encoding that it was decoded from. */
  encoding: string
}

/** ANPA 1312 / IPTC 7901 header fields, `null` where the header lacks them. */
export interface Wire extends Positioned {
  service: string | null
  number: string | null
  priority: string | null
  category: string | null
  takeKey: string | null
  /** The sender's own count, as sent. */
  words: number | null
  /** ISO 8601; `--02-26` where nothing gives the year. */
  sent: string | null
}

export interface Byline extends Positioned {
  text: string
  authors: Author[]
}

export interface Author extends Positioned {
  name: string
  kind: 'person' | 'organisation'
  role: string | null
  organisation: string | null
  location: string | null
  email: string | null
}

export interface Dateline extends Positioned {
  /** Without the closing dash. */
  text: string
  places: string[]
  /** ISO 8601, or `--03-09` where no year can be had. */
  date: string | null
  organisations: string[]
}

export interface Caption extends Positioned {
  text: string
  credit: string | null
  date: string | null
}

export interface Related extends Positioned {
  label: string
  title: string
  url: string | null
  /** Index into `body` of the block before which it stood. */
  block: number
}

export type QuoteKind = 'direct' | 'indirect' | 'mixed' | 'pull'

export interface Quote extends Positioned {
  kind: QuoteKind
  text: string
  speaker: Speaker | null
  cue: string | null
  /** Index into `body` of the block that it starts in. */
  block: number
  /** Only with `positions: true`. */
  parts?: {text: string; position: Position}[]
  cuePosition?: Position
}

export interface Speaker extends Positioned {
  mention: string
  name: string
  description: string | null
}

export type BlockType = 'paragraph' | 'crosshead' | 'pullquote' | 'list' | 'table' | 'separator'

/** `list` and `table` keep one line a row in `text`, a table's cells parted by one tab. */
export interface Block extends Positioned {
  type: BlockType
  text: string
}

export interface Tagline extends Positioned {
  text: string
  credits: {role: string; names: string[]}[]
  organisations: string[]
}

/** What a note can be. */
export const noteKinds = [
  'editor',
  'correction',
  'clarification',
  'update',
  'advisory',
  'embargo',
  'disclaimer'
] as const
export type NoteKind = (typeof noteKinds)[number]

export interface Note extends Positioned {
  kind: NoteKind
  text: string
}

/** What the reader was not sure of. Lines and columns count from 1, in UTF-16 code units. */
export interface Warning {
  path: string | null
  line: number
  column: number
  severity: 'warning' | 'error'
  message: string
  /** Id of a record in `lexicon/rules.ts`. */
  rule: string
}
