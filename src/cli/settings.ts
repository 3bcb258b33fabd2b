import {statSync, type Stats} from 'node:fs'
import type {ReadOptions} from '../index.js'
import {inputs} from '../input/index.js'
import {outputs, type Output} from '../output/index.js'
import type {ConvertOptions} from './convert/types.js'
import {shown} from './names.js'
import type {Flags} from './options.js'
import type {ReportOptions} from './console/report.js'
import {UsageError} from './status.js'
import {atTerminal} from './console/stdout.js'
import {meant} from './suggest.js'

/** The outputs that were asked for; without a word, the one that the file's extension names, else JSON. */
export function chosen({to, output, outputDir}: Flags): Output[] {
  const known = outputs.map((output) => output.name)
  const names = to ?? [named(output?.toLowerCase() ?? '')?.name ?? 'json']
  const found = [...new Set(names)].map((name) => {
    const one = outputs.find((output) => output.name === name)
    if (!one)
      throw new UsageError(
        `there is no format ${shown(name)}${meant(name, known) || `; known are ${known.join(', ')}`}`
      )
    return one
  })
  if (found.length > 1 && outputDir === undefined)
    throw new UsageError('several formats need a folder to go to: -d FOLDER instead of -o or standard output')
  for (const [at, {extension, name}] of found.entries()) {
    const other = found.slice(0, at).find((before) => before.extension === extension)
    if (other) throw new UsageError(`${other.name} and ${name} both write ${extension}: convert into two folders`)
  }
  return found
}

/** The output that a file's name tells; of `.json` and `.ninjs.json` the longer. */
const named = (file: string): Output | undefined =>
  outputs.filter(({extension}) => file.endsWith(extension)).sort((a, b) => b.extension.length - a.extension.length)[0]

/** Whether a stream is written in colours. */
export function colour(when: Flags['color'], stream: 1 | 2): boolean {
  if (when !== 'auto') return when === 'always'
  const {NO_COLOR, FORCE_COLOR, TERM} = process.env
  if (NO_COLOR) return false
  if (FORCE_COLOR) return FORCE_COLOR !== '0'
  return TERM !== 'dumb' && atTerminal(stream)
}

/** Formats of which a story is one JSON value. */
const JSONS = new Set(['json', 'ndjson', 'ninjs', 'jsonld', 'wordpress'])

const DATE = /^\d{4}-\d{2}-\d{2}$/
const ZONE = /^(?:Z|[+-]\d{2}:\d{2})$/

/** @throws UsageError where options contradict each other or say nothing */
export function check(flags: Flags): void {
  if (flags.output !== undefined && flags.outputDir !== undefined)
    throw new UsageError('-o and -d exclude each other: one file, or a folder')
  if (flags.output === '' || flags.outputDir === '') throw new UsageError('-o and -d need a name')
  if (flags.output !== undefined && statOf(flags.output)?.isDirectory())
    throw new UsageError(`-o ${shown(flags.output)}: is a folder; -d ${shown(flags.output)} writes into it`)
  if (flags.outputDir !== undefined && statOf(flags.outputDir)?.isDirectory() === false)
    throw new UsageError(`-d ${shown(flags.outputDir)}: is a file, and a folder is needed; -o writes one file`)
  if (flags.to?.length === 0) throw new UsageError('--to needs a format (wirecopy formats lists them)')
  if (flags.ext?.length === 0) throw new UsageError('--ext needs extensions, such as .md,.wire')
  if (flags.from === 'ndjson' && flags.filesFrom !== undefined)
    throw new UsageError('--files-from lists files of copy; name files of records as arguments')
  if (flags.received !== undefined && (!DATE.test(flags.received) || Number.isNaN(Date.parse(flags.received))))
    throw new UsageError(`--received ${shown(flags.received)}: a date is needed, such as 2021-06-12`)
  if (flags.timezone !== undefined && !ZONE.test(flags.timezone))
    try {
      new Intl.DateTimeFormat('en', {timeZone: flags.timezone})
    } catch {
      throw new UsageError(`--timezone ${shown(flags.timezone)}: no such zone; say Asia/Tokyo or +09:00`)
    }
  if (flags.encoding !== undefined)
    try {
      new TextDecoder(flags.encoding)
    } catch {
      throw new UsageError(`--encoding ${shown(flags.encoding)}: no such encoding; say utf-8 or windows-1252`)
    }
  if (!/^\d{1,12}$/.test(flags.maxBytes))
    throw new UsageError(`--max-bytes ${shown(flags.maxBytes)}: a number of bytes is needed, such as 1000000`)
  if (flags.jobs !== undefined && !/^[1-9]\d{0,2}$/.test(flags.jobs))
    throw new UsageError(`--jobs ${shown(flags.jobs)}: a number from 1 to 999 is needed`)
  if (flags.width !== undefined && !/^[1-9]\d{0,4}$/.test(flags.width))
    throw new UsageError(`--width ${flags.width}: a number of characters is needed, such as 72`)
  if (flags.uriBase !== undefined && !/^[a-z][\w+.-]*:[^\s<>"{}|\\^`]+$/i.test(flags.uriBase))
    throw new UsageError(`--uri-base ${flags.uriBase}: an absolute URI is needed, such as https://news.example/story/`)
  if (flags.jsonArray && (flags.outputDir !== undefined || (flags.to && flags.to.some((name) => !JSONS.has(name)))))
    throw new UsageError('--json-array is for JSON in one stream')
}

const statOf = (path: string): Stats | undefined => {
  try {
    return statSync(path)
  } catch {
    return undefined
  }
}

/** How copy is read. */
export const reading = (flags: Flags): ReadOptions => ({
  quotes: flags.quotes,
  positions: flags.positions === true,
  ...(flags.encoding === undefined ? {} : {encoding: flags.encoding}),
  ...(flags.from === 'auto' || flags.from === 'ndjson' ? {} : {from: flags.from}),
  ...(flags.timezone === undefined ? {} : {timezone: flags.timezone}),
  ...(flags.received === undefined ? {} : {received: flags.received}),
  ...(flags.dateOrder === undefined ? {} : {dateOrder: flags.dateOrder})
})

/** How stories are converted, and where they go. */
export const converting = (flags: Flags, outputs: readonly Output[]): ConvertOptions => ({
  read: reading(flags),
  write: {
    pretty:
      flags.pretty ??
      (atTerminal(1) && flags.output === undefined && flags.outputDir === undefined && !flags.jsonArray),
    fragment: flags.fragment === true,
    related: flags.related,
    quoteList: flags.quoteList === true,
    notes: flags.notes === true,
    rows: flags.rows,
    ...(flags.profile === undefined ? {} : {profile: flags.profile}),
    csvRaw: flags.csvRaw === true,
    ...(flags.width === undefined ? {} : {width: Number(flags.width)}),
    ...(flags.uriBase === undefined ? {} : {uriBase: flags.uriBase})
  },
  outputs,
  file: flags.output ?? null,
  folder: flags.outputDir ?? null,
  jsonArray: flags.jsonArray === true,
  typography: flags.typography,
  force: flags.force === true,
  skipExisting: flags.skipExisting === true,
  newer: flags.newer === true,
  failFast: flags.failFast === true,
  jobs: flags.jobs === undefined ? null : Number(flags.jobs)
})

/** How messages are written. */
export async function reporting(flags: Flags): Promise<ReportOptions> {
  if (flags.ignoreRule) (await import('./commands/rules.js')).checkRules(flags.ignoreRule)
  return {
    quiet: flags.quiet === true,
    diagnostics: flags.diagnostics,
    paint: colour(flags.color, 2) ? new (await import('chalk')).Chalk({level: 1}) : undefined,
    ignored: new Set(flags.ignoreRule),
    stdinPath: flags.stdinPath
  }
}

/** Extensions with their dots: those that were said, else those of a ready-made form, or `null` for the usual ones. */
export const extensionsOf = ({ext, from}: Flags): readonly string[] | null =>
  ext?.map((one) => (one.startsWith('.') ? one : `.${one}`)) ??
  inputs.find(({name}) => name === from)?.extensions ??
  null
