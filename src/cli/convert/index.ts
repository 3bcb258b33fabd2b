import {createReader, type Reader, type ReadOptions, type Story} from '../../index.js'
import type {Output, OutputOptions, Writer} from '../../output/index.js'
import {intoFolder} from './folder.js'
import {intoStream} from './stream.js'
import type {Input} from '../inputs/index.js'
import {growByFew} from '../memory.js'
import type {Report} from '../console/report.js'
import {reasonOf} from '../status.js'
import {plan} from './targets.js'
import {threadsFor} from './threads.js'
import {makeFolder} from './write.js'

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
  /** How many threads may read; `null`: as many as pay. */
  jobs: number | null
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
      ? (await import('../../output/typography.js')).withPrintedSigns
      : (story: Story) => story
  return {reader, writers, prepared}
}

/**
 * Reads each input and writes its stories; a fault in one leaves the rest as it is.
 *
 * @param step told when an input is done
 */
export async function convert(
  inputs: readonly Input[],
  options: ConvertOptions,
  report: Report,
  step: () => void
): Promise<void> {
  const {folder} = options
  const planned =
    folder === null
      ? undefined
      : plan(
          inputs,
          folder,
          options.outputs.map(({extension}) => extension)
        )
  if (folder === null || !planned) return intoStream(inputs, options, await toolsOf(options), report, step)
  if (!made(folder, report)) return
  const settled = {...options, contested: planned.contested}
  // Where workers read, this thread may never need them.
  let tools: Promise<Tools> | undefined
  const read = async (input: Input): Promise<void> =>
    intoFolder(input, folder, settled, await (tools ??= toolsOf(options)), report)
  const threads = await threadsFor(planned.inputs.length, options)
  if (threads > 1) {
    const {batch} = await import('../batch/index.js')
    return batch(planned.inputs, settled, threads, {read, step}, report)
  }
  await growByFew(inputs.length)
  for (const input of planned.inputs) {
    if (report.failed > 0 && options.failFast) return
    await read(input)
    step()
  }
}

/** Makes the folder for all; where that fails, nothing else can be done. */
function made(folder: string, report: Report): boolean {
  try {
    makeFolder(folder)
    return true
  } catch (error) {
    report.error(folder, reasonOf(error))
    return false
  }
}
