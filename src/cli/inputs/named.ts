import {inputs, listed, type Found} from './index.js'
import type {Flags} from '../options.js'
import {report, type Spoken} from '../console/report.js'
import {extensionsOf, reporting} from '../settings.js'
import {UsageError} from '../status.js'
import {meant} from '../suggest.js'

const BEGIN = `no input. Name a story or a folder, or pipe copy in:

  wirecopy story.txt
  wirecopy in/ -d out/ -t markdown
  cat story.txt | wirecopy

wirecopy --help says more.`

/** Whether something is read; a terminal at which nobody types is not waited for. @throws UsageError */
export function begin(names: readonly string[], {filesFrom}: Flags): void {
  if (names.length === 0 && filesFrom === undefined && process.stdin.isTTY) throw new UsageError(BEGIN)
  if (filesFrom === '-' && names.includes('-'))
    throw new UsageError('standard input is copy (-) or a list of files (--files-from -), not both')
}

/**
 * The inputs that arguments and options name, and where faults are told; of those that are not there it is told already.
 *
 * @param commands what was perhaps meant where a file is missing: `wirecopy formts`
 */
export async function inputsOf(
  names: readonly string[],
  flags: Flags,
  commands: readonly string[] = []
): Promise<Found & {report: Spoken}> {
  begin(names, flags)
  const said = report(await reporting(flags))
  const found = await inputs(names.length === 0 && flags.filesFrom === undefined ? ['-'] : names, {
    extensions: extensionsOf(flags),
    listed: flags.filesFrom === undefined ? [] : listed(flags.filesFrom),
    outputDir: flags.outputDir ?? null,
    stdinPath: flags.stdinPath,
    hint: (name) => meant(name, commands).replace('did you mean', 'did you mean the command')
  })
  for (const {path, message} of found.errors) said.error(path, message)
  if (flags.verbose) for (const {path, message} of found.passed) said.note(path, message)
  else if (flags.outputDir !== undefined) passedOver(found.passed, said)
  return {...found, report: said}
}

/** Says the first file that is no story, and how many more there are. */
function passedOver([first, ...others]: Found['passed'], said: Spoken): void {
  if (first === undefined) return
  const more = others.length > 0 ? `, and so were ${others.length} more` : ''
  said.note(first.path, `${first.message}${more} (--verbose lists all)`)
}
