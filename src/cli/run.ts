import type {Found} from './inputs.js'
import type {Flags} from './options.js'
import type {Report} from './report.js'
import {check, chosen, converting, extensionsOf, reporting} from './settings.js'
import {status, UsageError} from './status.js'
import {meant} from './suggest.js'

const BEGIN = `no input. Name a story, a folder, or pipe copy in:

  wirecopy story.txt
  wirecopy in/ -d out/ -t markdown
  cat story.txt | wirecopy

wirecopy --help says more.`

/**
 * Does what the arguments of a conversion say.
 *
 * @param commands what was perhaps meant where a file is missing: `wirecopy formts`
 * @returns the exit code
 */
export async function run(names: readonly string[], flags: Flags, commands: readonly string[]): Promise<number> {
  check(flags)
  const outputs = flags.from === 'ndjson' ? [] : chosen(flags)
  const given = names.length > 0 || flags.filesFrom !== undefined
  if (!given && process.stdin.isTTY) throw new UsageError(BEGIN)
  if (flags.filesFrom === '-' && names.includes('-'))
    throw new UsageError('standard input is copy (-) or a list of files (--files-from -), not both')
  if (flags.ignoreRule) (await import('./rules.js')).checkRules(flags.ignoreRule)
  if (flags.from === 'ndjson') return (await import('./records.js')).records(names, flags)
  const [{inputs, listed}, {report}, {convert}] = await Promise.all([
    import('./inputs.js'),
    import('./report.js'),
    import('./convert.js')
  ])
  const said = report(await reporting(flags))
  const found = await inputs(given ? names : ['-'], {
    extensions: extensionsOf(flags),
    listed: flags.filesFrom === undefined ? [] : listed(flags.filesFrom),
    outputDir: flags.outputDir ?? null,
    stdinPath: flags.stdinPath,
    hint: (name) => meant(name, commands).replace('did you mean', 'did you mean the command')
  })
  for (const {path, message} of found.errors) said.error(path, message)
  passedOver(found.passed, flags.verbose === true, said)
  if (found.inputs.length > 0 && !(flags.failFast && said.failed > 0))
    await convert(found.inputs, converting(flags, outputs), said)
  return said.failed > 0 || (flags.strict === true && said.warned > 0) ? status.failed : status.done
}

/** Says which files of the folders are no stories, or the first and how many more. */
function passedOver([first, ...others]: Found['passed'], each: boolean, said: Report): void {
  if (first === undefined) return
  const more = others.length > 0 && !each ? `, and so were ${others.length} more (--verbose lists them)` : ''
  said.note(first.path, first.message + more)
  if (each) for (const {path, message} of others) said.note(path, message)
}
