import {inputs, listed, type Found} from './inputs.js'
import type {Flags} from './options.js'
import {report, type Report} from './report.js'
import {extensionsOf, reporting} from './settings.js'
import {UsageError} from './status.js'

/** The inputs that arguments and options name, and where faults are told; of those that are not there it is told already. */
export async function inputsOf(names: readonly string[], flags: Flags): Promise<Found & {report: Report}> {
  const said = report(await reporting(flags))
  const all = flags.filesFrom === undefined ? names : [...names, ...listed(flags.filesFrom)]
  if (all.length === 0 && process.stdin.isTTY)
    throw new UsageError('no input: name a file or a folder, or pipe copy in (--help)')
  const found = await inputs(all, extensionsOf(flags))
  for (const {path, message} of found.errors) said.error(path, message)
  return {...found, report: said}
}
