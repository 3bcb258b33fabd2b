import {statSync} from 'node:fs'
import type {ConvertOptions} from './types.js'
import type {Input} from '../inputs/index.js'
import {onDisk} from '../names.js'
import type {Report} from '../console/report.js'
import {ExistsError, reasonOf, StoryError} from '../status.js'
import {isDone, sameFile} from './targets.js'
import {sink, type Draft} from './write.js'

/** One file for all stories. Faults are reported, once. */
export interface StoryFile {
  write(text: string): void
  /** Gives the file its name; one that would hold nothing is given up. */
  finish(some: boolean): void
  /** It could not be written, and nothing more need be made. */
  readonly broken: boolean
}

/** The file of `-o`, which is begun with its first story. @returns `null` where there is nothing to do: a fault was reported, or the file need not be made */
export function intoFile(
  path: string,
  inputs: readonly Input[],
  options: Pick<ConvertOptions, 'force' | 'newer' | 'skipExisting'>,
  report: Report
): StoryFile | null {
  let draft: Draft | undefined
  let broken = false
  const guard = <T>(work: () => T): T | undefined => {
    try {
      return work()
    } catch (error) {
      broken = true
      // Another run has written it since it was looked for.
      if (error instanceof ExistsError && options.skipExisting) return undefined
      report.error(path, error instanceof StoryError ? error.message : reasonOf(error))
      return undefined
    }
  }
  const replace = options.force || options.newer
  const needed = guard(() => {
    if (inputs.some((input) => input.path !== null && sameFile(input.path, path)))
      throw new StoryError('is an input, and inputs are never overwritten')
    if (inputs.every((input) => isDone(path, input.path, options))) return false
    if (!replace && statSync(onDisk(path), {throwIfNoEntry: false})?.isFile()) throw new ExistsError()
    return true
  })
  if (!needed) return null
  return {
    write(text) {
      if (!broken) guard(() => (draft ??= sink(path)).write(text))
    },
    finish(some) {
      if (broken || !some) draft?.drop()
      else guard(() => draft?.keep(replace))
    },
    get broken() {
      return broken
    }
  }
}
