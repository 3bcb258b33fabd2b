/**
 * wcst, wire copy syntax tree: a concrete syntax tree on unist. `docs/wcst.md` specifies it, with the law that every
 * stage keeps; `tree/law.ts` checks it.
 */
import type {Position} from 'unist'
import type {BlockType, NoteKind, QuoteKind, SourceFormat, Wire} from './contract.js'

interface Node {
  type: string
  position: Position
}

// ---------------------------------------------------------------- leaves

export interface Text extends Node {
  type: 'text'
  value: string
}

export type MarkKind = 'quotation' | 'dash' | 'bracket' | 'separator' | 'bullet' | 'control' | 'end'

/** A sign. `control` marks (control characters, the carets and line-end signs of ANPA) are no words: `toString` drops them. */
export interface Mark extends Node {
  type: 'mark'
  kind: MarkKind
  value: string
}

export type Leaf = Text | Mark

// ---------------------------------------------------------------- spans of words within a block

interface Span extends Node {
  children: Inline[]
}

/** The words that announce a block: `By`, `ALSO READ:`, `Published:`. */
export interface Label extends Span {
  type: 'label'
}

/** First in a `paragraph`; its closing dash or colon is a `dash` mark after it, outside of it. */
export interface DatelineNode extends Span {
  type: 'dateline'
}

/** One author of a byline, with all that is said of that one; the fields are what the contract's `Author` holds. */
export interface AuthorNode extends Span {
  type: 'author'
  name: string
  kind: 'person' | 'organisation'
  role: string | null
  organisation: string | null
  location: string | null
  email: string | null
}

/** `name`: as it stands, without brackets. */
export interface OrganisationNode extends Span {
  type: 'organisation'
  name: string
}

export interface PlaceNode extends Span {
  type: 'place'
  name: string
}

export interface EmailNode extends Span {
  type: 'email'
}

export type DatePurpose = 'published' | 'updated' | 'embargo' | 'sent' | 'picture' | 'dateline'

/**
 * A date. `value` is ISO 8601, only as exact as the copy: `2020-06-12T11:16+08:00`, `2020-06-12`; `--06-12` without a
 * year; `T16:50` without a date; `null` for a time that cannot be dated (`3h ago`) or an order that nothing settles.
 */
export interface DateNode extends Span {
  type: 'date'
  value: string | null
  precision: 'second' | 'minute' | 'day' | 'month' | 'year' | 'time' | 'none'
  purpose: DatePurpose
  /** For an all-number date that could be read in both orders: the other reading (`value` holds day first). */
  alternative?: string
  /** For a time whose day stands elsewhere, in a zone whose letters leave the season open: its hours from UTC in winter. */
  winter?: number
}

/** In a `caption`: who took the picture. In a `tagline`: one role with its names (`role`, `names`). */
export interface CreditNode extends Span {
  type: 'credit'
  /** Lower case, without `by`: `reporting`, `additional reporting`; `null` in a caption. */
  role: string | null
  names: string[]
}

/** The title of a `related` link. */
export interface TitleNode extends Span {
  type: 'title'
}

export interface UrlNode extends Span {
  type: 'url'
}

/** The line under a pull quote that says whose words they are. No text of the block. */
export interface AttributionNode extends Span {
  type: 'attribution'
}

/** Take key in a `slugline`: `1st Ld-Writethru`. */
export interface TakeKeyNode extends Span {
  type: 'takeKey'
}

/** One part of something said. `quote` is an index into `story.data.quotes`. */
export interface SpeechNode extends Span {
  type: 'speech'
  quote: number
}

export interface SpeakerNode extends Span {
  type: 'speaker'
  quote: number
}

export interface CueNode extends Span {
  type: 'cue'
  quote: number
}

export type Inline =
  | Leaf
  | Label
  | DatelineNode
  | AuthorNode
  | OrganisationNode
  | PlaceNode
  | EmailNode
  | DateNode
  | CreditNode
  | TitleNode
  | UrlNode
  | AttributionNode
  | TakeKeyNode
  | SpeechNode
  | SpeakerNode
  | CueNode

// ---------------------------------------------------------------- blocks

interface BlockBase extends Node {
  children: Inline[]
  data?: BlockData
}

export interface BlockData {
  /** Name of the construct or refiner that said what the block is. */
  rule?: string
  /** What `blocks` measured: the blank lines before it, the indent of its first line, the number of its lines. */
  blanks?: number
  indent?: number
  lines?: number
  /** The frame knows that the lines of this block are to be kept as they stand (tabular matter of a transmission). */
  verbatim?: boolean
  /** The frame knows the column at which the lines of this block were wrapped. */
  width?: number
  /** The frame knows that something gave each line a second end. */
  doubled?: boolean
}

export interface SimpleBlock extends BlockBase {
  type:
    | 'timeline'
    | 'headline'
    | 'subheadline'
    | 'byline'
    | 'caption'
    | 'related'
    | 'furniture'
    | 'paragraph'
    | 'crosshead'
    | 'pullquote'
    | 'separator'
    | 'tagline'
    | 'slugline'
}

export interface NoteBlock extends BlockBase {
  type: 'note'
  kind: NoteKind
}

/** A row of a list holds inlines, a row of a table cells. */
export interface Row extends Node {
  type: 'row'
  children: (Inline | Cell)[]
}

export interface Cell extends Node {
  type: 'cell'
  children: Inline[]
}

export interface RowsBlock extends Node {
  type: 'list' | 'table'
  children: (Row | Mark)[]
  data?: BlockData
}

export type BlockNode = SimpleBlock | NoteBlock | RowsBlock
export type BodyNode = BlockNode & {type: BlockType}

// ---------------------------------------------------------------- sections, story, root

export interface Section extends Node {
  type: 'head' | 'body' | 'foot'
  children: BlockNode[]
}

export type FieldName =
  keyof Wire | 'selector' | 'keyword' | 'version' | 'format' | 'slug' | 'routing' | 'agency' | 'stamp'

/** One field of a transmission's header or trailer. `value` is what the contract's `Wire` holds, where it has the field. */
export interface Field extends Node {
  type: 'field'
  name: FieldName
  value: string | number | null
  children: Leaf[]
}

export interface Envelope extends Node {
  type: 'envelope'
  children: (Field | Mark | Text)[]
}

/** What a quote is, to which its `speech`, `speaker` and `cue` nodes point by index. */
export interface QuoteRecord {
  kind: QuoteKind
  /** Index into `story.data.speakers`, or `null`. */
  speaker: number | null
  /** Of a quote that carries on an attribution made before: the words of that attribution and where they stand. */
  mention?: {text: string; position: Position}
}

export interface SpeakerRecord {
  name: string
  description: string | null
}

export interface StoryData {
  quotes?: QuoteRecord[]
  speakers?: SpeakerRecord[]
  /** How the lines of the copy are laid, where the frame knows it. */
  manner?: 'pasted' | 'ap' | 'reuters' | 'iptc' | 'ready' | 'page'
}

export interface StoryNode extends Node {
  type: 'story'
  children: (Envelope | Section)[]
  data: StoryData
}

/** What belongs to no story: the padding between transmissions, the rule between two pasted stories. */
export interface Filler extends Node {
  type: 'filler'
  children: Leaf[]
}

export interface Root extends Node {
  type: 'root'
  children: (StoryNode | Filler)[]
  data: {
    encoding: string
    format: SourceFormat
    /** Byte offset at which this root's source began in the input. */
    base: number
  }
}

// ---------------------------------------------------------------- before there is a tree

/** A part of a page on its way to the tree: what the page says that it is, or, as `copy`, lines of which it says nothing. */
export type Part =
  | {type: 'copy' | 'headline' | 'subheadline' | 'furniture' | 'list' | 'table'; text: string}
  | {type: 'byline'; text: string; names: readonly string[]; role: string | null}
  | {type: 'separator'}
  | {type: 'caption'; text: string; credit: string | null}
  | {type: 'pullquote'; text: string; signed: string | null}
  | {type: 'related'; label: string; title: string; url: string | null}
  | {type: 'note'; kind: NoteKind; text: string}

export type AnyNode = Root | StoryNode | Filler | Envelope | Field | Section | BlockNode | Row | Cell | Inline
export type AnyParent = Exclude<AnyNode, Leaf>
