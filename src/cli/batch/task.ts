import type {MessagePort} from 'node:worker_threads'
import type {Text} from '../convert-stream.js'
import type {ConvertOptions} from '../convert.js'
import type {Input} from '../inputs.js'
import type {Entry} from '../record.js'

/** The options of a conversion, as they cross to another thread: outputs by their names. */
export type Setup = Omit<ConvertOptions, 'outputs'> & {outputs: string[]}

/** Some inputs for a worker, and where it sends a `Result` for each. */
export interface Task {
  inputs: readonly Input[]
  port: MessagePort
}

/** What one input gave. */
export interface Result {
  /** Warnings and errors, in their order. */
  entries: readonly Entry[]
  /** How many stories it holds. */
  stories: number
  /** Stories of one stream, written; none where they went to a folder. */
  texts: readonly Text[]
}
