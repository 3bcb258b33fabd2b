import type {ReadOptions} from '../../index.js'
import type {Output, OutputOptions} from '../../output/index.js'

/** What a run of conversions is to do. */
export interface ConvertOptions {
  read: ReadOptions
  write: OutputOptions
  outputs: readonly Output[]
  /** One file for all stories. */
  file: string | null
  /** A folder for a file a story. */
  folder: string | null
  jsonArray: boolean
  typography: 'keep' | 'print'
  force: boolean
  skipExisting: boolean
  newer: boolean
  failFast: boolean
  /** How many threads may read; `null`: as many as pay. */
  jobs: number | null
  /** Targets that are another input's own: `plan` finds them. */
  contested?: ReadonlySet<string>
}

/** A story as it is written, and what the stream begins with where it is the first. */
export interface Text {
  open: string
  text: string
}
