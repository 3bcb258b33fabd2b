import {createReadStream, readFileSync, statSync} from 'node:fs'
import {extname, join, resolve} from 'node:path'
import {createReader, cut, DecodeError, type Reader, type ReadOptions, type Story} from '../index.js'
import type {Output, OutputOptions} from '../output/index.js'
import type {Input} from './inputs.js'
import type {Report} from './report.js'
import {reasonOf, StoryError, UsageError} from './status.js'
import {outputClosed, print} from './stdout.js'
import {writeSafely} from './write.js'

export interface ConvertOptions {
  read: ReadOptions
  write: OutputOptions
  outputs: readonly Output[]
  /** One file for all stories. */
  file: string | null
  /** A folder for a file a story. */
  folder: string | null
  jsonArray: boolean
  typography: 'keep' | 'print'
  force: boolean
  skipExisting: boolean
  newer: boolean
  failFast: boolean
}

type Write = (story: Story, options: OutputOptions) => string

/** Reads each input and writes its stories; a fault in one leaves the rest as it is. */
export async function convert(inputs: readonly Input[], options: ConvertOptions, report: Report): Promise<void> {
  const reader = await createReader(options.read)
  const writers = await Promise.all(options.outputs.map((output) => output.load()))
  const signs = options.typography === 'print' ? (await import('../output/typography.js')).withPrintedSigns : undefined
  const prepared = (story: Story): Story => (signs ? signs(story) : story)
  if (options.folder !== null) {
    collide(inputs, options)
    for (const input of inputs) {
      if (report.failed > 0 && options.failFast) return
      await intoFolder(input, options, reader, writers, prepared, report)
    }
    return
  }
  const [output] = options.outputs as [Output]
  const [write] = writers as [Write]
  const open = options.jsonArray ? '[' : (output.open ?? '')
  const between = options.jsonArray ? ',' : (output.between ?? '')
  const close = options.jsonArray ? ']\n' : (output.close ?? '')
  const kept: string[] = []
  const emit = async (text: string): Promise<void> => {
    if (options.file === null) await print(text)
    else kept.push(text)
  }
  let count = 0
  await emit(open)
  for (const input of inputs) {
    if (outputClosed() || (report.failed > 0 && options.failFast)) break
    await stories(input, reader, report, async (story) => {
      const text = write(prepared(story), options.write)
      await emit((count++ > 0 ? between : '') + (options.jsonArray ? text.trimEnd() : text))
      return !outputClosed()
    })
  }
  await emit(close)
  if (options.file === null) return
  try {
    if (inputs.some(({path}) => path !== null && sameFile(path, options.file as string)))
      throw new StoryError('is an input, and inputs are never overwritten')
    if (count > 0) writeSafely(options.file, kept.join(''), true)
  } catch (error) {
    report.error(options.file, error instanceof StoryError ? error.message : reasonOf(error))
  }
}

/** Whether two paths are one file, through links too. */
function sameFile(a: string, b: string): boolean {
  try {
    const [one, two] = [statSync(a), statSync(b)]
    return one.ino === two.ino && one.dev === two.dev
  } catch {
    return false
  }
}

/** Hands on the stories of an input, one by one. Faults of the input are reported. */
async function stories(
  input: Input,
  reader: Reader,
  report: Report,
  take: (story: Story) => Promise<boolean>
): Promise<void> {
  let index = 0
  try {
    for await (const {bytes, base} of piecesOf(input)) {
      let parsed
      try {
        parsed = reader.read({value: bytes, path: input.path, index, base})
      } catch (error) {
        if (!(error instanceof DecodeError)) throw error
        report.error(input.path, error.message)
        continue
      }
      index += parsed.stories.length
      report.warn(parsed.warnings)
      for (const story of parsed.stories) if (!(await take(story))) return
    }
    if (index === 0 && report.failed === 0) report.error(input.path, 'holds no story (the input is empty)')
  } catch (error) {
    report.error(input.path, error instanceof StoryError ? error.message : reasonOf(error))
  }
}

const LARGE = 1 << 22

/** An input's transmissions, or the whole of it. A small file is read at once. */
function piecesOf({path}: Input): AsyncIterable<{bytes: Uint8Array; base: number}> {
  if (path === null) return cut(process.stdin)
  const stat = statSync(path)
  if (stat.isDirectory()) throw new StoryError('is a folder')
  return cut(stat.isFile() && stat.size < LARGE ? [readFileSync(path)] : createReadStream(path))
}

/** Where the stories of an input go: its tree below the named folder, the extension replaced. */
const targetOf = (folder: string, under: string, extension: string, index: number): string => {
  const own = extname(under)
  const stem = own === '' ? under : under.slice(0, -own.length)
  return join(folder, `${stem}${index === 0 ? '' : `-${index + 1}`}${extension}`)
}

/** Finds two inputs with one target before anything is written, also where only the case of letters tells them apart. */
function collide(inputs: readonly Input[], {folder, outputs}: ConvertOptions): void {
  const seen = new Map<string, string>()
  for (const {path, under} of inputs)
    for (const {extension} of outputs) {
      const target = targetOf(folder as string, under, extension, 0)
        .normalize('NFC')
        .toLowerCase()
      const other = seen.get(target)
      const name = path ?? 'standard input'
      if (other !== undefined && other !== name)
        throw new UsageError(
          `${other} and ${name} would both be written to ${targetOf(folder as string, under, extension, 0)}; rename one, or convert them apart`
        )
      seen.set(target, name)
    }
}

async function intoFolder(
  input: Input,
  options: ConvertOptions,
  reader: Reader,
  writers: readonly Write[],
  prepared: (story: Story) => Story,
  report: Report
): Promise<void> {
  const folder = options.folder as string
  const first = options.outputs.map(({extension}) => targetOf(folder, input.under, extension, 0))
  if (input.path !== null && first.every((target) => done(target, input.path as string, options))) return
  let index = 0
  await stories(input, reader, report, (story) => {
    const ready = prepared(story)
    options.outputs.forEach(({extension, open, close}, at) => {
      const target = targetOf(folder, input.under, extension, index)
      try {
        if (!resolve(target).startsWith(resolve(folder))) throw new StoryError('would leave the folder')
        if (input.path !== null && sameFile(input.path, target))
          throw new StoryError('is an input, and inputs are never overwritten')
        if (options.skipExisting && statSync(target, {throwIfNoEntry: false})) return
        const text = (open ?? '') + (writers[at] as Write)(ready, options.write) + (close ?? '')
        writeSafely(target, text, options.force || options.newer)
      } catch (error) {
        report.error(target, error instanceof StoryError ? error.message : reasonOf(error))
      }
    })
    index++
    return Promise.resolve(true)
  })
}

/** Whether a target needs no work: it is there, or it is newer than its input. */
function done(target: string, path: string, {skipExisting, newer}: ConvertOptions): boolean {
  if (!skipExisting && !newer) return false
  const there = statSync(target, {throwIfNoEntry: false})
  if (!there) return false
  return skipExisting || there.mtimeMs > (statSync(path, {throwIfNoEntry: false})?.mtimeMs ?? 0)
}
