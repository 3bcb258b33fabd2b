import type {Warning} from '../../index.js'
import type {Report} from './report.js'

/** One thing that a report was told. */
export type Entry = {warnings: readonly Warning[]} | {path: string | null; error: string; rule?: string | undefined}

/** A report that keeps what it is told, to be told to another one later or elsewhere. */
export interface Recorder extends Report {
  readonly entries: Entry[]
  /** How many stories there were. */
  readonly stories: number
}

export function recorder(): Recorder {
  const entries: Entry[] = []
  let failed = 0
  let warned = 0
  let stories = 0
  return {
    entries,
    read(count) {
      stories += count
    },
    warn(warnings) {
      if (warnings.length === 0) return
      warned += warnings.length
      entries.push({warnings})
    },
    error(path, error, rule) {
      failed++
      entries.push({path, error, rule})
    },
    get stories() {
      return stories
    },
    get failed() {
      return failed
    },
    get warned() {
      return warned
    }
  }
}

/** Tells a report what was kept, in the same order. */
export function replay(entries: readonly Entry[], report: Report): void {
  for (const entry of entries)
    if ('error' in entry) report.error(entry.path, entry.error, entry.rule)
    else report.warn(entry.warnings)
}
