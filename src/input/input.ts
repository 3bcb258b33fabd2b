import type {Story} from '../contract.js'
import type {Part} from '../wcst.js'

/** The ready-made forms of stories that are read. */
export type InputName = 'json' | 'ninjs' | 'nitf' | 'html'

/** An article's parts in reading order, of which the page does not say what each is. From `foot` on they stand below its text. */
export interface Sheet {
  parts: Part[]
  foot: number
  /** Times over the text whose moment the page marks. */
  published: string | null
  updated: string | null
  /** The addresses of links, by their words. */
  links: ReadonlyMap<string, string>
}

/** A story as its form has it; with its sheet, where most of it is yet to be read in that. */
export type Made = Story & {sheet?: Sheet}

/** A form in which stories come ready made: read straight into `Story`, its parts being marked already. */
export interface StoryInput {
  name: InputName
  /** Of the files of a folder that are such stories, with their dots. */
  extensions: readonly string[]
  /** One line of what it is. */
  about: string
  /** Whether its quotes and datelines are fields of its own; those of the other forms are read in their bodies. */
  complete?: boolean
  /** The reader: text in; stories out, their `source` left for the caller to fill. Throws `InputError`. */
  load(): Promise<(text: string) => Made[]>
}

/** The text is not of the form that was named; the message says why, in one line. */
export class InputError extends Error {
  override name = 'InputError'
}

/** A story without anything. */
export const blank = (format: InputName): Story => ({
  source: {path: null, index: 0, format, encoding: 'utf-8'},
  wire: null,
  slugline: null,
  headline: null,
  subheadline: null,
  published: null,
  updated: null,
  embargo: null,
  byline: null,
  dateline: null,
  captions: [],
  related: [],
  quotes: [],
  body: [],
  tagline: null,
  notes: [],
  furniture: []
})
