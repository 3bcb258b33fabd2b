import {readFileSync} from 'node:fs'
import type {ConvertOptions} from './types.js'

/** A worker takes some 100 ms to start: it pays where it has so many files to read. */
const PAYS = 200

type Wanted = Pick<ConvertOptions, 'jobs' | 'failFast' | 'outputs'>

/**
 * How many threads shall read; 1 is this one alone.
 *
 * @param jobs as many as were asked for; `null`: as many as the machine has
 * @param outputs cross to other threads by their names, and a template has none of its own
 * @param failFast nothing is done after the first fault, and only one thread knows which is the first
 */
export async function threadsFor(files: number, {jobs, failFast, outputs}: Wanted): Promise<number> {
  if (failFast || files < PAYS || outputs.some(({name}) => name === 'template')) return 1
  const {availableParallelism} = await import('node:os')
  const wanted = Math.min(jobs ?? availableParallelism(), Math.ceil(files / PAYS))
  return wanted === 1 ? 1 : Math.max(1, Math.min(wanted, Math.floor((openFiles() - OWN_FILES) / FILES_EACH)))
}

/** How many files this thread has open, and another one while it starts, with something to spare. */
const OWN_FILES = 30
const FILES_EACH = 20

/** How many files may be open at once, where the system tells (`ulimit -n`). */
function openFiles(): number {
  try {
    return Number(/^Max open files\s+(\d+)/m.exec(readFileSync('/proc/self/limits', 'latin1'))?.[1] ?? Infinity)
  } catch {
    return Infinity
  }
}
