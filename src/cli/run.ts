import type {Flags} from './options.js'
import {check, chosen, converting, reading} from './settings.js'
import {status, UsageError} from './status.js'

/** Does what the arguments of a conversion say. @returns the exit code */
export async function run(names: readonly string[], flags: Flags): Promise<number> {
  check(flags)
  if (flags.from === 'ndjson') return records(names, flags)
  const outputs = chosen(flags)
  const [{inputsOf}, {convert}] = await Promise.all([import('./named.js'), import('./convert.js')])
  const {inputs, passed, report} = await inputsOf(names, flags)
  if (flags.verbose && passed > 0) process.stderr.write(`${passed} files are no stories by their names\n`)
  if (inputs.length > 0 && !(flags.failFast && report.failed > 0))
    await convert(inputs, converting(flags, outputs), report)
  return report.failed > 0 || (flags.strict === true && report.warned > 0) ? status.failed : status.done
}

async function records(names: readonly string[], flags: Flags): Promise<number> {
  if (flags.to?.some((name) => name !== 'ndjson')) throw new UsageError('--from ndjson writes ndjson only: --to ndjson')
  if (flags.output !== undefined || flags.outputDir !== undefined)
    throw new UsageError('--from ndjson writes to standard output')
  const {filter} = await import('./filter.js')
  const options = {read: reading(flags), maxBytes: Number(flags.maxBytes)}
  if (names.length === 0) await filter(process.stdin, options)
  const {createReadStream} = await import('node:fs')
  for (const name of names) await filter(name === '-' ? process.stdin : createReadStream(name), options)
  return status.done
}
