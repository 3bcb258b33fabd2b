import {Command} from 'commander'
import {plainly, withOptions, type Flags} from './options.js'
import {UsageError} from './status.js'
import {print} from './console/stdout.js'

/**
 * A command with some of the options of a conversion, by their long names, so that one option means one thing
 * everywhere. Read it with `flagsOf`.
 */
export function subcommand(name: string, options: readonly string[]): Command {
  const known = withOptions(new Command()).options
  const command = new Command(`wirecopy ${name}`)
    .helpOption('-h, --help', 'print this help')
    .configureHelp({helpWidth: 80})
    .configureOutput({writeOut: (text) => void print(text), ...plainly})
    .exitOverride()
    .argument('[inputs...]', 'files, folders, globs; standard input without one, or for -')
  for (const option of known) if (options.includes(option.long ?? '')) command.addOption(option)
  return command
}

/** Copy in the forms that have a tree. */
const COPY: readonly Flags['from'][] = ['auto', 'text', 'anpa1312', 'iptc7901']

/**
 * What the options of such a command say; what it does not have is as it is by default.
 *
 * @throws UsageError where the input is said to be no copy
 */
export function flagsOf<More>(command: Command): Flags & More {
  const flags = {...withOptions(new Command()).opts<Flags>(), ...command.opts<Flags & More>()}
  if (!COPY.includes(flags.from))
    throw new UsageError(`--from ${flags.from}: this command shows copy (${COPY.join(', ')})`)
  return flags
}
