import {statSync} from 'node:fs'
import {resolve} from 'node:path'
import type {Story} from '../index.js'
import type {Writer} from '../output/index.js'
import type {ConvertOptions, Tools} from './convert.js'
import type {Input} from './inputs.js'
import type {Report} from './report.js'
import {reasonOf, StoryError} from './status.js'
import {stories} from './stories.js'
import {isDone, sameFile, targetOf} from './targets.js'
import {told} from './told.js'
import {writeSafely} from './write.js'

/** The stories of one input, a file each and format. */
export async function intoFolder(
  input: Input,
  folder: string,
  options: ConvertOptions,
  tools: Tools,
  report: Report
): Promise<void> {
  const {path} = input
  const first = options.outputs.map(({extension}) => targetOf(folder, input.under, extension, 0))
  if (path !== null && first.every((target) => isDone(target, path, options))) return
  let index = 0
  await stories(input, tools.reader, report, (story) => {
    storyInto(folder, input, index++, story, options, tools, report)
    return Promise.resolve(true)
  })
}

/**
 * Writes one story in every format. Faults are reported.
 *
 * @param index which story of the input it is
 * @returns the files that were written
 */
export function storyInto(
  folder: string,
  {path, under}: Input,
  index: number,
  story: Story,
  options: ConvertOptions,
  {writers, prepared}: Tools,
  report: Report
): string[] {
  const ready = prepared(story)
  return options.outputs.flatMap(({extension}, at) => {
    const target = targetOf(folder, under, extension, index)
    try {
      if (!resolve(target).startsWith(resolve(folder))) throw new StoryError('would leave the folder')
      if (path !== null && sameFile(path, target)) throw new StoryError('is an input, and inputs are never overwritten')
      if (options.skipExisting && statSync(target, {throwIfNoEntry: false})) return []
      const {open, write, close} = writers[at] as Writer
      const text = write(ready, options.write, told(ready, report))
      const whole = (open?.(ready, options.write) ?? '') + text + (close?.(options.write) ?? '')
      writeSafely(target, whole, options.force || options.newer)
      return [target]
    } catch (error) {
      report.error(target, error instanceof StoryError ? error.message : reasonOf(error))
      return []
    }
  })
}
