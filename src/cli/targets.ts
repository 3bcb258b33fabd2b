import {statSync} from 'node:fs'
import {extname, join} from 'node:path'
import type {Input} from './inputs.js'
import {UsageError} from './status.js'

/** Where the stories of an input go: its tree below the named folder, the extension replaced, `name-2` for the second. */
export function targetOf(folder: string, under: string, extension: string, index: number): string {
  const own = extname(under)
  const stem = own === '' ? under : under.slice(0, -own.length)
  return join(folder, `${stem}${index === 0 ? '' : `-${index + 1}`}${extension}`)
}

/**
 * Finds two inputs with one target before anything is written, also where only the case of letters tells them apart.
 *
 * @throws UsageError that names both
 */
export function collide(inputs: readonly Input[], folder: string, extensions: readonly string[]): void {
  const seen = new Map<string, string>()
  for (const {path, under} of inputs)
    for (const extension of extensions) {
      const target = targetOf(folder, under, extension, 0)
      const key = target.normalize('NFC').toLowerCase()
      const other = seen.get(key)
      const name = path ?? 'standard input'
      if (other !== undefined && other !== name)
        throw new UsageError(
          `${other} and ${name} would both be written to ${target}; rename one, or convert them apart`
        )
      seen.set(key, name)
    }
}

/** Whether two paths are one file, through links too. */
export function sameFile(a: string, b: string): boolean {
  try {
    const [one, two] = [statSync(a), statSync(b)]
    return one.ino === two.ino && one.dev === two.dev
  } catch {
    return false
  }
}

/** Whether a target needs no work: it is there, or it is newer than its input. */
export function isDone(
  target: string,
  path: string,
  {skipExisting, newer}: {skipExisting: boolean; newer: boolean}
): boolean {
  if (!skipExisting && !newer) return false
  const there = statSync(target, {throwIfNoEntry: false})
  if (!there) return false
  return skipExisting || there.mtimeMs > (statSync(path, {throwIfNoEntry: false})?.mtimeMs ?? 0)
}
