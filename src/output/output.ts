import type {Story} from '../contract.js'

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
}

/** A way to write a story: a function on `Story`, loaded when asked for. */
export interface Output {
  name: string
  /** With its dot. */
  extension: string
  /** One line of what it is for. */
  about: string
  /** Around and between the stories of one stream: `[`, `,`, `]`; a CSV head. */
  open?: string
  between?: string
  close?: string
  load(): Promise<(story: Story, options: OutputOptions) => string>
}
