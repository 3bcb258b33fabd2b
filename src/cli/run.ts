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
  if (flags.from === 'ndjson') return (await import('./filter/files.js')).filterFiles(names, flags)
  const outputs =
    flags.template === undefined
      ? chosen(flags)
      : [await (await import('./convert/template.js')).templated(flags.template, flags)]
  const [{inputsOf}, {convert}] = await Promise.all([import('./inputs/named.js'), import('./convert/index.js')])
  const {inputs, report} = await inputsOf(names, flags, commands)
  if (inputs.length > 0 && !(flags.failFast && report.failed > 0)) {
    const bar = barWanted(inputs.length, flags)
      ? (await import('./console/progress.js')).progress(inputs.length)
      : undefined
    await convert(inputs, converting(flags, outputs), report, () => bar?.step(report.failed))
    bar?.end()
  }
  if (summaryWanted(inputs.length, flags)) {
    const [{summary}, {say}] = await Promise.all([import('./console/summary.js'), import('./console/stderr.js')])
    say(summary(inputs.length, report.tally, flags.diagnostics))
  }
  return report.failed > 0 || (flags.strict === true && report.warned > 0) ? status.failed : status.done
}

/** Whether somebody watches: at a terminal on which no stories are printed. */
const barWanted = (files: number, {quiet, diagnostics, output, outputDir}: Flags): boolean =>
  files > 1 &&
  !quiet &&
  diagnostics === 'text' &&
  process.stderr.isTTY &&
  process.env['TERM'] !== 'dumb' &&
  (output !== undefined || outputDir !== undefined || !process.stdout.isTTY)

/** Whether it is said what a run came to: to people, and to programs that asked for messages of theirs. */
const summaryWanted = (files: number, {quiet, verbose, diagnostics}: Flags): boolean =>
  files > 1 && !quiet && (verbose === true || diagnostics === 'json' || process.stderr.isTTY)
