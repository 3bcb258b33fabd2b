import {Command, CommanderError} from 'commander'
import {plainly, withOptions, withWatchOptions, type Flags, type WatchFlags} from './options.js'
import {guardSignals} from './signals.js'
import {status, UsageError} from './status.js'
import {guardOutput, outputFailed, print, written} from './console/stdout.js'
import {clean} from './convert/write.js'

declare const VERSION: string

/** The first lines of the help. */
export const EXAMPLES = `wirecopy reads wire-story copy and writes it as JSON, Markdown or HTML.

Examples:
  wirecopy story.txt                            JSON of one story
  cat story.txt | wirecopy | jq -r .headline    in a pipeline
  wirecopy -t markdown story.txt                another format
  wirecopy -t html -o story.html story.txt      into a file
  wirecopy in/ -d out/ -t markdown,html         a folder, its tree mirrored
  wirecopy watch in/ -d out/                    what arrives in a folder, too
  wirecopy --from ndjson --to ndjson            records in, a line out for each
`

/** The last lines of the help. */
export const END = `
Exit codes:
  0  all was done (there may be warnings)
  1  some story or file could not be read or written; the rest was done
  2  the command was used wrongly; nothing was done

Environment:
  NO_COLOR, FORCE_COLOR   whether messages are coloured; --color says more
`

/**
 * The command tree.
 *
 * @param argv what it is to read: the options of a command that is not named there take time for nothing. Default: all
 */
export function program(argv?: readonly string[]): Command {
  const command = new Command('wirecopy')
    .usage('[options] [file | folder | glob | -]...')
    .version(VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('before', EXAMPLES)
    .addHelpText('after', END)
    .configureHelp({helpWidth: 80, showGlobalOptions: false})
    .exitOverride()
    .configureOutput({writeOut: (text) => void print(text), ...plainly})
    .allowExcessArguments()
    .enablePositionalOptions()
    .argument('[inputs...]', 'files, folders, globs; standard input without one, or for -')
  withOptions(command).action(async (names: string[], flags: Flags) => {
    const {run} = await import('./run.js')
    const code = await run(
      names,
      flags,
      command.commands.map((one) => one.name())
    )
    process.exitCode = code
  })
  const watching = command
    .command('watch <folder>')
    .description('convert what is in a folder and what arrives')
    .action(async (folder: string, flags: WatchFlags) => {
      const {watch} = await import('./watch/index.js')
      process.exitCode = await watch(folder, {...command.opts<Flags>(), ...flags})
    })
  if (argv?.includes('watch') ?? true) withWatchOptions(watching, command)
  command
    .command('schema')
    .description('print the JSON Schema of a story')
    .action(async () => {
      const {schema} = await import('./commands/schema.js')
      await print(schema)
    })
  command
    .command('formats')
    .description('list the formats')
    .action(async () => {
      const {formats} = await import('./commands/formats.js')
      await print(formats())
    })
  command
    .command('rules [id]')
    .description('explain a warning')
    .action(async (id?: string) => {
      const {rulePage} = await import('./commands/rules.js')
      await print(rulePage(id))
    })
  command
    .command('completions <shell>')
    .description('print the completions for bash, zsh or fish')
    .action(async (shell: string) => {
      const {completions} = await import('./commands/completions.js')
      await print(completions(shell))
    })
  lazily(command, 'explain', 'show copy with its parts named', async (args) =>
    (await import('./commands/explain.js')).explain(args)
  )
  lazily(command, 'review', 'write a page on which stories can be looked at', async (args) =>
    (await import('./commands/review.js')).review(args)
  )
  return command
}

/** A command whose options are known to its own file, which is loaded when it is asked for. */
function lazily(command: Command, name: string, about: string, act: (args: string[]) => Promise<number>): void {
  command
    .command(`${name} [args...]`)
    .description(about)
    .helpOption(false)
    .allowUnknownOption()
    .passThroughOptions()
    .action(async (args: string[]) => {
      process.exitCode = await act(args)
    })
}

/** Reads the arguments and does what they say; sets the exit code. Where no output waits, the process ends at once. */
export async function main(argv: readonly string[]): Promise<void> {
  guardOutput()
  guardSignals(clean)
  try {
    await program(argv).parseAsync([...argv])
  } catch (error) {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? status.done : status.usage
      return
    }
    if (error instanceof UsageError) {
      process.stderr.write(`wirecopy: ${error.message}\n`)
      process.exitCode = status.usage
      return
    }
    const {reasonOf} = await import('./status.js')
    process.stderr.write(`wirecopy: ${reasonOf(error)}\n`)
    process.exitCode = status.failed
  } finally {
    if (outputFailed()) process.exitCode = status.failed
    // Else Node would first give its memory back piece by piece.
    if (written()) process.exit()
  }
}
