import {MessageChannel, receiveMessageOnPort} from 'node:worker_threads'
import {Tinypool} from 'tinypool'
import type {Input} from '../inputs.js'
import type {Result, Setup, Task} from './task.js'

export interface Pool {
  /** Converts inputs in a worker. What a worker dies of is told as an error of the input that it read. */
  convert(inputs: readonly Input[]): Promise<{results: Result[]; died: boolean}>
  /** Ends all workers, at once; what they had in hand is never answered. */
  end(): Promise<void>
}

/** Starts so many workers. One that dies is replaced. */
export function pool(threads: number, setup: Setup): Pool {
  const workers = new Tinypool({
    filename: new URL('./worker.js', import.meta.url).href,
    minThreads: threads,
    maxThreads: threads,
    workerData: setup
  })

  let ended = false

  /** The results that were sent, and what ended the worker before it had sent all. */
  const attempt = async (inputs: readonly Input[]): Promise<{results: Result[]; death: unknown}> => {
    const {port1, port2} = new MessageChannel()
    let death: unknown
    try {
      await workers.run({inputs, port: port2} satisfies Task, {transferList: [port2]})
    } catch (error) {
      death = error
    }
    const results: Result[] = []
    for (let sent = receiveMessageOnPort(port1); sent; sent = receiveMessageOnPort(port1))
      results.push(sent.message as Result)
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
