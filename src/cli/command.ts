import {extname} from 'node:path'
import {Command, CommanderError, Option} from 'commander'
import {outputs, type Output} from '../output/index.js'
import {guardOutput, print} from './stdout.js'
import {status, UsageError} from './status.js'
import {clean} from './write.js'

declare const VERSION: string

const EXAMPLES = `wirecopy reads wire-story copy and writes it as JSON, Markdown or HTML.

Examples:
  wirecopy story.txt                            JSON of one story
  cat story.txt | wirecopy | jq -r .headline    in a pipeline
  wirecopy -t markdown story.txt                another format
  wirecopy -t html -o story.html story.txt      into a file
  wirecopy in/ -d out/ -t markdown,html         a folder, its tree mirrored
  wirecopy --from ndjson --to ndjson            records in, a line out for each
`

const END = `
Exit codes:
  0  all was done (there may be warnings)
  1  some story or file could not be read or written; the rest was done
  2  the command was used wrongly; nothing was done

Environment:
  NO_COLOR, FORCE_COLOR   whether messages are coloured; --color says more
`

/** Values that may be said several times or with commas. */
const listed = (value: string, before: string[] = []): string[] => [...before, ...value.split(',').filter(Boolean)]

const choice = (flags: string, about: string, choices: readonly string[], first?: string): Option => {
  const option = new Option(flags, about).choices([...choices])
  return first === undefined ? option : option.default(first)
}

function program(): Command {
  const command = new Command('wirecopy')
    .usage('[options] [file | folder | glob | -]...')
    .version(VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('before', EXAMPLES)
    .addHelpText('after', END)
    .configureHelp({helpWidth: 80, showGlobalOptions: false})
    .exitOverride()
    .allowExcessArguments()
    .enablePositionalOptions()
    .argument('[inputs...]', 'files, folders, globs; standard input without one, or for -')
  command
    .optionsGroup('Formats:')
    .addOption(
      choice('-f, --from <format>', 'how the copy came', ['auto', 'text', 'anpa1312', 'iptc7901', 'ndjson'], 'auto')
    )
    .option('-t, --to <formats>', 'what to write (wirecopy formats lists them)', listed)
    .optionsGroup('Where it goes:')
    .option('-o, --output <file>', 'one file for all')
    .option('-d, --output-dir <folder>', 'a file a story, the tree of the input mirrored')
    .option('--force', 'replace files that are there')
    .option('--skip-existing', 'pass over stories whose file is there')
    .option('--newer', 'only stories that are newer than their file')
    .option('--files-from <file>', 'names of inputs, a line each or parted by NUL')
    .option('--ext <list>', "extensions of a folder's stories", listed)
    .option('--fail-fast', 'stop at the first fault')
    .optionsGroup('Reading:')
    .option('--encoding <label>', 'encoding of the copy, else it is found out')
    .option('--timezone <zone>', 'zone of times without one: an IANA name or +08:00')
    .option('--received <date>', 'day on which the copy came; gives missing years')
    .addOption(choice('--date-order <order>', 'how to read 06/07/2021', ['dmy', 'mdy']))
    .option('--no-quotes', 'leave the quotes out')
    .option('--positions', 'where everything stands in the copy')
    .option('--max-bytes <number>', 'longest record of ndjson', '67108864')
    .option('--stdin-path <name>', 'what messages call standard input', '<stdin>')
    .optionsGroup('Writing:')
    .option('--pretty', 'JSON with indents')
    .option('--json-array', 'all stories in one array')
    .option('--fragment', 'HTML: the article alone')
    .addOption(choice('--related <place>', 'where related links go', ['inline', 'end', 'none'], 'inline'))
    .option('--quote-list', 'add a list of quotes by speaker')
    .option('--notes', 'print the notes too')
    .addOption(choice('--typography <signs>', "keep or print the old wires' signs", ['keep', 'print'], 'keep'))
    .optionsGroup('Messages:')
    .option('--strict', 'exit with 1 where there was a warning')
    .option('-q, --quiet', 'no warnings')
    .option('--verbose', 'say what was passed over')
    .addOption(choice('--diagnostics <form>', 'form of messages', ['text', 'json'], 'text'))
    .addOption(choice('--color <when>', 'colour of messages', ['auto', 'always', 'never'], 'auto'))
    .action(async (names: string[], flags: Flags) => {
      process.exitCode = await run(names, flags)
    })
  command
    .command('schema')
    .description('print the JSON Schema of a story')
    .action(async () => {
      const {schema} = await import('./schema.js')
      await print(schema)
    })
  command
    .command('formats')
    .description('list the formats')
    .action(async () => {
      const {formats} = await import('./formats.js')
      await print(formats())
    })
  command
    .command('rules [id]')
    .description('explain a warning')
    .action(async (id?: string) => {
      const {rulePage} = await import('./rules.js')
      await print(rulePage(id))
    })
  return command
}

interface Flags {
  from: 'auto' | 'text' | 'anpa1312' | 'iptc7901' | 'ndjson'
  to?: string[]
  output?: string
  outputDir?: string
  force?: boolean
  skipExisting?: boolean
  newer?: boolean
  filesFrom?: string
  ext?: string[]
  failFast?: boolean
  encoding?: string
  timezone?: string
  received?: string
  dateOrder?: 'dmy' | 'mdy'
  quotes: boolean
  positions?: boolean
  maxBytes: string
  stdinPath: string
  pretty?: boolean
  jsonArray?: boolean
  fragment?: boolean
  related: 'inline' | 'end' | 'none'
  quoteList?: boolean
  notes?: boolean
  typography: 'keep' | 'print'
  strict?: boolean
  quiet?: boolean
  verbose?: boolean
  diagnostics: 'text' | 'json'
  color: 'auto' | 'always' | 'never'
}

/** The outputs that were asked for; without a word, the one that the file's extension names, else JSON. */
function chosen({to, output, outputDir}: Flags): Output[] {
  const extension = output === undefined ? '' : extname(output).toLowerCase()
  const names = to ?? [outputs.find((one) => one.extension === extension)?.name ?? 'json']
  const found = [...new Set(names)].map((name) => {
    const one = outputs.find((output) => output.name === name)
    if (!one)
      throw new UsageError(`there is no format ${name}; known are ${outputs.map((output) => output.name).join(', ')}`)
    return one
  })
  if (found.length > 1 && outputDir === undefined)
    throw new UsageError('several formats need a folder to go to: -d FOLDER')
  return found
}

function colour(when: Flags['color'], stream: NodeJS.WriteStream): boolean {
  if (when !== 'auto') return when === 'always'
  const {NO_COLOR, FORCE_COLOR, TERM} = process.env
  if (NO_COLOR) return false
  if (FORCE_COLOR) return FORCE_COLOR !== '0'
  return stream.isTTY === true && TERM !== 'dumb'
}

const DATE = /^\d{4}-\d{2}-\d{2}$/
const ZONE = /^(?:Z|[+-]\d{2}:\d{2})$/

function check(flags: Flags): void {
  if (flags.output !== undefined && flags.outputDir !== undefined)
    throw new UsageError('-o and -d exclude each other: one file, or a folder')
  if (flags.received !== undefined && (!DATE.test(flags.received) || Number.isNaN(Date.parse(flags.received))))
    throw new UsageError(`--received ${flags.received}: a date is needed, such as 2021-06-12`)
  if (flags.timezone !== undefined && !ZONE.test(flags.timezone))
    try {
      new Intl.DateTimeFormat('en', {timeZone: flags.timezone})
    } catch {
      throw new UsageError(`--timezone ${flags.timezone}: no such zone; say Asia/Tokyo or +09:00`)
    }
  if (flags.encoding !== undefined)
    try {
      new TextDecoder(flags.encoding)
    } catch {
      throw new UsageError(`--encoding ${flags.encoding}: no such encoding; say utf-8 or windows-1252`)
    }
  if (!/^\d{1,12}$/.test(flags.maxBytes)) throw new UsageError(`--max-bytes ${flags.maxBytes}: a number is needed`)
  if (
    flags.jsonArray &&
    (flags.outputDir !== undefined || (flags.to && flags.to.some((name) => !/^n?d?json$/.test(name))))
  )
    throw new UsageError('--json-array is for JSON in one stream')
}

async function run(names: readonly string[], flags: Flags): Promise<number> {
  check(flags)
  const read = {
    quotes: flags.quotes,
    positions: flags.positions === true,
    ...(flags.encoding === undefined ? {} : {encoding: flags.encoding}),
    ...(flags.from === 'auto' || flags.from === 'ndjson' ? {} : {from: flags.from}),
    ...(flags.timezone === undefined ? {} : {timezone: flags.timezone}),
    ...(flags.received === undefined ? {} : {received: flags.received}),
    ...(flags.dateOrder === undefined ? {} : {dateOrder: flags.dateOrder})
  }
  if (flags.from === 'ndjson') return records(names, flags, read)
  const outputs = chosen(flags)
  const [{inputs, listed}, {report}, {convert}] = await Promise.all([
    import('./inputs.js'),
    import('./report.js'),
    import('./convert.js')
  ])
  const said = report({
    quiet: flags.quiet === true,
    diagnostics: flags.diagnostics,
    paint: colour(flags.color, process.stderr) ? new (await import('chalk')).Chalk({level: 1}) : undefined,
    stdinPath: flags.stdinPath
  })
  const all = flags.filesFrom === undefined ? names : [...names, ...listed(flags.filesFrom)]
  if (all.length === 0 && process.stdin.isTTY)
    throw new UsageError('no input: name a file or a folder, or pipe copy in (--help)')
  const extensions = flags.ext?.map((one) => (one.startsWith('.') ? one : `.${one}`)) ?? null
  const found = await inputs(all, extensions)
  for (const {path, message} of found.errors) said.error(path, message)
  if (flags.verbose && found.passed > 0) process.stderr.write(`${found.passed} files are no stories by their names\n`)
  if (found.inputs.length > 0 && !(flags.failFast && said.failed > 0))
    await convert(
      found.inputs,
      {
        read,
        write: {
          pretty:
            flags.pretty ??
            (process.stdout.isTTY === true &&
              flags.output === undefined &&
              flags.outputDir === undefined &&
              !flags.jsonArray),
          fragment: flags.fragment === true,
          related: flags.related,
          quoteList: flags.quoteList === true,
          notes: flags.notes === true
        },
        outputs,
        file: flags.output ?? null,
        folder: flags.outputDir ?? null,
        jsonArray: flags.jsonArray === true,
        typography: flags.typography,
        force: flags.force === true,
        skipExisting: flags.skipExisting === true,
        newer: flags.newer === true,
        failFast: flags.failFast === true
      },
      said
    )
  return said.failed > 0 || (flags.strict === true && said.warned > 0) ? status.failed : status.done
}

async function records(names: readonly string[], flags: Flags, read: object): Promise<number> {
  if (flags.to?.some((name) => name !== 'ndjson')) throw new UsageError('--from ndjson writes ndjson only: --to ndjson')
  if (flags.output !== undefined || flags.outputDir !== undefined)
    throw new UsageError('--from ndjson writes to standard output')
  const {filter} = await import('./filter.js')
  const options = {read, maxBytes: Number(flags.maxBytes)}
  if (names.length === 0) await filter(process.stdin, options)
  const {createReadStream} = await import('node:fs')
  for (const name of names) await filter(name === '-' ? process.stdin : createReadStream(name), options)
  return status.done
}

/** Reads the arguments and does what they say; sets the exit code, and never ends the process while output waits. */
export async function main(argv: readonly string[]): Promise<void> {
  guardOutput()
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143]
  ] as const)
    process.once(signal, () => {
      clean()
      process.exit(code)
    })
  try {
    await program().parseAsync([...argv])
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
  }
}
