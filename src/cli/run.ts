import {extname} from 'node:path'
import {outputs, type Output} from '../output/index.js'
import type {Flags} from './options.js'
import {status, UsageError} from './status.js'

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

/** Does what the arguments of a conversion say. @returns the exit code */
export async function run(names: readonly string[], flags: Flags): Promise<number> {
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
