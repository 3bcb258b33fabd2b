import type {MessagePort} from 'node:worker_threads'
import type {ConvertOptions, Text} from '../convert/types.js'
import type {Input} from '../inputs/index.js'
import type {Entry} from '../console/record.js'

/** The options of a conversion, as they cross to another thread: outputs by their names. */
export type Setup = Omit<ConvertOptions, 'outputs'> & {outputs: string[]}

/** Some inputs for a worker. */
export interface Task {
  inputs: readonly Input[]
  /** Where it sends results. */
  port: MessagePort
  /** Shared: how many of the inputs are done. Whatever then becomes of the worker, these need not be done again. */
  done: Int32Array
}

/** Results of inputs that follow each other. */
export interface Sent {
  /** Which input of the task the first is of. */
  at: number
  results: readonly Result[]
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

/** One story, of which there is nothing to tell: what most files give that go to a folder. It is not sent. */
export const PLAIN: Result = {entries: [], stories: 1, texts: []}
