import type {Story} from '../contract.js'

export type Profile = 'hugo' | 'jekyll' | 'eleventy' | 'astro' | 'obsidian' | 'none'

/** What the user can ask of an output. Each output reads those that concern it. */
export interface OutputOptions {
  /** Indented JSON. */
  pretty?: boolean
  /** HTML: the `<article>` alone. */
  fragment?: boolean
  /** Where related links go. Default `inline`. */
  related?: 'inline' | 'end' | 'none'
  /** Append a section of quotes by speaker. */
  quoteList?: boolean
  /** Print notes too. */
  notes?: boolean
  /** `print` turns the old wires' signs into printed ones. Default `keep`. */
  typography?: 'keep' | 'print'
  /** Markdown: front matter as a tool expects it. */
  profile?: Profile
  /** Text: longest line, in characters; without it, a line a paragraph. */
  width?: number
  /** CSV and TSV: what a row stands for. Default `stories`. */
  rows?: 'stories' | 'quotes'
  /** CSV and TSV: fields as they are, also where a spreadsheet would take one for a formula. */
  csvRaw?: boolean
  /** What identifiers begin with; without it they are urns. */
  uriBase?: string
}

/** Ids of records in `lexicon/rules.ts` that an output can warn by. */
export type OutputRule = 'date-offset' | 'left-out' | 'character'

/** Told what an output could not hold of a story. */
export type Warn = (rule: OutputRule, message: string) => void

/** How an output writes. `open` and `close` stand around the stories of a stream or file, `between` parts them. */
export interface Writer {
  /** The story's own text, the same wherever in the stream it stands. */
  write(story: Story, options?: OutputOptions, warn?: Warn): string
  /** @param first the story that the stream begins with */
  open?(first: Story, options: OutputOptions): string
  between?: string
  close?(options: OutputOptions): string
}

/** A way to write stories, loaded when asked for. */
export interface Output {
  name: string
  /** With its dot. */
  extension: string
  /** One line of what it is for. */
  about: string
  /** The format has no place for a second story: several need a file each. */
  single?: boolean
  load(): Promise<Writer>
}
