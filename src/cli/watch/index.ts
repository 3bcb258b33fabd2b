import {realpathSync} from 'node:fs'
import {extname, join} from 'node:path'
import {toolsOf} from '../convert/tools.js'
import {STORY_EXTENSIONS} from '../inputs/index.js'
import type {WatchFlags} from '../options.js'
import {replay} from '../console/record.js'
import {report} from '../console/report.js'
import {check, chosen, converting, extensionsOf, reporting} from '../settings.js'
import {onSignal, Stopped} from '../signals.js'
import {reasonOf, status, StoryError, UsageError} from '../status.js'
import {sweep} from '../convert/sweep.js'
import {ignore} from '../inputs/walk.js'
import {makeFolder} from '../convert/write.js'
import {arrivals} from './arrivals.js'
import {convertArrival, isConverted} from './convert.js'
import {watchLog} from './log.js'
import {moveInto} from './move.js'
import {look} from './state.js'

/**
 * Converts the stories of a folder, those that are there and those that arrive, until a signal ends it.
 *
 * @returns the exit code: 0 where a signal ended it, 1 where the folder went away
 */
export async function watch(root: string, flags: WatchFlags): Promise<number> {
  check(flags)
  const {done, failed, outputDir: out} = flags
  if (out === undefined) throw new UsageError('watch needs a folder to write to: -d FOLDER')
  if (flags.from === 'ndjson') throw new UsageError('watch reads stories; records are read with --from ndjson alone')
  const [settle, rescan] = [wholeNumber('--settle', flags.settle), wholeNumber('--rescan', flags.rescan)]
  if (look(root)?.isDirectory() !== true) throw new UsageError(`${root}: is no folder`)
  const own = [out, done, failed].filter((path) => path !== undefined)
  for (const path of own) make(path)
  const [real, ...leftOut] = [root, ...own].map((path) => realpathSync(path))
  if (leftOut.slice(1).includes(real as string)) throw new UsageError('inputs cannot be moved to where they are')
  const extensions = new Set(extensionsOf(flags) ?? STORY_EXTENSIONS)
  const outputs = chosen(flags)
  const [target, ...moved] = leftOut
  const again = outputs.find(({extension}) => extensions.has(extname(extension)))
  if (again && [real, ...moved].some((path) => `${path}/`.startsWith(`${target}/`)))
    throw new UsageError(`-d ${out}: ${again.name} written there would stand among the inputs; write to another folder`)
  for (const path of own) sweep(path)

  const options = {...converting(flags, outputs), force: true}
  const tools = await toolsOf(options)
  const say = report({...(await reporting(flags)), ...(flags.log === 'json' ? {diagnostics: 'json'} : {})})
  const log = watchLog(flags.log, flags.quiet === true)
  const place = {root, out, ...(done === undefined ? {} : {done}), extensions}
  const ignored = await ignore(root)

  log.start(root)
  const watching = arrivals({
    root,
    settle,
    rescan: Math.max(1, rescan) * 1000,
    extensions,
    leftOut: (under, folder) =>
      ignored?.(folder ? under + '/' : under) === true || (folder && leftOut.includes(realOf(join(root, under)))),
    isConverted: (under, stat) => done === undefined && isConverted(under, stat, place, options),
    fault: (path, error) => say.error(path, reasonOf(error)),
    async take(under, state) {
      const path = join(root, under)
      const outcome = await convertArrival(under, state, place, options, tools).catch((error: unknown) => {
        if (error instanceof Stopped) return undefined
        throw error
      })
      if (!outcome) return 'gone'
      if (outcome.state === 'again' || outcome.state === 'gone') return outcome.state
      replay(outcome.entries, say)
      for (const [index, targets] of outcome.stories.entries()) if (targets) log.story(path, index, targets)
      const into = outcome.state === 'done' ? done : failed
      let moved: string | null = null
      if (into !== undefined)
        try {
          moved = moveInto(into, root, under, state)
          if (moved === null) return 'again'
        } catch (error) {
          say.error(path, `cannot be moved to ${into}: ${reasonOf(error)}`)
        }
      log.file(path, outcome, moved, into === undefined ? null : join(into, under))
      return 'handled'
    }
  })
  onSignal(watching.stop)
  const gone = await watching.ended
  log.stop()
  if (gone) say.error(root, 'the folder is gone')
  return gone ? status.failed : status.done
}

function make(path: string): void {
  try {
    makeFolder(path)
  } catch (error) {
    throw new StoryError(`${path}: ${reasonOf(error)}`)
  }
}

/** Where a folder really is; its own path where it has just gone. */
function realOf(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}

function wholeNumber(name: string, value: string): number {
  if (!/^\d{1,7}$/.test(value)) throw new UsageError(`${name} ${value}: a whole number is needed`)
  return Number(value)
}
