import type {Flags} from './options.js'
import {check, chosen, converting, extensionsOf, reading, reporting} from './settings.js'
import {status, UsageError} from './status.js'

/** Does what the arguments of a conversion say. @returns the exit code */
export async function run(names: readonly string[], flags: Flags): Promise<number> {
  check(flags)
  if (flags.from === 'ndjson') return records(names, flags)
  const outputs = chosen(flags)
  const [{inputs, listed}, {report}, {convert}] = await Promise.all([
    import('./inputs.js'),
    import('./report.js'),
    import('./convert.js')
  ])
  const said = report(await reporting(flags))
  const all = flags.filesFrom === undefined ? names : [...names, ...listed(flags.filesFrom)]
  if (all.length === 0 && process.stdin.isTTY)
    throw new UsageError('no input: name a file or a folder, or pipe copy in (--help)')
  const found = await inputs(all, extensionsOf(flags))
  for (const {path, message} of found.errors) said.error(path, message)
  if (flags.verbose && found.passed > 0) process.stderr.write(`${found.passed} files are no stories by their names\n`)
  if (found.inputs.length > 0 && !(flags.failFast && said.failed > 0))
    await convert(found.inputs, converting(flags, outputs), said)
  return said.failed > 0 || (flags.strict === true && said.warned > 0) ? status.failed : status.done
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
