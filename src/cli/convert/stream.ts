import type {Story} from '../../index.js'
import type {Output, Writer} from '../../output/index.js'
import {intoFile} from './file.js'
import type {Input} from '../inputs/index.js'
import {settleFor} from '../engine.js'
import type {Report} from '../console/report.js'
import {outputClosed, print} from '../console/stdout.js'
import {stories} from './stories.js'
import {threadsFor} from './threads.js'
import type {Tools} from './tools.js'
import type {ConvertOptions, Text} from './types.js'
import {told} from '../console/told.js'

/** All stories one after another: to standard output as they come, or into one file. */
export async function intoStream(
  inputs: readonly Input[],
  options: ConvertOptions,
  tools: Tools,
  report: Report,
  step: () => void
): Promise<void> {
  const [{name, single}] = options.outputs as [Output]
  const [writer] = tools.writers as [Writer]
  const file = options.file === null ? undefined : intoFile(options.file, inputs, options, report)
  if (file === null) return
  const emit = async (text: string): Promise<void> => (file ? file.write(text) : print(text))
  const over = (): boolean => outputClosed() || file?.broken === true
  let count = 0

  const take = async ({open, text}: Text): Promise<void> => {
    if (count++ > 0) await emit(options.jsonArray ? ',' : (writer.between ?? ''))
    else if (!options.jsonArray) await emit(open)
    await emit(options.jsonArray ? text.trimEnd() : text)
  }
  const read = (input: Input): Promise<void> =>
    stories(input, tools.reader, report, async (story) => {
      if (single && count > 0) {
        report.error(input.path, `holds another story, and ${name} holds one a file: -d FOLDER writes a file for each`)
        return false
      }
      await take(written(story, count === 0, options, tools, report))
      return !over()
    })

  if (options.jsonArray) await emit('[')
  const threads = single ? 1 : await threadsFor(inputs.length, options)
  if (threads > 1) {
    const {batch} = await import('../batch/index.js')
    await batch(inputs, options, threads, {read, take, over, step}, report)
  } else {
    for (const input of inputs) {
      if (over() || (report.failed > 0 && options.failFast)) break
      await read(input)
      await settleFor(inputs.length)
      step()
    }
  }
  if (options.jsonArray) await emit(']\n')
  else if (count > 0) await emit(writer.close?.(options.write) ?? '')
  file?.finish(count > 0)
}

/** Writes a story as one of a stream. @param first whether it may be the first of it */
export function written(story: Story, first: boolean, options: ConvertOptions, tools: Tools, report: Report): Text {
  const [writer] = tools.writers as [Writer]
  const ready = tools.prepared(story)
  const open = first ? (writer.open?.(ready, options.write) ?? '') : ''
  return {open, text: writer.write(ready, options.write, told(ready, report))}
}
