import {realpathSync, statSync} from 'node:fs'
import {basename, dirname, extname, join, resolve} from 'node:path'
import type {Input} from '../inputs/index.js'
import {onDisk, nameOf, shown} from '../names.js'
import {UsageError} from '../status.js'

const stemOf = (under: string): string => {
  const own = extname(under)
  return own === '' ? under : under.slice(0, -own.length)
}

/** Where the stories of an input go: its tree below the named folder, the extension replaced, `name-2` for the second. */
export const targetOf = (folder: string, under: string, extension: string, index: number): string =>
  join(folder, `${stemOf(under)}${index === 0 ? '' : `-${index + 1}`}${extension}`)

/** Names that are one on a disk that does not tell capital letters from small ones. */
const keyOf = (path: string): string => path.normalize('NFC').toLowerCase()

/** What is known of all targets before the first is written. */
export interface Plan {
  /** The inputs, each once. */
  inputs: Input[]
  /** Targets of inputs that would also be those of another's later story: `bridge-2.md`. */
  contested: ReadonlySet<string>
}

/** The number of a second story's file: `bridge-2.md`. */
const NUMBERED = /-\d+(?=\.[^/]*$)/

/**
 * Looks at all targets before anything is written.
 *
 * @throws UsageError where two inputs have one target, also where only the case of letters tells them apart; where a file
 *   would stand where others need a folder; where a target is an input
 */
export function plan(all: readonly Input[], folder: string, extensions: readonly string[]): Plan {
  const owners = new Map<string, Input>()
  const folders = new Set<string>()
  const inputs = all.filter((input) => {
    for (const extension of extensions) {
      const target = targetOf(folder, input.under, extension, 0)
      const key = keyOf(target)
      const other = owners.get(key)
      if (other === undefined) owners.set(key, input)
      else if (other !== input && resolve(other.path ?? '-') === resolve(input.path ?? '-')) return false
      else
        throw new UsageError(
          `${called(other)} and ${called(input)} would both be written to ${shown(target)}; rename one, or convert them apart`
        )
    }
    for (let up = dirname(input.under); up !== '.' && !folders.has(up); up = dirname(up)) folders.add(up)
    return true
  })
  for (const path of folders)
    if (owners.has(keyOf(join(folder, path))))
      throw new UsageError(`${shown(join(folder, path))} would be a file and a folder at once; convert them apart`)
  overwritten(inputs, folder, extensions)
  const contested = new Set<string>()
  for (const key of owners.keys()) if (NUMBERED.test(key) && owners.has(key.replace(NUMBERED, ''))) contested.add(key)
  return {inputs, contested}
}

const called = ({path}: Input): string => (path === null ? 'standard input' : shown(path))

/** Whether the file of a later story of an input is another input's own. */
export const isContested = (target: string, index: number, contested: ReadonlySet<string> | undefined): boolean =>
  index > 0 && contested !== undefined && contested.size > 0 && contested.has(keyOf(target))

/** Finds inputs at which a file would be written, also through a link to their folder. */
function overwritten(inputs: readonly Input[], folder: string, extensions: readonly string[]): void {
  const real = new Map<string, string>()
  const place = (path: string): string => {
    const parent = resolve(dirname(path))
    let known = real.get(parent)
    if (known === undefined) {
      try {
        known = nameOf(realpathSync(onDisk(parent), {encoding: 'buffer'}))
      } catch {
        known = parent
      }
      real.set(parent, known)
    }
    return join(known, basename(path))
  }
  const mayBe = inputs.flatMap(({path}) =>
    path !== null && extensions.some((extension) => path.endsWith(extension)) ? [place(path)] : []
  )
  if (mayBe.length === 0) return
  const sources = new Set(mayBe)
  for (const {under} of inputs)
    for (const extension of extensions) {
      const target = targetOf(folder, under, extension, 0)
      if (sources.has(place(target)))
        throw new UsageError(`${shown(target)} is an input, and inputs are never overwritten; write to another folder`)
    }
}

/** Whether two paths are one file, through links too. */
export function sameFile(a: string, b: string): boolean {
  const one = statSync(onDisk(a), {throwIfNoEntry: false})
  const two = one && statSync(onDisk(b), {throwIfNoEntry: false})
  return one !== undefined && two !== undefined && one.ino === two.ino && one.dev === two.dev
}

/** Whether a target needs no work: it is there, or it is newer than its input. */
export function isDone(
  target: string,
  path: string | null,
  {skipExisting, newer}: {skipExisting: boolean; newer: boolean}
): boolean {
  if (!skipExisting && !newer) return false
  const there = statSync(onDisk(target), {throwIfNoEntry: false})
  if (!there) return false
  if (skipExisting) return true
  return path !== null && there.mtimeMs > (statSync(onDisk(path), {throwIfNoEntry: false})?.mtimeMs ?? Infinity)
}
