import {createReadStream} from 'node:fs'
import {filter} from './index.js'
import {begin} from '../inputs/named.js'
import {onDisk} from '../names.js'
import type {Flags} from '../options.js'
import {report} from '../console/report.js'
import {reading, reporting} from '../settings.js'
import {reasonOf, status, UsageError} from '../status.js'

/** Answers records, from standard input or from files of them. @returns the exit code */
export async function filterFiles(names: readonly string[], flags: Flags): Promise<number> {
  if (flags.to?.some((name) => name !== 'ndjson')) throw new UsageError('--from ndjson writes ndjson only: --to ndjson')
  if (flags.output !== undefined || flags.outputDir !== undefined)
    throw new UsageError('--from ndjson writes to standard output: put > FILE in place of -o or -d')
  begin(names, flags)
  const said = report(await reporting(flags))
  const options = {read: reading(flags), maxBytes: Number(flags.maxBytes), typography: flags.typography}
  for (const name of names.length === 0 ? ['-'] : names) {
    try {
      await filter(name === '-' ? process.stdin : createReadStream(onDisk(name)), options)
    } catch (error) {
      said.error(name === '-' ? null : name, reasonOf(error))
      if (flags.failFast) break
    }
  }
  return said.failed > 0 ? status.failed : status.done
}
