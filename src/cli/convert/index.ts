import {intoFolder} from './folder.js'
import {intoStream} from './stream.js'
import type {Input} from '../inputs/index.js'
import {settleFor} from '../engine.js'
import type {Report} from '../console/report.js'
import {reasonOf} from '../status.js'
import {plan} from './targets.js'
import {threadsFor} from './threads.js'
import {toolsOf, type Tools} from './tools.js'
import type {ConvertOptions} from './types.js'
import {makeFolder} from './write.js'

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
  for (const input of planned.inputs) {
    if (report.failed > 0 && options.failFast) return
    await read(input)
    await settleFor(inputs.length)
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
