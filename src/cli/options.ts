import {Option, type Command, type OutputConfiguration} from 'commander'

/** Values that may be said several times or with commas. */
const listed = (value: string, before: string[] = []): string[] => [...before, ...value.split(',').filter(Boolean)]

const choice = (flags: string, about: string, choices: readonly string[], first?: string): Option => {
  const option = new Option(flags, about).choices([...choices])
  return first === undefined ? option : option.default(first)
}

/** How what is wrong with options is said: in one line, as all else. */
export const plainly: OutputConfiguration = {
  outputError: (text, write) => write(text.replace(/^error: /, 'wirecopy: ').replace(/\n(?=\()/, ' '))
}

/** The options of a conversion, in the groups in which the help shows them. */
export const withOptions = (command: Command): Command =>
  command
    .optionsGroup('Formats:')
    .addOption(
      choice(
        '-f, --from <format>',
        'how the copy came',
        ['auto', 'text', 'anpa1312', 'iptc7901', 'json', 'html', 'ninjs', 'nitf', 'ndjson'],
        'auto'
      )
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
    .option('-j, --jobs <number>', 'threads for many files, else as many as pay')
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
    .addOption(
      choice('--profile <tool>', 'Markdown: front matter as a tool reads it', [
        'hugo',
        'jekyll',
        'eleventy',
        'astro',
        'obsidian',
        'none'
      ])
    )
    .option('--template <file>', 'your own format: a Mustache template')
    .addOption(choice('--escape <signs>', 'template: else its name says', ['html', 'markdown', 'none']))
    .option('--width <number>', 'text: longest line, else a line a paragraph')
    .addOption(choice('--rows <what>', 'CSV: a row a story, or a quote', ['stories', 'quotes'], 'stories'))
    .option('--csv-raw', 'CSV: nothing against spreadsheet formulas')
    .option('--uri-base <uri>', 'what identifiers begin with, else urn:uuid:')
    .addOption(choice('--typography <signs>', "keep or print the old wires' signs", ['keep', 'print'], 'keep'))
    .optionsGroup('Messages:')
    .option('--strict', 'exit with 1 where there was a warning')
    .option('--ignore-rule <id>', 'no warnings by this rule (may be said again)', listed)
    .option('-q, --quiet', 'errors alone')
    .option('--verbose', 'say what was passed over')
    .addOption(choice('--diagnostics <form>', 'form of messages', ['text', 'json'], 'text'))
    .addOption(choice('--color <when>', 'colour of messages', ['auto', 'always', 'never'], 'auto'))

/** Options of a conversion that make no sense where a folder is watched. */
const NOT_WATCHED: ReadonlySet<string> = new Set(
  'version output force skip-existing newer files-from fail-fast jobs max-bytes stdin-path json-array strict'
    .split(' ')
    .map((name) => `--${name}`)
)

/** The options of `watch`: its own, and those of a conversion. */
export function withWatchOptions(watch: Command, conversion: Command): Command {
  watch
    .optionsGroup('The folder:')
    .option('--done <folder>', 'move inputs here when they are converted')
    .option('--failed <folder>', 'move inputs here that cannot be')
    .option('--settle <ms>', 'a file has arrived when it stays as it is for so long', '2000')
    .option('--rescan <s>', 'look at the whole folder every so many seconds', '30')
    .addOption(choice('--log <form>', 'form of the log on standard error', ['text', 'json'], 'text'))
  for (const option of conversion.options) if (!NOT_WATCHED.has(option.long ?? '')) watch.addOption(option)
  return watch
}

/** What the options say. */
export interface Flags {
  from: 'auto' | 'text' | 'anpa1312' | 'iptc7901' | 'json' | 'html' | 'ninjs' | 'nitf' | 'ndjson'
  to?: string[]
  output?: string
  outputDir?: string
  force?: boolean
  skipExisting?: boolean
  newer?: boolean
  filesFrom?: string
  ext?: string[]
  failFast?: boolean
  jobs?: string
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
  profile?: 'hugo' | 'jekyll' | 'eleventy' | 'astro' | 'obsidian' | 'none'
  template?: string
  escape?: 'html' | 'markdown' | 'none'
  width?: string
  rows: 'stories' | 'quotes'
  csvRaw?: boolean
  uriBase?: string
  typography: 'keep' | 'print'
  strict?: boolean
  ignoreRule?: string[]
  quiet?: boolean
  verbose?: boolean
  diagnostics: 'text' | 'json'
  color: 'auto' | 'always' | 'never'
}

export interface WatchFlags extends Flags {
  done?: string
  failed?: string
  log: 'text' | 'json'
  /** Milliseconds. */
  settle: string
  /** Seconds. */
  rescan: string
}
