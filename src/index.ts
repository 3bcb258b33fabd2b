/**
 * The library: copy in, stories out.
 *
 *     import {parse} from 'wirecopy'
 *     const [story] = await parse('LONDON (Reuters) - …')
 */
import {isAscii} from 'node:buffer'
import type {Processor} from 'unified'
import {VFile} from 'vfile'
import {blocks} from './blocks/index.js'
import type {Story, Warning} from './contract.js'
import {decode} from './decode/index.js'
import {frame} from './frame/index.js'
import {page} from './frame/page.js'
import {ready} from './frame/ready.js'
import {inputs, type Made} from './input/index.js'
import {roles} from './roles/index.js'
import {completed, filled} from './story/filled.js'
import {stories} from './story/index.js'
import {fairCopy, restoreSource} from './tree/fair-copy.js'
import {linesOf, reading, type Reading, type ReadOptions} from './tree/file.js'
import {place} from './tree/place.js'
import type {Root} from './wcst.js'

export type * from './contract.js'
export type * as wcst from './wcst.js'
export type {ReadOptions} from './tree/file.js'
export {DecodeError} from './decode/index.js'
export {InputError} from './input/index.js'
export {cut, type Piece} from './decode/cut.js'
export {toString} from './tree/to-string.js'
export {outputs, type Output, type OutputOptions, type Writer} from './output/index.js'

/** A reading of the tree: makes it better known, keeps the law, and never fails on copy: it warns on `file`. */
export type Stage = (tree: Root, file: VFile) => void

/** What one input gave. */
export interface Parsed {
  stories: Story[]
  warnings: Warning[]
}

export interface Input {
  /** Bytes, or text that was decoded elsewhere. */
  value: Uint8Array | string
  /** As messages and `source.path` name it; `null` on standard input. */
  path?: string | null
  /** What `source.index` of the first story is. Default 0. */
  index?: number
  /** Byte offset at which the value began in its stream. Default 0. */
  base?: number
}

/** Reads one input after another with the same options. */
export interface Reader {
  /** Whether it takes inputs whole: a ready-made form has no transmissions to cut a stream at. */
  readonly whole: boolean
  /**
   * @throws DecodeError where the bytes are no text
   * @throws InputError where they are not of the ready-made form that `from` names
   */
  read(input: Input): Parsed
  /** The same of copy (a ready-made form has no tree), with the finished tree, lines and columns filled in, and the decoded source. */
  tree(input: Input): Parsed & {root: Root; source: string; file: VFile}
}

/** Encodings in which a byte of ASCII is always that letter. */
const PLAIN: ReadonlySet<string> = new Set(['utf-8', 'windows-1252'])

/** Whether each byte is a letter of ASCII and stands for itself: a mail's can stand for others, and are fewer when it is read. */
const isPlain = (bytes: Uint8Array, {source, encoding}: {source: string; encoding: string}): boolean =>
  source.length === bytes.length && PLAIN.has(encoding) && isAscii(bytes)

/** The parser, as a unified plugin: bytes to a tree of stories with unread copy. */
export function wirecopyParse(this: Processor, options: ReadOptions = {}): void {
  this.parser = (_document, file) => framed(file, options)
}

function framed(file: VFile, options: ReadOptions): Root {
  const value = file.value
  const base = (file.data['base'] as number | undefined) ?? 0
  const decoded =
    typeof value === 'string' ? {source: value, encoding: 'utf-8'} : decode(value ?? new Uint8Array(), options.encoding)
  const fair = fairCopy(decoded.source, value instanceof Uint8Array && isPlain(value, decoded))
  file.data['wirecopy'] = {source: fair?.text ?? decoded.source, fair, options} satisfies Reading
  return frame(file, decoded.encoding, base)
}

export const wirecopyBlocks = (): Stage => blocks
export const wirecopyRoles = (): Stage => roles
/** Fills in lines and columns; the last of the readings. */
export const wirecopyPlace = (): Stage => (tree, file) => {
  restored(tree, file)
  place(tree, linesOf(file))
}

/** Sets a tree upon the source, where it was read from a fair copy of that. */
function restored(tree: Root, file: VFile): void {
  const now = reading(file)
  if (!now.fair) return
  restoreSource(tree, now.fair)
  now.source = now.fair.source
  now.fair = undefined
}

/**
 * Makes a reader. What it needs is loaded once, here.
 *
 *     const reader = await createReader({positions: true})
 *     const {stories, warnings} = reader.read({value: bytes, path: 'story.txt'})
 */
export async function createReader(options: ReadOptions = {}): Promise<Reader> {
  // In their order, without a processor: one decodes each input a second time, and its load and its calls cost a start.
  const stages: Stage[] = [blocks, roles]
  if (options.quotes !== false) {
    const {loadQuotes} = await import('./quotes/index.js')
    stages.push(await loadQuotes())
  }
  if (options.positions) stages.push(wirecopyPlace())
  const read = (root: Root, file: VFile): void => {
    for (const stage of stages) stage(root, file)
    // The fields show what a page has spelt out as it came
    if (reading(file).fair?.rest.includes(true)) restored(root, file)
  }

  const run = (input: Input): {root: Root; file: VFile} => {
    const file = new VFile({
      value: input.value,
      ...(input.path == null ? {} : {path: input.path}),
      data: {base: input.base ?? 0}
    })
    const root = framed(file, options)
    read(root, file)
    return {root, file}
  }
  const form = inputs.find(({name}) => name === options.from)
  const made = await form?.load()
  /** A ready-made form: its fields as they are marked, its dateline, sign-off and quotes as its body has them. */
  const readMade = (input: Input, from: (text: string) => Made[]): Parsed => {
    const {value} = input
    const path = input.path ?? null
    const decoded = typeof value === 'string' ? {source: value, encoding: 'utf-8'} : decode(value, options.encoding)
    const found = from(decoded.source).map(({sheet, ...story}, at): Story => {
      story.source = {...story.source, path, index: (input.index ?? 0) + at, encoding: decoded.encoding}
      if (form?.complete) return options.quotes === false ? {...story, quotes: []} : story
      const {root, source} = sheet ? page(story, sheet.parts, sheet.foot) : ready(story)
      const file = new VFile({value: source, data: {wirecopy: {source, options} satisfies Reading}})
      read(root, file)
      const [body] = stories(root, {path, index: 0, positions: false, source})
      if (!body) return story
      if (!sheet) return filled(story, body)
      const captions = sheet.parts.flatMap((part) =>
        part.type === 'caption' ? [{text: part.text, credit: part.credit}] : []
      )
      return completed(story, body, sheet.links, captions)
    })
    return {stories: found, warnings: []}
  }
  const parsed = (input: Input, root: Root, file: VFile): Parsed => {
    const path = input.path ?? null
    return {
      stories: stories(root, {
        path,
        index: input.index ?? 0,
        positions: options.positions ?? false,
        source: reading(file).source
      }),
      warnings: file.messages.map((message) => ({
        path,
        line: message.line ?? 1,
        column: message.column ?? 1,
        severity: 'warning',
        message: message.reason,
        rule: message.ruleId ?? ''
      }))
    }
  }
  return {
    whole: made !== undefined,
    read(input) {
      if (made) return readMade(input, made)
      const {root, file} = run(input)
      return parsed(input, root, file)
    },
    tree(input) {
      const {root, file} = run(input)
      wirecopyPlace()(root, file)
      return {...parsed(input, root, file), root, source: reading(file).source, file}
    }
  }
}

/**
 * Reads copy into stories.
 *
 * @param value bytes, or text
 * @throws DecodeError where the bytes are no text
 */
export async function parse(value: Uint8Array | string, options: ReadOptions = {}): Promise<Story[]> {
  return (await createReader(options)).read({value}).stories
}
