import {readdirSync, readFileSync, realpathSync, statSync, type Dirent, type Stats} from 'node:fs'
import {dirname, extname, join, relative, sep} from 'node:path'
import {nameOf, onDisk} from '../names.js'
import {reasonOf, StoryError} from '../status.js'
import type {Found} from './input.js'

/** What is said of a pipe or a device that nobody named outright. */
export const PIPE = 'is a pipe or a device; name it as an argument to read it'

const IGNORE = '.wirecopyignore'

/** What an ignore file says of a path below the walk's root: left out, let in again, or nothing. */
type Verdict = (under: string) => boolean | undefined

interface Folder {
  path: string
  under: string
  /** Which folders on the disk it lies in, itself among them. */
  inside: readonly string[]
  verdicts: readonly Verdict[]
}

/**
 * Finds the stories of a folder, in the order of names. Names with a leading dot are left out, and what the folder's
 * `.wirecopyignore` files name, by git's rules. Links are followed, but not into a folder that holds them.
 *
 * @param wanted extensions of stories, in lower case and with their dots
 * @param outputDir a folder that is passed over
 */
export async function walk(
  root: string,
  wanted: ReadonlySet<string>,
  outputDir: string | null,
  found: Found
): Promise<void> {
  const output = outputDir === null ? undefined : statSync(onDisk(outputDir), {throwIfNoEntry: false})
  const aside = output && idOf(output)

  const fault = (path: string, error: unknown): void => {
    found.errors.push({path, message: typeof error === 'string' ? error : reasonOf(error)})
  }

  async function enter({path, under, inside, verdicts}: Folder): Promise<void> {
    let entries
    try {
      entries = entriesOf(path)
    } catch (error) {
      fault(path, error)
      return
    }
    entries.sort((a, b) => (a.name < b.name ? -1 : 1))
    const all = entries.some(({name}) => name === IGNORE) ? [...verdicts, await rulesOf(path, under, fault)] : verdicts
    const [fullOf, belowOf] = [into(path), into(under)]
    for (const entry of entries) {
      const {name} = entry
      if (name.startsWith('.')) continue
      const full = fullOf(name)
      const below = belowOf(name)
      let is: Pick<Stats, 'isFile' | 'isDirectory'> = entry
      if (entry.isSymbolicLink())
        try {
          is = statSync(onDisk(full))
        } catch (error) {
          if (!ignored(all, below)) fault(full, error)
          continue
        }
      if (ignored(all, is.isDirectory() ? `${below}/` : below))
        found.passed.push({path: full, message: `left out by ${IGNORE}`})
      else if (is.isDirectory()) await folder(full, below, inside, all)
      else if (!wanted.has(extname(name).toLowerCase()))
        found.passed.push({path: full, message: 'passed over: its name is not a story’s'})
      else if (is.isFile()) found.inputs.push({path: full, under: below})
      else fault(full, PIPE)
    }
  }

  async function folder(path: string, under: string, inside: readonly string[], verdicts: readonly Verdict[]) {
    const before = found.inputs.length + found.errors.length
    let stat
    try {
      stat = statSync(onDisk(path))
    } catch (error) {
      fault(path, error)
      return
    }
    const id = idOf(stat)
    if (id === aside && path !== root) return
    if (inside.includes(id)) {
      fault(path, 'is a link to a folder that it lies in')
      return
    }
    await enter({path, under, inside: [...inside, id], verdicts})
    // in/bridge.txt/, with nothing in it: somebody will look for that story.
    const extension = extname(path).toLowerCase()
    if (extension !== '' && wanted.has(extension) && found.inputs.length + found.errors.length === before)
      fault(path, 'is a folder with the name of a story, and holds none')
  }

  await folder(root, '', foldersAbove(root), [])
}

/** Joins a folder and the name of something in it: what is the same for all is joined once. */
function into(folder: string): (name: string) => string {
  const before = join(folder, '_').slice(0, -1)
  return (name) => before + name
}

/** What a folder holds. Bytes are asked for only where a name is no UTF-8: an object for each name would be thousands. */
function entriesOf(path: string): Pick<Dirent, 'name' | 'isFile' | 'isDirectory' | 'isSymbolicLink'>[] {
  const entries = readdirSync(onDisk(path), {withFileTypes: true})
  if (!entries.some(({name}) => name.includes('\ufffd'))) return entries
  return readdirSync(onDisk(path), {withFileTypes: true, encoding: 'buffer'}).map((entry) => ({
    name: nameOf(entry.name),
    isFile: () => entry.isFile(),
    isDirectory: () => entry.isDirectory(),
    isSymbolicLink: () => entry.isSymbolicLink()
  }))
}

/** The folders that hold one, up to the root of the disk: a link to them would bring in what was not named. */
function foldersAbove(path: string): string[] {
  const ids: string[] = []
  try {
    let here = nameOf(realpathSync(onDisk(path), {encoding: 'buffer'}))
    for (; dirname(here) !== here; here = dirname(here)) ids.push(idOf(statSync(onDisk(dirname(here)))))
  } catch {
    // What cannot be looked at is told when it is read.
  }
  return ids
}

const idOf = ({dev, ino}: Stats): string => `${dev}:${ino}`

/** The deepest ignore file that speaks of a path has the last word. */
function ignored(verdicts: readonly Verdict[], under: string): boolean {
  let answer = false
  for (const verdict of verdicts) answer = verdict(under) ?? answer
  return answer
}

/** Each ** can be any number of folders, and each in a pattern takes as many times longer as a path has folders. */
const DEPTHS = 4
const isCostly = (line: string): boolean => line.split('**').length - 1 > DEPTHS

/** The rules of a folder's ignore file. */
async function rulesOf(folder: string, under: string, fault: (path: string, error: unknown) => void): Promise<Verdict> {
  let rules
  try {
    rules = readFileSync(onDisk(join(folder, IGNORE)), 'utf8')
  } catch (error) {
    fault(join(folder, IGNORE), error)
    return () => undefined
  }
  const {default: make} = await import('ignore')
  const lines = rules.split(/\r?\n/)
  lines.forEach((line, at) => {
    if (!isCostly(line)) return
    fault(join(folder, IGNORE), new StoryError(`line ${at + 1} has more than ${DEPTHS} ** and is passed over`))
  })
  const matcher = make({ignorecase: false}).add(lines.filter((line) => !isCostly(line)))
  return (path) => {
    const own = under === '' ? path : relative(under, path) + (path.endsWith('/') ? '/' : '')
    const {ignored, unignored} = matcher.test(own.split(sep).join('/'))
    return ignored ? true : unignored ? false : undefined
  }
}

/** What the ignore file of a folder leaves out, by the path below it; folders with a slash at the end. */
export async function ignore(root: string): Promise<((under: string) => boolean) | undefined> {
  if (!statSync(onDisk(join(root, IGNORE)), {throwIfNoEntry: false})) return undefined
  const verdict = await rulesOf(root, '', (_path, error) => {
    throw error
  })
  return (under) => verdict(under) ?? false
}
