import {resolve} from 'node:path'

/** Where processes, threads and pages leave what they have run, and whether they shall. */
export const RAW = resolve('node_modules/.cache/wirecopy/coverage')
export const measured = process.env['WIRECOPY_COVERAGE'] !== undefined
