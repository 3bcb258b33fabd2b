import {MessageChannel, receiveMessageOnPort} from 'node:worker_threads'
import {Tinypool} from 'tinypool'
import type {Input} from '../inputs/index.js'
import {PLAIN, type Result, type Sent, type Setup, type Task} from './task.js'

export interface Pool {
  /** Converts inputs in a worker. What a worker dies of is told as an error of the input that it read. */
  convert(inputs: readonly Input[]): Promise<{results: Result[]; died: boolean}>
  /** Ends all workers, at once; what they had in hand is never answered. */
  end(): Promise<void>
}

/** What a story takes is soon given up again: half of Node's own measure is as fast, and 30 MB less a thread. */
const YOUNG = 24

/** Starts so many workers. One that dies is replaced. */
export function pool(threads: number, setup: Setup): Pool {
  const workers = new Tinypool({
    filename: new URL('./wirecopy.cjs', import.meta.url).href,
    minThreads: threads,
    maxThreads: threads,
    // The next one is there when one is done.
    concurrentTasksPerWorker: 2,
    resourceLimits: {maxYoungGenerationSizeMb: YOUNG},
    workerData: setup
  })

  let ended = false

  /** The results of what was done, and what ended the worker before all was. */
  const attempt = async (inputs: readonly Input[]): Promise<{results: Result[]; death: unknown}> => {
    const {port1, port2} = new MessageChannel()
    const done = new Int32Array(new SharedArrayBuffer(4))
    let death: unknown
    try {
      await workers.run({inputs, port: port2, done} satisfies Task, {transferList: [port2]})
    } catch (error) {
      death = error
    }
    const results = new Array<Result>(Atomics.load(done, 0)).fill(PLAIN)
    for (let got = receiveMessageOnPort(port1); got; got = receiveMessageOnPort(port1)) {
      const {at, results: sent} = got.message as Sent
      for (const [index, result] of sent.entries()) results[at + index] = result
    }
    port1.close()
    return {results, death}
  }

  return {
    async convert(inputs) {
      const {results, death: first} = await attempt(inputs)
      if (ended) return new Promise(() => undefined)
      // One of the others killed it: which one, each shows alone.
      for (const input of inputs.slice(results.length)) {
        const {results: own, death} = await attempt([input])
        if (ended) return new Promise(() => undefined)
        results.push(own[0] ?? {entries: [{path: input.path, error: causeOf(death)}], stories: 0, texts: []})
      }
      return {results, died: first !== undefined}
    },
    end() {
      ended = true
      return workers.destroy()
    }
  }
}

function causeOf(death: unknown): string {
  const {code, message} = (death ?? {}) as NodeJS.ErrnoException
  return code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? 'needs more memory than there is'
    : `the worker that read it died: ${(message ?? String(death)).split('\n')[0]}`
}
