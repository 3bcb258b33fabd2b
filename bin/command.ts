import type {Task} from '../src/cli/batch/task.js'
import {main} from '../src/cli/command.js'

export const run = (): Promise<void> => main(process.argv)

/** What a worker of a batch does. */
export const work = async (task: Task): Promise<void> => (await import('../src/cli/batch/worker.js')).work(task)
