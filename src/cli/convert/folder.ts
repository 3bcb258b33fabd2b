import {statSync} from 'node:fs'
import {relative} from 'node:path'
import type {Story} from '../../index.js'
import type {Writer} from '../../output/index.js'
import type {Tools} from './tools.js'
import type {ConvertOptions} from './types.js'
import type {Input} from '../inputs/index.js'
import {onDisk, shown} from '../names.js'
import type {Report} from '../console/report.js'
import {ExistsError, reasonOf, StoryError} from '../status.js'
import {stories} from './stories.js'
import {isContested, isDone, targetOf} from './targets.js'
import {told} from '../console/told.js'
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
      if (relative(folder, target).startsWith('..')) throw new StoryError('would leave the folder')
      if (isContested(target, index, options.contested))
        throw new StoryError(`is the file of another input too; convert ${shown(path ?? 'standard input')} apart`)
      if (options.skipExisting && statSync(onDisk(target), {throwIfNoEntry: false})) return []
      const {open, write, close} = writers[at] as Writer
      const text = write(ready, options.write, told(ready, report))
      const whole = (open?.(ready, options.write) ?? '') + text + (close?.(options.write) ?? '')
      writeSafely(target, whole, options.force || options.newer)
      return [target]
    } catch (error) {
      // Another run has written it since it was looked for.
      if (error instanceof ExistsError && options.skipExisting) return []
      report.error(target, error instanceof StoryError ? error.message : reasonOf(error))
      return []
    }
  })
}
