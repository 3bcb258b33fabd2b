import type {ChalkInstance} from 'chalk'
import type {Command} from 'commander'
import {createReader} from '../../index.js'
import {legend} from '../../show/closing.js'
import {explain as explained} from '../../show/explain.js'
import {NO_PAINT, type Paint, type Style} from '../../show/paint.js'
import {outline} from '../../show/outline.js'
import type {PartName, SpanName} from '../../show/parts.js'
import {inputsOf} from '../inputs/named.js'
import {shown} from '../names.js'
import {check, colour, reading} from '../settings.js'
import {status, UsageError} from '../status.js'
import {outputClosed, print} from '../console/stdout.js'
import {readings} from '../convert/stories.js'
import {flagsOf, subcommand} from '../subcommand.js'

const BORROWED = [
  '--from',
  '--files-from',
  '--ext',
  '--encoding',
  '--timezone',
  '--received',
  '--date-order',
  '--no-quotes',
  '--stdin-path',
  '--quiet',
  '--diagnostics',
  '--color'
]

const ABOUT = `Shows copy with its parts named: what each block is and which rule said so, who
says what, and warnings in their place. Control characters are shown as signs.
`

const LEAST = 20

/** What `wirecopy explain` takes. */
export const explainCommand = (): Command =>
  subcommand('explain', BORROWED)
    .addHelpText('before', ABOUT)
    .option('--tree', 'the tree with positions, a node a line')
    .option('--width <columns>', 'columns to use, else those of the terminal, or 80')

/** `wirecopy explain`. @returns the exit code */
export async function explain(args: readonly string[]): Promise<number> {
  const command = explainCommand().parse([...args], {from: 'user'})
  const flags = flagsOf<{tree?: boolean}>(command)
  check(flags)
  const width = flags.width === undefined ? (process.stdout.columns ?? 80) : Number(flags.width)
  if (!Number.isInteger(width) || width < LEAST)
    throw new UsageError(`--width ${flags.width}: a number from ${LEAST} is needed`)
  const {inputs, report} = await inputsOf(command.args, flags)
  const reader = await createReader(reading(flags))
  const paint = colour(flags.color, 1) ? painter(new (await import('chalk')).Chalk({level: 1})) : null
  const tint = paint ?? NO_PAINT
  const names = new Set<PartName | SpanName>()
  // Warnings stand in the copy, so only faults are said on standard error.
  const quiet = {...report, warn: () => undefined}
  for (const input of inputs) {
    if (outputClosed()) break
    if (inputs.length > 1) await print(tint('strong', shown(input.path ?? flags.stdinPath)) + '\n')
    await readings(input, reader, reader.tree, quiet, async ({root, source, warnings}) => {
      if (flags.tree) await print(outline(root, tint))
      else {
        const {text, names: some} = explained(root, source, warnings, {width, paint})
        for (const name of some) names.add(name)
        await print(text)
      }
      return !outputClosed()
    })
    if (inputs.length > 1) await print('\n')
  }
  await print(legend(names, tint, width))
  return report.failed > 0 ? status.failed : status.done
}

/** What a part looks like, in the colours of the reader's own terminal. The speech of each speaker has its own. */
function painter(chalk: ChalkInstance): Paint {
  const speakers = [chalk.green, chalk.cyan, chalk.magenta, chalk.blue, chalk.red, chalk.yellow]
  const styles: Partial<Record<Style, ChalkInstance>> = {
    headline: chalk.bold,
    subheadline: chalk.bold.dim,
    slugline: chalk.yellow.bold,
    timeline: chalk.blue,
    byline: chalk.magenta,
    tagline: chalk.magenta,
    dateline: chalk.blue.bold,
    caption: chalk.cyan.italic,
    related: chalk.blue.underline,
    note: chalk.yellow,
    crosshead: chalk.bold.underline,
    pullquote: chalk.green.italic,
    furniture: chalk.dim,
    filler: chalk.dim,
    envelope: chalk.dim,
    separator: chalk.dim,
    label: chalk.dim,
    gutter: chalk.dim,
    rule: chalk.dim,
    sign: chalk.inverse,
    warning: chalk.yellow.bold,
    strong: chalk.bold
  }
  return (style, text, speaker = -1, within = undefined) => {
    const own = speakers[Math.max(0, speaker) % speakers.length] as ChalkInstance
    if (style === 'speech') return own(text)
    if (style === 'speaker') return own.bold(text)
    if (style === 'cue') return own.italic(text)
    const look = styles[style] ?? (within && styles[within])
    return look ? look(text) : text
  }
}
