import type {Flags} from './options.js'
import {check, chosen, converting} from './settings.js'
import {status} from './status.js'

/**
 * Does what the arguments of a conversion say.
 *
 * @param commands what was perhaps meant where a file is missing: `wirecopy formts`
 * @returns the exit code
 */
export async function run(names: readonly string[], flags: Flags, commands: readonly string[]): Promise<number> {
  check(flags)
  if (flags.from === 'ndjson') return (await import('./filter-files.js')).filterFiles(names, flags)
  const outputs = chosen(flags)
  const [{inputsOf}, {convert}] = await Promise.all([import('./named.js'), import('./convert.js')])
  const {inputs, report} = await inputsOf(names, flags, commands)
  if (inputs.length > 0 && !(flags.failFast && report.failed > 0))
    await convert(inputs, converting(flags, outputs), report)
  return report.failed > 0 || (flags.strict === true && report.warned > 0) ? status.failed : status.done
}
