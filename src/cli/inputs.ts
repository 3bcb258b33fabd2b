import {lstatSync, readdirSync, readFileSync, realpathSync, statSync} from 'node:fs'
import {basename, extname, join, relative, sep} from 'node:path'
import {reasonOf, UsageError} from './status.js'

/** One input: a file, or standard input. `under` is its path below the folder that was named; its tree is mirrored. */
export interface Input {
  path: string | null
  under: string
}

export interface Found {
  inputs: Input[]
  errors: {path: string; message: string}[]
  /** Files of a folder that are no stories by their names. */
  passed: number
}

/** Of a folder's stories; a name without one counts too. */
export const STORY_EXTENSIONS = ['.txt', '.text', '.wire', '.anpa', '.tst', '.eml', '']

/**
 * The inputs that arguments name: files outright, folders with all the stories in them, globs, `-` for standard input.
 *
 * @param extensions of a folder's stories, with their dots; `null` for the usual ones
 */
export async function inputs(names: readonly string[], extensions: readonly string[] | null): Promise<Found> {
  const found: Found = {inputs: [], errors: [], passed: 0}
  const wanted = new Set(extensions ?? STORY_EXTENSIONS)
  for (const name of names.length > 0 ? names : ['-']) {
    if (name === '-') {
      found.inputs.push({path: null, under: 'stdin'})
      continue
    }
    let stat
    try {
      stat = statSync(name)
    } catch (error) {
      if (/[*?[{]/.test(name)) await glob(name, found)
      else found.errors.push({path: name, message: reasonOf(error)})
      continue
    }
    if (!stat.isDirectory()) found.inputs.push({path: name, under: basename(name)})
    else {
      const before = found.inputs.length + found.errors.length
      await folder(name, wanted, found)
      if (found.inputs.length + found.errors.length === before)
        found.errors.push({
          path: name,
          message: `the folder holds no stories (looked for ${[...wanted].filter(Boolean).join(' ')}; --ext for others)`
        })
    }
  }
  return found
}

async function glob(pattern: string, found: Found): Promise<void> {
  const {glob: match} = await import('tinyglobby')
  const paths = (await match(pattern, {dot: false, expandDirectories: false, absolute: false})).sort()
  if (paths.length === 0) found.errors.push({path: pattern, message: 'no file matches'})
  const cut = pattern.search(/[*?[{]/)
  const base = pattern.slice(0, pattern.lastIndexOf('/', cut) + 1)
  for (const path of paths) found.inputs.push({path, under: base === '' ? path : relative(base, path)})
}

/** Walks a folder in the order of names; each real folder once, whatever its links. */
async function folder(root: string, wanted: ReadonlySet<string>, found: Found): Promise<void> {
  const seen = new Set<string>()
  const ignored = await ignore(root)
  const walk = (path: string): void => {
    let entries
    try {
      const real = realpathSync(path)
      if (seen.has(real)) return
      seen.add(real)
      entries = readdirSync(path).sort()
    } catch (error) {
      found.errors.push({path, message: reasonOf(error)})
      return
    }
    for (const entry of entries) {
      if (entry.startsWith('.')) continue
      const full = join(path, entry)
      const under = relative(root, full)
      let stat
      try {
        stat = statSync(full)
      } catch (error) {
        if (lstatSync(full, {throwIfNoEntry: false})) found.errors.push({path: full, message: reasonOf(error)})
        continue
      }
      if (ignored?.(stat.isDirectory() ? under + '/' : under)) continue
      if (stat.isDirectory()) walk(full)
      else if (!wanted.has(extname(entry).toLowerCase())) found.passed++
      else if (stat.isFile()) found.inputs.push({path: full, under})
      else found.errors.push({path: full, message: 'is no regular file'})
    }
  }
  walk(root)
}

/** What `.wirecopyignore` of a folder leaves out, by git's rules. */
export async function ignore(root: string): Promise<((under: string) => boolean) | undefined> {
  let rules: string
  try {
    rules = readFileSync(join(root, '.wirecopyignore'), 'utf8')
  } catch {
    return undefined
  }
  const {default: make} = await import('ignore')
  const matcher = make().add(rules)
  return (under) => matcher.ignores(under.split(sep).join('/'))
}

/** The names in a list of files: one a line, or parted by NUL. */
export function listed(file: string): string[] {
  let list: string
  try {
    list = readFileSync(file === '-' ? 0 : file, 'utf8')
  } catch (error) {
    throw new UsageError(`${file}: ${reasonOf(error)}`)
  }
  return list.split(list.includes('\0') ? '\0' : /\r?\n/).filter((name) => name !== '')
}
