import {readFileSync, statSync} from 'node:fs'
import {basename, normalize, relative} from 'node:path'
import {behind, nameOf, onDisk, shown} from '../names.js'
import {reasonOf, UsageError} from '../status.js'
import type {Found} from './input.js'
import {PIPE, walk} from './walk.js'

export type {Found, Input} from './input.js'

export interface InputOptions {
  /** Extensions of a folder's stories, with their dots; `null` for the usual ones. */
  extensions: readonly string[] | null
  /** Names from a list of files: files and folders, never patterns, each with its own path as its place in the tree. */
  listed: readonly string[]
  /** Files go to this folder, so it holds no input. */
  outputDir: string | null
  /** What standard input is called. */
  stdinPath: string
  /** What to add where a name is no file. */
  hint(name: string): string
}

/** Of a folder's stories; a name without one counts too. */
export const STORY_EXTENSIONS = ['.txt', '.text', '.wire', '.anpa', '.tst', '.eml', '']
const PATTERN = /[*?[{]|[!+@]\(/

/** The inputs that arguments name: files outright, folders with all the stories in them, globs, `-` for standard input. */
export async function inputs(names: readonly string[], options: InputOptions): Promise<Found> {
  const found: Found = {inputs: [], errors: [], passed: []}
  for (const name of names) await argument(name, options, found)
  for (const name of options.listed)
    if (!(await onePath(name, placeOf(name), options, found, true))) missing(name, found)
  return found
}

async function argument(name: string, options: InputOptions, found: Found): Promise<void> {
  if (name === '-') {
    const place = options.stdinPath === '<stdin>' ? 'stdin' : basename(options.stdinPath)
    found.inputs.push({path: null, under: place})
    return
  }
  if (await onePath(name, basename(name), options, found)) return
  const others = name.includes('\ufffd') ? behind(name) : []
  for (const other of others) await onePath(other, basename(other), options, found)
  if (others.length > 0) return
  if (PATTERN.test(name)) await glob(name, found)
  else missing(name, found, options.hint(name))
}

const missing = (path: string, found: Found, hint = ''): void => {
  found.errors.push({path, message: reasonOf({code: 'ENOENT'}) + hint})
}

/**
 * A file or a folder.
 *
 * @param listed a pipe or a device is refused: it was hardly meant, and would hold up the rest
 * @returns whether it is there
 */
async function onePath(
  name: string,
  under: string,
  options: InputOptions,
  found: Found,
  listed = false
): Promise<boolean> {
  let stat
  try {
    stat = statSync(onDisk(name))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false
    found.errors.push({path: name, message: reasonOf(error)})
    return true
  }
  if (!stat.isDirectory()) {
    if (stat.isFile() || !listed) found.inputs.push({path: name, under})
    else found.errors.push({path: name, message: PIPE})
    return true
  }
  const extensions = options.extensions ?? STORY_EXTENSIONS
  const before = found.inputs.length + found.errors.length
  await walk(name, new Set(extensions.map((one) => one.toLowerCase())), options.outputDir, found)
  if (found.inputs.length + found.errors.length === before)
    found.errors.push({
      path: name,
      message: `the folder holds no stories (looked for ${extensions.filter(Boolean).join(' ')}; --ext for others)`
    })
  return true
}

/** A listed name's place in the tree is its own path: below the root or here, and never above. */
function placeOf(name: string): string {
  const path = normalize(name).replace(/^\/+/, '')
  return path.startsWith('../') ? basename(path) : path
}

async function glob(pattern: string, found: Found): Promise<void> {
  const {glob: match} = await import('tinyglobby')
  const matches = (await match(pattern, {dot: false, expandDirectories: false, absolute: false})).sort()
  if (matches.length === 0) found.errors.push({path: pattern, message: 'no file matches'})
  const cut = pattern.search(PATTERN)
  const base = pattern.slice(0, pattern.lastIndexOf('/', cut) + 1)
  const paths = matches.flatMap((path) => (path.includes('\ufffd') ? behind(path) : [path]))
  for (const path of new Set(paths)) found.inputs.push({path, under: base === '' ? path : relative(base, path)})
}

/** The names in a list of files: one a line, or parted by NUL; `-` is standard input. */
export function listed(file: string): string[] {
  let list: Buffer
  try {
    list = readFileSync(file === '-' ? 0 : file)
  } catch (error) {
    throw new UsageError(`--files-from ${shown(file)}: ${reasonOf(error)}`)
  }
  const byLine = !list.includes(0)
  return partsOf(list, byLine ? 10 : 0)
    .map((part) => nameOf(byLine && part.at(-1) === 13 ? part.subarray(0, -1) : part))
    .filter((name) => name !== '')
}

function partsOf(list: Buffer, sign: number): Buffer[] {
  const parts = []
  let from = 0
  for (let at = list.indexOf(sign); at !== -1; at = list.indexOf(sign, from)) {
    parts.push(list.subarray(from, at))
    from = at + 1
  }
  return [...parts, list.subarray(from)]
}
