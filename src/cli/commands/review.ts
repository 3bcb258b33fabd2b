import type {Command} from 'commander'
import {statSync} from 'node:fs'
import {createReader, type Story} from '../../index.js'
import type {Output} from '../../output/index.js'
import {inputsOf} from '../inputs/named.js'
import type {Report} from '../console/report.js'
import {check, chosen, converting, reading} from '../settings.js'
import {reasonOf, status, StoryError, UsageError} from '../status.js'
import {print} from '../console/stdout.js'
import {readings} from '../convert/stories.js'
import {flagsOf, subcommand} from '../subcommand.js'
import {sameFile} from '../convert/targets.js'
import {writeSafely} from '../convert/write.js'

const BORROWED = [
  '--from',
  '--output',
  '--force',
  '--files-from',
  '--ext',
  '--encoding',
  '--timezone',
  '--received',
  '--date-order',
  '--no-quotes',
  '--stdin-path',
  '--strict',
  '--quiet',
  '--diagnostics',
  '--color'
]

const ABOUT = `Writes a page on which stories can be looked at: one file, which loads nothing.

  wirecopy review story.txt -o review.html
  wirecopy review in/ -o review.html --with markdown,html

`

/** What `wirecopy review` takes. */
export const reviewCommand = (): Command =>
  subcommand('review', BORROWED)
    .addHelpText('before', ABOUT)
    .option('--with <formats>', 'put the stories in these formats in too', (value: string) =>
      value.split(',').filter(Boolean)
    )

/** `wirecopy review`. @returns the exit code */
export async function review(args: readonly string[]): Promise<number> {
  const command = reviewCommand().parse([...args], {from: 'user'})
  const flags = flagsOf<{with?: string[]}>(command)
  check(flags)
  if (flags.output === undefined && process.stdout.isTTY) throw new UsageError('name the page: -o review.html')
  const more = flags.with ? await writers(chosen({...flags, to: flags.with, outputDir: ''}), flags) : undefined
  const {inputs, errors, report} = await inputsOf(command.args, flags)
  const output = flags.output ?? null
  const refused = output === null ? null : refusal(output, inputs, flags.force === true)
  if (refused !== null) {
    report.error(output, refused)
    return status.failed
  }
  const made = (await import('../../show/review.js')).review()
  for (const {path, message} of errors) made.fail(path, message)
  const told: Report = {
    ...report,
    error(path, message) {
      report.error(path, message)
      made.fail(path ?? flags.stdinPath, message)
    }
  }
  const reader = await createReader({...reading(flags), positions: true})
  for (const input of inputs)
    await readings(input, reader, reader.tree, told, (read) => {
      made.add(read, more)
      return Promise.resolve(true)
    })
  if (made.size > 0) await write(output, made.html(), flags.force === true, report)
  return report.failed > 0 || (flags.strict === true && report.warned > 0) ? status.failed : status.done
}

/** Why the page cannot be written, as far as it can be known before anything is read. */
function refusal(output: string, inputs: readonly {path: string | null}[], force: boolean): string | null {
  if (inputs.some(({path}) => path !== null && sameFile(path, output)))
    return 'is an input, and inputs are never overwritten'
  return !force && statSync(output, {throwIfNoEntry: false})?.isFile() ? 'exists already; --force replaces it' : null
}

async function write(output: string | null, html: string, force: boolean, report: Report): Promise<void> {
  if (output === null) return print(html)
  try {
    writeSafely(output, html, force)
  } catch (error) {
    report.error(output, error instanceof StoryError ? error.message : reasonOf(error))
  }
}

/** A story in other formats, by their names. */
async function writers(
  outputs: readonly Output[],
  flags: Parameters<typeof converting>[0]
): Promise<(story: Story) => Record<string, string>> {
  const options = {...converting(flags, outputs).write, pretty: true}
  const all = await Promise.all(outputs.map(async ({name, load}) => [name, await load()] as const))
  return (story) =>
    Object.fromEntries(
      all.map(([name, {open, write, close}]) => [
        name,
        (open?.(story, options) ?? '') + write(story, options) + (close?.(options) ?? '')
      ])
    )
}
