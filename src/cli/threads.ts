import {availableParallelism} from 'node:os'

/** A worker takes some 100 ms to start: it pays where it has so many files to read. */
const PAYS = 200

/**
 * How many threads shall read; 1 is this one alone.
 *
 * @param jobs as many as were asked for; `null`: as many as the machine has
 * @param failFast nothing is done after the first fault, and only one thread knows which is the first
 */
export const threadsFor = (files: number, {jobs, failFast}: {jobs: number | null; failFast: boolean}): number =>
  failFast || files < PAYS ? 1 : Math.min(jobs ?? availableParallelism(), Math.ceil(files / PAYS))
