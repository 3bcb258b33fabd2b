// What a worker of a batch runs: a bundle of its own.
import {workerData} from 'node:worker_threads'
import {outputs} from '../../output/index.js'
import {intoFolder} from '../convert-folder.js'
import {written, type Text} from '../convert-stream.js'
import {toolsOf, type ConvertOptions, type Tools} from '../convert.js'
import type {Input} from '../inputs.js'
import {recorder} from '../record.js'
import {stories} from '../stories.js'
import type {Result, Setup, Task} from './task.js'

// tinypool puts its own data before ours.
const [, setup] = workerData as [unknown, Setup]
const options: ConvertOptions = {
  ...setup,
  outputs: setup.outputs.map((name) => outputs.find((output) => output.name === name)!)
}
const tools = toolsOf(options)

/** Converts the inputs of a task; each result is sent as soon as it is there, so that it outlives this thread. */
export default async function work({inputs, port}: Task): Promise<void> {
  for (const input of inputs) port.postMessage(await resultOf(input, await tools))
  port.close()
}

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
