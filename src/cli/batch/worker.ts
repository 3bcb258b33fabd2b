import {workerData} from 'node:worker_threads'
import {outputs} from '../../output/index.js'
import {intoFolder} from '../convert/folder.js'
import {written} from '../convert/stream.js'
import {toolsOf, type Tools} from '../convert/tools.js'
import type {ConvertOptions, Text} from '../convert/types.js'
import type {Input} from '../inputs/index.js'
import {recorder} from '../console/record.js'
import {neverBreathe, stories} from '../convert/stories.js'
import {PLAIN, type Result, type Sent, type Setup, type Task} from './task.js'

// tinypool puts its own data before ours.
const [, setup] = workerData as [unknown, Setup]
const options: ConvertOptions = {
  ...setup,
  outputs: setup.outputs.map((name) => outputs.find((output) => output.name === name)!)
}
const tools = toolsOf(options)
neverBreathe()

/** Converts the inputs of a task. Each message wakes the other thread, and holds up what reads: there are few. */
export async function work({inputs, port, done}: Task): Promise<void> {
  const results: Result[] = []
  for (const [at, input] of inputs.entries()) {
    const result = await resultOf(input, await tools)
    if (options.folder === null) {
      results.push(result)
      continue
    }
    // Its files are there now: it may not be done again, whatever becomes of this thread.
    if (!isPlain(result)) port.postMessage({at, results: [result]} satisfies Sent)
    Atomics.store(done, 0, at + 1)
  }
  if (options.folder === null) port.postMessage({at: 0, results} satisfies Sent)
  Atomics.store(done, 0, inputs.length)
  port.close()
}

const isPlain = ({entries, stories}: Result): boolean => entries.length === 0 && stories === PLAIN.stories

async function resultOf(input: Input, tools: Tools): Promise<Result> {
  const record = recorder()
  const texts: Text[] = []
  if (options.folder !== null) await intoFolder(input, options.folder, options, tools, record)
  else
    await stories(input, tools.reader, record, (story) => {
      texts.push(written(story, texts.length === 0, options, tools, record))
      return Promise.resolve(true)
    })
  return {entries: record.entries, stories: record.stories, texts}
}
