import {dirname, join} from 'node:path'
import type {ConvertOptions, Text} from '../convert/types.js'
import type {Input} from '../inputs/index.js'
import {handing, settleFor} from '../engine.js'
import {replay} from '../console/record.js'
import type {Report} from '../console/report.js'
import {beforeStop} from '../signals.js'
import {removeDrafts} from '../convert/sweep.js'
import {chunksOf} from './chunks.js'
import {pool} from './pool.js'

/** How many chunks are in hand for each thread: one is read, the others keep it busy while a slow one is waited for. */
const AHEAD = 4

export interface Hands {
  /** Does one input in this thread. */
  read(input: Input): Promise<void>
  /** Takes a story of one stream. */
  take?(text: Text): Promise<void>
  /** Whether nothing more is wanted. */
  over?(): boolean
  /** Told when an input is done. */
  step(): void
}

/**
 * Converts many inputs in several threads. Order, bytes and messages are those of one thread: results are taken in the
 * order of the inputs, and no more than some chunks are in hand.
 */
export async function batch(
  all: readonly Input[],
  {outputs, ...rest}: ConvertOptions,
  threads: number,
  {read, take, over = () => false, step}: Hands,
  report: Report
): Promise<void> {
  const {folder} = rest
  const workers = pool(threads, {...rest, outputs: outputs.map(({name}) => name)})
  const flight: {inputs: readonly Input[]; work: ReturnType<typeof workers.convert>}[] = []
  /** Folders in which a worker that was cut off may have left a draft. */
  const littered = new Set<string>()
  const handed = handing()
  const litter = (inputs: readonly Input[]): void => {
    if (folder !== null) for (const {under} of inputs) littered.add(dirname(join(folder, under)))
  }
  const end = async (): Promise<void> => {
    await workers.end()
    for (const {inputs} of flight) litter(inputs)
    for (const path of littered) removeDrafts(path, (pid) => pid === process.pid)
  }
  const land = async (): Promise<void> => {
    const {inputs, work} = flight[0]!
    const {results, died} = await work
    flight.shift()
    if (died) litter(inputs)
    // Not sooner: workers have loaded what was compiled now.
    await settleFor(all.length)
    for (const {entries, stories, texts} of results) {
      replay(entries, report)
      report.read(stories)
      for (const text of texts) if (!over()) await take?.(text)
      step()
    }
    await handed(inputs.length)
  }

  beforeStop(end)
  for (const chunk of chunksOf(all, threads, folder === null)) {
    if (over()) break
    if (!chunk.here) flight.push({inputs: chunk.inputs, work: workers.convert(chunk.inputs)})
    while (flight.length > (chunk.here ? 0 : threads * AHEAD)) await land()
    if (chunk.here) {
      // No worker has anything in hand now.
      beforeStop(undefined)
      await read(chunk.inputs[0]!)
      beforeStop(end)
      step()
    }
  }
  while (flight.length > 0 && !over()) await land()
  beforeStop(undefined)
  await end()
}
