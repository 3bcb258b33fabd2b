import {mkdirSync} from 'node:fs'
import {createReader, type Reader, type ReadOptions, type Story} from '../index.js'
import type {Output, OutputOptions, Writer} from '../output/index.js'
import {intoFolder} from './convert-folder.js'
import type {Input} from './inputs.js'
import type {Report} from './report.js'
import {onDisk} from './names.js'
import {reasonOf} from './status.js'
import {outputClosed, print} from './stdout.js'
import {stories} from './stories.js'
import {intoFile} from './convert-file.js'
import {plan} from './targets.js'
import {told} from './told.js'

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
  /** Targets that are another input's own: `plan` finds them. */
  contested?: ReadonlySet<string>
}

/** What reads and writes, loaded once for many inputs. */
export interface Tools {
  reader: Reader
  /** One for each of the outputs. */
  writers: readonly Writer[]
  /** The story as it is to be written. */
  prepared(story: Story): Story
}

export async function toolsOf(options: ConvertOptions): Promise<Tools> {
  const reader = await createReader(options.read)
  const writers = await Promise.all(options.outputs.map((output) => output.load()))
  const prepared =
    options.typography === 'print'
      ? (await import('../output/typography.js')).withPrintedSigns
      : (story: Story) => story
  return {reader, writers, prepared}
}

/** Reads each input and writes its stories; a fault in one leaves the rest as it is. */
export async function convert(inputs: readonly Input[], options: ConvertOptions, report: Report): Promise<void> {
  const {folder} = options
  const planned =
    folder === null
      ? undefined
      : plan(
          inputs,
          folder,
          options.outputs.map(({extension}) => extension)
        )
  const tools = await toolsOf(options)
  if (folder === null || !planned) return intoStream(inputs, options, tools, report)
  if (!made(folder, report)) return
  for (const input of planned.inputs) {
    if (report.failed > 0 && options.failFast) return
    await intoFolder(input, folder, {...options, contested: planned.contested}, tools, report)
  }
}

/** Makes the folder for all; where that fails, nothing else can be done. */
function made(folder: string, report: Report): boolean {
  try {
    mkdirSync(onDisk(folder), {recursive: true})
    return true
  } catch (error) {
    report.error(folder, reasonOf(error))
    return false
  }
}

/** All stories one after another: to standard output as they come, or into one file. */
async function intoStream(
  inputs: readonly Input[],
  options: ConvertOptions,
  {reader, writers, prepared}: Tools,
  report: Report
): Promise<void> {
  const [{name, single}] = options.outputs as [Output]
  const [writer] = writers as [Writer]
  const between = options.jsonArray ? ',' : (writer.between ?? '')
  const file = options.file === null ? undefined : intoFile(options.file, inputs, options, report)
  if (file === null) return
  const emit = async (text: string): Promise<void> => (file ? file.write(text) : print(text))
  let count = 0
  if (options.jsonArray) await emit('[')
  for (const input of inputs) {
    if (outputClosed() || file?.broken || (report.failed > 0 && options.failFast)) break
    await stories(input, reader, report, async (story) => {
      if (single && count > 0) {
        report.error(input.path, `holds another story, and ${name} holds one a file: -d FOLDER writes a file for each`)
        return false
      }
      const ready = prepared(story)
      if (!options.jsonArray) await emit(count === 0 ? (writer.open?.(ready, options.write) ?? '') : between)
      else if (count > 0) await emit(between)
      const text = writer.write(ready, options.write, told(ready, report))
      await emit(options.jsonArray ? text.trimEnd() : text)
      count++
      return !(outputClosed() || file?.broken)
    })
  }
  if (options.jsonArray) await emit(']\n')
  else if (count > 0) await emit(writer.close?.(options.write) ?? '')
  file?.finish(count > 0)
}
