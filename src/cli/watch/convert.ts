import {extname, join} from 'node:path'
import type {Stats} from 'node:fs'
import type {Story} from '../../index.js'
import {storyInto} from '../convert/folder.js'
import type {Tools} from '../convert/tools.js'
import type {ConvertOptions} from '../convert/types.js'
import type {Input} from '../inputs/index.js'
import {recorder, type Entry} from '../console/record.js'
import {stories} from '../convert/stories.js'
import {targetOf} from '../convert/targets.js'
import {look, same, type State} from './state.js'

export interface Place {
  root: string
  /** Where stories are written to. */
  out: string
  /** Where inputs are moved to when they are done. */
  done?: string
  extensions: ReadonlySet<string>
}

export interface Outcome {
  /** `again`: the file has changed meanwhile, and nothing of this reading counts. */
  state: 'done' | 'failed' | 'again' | 'gone'
  /** The files that were written, for each story. */
  stories: string[][]
  /** Warnings and errors, in their order. */
  entries: readonly Entry[]
}

/**
 * Converts one file that has settled; what an earlier version of it was written to is replaced. Its first story is written
 * last, so that the first target, where it is there and newer, says that all was written.
 */
export async function convertArrival(
  under: string,
  state: State,
  place: Place,
  options: ConvertOptions,
  tools: Tools
): Promise<Outcome> {
  const path = join(place.root, under)
  const input: Input = {path, under}
  const record = recorder()
  const written: string[][] = []
  const unchanged = (): boolean => same(look(path), state)
  let first: Story | undefined
  let count = 0
  let changed = false
  const write = async (story: Story, index: number): Promise<void> => {
    const other = await otherOwner(under, index, place, options, tools)
    if (other === undefined) written[index] = storyInto(place.out, input, index, story, options, tools, record)
    else record.error(path, `story ${index + 1} would be written to what ${other} is written to; rename one`)
  }
  await stories(input, tools.reader, record, async (story) => {
    changed ||= !unchanged()
    if (changed) return false
    const index = count++
    if (index === 0) first = story
    else await write(story, index)
    return true
  })
  if (changed || !unchanged()) return {state: look(path) ? 'again' : 'gone', stories: [], entries: []}
  if (first) await write(first, 0)
  return {state: record.failed > 0 ? 'failed' : 'done', stories: written, entries: record.entries}
}

/**
 * Whether an earlier run has converted a file: its targets are newer than its content and its name. Where another file
 * claims the same targets, none of them counts.
 */
export function isConverted(under: string, stat: Stats, place: Place, {outputs}: ConvertOptions): boolean {
  const since = Math.max(stat.mtimeMs, stat.ctimeMs)
  return (
    outputs.every(({extension}) => (look(targetOf(place.out, under, extension, 0))?.mtimeMs ?? 0) > since) &&
    siblings(stemOf(under), under, place).length === 0
  )
}

/** Another file whose stories are written to the target of this one, where that target is there already. */
async function otherOwner(
  under: string,
  index: number,
  place: Place,
  {outputs}: ConvertOptions,
  tools: Tools
): Promise<string | undefined> {
  if (!outputs.some(({extension}) => look(targetOf(place.out, under, extension, index)))) return undefined
  const stem = stemOf(under)
  if (index > 0) return siblings(`${stem}-${index + 1}`, under, place)[0]
  const [other] = siblings(stem, under, place)
  if (other !== undefined) return other
  const numbered = /^(.*)-([1-9]\d{0,8})$/s.exec(stem)
  if (!numbered) return undefined
  // `bridge-2.txt`: does `bridge.txt` hold two stories?
  for (const path of siblings(numbered[1] as string, under, place)) {
    let count = 0
    await stories({path, under}, tools.reader, recorder(), () => Promise.resolve(++count < Number(numbered[2])))
    if (count >= Number(numbered[2])) return path
  }
  return undefined
}

const stemOf = (under: string): string => {
  const own = extname(under)
  return own === '' ? under : under.slice(0, -own.length)
}

/** The files of a stem that wait or are done, but for one. */
const siblings = (stem: string, under: string, {root, done, extensions}: Place): string[] =>
  [...extensions]
    .map((extension) => stem + extension)
    .filter((name) => name !== under)
    .flatMap((name) => (done === undefined ? [join(root, name)] : [join(root, name), join(done, name)]))
    .filter((path) => look(path)?.isFile())
