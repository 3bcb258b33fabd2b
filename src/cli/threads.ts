import {availableParallelism} from 'node:os'
import type {ConvertOptions} from './convert.js'

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
export const threadsFor = (files: number, {jobs, failFast, outputs}: Wanted): number =>
  failFast || files < PAYS || outputs.some(({name}) => name === 'template')
    ? 1
    : Math.min(jobs ?? availableParallelism(), Math.ceil(files / PAYS))
